"""The words of one language: sentences by id, from Fluent files.

A language is a suffix: `<folder>/<anything>.<language>.ftl`. The house's own folder is `terms/`
beside this file; families give theirs as folders, for this room does not know the families.
Nothing of a whole language falls back to another: a missing string is an error, and a test of the
house keeps the languages equal. A language in part (`PARTLY`) says what it has, and the rest in
another, marked so that nobody takes it for a fault. In a language written from the right every
part of a sentence is isolated, so that no number, time or place changes its order, and a sentence
that begins with a part begins from the right all the same. Sentences are parsed one by one when
first said, so a language loads in the time it takes to read its files.
Rules: R-74 (one text per language, same facts), R-199.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from comity.errors import OurError

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.syntax import ast

TERMS: Final = Path(__file__).parent / "terms"
PARTLY: Final[Mapping[str, str]] = {"ar": "en"}  # and the language that says what they lack
FROM_THE_RIGHT: Final = frozenset({"ar"})
LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"  # left-to-right, by its first letter, end
RLM: Final = "\u200f"  # a letter of a language from the right that shows nothing
_HEAD: Final = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*) *=", re.MULTILINE)
_PART_MAX: Final = 2000  # Fluent stops at 2,500 characters; a free text or a polygon may be longer
_STAND_IN: Final = re.compile("\ufdd0[0-9]+\ufdd1")  # noncharacters: no admitted text shows them


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Languages shipped whole, English first, then by code."""
    found = {path.name.split(".")[1] for path in TERMS.glob("common.*.ftl")} - PARTLY.keys()
    return tuple(sorted(found, key=lambda code: (code != "en", code)))


@lru_cache(maxsize=1)
def readable() -> tuple[str, ...]:
    """Languages one can read in: those shipped whole, then those shipped in part."""
    return (*languages(), *PARTLY)


class Words:
    """Everything that can be said in one language."""

    def __init__(
        self, language: str, folders: Iterable[Path] = (), *, isolates: bool | None = None
    ) -> None:
        """Read the house's terms and those of `folders` in `language`.

        `isolates`: whether parts of a sentence are isolated from it; else as the language asks.

        Raises:
            OurError: "wording.no-terms" a folder lacks the language;
                "wording.twice" two sentences have one id.
        """
        self.language: Final = language
        self.isolates: Final = language in FROM_THE_RIGHT if isolates is None else isolates
        self._rest: Words | None = None
        self._sources: dict[str, str] = {}
        self._entries: dict[str, ast.Message | ast.Term] = {}
        self._bundle: FluentBundle | None = None
        every = (TERMS, *folders)
        if language in PARTLY:
            self._rest = Words(PARTLY[language], every[1:], isolates=self.isolates)
        for folder in every:
            self._read(folder)

    def _read(self, folder: Path) -> None:
        files = sorted(folder.glob(f"*.{self.language}.ftl"))
        if not files and self._rest is None:
            raise OurError("wording.no-terms", folder=folder.name, language=self.language)
        for file in files:
            for name, source in _cut(file.read_text("utf-8")):
                if name in self._sources:
                    raise OurError("wording.twice", id=name, language=self.language)
                self._sources[name] = source

    @property
    def whole(self) -> "Words":
        """Words of a language that is shipped whole: these, or those that say the rest."""
        return self if self._rest is None else self._rest

    def ids(self) -> frozenset[str]:
        """Every id that can be said."""
        rest = frozenset() if self._rest is None else self._rest.ids()
        return rest.union(name for name in self._sources if not name.startswith("-"))

    def has(self, name: str) -> bool:
        """Is there a sentence of this id?"""
        return name in self._sources or (self._rest is not None and self._rest.has(name))

    def own(self, name: str) -> bool:
        """Is the sentence of this id in this language, and not in the one that says the rest?"""
        return name in self._sources

    def isolate(self, text: str) -> str:
        """Keep `text` from changing order with what stands around it, where that can happen."""
        return f"{FSI}{text}{PDI}" if self.isolates else text

    def say(self, name: str, /, **args: str | int) -> str:
        """The sentence `name` with `args` put in.

        Raises:
            OurError: "wording.missing" no such id; "wording.unsaid" a variable is missing.
        """
        if self._rest is not None and name not in self._sources:
            return f"{LRI}[{self._rest.language}] {self._rest.say(name, **args)}{PDI}"
        bundle = self._ready(name)
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise OurError("wording.missing", id=name, language=self.language)
        short, long = _stand_ins(args)
        text, faults = bundle.format_pattern(pattern, short)
        if faults:
            raise OurError("wording.unsaid", id=name, language=self.language, reason=str(faults[0]))
        said = _STAND_IN.sub(lambda m: long.get(m[0], m[0]), str(text)) if long else str(text)
        return self._sided(said)

    def _sided(self, text: str) -> str:
        """Let what begins with a part begin from the right all the same.

        A browser gives a sentence the side of its first letter, even of one in an isolate: the
        name of an exercise would turn the sentence about it around.
        """
        begins = text.lstrip("«(")[:1] in (LRI, FSI) and self.language in FROM_THE_RIGHT
        return f"{RLM}{text}" if begins else text

    def variables(self, name: str) -> frozenset[str]:
        """Names of the variables the sentence `name` uses, itself or by reference."""
        if self._rest is not None and name not in self._sources:
            return self._rest.variables(name)
        self._ready(name)
        own, refs = _mentions(self._entries[name])
        return own.union(*(self.variables(ref) for ref in refs if not ref.startswith("-")))

    def _ready(self, name: str) -> "FluentBundle":
        """The bundle, with `name` and all it refers to parsed."""
        if self._bundle is None:
            from fluent.runtime import FluentBundle  # noqa: PLC0415 - 50 ms, only when spoken

            self._bundle = FluentBundle([self.language], use_isolating=self.isolates)
        if name not in self._entries:
            self._parse(name)
        return self._bundle

    def _parse(self, name: str) -> None:
        from fluent.runtime import FluentResource  # noqa: PLC0415 - as above

        if name not in self._sources:
            raise OurError("wording.missing", id=name, language=self.language)
        resource = FluentResource(self._sources[name])
        entry = _only_entry(resource, name)
        self._entries[name] = entry
        if self._bundle is not None:
            self._bundle.add_resource(resource)
        for ref in _mentions(entry)[1]:
            self._ready(ref)


