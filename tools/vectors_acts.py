"""Vectors of what counts among words about the line itself: R-140, R-141 and R-149.

Most ask one thing: whether a line is suspended by a word of BB that has one thing about it.
"""

from typing import Final

from msgspec.structs import replace
from tests.support.members import ACCEPT, WITHDRAW, Members
from tests.support.parties import NOON, Feed
from vectors_bench import Book, Line
from vectors_members import Row, amendment_of, case, current, named

from comity.record.canonical import Value
from comity.record.entry import Draft, Entry
from comity.record.terms import terms_hash
from comity.values.codes import LineState, Position

_REFUSE: Final = int(Position.REFUSE)
_STOP: Final = {1: int(LineState.SUSPENDED)}
_MOST: Final = 64


def acts(book: Book, _line: Line) -> None:
    """Every history, judged in the whole record."""
    for make in (_many, _late, _void, _read, _shut, _taken_up):
        for row in make():
            case(book, row)
    for name, why, line, entry in _sent():
        named(book, line.line)
        shut = [entry.leaf] if why.startswith("Shut") else []
        book.case("members", "shut", name, "R-78", why, charter=line.line.charter.data,
                  entries=line.line.everything(), expect={"shut": shut})  # fmt: skip


def _words(line: Members, code: str, to: Entry, *positions: int) -> None:
    """One word after the other; no release twice."""
    for number, position in enumerate(positions):
        _word(line, code, to, position, NOON + number + 1)


def _word(line: Members, code: str, to: Entry, position: Value, *times_ms: int) -> Entry:
    """A word on a motion: at which time, and until when."""
    content: dict[int, Value] = {1: to.leaf, 2: position, 3: terms_hash(to.type, to.content)}
    if times_ms[1:]:
        content[6] = times_ms[1]
    return _says(line, code, "line.response/1", content, *times_ms[:1], officers=1)


def _says(  # noqa: PLR0913 - a draft
    line: Members,
    code: str,
    wire: str,
    content: Value,
    time_ms: int = NOON,
    *,
    officers: int = 2,
    addressees: tuple[str, ...] = (),
) -> Entry:
    """A word in knowledge of all; only so many officers release it."""
    draft = Draft(type=wire, content=content, time_ms=time_ms, addressees=addressees)
    keys = [*line.line.parties[code].officers.values()][:officers]
    released = draft.released_by(*keys, line_id=line.line.charter.line_id)
    return line.line.say(code, released, line.heads(code))


def _many() -> list[Row]:
    """R-140: how many words of a party count."""

    def turned(*more: int) -> Members:
        """AA changes its mind ten times, BB accepts; and then AA alone."""
        line = Members("AA", "BB")
        its = line.amends("AA", "AA", "BB")
        _words(line, "AA", its, *([_REFUSE, ACCEPT] * 5))
        line.answers("BB", its)
        for number, position in enumerate(more):
            _word(line, "AA", its, position, NOON + 100 + number)
        return line

    def full(count: int) -> Members:
        """So many words of AA, the proposal its first; the last is an ACCEPT."""
        line = Members("AA", "BB")
        its = line.amends("AA", "AA", "BB")
        _words(line, "AA", its, *([_REFUSE] * (count - 2)), ACCEPT)
        line.answers("BB", its)
        return line

    return [
        Row("agreed after ten changes of mind", "R-140", "Its last word counts.", turned()),
        Row("agreed after ten changes of mind, withdrawn and refused", "R-140",
            "The withdrawal ended what all had accepted: no later word of one party hides it.",
            turned(WITHDRAW, _REFUSE)),
        Row("the 64th word of a party", "R-140", "63 others are in its past: it counts.",
            full(_MOST)),
        Row("the 65th word of a party", "R-140", "64 others are in its past: it is no position.",
            full(_MOST + 1)),
    ]  # fmt: skip


def _late() -> list[Row]:
    """R-141."""

    def answered(time_ms: int, *, anew: bool = False) -> Members:
        line = Members("AA", "BB", "CC")
        its = line.amends("AA", "AA", "BB", "CC")
        _word(line, "BB", its, ACCEPT, NOON, NOON + 10)
        _word(line, "CC", its, ACCEPT, time_ms)
        if anew:
            _word(line, "BB", its, ACCEPT, NOON + 20)
        return line

    return [
        Row("accepted in the last millisecond of another's term", "R-141",
            "Its time is not after it.", answered(NOON + 10)),
        Row("accepted after another's term", "R-141", "It needs that party's ACCEPT anew.",
            answered(NOON + 11)),
        Row("accepted after another's term, and anew by that party", "R-141",
            "Its ACCEPT holds the late one.", answered(NOON + 11, anew=True)),
    ]  # fmt: skip


