"""A record behind every door, between two parties in one process: something for each page to show.

The story begins at noon of 5 February 2026. AA's node is left twice: calm, and with a FLASH that
nobody has opened.
"""

import shutil
from typing import Any, NamedTuple

from comity.families.activity.examples import NOTICE
from comity.families.arms.examples import DECLARATION, REGIME
from comity.families.call.examples import AGENDA, CLOSED, OPENED, READOUT, REQUEST
from comity.families.figures.examples import FIGURE
from comity.families.incident.examples import ACCOUNT, QUERY, REPORT
from comity.families.launch.examples import ANNOUNCEMENT
from comity.families.pause.examples import MORATORIUM, READING
from comity.families.persons.examples import GOOD as PERSONS
from comity.families.persons.exchanges_examples import BACK, PLAN, TALLY
from comity.families.talks.examples import CLAUSE, DRAFT, ROUND
from comity.node.home import Home
from comity.values.moment import iso
from tests.support.lines import DESPITE, NOON, TEXT, HandClock, Side, Wire, make_line
from tests.support.pairs import prepared

HOUR_MS = 3_600_000
BOTH = ("DUTY", "SECOND")


class Rich(NamedTuple):
    """Where AA's node lies, calm and alarmed; its entries by name; the story's time at the end."""

    calm: Home
    alarmed: Home
    entries: dict[str, str]
    draft: str
    at: str


def made(folder, **terms) -> Rich:
    """Two homes below a folder, with a record in which every door of AA has something."""
    make_line(folder, now_ms=NOON, figures=True, **terms)
    aa, bb = (Side(Home(folder / it), HandClock(NOON + 60_000)) for it in ("aa", "bb"))
    wire = Wire(aa, bb)
    wire.joins()
    story = _Story(aa, bb, wire)
    for part in (
        story.contact,
        story.manoeuvres,
        story.launches,
        story.incidents,
        story.calls,
        story.pauses,
        story.persons,
        story.limits,
        story.figures,
        story.talks,
    ):
        part()
    draft = story.draft()
    aa.closes()
    for name in ("aa", "aa.marks"):
        shutil.copytree(folder / name, folder / "calm" / name)
    prepared(folder / "calm" / "aa")
    aa.opens()
    wire.joins()
    story.at_last()
    for side in (aa, bb):
        side.closes()
    at = iso(aa.clock.now_ms())
    return Rich(Home(folder / "calm/aa"), aa.home, story.told, draft, at)


