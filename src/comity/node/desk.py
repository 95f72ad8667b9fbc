"""The desk: what officers prepare, release and send; nothing leaves without its releases.

Carries out R-38 and R-79 on the sending side. Sans-IO: takes a keeper, values and the time;
drafts are notes in the keeper's store, so that they survive a restart. Checks block before
release; an override needs a reason, which travels with the message.
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Final

import msgspec

from comity.errors import OurError
from comity.node.keeper import Keeper
from comity.picture.shelf import Known
from comity.record import canonical
from comity.record.entry import RELEASE_CONTEXT, Draft, Entry, Signoff
from comity.record.keys import Key, SigningKey, verify
from comity.values.codes import Precedence
from comity.values.message import Message, ReleaseRule
from comity.values.plain import from_plain, from_wire, to_wire
from comity.values.text import text_faults

_PREFIX: Final = "draft/"
DRAFT_LIFE_MS: Final = 600_000  # releases older than ten minutes are given again (U3)


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A draft at the desk: what would be sent, who released it, who still must."""

    id: str
    type: str
    code: str
    content: dict[int, canonical.Value]
    time_ms: int
    precedence: int
    addressees: tuple[str, ...]
    releases: tuple[Signoff, ...]
    offices: tuple[str, ...]
    needed: int

    @property
    def draft(self) -> Draft:
        """The entry it would become."""
        return Draft(
            type=self.type,
            content=self.content,
            time_ms=self.time_ms,
            precedence=self.precedence,
            addressees=self.addressees,
            releases=self.releases,
        )


