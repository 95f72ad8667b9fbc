"""Scenario 10: one text in three languages, a clause in brackets, a shot, and the mechanism."""

import io
from importlib import resources

import pytest
from rich.console import Console

from comity.errors import OurError
from comity.proving.scenario import load, read
from comity.proving.telling import Telling
from tests.support.exchange import Day, Exchange

NAME, LINE = "ceasefire-draft-2026", "ceasefire"
BOTH = ("AA", "BB")
FORCE = "T14"
TERM_MS = 15 * 60_000
NEVER = {
    "AA": ("violat", "breach", "free to", "released", "guilt"),
    "BB": ("violation", "enfrein", "libre de", "coupable"),
}


class Log:
    """The whole story, and how the call looked on the way."""

    def __init__(self, day):
        self.day, self.looked = day, {}
        for step in ("call", "call-opened", "checking"):
            day.until(step)
            self.looked[step] = word(day)
        clock(day, "2026-02-20T05:21:59Z")
        self.looked["05:21:59"] = word(day)
        day.until("admitted")
        self.looked["admitted"] = word(day)
        clock(day, "2026-02-20T05:40:00Z")
        self.looked["05:40:00"] = word(day)
        day.to_the_end()


def clock(day, moment):
    for side in day.sides.values():
        side.ask("clock", moment=moment)


def word(day):
    """How the call stands on both screens now; two words if they differ."""
    acts = [day.now("call", code)["acts"] for code in BOTH]
    found = {it["now"] or it["state"] for it in acts}
    return found.pop() if len(found) == 1 else sorted(found)


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    made = Exchange(tmp_path_factory.mktemp("ceasefire"), load(NAME))
    yield Log(Day(made, "shot"))
    made.close()


@pytest.fixture(scope="module")
def played(log):
    return log.day


def board(day, step="draft", code="AA"):
    """The clause board of the text that a step is about, as a party's screen shows it now."""
    return day.now(step, code)["talks"]


def clauses(day, step="draft", code="AA"):
    return {it["id"]: it for it in board(day, step, code)["text"]["clauses"]}


# --- the text


def test_one_clause_is_in_brackets_and_the_rest_is_in_force(played):
    for code in BOTH:
        states = {name: it["state"] for name, it in clauses(played, code=code).items()}
        assert states.pop("4") == "BRACKETED"
        assert set(states.values()) == {"IN_FORCE"}, code


def test_the_bracketed_clause_binds_no_one_and_the_board_says_so(played):
    note = board(played)["text"]["note"]
    assert note == "A clause in brackets binds no one, even in a text that is signed."
    words = {it["party"]: it["positions"] for it in clauses(played)["4"]["words"]}
    assert words == {"AA": ["ACCEPT"], "BB": ["BRACKET"]}


def test_every_clause_has_a_hash_in_each_of_three_languages(played):
    for it in clauses(played).values():
        assert [its["lang"] for its in it["texts"]] == ["en", "fr", "ru"]
        assert len({its["hash"] for its in it["texts"]}) == 3


def test_both_signed_the_hash_of_one_text_each_in_its_own_words(played):
    signed = [played.played[f"signed-{it}"].shown["AA"]["fields"] for it in ("aa", "bb")]
    assert {it["terms"] for it in signed} == {board(played)["text"]["terms"]}
    assert [it["signatory"] for it in signed] == [
        "head of the delegation of AA",
        "chef de la délégation de BB",
    ]


# --- another text


def test_one_language_version_is_changed_and_that_paragraph_alone_has_another_hash(played):
    (row,) = board(played, "changed")["text"]["differs"]["paragraphs"]
    assert (row["clause"], row["lang"]) == ("3", "ru")
    assert row["here"] != row["there"]
    before, after = (
        {(name, its["lang"]): its["hash"] for name, it in found.items() for its in it["texts"]}
        for found in (clauses(played), clauses(played, "changed"))
    )
    assert [place for place in before if before[place] != after[place]] == [("3", "ru")]
    assert before.keys() == after.keys()


def test_it_voids_no_signature_silently_and_none_passes_over_to_it(played):
    for code in BOTH:
        assert played.now("changed", code)["flags"] == ["CHANGED_AFTER_SIGNING"]
        parties = board(played, code=code)["text"]["parties"]
        stand = [its["stands"] for it in parties for its in it["signatures"]]
        assert stand == [True, True], code
        other = board(played, "changed", code)["text"]["parties"]
        assert [it["signatures"] for it in other] == [[], []]
        assert (board(played, code=code)["state"], board(played, code=code)["now"]) == (
            "ADOPTED",
            "IN_FORCE",
        )


