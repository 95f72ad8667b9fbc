"""What is proposed for a line: how each proposal stands, who must still answer, where two differ.

Carries out R-77 and R-142 to R-144 as views of (picture, record, now), and what an amendment or an
exclusion must name. Decides nothing.
"""

from functools import partial
from typing import Final

from comity.errors import OurError, TheirError
from comity.families.line.charter import LineCharter
from comity.families.line.machines import LineMatter
from comity.node.keeper import Keeper
from comity.node.showing import Json, moment, words_of
from comity.picture.differing import differences
from comity.picture.matter import Outcome, ProposalRow
from comity.picture.views import (
    divergent,
    has_lapsed,
    in_force_since,
    must_answer,
    proposal_now,
)
from comity.record import canonical
from comity.record.holding import held_together
from comity.values.plain import from_wire, to_plain

_DONE: Final = frozenset((Outcome.ENDED, Outcome.REFUSED))


def motions(keeper: Keeper, now_ms: int, language: str) -> list[Json]:
    """Say of each proposal about the line how it stands, the founding charter left out."""
    state = keeper.picture.line()
    if not isinstance(state, LineMatter):
        return []
    rows = [it for it in state.proposals if it.terms != state.charter]
    return [_motion(keeper, state, row, now_ms, language) for row in rows]


def _motion(
    keeper: Keeper, state: LineMatter, row: ProposalRow, now_ms: int, language: str
) -> Json:
    held_all = partial(held_together, keeper.record.lanes)
    word = proposal_now(row, state, held_all, now_ms).value
    if row.re in state.divergent:
        word = "DIVERGENT"
    since = in_force_since(row, held_all)
    told = keeper.recall(row.re)
    open_still = row.outcome not in _DONE and not has_lapsed(row, now_ms)
    return {
        "entry": row.re.hex(),
        "type": told.entry.type,
        "party": row.party,
        "proposed": moment(told.entry.time_ms),
        "terms": row.terms.hex(),
        "state": word,
        "says": words_of(language).say(f"state-PROPOSAL-{word}"),
        "must_answer": list(must_answer(row)) if open_still else [],
        "since": [
            {"party": party, "entry": leaf.hex(), "at": moment(keeper.recall(leaf).entry.time_ms)}
            for party, leaf in sorted(since.items())
        ],
        "differs": [it for other in _rivals(state, row) for it in _differs(keeper, row, other)],
    }


def _rivals(state: LineMatter, row: ProposalRow) -> list[ProposalRow]:
    """Proposals for the same subject that stand beside this one."""
    found = [rows for rows in divergent(state) if row in rows]
    rivals = [other for rows in found for other in rows if other is not row]
    if row.re in state.divergent:
        rivals += [it for it in state.proposals if it.re in state.divergent and it is not row]
    return rivals


def _differs(keeper: Keeper, row: ProposalRow, other: ProposalRow) -> list[Json]:
    one, two = (keeper.picture.said(it.re).message for it in (row, other))
    if one is None or two is None:
        return []
    return [
        {"with": other.re.hex(), "field": it.path, "here": it.one, "there": it.other}
        for it in differences(one, two)
    ]


def amending(keeper: Keeper) -> Json:
    """Return the standing charter in the plain form, as an amendment begins with it.

    Raises:
        OurError: the line's charter is not in the record, or this program cannot read it.
    """
    state = keeper.picture.line()
    if not isinstance(state, LineMatter) or state.charter_entry is None:
        raise OurError("line.not-agreed")
    content = canonical.decode(keeper.record.laws_now().charter.terms)
    try:
        plain = to_plain(from_wire(LineCharter, content))
    except TheirError:
        raise OurError("line.not-agreed") from None
    return {**plain, "supersedes": state.charter_entry.hex()}


def excluding(keeper: Keeper, party: str) -> Json:
    """Return what an exclusion of a party names: every feed of it, up to where this node holds it.

    Raises:
        OurError: it is no party of the line.
    """
    if party not in keeper.record.laws_now().parties:
        raise OurError("send.no-such-party", party=party)
    heads = sorted(lane.head for lane in keeper.record.lanes.of_party(party))
    cuts = [{"feed": it.feed.hex(), "size": it.size, "root": it.root.hex()} for it in heads]
    return {"party": party, "cuts": cuts}
