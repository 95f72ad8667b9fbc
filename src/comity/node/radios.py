"""Carriers that go over the air or one way, made from their settings: radio, udp, diode.

Carries out R-496 to R-498 in a running node: they take the compact form, which both ends of a line
rebuild from their own records, and the pace of a profile.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from comity.errors import ConfigError
from comity.families.shelf import SHELF
from comity.node import whereabouts
from comity.node.carriers import Made, Maker
from comity.node.config import RouteConfig
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.links import LineLinks
from comity.node.posting import covered
from comity.record.lanes import Lane
from comity.routes.carrier import Carrier
from comity.routes.compact import Compact, Ground
from comity.routes.datagrams import Address, Datagrams
from comity.routes.kiss import Kiss
from comity.routes.profiles import Profile, named

USUAL: Final = {"radio": "1200", "udp": "net", "diode": "net"}  # profiles
WINDOW: Final = 512
FRUGAL_BPS: Final = 1_200  # 32 octets take a fifth of a second and more


def form(lines: Mapping[bytes, LineLinks], profile: Profile) -> Compact:
    """The compact form over the records of these lines."""
    grounds = {tag: ground(line.keeper) for tag, line in lines.items()}
    return Compact(grounds, tuple(SHELF.types), is_frugal=profile.bps <= FRUGAL_BPS)


def ground(keeper: Keeper) -> Ground:
    """What one line's record knows."""

    def held(to: Sequence[str], lane: Lane) -> int:
        return covered(keeper, to, lane)

    return Ground(keeper.record, keeper.shelf.digest, held)


def _radio(row: RouteConfig, profile: Profile) -> Carrier:
    if not row.send.startswith("/"):
        raise ConfigError("route.no-device", name=row.name)
    return Kiss(row.name, profile, row.send, call=row.call)


def _udp(row: RouteConfig, profile: Profile) -> Carrier:
    listen, send = _address(row, row.listen), _address(row, row.send)
    if listen is None or send is None:
        raise ConfigError("route.no-address", name=row.name)
    return Datagrams(row.name, profile, listen=listen, send=send)


def _diode(row: RouteConfig, profile: Profile) -> Carrier:
    listen, send = _address(row, row.listen), _address(row, row.send)
    if (listen is None) == (send is None):
        raise ConfigError("route.which-way", name=row.name)
    return Datagrams(row.name, profile, kind="diode", listen=listen, send=send)


def _address(row: RouteConfig, text: str) -> Address | None:
    if not text:
        return None
    found = whereabouts.read(text)
    if found is None:
        raise ConfigError("route.bad-address", name=row.name, address=text)
    return found


def check(row: RouteConfig) -> None:
    """Say what is lacking in the settings of a carrier, before a node is started with them.

    Raises:
        ConfigError: "route.*".
    """
    make = _MAKES.get(row.kind)
    if make is not None:
        make(row, named(row.profile or USUAL[row.kind]))


def _maker(kind: str, make: Callable[[RouteConfig, Profile], Carrier]) -> Maker:
    def made(row: RouteConfig, _home: Home, lines: Mapping[bytes, LineLinks]) -> Made:
        profile = named(row.profile or USUAL[kind])
        carrier = make(row, profile)
        return Made(carrier, form(lines, profile), profile.patience, WINDOW, is_shared=True)

    return made


_MAKES: Final = {"radio": _radio, "udp": _udp, "diode": _diode}
MAKERS: Final[dict[str, Maker]] = {kind: _maker(kind, make) for kind, make in _MAKES.items()}