class _Story:
    def __init__(self, aa, bb, wire):
        self.aa, self.bb, self.wire = aa, bb, wire
        self.told: dict[str, str] = {}

    def says(self, side, kind, fields: Any, name="", *, is_left=False, **how):
        given = {**DESPITE, "lang": "en", **fields}
        entry = side.says(kind, given, **{"by": BOTH, **how})["entry"]
        self.wire.passes(20)
        if not is_left:
            other = self.bb if side is self.aa else self.aa
            seen = {"re": [entry], "level": "OPENED", "at": iso(other.clock.now_ms())}
            other.says("L06", {**seen, "by": f"{other.party}/DUTY"}, by=("DUTY",))
        self.wire.passes(20)
        self.told[name or kind] = entry
        return entry

    def contact(self):
        test = self.aa.ask("test")["entry"]
        self.wire.passes(5)
        fields = self.bb.ask("entry", entry=test)["fields"]
        self.bb.says(
            "L03",
            {
                "re": test,
                "echo": fields["nonce"],
                "via": fields["via"],
                "by": "OFFICER",
                "clock": iso(self.bb.clock.now_ms()),
            },
            by=("DUTY",),
        )
        self.wire.passes(30)
        self.says(self.bb, "L09", TEXT, "text")
        self.says(self.aa, "L09", {**TEXT, "body": "Seen. Our aircraft stay on the ground."})

    def manoeuvres(self):
        self.says(self.aa, "A02", NOTICE, "notice")
        window = {"start": "2026-02-06T06:00:00Z", "end": "2026-02-08T18:00:00Z"}
        phase = {**NOTICE["phases"][0], "window": window}
        soon = {"window": window, "phases": [phase], "designation": "Northern Guard", "kind": "AIR"}
        self.says(self.bb, "A02", {**NOTICE, **soon, "participants": ["BB"], "contact": "BB/DUTY"})

    def launches(self):
        self.says(self.aa, "M01", ANNOUNCEMENT, "launch")
        self.says(self.bb, "M01", {**ANNOUNCEMENT, "class": "SLBM", "count": 2})

    def incidents(self):
        when = {"start": "2026-02-05T10:00:00Z", "end": "2026-02-05T10:01:00Z", "err_s": 30}
        entry = self.says(self.aa, "I01", {**REPORT, "occurred": when}, "incident")
        (time, contact) = ACCOUNT["assertions"]
        time = {**time, "value": NOON - 2 * HOUR_MS}
        for side, value in ((self.aa, True), (self.bb, False)):
            kept = [time, {**contact, "value": value}]
            account = {**ACCOUNT, "incident": [entry], "assertions": kept}
            self.says(side, "I02", account)

    def calls(self):
        window = {"start": "2026-02-05T15:00:00Z", "end": "2026-02-05T15:30:00Z"}
        entry = self.says(self.aa, "C01", {**REQUEST, "windows": [window]}, "call")
        self.says(self.bb, "C02", {"re": entry, "answer": "ACCEPT", "window": window})
        self.says(self.aa, "C03", {**AGENDA, "re": entry})
        early = {"start": "2026-02-05T11:00:00Z", "end": "2026-02-05T11:30:00Z"}
        held = self.says(self.bb, "C01", {**REQUEST, "windows": [early], "level": "STAFF"}, "held")
        self.says(self.aa, "C02", {"re": held, "answer": "ACCEPT", "window": early})
        begun = "2026-02-05T11:01:00Z"
        self.says(self.aa, "C04", {**OPENED, "re": held, "at": begun, "auth": held})
        self.says(self.aa, "C05", {**CLOSED, "re": held, "at": "2026-02-05T11:20:00Z"})
        self.says(self.bb, "C06", {**READOUT, "re": held}, "readout")

    def pauses(self):
        entry = self.says(self.aa, "Q01", MORATORIUM, "pause")
        source = self.says(self.aa, "F04", {"name": "Daily", "kind": "PRESS", "published": "NONE"})
        self.told["source"] = source
        self.says(self.bb, "Q03", {**READING, "re": entry, "source": source})

    def persons(self):
        listed = PERSONS["P02"][0]
        lists = [self.says(self.aa, "P02", listed, "exchange", to=("BB",))]
        back = {"direction": BACK, "totals": {"MILITARY": 3}}
        lists.append(self.says(self.bb, "P02", {**listed, **back}, to=("AA",)))
        plan = self.says(self.aa, "P04", {**PLAN, "lists": lists}, "plan", to=("BB",))
        terms = self.bb.ask("entry", entry=plan)["terms"]
        self.says(self.bb, "L08", {"re": plan, "position": "ACCEPT", "terms": terms})
        counted = {**TALLY, "plan": plan}
        self.says(self.aa, "P06", counted, "tally", to=("BB",))
        self.says(
            self.bb, "P06", {**counted, "by": "RECEIVER", "counts": {"MILITARY": 3}}, to=("AA",)
        )

    def limits(self):
        regime = self.says(self.aa, "N01", REGIME, "regime")
        for day, shift in (("2025-03-01", 12), ("2025-09-01", 3), ("2026-02-01", 0)):
            values = {name: n - shift for name, n in DECLARATION["values"].items()}
            declared = {**DECLARATION, "regime": regime, "as_of": day, "values": values}
            self.says(self.aa, "N03", declared)

    def figures(self):
        for n, day in ((46_000, "2025-02-04"), (51_500, "2025-08-04"), (55_000, "2026-02-04")):
            value = {"n": n, "q": "EXACT"}
            shown = {**FIGURE, "source": self.told["source"], "value": value, "as_of": day}
            self.says(self.aa, "F01", shown, "figure")

    def talks(self):
        self.says(self.aa, "T05", ROUND, "round")
        draft = self.says(self.aa, "T01", DRAFT, "agreement")
        self.says(self.bb, "T02", {**CLAUSE, "draft": draft})

    def at_last(self):
        """What the officer has not seen yet."""
        seen = {"first_seen": iso(self.bb.clock.now_ms() - 180_000)}
        seen["as_of"] = iso(self.bb.clock.now_ms() - 60_000)
        self.says(
            self.bb, "L09", {**TEXT, "subject": "Harbour"}, precedence="PRIORITY", is_left=True
        )
        self.says(self.bb, "L09", {**TEXT, "subject": "Ice"}, precedence="IMMEDIATE", is_left=True)
        self.says(self.bb, "I06", {**QUERY, **seen}, "flash", precedence="FLASH", is_left=True)

    def draft(self):
        fields = {**DESPITE, **NOTICE, "designation": "Quiet Harbour"}
        return self.aa.ask("compose", type="A02", fields=fields)["draft"]