class Desk:
    """One line's drafts."""

    def __init__(self, keeper: Keeper, *, party: str, now_ms: Callable[[], int]) -> None:
        self._keeper = keeper
        self._party = party
        self._now_ms = now_ms

    # --- preparing

    def compose(
        self,
        type_name: str,
        fields: dict[str, object],
        *,
        to: Iterable[str] = (),
        precedence: Precedence | None = None,
    ) -> Waiting:
        """Check the fields of a message and keep it as a draft.

        Raises:
            OurError: an unknown type, a field that breaks a rule, text nobody may send, an
                addressee who is no party, a precedence above the type's.
        """
        known = self.type_of(type_name)
        message = from_plain(known.message, fields)
        return self.keep(message, to=to, precedence=precedence)

    def keep(
        self,
        message: Message,
        *,
        to: Iterable[str] = (),
        precedence: Precedence | None = None,
    ) -> Waiting:
        """Keep a message as a draft; durable after the keeper's next commit."""
        known = self.type_of(type(message).SPEC.wire)
        for path, fault in text_faults(message):
            raise OurError("message.bad-text", field=path, fault=fault)
        addressees = tuple(sorted(set(to)))
        for party in addressees:
            if party not in self._keeper.charter.parties:
                raise OurError("send.no-such-party", party=party)
        level = self._precedence(message, precedence)
        content = to_wire(message)
        now = self._now_ms()
        digest = sha256(canonical.encode([known.spec.wire, content, now])).hexdigest()
        waiting = Waiting(
            id=digest[:8],
            type=known.spec.wire,
            code=known.spec.code,
            content=content,
            time_ms=now,
            precedence=level,
            addressees=addressees,
            releases=(),
            offices=(),
            needed=self.releases_needed(message),
        )
        self._write(waiting)
        return waiting

    def type_of(self, name: str) -> Known:
        """Find a type by its code (A02) or wire name (activity.notify or activity.notify/1).

        Raises:
            OurError: there is no such type.
        """
        known = self._keeper.shelf.find(name)
        if known is None:
            raise OurError("send.no-such-type", type=name)
        return known

    def releases_needed(self, message: Message) -> int:
        """How many officers must release it (R-79)."""
        rule = self._keeper.picture.release_rule(message)
        if rule is ReleaseRule.MACHINE:
            return 0
        two = rule in (ReleaseRule.TWO, ReleaseRule.TWO_STAFF)
        charter_two = type(message).SPEC.code in self._keeper.charter.two_person
        return 2 if two or charter_two else 1

    def _precedence(self, message: Message, wanted: Precedence | None) -> Precedence:
        spec = type(message).SPEC
        usual = self._keeper.picture.usual_precedence(message)
        level = usual if wanted is None else wanted
        if spec.precedence_max is not None and level > spec.precedence_max:
            raise OurError(
                "send.precedence-above-type", type=spec.code, most=spec.precedence_max.name
            )
        return level

    # --- keeping

    def waiting(self) -> list[Waiting]:
        """Every draft, oldest first."""
        found = [self._read(name) for name, _ in self._keeper.notes(_PREFIX)]
        return sorted(found, key=lambda draft: (draft.time_ms, draft.id))

    def find(self, draft_id: str) -> Waiting:
        """Find a draft by its id or the beginning of it.

        Raises:
            OurError: none or several begin so.
        """
        found = [draft for draft in self.waiting() if draft.id.startswith(draft_id)]
        if len(found) != 1:
            raise OurError("draft.unknown", draft=draft_id, found=len(found))
        return found[0]

    def drop(self, draft_id: str) -> Waiting:
        """Take a draft away."""
        draft = self.find(draft_id)
        self._keeper.note(_PREFIX + draft.id, None)
        return draft

    def _write(self, waiting: Waiting) -> None:
        self._keeper.note(_PREFIX + waiting.id, _packed(waiting))

    def _read(self, name: str) -> Waiting:
        data = self._keeper.noted(name)
        if data is None:
            raise OurError("draft.unknown", draft=name, found=0)
        return _unpacked(name.removeprefix(_PREFIX), data, self.type_of)

    # --- releasing

    def release(self, draft_id: str, officer: SigningKey, office: str) -> Waiting:
        """Add an officer's release to a draft.

        Raises:
            OurError: the same officer twice, or releases too old to count together.
        """
        draft = self._fresh(self.find(draft_id))
        if any(signoff.kid == officer.kid for signoff in draft.releases):
            raise OurError("draft.same-officer", office=office)
        released = draft.draft.released_by(officer, line_id=self._keeper.line_id)
        signoffs = tuple(s for s in released.releases if isinstance(s, Signoff))
        after = msgspec.structs.replace(
            draft, releases=signoffs, offices=(*draft.offices, office)
        )
        self._write(after)
        return after

    def _fresh(self, draft: Waiting) -> Waiting:
        """A draft nobody released yet takes today's time; an old half-released one is stale."""
        now = self._now_ms()
        if not draft.releases:
            return msgspec.structs.replace(draft, time_ms=now)
        if abs(now - draft.time_ms) > DRAFT_LIFE_MS:
            raise OurError("draft.too-old", draft=draft.id)
        return draft

    def override(self, draft_id: str, reason: str) -> Waiting:
        """Note why a check is overridden (field 71); releases given before count no more.

        Raises:
            OurError: no reason.
        """
        if not reason.strip():
            raise OurError("draft.override-needs-reason", draft=draft_id)
        draft = self.find(draft_id)
        content = {**draft.content, 71: reason}
        after = msgspec.structs.replace(
            draft,
            content=dict(sorted(content.items())),
            releases=(),
            offices=(),
        )
        self._write(after)
        return after

    # --- sending

    def send(self, draft_id: str) -> Entry:
        """Sign a released draft into the own feed; durable after the next commit.

        Raises:
            OurError: releases are missing and no override says why.
        """
        draft = self.find(draft_id)
        given, is_overridden = len(draft.releases), 71 in draft.content
        if given < draft.needed and not (is_overridden and given >= 1):
            raise OurError(
                "draft.needs-release", draft=draft.id, given=given, needed=draft.needed
            )
        self._check_releases(draft)
        known = self.type_of(draft.type)
        message = from_wire(known.message, draft.content)
        entry = self._keeper.say(draft.draft, self._keeper.picture.cited(message))
        self._keeper.note(_PREFIX + draft.id, None)
        return entry

    def send_machine(self, message: Message, *, to: Iterable[str] = ()) -> Entry:
        """Send what the node says by itself: tests, receipts, answers by MACHINE.

        Raises:
            OurError: the type needs an officer.
        """
        if self.releases_needed(message) > 0:
            raise OurError("send.needs-officer", type=type(message).SPEC.code)
        draft = Draft(
            type=type(message).SPEC.wire,
            content=to_wire(message),
            time_ms=self._now_ms(),
            precedence=self._precedence(message, None),
            addressees=tuple(sorted(to)),
        )
        return self._keeper.say(draft, self._keeper.picture.cited(message))

    def _check_releases(self, draft: Waiting) -> None:
        """The sending side blocks what the other side would flag (R-79)."""
        payload = draft.draft.release_payload()
        context = RELEASE_CONTEXT + self._keeper.line_id
        granted = self._keeper.officer_keys(self._party)
        for signoff in draft.releases:
            key: Key | None = granted.get(signoff.kid)
            if key is None:
                raise OurError("draft.officer-not-granted", draft=draft.id)
            if not verify(key, context, payload, signoff.signature):
                raise OurError("draft.release-does-not-fit", draft=draft.id)


def _packed(draft: Waiting) -> bytes:
    return canonical.encode(
        [
            draft.type,
            draft.content,
            draft.time_ms,
            draft.precedence,
            list(draft.addressees),
            [list(signoff) for signoff in draft.releases],
            list(draft.offices),
            draft.needed,
        ]
    )


def _unpacked(draft_id: str, data: bytes, type_of: Callable[[str], Known]) -> Waiting:
    kind, content, time_ms, precedence, addressees, releases, offices, needed = canonical.decode(
        data
    )
    return Waiting(
        id=draft_id,
        type=kind,
        code=type_of(kind).spec.code,
        content=content,
        time_ms=time_ms,
        precedence=precedence,
        addressees=tuple(addressees),
        releases=tuple(Signoff(kid, signature) for kid, signature in releases),
        offices=tuple(offices),
        needed=needed,
    )
