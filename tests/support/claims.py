"""A notice that was held, opened and not answered, with witnesses: what evidence files are of."""

from hashlib import sha256
from typing import Any, Final

from typing_extensions import override

from comity.evidence.finding import Finding, Holder, Seals
from comity.evidence.making import Making
from comity.evidence.saying import Judged, judge
from comity.families.shelf import SHELF
from comity.record import canonical, note
from comity.record.body import commitment, padded
from comity.record.checkpoint import CHECKPOINT_TYPE, Checkpoint
from comity.record.entry import Draft, Entry, Head
from comity.record.keys import SigningKey
from comity.record.note import COSIGNED, Tip, VerifierKey
from comity.record.record import Joined, Record
from comity.record.terms import terms_hash
from comity.values.codes import Position
from tests.support.parties import NOON, Bench, charter_of, seed
from tests.support.vectors import octets

WITNESSES: Final = {name: SigningKey.from_seed(seed(name)) for name in ("one", "two", "three")}
LATER: Final = SigningKey.from_seed(seed("four"))  # a witness whom only an amendment names
LATER_KEY: Final = VerifierKey("four", COSIGNED, LATER.key).text
WITNESS_KEYS: Final = [VerifierKey(it, COSIGNED, key.key).text for it, key in WITNESSES.items()]
HOUR: Final = 3_600_000
TERM: Final = NOON + HOUR


class Story:
    """AA gives notice; BB's node holds it, its officer opens it, and it is not answered."""

    def __init__(self, line: Bench) -> None:
        self.line = line
        self.line_id = line.charter.line_id
        self.data = line.charter.data
        self.aa, self.bb = line.feeds["AA"], line.feeds["BB"]
        self.known = self.says("AA", "line.seen/1", {}, refs=(self.bb.head,))
        self.seals = [self.seals_one(text) for text in ("first", "second", "third")]
        self.notice = self.says("AA", "line.text/1", {1: "We move at noon.", 66: TERM}, at=1,
                                to=("BB",))  # fmt: skip
        self.before = self.says("BB", "line.text/1", {1: "Good morning."}, at=1, to=("AA",))
        self.held = self.says("BB", "line.seen/1", {}, refs=(self.aa.head,), at=2)
        self.cosigned = self.cosigns("BB", self.bb.head, at=3)
        receipt = {1: [self.notice.leaf], 2: 2, 3: NOON + 4, 4: "BB/DUTY"}
        self.opened = self.says("BB", "line.receipt/1", receipt, at=4, officer="DUTY")
        self.later = self.says("BB", "line.text/1", {1: "Good evening."}, at=HOUR + 5, to=("AA",))
        self.seen = self.says("AA", "line.seen/1", {}, refs=(self.bb.head,), at=HOUR + 6)
        self.late_note = self.cosigns("AA", self.aa.head, at=HOUR + 7)
        self.last = self.says("BB", "line.seen/1", {}, refs=(self.aa.head,), at=HOUR + 9)
        statement = line.parties["BB"].revokes("T003", self.bb.head)
        self.revoked = line.carry("BB", statement)
        self.noted = self.says("AA", "line.seen/1", {}, refs=(self.bb.head,), at=HOUR + 10)

    def says(  # a draft has many parts
        self,
        code: str,
        kind: str,
        content: Any,  # CBOR
        *,
        refs: tuple[Head, ...] = (),
        at: int = 0,
        to: tuple[str, ...] = (),
        officer: str = "",
    ) -> Entry:
        """Let a party write an entry at NOON and so many milliseconds."""
        draft = Draft(type=kind, content=content, time_ms=NOON + at, addressees=to)
        if officer:
            key = self.line.parties[code].officers[officer]
            draft = draft.released_by(key, line_id=self.line_id)
        return self.line.say(code, draft, refs)

    def seals_one(self, text: str) -> tuple[Entry, bytes]:
        """A sealed entry, and its plain body."""
        salt, content = seed(text)[:16], {1: text}
        entry = self.says("AA", "line.sealed/1", commitment(salt, content), to=("BB",))
        return entry, padded(salt, content)

    def cosigns(
        self, code: str, head: Head, *, at: int, names: tuple[str, ...] = ("one", "two")
    ) -> Entry:
        """Post a checkpoint of a feed with the lines of two witnesses, or of others."""
        what = Checkpoint(self.line_id, head.feed, head.size, head.root)
        tip = Tip(what.origin, head.size, head.root)
        second = NOON // 1000 + (HOUR // 1000 if at > HOUR else 0) + 30
        lines = [note.cosign(name, WITNESSES.get(name, LATER), tip, second + n)
                 for n, name in enumerate(names)]  # fmt: skip
        text = tip.text + "\n" + "".join(it.text for it in lines)
        content = {1: head.feed, 2: head.size, 3: seed("posted"), 4: text}
        return self.says(code, CHECKPOINT_TYPE, content, at=at)

    def amends(self, more: dict[int, Any] | None = None) -> Entry:
        """AA proposes that one other witness is enough: `four`; `more`: what else is changed."""
        content = canonical.decode(self.data)
        assert type(content) is dict
        named = {23: seed("founding"), 26: 1, 28: [LATER_KEY], **(more or {})}
        content = dict(sorted({**content, **named}.items()))
        refs = (self.bb.head,)
        return self.says("AA", "line.charter/1", content, refs=refs, at=HOUR + 20, officer="DUTY")

    def accepts(
        self, it: Entry, position: Position = Position.ACCEPT, officer: str = "DUTY"
    ) -> Entry:
        """BB answers an amendment."""
        content = {1: it.leaf, 2: int(position), 3: terms_hash(it.type, it.content)}
        refs = (self.aa.head,)
        return self.says("BB", "line.response/1", content, refs=refs, at=HOUR + 21, officer=officer)

    def seals_plan(self, text: str, of: int) -> Entry:
        """AA commits to a text by `line.seal/1`; `of`: the class."""
        salt = seed(text)
        content = {1: sha256(salt + canonical.encode(text)).digest(), 2: of, 3: 1024, 4: 0}
        return self.says("AA", "line.seal/1", content, at=HOUR + 30)

    def opens_plan(self, it: Entry, text: str, *, code: str = "AA", salt: bytes = b"") -> Entry:
        """Open such a seal with a text; `salt`: another than that of the text."""
        content = {1: it.leaf, 2: salt or seed(text), 3: text, 4: ["BB"]}
        return self.says(code, "line.seal_open/1", content, at=HOUR + 31)

    def making(self) -> Making:
        """A maker over all that was said."""
        record = Record(self.line.charter, SHELF.codes)
        joined = [
            it.told.entry
            for feed in self.line.feeds.values()
            for data in feed.entries
            for it in record.take(data)
            if isinstance(it, Joined)
        ]
        by_leaf = {it.leaf: it for it in joined}
        return Making(record, joined, by_leaf.__getitem__)


