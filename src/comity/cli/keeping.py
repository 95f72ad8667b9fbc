"""The desk at which lists are opened: the node's vault, an officer unlocked, what may be seen.

Whoever opens a list signs for it with their own key. Knows no verb.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from comity.errors import ConfigError
from comity.node.home import Home
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from comity.cli.output import Output
    from comity.node.lists.seeing import Sees
    from comity.record.keys import Key, SigningKey


class Desk:
    """One officer at one node."""

    def __init__(self, out: "Output", home: Path, given: dict[str, Any]) -> None:
        """`given`: the options of the command."""
        self.home = Home(home)
        out.of(self.home.config.reality)
        self.vault = Vault(home)
        self._out = out
        self._given = given

    @cached_property
    def now_ms(self) -> int:
        """The node's wall clock."""
        return self.home.clock.now_ms()

    @cached_property
    def officer(self) -> "tuple[str, SigningKey]":
        """The office and the key of whoever does this."""
        from comity.cli.unlocking import first_officer, name_of, unlock

        named = [name_of(it) for it in self._given["officers"][:1]]
        names = named or first_officer(self.home.path)
        files: Sequence[Path] = self._given["passphrase_files"]
        (key,) = unlock(self.home.path, names, files, self._out)
        return f"{self.home.config.party}/{names[0]}", key

    def by(self, purpose: Purpose) -> Opener:
        """Who opens a list now, and what for."""
        office, key = self.officer
        return Opener(office, key, purpose, self.now_ms)

    def must_see(self, needed: "Sees") -> None:
        """R-559.

        Raises:
            OurError: "list.not-for-you".
        """
        from comity.node.lists import seeing

        seen = seeing.granted(self.home.statements(), self.officer[1].key, self.now_ms)
        seeing.check(seen, needed)

    def secret(self, name: str) -> bytes | None:
        """What opens the key of a list, where a passphrase protects it.

        Raises:
            ConfigError: it does, and there is neither a file nor a person to ask.
        """
        from comity.cli.unlocking import passphrase_for, passphrase_from

        file = self._given["list_passphrase"]
        if file is not None:
            return passphrase_from(file)
        if not self.vault.needs_passphrase(name):
            return None
        return passphrase_for(name, self.vault.key_file(name), self._out)

    def new_secret(self) -> bytes | None:
        """The passphrase for the key of a new list, as for those of officers.

        Raises:
            ConfigError: "list.needs-passphrase": the node is real, and there is nobody to ask.
        """
        from comity.cli.unlocking import new_passphrase

        file = self._given["list_passphrase"]
        try:
            files = () if file is None else (file,)
            return new_passphrase(files, self.home.config.reality, self._out)
        except ConfigError:
            raise ConfigError("list.needs-passphrase") from None

    def key_of(self, kid: bytes) -> "Key | None":
        """A key of this party by its short name: of the node, or of an officer, ended ones too."""
        from comity.node import identity

        keys = [it.key for it in identity.grants(self.home.statements())]
        return next((it for it in (self.home.keys.entry.key, *keys) if it.kid == kid), None)
