"""The desk: what officers prepare, release and send; nothing leaves without its releases.

Carries out R-38, R-79, R-125, R-145, R-192, R-194 and R-220. Sans-IO: takes a keeper,
values and the time; drafts are notes in the keeper's store, so that they survive a restart; what
will be sealed is sealed there too. Checks block before release; an override needs a reason, which
travels with the message.
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Final

import msgspec

from comity.errors import OurError
from comity.families.line.charter import LineCharter
from comity.families.line.machines import LineMatter
from comity.families.line.membership import LineExclude, LineLeave
from comity.families.line.messages import LineRestore, LineState, Receipt
from comity.node import foreseeing, neutrality, repeating, retaining
from comity.node.keeper import Keeper
from comity.picture.releases import releases_needed
from comity.picture.suspension import shuts
from comity.record import canonical
from comity.record.body import Opened, commitment
from comity.record.entry import RELEASE_CONTEXT, Draft, Entry, Signoff
from comity.record.keys import verify
from comity.record.told import Told
from comity.values import codes
from comity.values.bounds import SEALED_BYTES_MAX
from comity.values.checks import text_faults
from comity.values.codes import Precedence
from comity.values.message import Message, TypeSpec, fields_of
from comity.values.moment import dtg
from comity.values.plain import from_plain, from_wire, to_wire

_PREFIX: Final = "draft/"
HANDOVER: Final = "line.handover/1"  # its party's own business: it never leaves
DRAFT_LIFE_MS: Final = 600_000  # releases older than ten minutes are given again (U3)
_DRAFT_BYTES_MAX: Final = SEALED_BYTES_MAX + 65_536


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
    salt: bytes = b""  # of what will be sealed; none: it goes in the open

    @property
    def is_sealed(self) -> bool:
        """Whether only its readers will be able to read it."""
        return bool(self.salt)

    @property
    def opened(self) -> Opened:
        """What will be sealed."""
        return Opened(self.salt, self.content)

    @property
    def draft(self) -> Draft:
        """The entry it would become."""
        return Draft(
            type=self.type,
            content=commitment(*self.opened) if self.is_sealed else self.content,
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
        message = from_plain(self.type_of(type_name), fields)
        self._check_room(message, self._precedence(message, precedence))
        return self.keep(message, to=to, precedence=precedence)

    def keep(
        self,
        message: Message,
        *,
        to: Iterable[str] = (),
        precedence: Precedence | None = None,
    ) -> Waiting:
        """Keep a message as a draft; durable after the keeper's next commit."""
        waiting = self.drafted(message, to=to, precedence=precedence)
        self._write(waiting)
        return waiting

    def drafted(
        self,
        message: Message,
        *,
        to: Iterable[str] = (),
        precedence: Precedence | None = None,
    ) -> Waiting:
        """Return the draft that a message would be, and keep nothing of it."""
        spec = type(message).SPEC
        self._check_text(message)
        addressees = tuple(sorted(set(to)))
        for party in addressees:
            if party not in self._keeper.record.laws_now().parties:
                raise OurError("send.no-such-party", party=party)
        is_sealed = spec.sealed or message.visibility is codes.Visibility.NAMED
        if is_sealed and not addressees:
            raise OurError("send.sealed-needs-addressee", type=spec.code)
        repeating.check(self._keeper, message, addressees if is_sealed else None)
        neutrality.check(self._keeper, message, addressees)
        self._check_opened(message)
        level = int(self._precedence(message, precedence))
        content = to_wire(message)
        now = self._now_ms()
        digest = sha256(canonical.encode([spec.wire, content, now])).hexdigest()
        return Waiting(
            id=digest[:8],
            type=spec.wire,
            code=spec.code,
            content=content,
            time_ms=now,
            precedence=level,
            addressees=addressees,
            releases=(),
            offices=(),
            needed=self.releases_needed(message),
            salt=self._keeper.bodies.new(content).salt if is_sealed else b"",
        )

    def _check_opened(self, message: Message) -> None:
        """R-130: nobody says of a body that does not open here that an officer opened it."""
        if not isinstance(message, Receipt) or message.level < codes.Receipt.OPENED:
            return
        for leaf in message.re:
            told = self._told(leaf)
            if told is not None and told.entry.is_sealed:
                self._keeper.bodies.open(told)

    def _check_text(self, message: Message) -> None:
        for path, fault in text_faults(message):
            raise OurError("message.bad-text", field=path, fault=fault)

    def type_of(self, name: str) -> type[Message]:
        """Find a type by its code (A02) or wire name (activity.notify or activity.notify/1).

        Raises:
            OurError: there is no such type.
        """
        return self._keeper.shelf.named(name)

    def releases_needed(self, message: Message) -> int:
        """How many officers must release it (R-79)."""
        return releases_needed(
            message, lambda: self._named(message), self._keeper.record.laws_now().charter.two_person
        )

    def _named(self, message: Message) -> list[TypeSpec]:
        """Types of the entries a message names."""
        types = self._keeper.shelf.types
        told = (self._told(leaf) for leaf in cited(message))
        wires = (it.entry.type for it in told if it is not None)
        return [types[wire].message.SPEC for wire in wires if wire in types]

    def _told(self, leaf: bytes) -> Told | None:
        return self._keeper.recall(leaf) if leaf in self._keeper.record.lanes else None

    def _precedence(self, message: Message, wanted: Precedence | None) -> Precedence:
        spec = type(message).SPEC
        usual = spec.precedence_of(message)
        if usual is None:  # it inherits that of the most urgent entry it names
            told = (self._told(leaf) for leaf in cited(message))
            usual = max(
                (Precedence(it.entry.precedence) for it in told if it is not None),
                default=Precedence.ROUTINE,
            )
        level = usual if wanted is None else wanted
        if level > spec.precedence_max:
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
        content: canonical.Value = waiting.content
        if waiting.is_sealed:
            content = list(self._keeper.bodies.keep_to_self(waiting.opened))
        self._keeper.note(_PREFIX + waiting.id, _packed(waiting, content))

    def _read(self, name: str) -> Waiting:
        data = self._keeper.noted(name)
        if data is None:
            raise OurError("draft.unknown", draft=name, found=0)
        return _unpacked(name.removeprefix(_PREFIX), data, self.type_of, self._keeper.bodies.unseal)

    # --- releasing

    def ready(self, draft_id: str) -> tuple[Waiting, tuple[str, ...]]:
        """Give a draft its time, so that an officer's release binds it; return its flags as well.

        A draft that nobody released yet takes the time of now; a half-released one keeps its.

        Raises:
            OurError: it was released too long ago to be completed; or readers would flag it, and
                no reason is given.
        """
        draft = self.find(draft_id)
        fresh = self._timed(draft)
        found = self._stop_flagged(fresh)
        if fresh is not draft:
            self._write(fresh)
        return fresh, found

    def _stop_flagged(self, draft: Waiting) -> tuple[str, ...]:
        always_open = self.type_of(draft.type).SPEC.always_open
        found = foreseeing.foreseen(self._keeper, draft)
        foreseeing.stop(draft, found, always_open=always_open)
        retaining.check(self._keeper, draft.type, draft.content)
        return found

    def _timed(self, draft: Waiting) -> Waiting:
        now = self._now_ms()
        if not draft.releases:
            return msgspec.structs.replace(draft, time_ms=now)
        if abs(now - draft.time_ms) > DRAFT_LIFE_MS:
            raise OurError("draft.too-old", draft=draft.id)
        return draft

    def release(self, draft_id: str, signoff: Signoff) -> Waiting:
        """Add an officer's release, signed where the officer's key is.

        Raises:
            OurError: the officer is not granted, the signature does not fit, or this officer
                released it already.
        """
        draft = self.find(draft_id)
        if any(given.kid == signoff.kid for given in draft.releases):
            raise OurError("draft.same-officer", draft=draft.id)
        grant = self._keeper.officers(self._party).get(signoff.kid)
        if grant is None:
            raise OurError("draft.officer-not-granted", draft=draft.id)
        if not grant.start_ms <= draft.time_ms < grant.end_ms:
            raise OurError(
                "draft.officer-not-now",
                office=grant.office,
                start=dtg(grant.start_ms),
                end=dtg(grant.end_ms),
                now=dtg(draft.time_ms),
            )
        if not grant.allows(draft.code, draft.precedence):
            raise OurError("draft.officer-may-not", office=grant.office, type=draft.code)
        context = RELEASE_CONTEXT + self._keeper.line_id
        if not verify(grant.key, context, draft.draft.release_payload(), signoff.signature):
            raise OurError("draft.release-does-not-fit", draft=draft.id)
        after = msgspec.structs.replace(
            draft,
            releases=(*draft.releases, signoff),
            offices=(*draft.offices, grant.office),
        )
        self._write(after)
        return after

    def override(self, draft_id: str, reason: str, *, lang: str | None = None) -> Waiting:
        """Note why a check is overridden (field 71); releases given before count no more.

        `lang`: language of the reason, for a message that had no text yet.

        Raises:
            OurError: no reason, or one that nobody may send.
        """
        if not reason.strip():
            raise OurError("draft.override-needs-reason", draft=draft_id)
        draft = self.find(draft_id)
        content = {**draft.content, 71: reason}
        if lang is not None:
            content.setdefault(65, lang)
        self._check_text(from_wire(self.type_of(draft.type), content))
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
            OurError: releases are missing or readers would flag it, and no override says why; or
                the releases are too old.
        """
        draft = self._timed(self.find(draft_id))
        if draft.type == HANDOVER:
            raise OurError("send.stays-here", draft=draft.id)
        given, is_overridden = len(draft.releases), 71 in draft.content
        if given < draft.needed and not (is_overridden and given >= 1):
            raise OurError("draft.needs-release", draft=draft.id, given=given, needed=draft.needed)
        if not is_overridden and foreseeing.lacks_staff(self._keeper, draft):
            raise OurError("draft.needs-staff", draft=draft.id)
        message = from_wire(self.type_of(draft.type), draft.content)
        self._check_flows(message, is_overridden=is_overridden)
        self._check_room(message, draft.precedence)
        self._stop_flagged(draft)
        bodies = self._keeper.bodies
        is_quiet = type(message).SPEC.quiet
        sealed = (
            bodies.seal(draft.opened, draft.addressees, is_quiet=is_quiet)
            if draft.is_sealed
            else None
        )
        entry = self._keeper.say(draft.draft, (*cited(message), *self._builds_on(message)))
        if sealed is not None:
            bodies.put_own(entry.leaf, sealed)
        self._keeper.note(_PREFIX + draft.id, None)
        return entry

    def _check_room(self, message: Message, precedence: int) -> None:
        """R-475: on a full disk nothing is begun that can wait."""
        is_open = type(message).SPEC.always_open
        self._keeper.room.check(Precedence(precedence), is_always_open=is_open)

    def _check_flows(self, message: Message, *, is_overridden: bool) -> None:
        """R-145: what a suspension does not let through goes out only with a reason."""
        spec = type(message).SPEC
        if shuts(self._keeper.record.laws_now(), spec) and not is_overridden:
            raise OurError("line.suspended", code=spec.code)

    def _builds_on(self, message: Message) -> tuple[bytes, ...]:
        """Return what an entry about the line must have seen, to mean what it says.

        R-78: a restoration every stop, a reopening every acceptance. R-148: who goes, and who makes
        another go, stands by all that is held.
        """
        state = self._keeper.picture.line()
        if not isinstance(state, LineMatter):
            return ()
        heads = (it.leaf(it.size - 1) for it in self._keeper.record.lanes.all)
        match message:
            case LineRestore():  # what it names must lie in its past
                return (*(it.entry for it in state.stops), *heads)
            case LineCharter() | LineExclude() | LineLeave():
                return tuple(heads)
            case LineState():
                rows = (row for row in state.proposals if row.terms in state.restorations)
                return tuple(it.entry for row in rows for it in row.positions)
            case _:
                return ()

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
            precedence=int(self._precedence(message, None)),
            addressees=tuple(sorted(to)),
        )
        return self._keeper.say(draft, cited(message))


def cited(message: Message) -> tuple[bytes, ...]:
    """Return the entries that a message names, in the order of its fields."""
    found: list[bytes] = []
    for spec in fields_of(type(message)):
        value = getattr(message, spec.attribute)
        if value is None or spec.kind not in ("ref", "ref_or_none", "text_or_seal"):
            continue
        values = value if isinstance(value, tuple) else (value,)
        found += [leaf for leaf in values if isinstance(leaf, bytes)]
    return tuple(found)


def _packed(draft: Waiting, content: canonical.Value) -> bytes:
    return canonical.encode(
        [
            draft.type,
            content,
            draft.time_ms,
            draft.precedence,
            list(draft.addressees),
            [list(signoff) for signoff in draft.releases],
            list(draft.offices),
            draft.needed,
        ]
    )


def _unpacked(
    draft_id: str,
    data: bytes,
    type_of: Callable[[str], type[Message]],
    unseal: Callable[[bytes, bytes], Opened],
) -> Waiting:
    kind, content, time_ms, precedence, addressees, releases, offices, needed = canonical.decode(
        data, bytes_max=_DRAFT_BYTES_MAX
    )
    salt = b""
    if isinstance(content, list):
        committed, sealed = content
        salt, content = unseal(sealed, committed)
    return Waiting(
        id=draft_id,
        type=kind,
        code=type_of(kind).SPEC.code,
        content=content,
        time_ms=time_ms,
        precedence=precedence,
        addressees=tuple(addressees),
        releases=tuple(Signoff(kid, signature) for kid, signature in releases),
        offices=tuple(offices),
        needed=needed,
        salt=salt,
    )
