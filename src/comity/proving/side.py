"""One party in an exercise: its node, asked by verbs, and its officers with their keys.

Carries out R-38 as an officer would: a draft is composed, given its time, released by as many
officers as it needs, and sent. Knows no other party and no story.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.node import signing
from comity.node.control import Ask
from comity.record.keys import SigningKey
from comity.record.terms import terms_hash
from comity.values.message import Message, fields_of
from comity.values.plain import from_plain, to_wire
from comity.values.written import write_any

Json: TypeAlias = dict[str, Any]
LINE_KIND: Final = "line"


class Side:
    """A party: a way to ask its node, and the keys of its officers, the one on watch first."""

    def __init__(
        self, code: str, language: str, ask: Ask, officers: Mapping[str, SigningKey]
    ) -> None:
        self.code = code
        self.language = language
        self.officers = dict(officers)
        self._ask = ask

    def ask(self, verb: str, **args: Any) -> Any:  # noqa: ANN401  # JSON
        """Ask the node."""
        return self._ask(verb, args)

    @property
    def watch_office(self) -> str:
        """The office that has the watch."""
        return f"{self.code}/{next(iter(self.officers))}"

    # --- saying

    def say(  # noqa: PLR0913  # one argument for each thing that is said of a message beside it
        self,
        line: str,
        kind: str,
        fields: Json,
        *,
        to: Sequence[str] = (),
        precedence: str | None = None,
        officers: Sequence[str] = (),
        override: str | None = None,
    ) -> Json:
        """Compose, release and send; gives the entry in brief.

        `officers`: who releases it; else as many as it needs, the one on watch first.
        """
        given = {"to": list(to), "precedence": precedence}
        draft = self.ask("compose", type=kind, fields=fields, line=line, **given)
        name = draft["draft"]
        if override is not None:
            self.ask("override", draft=name, reason=override, line=line)
        for office in officers or tuple(self.officers)[: draft["needed"]]:
            signing.release(self._ask, self.officers[office], name, line)
        sent: Json = self.ask("send", draft=name, line=line, language=self.language)
        return sent

    # --- looking

    def entry(self, line: str, leaf: str) -> Json | None:
        """Everything about an entry, in the party's language; nothing if it is not here yet."""
        try:
            found: Json = self.ask("entry", entry=leaf, line=line, language=self.language)
        except OurError as error:
            if error.key in ("entry.which", "entry.unknown"):
                return None
            raise
        return found

    def message(self, line: str, leaf: str) -> Message:
        """What an entry says."""
        found = self.ask("entry", entry=leaf, line=line)
        return from_plain(SHELF.types[found["type"]].message, found["fields"])

    def terms(self, line: str, leaf: str) -> str:
        """The terms hash of an entry: what exactly an answer answers."""
        message = self.message(line, leaf)
        return terms_hash(message.SPEC.wire, to_wire(message)).hex()

    def fields(self, line: str, leaf: str, names: tuple[str, ...]) -> Json:
        """Fields of an entry by number, as a read-back repeats them."""
        message = self.message(line, leaf)
        content = to_wire(message)
        numbers = [spec.number for spec in fields_of(type(message)) if spec.name in names]
        return {str(number): write_any(content[number]) for number in numbers}

    def picture(self, line: str, audience: Sequence[str] = ()) -> Json:
        """All matters of a line, with their digest; for an audience, with what is sealed to it."""
        private = {"audience": list(audience)} if audience else {}
        found: Json = self.ask("picture", line=line, **private)
        return found

    def line_status(self, line: str) -> str | None:
        """Where the line stands, as its parties declared."""
        return _status(self.picture(line), lambda it: it["kind"] == LINE_KIND)

    def matter_status(self, line: str, leaf: str, audience: Sequence[str] = ()) -> str | None:
        """Where the matter stands that an entry opened."""
        return _status(self.picture(line, audience), lambda it: it["entry"] == leaf)

    def word(self, line: str, leaf: str, party: str) -> str:
        """How far an own entry has come with another party."""
        return str(self.ask("held", party=party, entry=leaf, line=line)["word"])


def _status(picture: Json, fits: Any) -> str | None:  # noqa: ANN401
    return next((it["state"]["status"] for it in picture["matters"] if fits(it)), None)