class Witnessed(Bench):
    """A line whose founding charter names three witnesses, of whom two are needed."""

    @override
    def founding(self, nonce: bytes) -> bytes:
        content = canonical.decode(charter_of(*self.parties.values(), nonce=nonce))
        return canonical.encode({**content, 26: 2, 28: WITNESS_KEYS})


def facts(finding: Finding | None) -> dict[str, Any]:
    """What both readers are to tell of a file."""
    if finding is None:
        return {}
    holder, seals = finding.holder, finding.seals
    timed = finding.first if holder is None else holder.shown
    return {
        "kind": finding.kind.name,
        "author": finding.cut.party if finding.cut else finding.author,
        "by": None if holder is None else holder.party,
        "not_after": timed.not_after.best_s,
        "officers": list(finding.officers),
        "seals": None if seals is None else [seals.opened, seals.count, seals.is_all],
        "end": None if not finding.term_ms else "WITNESSED" if finding.end_witnessed else "CLAIMED",
        **({"error": finding.lacks[0].lack.value} if finding.lacks else {}),
    }


def found(judged: Judged) -> Finding:
    """What was found in a file that breaks no rule."""
    assert judged.finding is not None, judged.error
    return judged.finding


def sealed(judged: Judged) -> Seals:
    """The seals that were counted in a file."""
    seals = found(judged).seals
    assert seals is not None
    return seals


def holder(judged: Judged) -> Holder:
    """Who is shown to have held what a file is about."""
    its = found(judged).holder
    assert its is not None
    return its


def lacks(judged: Judged) -> set[str]:
    """What keeps a file from proving what it says."""
    return {it.lack.value for it in found(judged).lacks}


def claim(case: dict[str, Any]) -> dict[str, Any]:
    judged = judge(octets(case["bytes"]), SHELF.codes)
    told = {"verdict": judged.verdict.value, "exit": judged.exit_code}
    if judged.error is not None and judged.verdict == "REFUSED":
        told["error"] = str(judged.error.facts["rule"])
    return {**told, **facts(judged.finding)}


JUDGES = {"claim": claim}
