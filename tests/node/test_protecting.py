"""What is protected in the time of a warning, before officers release it (R-195)."""

import pytest

from comity.families.activity.sites_examples import MOVEMENT, SILENCE, SITE
from comity.families.incident.measures_examples import RESCUE, WARNING
from comity.families.talks.acts_examples import FORCE
from tests.support.lines import NOTIFY

LONG = {"start": "2026-02-05T00:00:00Z", "end": "2026-02-06T00:00:00Z"}
SHORT = {"start": "2026-02-05T12:00:00Z", "end": "2026-02-05T12:10:00Z"}
LEG = {
    "n": 1,
    "from": {"lat": 541000000, "lon": 182000000},
    "to": {"lat": 542000000, "lon": 183000000},
    "depart": "2026-02-05T11:00:00Z",
    "arrive": "2026-02-05T13:00:00Z",
}
PROTECTED = {
    "A15": {**SITE, "valid": LONG},
    "A16": {**MOVEMENT, "legs": [LEG]},
    "A20": {**SILENCE, "window": LONG},
    "I09": {**RESCUE, "window": LONG},
}


def sends(side, code, fields):
    return side.says(code, fields, to=["BB"], by=["DUTY"])["entry"]


def warned(side, window=None):
    """What the desk says is protected, before the warning that it drafts."""
    fields = {**WARNING, "window": window or SHORT}
    draft = side.ask("compose", type="I16", fields=fields)
    side.ask("drop", draft=draft["draft"])
    return draft["protected"]


@pytest.mark.parametrize("code", sorted(PROTECTED))
def test_what_is_of_its_time_is_named_to_who_wrote_it_and_to_who_may_read_it(wire, code):
    aa, bb = wire.sides
    leaf = sends(aa, code, PROTECTED[code])
    wire.runs()
    for side in (aa, bb):
        (row,) = warned(side)
        assert (row["entry"], row["code"], row["party"]) == (leaf, code, "AA")
        assert row["from"]["ms"] < row["to"]["ms"]
        assert row["from"]["dtg"] in row["says"]


@pytest.mark.parametrize(
    ("start", "end", "is_named"),
    [
        ("2026-02-05T10:00:00Z", "2026-02-05T10:59:59Z", False),
        ("2026-02-05T10:00:00Z", "2026-02-05T11:00:00Z", True),
        ("2026-02-05T13:00:00Z", "2026-02-05T14:00:00Z", True),
        ("2026-02-05T13:00:01Z", "2026-02-05T14:00:00Z", False),
    ],
)
def test_times_meet_where_they_touch(line, start, end, is_named):
    aa, _ = line
    sends(aa, "A16", PROTECTED["A16"])
    assert bool(warned(aa, {"start": start, "end": end})) is is_named


def test_what_its_author_took_back_is_not_named(wire):
    aa, bb = wire.sides
    leaf = sends(aa, "A15", PROTECTED["A15"])
    ends = {"re": leaf, "reason": "Moved.", "effective_at": SHORT["start"], "lang": "en"}
    aa.says("L12", ends)
    wire.runs()
    assert warned(aa) == warned(bb) == []


def test_it_is_named_before_a_notice_of_use_of_force_too(line):
    aa, _ = line
    leaf = sends(aa, "A15", PROTECTED["A15"])
    draft = aa.ask("compose", type="T14", fields={**FORCE, "window": SHORT, "invoked": "NONE"})
    assert [it["entry"] for it in draft["protected"]] == [leaf]


def test_before_any_other_message_nothing_is_named(line):
    aa, _ = line
    sends(aa, "A15", PROTECTED["A15"])
    assert aa.ask("compose", type="A02", fields=NOTIFY)["protected"] == []


def test_what_was_corrected_is_named_whenever_it_was(line):
    """Its time may be another by now, and that cannot be told from outside its body."""
    aa, _ = line
    leaf = sends(aa, "A16", PROTECTED["A16"])
    far = {"start": "2026-03-01T00:00:00Z", "end": "2026-03-02T00:00:00Z"}
    assert warned(aa, far) == []
    change = {"re": leaf, "changes": {"6": 12}, "reason": "Two more.", "lang": "en"}
    aa.says("L11", {**change, "visibility": "NAMED"}, to=["BB"], by=["DUTY"])
    assert [it["entry"] for it in warned(aa, far)] == [leaf]
