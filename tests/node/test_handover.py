"""The handover of a watch: listed, signed by both officers, kept here, sent to nobody (R-154)."""

import pytest

from comity.errors import OurError
from comity.node import signing
from tests.support.lines import LAUNCH

TO = {"off": "BB/DUTY", "on": "BB/SECOND"}


def released(side, *names, **offices):
    """A handover drafted, and released by these officers."""
    draft = side.ask("handover", **{**TO, **offices})["draft"]
    for name in names:
        signing.release(side.asks, side.officers[name], draft)
    return draft


def refused(side, verb, **args):
    with pytest.raises(OurError) as caught:
        side.ask(verb, **args)
    return caught.value.key


def test_a_handover_names_what_stands_open_and_ends_no_alarm(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    before = bb.entries()
    done = bb.ask("relieve", draft=released(bb, "DUTY", "SECOND"))
    assert (done["off"], done["on"]) == ("BB/DUTY", "BB/SECOND")
    assert done["open_items"][0] == said["entry"]
    assert bb.alarms() == ["URGENT"]
    assert bb.entries() == before, "it left in no entry"
    bb.restarts()
    shown = bb.ask("watch")
    assert shown["last_handover"]["on"] == "BB/SECOND"
    assert shown["drafts"] == []


@pytest.mark.parametrize("names", [(), ("DUTY",), ("SECOND",)])
def test_who_goes_and_who_comes_both_sign(line, names):
    _, bb = line
    draft = released(bb, *names)
    assert refused(bb, "relieve", draft=draft) == "handover.not-released"
    assert bb.ask("watch")["last_handover"] is None


def test_a_handover_is_never_sent(line):
    _, bb = line
    draft = released(bb, "DUTY", "SECOND")
    assert refused(bb, "send", draft=draft) == "send.stays-here"


@pytest.mark.parametrize(("off", "on"), [("BB/DUTY", "BB/DUTY"), ("BB/DUTY", "AA/DUTY")])
def test_a_watch_is_handed_to_another_office_of_the_same_party(line, off, on):
    _, bb = line
    assert refused(bb, "handover", off=off, on=on) == "handover.to-whom"


def test_what_is_no_handover_is_not_confirmed(line):
    _, bb = line
    fields = {"subject": "Fog", "body": "Until noon.", "lang": "en"}
    draft = bb.ask("compose", type="L09", fields=fields)["draft"]
    assert refused(bb, "relieve", draft=draft) == "handover.not-one"