def _void() -> list[Row]:
    """R-149: by itself a word counts, or does not."""

    def stopped(time_ms: int = NOON, *, officers: int = 2, to: tuple[str, ...] = ()) -> Members:
        line = Members("AA", "BB")
        _says(line, "BB", "line.state/1", _STOP, time_ms, officers=officers, addressees=to)
        return line

    bent = Members("AA", "BB")
    draft = Draft(type="line.state/1", content=_STOP, time_ms=NOON)
    one, two = bent.line.parties["BB"].officers.values()
    draft = draft.released_by(one, line_id=bent.line.charter.line_id)
    draft = draft.released_by(two, line_id=bytes(32))
    bent.line.say("BB", draft, bent.heads("BB"))
    again = restored(Members("AA", "BB"))
    _says(again, "BB", "line.state/1", _STOP)
    return [
        Row("suspended by one officer", "R-149", "A release that is missing voids no word here.",
            stopped(officers=1)),
        Row("suspended by nobody's release", "R-149", "No officer said it.", stopped(officers=0)),
        Row("suspended with a release that is not good", "R-149", "UNAUTHORISED_TYPE voids it.",
            bent),
        Row("suspended at a time long before the last", "R-149", "TIME_IMPLAUSIBLE voids no word.",
            stopped(NOON - 3_600_000)),
        Row("suspended, addressed to who is no party", "R-149", "BAD_SCHEMA of R-37 voids it.",
            stopped(to=("ZZ",))),
        Row("suspended with releases used before", "R-149", "REPLAYED voids it.", again),
        Row("restored with key statements that are not current", "R-149",
            "KEYS_NOT_CURRENT voids it: the line stays suspended.",
            restored(Members("AA", "BB"), keys=[["AA", bytes(32)], ["BB", bytes(32)]])),
        Row("restored with a digest that nobody stated", "R-149",
            "JOINT_NOT_COMMON voids it: the line stays suspended.",
            restored(Members("AA", "BB"), common=b"\1" * 32)),
    ]  # fmt: skip


def restored(line: Members, common: bytes = bytes(32), keys: Value = None) -> Members:
    """Suspended by BB; then a restoration that both accept, and both say OPEN."""
    _says(line, "BB", "line.state/1", _STOP)
    content = {5: common, 7: current(line) if keys is None else keys}
    line.answers("BB", line.says("AA", "line.restore/1", content))
    for code in ("AA", "BB"):
        line.says(code, "line.state/1", {1: int(LineState.OPEN)})
    return line


def _read() -> list[Row]:
    """R-149: what of a content is read."""

    def stated(content: Value) -> Members:
        line = Members("AA", "BB")
        _says(line, "BB", "line.state/1", content)
        return line

    truth = Members("AA", "BB")
    _word(truth, "BB", truth.amends("AA", "AA", "BB"), position=True)
    bare = Members("AA", "BB", "CC")
    bare.answers("BB", bare.says("AA", "line.exclude/1", {1: "CC"}))
    octets = Members("AA", "BB", "CC")
    octets.answers("BB", octets.says("AA", "line.exclude/1", {1: b"CC"}))
    return [
        Row("suspended in a content that no reader of messages takes", "R-149",
            "Only its number 1 is read here.", stated({**_STOP, 60: [None]})),
        Row("a state that is a text", "R-149", "It is read only as an integer.",
            stated({1: "2"})),
        Row("a state that is octets", "R-149", "It is read only as an integer.",
            stated({1: b"2"})),
        Row("a position that is true", "R-149", "It is read only as an integer, and 1 is ACCEPT.",
            truth),
        Row("an exclusion that names a party and no more", "R-149",
            "Only its number 1 is read here.", bare),
        Row("an exclusion that names octets", "R-149", "It is read only as a text.", octets),
    ]  # fmt: skip


