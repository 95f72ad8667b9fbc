"""Scenario 3: a call of two chiefs of staff is asked for, held and read out on a suspended line."""

from base64 import b64decode

import pytest

from comity.errors import OurError
from comity.families.call.calls import CallMatter
from comity.families.call.readouts import Verdict
from comity.families.shelf import SHELF
from comity.node.exporting import take
from comity.node.published import read
from comity.node.verify import folded, verify_file
from comity.proving.scenario import demonstrated, load
from comity.record.verdict import judge
from comity.values.codes import Pointpos
from tests.support.exchange import STAFF, Day, Exchange

CALL_TYPES = ("C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08")
BEFORE = "2024-11-27T14:30:00Z"
BEGUN = "2024-11-27T15:00:00Z"
POINT_2 = {
    "US": "Point 2 (RU states), as read out by RU: ONE SIDE\u2019S WORD",
    "RU": "Пункт 2 (RU заявляет), по изложению RU: СЛОВО ОДНОЙ СТОРОНЫ",
}


class Log:
    """The whole story, and how the call stood after each step of it."""

    def __init__(self, day):
        self.day = day
        self.lines, self.calls, self.states, self.countdowns = {}, {}, {}, {}
        for step in (it.id for it in day.player.scenario.steps):
            day.until(step)
            self.lines[step] = day.line()
            if "request" in day.played:
                self.calls[step], self.states[step] = day.matter("request"), day.state("request")
            if step == "agenda-accepted":
                self.countdowns = {it: self._count_down(it) for it in (BEFORE, BEGUN)}

    def _count_down(self, moment):
        for side in self.day.sides.values():
            side.ask("clock", moment=moment)
        return {code: facts(self.day, code, "COUNTDOWN") for code in self.day.sides}


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    made = Exchange(tmp_path_factory.mktemp("call"), load("call-2024"))
    yield Log(Day(made))
    made.close()


@pytest.fixture(scope="module")
def played(log):
    return log.day


@pytest.fixture
def day(tmp_path):
    made = Exchange(tmp_path, load("call-2024"))
    yield Day(made)
    made.close()


def facts(day, code, word):
    """What stands beside the call on a party's screen, of rows whose word begins so."""
    found = day.now("request", code)["facts"]
    return [it | {"says": plain(it["says"])} for it in found if it["word"].startswith(word)]


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def points(state):
    """By whose read-out and number: what each point comes to."""
    return {(it["party"], it["n"]): Verdict(it["verdict"]).name for it in state["points"]}


# --- under suspension


def test_the_call_passes_under_suspension_and_the_line_stays_suspended(log):
    assert log.lines["charter-ru"] == "OPEN"
    for step, state in (
        ("request", "REQUESTED"),
        ("counter", "COUNTERED"),
        ("accepted", "FIXED"),
        ("began-us", "OPENED"),
        ("ended-us", "CLOSED"),
        ("position-us", "READ_OUT"),
        ("follow-up", "READ_OUT"),
    ):
        assert (log.calls[step], log.lines[step]) == (state, "SUSPENDED"), step


def test_nothing_of_it_is_flagged_and_the_dates_of_both_suspensions_stand(played):
    said = [it for it in played.player.scenario.steps if it.part == "call"]
    assert {it.does for it in said} >= set(CALL_TYPES)
    for step in said:
        assert played.flags(step.id) == [], step.id
    for side in played.sides.values():
        (line,) = side.ask("status")["lines"]
        since = {it["party"]: it["since"]["iso"][:7] for it in line["declared"]}
        assert since == {"US": "2021-10", "RU": "2021-12"}


def test_what_is_not_always_open_is_stopped_on_the_same_line(day):
    day.until("suspended-ru")
    schedule = {
        "a": "US/STAFF",
        "b": "RU/STAFF",
        "rrule": "FREQ=WEEKLY;BYDAY=WE",
        "starts_at": "2024-12-04T15:00:00Z",
        "ends_at": "NONE",
        "duration": 1800,
        "grace": 900,
        "mode": "PHONE",
        "standing_items": [],
    }
    with pytest.raises(OurError, match=r"line\.suspended code=C10"):
        day.us.say(STAFF, "C10", {**schedule, "provenance": "CONSTRUCTED"})
    day.until("request")


# --- a window, an agenda


def test_both_screens_count_down_to_the_window_that_both_let_be(log):
    (us,), (ru,) = log.countdowns[BEFORE].values()
    assert us["at"] == ru["at"]
    assert us["at"]["iso"] == BEGUN
    assert "until 271545ZNOV24" in us["says"]
    assert "begins in 29 min" in us["says"]
    assert "начало через 29 мин" in ru["says"]
    (begun,) = log.countdowns[BEGUN]["US"]
    assert begun["says"].endswith("the window has begun.")


