"""What an officer asks of a node around a call: the brief, and a first agenda.

Carries out R-660 to R-662 as verbs of the office. Decides nothing; an agenda is a draft until an
officer releases it.
"""

from typing import Any, Final

from comity.families.call.actions import ACTION, ActionMatter
from comity.families.call.calls import CallMatter
from comity.families.call.messages import Action, CallRequest
from comity.families.line.doing import DoingState
from comity.node import looking
from comity.node.callbrief import Asked, Brief
from comity.node.callsheet import TO_DO, Call, Sheet, Sides
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.previewing import readable_of
from comity.node.reading import Verb
from comity.node.showing import Json, words_of
from comity.values.moment import parse

TITLE_MAX: Final = 120  # of an item of an agenda
ITEMS_MAX: Final = 24
TOPIC_MIN: Final = 10  # minutes that an item is given until somebody says otherwise
ACTION_MIN: Final = 5


def sides_of(lines: Lines, keeper: Keeper, reads: str) -> Sides:
    """Who reads, who is of the line, and in which language each party reads."""
    own, laws = lines.home.config.party, keeper.record.laws_now()
    spoken = {it: readable_of(keeper, it) for it in laws.founded} | {own: reads}
    return Sides(own, laws.parties, {it: words_of(lang) for it, lang in spoken.items()})


class CallDesk:
    """The verbs around a call, over one node's lines."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by the name it is asked by."""
        return {"brief": self.brief, "agenda": self.agenda}

    def brief(
        self,
        entry: str,
        line: str | None = None,
        language: str | None = None,
        cut: str | None = None,
        at: str | None = None,
    ) -> Json:
        """The brief for a principal before a call, as of an entry if one is named (R-660).

        `at`: the moment it is drawn for, in RFC 3339; none: now.
        """
        name, keeper = self._lines.keeper(line)
        sides = sides_of(self._lines, keeper, self._lines.language(language))
        asked = Asked(
            keeper.find(entry),
            None if cut is None else keeper.find(cut),
            self._lines.now_ms() if at is None else parse(at),
            self._lines.home.config.zones,
        )
        return {"line": name, **Brief(keeper, sides, asked).shown()}

    def agenda(self, entry: str, line: str | None = None, language: str | None = None) -> Json:
        """The fields of an agenda: topics of the request, then every open follow-up (R-662)."""
        name, keeper = self._lines.keeper(line)
        sides = sides_of(self._lines, keeper, self._lines.language(language))
        now = looking.now_of(keeper, self._lines.now_ms())
        call = Sheet(keeper.picture, keeper.shelf, sides, now).call(keeper.find(entry))
        items = [*_topics(keeper, call), *_follow(keeper, call.state)]
        fields = {
            "re": call.key.id.hex(),
            "version": max((it.version for it in call.state.agendas), default=0) + 1,
            "items": [{"n": n, **it} for n, it in enumerate(items[:ITEMS_MAX], 1)],
        }
        return {"line": name, "fields": fields, "left": max(0, len(items) - ITEMS_MAX)}


def _topics(keeper: Keeper, call: Call) -> list[dict[str, Any]]:
    request = keeper.picture.said(call.key.id).message
    topics = request.topics if isinstance(request, CallRequest) else ()
    return [{"title": _titled(it), "lead": call.state.party, "minutes": TOPIC_MIN} for it in topics]


def _follow(keeper: Keeper, call: CallMatter) -> list[dict[str, Any]]:
    """Follow-ups of any call before that nobody verified yet, in the order of their days."""
    found = [
        (key.id, state)
        for key, state in keeper.picture.matters(ACTION)
        if isinstance(state, ActionMatter) and DoingState(state.status) in TO_DO
        if state.owner in call.parties
    ]
    found.sort(key=lambda it: (it[1].due_ms is None, it[1].due_ms or 0, it[0]))
    rows = []
    for leaf, state in found:
        said = keeper.picture.said(leaf).message
        text = said.text if isinstance(said, Action) else leaf.hex()
        rows.append({"title": _titled(text), "lead": state.owner, "minutes": ACTION_MIN,
                     "refs": [leaf.hex()]})  # fmt: skip
    return rows


def _titled(text: str) -> str:
    """One line of a title; the whole text stands in the entry it is of."""
    line = " ".join(text.split())
    return line if len(line) <= TITLE_MAX else line[: TITLE_MAX - 1] + "…"
