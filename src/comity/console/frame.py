"""What stands around every page: who and where, the words, how it looks, where one can go.

Knows templates and the language and theme of a browser. Carries out R-95 and R-467 on the screen: a
page of a node that is not real says so on all four sides, in its title and in print; R-446: which
keys there are; R-471: each page has the lamp that says whether it can be heard.
"""

import re
import secrets
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from comity.console.escalated import step_says
from comity.console.port import Node
from comity.console.sessions import Session
from comity.families.terms import folders
from comity.node.showing import moment
from comity.values.moment import dtg, iso
from comity.wording import moments, numbers
from comity.wording.words import FROM_THE_RIGHT, Words, readable

THEMES: Final = ("dark", "day", "red")
DENSITIES: Final = ("roomy", "dense")
_TERMS: Final = Path(__file__).parent
NAV: Final = (
    "line",
    "watch",
    "compose",
    "drafts",
    "map",
    "timeline",
    "log",
    "handover",
    "keys",
    "health",
)
NAV_KEYS: Final = {"compose": "n", "timeline": "t"}  # the keys that open a page
EXERCISE: Final = "exercise"  # its control, where the node is under one
_NO_ID: Final = re.compile(r"[^a-z0-9_]")


@lru_cache(maxsize=16)
def words_in(language: str) -> Words:
    """The words of the console, with the house's own and every family's."""
    return Words(language, [_TERMS, *folders()])


class Look(NamedTuple):
    """How one browser wants to see it; kept in a cookie, worth nothing to anybody else."""

    language: str
    theme: str = "dark"
    density: str = "roomy"

    @classmethod
    def read(cls, cookie: str, language: str) -> "Look":
        """Read it; whatever is not one of ours is the usual."""
        given = cookie.split(".") if len(cookie) < 40 else []
        chosen = [
            next((it for it in given if it in known), usual)
            for known, usual in ((readable(), language), (THEMES, "dark"), (DENSITIES, "roomy"))
        ]
        return cls(*chosen)

    def write(self) -> str:
        """The cookie's value."""
        return ".".join(self)


@lru_cache(maxsize=1)  # compiling the templates takes longer than drawing a page
def environment() -> Environment:
    """The templates: everything put into them is escaped, and what is missing is an error."""
    made = Environment(
        loader=PackageLoader("comity.console"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["place"] = lambda it: _NO_ID.sub("-", it)
    made.filters["when"] = dtg  # of a bare number of milliseconds
    made.filters |= {"dtg": lambda it: dtg(it["ms"]), "iso": lambda it: iso(it["ms"])}
    return made


class Frame:
    """Draws pages of one console."""

    def __init__(self, node: Node, cookie: str) -> None:
        """`cookie`: the name under which a browser keeps its look."""
        self.node = node
        self.cookie = cookie
        self._templates = environment()

    def look(self, request: Request) -> Look:
        """How this browser wants to see it."""
        return Look.read(request.cookies.get(self.cookie, ""), self.node.language)

    def page(
        self,
        request: Request,
        name: str,
        session: Session | None = None,
        status: int = 200,
        **facts: Any,  # noqa: ANN401
    ) -> HTMLResponse:
        """Draw the page of a name."""
        look = self.look(request)
        words = words_in(look.language)
        drawn = self._templates.get_template(f"{name}.html").render(
            here=name,
            node=self.node,
            look=look,
            rtl=look.language in FROM_THE_RIGHT,
            themes=THEMES,
            densities=DENSITIES,
            back=_here(request),
            once=secrets.token_urlsafe(12),
            languages=readable(),
            session=session,
            now=moment(self.node.now_ms()),
            say=lambda name, /, **args: words.say(f"console-{name}", **args),
            word=words.say,
            has=words.has,
            span=lambda seconds: moments.duration(seconds, words),
            number=lambda n: numbers.number(n, words),
            nav=(*NAV, *((EXERCISE,) if self.node.reality == "EXERCISE" else ())),
            nav_keys=NAV_KEYS,
            called=lambda step: step_says(step, words),
            **facts,
        )
        return HTMLResponse(drawn, status_code=status)


def _here(request: Request) -> str:
    query = request.url.query
    return request.url.path + (f"?{query}" if query else "")


def text_of(form: Mapping[str, Any], name: str, most: int = 4_096) -> str:
    """A field of a form as text; empty if it is missing, a file, or longer than any of ours."""
    value = form.get(name, "")
    return value if isinstance(value, str) and len(value) <= most else ""
