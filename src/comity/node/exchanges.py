"""An exchange of prisoners as an officer sees it: its stage, its numbers, and where they differ.

Carries out R-214 to R-216 and R-222 on the way to people. Its messages are sealed, so that it is
folded for those who exchange and for this node's party, from bodies that all of them have opened.
Both numbers stay; no row says who is right.
"""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from comity.errors import OurError
from comity.families.figures.messages import Source
from comity.families.persons.cards import MatchReport, NeutralNote
from comity.families.persons.discrepancies import (
    RULE,
    Difference,
    Side,
    Voice,
    differences,
)
from comity.families.persons.discrepancies import Source as Stated
from comity.families.persons.exchange_matter import (
    EXCHANGE,
    ExchangeMatter,
    ExchangeStatus,
    ListRow,
    PlanRow,
    lacking,
    manifest,
    plan_of,
    standing,
)
from comity.families.persons.exchanges import (
    Discrepancy,
    ExchangeClaim,
    ExchangeClose,
    ExchangePlan,
    ExchangeReady,
    HandoverTally,
    ListComment,
    ListReveal,
    ListSubmit,
)
from comity.families.persons.side_folds import MATCH, MatchMatter, SideStatus
from comity.families.persons.tallies import Manifest, Numbers, TallyRow, moved
from comity.families.persons.views import Row, missed_term, substituted, table
from comity.node import pictures
from comity.node.exchange_next import Step, following
from comity.node.keeper import Keeper
from comity.node.showing import message_of, moment
from comity.picture.family import OPAQUE
from comity.record.told import Told
from comity.values import codes
from comity.values.codes import Pcat, Tallyrole
from comity.values.composites import Direction
from comity.values.message import Message
from comity.wording import moments, numbers
from comity.wording.tokens import short_hash
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_WITH_NOTE: Final = frozenset(it.SPEC.wire for it in (ListSubmit, ExchangePlan, HandoverTally))
_STEPS: Final = 3  # from a signed difference to a tally, to its plan


def shown(keeper: Keeper, told: Told, own: str, now_ms: int, words: Words) -> Json | None:
    """The exchange that an entry speaks of; none: it speaks of none, or its plan is not open here.

    What not all who exchange have opened counts for nobody (R-132), so that the stage may be
    unknown here while its messages can be read.
    """
    leaf = told.entry.leaf
    if leaf not in keeper.record.lanes:
        return None
    parties = exchanging(keeper, told)
    if not parties or not parties <= {*keeper.record.laws_now().parties}:
        return None
    audience = sorted({own, *parties})
    state, key = _folded(keeper, audience, leaf)
    steps = [told.entry.leaf] if state is None else _steps(state, own)
    lacks = _unnoted(keeper, steps, own) if neutrals(keeper, parties) else None
    notes = [] if lacks is None else [words.say("exchange-no-note")]
    due = {"due": None if lacks is None else lacks.hex(), "neutrals": neutrals(keeper, parties)}
    if state is None:
        says = words.say("exchange-closed-here")
        return {**_NOTHING, "audience": audience, "says": says, "notes": notes, "note": due}
    found = _told(keeper, state, now_ms, words)
    found["notes"] += notes
    return {"exchange": key.hex(), "audience": audience, **found, "note": due}


def neutrals(keeper: Keeper, ends: set[str]) -> list[str]:
    """Parties of the line who neither give nor receive."""
    return sorted({*keeper.record.laws_now().parties} - ends)


def _steps(state: ExchangeMatter, own: str) -> list[bytes]:
    """A party's own steps with which a note goes."""
    rows: list[ListRow | PlanRow | TallyRow] = [*state.lists, *state.plans, *state.tallies]
    return [it.entry for it in rows if it.party == own]


def _unnoted(keeper: Keeper, steps: list[bytes], own: str) -> bytes | None:
    """R-222: an own step that has no note for the neutral behind it; none: each has."""
    told = (keeper.recall(it) for it in steps)
    mine = [it.entry.leaf for it in told if it.party == own and it.entry.type in _WITH_NOTE]
    noted = [
        key.id
        for key, state in keeper.picture.matters(OPAQUE)
        if state.party == own and state.type == NeutralNote.SPEC.wire
    ]
    lacks = (it for it in mine if not any(keeper.is_in_past(note, it) for note in noted))
    return next(lacks, None)


