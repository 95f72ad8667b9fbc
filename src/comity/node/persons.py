"""A person as an officer of one party sees it, from what this node has open; and remains.

Carries out R-221 to R-226 and R-229 on the way to people. All of it is sealed, so that it is folded
for this node's party alone. No name is repeated here: it stands in the card and nowhere else.
"""

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from comity.errors import OurError
from comity.families.persons import retention, whereabouts
from comity.families.persons.cards import DeathInCustody, PersonCard
from comity.families.persons.exchange_matter import EXCHANGE
from comity.families.persons.missing import MissingAnswer, MissingQuery, RemainsTransfer
from comity.families.persons.missing_terms import passed
from comity.families.persons.person_fold import person_id
from comity.families.persons.person_matter import (
    PERSON,
    PersonMatter,
    PersonStatus,
    QueryRow,
    WordRow,
    of_it,
)
from comity.families.persons.side_folds import REMAINS, RemainsMatter, SideStatus, by_side
from comity.families.persons.whereabouts import Said
from comity.node import pictures
from comity.node.keeper import Keeper
from comity.node.showing import message_of, moment
from comity.picture.matter import MatterKey
from comity.picture.picture import Picture
from comity.record.told import Told
from comity.values import codes
from comity.wording import moments, numbers
from comity.wording.tokens import short_hash
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_DEAD: Final = (int(codes.Person.DIED),)


def shown(keeper: Keeper, told: Told, own: str, now_ms: int, words: Words) -> Json | None:
    """The file of the person that an entry speaks of; none: of nobody, or not open here."""
    key = _key(keeper, told)
    if key is None or told.entry.leaf not in keeper.record.lanes:
        return None
    picture = _picture(keeper, own)
    state = None if picture is None else picture.matter(MatterKey(0, PERSON, person_id(key)))
    if picture is None or not isinstance(state, PersonMatter):
        return {**_NOTHING, "person": key.hex(), "says": words.say("person-closed-here")}
    return _File(picture, state, now_ms, words).shown(key)


def _key(keeper: Keeper, told: Told) -> bytes | None:
    message = message_of(keeper, told)
    if isinstance(message, MissingAnswer):
        if message.re not in keeper.record.lanes:
            return None
        message = message_of(keeper, keeper.recall(message.re))
    match message:
        case PersonCard() | MissingQuery() | DeathInCustody():
            return message.person_key
        case _:
            return None


def _picture(keeper: Keeper, own: str) -> Picture | None:
    try:
        return pictures.private_picture(keeper, [own], keeper.record.whole())
    except OurError:  # a body that counts is not here yet
        return None


_NOTHING: Final[Json] = {
    "person": None,
    "state": None,
    "says": "",
    "words": [],
    "searches": [],
    "terms": [],
    "exchange": None,
    "kept": [],
    "notes": [],
}


