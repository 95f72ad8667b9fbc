"""The sheet of one call: what is to be spoken of, as each party tells it, and what became of it.

Carries out R-460 to R-462. Everything on it follows from the picture, what entries say, and now: no
row says whose account is right, and nothing is agreed but what all have said. Keeps nothing.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.families.call.actions import ActionMatter
from comity.families.call.calls import (
    AgendaRow,
    CallMatter,
    ReadoutRow,
    StanceRow,
    fixed,
    standing,
)
from comity.families.call.contacts import CONTACT
from comity.families.call.fold import CALL
from comity.families.call.messages import Agenda, AgendaItem, CallRequest, Readout, ReadoutPosition
from comity.families.call.messages import Point as PointSaid
from comity.families.call.readouts import Verdict
from comity.families.call.views import call_now, seconds_to
from comity.families.incident.accounts import IncidentMatter
from comity.families.incident.fold import IncidentStatus
from comity.families.line.doing import Doing, DoingState
from comity.families.line.notes import Translation
from comity.node import looking
from comity.node.accounts import fields_of
from comity.node.asof import AsOf
from comity.node.owing import OWES_NOTHING
from comity.node.showing import Json, moment
from comity.picture.family import DANGLING, LINE, OPAQUE, Now, Owed
from comity.picture.matter import MatterKey, Outcome, State
from comity.picture.picture import Picture
from comity.picture.shelf import Shelf
from comity.values.codes import Point, Pointpos
from comity.values.codes import Readout as Kind
from comity.values.message import Message
from comity.wording import moments, phrases, render
from comity.wording.words import Words

OPEN_MAX: Final = 6  # open items beside the agenda; how many more there are is said
WORDS_MAX: Final = 3  # last words of one side on one item
_UNTOLD: Final = frozenset((OPAQUE, DANGLING, LINE, CALL, CONTACT))
_UNSETTLED: Final = frozenset(
    (IncidentStatus.REPORTED, IncidentStatus.ACCOUNTS, IncidentStatus.PARTLY_AGREED)
)
TO_DO: Final = frozenset((DoingState.OPEN, DoingState.DECLARED_DONE, DoingState.CONTESTED))
_BINDING: Final = frozenset((Point.AGREED, Point.UNDERTOOK))

USUAL: Final = (101, 102, 103)  # of what has no kind: that one was understood


class Sides(NamedTuple):
    """Who reads, who is of the line now, and of each that ever was the words of its language."""

    own: str
    parties: tuple[str, ...]
    words: Mapping[str, Words]  # of `own` the reader's


class Call(NamedTuple):
    """The call of a sheet."""

    key: MatterKey
    state: CallMatter


class Sheet:
    """What an officer has on the table for one call."""

    def __init__(self, picture: Picture | AsOf, shelf: Shelf, sides: Sides, now: Now) -> None:
        self._picture = picture
        self._shelf = shelf
        self._own = sides.own
        self._parties = sides.parties
        self._by_party = sides.words
        self._words = sides.words[sides.own]
        self._now = now

    def shown(self, leaf: bytes) -> Json:
        """The sheet of the call that an entry belongs to.

        Raises:
            OurError: it belongs to none.
        """
        call = self.call(leaf)
        key, state = call
        request = self._picture.said(key.id).message
        window, words = fixed(state), self._words
        word = call_now(state, self._now.ms)
        return {
            "entry": key.id.hex(),
            "party": state.party,
            "parties": [self._party(it, state) for it in self._in_order(state.parties)],
            "state": word,
            "says": words.say(f"state-CALL-{word}"),
            "short": self.short(key.id),
            "request": self._request(request),
            "window": None
            if window is None
            else {
                "start": moment(window.start_ms),
                "end": moment(window.end_ms),
                "says": moments.window(window.start_ms, window.end_ms, 0, words),
            },
            "left_s": seconds_to(state, self._now.ms),
            **self._items(call),
            "readouts": [self.readout(state, it) for it in state.readouts],
            "last": self.last(call),
            "actions": [self.action(*it) for it in self._actions(state)],
        }

    def call(self, leaf: bytes) -> Call:
        """The call that an entry belongs to.

        Raises:
            OurError: it belongs to none.
        """
        for key in self._picture.by_leaf(leaf):
            state = self._picture.matter(key)
            if isinstance(state, CallMatter):
                return Call(key, state)
        raise OurError("call.no-such-call", entry=leaf.hex())

    def _in_order(self, parties: tuple[str, ...]) -> list[str]:
        return sorted(parties, key=lambda it: (it != self._own, it))

    def _request(self, request: Message | None) -> Json | None:
        if not isinstance(request, CallRequest):
            return None
        return {
            "level": self._words.say(f"code-LEVEL-{request.level.name}"),
            "mode": self._words.say(f"code-VOICE-{request.mode.name}"),
            "interpreter": self._words.say(f"code-INTERP-{request.interpreter.name}"),
            "caller": request.caller,
            "callee": request.callee,
            "topics": list(request.topics),
        }

    def _party(self, party: str, state: CallMatter) -> Json:
        """A party with its last words on when, and what it says of begin and end."""
        said = [it.entry for it in standing(state).get(party, [])]
        began = [it.entry for it in state.opens if it.party == party]
        ended = [it.entry for it in state.closes if it.party == party]
        return {
            "party": party,
            "language": self._by_party[party].language,
            "words": [self._word(it) for it in (*said, *began, *ended)],
        }

    def _word(self, leaf: bytes) -> Json:
        party = self._picture.said(leaf).told.party
        return {"party": party, "entry": leaf.hex(), "says": self.short(leaf)}

    def short(self, leaf: bytes) -> str:
        """What an entry says, in a line."""
        said = self._picture.said(leaf)
        if said.message is None:
            return said.told.entry.type
        return render.short(said.message, self._words, author=said.told.party)

    # --- what is to be spoken of

    def _items(self, call: Call) -> Json:
        """The agenda in its order, then what stands open on the line beside it (R-461)."""
        row, agenda = self.agenda(call.state)
        items = [] if agenda is None else [self._item(call.state, it) for it in agenda.items]
        named = {key for it in agenda.items for key in self._named(it)} if agenda else set()
        ended = {it.entry for it in call.state.readouts}
        open_ = sorted(self._open(named, ended), key=lambda it: (-it[1].precedence, -it[1].time_ms))
        cards = [self._open_item(*it) for it in open_[:OPEN_MAX]]
        return {
            "agenda": None if row is None else self.stands(call.state, row),
            "items": [*items, *cards],
            "more": max(0, len(open_) - OPEN_MAX),
        }

    def agenda(self, state: CallMatter) -> tuple[AgendaRow | None, Agenda | None]:
        """The latest version that all accepted; if there is none, the latest that was proposed."""
        accepted = {it.re for it in state.proposals if it.outcome is Outcome.ACCEPTED}
        rows = [it for it in state.agendas if it.entry in accepted] or list(state.agendas)
        if not rows:
            return None, None
        row = max(rows, key=_by_version)
        message = self._picture.said(row.entry).message
        return (row, message) if isinstance(message, Agenda) else (None, None)

    def stands(self, state: CallMatter, row: AgendaRow) -> Json:
        """Whose agenda it is, which version, and whether all accepted it."""
        outcome = next(it.outcome for it in state.proposals if it.re == row.entry)
        is_agreed = outcome is Outcome.ACCEPTED
        others = [it.entry for it in state.agendas if it.entry != row.entry]
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "version": row.version,
            "is_agreed": is_agreed,
            "others": [] if is_agreed else [self._word(it) for it in others],
        }

    def _named(self, item: AgendaItem) -> Iterator[MatterKey]:
        for leaf in item.refs or ():
            yield from (it for it in self._picture.by_leaf(leaf) if it.kind not in _UNTOLD)

    def _item(self, state: CallMatter, item: AgendaItem) -> Json:
        keys = list(dict.fromkeys(self._named(item)))
        told = Told.of(self.told(it) for it in keys).beside(self._pointed(state, item.n))
        kind = keys[0].kind if keys else ""
        return {
            "n": item.n,
            "title": item.title,
            "lead": item.lead,
            "minutes": item.minutes,
            "entry": keys[0].id.hex() if keys else None,
            **told.shown,
            "phrases": self._phrases(kind, state.parties),
        }

    def _open(self, named: set[MatterKey], ended: set[bytes]) -> Iterator[tuple[MatterKey, State]]:
        for key, state in self._picture.matters():
            if key.kind in _UNTOLD or key in named:
                continue
            if isinstance(state, ActionMatter) and state.source in ended:
                continue  # it stands below, with the read-out that it follows from
            if self.is_open(key, state):
                yield key, state

    def is_open(self, key: MatterKey, state: State) -> bool:
        """Whether a matter is not settled: not agreed, not verified, or an answer is owed."""
        if isinstance(state, IncidentMatter):
            return state.status in _UNSETTLED
        if isinstance(state, Doing):
            return state.status in TO_DO
        duties = self._shelf.kinds[key.kind].duties(key, state, self._parties)
        return any(it.what in (Owed.ANSWER, Owed.UPDATE) for it in duties)

    def _open_item(self, key: MatterKey, state: State) -> Json:
        leaf = next(iter(self._picture.leaves(key)), key.id)
        return {
            "n": None,
            "title": self.short(leaf),
            "lead": state.party,
            "minutes": None,
            "entry": leaf.hex(),
            **self.told(key).shown,
            "phrases": self._phrases(key.kind, self._parties),
        }

    # --- as each tells it

    def told(self, key: MatterKey) -> "Told":
        """Of an incident field by field; else the last words of each side, and how it stands."""
        state = self._picture.matter(key)
        if isinstance(state, IncidentMatter) and state.fields:
            return self._accounts(fields_of(state, self._own, self._words))
        told = Told()
        for leaf in self._picture.leaves(key):
            said = self._picture.said(leaf)
            if said.told.entry.type not in OWES_NOTHING and said.message is not None:
                told.add(self._word(leaf), is_own=said.told.party == self._own)
        if state is not None:
            told.common.append({"entry": None, "says": self.now_says(key, state)})
        return told

    def _accounts(self, rows: list[Json]) -> "Told":
        told = Told()
        for row in rows:
            for it in row["words"]:
                says = self._words.say("call-sheet-field", field=row["says"], value=it["says"])
                word = {"party": it["party"], "entry": it["entry"], "says": says}
                told.add(word, is_own=it["party"] == self._own)
            if row["verdict"] == "AGREED":
                values = dict.fromkeys(it["says"] for it in row["words"])
                value = self._words.say("separator-semicolon").join(values)
                says = self._words.say("call-sheet-field", field=row["says"], value=value)
                told.common.append({"entry": None, "says": says})
            elif row["verdict"] == "DISPUTED":
                told.apart.append(row["says"])
        return told

    def _pointed(self, state: CallMatter, n: int) -> "Told":
        """What the read-outs of this call say of one item of its agenda."""
        told = Told()
        for it in state.readouts:
            for point in self.readout(state, it)["points"]:
                if point["agenda_n"] == n:
                    word = {"party": it.party, "entry": point["entry"], "says": point["says"]}
                    told.add(word, is_own=it.party == self._own)
                    if point["is_bound"]:
                        told.common.append(word)
                    elif point["verdict"] == "DISPUTED":
                        told.apart.append(point["says"])
        return told

    def now_says(self, key: MatterKey, state: State) -> str:
        """How a matter stands, and how it looks now."""
        family = self._shelf.kinds[key.kind]
        its = looking.looks(family, key.kind, state, self._now)
        return looking.says(key.kind, self._words, *its)

    def _phrases(self, kind: str, parties: tuple[str, ...]) -> list[Json]:
        """Sentences of the phrase book for a kind of matter, in the language of each party."""
        family = self._shelf.kinds.get(kind)
        book = {} if family is None else family.phrases
        spoken: dict[str, Words] = {}
        for party in self._in_order(parties):
            spoken.setdefault(self._by_party[party].language, self._by_party[party])
        return [
            {
                "number": number,
                "says": [
                    {"lang": it.language, "says": phrases.pattern(number, it)}
                    for it in spoken.values()
                ],
            }
            for number in book.get(kind, USUAL)
        ]

    # --- what was said, and what the others say of it

    def readout(self, state: CallMatter, row: ReadoutRow) -> Json:
        """A read-out: its points, each with what all words on it come to."""
        said = self._picture.said(row.entry)
        points = said.message.points if isinstance(said.message, Readout) else ()
        verdicts = {it.n: Verdict(it.verdict) for it in state.points if it.readout == row.entry}
        shown = [self._point(state, row, it, verdicts.get(it.n)) for it in points]
        own = {it.n for it in state.stances if (it.readout, it.party) == (row.entry, self._own)}
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "time": moment(said.told.entry.time_ms),
            "kind": self._words.say(f"code-READOUT-{Kind(row.kind).name}"),
            "points": shown,
            "translations": list(self._translated(row.entry)),
            "left": []
            if row.party == self._own or self._own not in state.parties
            else [it["n"] for it in shown if it["n"] not in own],
        }

    def _translated(self, readout: bytes) -> Iterator[Json]:
        """Translations of a read-out (L10), each known by its leaf; the original prevails."""
        for key in self._picture.by_leaf(readout):
            for leaf in self._picture.leaves(key):
                said = self._picture.said(leaf)
                if isinstance(said.message, Translation) and said.message.re == readout:
                    yield {**self._word(leaf), "lang": said.message.to_lang}

    def _point(
        self, state: CallMatter, row: ReadoutRow, point: PointSaid, verdict: Verdict | None
    ) -> Json:
        words = self._words
        word = Verdict.UNILATERAL if verdict is None else verdict
        kind = words.say(f"code-POINT-{point.kind.name}")
        stances = [it for it in state.stances if (it.readout, it.n) == (row.entry, point.n)]
        return {
            "entry": row.entry.hex(),
            "n": point.n,
            "agenda_n": point.agenda_n,
            "by": point.by,
            "kind": point.kind.name,
            "says": words.say("call-sheet-point", by=point.by, kind=kind, text=point.text),
            "text": point.text,
            "verdict": word.name,
            "word": words.say(f"state-POINT-{word.name}"),
            "is_bound": word is Verdict.AGREED and point.kind in _BINDING,
            "stances": [self._stance(it) for it in stances],
        }

    def _stance(self, row: StanceRow) -> Json:
        position = Pointpos(row.position)
        message = self._picture.said(row.entry).message
        texts = message.positions if isinstance(message, ReadoutPosition) else ()
        return {
            "party": row.party,
            "entry": row.entry.hex(),
            "position": position.name,
            "says": self._words.say(f"code-POINTPOS-{position.name}"),
            "text": next((it.text for it in texts if it.n == row.n), None),
        }

    def last(self, call: Call) -> Json | None:
        """The last read-out of another call that was asked for before this one."""
        found = [
            (self._picture.said(row.entry).told.entry.time_ms, row.entry, state, row)
            for key, state in self._picture.matters(CALL)
            if isinstance(state, CallMatter)
            and (state.time_ms, key.id) < (call.state.time_ms, call.key.id)
            for row in state.readouts
        ]
        if not found:
            return None
        *_, state, row = max(found, key=lambda it: it[:2])
        return {**self.readout(state, row), "call": self._picture.by_leaf(row.entry)[0].id.hex()}

    def _actions(self, call: CallMatter) -> Iterator[tuple[MatterKey, ActionMatter]]:
        readouts = {it.entry for it in call.readouts}
        for key, state in self._picture.matters():
            if isinstance(state, ActionMatter) and state.source in readouts:
                yield key, state

    def action(self, key: MatterKey, state: ActionMatter) -> Json:
        """A follow-up: its owner, its day, and how it stands."""
        return {
            "entry": key.id.hex(),
            "owner": state.owner,
            "due": None if state.due_ms is None else moment(state.due_ms),
            "says": self.short(key.id),
            "stands": self.now_says(key, state),
        }


def _by_version(row: AgendaRow) -> tuple[int, bytes]:
    return row.version, row.entry


class Told:
    """One item as both sides tell it."""

    def __init__(self) -> None:
        self.ours: list[Json] = []
        self.theirs: list[Json] = []
        self.common: list[Json] = []
        self.apart: list[str] = []

    @classmethod
    def of(cls, several: Iterable["Told"]) -> "Told":
        """Several of them as one."""
        whole = cls()
        for it in several:
            whole = whole.beside(it)
        return whole

    def add(self, word: Json, *, is_own: bool) -> None:
        """Put a word on the side of who said it."""
        (self.ours if is_own else self.theirs).append(word)

    def beside(self, other: "Told") -> "Told":
        """This one, then another."""
        both = Told()
        for name in vars(both):
            setattr(both, name, [*getattr(self, name), *getattr(other, name)])
        return both

    @property
    def shown(self) -> Json:
        """The last words of each side; how many before them are not shown is said."""
        return {
            "ours": self.ours[-WORDS_MAX:],
            "theirs": self.theirs[-WORDS_MAX:],
            "common": self.common,
            "apart": self.apart,
            "earlier": sum(max(0, len(it) - WORDS_MAX) for it in (self.ours, self.theirs)),
        }
