"""What a wire bears: how fast, how long a frame, how much of the time; and when it takes the next.

Carries out R-498. A profile is a few numbers that an administrator picks by name; the pacing
follows from them and a clock that is handed in. Knows no wire.
"""

from typing import Final, NamedTuple

from comity.errors import ConfigError
from comity.session.repeating import REF_DELAYS_MS, Patience

USUAL_OCTETS: Final = 170  # a notification in the compact form
AIR_SHARE: Final = 64  # urgent repeats that nobody answers take at most one part in so many
MOST_MS: Final = (3_600_000, 1_800_000, 120_000, 30_000)  # by precedence, on a fast wire


class Profile(NamedTuple):
    """One kind of wire. Octets are those of a frame; what goes around it is the modem's."""

    bps: int
    frame_max: int  # octets
    turn_ms: int  # from the end of a frame to its first octet at the other end, about
    gap_ms: int = 0  # from the beginning of one frame to the next, at least
    duty: int = 1_000  # of a thousand parts of the time it may send

    def air_ms(self, octets: int) -> int:
        """How long a frame is on its way out."""
        return -(-octets * 8_000 // self.bps)

    def busy_ms(self, octets: int) -> int:
        """How long after the beginning of a frame the next may begin."""
        return max(self.gap_ms, -(-self.air_ms(octets) * 1_000 // self.duty))

    @property
    def patience(self) -> Patience:
        """How long to wait for an acknowledgement: there, and back behind another frame."""
        busy_ms = self.busy_ms(USUAL_OCTETS)
        most = [max(it, AIR_SHARE * busy_ms) for it in MOST_MS]
        return Patience(
            answer_ms=2 * self.turn_ms + 3 * busy_ms,
            least_ms=self.turn_ms + busy_ms,
            ref_ms=REF_DELAYS_MS,
            most_ms=(most[0], most[1], most[2], most[3]),
        )


# routes.md, Low bandwidth: HF 75 to 9,600 bit/s (STANAG 4415, 4539), bursts of 340 octets about
# every 40 s (Iridium SBD), frames of 222 octets and 1 % of the time (LoRaWAN EU868, SF7).
PROFILES: Final = {
    "75": Profile(75, 224, 4_000),
    "300": Profile(300, 224, 2_000),
    "1200": Profile(1_200, 256, 500),
    "2400": Profile(2_400, 512, 300),
    "9600": Profile(9_600, 1_024, 300),
    "burst": Profile(2_400, 340, 20_000, gap_ms=40_000),
    "lora": Profile(5_470, 222, 200, duty=10),
    "net": Profile(8_000_000, 1_200, 100),
}


def named(name: str) -> Profile:
    """Find a profile.

    Raises:
        ConfigError: "route.no-such-profile".
    """
    found = PROFILES.get(name)
    if found is None:
        raise ConfigError("route.no-such-profile", name=name, profiles=", ".join(PROFILES))
    return found


class Pace:
    """When a wire takes the next frame."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._free_ms = 0

    def ready(self, now_ms: int) -> int:
        """How many octets it takes now."""
        return self.profile.frame_max if now_ms >= self._free_ms else 0

    def sends(self, octets: int, now_ms: int) -> int:
        """A frame begins; gives the moment from which the next one may."""
        self._free_ms = max(self._free_ms, now_ms) + self.profile.busy_ms(octets)
        return self._free_ms


class Inflow:
    """How many frames a second are looked at: what comes faster is no radio's and is dropped."""

    def __init__(self, per_second: int = 500) -> None:
        self._per_second = per_second
        self._left = per_second
        self._since_ms = 0

    def takes(self, now_ms: int) -> bool:
        """Whether one more is looked at."""
        if now_ms - self._since_ms >= 1_000:
            self._since_ms, self._left = now_ms, self._per_second
        self._left -= 1
        return self._left >= 0
