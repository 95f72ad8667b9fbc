"""The uncertain pairs of two lists as one officer goes through them, in memory while they look.

Carries out R-584. The lists are opened once for a session and named in their log; what was opened
goes with the officer's key. Knows no page: pairs, marks and remarks out, rulings in.
"""

from collections import Counter
from typing import Any, Final, NamedTuple

from comity import names
from comity.console.port import Json
from comity.errors import OurError
from comity.names.apart import Look, Piece, apart
from comity.node.lists import eyes, matching, rulings
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.eyes import Stand
from comity.node.lists.matching import Match, Pair
from comity.node.lists.rulings import Ruling, Word
from comity.node.lists.sheets import Sheets
from comity.node.lists.vault import Opened, Vault
from comity.record.keys import SigningKey
from comity.wording.words import Words

SHORT: Final = 8
_NAMED: Final = ("SURNAME", "GIVEN", "PATRONYMIC", "FULL")
_PLAIN: Final = (
    *("born", "birthplace", "sex", "service_number", "rank", "unit", "home_power", "category"),
    *("father_name", "mother_maiden", "status", "health", "captured_at", "captured_place"),
)
_CODES: Final = {"sex": "SEX", "category": "PCAT", "status": "PERSON", "health": "HEALTH"}
SHOWN: Final = ("open", "apart", "all")


class Officer(NamedTuple):
    """Who looks: an office and its key."""

    office: str
    key: SigningKey

    @property
    def kid(self) -> bytes:
        """The short name of the key."""
        return self.key.key.kid


class Queue:
    """Two lists that were matched, opened for one officer."""

    def __init__(self, vault: Vault, name: str, by: Opener, passphrase: bytes | None) -> None:
        """Open the list of this name, the one that it was matched with, and what was ruled.

        Raises:
            ComityError: it was not matched, or a list does not open.
        """
        self.name = name
        self._vault = vault
        self._sheets = Sheets(vault, passphrase)
        one = vault.open(name, by, passphrase)
        sheet = self._sheets.read(name, matching.SHEET, by)
        if sheet is None:
            raise OurError("list.not-matched", name=name)
        self.match: Match = Match.read(sheet)
        theirs = {self.match.first, self.match.second} - {one.about.root}
        other = next((it for it in vault.names() if vault.about(it).root in theirs), None)
        if other is None or one.about.root not in (self.match.first, self.match.second):
            raise OurError("list.not-matched", name=name)
        two = vault.open(other, by, passphrase)
        both = (one, two) if one.about.root == self.match.first else (two, one)
        self.lists = tuple(it.about for it in both)
        self._rows: tuple[dict[bytes, Opened], ...] = tuple(
            {row.key: row for row in it.opened} for it in both
        )
        self.pairs = sorted(self.match.uncertain, key=lambda it: (-it.score, it.first, it.second))
        self._looks: dict[tuple[bytes, bytes], list[eyes.Look]] = {}
        self._ruled: dict[tuple[bytes, bytes], Ruling] = {}
        self.refresh(by)

    def refresh(self, by: Opener) -> None:
        """Read again what officers ruled, here and elsewhere."""
        self._keep(
            eyes.read(self._sheets.read(self.name, eyes.SHEET, by)),
            rulings.read(self._sheets.read(self.name, rulings.SHEET, by)),
        )

    def _keep(self, looks: tuple[eyes.Look, ...], ruled: tuple[Ruling, ...]) -> None:
        self._all, self._rulings = looks, ruled
        self._looks = {}
        for it in looks:
            self._looks.setdefault((it.first, it.second), []).append(it)
        self._ruled = {(it.first, it.second): it for it in ruled}

    # --- what is there

    def notes(self) -> list[Json]:
        """What two ruled of these pairs, as the fields of notes for the neutral (R-222)."""
        ours = self._vault.about(self.name).is_ours
        return rulings.notes(self._rulings, second_list=not ours)

    def stand(self, pair: Pair, kid: bytes) -> Stand:
        """How a pair stands for an officer."""
        place = (pair.first, pair.second)
        return eyes.stand(self._looks.get(place, []), self._ruled.get(place), kid)

    def counts(self, kid: bytes) -> Counter[str]:
        """How many pairs there are, ruled by this officer, by two, and apart."""
        stands = [self.stand(it, kid) for it in self.pairs]
        return Counter(
            all=len(stands),
            own=sum(it.own is not None or it.ruled is not None for it in stands),
            ruled=sum(it.ruled is not None for it in stands),
            apart=sum(it.is_apart for it in stands),
        )

    def listed(self, show: str, kid: bytes) -> list[Pair]:
        """The pairs of one kind: those this officer has not ruled on, those apart, or all."""
        if show == "all":
            return list(self.pairs)
        stands = [(it, self.stand(it, kid)) for it in self.pairs]
        if show == "apart":
            return [it for it, stand in stands if stand.is_apart]
        return [it for it, stand in stands if stand.own is None and stand.ruled is None]

    def find(self, short: str) -> Pair:
        """The pair of a short name.

        Raises:
            OurError: there is none.
        """
        found = next((it for it in self.pairs if named(it) == short), None)
        if found is None:
            raise OurError("list.no-such-pair", pair=short)
        return found

    # --- ruled

    def rule(self, pair: Pair, word: Word | None, officer: Officer, at_ms: int) -> None:
        """Keep what an officer rules of a pair; none: it is taken back.

        Raises:
            ComityError: two have ruled, so that it stands; a person would be two; or another
                program rules beside this list at this moment.
        """
        by = Opener(officer.office, officer.key, Purpose.REVIEW, at_ms)
        with self._sheets.alone(self.name):
            self._rule(pair, word, officer, by)

    def _rule(self, pair: Pair, word: Word | None, officer: Officer, by: Opener) -> None:
        self.refresh(by)
        if (pair.first, pair.second) in self._ruled:
            raise OurError("review.ruled-by-two", pair=named(pair))
        looks, ruled = self._all, self._rulings
        if word is None:
            looks = eyes.without(looks, pair.first, pair.second, officer.kid)
        else:
            sign = rulings.sign(self.match, pair, word, officer.office, officer.key)
            look = eyes.Look(pair.first, pair.second, word, sign)
            agreed = eyes.agreed(looks, look)
            looks = eyes.added(looks, look)
            if agreed is not None:
                ruled = rulings.added(ruled, agreed)
                rulings.one_to_one(ruled, self.match)
        self._sheets.write(self.name, eyes.SHEET, [it.wire for it in looks], by)
        if ruled != self._rulings:
            self._sheets.write(self.name, rulings.SHEET, [it.wire for it in ruled], by)
        self._keep(looks, ruled)

    # --- as it is shown

    def shown(self, pair: Pair, kid: bytes, words: Words) -> Json:
        """A pair: both rows side by side with what differs marked, and what speaks for it."""
        one, two = (rows[key] for rows, key in zip(self._rows, pair[:2], strict=True))
        persons = [matching.person(it.key, it.row) for it in (one, two)]
        stand = self.stand(pair, kid)
        return {
            "pair": named(pair),
            "numbers": (one.n, two.n),
            "rows": [*_names(persons, words), *_fields(one.row.plain, two.row.plain, words)],
            "remarks": [
                {"code": it.code.value, "says": words.say(f"names-why-{it.code.value}")}
                for it in names.explain(*persons)
            ],
            "own": stand.own,
            "others": stand.others,
            "words": stand.words,
            "ruled": stand.ruled,
            "apart": stand.is_apart,
        }