class _File:
    """One person at one moment, in one language."""

    def __init__(self, picture: Picture, state: PersonMatter, now_ms: int, words: Words) -> None:
        self._picture = picture
        self._state = state
        self._now_ms = now_ms
        self._words = words

    def shown(self, key: bytes) -> Json:
        state, words = self._state, self._words
        status = PersonStatus(state.status).name
        said = words.say(f"state-PERSON-{status}")
        return {
            "person": key.hex(),
            "state": status,
            "says": words.say("person-title", person=short_hash(key), state=said),
            "words": [self._word(it) for it in of_it(state, state.words)],
            "searches": [self._search(it) for it in of_it(state, state.queries)],
            "terms": list(self._terms()),
            "exchange": self._exchange(key),
            "kept": [self._kept(it) for it in retention.kept(state, self._now_ms)],
            "notes": list(self._notes()),
        }

    def _word(self, row: WordRow) -> Json:
        kind, code = "death", "state-PERSON-DIED"
        if row.card is not None:
            kind, code = "card", f"code-PERSON-{codes.Person(row.card).name}"
        elif row.answer is not None:
            kind, code = "answer", f"code-MISSING-{codes.Missing(row.answer).name}"
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "kind": kind,
            "says": self._words.say(
                f"person-{kind}",
                party=row.party,
                said=self._words.say(code),
                when=moments.moment(row.time_ms, self._words),
                entry=short_hash(row.entry),
            ),
        }

    def _search(self, row: QueryRow) -> Json:
        asked = self._words.say("separator-comma").join(row.asked)
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "asked": list(row.asked),
            "says": self._words.say(
                "person-search", party=row.party, asked=asked, entry=short_hash(row.entry)
            ),
        }

    def _terms(self) -> Iterator[Json]:
        for it in passed(self._state, self._now_ms):
            term = self._words.say(f"state-PERSON-{it.word}")
            when = moments.moment(it.at_ms, self._words)
            yield {
                "word": it.word,
                "entry": it.query.hex(),
                "party": it.party,
                "at": moment(it.at_ms),
                "says": self._words.say("person-term", party=it.party, when=when, term=term),
            }

    def _exchange(self, key: bytes) -> Json | None:
        found = whereabouts.steps(key, self._messages())
        stage = whereabouts.stage(found)
        if stage is None:
            return None
        said = self._words.say(f"state-PERSON-{stage}")
        return {
            "stage": stage.value,
            "says": self._words.say("person-exchange", stage=said),
            "steps": [
                {"entry": it.entry.hex(), "party": it.party, "stage": it.stage.value}
                for it in found
            ],
        }

    def _messages(self) -> Iterator[Said]:
        for key, state in self._picture.matters(EXCHANGE):
            for leaf in self._picture.leaves(key):
                said = self._picture.said(leaf)
                if said.message is not None and said.counts and not state.withdrew(leaf):
                    yield Said(leaf, said.told.party, said.message)

    def _kept(self, it: retention.Kept) -> Json:
        when = moments.moment(it.until_ms, self._words)
        return {
            "entry": it.entry.hex(),
            "party": it.party,
            "until": moment(it.until_ms),
            "keep": it.keep.value,
            "says": self._words.say(
                f"person-kept-{it.keep.value}", entry=short_hash(it.entry), when=when
            ),
        }

    def _notes(self) -> Iterator[str]:
        """R-223: a death is told with cause and place of burial, and not by a word alone."""
        said = of_it(self._state, self._state.words)
        dead = {it.party for it in said if it.card in _DEAD}
        dead |= {it.party for it in said if it.answer == codes.Missing.DECEASED}
        for party in sorted(dead - {it.party for it in said if it.is_death}):
            yield self._words.say("person-no-death", party=party)


# --- remains


def remains(keeper: Keeper, told: Told, own: str, words: Words) -> Json | None:
    """What giver and receiver state of the remains that an entry speaks of."""
    message = message_of(keeper, told)
    if not isinstance(message, RemainsTransfer) or told.entry.leaf not in keeper.record.lanes:
        return None
    picture = _picture(keeper, own)
    keys = () if picture is None else picture.by_leaf(told.entry.leaf)
    state = (
        next((picture.matter(it) for it in keys if it.kind == REMAINS), None) if picture else None
    )
    if not isinstance(state, RemainsMatter):
        return {"state": None, "says": words.say("person-closed-here"), "sides": []}
    status = SideStatus(state.status).name
    sides = by_side(state, keeper.is_in_past)
    return {
        "state": status,
        "says": words.say("remains-title", state=words.say(f"state-REMAINS-{status}")),
        "sides": [
            {
                "party": party,
                "count": (count := sum(it.count for it in rows)),
                "identified": (identified := sum(it.identified for it in rows)),
                "containers": sorted(bag for it in rows for bag in it.containers),
                "entries": [it.entry.hex() for it in rows],
                "says": words.say(
                    "remains-side",
                    party=party,
                    count=numbers.number(count, words),
                    identified=numbers.number(identified, words),
                    containers=numbers.number(sum(len(it.containers) for it in rows), words),
                ),
            }
            for party, rows in sorted(sides.items())
        ],
    }
