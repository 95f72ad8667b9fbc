"""The note for the neutral, as a draft: an officer looks at it, and sends it or takes it away.

Carries out R-673. One note goes with every own step of an exchange, also an empty one (R-222): so
it is drafted with the step, and nobody has to remember it. Sends nothing; what an officer has to
say in it is given by who knows it.
"""

from collections.abc import Callable
from typing import Any, Final

from comity.errors import OurError
from comity.families.persons.cards import NeutralNote
from comity.node import exchanges
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.showing import Json
from comity.values.codes import Note

_WIRE: Final = NeutralNote.SPEC.wire
EMPTY: Final[Json] = {"kind": Note.EMPTY.name, "rows": []}
_KIND: Final = 1


class NoteDrafts:
    """The verbs `note-draft` and `note-drop` of a node."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Callable[..., Json]]:
        """Each by its name."""
        return {"note-draft": self.draft, "note-drop": self.drop}

    def draft(
        self,
        about: str,
        to: str | None = None,
        notes: list[dict[str, Any]] | None = None,
        line: str | None = None,
    ) -> Json:
        """Draft the note that goes with an entry of an exchange; none: an empty one.

        An empty one that waits already is that one. Without `to`, where nobody or not one party
        alone is neutral, or where this party is, nothing is drafted.

        Raises:
            OurError: "list.not-a-neutral": `to` gives or receives.
        """
        name, keeper = self._lines.keeper(line)
        neutrals = self._neutrals(keeper, about)
        if to is not None and to not in neutrals:
            raise OurError("list.not-a-neutral", party=to)
        if to is None and len(neutrals) != 1:
            return {"neutral": None, "drafts": []}
        neutral = neutrals[0] if to is None else to
        desk, given = self._lines.desks[name], notes or [EMPTY]
        waits = self._empty(name, neutral)
        if given == [EMPTY] and waits:
            return {"neutral": neutral, "drafts": waits[:1]}
        for it in waits:
            desk.drop(it)
        made = [desk.compose(_WIRE, it, to=(neutral,)) for it in given]
        return {"neutral": neutral, "drafts": [it.id for it in made]}

    def drop(self, to: str, line: str | None = None) -> Json:
        """Take away empty drafts for a neutral that nobody has released: a note went otherwise."""
        name, _ = self._lines.keeper(line)
        waits = self._empty(name, to)
        for it in waits:
            self._lines.desks[name].drop(it)
        return {"dropped": len(waits)}

    def _neutrals(self, keeper: Keeper, about: str) -> list[str]:
        ends = exchanges.exchanging(keeper, keeper.recall(keeper.find(about)))
        own = self._lines.home.config.party
        return exchanges.neutrals(keeper, ends) if own in ends else []

    def _empty(self, name: str, neutral: str) -> list[str]:
        return [
            it.id
            for it in self._lines.desks[name].waiting()
            if (it.type, it.addressees) == (_WIRE, (neutral,))
            and not it.releases
            and it.content.get(_KIND) == Note.EMPTY
        ]
