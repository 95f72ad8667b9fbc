"""What a node says of its record in JSON: the shapes behind `--json` and the control socket.

Every function gives plain dicts of text, numbers and lists; docs/json.md lists them. Knows the
keeper and the wording; decides nothing.
"""

from functools import lru_cache
from typing import Any, Final, TypeAlias

from comity.errors import TheirError
from comity.families.terms import folders
from comity.node.desk import Waiting
from comity.node.foreseeing import foreseen, lacks_staff
from comity.node.keeper import Keeper
from comity.node.owing import OWES_NOTHING
from comity.node.protecting import Protected, of_its_time
from comity.record.terms import terms_hash
from comity.record.told import Told
from comity.values.codes import Precedence
from comity.values.message import Message
from comity.values.moment import dtg, iso
from comity.values.plain import from_wire, to_plain
from comity.wording import moments, render, tokens
from comity.wording.speaker import type_id
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
EARLY: Final = "EARLY"  # signature good, record incomplete: no flag of the record


@lru_cache(maxsize=16)
def words_of(language: str) -> Words:
    """All words of a language: the house's and every family's."""
    return Words(language, folders())


def moment(ms: int) -> Json:
    """A moment in both spellings: {"iso", "dtg", "ms"}."""
    return {"iso": iso(ms), "dtg": dtg(ms), "ms": ms}


def message_of(keeper: Keeper, told: Told) -> Message | None:
    """Read what an entry says, if this node knows its type and it keeps to its schema."""
    known = keeper.shelf.types.get(told.entry.type)
    if told.entry.is_sealed:
        return _sealed_message(keeper, told)
    if known is None or told.entry.is_genesis:
        return None
    try:
        if told.entry.leaf not in keeper.record.lanes:  # early
            return from_wire(known.message, told.entry.content)
        return keeper.picture.said(told.entry.leaf).message
    except TheirError:
        return None


def _sealed_message(keeper: Keeper, told: Told) -> Message | None:
    """Read a sealed body, if it opens here: for this node's people, never for the picture."""
    _, kind, content = keeper.bodies.shown(told)
    known = keeper.shelf.types.get(kind)
    if known is None or content is None:
        return None
    try:
        return from_wire(known.message, content)
    except TheirError:
        return None


def body_word(keeper: Keeper, told: Told) -> str | None:
    """How the body of a sealed entry stands here, in one word; none: it is in the open."""
    return keeper.bodies.shown(told)[0] if told.entry.is_sealed else None


def entry_brief(keeper: Keeper, told: Told, language: str) -> Json:
    """One line of a log."""
    entry = told.entry
    message = message_of(keeper, told)
    known = keeper.shelf.types.get(entry.type)
    words = words_of(language)
    return {
        "entry": entry.leaf.hex(),
        "feed": entry.feed.hex(),
        "number": entry.number,
        "party": told.party,
        "node": told.node,
        "level": told.level,
        "time": moment(entry.time_ms),
        "type": entry.type,
        "code": known.message.SPEC.code if known is not None else None,
        "precedence": Precedence(entry.precedence).name,
        "addressees": list(entry.addressees),
        "offices": list(told.offices),
        "flags": _flags(keeper, entry.leaf),
        "body": body_word(keeper, told),
        "short": (
            render.short(message, words, author=told.party)
            if message is not None
            else _closed(keeper, told, "sealed-short", words) or entry.type
        ),
    }


def _closed(keeper: Keeper, told: Told, sentence: str, words: Words) -> str | None:
    """What a sealed entry is and whom it is for, where its body is not open; none: not sealed."""
    entry = told.entry
    if not entry.is_sealed:
        return None
    known = keeper.shelf.types.get(entry.type)
    kind = tokens.plain(entry.type) if known is None else words.say(type_id(entry.type))
    to = words.say("separator-comma").join(entry.addressees)
    return words.say(sentence, type=kind, to=to)


def _flags(keeper: Keeper, leaf: bytes) -> list[str]:
    return list(keeper.picture.flags(leaf)) if leaf in keeper.record.lanes else [EARLY]


def early(keeper: Keeper) -> list[Told]:
    """Urgent entries whose past is not complete: who signed them, and nothing that needs a past."""
    found: list[Told] = []
    for held in keeper.record.early():
        entry = held.entry
        if entry.type not in OWES_NOTHING:
            genesis = keeper.record.lanes.of_feed(entry.feed)[0].genesis
            told = Told(entry=entry, party=genesis.party, node=genesis.node, level=0, lane=0)
            found.append(told)
    return found


