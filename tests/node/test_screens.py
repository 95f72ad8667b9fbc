"""What a screen asks of a node: a verb knows the line that is meant, or says that it does not."""

import pytest

from comity.errors import ConfigError
from comity.node import showing, watching
from tests.support.lines import LAUNCH, LINE, TEXT

ASKED: dict[str, dict[str, object]] = {
    "board": {},
    "parties": {},
    "standing": {"most": 1},
    "map": {},
    "matters": {"kinds": ["incident"]},
    "displayed": {"entry": "00" * 32},
}


@pytest.mark.parametrize("verb", ASKED)
def test_a_line_that_this_node_does_not_have_is_named_as_such(wire, verb):
    aa, _ = wire.sides
    with pytest.raises(ConfigError) as caught:
        aa.ask(verb, **ASKED[verb], line="another")
    assert caught.value.key == "line.unknown"
    assert caught.value.facts["name"] == "another"


def test_alarms_are_those_of_every_line(wire):
    aa, _ = wire.sides
    assert aa.ask("alarms", language="ar") == []


def test_of_many_alarms_only_the_first_are_read_and_each_is_worded_once(wire, monkeypatch):
    """R-414: what others send, however much, keeps the node no longer than a screen takes."""
    aa, bb = wire.sides
    said = [aa.says("M01", LAUNCH, precedence="FLASH")["entry"] for _ in range(5)]
    bb.watch.hook_failed()
    wire.runs()
    bb.watch.hook_failed()
    assert len(bb.ask("alarms")) == 6
    first = [it["entry"] for it in bb.ask("standing", most=2)["alarms"]]
    assert set(first) < set(said)
    worded, asked = [], []

    def counted(keeper, told, language):
        worded.append(told.entry.leaf.hex())
        return showing.entry_brief(keeper, told, language)

    def counted_early(keeper):
        asked.append(keeper)
        return showing.early(keeper)

    monkeypatch.setattr(watching, "entry_brief", counted)
    monkeypatch.setattr(watching, "early", counted_early)
    for _ in range(3):
        told = bb.ask("standing", most=2, language="fr")
        assert told["more"] == 4
        assert [it["entry"] for it in told["alarms"]] == first
        assert all(it["short"] and it["code"] == "M01" for it in told["alarms"])
    assert worded == first
    assert asked == []
    whole = bb.ask("standing", most=50, language="fr")
    assert [it["word"] for it in whole["alarms"]] == ["URGENT"] * 5 + ["HOOK"]
    assert (whole["more"], sorted(worded)) == (0, sorted(said))


def test_alarms_are_chosen_before_they_are_worded(wire, monkeypatch):
    aa, bb = wire.sides
    first, second = (aa.says("M01", LAUNCH, precedence="FLASH")["entry"] for _ in range(2))
    wire.runs()
    bb.watch.hook_failed()
    worded = []
    shown = watching.alarm_shown

    def counted(watch, alarm, now_ms, language):
        worded.append(alarm.entry)
        return shown(watch, alarm, now_ms, language)

    monkeypatch.setattr(watching, "alarm_shown", counted)

    def standing(**chosen):
        worded.clear()
        told = bb.ask("standing", most=9, **chosen)
        assert worded == [it["entry"] for it in told["alarms"]]
        return worded[:]

    assert sorted(standing(words=["URGENT"])) == sorted([first, second])
    assert standing(entry=second, line=LINE) == [second]
    assert standing(words=["URGENT"], without=[second]) == [first]
    assert standing(words=["EVIDENCE"]) == []
    unopened = bb.ask("unopened", precedence="FLASH")
    assert sorted(it["entry"] for it in unopened) == sorted([first, second])
    assert bb.ask("unopened", precedence="ROUTINE") == []
    assert len(bb.ask("status")["lines"][0]["alarms"]) == 3
    worded.clear()
    assert bb.ask("status", alarms=False)["lines"][0]["alarms"] == []
    assert bb.ask("watch", alarms=False)["alarms"] == []
    assert worded == []


def test_the_parties_of_a_line_are_told(wire):
    assert wire.sides[0].ask("parties", line=LINE) == ["AA", "BB"]


def test_as_a_party_reads_an_entry_is_the_same_at_both_ends(wire):
    """In the language of its charter, whatever is read here."""
    aa, bb = wire.sides
    entry = aa.says("L09", TEXT)["entry"]
    wire.runs()
    for party in ("AA", "BB"):
        here, there = (it.ask("rendering", entry=entry, party=party) for it in (aa, bb))
        assert here == there
        assert here["text"] == aa.ask("entry", entry=entry, language=here["language"])["text"]
