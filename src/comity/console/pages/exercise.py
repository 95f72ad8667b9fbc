"""Exercise control: what is injected when, the clock, and how long everything took.

Carries out R-453 on the screen. Asks whoever plays the exercise that this node is under; where it
is under none there is nothing to control, and on a real node there never is.
"""

from typing import Any, Final

from starlette.responses import Response

from comity.console.console import Console, Visit, see
from comity.console.port import Json
from comity.errors import OurError

WORDS: Final = ("pause", "resume", "speed", "inject", "end")
SPEEDS: Final = (1, 10, 60, 300, 600)


async def page(console: Console, visit: Visit) -> Response:
    """Draw the injects and the score; or that there is nothing to control."""
    language = console.frame.look(visit.request).language
    found = await console.node.exercise("status")
    return console.frame.page(
        visit.request,
        "exercise",
        visit.session,
        found=found,
        title=None if found is None else _title(found["title"], language),
        speeds=SPEEDS,
    )


async def act(console: Console, visit: Visit) -> Response:
    """Say a word of exercise control to the player.

    Raises:
        OurError: there is no such word, nothing is played, or the player refuses it.
    """
    officer, once = visit.officer, visit.once
    word = visit.text("word", 16)
    if word not in WORDS:
        raise OurError("control.no-such-verb", verb=word)
    async with console.playing:
        if officer.once(once) is None:
            if await console.node.exercise(word, **_args(visit, word)) is None:
                raise OurError("exercise.not-played", path=str(console.node.home))
            officer.did(once, word)
            console.live.beat()
    return see("/exercise")


def _args(visit: Visit, word: str) -> dict[str, Any]:
    match word:
        case "speed":
            given = visit.text("speed", 4)
            return {"speed": int(given) if given.isascii() and given.isdecimal() else given}
        case "inject" if visit.text("step", 80):
            return {"step": visit.text("step", 80)}
        case _:
            return {}


def _title(titles: Json, language: str) -> str:
    return str(titles.get(language) or next(iter(titles.values())))
