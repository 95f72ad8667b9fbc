"""The brief for a principal as a page that prints on two pages of A4, in the principal's language.

Carries out R-660 and R-661. Nothing here is kept; the language is the page's own, for an officer
prints it for somebody else.
"""

from starlette.responses import Response

from comity.console.console import Console, Visit
from comity.console.frame import words_in
from comity.wording.words import FROM_THE_RIGHT, readable


async def page(console: Console, visit: Visit) -> Response:
    """Draw the brief of a call.

    Raises:
        ComityError: the entry belongs to no call.
    """
    path, asked = visit.request.path_params, visit.request.query_params
    line, usual = str(path["line"]), console.frame.look(visit.request).language
    language = next((it for it in readable() if it == asked.get("in", "")), usual)
    cut = {"cut": asked["cut"][:64]} if asked.get("cut") else {}
    brief = await console.node.ask(
        "brief", entry=path["matter"], line=line, language=language, **cut
    )
    words = words_in(language)
    return console.frame.page(
        visit.request,
        "brief",
        visit.session,
        line=line,
        brief=brief,
        language=language,
        cut=asked.get("cut", ""),
        from_right=language in FROM_THE_RIGHT,
        told=words.say,
    )
