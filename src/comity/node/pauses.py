"""A pause as an officer sees it: its texts and readings, steps, and a verdict for each report.

Carries out R-261 to R-269 on the way to people. Rows are reports, columns are readings; which
reading is right, and who did what, is asked nowhere. What a report says was struck is known here
only where the list of objects that it points to can be read.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeAlias

from comity.families.pause import views
from comity.families.pause.apart import drawn
from comity.families.pause.fold import READING, ReadingMatter, TallyMatter
from comity.families.pause.messages import Moratorium, MoratoriumStep, ObjectList, StrikeTally
from comity.families.pause.moratoria import (
    MORATORIUM,
    MoratoriumMatter,
    MoratoriumStatus,
    ReadingRow,
    StepRow,
)
from comity.families.pause.readings import Open, differing
from comity.families.pause.tallies import Fate, fates
from comity.families.pause.verdicts import RULE, Act, Verdict, Word, class_of
from comity.families.talks.reports import ActReport
from comity.families.talks.reports_fold import REPORT, ReportMatter
from comity.node.keeper import Keeper
from comity.node.looking import now_of
from comity.node.showing import message_of, moment
from comity.picture.matter import MatterKey
from comity.record import canonical
from comity.values import codes
from comity.values.codes import Morstep, Ynx
from comity.values.composites import Qty
from comity.values.moment import dtg
from comity.wording import moments, numbers, places, tokens
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
REPORTS_MAX: Final = 64  # of one pause that are laid out: the last ones


class Pauses:
    """The pauses of one line, as they look at a moment."""

    def __init__(self, keeper: Keeper, now_ms: int, words: Words) -> None:
        self._keeper = keeper
        self._now = now_of(keeper, now_ms)
        self._words = words

    def shown(self, leaf: bytes) -> Json | None:
        """The pause, readings or tally that an entry speaks of; none: it speaks of none.

        Of a report, the pause that it is reported under.
        """
        picture = self._keeper.picture
        keys = picture.by_leaf(leaf)
        found = (picture.matter(key) for key in keys)
        report = next((it for it in found if isinstance(it, ReportMatter)), None)
        for key in keys if report is None else picture.by_leaf(report.under):
            match picture.matter(key):
                case MoratoriumMatter() as state:
                    return self._pause(state)
                case ReadingMatter():
                    return self._unwritten()
                case TallyMatter() as state:
                    return self._tally(key, state)
                case _:
                    pass
        return None

    # --- a pause

    def _pause(self, state: MoratoriumMatter) -> Json:
        status = MoratoriumStatus(state.status).name
        look = views.look(MORATORIUM, state, self._now)
        ends_ms = views.ends_of(state)
        grounds = {leaf for it in state.steps for leaf in it.grounds}
        named = {it.entry for it in state.readings}
        return {
            "kind": MORATORIUM,
            "name": state.name,
            "parties": list(state.parties),
            "state": status,
            "now": look,
            "says": self._words.say(f"state-MORATORIUM-{look or status}"),
            "ends": None if ends_ms is None else moment(ends_ms),
            "steps": [self._step(state, it) for it in state.steps],
            **self._laid_out(state.readings, named, grounds),
        }

    def _step(self, state: MoratoriumMatter, row: StepRow) -> Json:
        step = Morstep(row.step)
        stands = views.extension(state, row, self._now.ms)
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "step": step.name,
            "effective": moment(row.effective_ms),
            "until": moment(row.until) if isinstance(row.until, int) else row.until,
            "stands": row.stands,
            "extension": stands,
            "grounds": [it.hex() for it in row.grounds],
            "says": self._stepped(state, row, step, stands),
        }

    def _stepped(
        self, state: MoratoriumMatter, row: StepRow, step: Morstep, extension: str | None
    ) -> str:
        if extension is not None:
            until = self._moment("NONE" if row.until is None else row.until)
            said = self._say(f"extension-{extension}")
            return self._say("extension", party=row.party, until=until, state=said)
        if step is Morstep.RELEASE_CLAIM and row.stands:
            return self._claim(state, row)
        name = "stepped" if row.stands else "stepped-resumed"
        said = self._words.say(f"code-MORSTEP-{step.name}")
        return self._say(name, party=row.party, step=said, when=dtg(row.effective_ms))

    def _claim(self, state: MoratoriumMatter, row: StepRow) -> str:
        text = state.text()
        agreed = None if text is None else self._keeper.picture.said(text.entry).message
        rule = self._say("no-text")
        if isinstance(agreed, Moratorium):
            rule = self._words.say(f"code-RELRULE-{agreed.release_rule.name}")
        message = self._keeper.picture.stated(state, row.entry)
        condition = message.condition if isinstance(message, MoratoriumStep) else None
        none = self._say("no-condition")
        return self._say(
            "claim",
            party=row.party,
            rule=rule,
            condition=none if condition is None else tokens.quote(condition, self._words),
            grounds=self._list(map(tokens.short_hash, row.grounds)) or none,
        )

    def _unwritten(self) -> Json:
        """Readings of what nobody wrote, side by side."""
        rows = [
            it.row
            for _, it in self._keeper.picture.matters(READING)
            if isinstance(it, ReadingMatter) and not it.withdrew(it.row.entry)
        ]
        return {
            "kind": READING,
            "name": None,
            "parties": [],
            "state": None,
            "now": None,
            "says": self._say("unwritten"),
            "ends": None,
            "steps": [],
            **self._laid_out(rows, {it.entry for it in rows}, set()),
        }

    # --- reports under readings

    def _laid_out(self, rows: Sequence[ReadingRow], under: set[bytes], grounds: set[bytes]) -> Json:
        acts = dict(sorted(self._acts(under, grounds), key=lambda it: (it[1].start_ms, it[0])))
        last = dict(list(acts.items())[-REPORTS_MAX:])
        table = views.table(last, (it.reading for it in rows))
        fields = differing([it.reading for it in rows])
        said = self._list(self._say(f"field-{it}") for it in fields)
        return {
            "readings": [self._reading(it) for it in rows],
            "differs": list(fields),
            "differing": self._say("differs", fields=said) if fields else None,
            "acts": len(acts),
            "reports": [self._report(it, last[it.report]) for it in table],
            "rule": RULE,
            "notes": [
                self._say("acts", count=len(acts)),
                self._say("rule", rule=RULE),
            ],
        }

    def _acts(self, under: set[bytes], grounds: set[bytes]) -> Iterator[tuple[bytes, Act]]:
        """Reports under one of these entries, or named as grounds, that stand."""
        picture = self._keeper.picture
        for key, state in picture.matters(REPORT):
            report = picture.stated(state, key.id)
            if not isinstance(report, ActReport) or state.withdrew(key.id):
                continue
            if report.under in under or key.id in grounds:
                yield key.id, _act(report, self._class(report.object))

    def _class(self, leaf: bytes | None) -> int | None:
        if leaf is None or leaf not in self._keeper.record.lanes:
            return None
        message = message_of(self._keeper, self._keeper.recall(leaf))
        if not isinstance(message, ObjectList):
            return None
        return class_of(int(it.class_) for it in message.entries)

    def _report(self, row: views.Row, act: Act) -> Json:
        party = self._keeper.recall(row.report).party
        kind = None if act.kind is None else codes.Viol(act.kind).name
        of = None if act.object_class is None else codes.Obj(act.object_class).name
        none = self._words.say("not-stated")
        return {
            "entry": row.report.hex(),
            "party": party,
            "start": moment(act.start_ms),
            "end": moment(act.end_ms),
            "kind": kind,
            "class": of,
            "verdicts": [self._verdict(it) for it in row.verdicts],
            "says": self._say(
                "report",
                entry=tokens.short_hash(row.report),
                party=party,
                kind=none if kind is None else self._words.say(f"code-VIOL-{kind}"),
                of=none if of is None else self._words.say(f"code-OBJ-{of}"),
                when=moments.window_brief(act.start_ms, act.end_ms, self._words),
            ),
        }

    def _verdict(self, it: Verdict) -> Json:
        label = said = self._say(f"verdict-{it.word.value}")
        if it.word is not Word.IN_SCOPE:
            parts = self._list(self._say(f"part-{why.value}") for why in it.why)
            said = self._say("cell", word=label, parts=parts)
        return {
            "word": it.word.value,
            "why": [why.value for why in it.why],
            "hash": it.hash.hex(),
            "label": label,
            "says": said,
        }

    def _reading(self, row: ReadingRow) -> Json:
        it = row.reading
        party, name = row.claimant
        label = self._say("text-of", party=row.party)
        if not row.terms:
            label = self._say("reading-of", name=tokens.plain(name), party=row.party)
        rule = None if it.time_rule is None else codes.TimeRule(it.time_rule).name
        classes = None if it.classes is None else [codes.Obj(n).name for n in it.classes]
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "terms": row.terms.hex() or None,
            "claimant": {"party": party or None, "name": name},
            "starts": _when(it.starts),
            "ends": _when(it.ends),
            "end_day": Ynx(it.end_day).name,
            "time_rule": rule,
            "classes": classes,
            "label": label,
            "says": self._say(
                "period",
                label=label,
                starts=self._moment(it.starts),
                ends=self._moment(it.ends),
                end_day=self._words.say(f"code-YNX-{Ynx(it.end_day).name}"),
                time_rule=self._code("TIME_RULE", rule),
                classes=self._classes(classes),
                area=self._area(it.area),
            ),
        }

    def _classes(self, names: list[str] | None) -> str:
        if names is None:
            return self._words.say("not-stated")
        return self._list(self._code("OBJ", it) for it in names) or self._say("not-named")

    def _area(self, area: bytes | None) -> str:
        if area is None:
            return self._say("no-area")
        return places.area_brief(canonical.decode(area), self._words)

    def _code(self, code: str, name: str | None) -> str:
        if name is None:
            return self._words.say("not-stated")
        return self._words.say(f"code-{code}-{name}")

    def _moment(self, it: Open) -> str:
        if isinstance(it, int):
            return dtg(it)
        return self._words.say(it.lower().replace("_", "-"))

    # --- a tally

    def _tally(self, key: MatterKey, state: TallyMatter) -> Json | None:
        message = self._keeper.picture.stated(state, key.id)
        if not isinstance(message, StrikeTally):
            return None
        return {
            "kind": key.kind,
            "by": message.by,
            "start": moment(state.start_ms),
            "end": moment(state.end_ms),
            "fates": [self._fate(it) for it in fates(message)],
            "says": self._say(
                "tallied",
                party=message.by,
                period=moments.window_brief(state.start_ms, state.end_ms, self._words),
            ),
        }

    def _fate(self, it: Fate) -> Json:
        stated = {"launched": it.launched, **it.parts, "unknown": it.unknown}
        parts = [
            self._say("fate-part", name=self._say(f"fate-{name}"), value=self._quantity(value))
            for name, value in stated.items()
        ]
        rest = self._say("fate-open")
        if it.remainder is not None:
            rest = numbers.number(it.remainder, self._words)
        parts.append(self._say("fate-part", name=self._say("fate-remainder"), value=rest))
        return {
            "weapon": it.weapon.name,
            "stated": {name: _counted(value) for name, value in stated.items()},
            "remainder": it.remainder,
            "closes": it.closes,
            "says": self._say(
                "fate",
                weapon=self._words.say(f"code-WEAPON-{it.weapon.name}"),
                parts=self._words.say("separator-semicolon").join(parts),
            ),
        }

    def _quantity(self, value: Qty | None) -> str:
        if value is None:
            return self._say("fate-none")
        return numbers.quantity(value.n, value.q, value.hi, self._words)

    def _list(self, said: Iterable[str]) -> str:
        return self._words.say("separator-comma").join(said)

    def _say(self, name: str, /, **more: str | int) -> str:
        return self._words.say(f"pause-{name}", **more)


def _act(report: ActReport, object_class: int | None) -> Act:
    """Return what a verdict needs of a report; where it was done is where it took effect."""
    window = report.occurred
    return Act(
        window.start,
        window.end,
        window.err_s,
        int(report.kind),
        object_class,
        drawn(report.place),
    )


def _when(it: Open) -> Json | str:
    return moment(it) if isinstance(it, int) else it


def _counted(value: Qty | None) -> Json | None:
    return None if value is None else {"n": value.n, "q": value.q.name, "hi": value.hi}