def exchanging(keeper: Keeper, told: Told) -> set[str]:
    """Who gives or receives, by the message itself or by what it names."""
    for _ in range(_STEPS):
        message = message_of(keeper, told)
        match message:
            case ListSubmit(direction=way) | HandoverTally(direction=way):
                return {way.from_, way.to}
            case ExchangePlan(formula=formula, lines=lines):
                ways = {*formula, *(it.direction for it in lines)}
                return {party for way in ways for party in (way.from_, way.to)}
            case _:
                named = _named(message)
                if named is None or named not in keeper.record.lanes:
                    return set()
                told = keeper.recall(named)
    return set()


def _named(message: Message | None) -> bytes | None:
    match message:
        case ExchangeReady(plan=leaf) | ExchangeClose(plan=leaf) | ExchangeClaim(plan=leaf):
            return leaf
        case ListComment(re=leaf) | ListReveal(commit=leaf):
            return leaf
        case Discrepancy(about=leaves):
            return leaves[0]
        case _:
            return None


def _folded(
    keeper: Keeper, audience: list[str], leaf: bytes
) -> tuple[ExchangeMatter | None, bytes]:
    try:
        picture = pictures.private_picture(keeper, audience, keeper.record.whole())
    except OurError:  # a body that counts is not here yet
        return None, b""
    for key in picture.by_leaf(leaf):
        state = picture.matter(key)
        if key.kind == EXCHANGE and isinstance(state, ExchangeMatter):
            return state, key.id
    return None, b""


_NOTHING: Final[Json] = {
    "exchange": None,
    "state": None,
    "aborted_at": None,
    "missed": None,
    "lists": [],
    "plan": None,
    "ready": [],
    "rows": [],
    "tallies": [],
    "moved": {"giver": None, "receiver": None},
    "differences": [],
    "signed": [],
    "matches": [],
    "next": [],
    "rule": RULE,
    "stands": "",
    "notes": [],
    "note": {"due": None, "neutrals": []},
}


def _told(keeper: Keeper, state: ExchangeMatter, now_ms: int, words: Words) -> Json:
    plan = plan_of(state)
    its = None if plan is None else manifest(state, plan)
    missed, notes = missed_term(state, now_ms), list[str]()
    stage = ExchangeStatus(state.status).name
    if missed is not None:
        notes.append(
            words.say(
                "exchange-missed",
                when=moments.moment(missed.at_ms, words),
                parties=", ".join(missed.parties),
                term=words.say(f"state-EXCHANGE-{missed.word}"),
            )
        )
    at = None if state.aborted_at is None else ExchangeStatus(state.aborted_at).name
    if at is not None:
        notes.append(words.say("exchange-aborted-at", stage=words.say(f"state-EXCHANGE-{at}")))
    if its is not None:
        notes += [*_moved(its, words), *_substituted(its, words)]
    return {
        **_NOTHING,
        "state": stage,
        "says": words.say("exchange-title", stage=words.say(f"state-EXCHANGE-{stage}")),
        "aborted_at": at,
        "missed": None if missed is None else _missed(missed.word, missed.at_ms, missed.parties),
        "lists": [_list(state, it, words) for it in standing(state, state.lists)],
        "plan": None if plan is None else _plan(state, plan, words),
        "ready": [] if plan is None else _ready(state, plan),
        "rows": [] if its is None else [_row(it, words) for it in table(its)],
        "tallies": [] if its is None else [_tally(it, words) for it in its.tallies],
        "moved": {
            "giver": None if its is None else moved(its, Tallyrole.GIVER),
            "receiver": None if its is None else moved(its, Tallyrole.RECEIVER),
        },
        "differences": []
        if its is None
        else [_difference(keeper, it, words) for it in differences(its)],
        "signed": [
            {
                "party": it.party,
                "entry": it.entry.hex(),
                "field": it.field,
                "status": codes.Disc(it.status).name,
            }
            for it in standing(state, state.signed)
        ],
        "matches": list(_matches(keeper, state, words)),
        "next": [_step(it, words) for it in following(state)],
        "stands": words.say("exchange-stands", rule=RULE),
        "notes": notes,
    }


