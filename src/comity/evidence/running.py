"""Feeds shown without a gap, and that nothing in them answers a notice.

Carries out R-618 to R-620. A party can be shown not to have answered only by showing all that it
wrote since its feed could have known the notice, up to behind the term.
"""

from collections.abc import Iterator
from typing import Final

from comity.evidence.file import Run, Said
from comity.evidence.finding import Finding, Lack, Ran, Shown
from comity.evidence.ground import Ground
from comity.record.canonical import Value
from comity.record.entry import Entry, Head

CANDIDATES_MAX: Final = 64  # entries that may answer, looked at one by one
_RECEIPT, _REPLY_BY = "line.receipt/1", 66


def wholes(ground: Ground, said: Said, finding: Finding) -> tuple[Ran, ...]:
    """Look through every run: one entry of each number, each proved in the last one's head."""
    return tuple(_ran(ground, run, finding) for run in said.runs)


def _ran(ground: Ground, run: Run, finding: Finding) -> Ran:
    entries = entries_of(ground, run)
    closing = closing_of(ground, run)
    if run.until == run.start:
        return Ran(run=run, last=None, closed=closing is not None)
    last = entries[-1] if entries else None
    proved = set(ground.proved(last.place)) if last is not None and last.number else set()
    under = set() if closing is None else set(ground.proved(closing))
    is_whole = len(entries) == run.until - run.start and (
        all(it.leaf in under for it in entries)
        if closing is not None
        else all(it.leaf in proved for it in entries[:-1])
    )
    if not is_whole:
        finding.lack(Lack.NOT_WHOLE, feed=run.feed.hex(), start=run.start, until=run.until)
    shown = None if last is None else Shown.of(ground, last)
    return Ran(run=run, last=shown, closed=closing is not None)


def entries_of(ground: Ground, run: Run) -> list[Entry]:
    """Entries of a run as far as the file holds them and no other of their number."""
    found = (ground.at(run.feed, number) for number in range(run.start, run.until))
    return [its[0] for its in found if len(its) == 1]


def closing_of(ground: Ground, run: Run) -> Head | None:
    """R-620 b: the head at which a later epoch of the same key closes the feed, if it is here."""
    its = ground.geneses[run.feed]
    for genesis in ground.geneses.values():
        if (genesis.party, genesis.entry_key) == (its.party, its.entry_key):
            for head in genesis.known if genesis.epoch > its.epoch else ():
                if (head.feed, head.size) == (run.feed, run.until):
                    return head
    return None


def judge_unanswered(
    ground: Ground, said: Said, notice: Entry, holder: Entry, finding: Finding
) -> None:
    """R-620: whether the runs show that a notice was not answered by the term."""
    party, term_ms = ground.party(holder), said.term_ms
    finding.term_ms = term_ms
    finding.term_named = _names_term(ground, notice, term_ms)
    finding.runs = wholes(ground, said, finding)
    its = {feed for feed, genesis in ground.geneses.items() if genesis.party == party}
    if its != {run.feed for run in said.runs}:
        finding.lack(Lack.NOT_ALL_FEEDS, party=party)
    witnessed = True
    for ran in finding.runs:
        if not _begins_known(ground, ran.run, notice):
            finding.lack(Lack.NOT_FROM_KNOWN, feed=ran.run.feed.hex(), start=ran.run.start)
        if not ran.closed:
            best_s = None if ran.last is None else ran.last.not_before.best_s
            witnessed = witnessed and best_s is not None and best_s * 1000 >= term_ms
            if ran.last is None or not _is_after(ran.last, term_ms):
                finding.lack(Lack.NOT_PAST_TERM, feed=ran.run.feed.hex(), until=ran.run.until)
        _look(ground, ran.run, notice, finding)
    finding.end_witnessed = witnessed and any(not ran.closed for ran in finding.runs)
    held = ground.not_after(holder.leaf).best_s
    if holder.time_ms > term_ms and (held is None or held * 1000 > term_ms):
        finding.lack(Lack.HELD_LATE, party=party)


def _names_term(ground: Ground, notice: Entry, term_ms: int) -> bool | None:
    content = ground.contents.get(notice.leaf, notice.content)
    if type(content) is not dict:
        return None
    term = content.get(_REPLY_BY)
    return type(term) is int and term == term_ms


def _is_after(shown: Shown, term_ms: int) -> bool:
    best_s = shown.not_before.best_s
    return shown.claimed_ms >= term_ms or (best_s is not None and best_s * 1000 >= term_ms)


def _begins_known(ground: Ground, run: Run, notice: Entry) -> bool:
    """R-620 a: nothing before the run can have the notice in its past."""
    if run.start == 0:
        return True
    closing = closing_of(ground, run) if run.start == run.until else None
    first = ground.at(run.feed, run.start)
    root = first[0].root if len(first) == 1 and closing is None else None
    root = closing.root if closing is not None else root
    if root is None:
        return False
    wanted = Head(run.feed, run.start, root)
    return any(wanted in ground.states(it) for it in (notice.leaf, *ground.past(notice.leaf)))


def _look(ground: Ground, run: Run, notice: Entry, finding: Finding) -> None:
    """R-620 c: what may answer, and is not late."""
    author = ground.party(notice)
    for entry in entries_of(ground, run):
        if entry.type == _RECEIPT or (entry.addressees and author not in entry.addressees):
            continue
        is_closed = entry.is_sealed and entry.leaf not in ground.contents
        content = ground.contents.get(entry.leaf, entry.content)
        if not is_closed and notice.leaf not in _octets(content):
            continue
        finding.candidates += 1
        if finding.candidates > CANDIDATES_MAX:
            finding.lack(Lack.TOO_MANY, most=CANDIDATES_MAX)
            return
        shown = Shown.of(ground, entry)
        if _is_after(shown, finding.term_ms):
            finding.late.append(shown)
        else:
            lack = Lack.SEALED_ANSWER if is_closed else Lack.MAY_ANSWER
            finding.lack(lack, feed=run.feed.hex(), number=entry.number, type=entry.type)


def _octets(value: Value) -> Iterator[bytes]:
    """Every octet string anywhere in a value."""
    if type(value) is bytes:
        yield value
    elif type(value) is list:
        for item in value:
            yield from _octets(item)
    elif type(value) is dict:
        for item in value.values():
            yield from _octets(item)
