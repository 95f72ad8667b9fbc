"""What becomes of material and of findings: each stands by itself, beside what it is about.

Carries out R-63, R-181 and R-182. Material is sealed, so that its matter is in private pictures
only; the common one proves when its commitment was held. A finding is joint when every party that
is to sign it accepts the same terms; until then it is its author's.
"""

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.incident.findings import Finding, Material
from comity.families.line.agreement import propose, terms_of
from comity.families.line.answers import come_to, opened, subject
from comity.picture import flags
from comity.picture.duties import usual
from comity.picture.family import Duty, Moves, Turn, free_moves
from comity.picture.matter import MatterKey, Outcome, S, State

MATERIAL: Final = "material"
FINDING: Final = "finding"


class MaterialStatus(IntEnum):
    """Material stands as its owner describes it, or was taken back."""

    COMMITTED = 0
    WITHDRAWN = 1


class FindingStatus(IntEnum):
    """Whose a finding is."""

    STATED = 0
    JOINT = 1
    NOT_ACCEPTED = 2
    WITHDRAWN = 3


class Said(Enum):
    """What moves them."""

    STATED = "accepted by its author alone, or by some"
    JOINT = "accepted by every party that signs it"
    NOT_ACCEPTED = "not accepted by one that is to sign it"
    WITHDRAWN = "withdrawn by its author"


MATERIAL_MOVES: Final = {(MaterialStatus.COMMITTED, Said.WITHDRAWN): MaterialStatus.WITHDRAWN}
_COMES_TO: Final = {said: FindingStatus[said.name] for said in Said}
FINDING_MOVES: Final = free_moves(_COMES_TO, FindingStatus.WITHDRAWN)
_OUTCOMES: Final = {Outcome.ACCEPTED: Said.JOINT, Outcome.REFUSED: Said.NOT_ACCEPTED}


class MaterialMatter(State, frozen=True, kw_only=True, gc=False):
    """Material: what it is about, and the hash of the file."""

    about: tuple[bytes, ...] = field(name="20")
    file: bytes = field(name="21")
    bytes_count: int = field(name="22")
    release: int = field(name="23")  # RELEASE


class FindingMatter(State, frozen=True, kw_only=True, gc=False):
    """A finding: what it is about, and who is to sign it."""

    about: tuple[bytes, ...] = field(name="20")
    signed_by: tuple[str, ...] = field(name="21", default=())


def _begun(state: S, about: tuple[bytes, ...], turn: Turn) -> S:
    """Flag what is about what its author had not seen."""
    if all(turn.past.is_in_past(turn.leaf, it) for it in about):
        return state
    return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)


def _fold_material(state: MaterialMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, MATERIAL_MOVES, Said.WITHDRAWN, _described)
    stated = _of_material(turn.says(Material))
    begun = MaterialMatter(status=MaterialStatus.COMMITTED, **stated, **opened(turn))
    return _begun(begun, begun.about, turn)


def _of_material(message: Material) -> dict[str, Any]:
    return {
        "about": message.about,
        "file": message.file,
        "bytes_count": message.bytes,
        "release": int(message.release),
    }


def _described(state: MaterialMatter, message: Material) -> MaterialMatter:
    return replace(state, **_of_material(message))


def _fold_finding(state: FindingMatter | None, turn: Turn) -> State:
    if state is None:
        message = turn.says(Finding)
        begun = FindingMatter(
            status=FindingStatus.STATED,
            about=message.about,
            signed_by=tuple(sorted(message.signed_by)),
            **opened(turn),
        )
        return propose(_begun(begun, begun.about, turn), turn, begun.signed_by)
    heard = subject(state, turn, FINDING_MOVES, Said.WITHDRAWN, _found_anew)
    return come_to(heard, FINDING_MOVES, _said(heard, turn))


def _found_anew(state: FindingMatter, message: Finding) -> FindingMatter:
    return replace(state, about=message.about)


def _said(state: FindingMatter, turn: Turn) -> Said:
    """R-182: joint only with two who sign, and only on these very terms: none that is corrected."""
    terms = terms_of(turn.past.told(turn.opener))
    row = next((it for it in state.proposals if it.terms == terms), None)
    is_corrected = any(it.re == turn.opener for it in state.mends)
    if row is None or len(state.signed_by) < 2 or is_corrected:
        return Said.STATED
    return _OUTCOMES.get(row.outcome, Said.STATED)


_USUAL: Final = usual()
_AGREED: Final = usual(agreed=frozenset((FINDING,)))


def duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open it; to answer a finding that one is to sign."""
    asked = _AGREED(key, state, parties) if key.kind == FINDING else ()
    return tuple(dict.fromkeys((*_USUAL(key, state, parties), *asked)))


FINDING_OPENS: Final[Mapping[type, str]] = {Material: MATERIAL, Finding: FINDING}
FINDING_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    MATERIAL: _fold_material,
    FINDING: _fold_finding,
}
FINDING_STATES: Final[Mapping[str, type[State]]] = {
    MATERIAL: MaterialMatter,
    FINDING: FindingMatter,
}
FINDING_STATUSES: Final[Mapping[str, type[IntEnum]]] = {
    MATERIAL: MaterialStatus,
    FINDING: FindingStatus,
}
FINDING_MACHINES: Final[Mapping[str, Moves]] = {
    MATERIAL: MATERIAL_MOVES,
    FINDING: FINDING_MOVES,
}