def _matches(keeper: Keeper, state: ExchangeMatter, words: Words) -> Iterator[Json]:
    """What every matcher states of a match of these lists (R-228); no pair stands in it."""
    lists = {it.entry for it in state.lists}
    for _, match in keeper.picture.matters(MATCH):
        for row in match.rows if isinstance(match, MatchMatter) else ():
            report = message_of(keeper, keeper.recall(row.entry))
            if not isinstance(report, MatchReport) or lists.isdisjoint(report.commits):
                continue
            look = SideStatus(match.status).name
            yield {
                "entry": row.entry.hex(),
                "party": row.party,
                "state": look,
                "certain": row.certain,
                "uncertain": row.uncertain,
                "unmatched": dict(row.unmatched),
                "result": row.result.hex(),
                "says": words.say(
                    "exchange-match",
                    party=row.party,
                    certain=numbers.number(row.certain, words),
                    uncertain=numbers.number(row.uncertain, words),
                    result=short_hash(row.result),
                    alike=look,
                ),
            }


def _step(it: Step, words: Words) -> Json:
    said = {"party": it.party, "way": ""}
    if it.way is not None:
        said["way"] = words.say("part-direction", **{"from": it.way[0], "to": it.way[1]})
    return {
        "party": it.party,
        "code": it.code,
        "about": None if it.about is None else it.about.hex(),
        "from": None if it.way is None else it.way[0],
        "to": None if it.way is None else it.way[1],
        "says": words.say(f"exchange-next-{it.code}", **said),
    }


def _missed(word: str, at_ms: int, parties: tuple[str, ...]) -> Json:
    return {"word": word, "at": moment(at_ms), "parties": list(parties)}


def _list(state: ExchangeMatter, row: ListRow, words: Words) -> Json:
    """One list that a side committed to; what it holds stands in no picture."""
    shown = [it.entry for it in standing(state, state.reveals) if it.re == row.entry]
    remarks = [it.party for it in standing(state, state.comments) if it.re == row.entry]
    says = words.say(
        "exchange-list",
        kind=words.say(f"code-LIST-{codes.List(row.kind).name}"),
        way=words.say("part-direction", **{"from": row.from_, "to": row.to}),
        version=row.version,
        total=row.total,
        due=moments.moment(row.reveal_by_ms, words),
        shown="yes" if shown else "no",
        remarks=", ".join(dict.fromkeys(remarks)) or words.say("none"),
    )
    return {
        "entry": row.entry.hex(),
        "party": row.party,
        "from": row.from_,
        "to": row.to,
        "kind": codes.List(row.kind).name,
        "version": row.version,
        "total": row.total,
        "reveal_by": moment(row.reveal_by_ms),
        "revealed": [it.hex() for it in shown],
        "commented": remarks,
        "says": says,
    }


def _plan(state: ExchangeMatter, plan: PlanRow, words: Words) -> Json:
    missing = lacking(state, plan)
    window = moments.window(plan.start_ms, plan.end_ms, 0, words)
    entry = short_hash(plan.entry)
    says = [words.say("exchange-planned", entry=entry, party=plan.party, window=window)]
    if missing:
        says.append(words.say("exchange-lacks", parties=", ".join(missing)))
    return {
        "entry": plan.entry.hex(),
        "party": plan.party,
        "terms": plan.terms.hex(),
        "start": moment(plan.start_ms),
        "end": moment(plan.end_ms),
        "lacks": list(missing),
        "says": says,
    }


def _ready(state: ExchangeMatter, plan: PlanRow) -> list[Json]:
    """The last words of each party on whether it comes; a party without one says nothing."""
    words = [it for it in standing(state, state.ready) if it.plan == plan.entry]
    its = [
        {"party": it.party, "state": codes.Ready(it.state).name, "entry": it.entry.hex()}
        for it in words
    ]
    silent = [it for it in plan.parties if it not in {row.party for row in words}]
    return [*its, *({"party": it, "state": None, "entry": None} for it in silent)]


# --- numbers


def _row(row: Row, words: Words) -> Json:
    code = row.category
    category = words.say("exchange-total" if code is None else f"code-PCAT-{code.name}")
    return {
        "from": row.way.from_,
        "to": row.way.to,
        "category": None if code is None else code.name,
        "formula": row.formula,
        "giver": row.giver,
        "receiver": row.receiver,
        "claims": [{"party": party, "count": n} for party, n in row.claims],
        "says": f"{_way(row.way, words)}, {category}",
    }


