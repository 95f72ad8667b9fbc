"""What the page of a call that is being held asks of a node, beside the sheet on the table.

Carries out R-641, R-642, R-648, R-649 and R-681 as verbs: seats and signals, what the agenda agreed
of recording, items ticked by each party, and what consoles saw. Keeps nothing but read signals.
"""

import hmac
from base64 import b64encode
from pathlib import Path
from typing import Final

from comity.errors import ConfigError, OurError
from comity.families.call.calls import FIGURES, TICKS, CallMatter, CallStatus, EventRow
from comity.families.call.live import CallEvent
from comity.families.call.messages import Agenda, CallOpened
from comity.node.callsignals import Signals
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.reading import Verb
from comity.node.showing import Json, moment, words_of
from comity.picture.matter import MatterKey, Outcome
from comity.picture.picture import Picture
from comity.values.codes import CallEvent as What
from comity.values.codes import CallSeat, Recording
from comity.wording.words import Words

EVENTS_MAX: Final = 40  # the latest, but for figures; all are on record
RELAY_S: Final = 12 * 3_600  # a relay takes a name for so long
REFS_MAX: Final = 200  # of one L27
SECRET_MAX: Final = 1_024
_HELD: Final = (CallStatus.FIXED, CallStatus.OPENED)
_HOLD: Final = (What.HELD, What.TAKEN_UP, What.HANDED_OVER)


class LiveVerbs:
    """The verbs of calls that are being held, over one node's lines."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._signals = {name: Signals(keeper) for name, keeper in lines.lines.items()}

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by the name it is asked by."""
        return {"live": self.live, "relays": self.relays, "signals-kept": self.kept}

    def kept(self, entry: str, line: str | None = None) -> Json:
        """R-681: signals of a call that are of no more use, and the fields that erase them (L27).

        Raises:
            OurError: the entry belongs to no call.
        """
        name, _, key, state = self._found(entry, line)
        leaves = self._signals[name].kept(key.id, state, self._lines.now_ms())
        refs = [it.hex() for it in leaves[:REFS_MAX]]
        return {"line": name, "entry": key.id.hex(), "count": len(leaves), "fields": {"refs": refs}}

    def _found(self, entry: str, line: str | None) -> tuple[str, Keeper, MatterKey, CallMatter]:
        name, keeper = self._lines.keeper(line)
        leaf = keeper.find(entry)
        for key in keeper.picture.by_leaf(leaf):
            state = keeper.picture.matter(key)
            if isinstance(state, CallMatter):
                return name, keeper, key, state
        raise OurError("call.no-such-call", entry=leaf.hex())

    def relays(self, by: str) -> Json:
        """R-647: relays for calls as a browser takes them, with a word that ends by itself.

        `by`: office that asks; it stands in the name by which a relay knows the visit.

        Raises:
            ConfigError: the secret's file cannot be read.
        """
        config = self._lines.home.config.console
        turns = [it for it in config.relays if it.startswith("turn")]
        stuns = [it for it in config.relays if it.startswith("stun")]
        servers: list[Json] = [{"urls": stuns}] if stuns else []
        if turns:
            secret = _secret(self._lines.home.path / config.relay_secret)
            name = f"{self._lines.now_ms() // 1_000 + RELAY_S}:{by.replace('/', '-')}"
            word = hmac.digest(secret, name.encode(), "sha1")  # as coturn's use-auth-secret asks
            servers.append(
                {"urls": turns, "username": name, "credential": b64encode(word).decode()}
            )
        return {"servers": servers, "only": config.relay_only}

    def live(self, entry: str, line: str | None = None, language: str | None = None) -> Json:
        """Seats, signals, words, ticks, recording and events of a call.

        Raises:
            OurError: the entry belongs to no call.
        """
        name, keeper, key, state = self._found(entry, line)
        words = words_of(self._lines.language(language))
        now_ms = self._lines.now_ms()
        agreed = recording_agreed(keeper.picture, state)
        return {
            "line": name,
            "entry": key.id.hex(),
            "own": self._lines.home.config.party,
            "parties": list(state.parties),
            "caller": state.party,
            "is_open": state.is_now or state.status in _HELD,
            "recording": agreed.name,
            "unagreed": recorded_unagreed(keeper.picture, state, agreed),
            "room": _room(keeper.picture, state),
            "ticks": _ticks(state),
            "events": _events(state, words),
            "held": _held(keeper.picture, state),
            "not_come": _not_come(keeper.picture, state),
            "kept": len(self._signals[name].kept(key.id, state, now_ms)),
            **self._signals[name].shown(key.id, state, now_ms, words.language),
        }


