"""A node's directory: what lies where, and the ceremonies that fill it.

Carries out R-31 to R-33 on disk: init, card, pair, propose, accept. Knows files; asks nobody
anything and prints nothing.
"""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from comity.errors import ConfigError, OurError, StoreError
from comity.families.line.charter import LineCharter
from comity.families.shelf import SHELF
from comity.node import card as cards
from comity.node import config as configs
from comity.node import identity, keyoffice, stores, terminals
from comity.node.card import Card
from comity.node.clock import Clock
from comity.node.config import Config
from comity.node.epochs import Epochs, MakeGenesis, Own
from comity.node.identity import NodeKeys, Officer, Released
from comity.node.keeper import Keeper
from comity.node.marks import MarkFile
from comity.node.owing import Delays
from comity.record import canonical
from comity.record.charter import Charter
from comity.record.entry import GENESIS_TYPE, Draft, Entry, Head
from comity.record.genesis import Genesis
from comity.record.grant import NODE, OFFICER
from comity.record.keys import SigningKey
from comity.record.statement import RootHolder
from comity.routes.certificate import make_certificate
from comity.store.carrying import half
from comity.store.contract import Store
from comity.values import codes
from comity.values.plain import to_wire

REALITIES: Final = ("REAL", "EXERCISE", "TEST")
_PARTY: Final = re.compile(r"[A-Z]{2,3}(-[A-Z0-9]{1,8})?")
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
_OFFICER: Final = re.compile(r"[A-Z0-9][A-Z0-9_-]{0,19}")