@lru_cache(maxsize=16)
def house_words(language: str) -> Words:
    """The house's own terms, without those of the families. Kept: one per language."""
    return Words(language)


def _cut(source: str) -> list[tuple[str, str]]:
    """Cut a Fluent file into (id, source) without parsing it."""
    heads = list(_HEAD.finditer(source))
    ends = [head.start() for head in heads[1:]] + [len(source)]
    return [(head[1], source[head.start() : end]) for head, end in zip(heads, ends, strict=True)]


def _only_entry(resource: "ast.Resource", name: str) -> "ast.Message | ast.Term":
    from fluent.syntax import ast  # noqa: PLC0415 - as above

    for item in resource.body:
        if isinstance(item, ast.Message | ast.Term):
            return item
    raise OurError("wording.broken", id=name)


def _mentions(entry: "ast.Message | ast.Term") -> tuple[frozenset[str], frozenset[str]]:
    """Variables and referred ids of one entry; a term's id keeps its dash."""
    from fluent.syntax import ast, visitor  # noqa: PLC0415 - as above

    own: set[str] = set()
    refs: set[str] = set()

    class Walk(visitor.Visitor):
        def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
            own.add(node.id.name)

        def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
            refs.add(node.id.name)

        def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
            refs.add(f"-{node.id.name}")

    if entry.value is not None:
        Walk().visit(entry.value)
    return frozenset(own), frozenset(refs)


def _stand_ins(args: Mapping[str, str | int]) -> tuple[dict[str, str | int], dict[str, str]]:
    """Put a stand-in for each argument longer than Fluent takes."""
    short: dict[str, str | int] = {}
    long: dict[str, str] = {}
    for key, value in args.items():
        if isinstance(value, str) and len(value) > _PART_MAX:
            short[key] = mark = f"\ufdd0{len(long)}\ufdd1"
            long[mark] = value
        else:
            short[key] = value
    return short, long