def _secret(path: Path) -> bytes:
    try:
        found = path.read_bytes()[:SECRET_MAX].strip()
    except OSError as error:
        reason = str(error.strerror)
        raise ConfigError("config.relay-secret", path=str(path), reason=reason) from error
    if not found:
        raise ConfigError("config.relay-secret", path=str(path), reason="-")
    return found


def recording_agreed(picture: Picture, state: CallMatter) -> Recording:
    """R-648: what the latest agenda that all accepted says of recording, else NONE."""
    accepted = {it.re for it in state.proposals if it.outcome is Outcome.ACCEPTED}
    rows = [it for it in state.agendas if it.entry in accepted]
    if not rows:
        return Recording.NONE
    latest = max(rows, key=lambda it: (it.version, it.entry))
    message = picture.said(latest.entry).message
    said = message.recording if isinstance(message, Agenda) else None
    return Recording.NONE if said is None else said


def recorded_unagreed(picture: Picture, state: CallMatter, agreed: Recording) -> list[str]:
    """R-648: parties that say they record though no recording is agreed, by their own words."""
    if agreed is not Recording.NONE:
        return []
    said = {it.party for it in state.events if it.what == What.RECORDS}
    for it in state.opens:
        message = picture.said(it.entry).message
        if isinstance(message, CallOpened) and message.recording is not Recording.NONE:
            said.add(it.party)
    return sorted(said)


def _room(picture: Picture, state: CallMatter) -> list[Json]:
    """Who takes part by role, as each party's own word says of its own."""
    rows = []
    for it in state.opens:
        message = picture.said(it.entry).message
        if isinstance(message, CallOpened):
            own = (one for one in message.participants if one.party == it.party)
            rows += [{"party": it.party, "role": one.role, "in_room": one.in_room} for one in own]
    return rows


def _ticks(state: CallMatter) -> list[Json]:
    """R-649: of each party the last word on each item of the agenda."""
    return [
        {"party": it.party, "item": it.item, "is_discussed": it.what == What.DISCUSSED}
        for it in state.events
        if it.what in TICKS
    ]


def _said(picture: Picture, row: EventRow) -> CallEvent | None:
    """What the entry of an event says beside its row."""
    message = picture.said(row.entry).message
    return message if isinstance(message, CallEvent) else None


def _held(picture: Picture, state: CallMatter) -> list[Json]:
    """R-642: seats whose party said last that it holds, of holding, going on and handing over."""
    last: dict[tuple[str, CallSeat], What] = {}
    for it in state.events:
        said = _said(picture, it) if it.what in _HOLD else None
        if said is not None:
            seat = CallSeat.PRINCIPAL if said.seat is None else said.seat
            last[it.party, seat] = What(it.what)
    return [
        {"party": party, "seat": seat.name}
        for (party, seat), what in sorted(last.items())
        if what is What.HELD
    ]


def _not_come(picture: Picture, state: CallMatter) -> list[Json]:
    """R-684: who states of whom that its principal did not come; each pair once."""
    found = set()
    for it in state.events:
        said = _said(picture, it) if it.what == What.NOT_COME else None
        if said is not None and said.party is not None:
            found.add((it.party, said.party))
    return [{"by": by, "party": party} for by, party in sorted(found)]


def _events(state: CallMatter, words: Words) -> list[Json]:
    """The latest; of figures, which come each minute, the last of each party and kind."""
    rows = sorted(state.events, key=lambda it: (it.at_ms, it.party, it.entry))
    figures = {(it.party, it.what): it.entry for it in rows if it.what in FIGURES}
    others = [it.entry for it in rows if it.what not in FIGURES]
    shown = {*figures.values(), *others[-EVENTS_MAX:]}
    return [
        {
            "party": it.party,
            "what": What(it.what).name,
            "at": moment(it.at_ms),
            "entry": it.entry.hex(),
            "says": words.say(f"code-CALL_EVENT-{What(it.what).name}"),
        }
        for it in rows
        if it.entry in shown
    ]