def entry_full(keeper: Keeper, told: Told, language: str) -> Json:
    """Everything about one entry: what it says, who released it, what it refers to."""
    entry = told.entry
    message = message_of(keeper, told)
    words = words_of(language)
    shown = entry_brief(keeper, told, language)
    if message is not None:
        shown["fields"] = to_plain(message)
        about = _about(keeper, message)
        shown["text"] = render.full(message, words, author=told.party, about=about)
    else:
        content = entry.content if isinstance(entry.content, dict) else {}
        shown["fields"] = {}
        shown["text"] = _closed(keeper, told, "sealed-full", words) or render.opaque(
            entry.type, content, words
        )
    shown["refs"] = [
        {"feed": head.feed.hex(), "size": head.size, "root": head.root.hex()} for head in entry.refs
    ]
    shown["bytes"] = len(entry.data)
    shown["terms"] = _terms(keeper, told)
    shown["joint"] = None if entry.joint is None else joint(entry.joint.level, entry.joint.fold)
    return shown


def _about(keeper: Keeper, message: Message) -> type[Message] | None:
    """The type of the entry that a message names, whose fields it may repeat or change."""
    named = getattr(message, "re", None)
    if not isinstance(named, bytes) or named not in keeper.record.lanes:
        return None
    known = keeper.shelf.types.get(keeper.recall(named).entry.type)
    return None if known is None else known.message


def _terms(keeper: Keeper, told: Told) -> str | None:
    """Hash of the terms of an entry, of a sealed one of what was opened (R-178)."""
    kind, content = told.entry.type, told.entry.content
    if told.entry.is_sealed:
        _, kind, content = keeper.bodies.shown(told)
    return terms_hash(kind, content).hex() if isinstance(content, dict) else None


def sealed_to(waiting: Waiting, keeper: Keeper) -> list[Json] | None:
    """Who could read a sealed draft if it went now, and with how many keys; none: all can."""
    if not waiting.is_sealed:
        return None
    own = keeper.bodies.party
    readers = {*waiting.addressees, *(() if own is None else (own,))}
    keys = keeper.bodies.keys_of(readers)
    return [{"party": party, "keys": len(its)} for party, its in sorted(keys.items())]


def joint(level: int, fold: bytes) -> Json:
    """A statement about the picture: up to which level, and its digest."""
    return {"level": level, "digest": fold.hex()}


def _protected(found: Protected, words: Words) -> Json:
    short = render.short(found.message, words, author=found.told.party)
    span = moments.window_brief(found.start_ms, found.end_ms, words)
    return {
        "entry": found.told.entry.leaf.hex(),
        "code": found.message.SPEC.code,
        "party": found.told.party,
        "from": moment(found.start_ms),
        "to": moment(found.end_ms),
        "says": words.say("separator-semicolon").join((short, span)),
    }


def draft_text(waiting: Waiting, keeper: Keeper, language: str) -> str:
    """What a draft says, in a language."""
    message = from_wire(keeper.shelf.types[waiting.type].message, waiting.content)
    return render.full(message, words_of(language), about=_about(keeper, message))


def draft(
    waiting: Waiting, keeper: Keeper, language: str, found: tuple[str, ...] | None = None
) -> Json:
    """A draft: what would be sent, who released it, what it still needs, what is wrong with it.

    `found`: its flags, where they are foreseen already.
    """
    message = from_wire(keeper.shelf.types[waiting.type].message, waiting.content)
    words = words_of(language)
    return {
        "draft": waiting.id,
        "type": waiting.type,
        "code": waiting.code,
        "time": moment(waiting.time_ms),
        "precedence": Precedence(waiting.precedence).name,
        "addressees": list(waiting.addressees),
        "sealed_to": sealed_to(waiting, keeper),
        "releases": list(waiting.offices),
        "needed": waiting.needed,
        "lacks_staff": lacks_staff(keeper, waiting),
        "foreseen": list(foreseen(keeper, waiting) if found is None else found),
        "protected": [_protected(it, words) for it in of_its_time(keeper, message, message_of)],
        "fields": to_plain(message),
        "text": draft_text(waiting, keeper, language),
        "payload": waiting.draft.release_payload().hex(),
    }