def test_an_agenda_of_three_points_is_agreed_on_one_hash(log, played):
    assert len(played.played["agenda"].shown["US"]["fields"]["items"]) == 3
    (open_still,) = log.states["agenda"]["proposals"]
    assert open_still["outcome"] == "OPEN"
    (agreed,) = log.states["agenda-accepted"]["proposals"]
    assert (agreed["outcome"], agreed["parties"]) == ("ACCEPTED", ["RU", "US"])
    terms = played.played["agenda-accepted"].shown["RU"]["fields"]["terms"]
    assert terms == agreed["terms"] == played.ru.terms(STAFF, played.played["agenda"].entry)


def test_an_accept_of_another_hash_agrees_on_no_agenda(day):
    agenda = day.until("agenda")
    answer = {"re": agenda, "position": "ACCEPT", "terms": "5e" * 32, "override": "By mistake."}
    day.us.say(STAFF, "L08", {**answer, "lang": "en", "provenance": "CONSTRUCTED"})
    (proposal,) = day.state("request")["proposals"]
    assert proposal["outcome"] == "OPEN"


# --- held: each side's own word


def test_it_is_open_and_closed_when_both_say_so_and_not_before(log):
    for step, state in (
        ("began-ru", "FIXED"),
        ("began-us", "OPENED"),
        ("ended-ru", "OPENED"),
        ("ended-us", "CLOSED"),
    ):
        assert log.calls[step] == state, step


def test_the_durations_differ_and_neither_wins(played):
    spans = {it["party"]: it["duration_s"] for it in played.state("request")["closes"]}
    assert spans == {"RU": 1960, "US": 1880}
    for code in played.sides:
        assert [it["party"] for it in facts(played, code, "DURATION")] == ["RU", "US"]
    told = " ".join(it["says"] for it in facts(played, "US", "DURATION"))
    assert "RU states a duration of 32 min 40 s" in told
    assert "US states a duration of 31 min 20 s" in told
    assert played.flags("ended-ru") == played.flags("ended-us") == []


# --- read out


def test_point_2_is_one_side_s_word_and_not_agreed(played):
    for code, says in POINT_2.items():
        ours, theirs = facts(played, code, "POINT_UNILATERAL")
        assert (ours["party"], ours["says"]) == ("RU", says)
        assert theirs["party"] == "US"


def test_no_comment_is_neither_agreement_nor_dispute(log, played):
    said = played.played["position-us"].shown["US"]["fields"]["positions"]
    assert [it["position"] for it in said] == ["AGREE", "NO_COMMENT", "DISPUTE"]
    heard = played.played["position-ru"].shown["RU"]["fields"]["positions"]
    assert heard[-1]["position"] == "NOT_SAID"
    for step in ("readout-ru", "position-us", "follow-up"):
        assert points(log.states[step])["RU", 2] == "UNILATERAL", step


def test_every_point_has_its_own_word_alike_on_both_screens(log, played):
    assert points(log.states["follow-up"]) == {
        ("RU", 1): "AGREED",
        ("RU", 2): "UNILATERAL",
        ("RU", 3): "DISPUTED",
        ("US", 1): "AGREED",
        ("US", 2): "AGREED",
        ("US", 3): "UNILATERAL",
    }
    us, ru = ([it["word"] for it in facts(played, code, "POINT")] for code in played.sides)
    assert us == ru


def test_no_sentence_turns_stated_into_fact(played):
    """Whoever reads the launch's date reads in the same row whose statement it is."""
    readers = {"US": "RU states: “", "RU": "RU заявляет: «"}
    for step in played.played.values():
        for code, shown in step.shown.items():
            rows = [it for it in shown["text"].splitlines() if "Пуск был запланирован" in it]
            assert all(f"2. {readers[code]}Пуск был запланирован" in it for it in rows), step.step
            assert (step.step == "readout-ru") == bool(rows)
    text = played.played["readout-ru"].shown["US"]["text"]
    assert "statement, whoever agrees that it was said" in text


