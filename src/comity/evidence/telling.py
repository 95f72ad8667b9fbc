"""What an evidence file proves and does not prove, in sentences.

Carries out R-623: beside PROVED always what is not proved, and of a time whose word it is. Knows
no message: what an entry says in words its reader adds.
"""

from pathlib import Path
from typing import Final, NamedTuple

from comity.evidence.file import Kind
from comity.evidence.finding import Finding, Shown
from comity.evidence.ground import Ground
from comity.evidence.saying import Judged, Verdict
from comity.record.grant import NODE, OFFICER
from comity.values import codes
from comity.wording import moments
from comity.wording.words import Words

TERMS: Final = Path(__file__).parent
_LEAF_SHOWN: Final = 12  # hexadecimal digits by which people name an entry
_FEED_SHOWN: Final = 8


class Sentences(NamedTuple):
    """All that is told of a file, in its order."""

    verdict: str
    reality: str  # empty on a real line
    says: tuple[str, ...]
    lacks: tuple[str, ...]
    not_proved: tuple[str, ...]
    how: tuple[str, ...]
    prints: tuple[tuple[str, bytes], ...]  # party, and the first 16 octets of its statement 0


def words_of(language: str) -> Words:
    """The words of this room alone.

    Raises:
        OurError: the language is not shipped whole.
    """
    return Words(language, [TERMS])


def tell(judged: Judged, words: Words) -> Sentences:
    """Say what was found."""
    verdict = words.say(f"evidence-verdict-{judged.verdict.value}")
    finding, ground = judged.finding, judged.ground
    if finding is None or ground is None:
        facts = {} if judged.error is None else judged.error.facts
        rule, item = str(facts.get("rule", "")), str(facts.get("item", ""))
        broken = words.say("evidence-broken", rule=rule, item=item)
        return Sentences(verdict, "", (), (broken,), (), (), ())
    telling = _Telling(words, finding, ground)
    lacks = tuple(
        words.say(f"evidence-lack-{it.lack.value}", **telling.shown(it.facts))
        for it in finding.lacks
    )
    reality = codes.Reality(ground.charter.reality).name
    marked = "" if reality == "REAL" else words.say(f"evidence-reality-{reality}")
    is_proved = judged.verdict is Verdict.PROVED
    return Sentences(
        verdict,
        marked,
        tuple(telling.says()) if is_proved else (),
        lacks,
        tuple(telling.not_proved()),
        tuple(words.say(f"evidence-how-{it}") for it in ("digest", "verifier", "prints", "report")),
        tuple((it, ground.charter.founded[it][:16]) for it in ground.charter.parties),
    )