def _tally(row: TallyRow, words: Words) -> Json:
    """What one party counted at one point, as it said it."""
    role = Tallyrole(row.by)
    way = words.say("part-direction", **{"from": row.from_, "to": row.to})
    where = words.say("separator-comma").join(it for it in (way, row.point) if it)
    return {
        "entry": row.entry.hex(),
        "party": row.party,
        "from": row.from_,
        "to": row.to,
        "by": role.name,
        "point": row.point,
        "headcount": row.headcount,
        "counts": row.is_good,
        "at": moment(row.at_ms),
        "says": words.say(
            "exchange-tally",
            party=row.party,
            role=words.say(f"code-TALLYROLE-{role.name}"),
            way=where,
            count=numbers.number(row.headcount, words),
            when=moments.moment(row.at_ms, words),
        ),
    }


def _moved(its: Manifest, words: Words) -> list[str]:
    return [
        words.say(
            "exchange-moved",
            role=words.say(f"code-TALLYROLE-{role.name}"),
            count=numbers.number(heads, words),
        )
        for role in (Tallyrole.GIVER, Tallyrole.RECEIVER)
        if (heads := moved(its, role)) is not None
    ]


def _substituted(its: Manifest, words: Words) -> list[str]:
    return [
        words.say(
            "exchange-substituted",
            way=_way(it.way, words),
            role=words.say(f"code-TALLYROLE-{it.role.name}"),
            missing=numbers.number(it.missing, words),
            extra=numbers.number(it.extra, words),
        )
        for it in substituted(its)
    ]


def _way(way: Direction | None, words: Words) -> str:
    if way is None:
        return words.say("exchange-both")
    return words.say("part-direction", **{"from": way.from_, "to": way.to})


def _difference(keeper: Keeper, it: Difference, words: Words) -> Json:
    amount = numbers.number(it.amount, words)
    return {
        "class": it.kind.value,
        "from": None if it.way is None else it.way.from_,
        "to": None if it.way is None else it.way.to,
        "amount": it.amount,
        "rule": it.rule,
        "sides": [_side(keeper, side, words) for side in it.sides],
        "says": words.say(
            f"exchange-differs-{it.kind.value}", way=_way(it.way, words), amount=amount
        ),
    }


def _side(keeper: Keeper, side: Side, words: Words) -> Json:
    voices = [_voice(keeper, it, words) for it in side.voices]
    return {
        "total": side.total,
        "counts": {Pcat(code).name: n for code, n in side.counts},
        "voices": voices,
        "says": words.say(
            "exchange-side",
            total=numbers.number(side.total, words),
            counts=_counts(side.counts, words),
            voices=words.say("separator-comma").join(dict.fromkeys(it["says"] for it in voices)),
        ),
    }


def _voice(keeper: Keeper, it: Voice, words: Words) -> Json:
    """Who states a number and as what; of a claim also in which source it was said."""
    name = _named_source(keeper, it.entries[0]) if it.source is Stated.CLAIM else None
    said = {"party": it.party, "source": words.say(f"exchange-source-{it.source.value}")}
    return {
        "party": it.party,
        "source": it.source.value,
        "name": name,
        "entries": [leaf.hex() for leaf in it.entries],
        "says": words.say("exchange-voice", **said)
        if name is None
        else words.say("exchange-voice-named", name=name, **said),
    }


def _named_source(keeper: Keeper, leaf: bytes) -> str | None:
    """Where a claim was said, in the words of the entry that it names."""
    claim = message_of(keeper, keeper.recall(leaf))
    if not isinstance(claim, ExchangeClaim) or claim.source not in keeper.record.lanes:
        return None
    source = message_of(keeper, keeper.recall(claim.source))
    return source.name if isinstance(source, Source) else None


def _counts(counts: Numbers, words: Words) -> str:
    return words.say("separator-semicolon").join(
        words.say(
            "line-pair",
            key=words.say(f"code-PCAT-{Pcat(code).name}"),
            value=numbers.number(n, words),
        )
        for code, n in counts
    )
