"""Where the terms that a response answers differ from those of the message it names.

Carries out R-68 on the way to people: TERMS_MISMATCH says that they differ; where this node knows
both, it shows the fields. Decides nothing: the response binds nobody either way.
"""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from comity.families.line.messages import Response
from comity.node.keeper import Keeper
from comity.picture.flags import TERMS_MISMATCH
from comity.record.canonical import Value
from comity.record.terms import terms_hash
from comity.record.told import Told
from comity.values.message import fields_of
from comity.values.shape import Kind
from comity.wording.speaker import Speaker, label_id
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_LOOKED_AT_MAX: Final = 256  # entries of the matter


def mismatch(keeper: Keeper, told: Told, words: Words) -> Json | None:
    """The message whose terms it answers, and the fields; none: no mismatch, or not known here."""
    leaf = told.entry.leaf
    if leaf not in keeper.record.lanes or TERMS_MISMATCH not in keeper.picture.flags(leaf):
        return None
    message = keeper.picture.said(leaf).message
    if not isinstance(message, Response):
        return None
    named = keeper.recall(message.re)
    answered = _of_terms(keeper, message.re, message.terms)
    if answered is None or answered.entry.type != named.entry.type:
        return None
    return {
        "named": message.re.hex(),
        "answered": answered.entry.leaf.hex(),
        "fields": _fields(keeper, named, answered, words),
    }


def _of_terms(keeper: Keeper, re: bytes, terms: bytes) -> Told | None:
    """An entry with these terms, in a matter of the one named; the last of several."""
    for key in keeper.picture.by_leaf(re):
        for leaf in keeper.picture.leaves(key)[: -_LOOKED_AT_MAX - 1 : -1]:
            told = keeper.recall(leaf)
            content = told.entry.content
            if type(content) is dict and terms_hash(told.entry.type, content) == terms:
                return told
    return None


def _fields(keeper: Keeper, named: Told, answered: Told, words: Words) -> list[Json]:
    known = keeper.shelf.types[named.entry.type].message
    one, other = named.entry.content, answered.entry.content
    assert isinstance(one, Mapping), "it has a terms hash"  # noqa: S101
    assert isinstance(other, Mapping), "it has a terms hash"  # noqa: S101
    speaker = Speaker(words, brief=True)

    def said(kind: Kind, value: Value) -> str | None:
        return None if value is None else speaker.say(kind, value)

    return [
        {
            "name": spec.name,
            "says": words.say(label_id(known, spec)),
            "named": said(spec.type, one.get(spec.number)),
            "answered": said(spec.type, other.get(spec.number)),
        }
        for spec in fields_of(known)
        if one.get(spec.number) != other.get(spec.number)
    ]