class _Telling:
    """Sentences about one finding."""

    def __init__(self, words: Words, finding: Finding, ground: Ground) -> None:
        self._words, self._its, self._ground = words, finding, ground

    def shown(self, facts: dict[str, str | int]) -> dict[str, str]:
        """Facts as people read them: labels short, numbers as they stand."""
        return {
            name: str(it)[:_FEED_SHOWN] if name == "feed" else str(it) for name, it in facts.items()
        }

    def _say(self, name: str, **args: str | int) -> str:
        return self._words.say(
            f"evidence-{name}", **{key: str(value) for key, value in args.items()}
        )

    def _when(self, ms: int) -> str:
        return moments.moment(ms, self._words)

    def says(self) -> list[str]:
        """What is proved, the statement first and then what is known of its times."""
        its = self._its
        act = {
            Kind.HELD: self._held,
            Kind.FORK: self._fork,
            Kind.SEALED: self._sealed,
            Kind.UNANSWERED: self._unanswered,
            Kind.CUT_OFF: self._cut,
        }[its.kind]
        found = act()
        if its.holder is not None and its.kind in {Kind.SEALED, Kind.CUT_OFF}:
            found += self._held()
        return found + self._as_of()

    def _held(self) -> list[str]:
        its, holder = self._its, self._its.holder
        if holder is None:
            return []
        found = [
            self._say(
                "held",
                by=holder.party,
                author=its.author,
                entry=name_of(its.first),
                holder=name_of(holder.shown),
                type=its.first.type,
            )
        ]
        if holder.envelope_only:
            found.append(self._say("envelope"))
        found += self._time(holder.shown)
        if its.opened is not None:
            offices = ", ".join(its.officers)
            opened = name_of(its.opened)
            found.append(self._say("opened", offices=offices, by=holder.party, entry=opened))
            if its.opened.leaf != holder.shown.leaf:
                found += self._time(its.opened)
        return found

    def _time(self, shown: Shown) -> list[str]:
        times = shown.not_after
        entry, when = name_of(shown), self._when(shown.claimed_ms)
        claimed = self._say("time-claimed", entry=entry, party=shown.party, when=when)
        if times.best_s is not None:
            proved = self._say(
                "time-proved",
                entry=entry,
                when=self._when(times.best_s * 1000),
                signed=len(times.of),
                n=times.n,
                k=times.k,
                names=", ".join(sorted(times.of)),
            )
            if times.by is not None:
                amended = self._say("time-amended", entry=times.by.hex()[:_LEAF_SHOWN])
                return [proved, amended, claimed]
            return [proved, claimed]
        if not times.k:
            return [self._say("time-no-witness", entry=entry), claimed]
        return [self._say("time-none", entry=entry, signed=len(times.of), k=times.k), claimed]

    def _fork(self) -> list[str]:
        its = self._its
        if its.second is None:
            return []
        one, other = name_of(its.first), name_of(its.second)
        number = its.first.number
        return [self._say("fork", author=its.author, number=number, one=one, other=other)]

    def _sealed(self) -> list[str]:
        its, seals = self._its, self._its.seals
        if seals is None:
            return []
        entry = name_of(its.first)
        found = [self._say("sealed", author=its.author, entry=entry, type=its.first.type)]
        found += self._time(its.first)
        found.append(self._say("seal-opened" if seals.is_this else "seal-closed"))
        key = "seals-all" if seals.is_all else "seals-least"
        found.append(self._say(key, author=its.author, count=seals.count, opened=seals.opened))
        return found

    def _unanswered(self) -> list[str]:
        its, holder = self._its, self._its.holder
        found = self._held()
        by = "" if holder is None else holder.party
        found.append(self._say("unanswered", by=by, term=self._when(its.term_ms)))
        found.append(self._say("term-named" if its.term_named else "term-word"))
        for ran in its.runs:
            feed, run = ran.run.feed.hex()[:_FEED_SHOWN], ran.run
            if run.until > run.start:
                last = run.until - 1
                found.append(self._say("run", feed=feed, by=by, start=run.start, last=last))
            else:
                found.append(self._say("run-empty", feed=feed, by=by, start=run.start))
        found.append(self._say("end-WITNESSED" if its.end_witnessed else "end-CLAIMED", by=by))
        for late in its.late[:16]:
            when = self._when(late.claimed_ms)
            found.append(self._say("late", entry=name_of(late), by=by, when=when))
        return found

    def _cut(self) -> list[str]:
        its, cut = self._its, self._its.cut
        if cut is None:
            return []
        found = [
            self._say(
                "cut",
                party=cut.party,
                terminal=cut.terminal,
                offices=", ".join(cut.offices),
                entry=name_of(its.first),
            )
        ]
        for head in cut.heads:
            feed = head.feed.hex()[:_FEED_SHOWN]
            found.append(self._say("cut-at", feed=feed, size=head.size, last=head.size - 1))
        if NODE in cut.kinds:
            found.append(self._say("cut-node" if cut.heads else "cut-none"))
        if OFFICER in cut.kinds:
            found.append(self._say("cut-officer"))
        return found + self._time(its.first)

    def _as_of(self) -> list[str]:
        """R-623: the last entry that the file shows of each feed."""
        last = {it.feed: it for it in sorted(self._ground.entries.values(), key=lambda e: e.number)}
        return [
            self._say(
                "as-of",
                number=it.number,
                feed=feed.hex()[:_FEED_SHOWN],
                party=self._ground.party(it),
                when=self._when(it.time_ms),
            )
            for feed, it in sorted(last.items())
        ]

    def not_proved(self) -> list[str]:
        """R-623: what nobody may read into it."""
        kind, k = self._its.kind, max(it.policy.k for it in self._ground.laws)
        names = ["true", "knew", "later", "feeds"]
        if kind is Kind.FORK:
            names = ["true", "why", "feeds"]
        if kind is Kind.UNANSWERED:
            names.append("after")
        found = [self._say(f"not-{name}") for name in names]
        if k:
            found += [self._say("not-witness"), self._say("not-amended")]
        return found


def name_of(shown: Shown) -> str:
    """How people name an entry: the beginning of its leaf."""
    return shown.leaf.hex()[:_LEAF_SHOWN]
