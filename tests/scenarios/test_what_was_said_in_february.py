"""February 2026 in public: a round of talks as each side has it, and figures with claimants.

What is said to the press is a source with a name, never an answer, a call or an agreement.
"""

import pytest

from comity.proving.scenario import load
from tests.support.exchange import Day, Exchange

TALKS = "talks"
CODES = ("US", "RU", "UA")


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    made = Exchange(tmp_path_factory.mktemp("figures"), load("figures-2026"))
    day = Day(made, TALKS, "figures")
    day.to_the_end()
    yield day
    made.close()


def page(day, step, code="US"):
    """The series of a figure as a party's screen shows it."""
    series = day.played[step].shown[code]["fields"]["series"]
    return next(it for it in day.now(step, code)["figures"] if it["series"] == series)


def verdict(day, one, other):
    """What two figures are to each other, wherever their pair is shown."""
    wanted = {day.played[it].entry for it in (one, other)}
    pairs = (pair for shown in day.now(one, "US")["figures"] for pair in shown["pairs"])
    return next(it["verdict"] for it in pairs if {it["one"], it["other"]} == wanted)


# --- talks


def test_a_round_is_fixed_when_all_three_accept_it(played):
    for code in CODES:
        shown = played.now("round", code)["talks"]
        assert (shown["state"], shown["now"]) == ("FIXED", "OVER"), code


def test_each_side_states_what_a_round_brought_and_who_said_nothing_is_given_no_words(played):
    outcomes = played.now("round", "RU")["talks"]["outcomes"]
    kinds = {it["party"]: [row["kind"] for row in it["results"]] for it in outcomes}
    assert kinds == {"US": ["PROGRESS", "OPEN", "AGREED"], "UA": ["PROGRESS", "OPEN", "OPEN"]}
    assert not any(it["joint"] for it in outcomes)
    texts = [row["text"] for it in outcomes for row in it["results"]]
    assert "Productive and constructive." in texts
    assert "Територія: головна перешкода." in texts  # as it was written, on every screen


def test_readiness_said_in_public_opens_no_call_and_a_visit_is_no_answer(played):
    for side in played.sides.values():
        kinds = {it["kind"] for it in side.picture(TALKS)["matters"]}
        assert "call" not in kinds
        assert "figure_source" in kinds
    for step in ("ready", "visit", "agreed-envoys", "agreed-officers"):
        assert played.played[step].shown["US"]["code"] == "F04"


def test_a_press_version_of_the_drone_is_a_source_and_in_no_party_s_mouth(played):
    for code in CODES:
        assert played.played["drone-press"].shown[code]["code"] == "F04"
        assert "party" not in played.played["drone-press"].shown[code]["fields"]
        kinds = {it["kind"] for it in played.sides[code].picture(TALKS)["matters"]}
        assert "incident" not in kinds


def test_a_statement_is_kept_whole_as_its_speaker_s_and_moves_nothing(played):
    for code in CODES:
        shown = played.played["statement"].shown[code]
        assert "which can only be reached through force" in shown["fields"]["body"]
        assert shown["short"].count("US") == 1
    states = {it["kind"] for it in played.sides["RU"].picture(TALKS)["matters"]}
    assert "statement" in states
    assert played.line(TALKS) == "OPEN"


# --- figures


def test_46_000_then_55_000_is_an_update_and_both_stand(played):
    for code in CODES:
        rows = page(played, "killed", code)["figures"]
        assert [it["values"][0]["n"] for it in rows] == [46_000, 55_000, 55_000]
        assert all(it["values"][0]["stands"] for it in rows)
    assert verdict(played, "killed-early", "killed") == "UPDATE"


def test_about_55_000_and_55_000_are_two_reports_of_one_claim(played):
    assert verdict(played, "killed", "killed-about") == "SAME_CLAIM"
    qualifiers = [it["values"][0]["q"] for it in page(played, "killed")["figures"]]
    assert qualifiers == ["EXACT", "EXACT", "ABOUT"]


def test_soldiers_and_civilians_are_not_compared(played):
    assert verdict(played, "killed", "civilians") == "INCOMPARABLE"


def test_a_figure_is_its_claimants_and_who_passes_it_on_confirms_nothing(played):
    rows = page(played, "killed")["figures"]
    assert {it["origin"] for it in rows} == {"REPORTED"}
    assert [it["confirmed_by"] for it in rows] == [[], ["UA"], []]
    text = played.played["killed"].shown["RU"]["text"]
    assert "« President of Ukraine »" in text.replace("\u00a0", " ").replace("\u202f", " ")


def test_what_has_no_number_keeps_none(played):
    for step in ("missing", "transport"):
        assert "not known" in played.played[step].shown["US"]["short"], step


def test_every_figure_of_the_articles_is_told_with_how_exact_it_is(played):
    told = [it.fields for it in played.player.scenario.steps if it.does == "F01"]
    assert {(it["series"], it["value"]["n"], it["value"]["q"]) for it in told} == {
        ("ua.military.killed", 46_000, "EXACT"),
        ("ua.military.killed", 55_000, "EXACT"),
        ("ua.military.killed", 55_000, "ABOUT"),
        ("ua.missing", 0, "UNKNOWN"),
        ("ua.civilians.killed", 15_000, "UNDER"),
        ("ua.civilians.wounded", 40_000, "JUST_OVER"),
        ("ru.operations.civilians.change", 31, "EXACT"),
        ("kyiv.buildings.no_heat", 1_100, "MORE_THAN"),
        ("ua.temperature.min", -20, "AT_LEAST"),
        ("kharkiv.transport", 0, "UNKNOWN"),
    }


def test_all_of_it_is_routine_and_none_of_it_is_flagged(played):
    said = [it for it in played.played.values() if it.shown["US"]["code"].startswith("F")]
    assert {it.shown["US"]["precedence"] for it in said} == {"ROUTINE"}
    assert not [it.step for it in played.played.values() if it.shown["US"]["flags"]]


def test_all_three_compute_one_picture(played):
    assert len({side.picture(TALKS)["digest"] for side in played.sides.values()}) == 1
