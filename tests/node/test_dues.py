"""R-93: the moments that are kept are those that would be found anew (see also test_board.py)."""

from tests.node.test_board import dues
from tests.support.lines import NOTIFY, TEXT


def kept(side):
    return list(side.watch.timers)


def asked(side, monkeypatch):
    """What a moment is computed of from now on."""
    found = []
    find = side.watch.timers._dues._find

    def finds(*its):
        found.append(its)
        return find(*its)

    monkeypatch.setattr(side.watch.timers._dues, "_find", finds)
    return found


def test_what_stands_is_not_computed_again(wire, monkeypatch):
    aa, bb = wire.sides
    aa.says("A02", NOTIFY)
    wire.passes(120)
    assert kept(aa) == dues(aa)
    computed = asked(aa, monkeypatch)
    bb.says("L09", TEXT)
    wire.runs()
    assert kept(aa) == dues(aa)
    assert {key.kind for key, _ in computed} == {"text"}


def test_what_is_not_held_yet_is_computed_again_when_its_party_speaks(wire):
    aa, bb = wire.sides
    wire.breaks()
    aa.says("A02", NOTIFY)
    [waits] = kept(aa)
    assert waits.due_ms is None
    bb.clock.passes(60)
    aa.clock.passes(60)
    wire.joins()
    wire.passes(60)
    [runs] = kept(aa)
    assert runs.due_ms is not None
    assert kept(aa) == dues(aa)
