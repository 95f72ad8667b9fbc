"""Who is on the telephone: numbers drawn, words worked out, and one look at what was heard.

Carries out R-663 to R-665. What is drawn is kept in this node's own notes, for one party at a time;
it lives ten minutes and is good for one look. That words were asked stands on the record (L16).
"""

from typing import Any, Final, NamedTuple

from comity.errors import OurError
from comity.families.line.notes_fold import VOICE, VoiceMatter, VoiceStatus
from comity.node.keeper import Keeper
from comity.node.lines import Lines
from comity.node.reading import Verb
from comity.node.showing import Json, moment
from comity.record import canonical
from comity.record.keys import Key
from comity.record.seal import fresh
from comity.record.voice import CONTEXT, WORDS, Places, number_of, words_of
from comity.values.moment import iso
from comity.wording import spoken

LIFE_MS: Final = 600_000  # of a number, from when it was drawn
MEDIA: Final = ("PHONE", "RADIO", "VIDEO")
_NOTE: Final = "voice/"
_DRAWN, _GIVEN, _FITS, _DEAD = 0, 1, 2, 3
_OVER: Final = (_FITS, _DEAD)
_CHANCE: Final = 8


class Drawn(NamedTuple):
    """A number of ours for one party, and how far it has come."""

    kid: bytes  # of the other node's key
    own: Places
    theirs: Places
    until_ms: int
    step: int

    @property
    def data(self) -> bytes:
        """As it is kept."""
        return canonical.encode(
            [self.kid, list(self.own), list(self.theirs), self.until_ms, self.step]
        )

    @classmethod
    def read(cls, data: bytes) -> "Drawn":
        """As it was kept."""
        kid, own, theirs, until_ms, step = canonical.decode(data)
        return cls(kid, tuple(own), tuple(theirs), until_ms, step)


