"""What is wrong with a figure by itself: parts that do not add up, a percentage of nothing.

Carries out R-256. Both numbers stay as they were said; which one is right is asked nowhere.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from comity.families.figures.claims import amounts, claim_of
from comity.families.figures.comparing import USUAL, Near, adds_up, is_update
from comity.families.figures.messages import Figure, FigureRelation, FigureStep, Source
from comity.picture import flags
from comity.picture.judging import Case, agreed_part
from comity.record.charter import Charter
from comity.values.codes import Unit
from comity.values.message import Message

FLAGS: Final[Mapping[type[Message], tuple[str, ...]]] = {
    Figure: (flags.BAD_TOTAL, flags.NO_BASE),
    FigureStep: (flags.NOT_BY_ADDRESSEE, flags.NOT_BY_AUTHOR),
}
NEAR: Final = "figures.near"  # the key of a charter's threshold, in PERCENT


def near_of(charter: Charter) -> Near:
    """Read what part of a number "about" and "nearly" reach, as a charter has it."""
    return agreed_part(charter, NEAR, USUAL)


def judge(case: Case) -> tuple[str, ...]:
    """Return the flags of a message of this family."""
    match case.message:
        case Figure() as figure:
            found = {
                flags.BAD_TOTAL: not _parts_add_up(case, figure),
                flags.NO_BASE: figure.unit is Unit.PERCENT and figure.compared_with is None,
                flags.OUT_OF_ORDER: _misnames(case, figure),
            }
            return tuple(flag for flag, holds in found.items() if holds)
        case FigureStep(re=re):
            named: tuple[bytes, ...] = (re,)
        case FigureRelation(a=a, b=b):
            named = (a, b)
        case _:
            return ()
    return () if all(_are(case, named, Figure)) else (flags.OUT_OF_ORDER,)


def _parts_add_up(case: Case, figure: Figure) -> bool:
    """Only parts in the same unit, all of them read, can be added up."""
    found = [case.past.message(it) if it in case.re else None for it in figure.parts or ()]
    parts = [it for it in found if isinstance(it, Figure) and it.unit is figure.unit]
    if not found or len(parts) < len(found):
        return True
    values = [amounts(it.value) for it in parts]
    return adds_up(amounts(figure.value), values, near_of(case.charter))


def _misnames(case: Case, figure: Figure) -> bool:
    """Whether it names as source, part or earlier figure what is none."""
    sources = (figure.source, *(figure.chain or ()))
    if not (all(_are(case, sources, Source)) and all(_are(case, figure.parts or (), Figure))):
        return True
    if figure.updates is None or figure.updates not in case.re:
        return False
    earlier = case.past.message(figure.updates)
    now = claim_of(case.told.entry.leaf, figure)
    is_one = isinstance(earlier, Figure) and is_update(now, claim_of(figure.updates, earlier))
    return not is_one


def _are(case: Case, leaves: tuple[bytes, ...], kind: type[Message]) -> Iterator[bool]:
    """Whether those it had seen are of a kind; what it had not seen is flagged by R-62."""
    return (isinstance(case.past.message(it), kind) for it in leaves if it in case.re)