class Home:
    """One node's directory, opened."""

    def __init__(self, path: Path) -> None:
        """Open it.

        Raises:
            ConfigError: there is no node in it, or its configuration is wrong.
        """
        self.path = path
        self.config: Config = configs.load(path)
        self.keys: NodeKeys = identity.node_keys(path)
        self.clock = Clock(may_shift=self.config.reality != "REAL")
        self.chance: Callable[[int], bytes] = os.urandom

    # --- ceremonies

    @classmethod
    def make(  # noqa: PLR0913  # what a party decides when it begins
        cls,
        path: Path,
        *,
        party: str,
        node: str,
        names: dict[str, str],
        reality: str,
        root_holders: int,
        passphrase: bytes | None,
        language: str = "en",
        kind: int = 0,
        now_ms: int | None = None,
    ) -> "Home":
        """Make a node's directory, its keys and the party's foundation.

        Raises:
            ConfigError: the directory is not empty, or a name is not one.
        """
        if _PARTY.fullmatch(party) is None:
            raise ConfigError("init.bad-party", party=party)
        if _NAME.fullmatch(node) is None:
            raise ConfigError("init.bad-name", name=node)
        if reality not in REALITIES:
            raise ConfigError("init.bad-reality", reality=reality)
        if path.exists() and any(path.iterdir()):
            raise ConfigError("init.not-empty", path=str(path))
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        configs.write(path, Config(party=party, node=node, reality=reality, language=language))
        keys = identity.make_node_keys(path)
        folder = path / "roots"
        holders = [identity.make_root(folder, n + 1, passphrase) for n in range(root_holders)]
        following = [
            identity.make_root(folder / "next", n + 1, passphrase) for n in range(root_holders)
        ]
        known = [identity.found_party(party, names, holders, following, kind=kind)]
        known.append(
            keyoffice.next_grant(
                known,
                holders[: len(holders) // 2 + 1],
                identity.year_grant(
                    Officer(
                        name=node.upper(), office=f"{party}/{node.upper()}", key=keys.entry.key
                    ),
                    terminal=f"{party}/T001",
                    kind=NODE,
                    now_ms=Clock().now_ms() if now_ms is None else now_ms,
                ),
            )
        )
        identity.keep_statements(path, known)
        return cls(path)

    def add_officer(
        self, name: str, *, roots: Path, root_passphrase: bytes | None, passphrase: bytes | None
    ) -> Officer:
        """Make an officer's key and let the root holders grant it.

        Raises:
            ConfigError: not a name of an office, or the officer is there already.
        """
        return self.add_officer_with(name, identity.roots(roots, root_passphrase), passphrase)

    def add_officer_with(
        self, name: str, holders: Sequence[RootHolder], passphrase: bytes | None
    ) -> Officer:
        """Make an officer's key and let these root holders grant it.

        Raises:
            ConfigError: not a name of an office, the officer is there, or too few root holders.
        """
        if _OFFICER.fullmatch(name) is None:
            raise ConfigError("officer.bad-name", name=name)
        known = self.statements()
        keyoffice.check_holders(known, holders)
        key = identity.make_officer(self.path, name, passphrase).key
        officer = Officer(name=name, office=f"{self.config.party}/{name}", key=key)
        terminal = f"{self.config.party}/T{len(known):03}"
        what = identity.year_grant(
            officer, terminal=terminal, kind=OFFICER, now_ms=self.clock.now_ms()
        )
        known.append(keyoffice.next_grant(known, holders, what))
        identity.keep_statements(self.path, known)
        return officer

    def card(self, addresses: Sequence[str] = ()) -> Card:
        """Make the card that is handed to other parties."""
        known = self.statements()
        return Card(
            foundation=known[0],
            grant=identity.node_grant(known, self.keys),
            certificate=self.certificate(),
            addresses=tuple(addresses),
        )

    def certificate(self) -> bytes:
        """The node's own certificate; the same bytes every time."""
        path = self.path / "keys" / "tls.der"
        if not path.exists():
            path.write_bytes(make_certificate(self.keys.tls_seed, self.config.node).der)
        return path.read_bytes()

    def pair(self, card: Card, fingerprint: bytes, *, anew: bool = False) -> Path:
        """Keep a card whose words were heard from the party itself.

        `anew`: in the place of the card of another node of that party.

        Raises:
            OurError: the words heard are those of another card, or it is the own card.
            ConfigError: another card of that party is there, and `anew` is not said.
        """
        if card.party == self.config.party:
            raise OurError("pair.own-card", party=card.party)
        if fingerprint != card.fingerprint:
            raise OurError("pair.other-words", party=card.party)
        return cards.keep_paired(self.path, card, anew=anew)

    def paired(self) -> dict[str, Card]:
        """Cards of paired parties."""
        return cards.paired(self.path)

    def addresses_of(self, card: Card) -> list[str]:
        """Where a party's node can be dialled, by the configuration or else by its card.

        The first is the one to be preferred.
        """
        own = self.config.peers.get(card.party)
        if own is None:
            return list(card.addresses)
        return [own] if isinstance(own, str) else list(own)

    # --- lines

    def line_names(self) -> list[str]:
        """Lines this node is part of."""
        return sorted(path.parent.name for path in (self.path / "lines").glob("*/charter.cbor"))

    def found_line(self, name: str, charter: LineCharter, data: bytes = b"") -> bytes:
        """Keep a charter as a line of this node; gives the canonical bytes of what founds it.

        `data`: those bytes, where `charter` is an amendment by which this party is to join (R-147).

        Raises:
            ConfigError: a line of this name is there.
            OurError: the charter is of another reality, or names a party that is not paired
                or is founded otherwise than its card says.
        """
        data = data or canonical.encode(to_wire(charter))
        self.check_charter(charter)
        for other in self.line_names():  # two feeds of one key on one line would be a fork
            if self.charter(other).data == data:
                raise ConfigError("line.exists", name=other)
        self._keep_charter(name, data)
        return data

    def check_charter(self, charter: LineCharter) -> None:
        """R-33, R-95: reality, and the hash of every party's foundation."""
        if charter.reality.name != self.config.reality:
            raise OurError(
                "charter.other-reality", ours=self.config.reality, theirs=charter.reality.name
            )
        known = {party: card.foundation[0].hash for party, card in self.paired().items()}
        known[self.config.party] = self.statements()[0][0].hash
        for party, digest in dict(charter.founded).items():
            if party not in known:
                raise OurError("charter.not-paired", party=party)
            if known[party] != digest:
                raise OurError("charter.other-foundation", party=party)
        if self.config.party not in charter.parties:
            raise OurError("charter.without-us", party=self.config.party)

    def _keep_charter(self, name: str, data: bytes) -> None:
        if _NAME.fullmatch(name) is None:
            raise ConfigError("line.bad-name", name=name)
        folder = self.path / "lines" / name
        if (folder / "charter.cbor").exists():
            raise ConfigError("line.exists", name=name)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (folder / "charter.cbor").open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def charter(self, name: str) -> Charter:
        """Read the founding charter of a line.

        Raises:
            ConfigError: there is no such line.
        """
        path = self.path / "lines" / name / "charter.cbor"
        if not path.exists():
            known = ", ".join(self.line_names()) or "-"
            raise ConfigError("line.unknown", name=name, known=known)
        return Charter.read(path.read_bytes())

    def open_line(self, name: str, *, reading: bool = False) -> Keeper:
        """Open a line's store and load it; `reading`: beside the one who writes, in a database.

        Raises:
            StoreError: another process holds it, or it is damaged.
        """
        store = self.store_of(name, reading=reading)
        return self.keep(self.charter(name), store)

    def store_of(self, name: str, *, reading: bool = False) -> Store:
        """Open a line's store; `reading`: beside the one who writes, in a database.

        Raises:
            StoreError: another process holds it, or it is damaged.
        """
        place = stores.place(self.path, self.config, name, self.charter(name).line_id)
        store = place.read() if reading else place.open()
        with ExitStack() as undo:  # also where what says that it is half cannot be read
            undo.callback(store.close)
            if half(store) is None:
                undo.pop_all()
                return store
        raise StoreError("store.half", path=place.name)

    def keep(self, charter: Charter, store: Store) -> Keeper:
        """Load a line from its store, whatever store that is.

        Raises:
            StoreError: it is damaged; the store is closed.
        """
        config = self.config
        keeper = Keeper(
            charter=charter,
            store=store,
            shelf=SHELF,
            clock=self.clock,
            keys=self.keys,
            delays=Delays(
                by_precedence=(
                    config.seen_routine_ms,
                    config.seen_priority_ms,
                    config.seen_immediate_ms,
                    0,
                ),
                joint_ms=config.joint_every_ms,
            ),
        )
        try:
            keeper.load()
            keeper.epochs = self._epochs(keeper)
            keeper.epochs.look()
        except BaseException:
            store.close()
            raise
        return keeper

    def _epochs(self, keeper: Keeper) -> Epochs:
        own = Own(
            genesis=self._genesis(keeper),
            opening=self.keys.hpke_public,
            retell=lambda: self.tell_statements(keeper),
        )
        mark = self.mark_of(keeper.line_id)
        is_anew = self.config.store.after_start == "new-epoch"
        return Epochs(keeper, self.clock, mark, own, always_anew=is_anew, chance=self.chance)

    def mark_of(self, line_id: bytes, config: Config | None = None) -> MarkFile:
        """The mark outside the store of a line, by the node's settings or by others."""
        takes_turns = bool((config or self.config).store.postgres)
        return MarkFile(self.mark_folder, self.keys.entry.kid, line_id, takes_turns=takes_turns)

    @property
    def mark_folder(self) -> Path:
        """Where the marks outside the stores lie: beside this directory, so not in its backup."""
        set_to = self.config.store.mark
        path = self.path.resolve()
        return path / set_to if set_to else path.with_name(path.name + ".marks")

    def _genesis(self, keeper: Keeper) -> MakeGenesis:
        def made(epoch: int, known: tuple[Head, ...]) -> Draft:
            keys = self.keys
            genesis = Genesis(
                line_id=keeper.line_id,
                party=self.config.party,
                node=self.config.node,
                epoch=epoch,
                known=known,
                entry_key=keys.entry.key,
                note_keys=(keys.note.key, keys.note_pq.key),
                hpke_key=keys.hpke_public,
                tls_key=keys.tls_key,
                grant=identity.node_grant(self.statements(), keys),
            )
            now = self.clock.now_ms()
            return Draft(type=GENESIS_TYPE, content=genesis.content(), time_ms=now)

        return made

    def begin_feed(self, keeper: Keeper) -> None:
        """Write the own genesis and the party's key statements (R-32)."""
        epoch = 0 if keeper.epochs is None else keeper.epochs.next_epoch()
        keeper.begin(self._genesis(keeper)(epoch, ()))
        self.tell_statements(keeper)

    def tell_statements(self, keeper: Keeper) -> list[Entry]:
        """Carry every own key statement that the line's record does not hold yet."""
        known = self.statements()
        in_genesis = identity.node_grant(known, self.keys)[0].hash
        return terminals.carry(keeper, known, self.clock.now_ms(), without=in_genesis)

    # --- people

    def statements(self) -> list[Released]:
        """The party's own key statements."""
        return identity.statements(self.path)

    def officers(self) -> list[Officer]:
        """Officers granted by the party."""
        return identity.officers(self.statements())

    def officer(self, name: str, passphrase: bytes | None) -> SigningKey:
        """Unlock an officer's key."""
        return identity.officer_key(self.path, name, passphrase)


def line_among(names: Iterable[str], wanted: str | None) -> str:
    """Find a line by name; the only one needs no name.

    Raises:
        ConfigError: there is none, or several and none was named.
    """
    there = list(names)
    known = ", ".join(there) or "-"
    if wanted is None:
        if len(there) != 1:
            raise ConfigError("line.which", known=known)
        return there[0]
    if wanted not in there:
        raise ConfigError("line.unknown", name=wanted, known=known)
    return wanted


def reality_code(name: str) -> int:
    """Wire number of a reality."""
    return int(codes.ENUMS["REALITY"][name])
