"""What stands below a picture of areas: each area in a line, and each two that meet.

Carries out R-373 and R-374 in words. What has no room is counted, never left out in silence.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from comity.gateways import levels
from comity.gateways.found import Shape
from comity.gateways.pairs import Compared, Pair
from comity.gateways.xml import escaped
from comity.values.area import NamedArea
from comity.volumes.bands import ALL_HEIGHTS
from comity.wording import moments
from comity.wording.words import Words

AREAS_MAX: Final = 60
PAIRS_MAX: Final = 40
ROW: Final = 18


def is_listed(count: int) -> bool:
    """Whether so many areas have a line each; more have their names on the map, if anywhere."""
    return count <= AREAS_MAX


def rows(shapes: Sequence[Shape], own: int, found: Compared, words: Words) -> list[str]:
    """Return the lines, in order; the areas from number `own` on are another file's."""
    made = [words.say("drawing-note")]
    if is_listed(len(shapes)):
        made += [_area(number, it, own, found, words) for number, it in enumerate(shapes)]
    else:
        made.append(words.say("drawing-many", n=len(shapes)))
    met = found.pairs
    made += [_pair(it, shapes, words) for it in met[:PAIRS_MAX]]
    if len(met) > PAIRS_MAX:
        made.append(words.say("drawing-more-pairs", n=len(met) - PAIRS_MAX))
    if not met:
        made.append(words.say("drawing-none-meet"))
    if found.left_out:
        made.append(words.say("drawing-left-out", n=len(found.left_out)))
    return made


def written(lines: Sequence[str], top: float) -> Iterator[str]:
    """Write the lines below a height."""
    for number, line in enumerate(lines, 1):
        yield f'<text x="14" y="{top + ROW * number:.0f}">{escaped(line)}</text>'


def _area(number: int, it: Shape, own: int, found: Compared, words: Words) -> str:
    if isinstance(it.area, NamedArea):
        told = [words.say("drawing-only-named")]
    else:
        told = [_heights(it, words), _windows(it, words)]
        told += [words.say("drawing-unfit")] if number in found.left_out else []
    if number >= own:
        told.append(words.say("drawing-beside"))
    said = words.say("separator-semicolon").join((it.name, *told))
    return f"{number + 1}  {said}"


def _heights(it: Shape, words: Words) -> str:
    if it.band == ALL_HEIGHTS:
        return words.say("drawing-all-heights")
    lower, upper = it.band.lower, it.band.upper
    return f"{'-' if lower is None else levels.written(lower)} / {levels.written(upper)}"


def _windows(it: Shape, words: Words) -> str:
    if not it.windows:
        return words.say("drawing-always")
    if len(it.windows) == 1:
        [window] = it.windows
        return moments.window_brief(window.start, window.end, words)
    return words.say("drawing-any-one" if it.any_one else "drawing-windows", n=len(it.windows))


def _pair(it: Pair, shapes: Sequence[Shape], words: Words) -> str:
    names = (f"{number + 1} {shapes[number].name}" for number in (it.one, it.other))
    one, other = names
    return words.say(f"drawing-{it.grade.name}", one=one, other=other)
