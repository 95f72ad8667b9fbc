"""What stands beside an entry of an incident: one fact a row, each with the entry that says it.

Carries out R-67, R-181, R-182, R-185, R-186 and R-189 for people: what follows from what, material
and who held and opened it, findings, and words that have an end of their own. Reads the picture,
a clock and the bodies that open here; decides nothing.
"""

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from comity.families.incident import views
from comity.families.incident.accounts import IncidentMatter
from comity.families.incident.findings import Material
from comity.families.incident.findings_fold import FINDING, FindingMatter, FindingStatus
from comity.families.incident.fold import INCIDENT
from comity.families.incident.measures_fold import RescueMatter, StandBackMatter
from comity.families.incident.objects import ObjectMatter
from comity.families.incident.views import StandBackLook
from comity.node import showing
from comity.node.keeper import Keeper
from comity.picture.family import OPAQUE
from comity.picture.knowledge import knowledge
from comity.picture.matter import MatterKey, State
from comity.record.told import Told
from comity.wording import moments
from comity.wording.tokens import short_hash
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
Held: TypeAlias = Callable[[MatterKey, bytes, str], int | None]  # when a party held an entry


class Fact(NamedTuple):
    """One fact: its word, whose it is, the entry that says it, what that is about, a moment."""

    word: str
    party: str
    entry: bytes
    about: bytes
    at_ms: int | None = None
    more: tuple[tuple[str, str], ...] = ()  # what else its sentence says


def facts(keeper: Keeper, leaf: bytes, now_ms: int, held: Held, words: Words) -> list[Json]:
    """Every fact beside the matters of an entry; none: nothing is known."""
    return [
        _shown(it, words)
        for key in keeper.picture.by_leaf(leaf)
        for it in _beside(keeper, key, now_ms, held, words)
    ]


def _beside(
    keeper: Keeper, key: MatterKey, now_ms: int, held: Held, words: Words
) -> Iterator[Fact]:
    match keeper.picture.matter(key):
        case IncidentMatter():
            yield from _of_incident(keeper, key.id, words)
        case StandBackMatter() as state:
            yield from _standing_back(keeper, key, state, now_ms, held)
        case ObjectMatter() as state:
            yield from _of_object(state, key.id, now_ms)
        case RescueMatter() as state:
            yield from _conduct(state, key.id, now_ms)
        case _:
            return


def _shown(fact: Fact, words: Words) -> Json:
    said: dict[str, str] = {
        "party": fact.party,
        "entry": short_hash(fact.entry),
        "about": short_hash(fact.about),
        "when": "-" if fact.at_ms is None else moments.moment(fact.at_ms, words),
        **dict(fact.more),
    }
    return {
        "word": fact.word,
        "party": fact.party,
        "entry": fact.entry.hex(),
        "about": fact.about.hex(),
        "at": None if fact.at_ms is None else showing.moment(fact.at_ms),
        "says": words.say(f"fact-{fact.word}", **said),
    }


# --- of an incident


def _of_incident(keeper: Keeper, report: bytes, words: Words) -> Iterator[Fact]:
    steps = views.chain(report, lambda leaf: _incident(keeper, leaf))
    for step in steps:
        told = keeper.recall(step.report)
        yield Fact("STEP", step.party, step.report, step.report, told.entry.time_ms)
        for earlier, parties in step.follows:
            for party in parties:
                yield Fact("FOLLOWS", party, step.report, earlier)
    reports = {report, *(it.report for it in steps)}
    yield from _materials(keeper, reports, words)
    for key, state in keeper.picture.matters(FINDING):
        if isinstance(state, FindingMatter) and reports.intersection(state.about):
            says = words.say(f"state-FINDING-{FindingStatus(state.status).name}")
            yield Fact("FINDING", state.party, key.id, report, state.time_ms, (("state", says),))


def _incident(keeper: Keeper, leaf: bytes) -> tuple[views.Order, IncidentMatter] | None:
    for key in keeper.picture.by_leaf(leaf):
        state = keeper.picture.matter(key)
        if key.kind == INCIDENT and key.id == leaf and isinstance(state, IncidentMatter):
            return (key.level, key.id), state
    return None


def _materials(keeper: Keeper, reports: set[bytes], words: Words) -> Iterator[Fact]:
    """R-181: the common picture proves who held the commitment, before anybody opened it."""
    for key, state in keeper.picture.matters(OPAQUE):
        if state.type != Material.SPEC.wire or key.id not in keeper.record.lanes:
            continue
        told = keeper.recall(key.id)
        message = showing.message_of(keeper, told)
        if isinstance(message, Material) and reports.intersection(message.about):
            kind = words.say(f"code-EVIDENCE-{message.kind.name}")
            more = (("kind", kind), ("file", short_hash(message.file)))
            yield Fact("MATERIAL", told.party, key.id, key.id, told.entry.time_ms, more)
            yield from _known(keeper, told, state)


def _known(keeper: Keeper, told: Told, state: State) -> Iterator[Fact]:
    leaf = told.entry.leaf
    for party in keeper.bodies.readers(told):
        if party == told.party:
            continue
        known = knowledge(leaf, party, state, keeper.record.held_by, keeper.recall)
        if known.held is not None:
            yield Fact("MATERIAL_HELD", party, known.held.entry, leaf, known.held.time_ms)
        if known.opened is not None:
            row = known.opened
            yield Fact("MATERIAL_OPENED", party, row.entry, leaf, row.at_ms)


# --- words with an end of their own

_STANDS: Final = {
    StandBackLook.IN_FORCE: "KEEPS_AWAY",
    StandBackLook.REVOKED_LATER: "REVOKED_LATER",
    StandBackLook.REVOKED: "REVOKED",
    StandBackLook.ENDED: "STOOD_BACK",
}


def _standing_back(
    keeper: Keeper, key: MatterKey, state: StandBackMatter, now_ms: int, held: Held
) -> Iterator[Fact]:
    row = next((it for it in state.withdrawals if it.re == key.id), None)
    by = key.id if row is None else row.entry
    parties = keeper.record.laws.before(key.id).parties
    others = [it for it in state.addressees or parties if it != state.party]
    at = {it: None if row is None else held(key, row.entry, it) for it in others}
    for party, now in views.stand_back_now(state, key.id, at, now_ms).items():
        word = "REVOKED_NOT_HELD" if now.until_ms is None else _STANDS[now.look]
        yield Fact(word, party, by, key.id, now.until_ms, (("author", state.party),))


def _of_object(state: ObjectMatter, opener: bytes, now_ms: int) -> Iterator[Fact]:
    for it in state.words:
        if it.no_objection_until_ms is not None:
            word = "NO_OBJECTION_ENDED" if views.has_ended(it, now_ms) else "NO_OBJECTION"
            yield Fact(word, it.party, it.entry, opener, it.no_objection_until_ms)
    for warning in state.warnings:
        yield Fact("WARNING", warning.party, warning.entry, opener, warning.end_ms)


def _conduct(state: RescueMatter, opener: bytes, now_ms: int) -> Iterator[Fact]:
    word = "CONDUCT_OVER" if views.is_over(state, now_ms) else "CONDUCT"
    for party in state.accepted_by:
        yield Fact(word, party, opener, opener, state.end_ms)
