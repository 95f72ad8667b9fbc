"""XML of others, read by expat: no document type, no entities, no network, everything counted.

Carries out R-335. A document type is refused where it begins, so that nothing it declares is ever
read: that is where bombs and files of the machine come from. Elements come as a plain tree
without namespaces.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from comity.errors import TheirError
from comity.gateways.found import bounded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Begins = Callable[[str, dict[str, str]], None]  # the name of an element, its attributes
    Says = Callable[[str], None]  # text, or the name of an element that ends

ELEMENTS_MAX: Final = 20_000
DEPTH_MAX: Final = 32
ATTRIBUTES_MAX: Final = 64  # of one element


@dataclass(slots=True)
class Element:
    """An element: its name without namespace, its attributes, its own text, what is in it."""

    name: str
    attributes: dict[str, str]
    text: str = ""
    inner: "list[Element]" = field(default_factory=list)

    def all(self, *names: str) -> "Iterator[Element]":
        """Every element directly inside that has one of the names."""
        return (it for it in self.inner if it.name in names)

    def one(self, *path: str) -> "Element | None":
        """The first element on a path, if any."""
        at: Element | None = self
        for name in path:
            at = None if at is None else next(at.all(name), None)
        return at

    def said(self, *path: str) -> str:
        """The text of the first element on a path; none: empty."""
        found = self.one(*path)
        return "" if found is None else found.text.strip()


class _Tree:
    """Builds the tree while expat reads."""

    def __init__(self, name: str) -> None:
        self.format = name
        self.root: Element | None = None
        self.open: list[Element] = []
        self.texts: list[list[str]] = []
        self.count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > ELEMENTS_MAX:
            raise TheirError("gateway.too-many-positions", limit=ELEMENTS_MAX)
        if len(self.open) == DEPTH_MAX or len(attributes) > ATTRIBUTES_MAX:
            raise TheirError("gateway.not-this-format", format=self.format)
        made = Element(_local(name), {_local(key): it for key, it in attributes.items()})
        if self.open:
            self.open[-1].inner.append(made)
        else:
            self.root = made
        self.open.append(made)
        self.texts.append([])

    def end(self, _name: str) -> None:
        self.open.pop().text = "".join(self.texts.pop())

    def text(self, text: str) -> None:
        if self.texts:
            self.texts[-1].append(text)


def guarded(name: str, start: "Begins", end: "Says", text: "Says") -> "expat.XMLParserType":
    """Return a parser that tells these what it reads, and refuses a document type.

    So no entity is ever expanded and nothing outside is read; depth and number are for the callers.
    `name` is the format's, for the error.
    """

    def refuse(*_: object) -> None:
        raise TheirError("gateway.document-type", format=name)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = None
    return parser


def parse(data: bytes, name: str) -> Element:
    """Return the root of a document; `name` is the format's, for the error.

    Raises:
        TheirError: it is not well formed, has a document type, or too much of anything.
    """
    tree = _Tree(name)
    parser = guarded(name, tree.start, tree.end, tree.text)
    try:
        parser.Parse(bounded(data), True)  # noqa: FBT003  # the library's own order
    except (expat.ExpatError, LookupError, ValueError):
        raise TheirError("gateway.not-this-format", format=name) from None
    if tree.root is None:
        raise TheirError("gateway.not-this-format", format=name)
    return tree.root


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def escaped(text: str) -> str:
    """Return text as it may stand in an element or in an attribute between double quotes."""
    clean = "".join(it for it in text if it >= " " or it in "\t\n")
    clean = "".join(
        it for it in clean if not "\ud800" <= it <= "\udfff" and it not in "\ufffe\uffff"
    )
    return (
        clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