class Voice:
    """The verbs of who is on the telephone, over one node's lines."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @property
    def verbs(self) -> dict[str, Verb]:
        """Each by the name it is asked by."""
        return {
            "voice": self.shown,
            "voice-draw": self.draw,
            "voice-words": self.words,
            "voice-heard": self.heard,
        }

    def draw(
        self,
        party: str,
        node: str | None = None,
        line: str | None = None,
        medium: str = "PHONE",
        language: str | None = None,
    ) -> Json:
        """Draw a number for whoever speaks for a party, and say with what it is asked (L16).

        A number that was drawn for that party before is dead.

        Raises:
            OurError: no such party, no node of that name, or no such medium.
        """
        name, keeper = self._lines.keeper(line)
        if medium not in MEDIA:
            raise OurError("voice.medium", medium=medium)
        kid = self._key_of(keeper, party, node).kid
        now_ms = self._lines.now_ms()
        drawn = Drawn(kid, number_of(fresh(_CHANCE)), (), now_ms + LIFE_MS, _DRAWN)
        keeper.note(_NOTE + party, drawn.data)
        fields = {
            "medium": medium,
            "challenge": spoken.figures(drawn.own),
            "valid": {"start": iso(now_ms), "end": iso(drawn.until_ms)},
        }
        return {**self._told((name, keeper), party, drawn, language), "fields": fields}

    def words(
        self, party: str, theirs: str, line: str | None = None, language: str | None = None
    ) -> Json:
        """Take the number that the other side read; gives the words that our side reads.

        Raises:
            OurError: none is drawn, it is dead, another number was taken, or it is none.
        """
        name, keeper = self._lines.keeper(line)
        drawn = self._alive(keeper, party)
        found = spoken.read(theirs, WORDS)
        if len(found) > 1:
            raise OurError("voice.ambiguous")
        given = found.pop()
        if drawn.step != _DRAWN and given != drawn.theirs:
            raise OurError("voice.taken")
        if given == drawn.own:  # our own number read back to us: a mirror, or an echo
            raise OurError("voice.mirror")
        drawn = drawn._replace(theirs=given, step=_GIVEN)
        keeper.note(_NOTE + party, drawn.data)
        return self._told((name, keeper), party, drawn, language)

    def heard(
        self, party: str, words: str, line: str | None = None, language: str | None = None
    ) -> Json:
        """Say whether the words that were heard are those of that party: once for one number.

        Raises:
            OurError: no number of theirs was taken, it is dead, or so many words are none.
        """
        name, keeper = self._lines.keeper(line)
        drawn = self._alive(keeper, party)
        if drawn.step != _GIVEN:
            raise OurError("voice.no-number", party=party)
        found = spoken.read(words, WORDS)
        fits = self._words(keeper, party, drawn, is_own=False) in found
        drawn = drawn._replace(step=_FITS if fits else _DEAD)
        keeper.note(_NOTE + party, drawn.data)
        reply = self._reply(keeper, party, drawn) if fits else None
        asked = self._asked(keeper, self._lines.home.config.party, drawn.own)
        return {
            **self._told((name, keeper), party, drawn, language),
            "entry": None if asked is None else asked.hex(),
            "reply": reply,
        }

    def shown(self, line: str | None = None, language: str | None = None) -> list[Json]:
        """What is drawn here and still lives, by party."""
        name, keeper = self._lines.keeper(line)
        now_ms = self._lines.now_ms()
        rows = ((key.removeprefix(_NOTE), Drawn.read(it)) for key, it in keeper.notes(_NOTE))
        return [
            self._told((name, keeper), party, it, language)
            for party, it in rows
            if it.step != _DEAD and now_ms < it.until_ms
        ]

    # --- keys, numbers, words

    def _alive(self, keeper: Keeper, party: str) -> Drawn:
        data = keeper.noted(_NOTE + party)
        if data is None:
            raise OurError("voice.none", party=party)
        drawn = Drawn.read(data)
        if drawn.step in _OVER or self._lines.now_ms() >= drawn.until_ms:
            raise OurError("voice.dead", party=party)
        return drawn

    def _key_of(self, keeper: Keeper, party: str, node: str | None) -> Key:
        """The key of a node that may speak for a party now: the one named, else its first."""
        if party == self._lines.home.config.party or party not in keeper.record.laws_now().parties:
            raise OurError("send.no-such-party", party=party)
        found = {
            lane.genesis.node: lane.genesis.hpke_key
            for lane in keeper.record.lanes.all
            if lane.genesis.party == party and keeper.record.may_open(lane)
        }
        if not found or (node is not None and node not in found):
            raise OurError("voice.no-node", party=party, nodes=", ".join(sorted(found)) or "-")
        return found[node if node is not None else min(found)]

    def _words(self, keeper: Keeper, party: str, drawn: Drawn, *, is_own: bool) -> Places:
        keys = (it.genesis.hpke_key for it in keeper.record.lanes.all if it.genesis.party == party)
        other = next((it for it in keys if it.kid == drawn.kid), None)
        if other is None:
            raise OurError("voice.dead", party=party)
        secret = self._lines.home.keys.opening.shared(other, CONTEXT + keeper.line_id)
        ours, theirs = (self._lines.home.config.party, drawn.own), (party, drawn.theirs)
        both = (ours, theirs) if is_own else (theirs, ours)
        return words_of(secret, keeper.line_id, *both)

    def _told(
        self, where: tuple[str, Keeper], party: str, drawn: Drawn, language: str | None
    ) -> Json:
        line, keeper = where
        reads = self._lines.language(language)
        ours = self._words(keeper, party, drawn, is_own=True) if drawn.step == _GIVEN else ()
        return {
            "line": line,
            "party": party,
            "until": moment(drawn.until_ms),
            "number": spoken.figures(drawn.own),
            "number_words": spoken.spelled(drawn.own, reads),
            "theirs": spoken.figures(drawn.theirs),
            "say": spoken.figures(ours),
            "say_words": spoken.spelled(ours, reads),
            "fits": {_FITS: True, _DEAD: False}.get(drawn.step),
        }

    # --- what stands on the record

    def _asked(self, keeper: Keeper, party: str, number: Places) -> bytes | None:
        """The challenge of a party that asks with this number, if it is here."""
        words = tuple(spoken.figures(number))
        found = (
            key.id
            for key, state in keeper.picture.matters(VOICE)
            if isinstance(state, VoiceMatter) and state.party == party and state.words == words
            if state.status == VoiceStatus.CHALLENGED
        )
        return next(found, None)

    def _reply(self, keeper: Keeper, party: str, drawn: Drawn) -> dict[str, Any] | None:
        """The reply to their challenge (L16), where it has come: our words are dead by now."""
        asked = self._asked(keeper, party, drawn.theirs)
        if asked is None:
            return None
        state = next(it for it in map(keeper.picture.matter, keeper.picture.by_leaf(asked)) if it)
        assert isinstance(state, VoiceMatter)  # as it was found  # noqa: S101
        said = self._words(keeper, party, drawn, is_own=True)
        return {
            "medium": "PHONE",
            "challenge": list(state.words),
            "valid": {"start": iso(state.start_ms), "end": iso(state.end_ms)},
            "answered_with": spoken.figures(said),
            "re": asked.hex(),
        }