def named(pair: Pair) -> str:
    """How a pair is named in an address and in a form, as on a command line."""
    return f"{pair.first.hex()[:SHORT]}-{pair.second.hex()[:SHORT]}"


def matched(vault: Vault) -> list[str]:
    """Lists beside which a match lies."""
    sheets = {it.name for it in vault.folder.glob(f"*.{matching.SHEET}.sheet")}
    return [it for it in vault.names() if f"{it}.{matching.SHEET}.sheet" in sheets]


def _names(persons: list[names.Person], words: Words) -> list[Json]:
    """Names by the role of their parts; of several spellings each beside that of its place."""
    made = []
    for role in _NAMED:
        its = [[part.text for part in it.names if part.role == role] for it in persons]
        for n in range(max(map(len, its))):
            one, two = (it[n] if n < len(it) else "" for it in its)
            made.append(_row(words.say(f"console-review-role-{role}"), one, two))
    return made


def _fields(one: dict[str, Any], two: dict[str, Any], words: Words) -> list[Json]:
    made = []
    for name in _PLAIN:
        said = [_value(name, it.get(name), words) for it in (one, two)]
        if any(said):
            label = words.say(f"persons-card--{name}")
            made.append(_row(label, *said, is_date=name == "born"))
    return made


def _value(name: str, value: object, words: Words) -> str:
    if value is None:
        return ""
    return words.say(f"code-{_CODES[name]}-{value}") if name in _CODES else str(value)


def _row(label: str, one: str, two: str, *, is_date: bool = False) -> Json:
    pieces = _dates(one, two) if is_date else apart(one, two)
    is_same = all(it.look == "SAME" for its in pieces for it in its)
    return {
        "label": label,
        "first": [{"text": it.text, "look": it.look.value} for it in pieces[0]],
        "second": [{"text": it.text, "look": it.look.value} for it in pieces[1]],
        "same": is_same and bool(one) and bool(two),
        "missing": not one or not two,
    }


def _dates(one: str, two: str) -> tuple[tuple[Piece, ...], ...]:
    """Year, month and day, each beside its own: a digit has no neighbours that sound like it."""
    ours, theirs = (it.split("-") if it else [] for it in (one, two))
    return _parts(ours, theirs), _parts(theirs, ours)


def _parts(its: list[str], other: list[str]) -> tuple[Piece, ...]:
    made = []
    for n, part in enumerate(its):
        look = Look.SAME if n < len(other) and other[n] == part else Look.OTHER
        made += [Piece("-", Look.SAME)] * bool(n) + [Piece(part, look)]
    return tuple(made)
