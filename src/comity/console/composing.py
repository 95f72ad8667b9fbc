"""A message on its way to the desk: what a page sent, read into fields, checked by the node.

Carries out R-430 to R-432 and R-436. A correction is asked as the form of what it corrects, and
says what became different. Knows the node's verbs; draws nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final

import msgspec
from starlette.datastructures import FormData

from comity.console.frame import text_of, words_in
from comity.console.port import Json, Node
from comity.errors import ComityError, OurError
from comity.families.line.messages import Correction
from comity.families.shelf import SHELF, example_of
from comity.node import points
from comity.node.completing import completed
from comity.values.message import Message
from comity.values.plain import from_plain, to_plain
from comity.wording import echo as echoes
from comity.wording import sheets
from comity.wording.echo import Echo
from comity.wording.forms import Form, form_of
from comity.wording.reading import unmarked
from comity.wording.typed import Typing
from comity.wording.words import Words

FIELD: Final = "f."  # before the place of what was typed
PASTED: Final = "p."  # before the place of an area, what was pasted there
VALUE_CHARS_MAX: Final = 200_000
HASH_CHARS: Final = 64
_HEX: Final = frozenset("0123456789abcdef")


@dataclass(frozen=True, kw_only=True)
class Work:
    """What an officer is composing, as the page sent it."""

    line: str
    kind: str  # wire name; of a correction that of what it corrects
    given: dict[str, str] = field(default_factory=dict)
    pasted: dict[str, str] = field(default_factory=dict)
    to: tuple[str, ...] = ()
    precedence: str = ""
    override: str = ""
    beside: str = ""
    corrects: str = ""  # an own entry
    reason: str = ""  # why it is corrected
    replaces: str = ""  # a draft

    @property
    def cls(self) -> type[Message]:
        """Its type."""
        return SHELF.named(self.kind)

    @classmethod
    def of(cls, form: FormData) -> "Work":
        """Read it from a page's form."""
        return cls(
            line=text_of(form, "line", 40),
            kind=text_of(form, "kind", 40),
            given=_under(form, FIELD),
            pasted=_under(form, PASTED),
            to=tuple(it for it in form.getlist("to") if isinstance(it, str) and it),
            precedence=text_of(form, "precedence", 10),
            override=text_of(form, "override"),
            beside=text_of(form, "beside", 10),
            corrects=text_of(form, "corrects", HASH_CHARS),
            reason=text_of(form, "reason"),
            replaces=text_of(form, "replaces", 16),
        )

    def typed(self, given: dict[str, str]) -> "Work":
        """The same with other text in it."""
        return replace(self, given={**self.given, **given})


def _under(form: FormData, prefix: str) -> dict[str, str]:
    """What stands under names that begin so; of several values of one name, a line each."""
    names = dict.fromkeys(name for name in form if name.startswith(prefix))
    found = {name: [it for it in form.getlist(name) if isinstance(it, str)] for name in names}
    return {
        name.removeprefix(prefix): "\n".join(its)[:VALUE_CHARS_MAX] for name, its in found.items()
    }


@dataclass(frozen=True, kw_only=True)
class Said:
    """What the desk is asked to keep."""

    line: str
    type: str
    fields: Json
    to: list[str]
    precedence: str | None

    @property
    def digest(self) -> str:
        """Name of exactly these words, their line, addressees and precedence."""
        said = [self.line, self.type, self.fields, self.to, self.precedence]
        return sha256(msgspec.json.encode(said, order="deterministic")).hexdigest()


@dataclass(kw_only=True)
class Reading:
    """What was made of it: how far it reads, what is wrong where, what would come of it."""

    form: Form
    sheet: sheets.Sheet
    echo: Echo
    message: Said | None = None
    found: Json | None = None  # what the node says would come of it
    error: ComityError | None = None  # of the whole, at no place


@lru_cache(maxsize=64)
def form_in(cls: type[Message], words: Words) -> Form:
    """The form of a type, with examples."""
    return form_of(cls, words, example=example_of(cls))