def test_the_desk_stops_a_changed_version_until_somebody_says_why(tmp_path):
    text = resources.files("comity.exercises").joinpath(f"{NAME}.toml").read_text("utf-8")
    reasons = [it for it in text.splitlines() if it.startswith("override = ")]
    assert len(reasons) == 1
    made = Exchange(tmp_path, read(text.replace(f"{reasons[0]}\n", "")))
    day = Day(made)
    day.until("signed-bb")
    with pytest.raises(OurError, match=r"draft\.flagged .*CHANGED_AFTER_SIGNING"):
        day.until("changed")
    made.close()


# --- what it asks of each


@pytest.mark.parametrize("party", ["aa", "bb"])
def test_each_obligation_has_its_due_time_and_is_declared_done_by_its_actor(played, party):
    fields = played.played[f"obliged-{party}"].shown["AA"]["fields"]
    assert (fields["actor"], fields["due"]) == (party.upper(), "2026-02-20T00:00:00Z")
    assert played.matter(f"obliged-{party}") == "DECLARED_DONE"
    assert played.played[f"done-{party}"].who == party.upper()


def test_both_state_their_order_before_it_is_in_force_and_neither_is_late(played):
    for party in ("aa", "bb"):
        assert played.flags(f"order-{party}") == []
        assert played.matter(f"order-{party}") == "STATED"


# --- the shot, and the mechanism


def test_the_report_is_stated_by_bb_with_a_coarse_place_and_is_one_account(played):
    shown = played.played["report"].shown["AA"]
    assert (shown["party"], shown["fields"]["place"]["radius_m"]) == ("BB", 10_000)
    assert "It is the account of one party" in shown["text"]


def test_the_call_is_a_flash_of_two_officers_and_its_term_is_that_of_the_clause(played):
    shown = played.played["call"].shown["AA"]
    assert (shown["precedence"], shown["offices"]) == ("FLASH", ["BB/DUTY", "BB/STAFF"])
    assert played.flags("call") == []
    assert played.state("call")["term_ms"] == TERM_MS


def test_it_is_opened_after_three_minutes_checked_and_answered_after_twelve(log):
    assert log.looked == {
        "call": "INVOKED",
        "call-opened": "INVOKED",
        "checking": "CHECKING",
        "05:21:59": "CHECKING",
        "admitted": "ANSWERED",
        "05:40:00": "ANSWERED",
    }


def test_the_record_shows_the_order_of_the_steps_and_when_each_was_there(played):
    for code in BOTH:
        rows = [
            (it["what"], it["party"], it["at"]["dtg"])
            for it in played.now("call", code)["acts"]["rows"]
            if it["what"] != "text"
        ]
        assert rows == [
            ("reported", "BB", "200500ZFEB26"),
            ("call", "BB", "200510ZFEB26"),
            ("opened", "AA", "200513ZFEB26"),
            ("answered", "AA", "200522ZFEB26"),
        ], code


def test_it_was_so_states_aa_with_what_it_did_about_it(played):
    assert played.matter("report") == "ADMITTED"
    shown = played.played["admitted"].shown["BB"]["fields"]
    assert shown["corrective"] == "The battery has ceased fire and has received the order."


def test_nobody_sends_a_notice_of_use_of_force_and_no_screen_permits_anything(played):
    assert not [it for it in load(NAME).steps if it.does == FORCE]
    for code in BOTH:
        kinds = {it["kind"] for it in played.sides[code].picture(LINE)["matters"]}
        assert "mechanism" in kinds
        assert "force_notice" not in kinds
    note = played.now("call", "AA")["acts"]["note"]
    assert note == "The record shows the order of events. It permits nothing."


def test_the_finding_is_joint_once_both_accept_it_and_stands_beside_the_report(played):
    assert played.matter("finding") == "JOINT"
    rows = played.now("report", "BB")["acts"]["rows"]
    assert [it["what"] for it in rows] == ["answer", "called", "finding"]


def test_the_transcript_says_where_a_text_stands_and_where_another_differs(played):
    paper = io.StringIO()
    telling = Telling(Console(file=paper, width=80), load(NAME), {"AA": "en", "BB": "fr"})
    telling.transcript([*played.played.values()])
    lines = paper.getvalue().splitlines()
    assert max(map(len, lines)) <= 80
    told = " ".join(" ".join(it[:39].split()) for it in lines)  # the screen on the left
    assert "drafted by AA: IN FORCE A clause in brackets binds no one" in told
    assert "differs in clause 3, Russian (ru)" in told
    assert "The battery has ceased fire and has received the order." in paper.getvalue()


def test_no_screen_judges_anybody(played):
    for code in BOTH:
        told = " ".join(it.shown[code]["text"] for it in played.played.values()).lower()
        assert not [it for it in NEVER[code] if it in told], code


def test_all_of_it_is_constructed_and_both_compute_one_picture(played):
    assert {it.mark for it in load(NAME).steps} == {"CONSTRUCTED"}
    assert len({side.picture(LINE)["digest"] for side in played.sides.values()}) == 1