def test_an_outsider_reads_which_points_both_signed_and_which_one_side_only(played, tmp_path):
    path = tmp_path / "staff.comity"
    take(played.us.ask, path, STAFF)
    code, found = verify_file(path)
    assert (code, found["verdict"], found["faults"]) == (0, "SOUND", [])
    assert found["digest"] == played.us.picture(STAFF)["digest"]
    report = judge(path.read_bytes(), SHELF.codes)
    assert report.record is not None
    told = {it.entry.leaf: it for it in report.told}
    (call,) = [it for _, it in folded(report, report.record).matters("call")]
    assert isinstance(call, CallMatter)
    agrees = Pointpos.AGREE
    signed = {
        (point.party, point.n): {told[point.readout].party}
        | {
            told[it.entry].party
            for it in call.stances
            if (it.readout, it.n, it.position) == (point.readout, point.n, agrees)
        }
        for point in call.points
    }
    both = {"RU", "US"}
    assert signed == {
        ("RU", 1): both,
        ("RU", 2): {"RU"},
        ("RU", 3): {"RU"},
        ("US", 1): both,
        ("US", 2): both,
        ("US", 3): {"US"},
    }
    assert all((it.verdict == Verdict.AGREED) == (len(signed[it.party, it.n]) == 2)
               for it in call.points)  # fmt: skip


# --- afterwards


def test_the_follow_up_is_its_owner_s_and_stands_beside_the_call(played):
    assert played.matter("follow-up") == "OPEN"
    for code in played.sides:
        (row,) = facts(played, code, "ACTION")
        assert (row["word"], row["party"]) == ("ACTION_OPEN", "RU")
        assert row["about"] == played.played["readout-us"].entry


def test_the_brief_before_it_is_one_paper_of_one_cut_and_each_reads_its_own(day):
    """R-660, R-661: in the language of each principal, by the same cut."""
    day.until("agenda-accepted")
    cut = day.us.ask("log", line=STAFF)[-1]["entry"]
    about = {"entry": day.played["request"].entry, "line": STAFF, "cut": cut, "at": BEFORE}
    us, ru = (it.ask("brief", **about, language=it.language) for it in (day.us, day.ru))
    assert us["cut"]["digest"] == ru["cut"]["digest"]
    assert [it["title"] for it in us["agenda"]["items"]][1] == "Пуск минувшей недели"
    assert (us["agenda"]["is_agreed"], us["call"]["state"], us["last"]) == (True, "FIXED", None)
    day.until("readout-us")
    assert day.us.ask("brief", **about, language="en") == us


def test_what_was_left_to_do_is_on_the_next_agenda_and_a_part_is_published_under_suspension(day):
    """R-662, R-666 to R-668, R-682: it stays suspended from the first word to the published one."""
    day.to_the_end()
    again = {"level": "STAFF", "caller": "director", "callee": "director", "mode": "PHONE",
             "windows": [{"start": "2024-12-10T12:00:00Z", "end": "2024-12-10T13:00:00Z"}],
             "topics": ["The hours."], "interpreter": "BOTH", "urgent": False}  # fmt: skip
    say = {"lang": "en", "provenance": "CONSTRUCTED"}
    call = day.us.say(STAFF, "C01", {**again, **say})["entry"]
    items = day.ru.ask("agenda", entry=call, line=STAFF)["fields"]["items"]
    assert items[-1]["refs"] == [day.played["follow-up"].entry]
    assert items[-1]["lead"] == "RU"
    readout = day.played["readout-ru"].entry
    for side in (day.us, day.ru):
        fields = side.ask("readout", entry=readout, line=STAFF)["fields"]
        side.say(STAFF, "L18", {**fields, **say})
    refs = day.us.ask("readout", entry=readout, line=STAFF)["grant"]["refs"]
    terms = {"refs": refs, "to": ["PUBLIC"], "form": "FULL"}
    grant = day.us.say(STAFF, "L22", {**terms, **say})["entry"]
    named = day.ru.ask("entry", entry=grant, line=STAFF)["terms"]
    day.ru.say(STAFF, "L08", {"re": grant, "position": "ACCEPT", "terms": named, **say})
    data = day.us.ask("publish", entry=readout, numbers=[1, 2], line=STAFF)["data"]
    paper = read(b64decode(data), SHELF.codes)
    told = {it.n: Verdict(it.verdict).name for it in paper.lines.values()}
    assert told == {1: "AGREED", 2: "UNILATERAL"}
    assert (paper.size, [it.party for it in paper.signed]) == (3, ["RU", "US"])
    assert day.line() == "SUSPENDED"


def test_the_demonstration_plays_it_after_the_day_of_the_line_s_return():
    assert [it.name for it in demonstrated()][::2] == ["abu-dhabi-2026", "call-2024"]
    assert [it.name for it in demonstrated(("call",))] == ["call-2024"]