def _shut() -> list[Row]:
    """R-149 and R-145: what a suspension shuts out here."""

    def left(*also: str) -> Members:
        line = Members("AA", "BB", "CC")
        content = {**amendment_of(line, "AA", "BB", "CC"), 10: [*also, "A02"]}
        its = line.says("AA", "line.charter/1", dict(sorted(content.items())))
        for code in ("BB", "CC"):
            line.answers(code, its)
        _says(line, "BB", "line.state/1", _STOP)
        line.leaves("CC")
        return line

    agreed = Members("AA", "BB")
    its = agreed.amends("AA", "AA", "BB")
    _says(agreed, "BB", "line.state/1", _STOP)
    agreed.answers("BB", its)
    return [
        Row("a leaving on a suspended line", "R-149", "R-145 shuts it out: it goes on being one.",
            left()),
        Row("a leaving on a suspended line, where the charter leaves it open", "R-149",
            "Its type is among those of field 10.", left("L24")),
        Row("an amendment accepted on a suspended line", "R-149",
            "Answers are always open, and it was proposed before.", agreed),
    ]  # fmt: skip


def _taken_up() -> list[Row]:
    """R-111: words of a feed that its own node closed, taken up from the new one or not."""

    def closed(*lists: list[str]) -> Members:
        """BB says SUSPENDED; its new epoch knows nothing of that, and speaks of it later."""
        line = Members("AA", "BB")
        bench, party, known = line.line, line.line.parties["BB"], line.line.feeds["BB"].head
        stop = _says(line, "BB", "line.state/1", _STOP)
        made = replace(party.genesis(bench.charter.line_id), epoch=1, known=(known,))
        feed = bench.feeds["BB2"] = Feed(bench.charter.line_id, party.entry_key)
        feed.write(Draft(type="feed.genesis/1", content=made.content(), time_ms=NOON), (known,))
        if lists:
            numbered: list[tuple[int, Value]] = [(1, "T002")]
            numbered += [(2 + n, [stop.leaf] * len(its)) for n, its in enumerate(lists)]
            draft = Draft(type="key.disown/1", content=dict(numbered), time_ms=NOON)
            key = party.officers["DUTY"]
            feed.write(
                draft.released_by(key, line_id=bench.charter.line_id),
                tuple(sorted(it.head for it in bench.feeds.values() if it is not feed)),
            )
        return line

    return [
        Row("a stop that its node's new epoch leaves out", "R-111",
            "It is DISPUTED, and nobody has taken it up.", closed()),
        Row("a stop that the new epoch takes up", "R-111", "It counts by its party's word.",
            closed(["stop"], [])),
        Row("a stop that the new epoch disowns", "R-111", "It does not count.",
            closed([], ["stop"])),
        Row("a stop that the new epoch takes up and disowns", "R-111",
            "Words that do not agree take up nothing.", closed(["stop"], ["stop"])),
        Row("a stop that the new epoch takes up, in a content with one list", "R-149",
            "Both lists are read, or none.", closed(["stop"])),
    ]  # fmt: skip


def _sent() -> list[tuple[str, str, Members, Entry]]:
    """R-78: what is sent in knowledge of a suspension."""

    def sent(wire: str, *, seen: bool = True, also: tuple[str, ...] = ()) -> tuple[Members, Entry]:
        line = Members("AA", "BB")
        if also:
            content = {**amendment_of(line, "AA", "BB"), 10: list(also)}
            line.answers("BB", line.says("AA", "line.charter/1", dict(sorted(content.items()))))
        before = line.heads("AA")
        _says(line, "BB", "line.state/1", _STOP)
        return line, line.says("AA", wire, {1: "text"}, refs=line.heads("AA") if seen else before)

    return [
        ("a manoeuvre notified on a suspended line", "Shut: its type is not always open.",
         *sent("activity.notify/1")),
        ("the same, by who had not seen the suspension", "In its past the line was open.",
         *sent("activity.notify/1", seen=False)),
        ("the same, where the charter leaves it open", "Its code is among those of field 10.",
         *sent("activity.notify/1", also=("A02",))),
        ("an answer on a suspended line", "Its type is always open.", *sent("line.response/1")),
        ("a type that is in no heading", "Nobody knows what it would move: not said of it here.",
         *sent("test.note/1")),
    ]  # fmt: skip
