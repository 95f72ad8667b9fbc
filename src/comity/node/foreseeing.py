"""What would be flagged of a draft, and whether that stops it at the desk.

Carries out R-192 to R-194. A reason lets a flagged draft pass; nothing lets pass what would count
for nothing. A warning that is only late, or near to its window, is shown and never stopped.
"""

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from comity.errors import OurError
from comity.node.keeper import Keeper
from comity.picture import flags, releases
from comity.picture.senders import may_send
from comity.record.entry import KEY_TYPES, Entry
from comity.record.told import Told
from comity.values.plain import from_wire

if TYPE_CHECKING:
    from comity.node.desk import Waiting

OVERRIDE: Final = 71  # the field that says why a check is overridden
# The desk says these in words of its own, before it looks further.
_SAID_ELSEWHERE: Final = frozenset(
    (flags.ONE_RELEASE, flags.UNAUTHORISED_TYPE, flags.SENT_WHILE_SUSPENDED)
)
# Seen here it is for the kind of the own party, and such a message counts.
_VOID: Final = flags.VOID - {flags.UNAUTHORISED_TYPE}


def foreseen(keeper: Keeper, draft: "Waiting") -> tuple[str, ...]:
    """Return the flags that readers would find if a draft were said now, sorted."""
    told = as_told(keeper, draft)
    if told is None:
        return ()
    found = keeper.picture.foresee(told, is_sealed=draft.is_sealed).flags
    seen = {flag for flag in found if flag not in _SAID_ELSEWHERE}
    spec = keeper.shelf.types[draft.type].message.SPEC
    if not may_send(told.kind, spec, keeper.record.laws_now().charter):
        seen.add(flags.UNAUTHORISED_TYPE)
    return tuple(sorted(seen))


def as_told(keeper: Keeper, draft: "Waiting") -> Told | None:
    """Return the entry that a draft would become, as the record would tell of it.

    None: this node does not speak on the line, or it is a statement of keys.
    """
    own = keeper.own
    if own is None or draft.type in KEY_TYPES:
        return None
    party, laws = own.genesis.party, keeper.record.laws_now()
    granted = (grant.office for grant in keeper.officers(party).values())
    offices = (*draft.offices, *granted)[: max(draft.needed, len(draft.offices))]
    return Told(
        entry=_entry(draft, own.feed, own.size, own.tree.root, keeper.entry_key.kid),
        party=party,
        node=own.genesis.node,
        level=own.level(own.size - 1) + 1,
        lane=own.index,
        offices=offices,
        kind=keeper.record.roster.kind(laws.founded.get(party)),
        bylaws=laws,
    )


def lacks_staff(keeper: Keeper, draft: "Waiting") -> bool:
    """Whether nobody at STAFF or above released it yet, where its type asks for one (R-194)."""
    message = from_wire(keeper.shelf.types[draft.type].message, draft.content)
    charter = keeper.record.laws_now().charter
    return releases.lacks_staff(message, charter, keeper.bodies.party or "", draft.offices)


def stop(draft: "Waiting", found: tuple[str, ...], *, always_open: bool) -> None:
    """Stop a draft that readers would flag, unless its author says why.

    `always_open`: its type warns, answers or protects, and no suspension stops it.

    Raises:
        OurError: "draft.void": it would count for nothing; "draft.flagged": no reason is given.
    """
    void = tuple(flag for flag in found if flag in _VOID)
    if void:
        raise OurError("draft.void", draft=draft.id, flags=", ".join(void))
    is_warning = always_open and flags.WARNINGS.issuperset(found)
    if found and not is_warning and OVERRIDE not in draft.content:
        raise OurError("draft.flagged", draft=draft.id, flags=", ".join(found))


def _entry(draft: "Waiting", feed: bytes, number: int, root: bytes, kid: bytes) -> Entry:
    """Return the entry that a draft would become: unsigned, and no entry of anybody's."""
    said = draft.draft
    payload = said.payload(feed, number, root, ())
    return Entry(
        data=b"",
        leaf=sha256(payload).digest(),
        kid=kid,
        feed=feed,
        number=number,
        root=root,
        refs=(),
        time_ms=said.time_ms,
        type=said.type,
        content=draft.content,
        precedence=said.precedence,
        addressees=said.addressees,
        releases=draft.releases,
        root_releases=(),
        joint=None,
        payload=payload,
        signature=b"",
    )