class Composer:
    """Reads what was typed in one language, at one node."""

    def __init__(self, node: Node, language: str) -> None:
        self._node = node
        self._language = language
        self.words = words_in(language)

    def typing(self, line: str) -> Typing:
        """How values are typed here and now."""

        def find(prefix: str) -> str:
            if len(prefix) == HASH_CHARS or not prefix or not set(prefix.lower()) <= _HEX:
                return prefix
            return str(self._node.look("entry", entry=prefix, line=line)["entry"])

        return Typing(self.words, now_ms=self._node.now_ms(), find=find)

    def form(self, work: Work) -> Form:
        """The questions of it."""
        return form_in(work.cls, self.words)

    def filled(self, work: Work, plain: Json) -> Work:
        """The same with a message put into its form."""
        return work.typed(sheets.typed(self.form(work), plain, self.typing(work.line)))

    # --- read

    async def read(self, work: Work) -> Reading:
        """Read it as far as it goes, and let the node say what would come of it."""
        form = self.form(work)
        sheet = sheets.read(form, work.given, self.typing(work.line))
        echo = echoes.echo_of(
            work.cls,
            sheet.plain,
            self.words,
            now_ms=self._node.now_ms(),
            near=points.of(self._node.home).near,
        )
        reading = Reading(form=form, sheet=sheet, echo=echo)
        if sheet.faults:
            return reading
        try:
            await self._check_replaced(work)
            reading.message = await self._message(work, sheet)
            reading.found = await self._node.ask(
                "check",
                type=reading.message.type,
                fields=reading.message.fields,
                to=reading.message.to,
                precedence=reading.message.precedence,
                line=work.line,
                language=self._language,
                beside=work.beside or None,
            )
        except OurError as error:
            if not sheet.fault(error):
                reading.error = error
        return reading

    async def _check_replaced(self, work: Work) -> None:
        """Of what is changed no second one comes to be (R-436).

        Raises:
            OurError: the draft that it replaces is gone, or an officer released it.
        """
        if not work.replaces:
            return
        rows = await self._node.ask("drafts", line=work.line)
        found = next((it for it in rows if it["draft"] == work.replaces), None)
        if found is None:
            raise OurError("console.draft-gone", draft=work.replaces)
        if found["releases"]:
            raise OurError("console.draft-released", draft=work.replaces)

    async def _message(self, work: Work, sheet: sheets.Sheet) -> Said:
        fields: Json = dict(sheet.plain)
        kind, to = work.cls.SPEC.wire, list(work.to)
        if work.corrects:
            kind = Correction.SPEC.wire
            fields = await self._corrected(work, sheet)
        if work.override.strip():
            fields["override"] = work.override
        cls = SHELF.named(kind)
        made = completed(cls, fields, reality=self._node.reality, language=self._language)
        precedence = work.precedence or None
        return Said(line=work.line, type=kind, fields=made, to=to, precedence=precedence)

    async def _corrected(self, work: Work, sheet: sheets.Sheet) -> Json:
        """What became different, as a correction of the entry says it (R-432).

        Raises:
            OurError: nothing did, a field was taken away, or no reason is given.
        """
        found = await self._node.ask("entry", entry=work.corrects, line=work.line)
        was, now = found["fields"], sheet.plain
        asked = {it.name for it in (*self.form(work).questions, *self.form(work).common)}
        gone = next((it for it in was if it in asked and was[it] and it not in now), None)
        if gone is not None:
            raise OurError("console.not-taken-away", field=gone)
        changes = {name: it for name, it in now.items() if it != was.get(name)}
        if not changes:
            raise OurError("console.nothing-corrected")
        if not work.reason.strip():
            raise OurError("console.correction-needs-reason")
        lang = was.get("lang", self._language)
        plain = {"re": work.corrects, "changes": changes, "reason": work.reason, "lang": lang}
        return to_plain(from_plain(Correction, plain, about=work.cls))

    # --- in words

    def labels(self, reading: Reading, work: Work) -> dict[str, str]:
        """What the question at each place is called."""
        return {it.place: it.label for it in self.cells(reading, work)}

    def cells(self, reading: Reading, work: Work) -> Iterator[sheets.Cell]:
        """Every cell of the page."""
        questions = (*reading.form.questions, *reading.form.common)
        return sheets.flat(sheets.cells(questions, work.given))

    def echoed(self, reading: Reading) -> dict[str, list[dict[str, Any]]]:
        """The echo, by the place where it was typed."""
        made: dict[str, list[dict[str, Any]]] = {}
        for kind in ("places", "moments", "windows"):
            for row in getattr(reading.echo, kind):
                place = reading.sheet.place_of(row["field"]) or row["field"]
                made.setdefault(place, []).append({**row, "kind": kind})
        return made


def named(error: OurError, label: str) -> OurError:
    """The same error, calling its field as the form does, without marks of direction."""
    named = {} if error.key.startswith("form.") or "field" not in error.facts else {"field": label}
    facts: dict[str, Any] = {**error.facts, **named}
    plain: dict[str, Any] = {
        name: unmarked(it) if isinstance(it, str) else it for name, it in facts.items()
    }
    return OurError(error.key, **plain)
