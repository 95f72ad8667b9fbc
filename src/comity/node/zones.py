"""The clocks of capitals: what a clock on the wall there shows, beside UTC and never instead.

The zone of each party is a setting of this node, and the rules of zones are its machine's: shown,
never signed, and nothing that two parties must agree on.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from comity.node.showing import Json
from comity.wording.words import Words


def clocks(ms: int, parties: Iterable[str], zones: Mapping[str, str], words: Words) -> list[Json]:
    """What it is then in each party's capital; nothing of a party whose zone is not set.

    A zone that this machine does not know is named as that, for nobody guesses a time.
    """
    return [_clock(ms, party, zones[party], words) for party in parties if party in zones]


def _clock(ms: int, party: str, zone: str, words: Words) -> Json:
    try:
        at = (datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=ms)).astimezone(
            ZoneInfo(zone)
        )
    except (ZoneInfoNotFoundError, ValueError, OSError):
        says = words.say("clock-unknown", party=party, zone=zone)
        return {"party": party, "zone": zone, "offset_s": None, "says": says}
    offset = at.utcoffset() or timedelta()
    says = words.say(
        "clock-there",
        party=party,
        day=at.day,
        month=words.say(f"month-{at.month}"),
        hour=f"{at.hour:02}",
        minute=f"{at.minute:02}",
        offset=_offset(offset),
    )
    return {"party": party, "zone": zone, "offset_s": int(offset.total_seconds()), "says": says}


def _offset(it: timedelta) -> str:
    """`+3`, `+5:30`, the minus sign of a book before hours behind: what is to be added to UTC."""
    minutes = int(it.total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes >= 0 else "\u2212"
    return f"{sign}{hours}" + (f":{rest:02}" if rest else "")
