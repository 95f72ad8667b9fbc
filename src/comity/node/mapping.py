"""What of a line is somewhere, as a map draws it: GeoJSON features, and the meetings among them.

Carries out R-438 and R-439. One feature for each volume of each matter that this node's officers
can read: whose, what, when, how high, who recognises it and who does not. What is only named and
what cannot be drawn is listed, never left out in silence. Of what ended more than a day ago nothing
is told. Draws no border, names no place, decides nothing.

A ring goes on past 180 degrees instead of being cut there; one that goes around a pole is closed
over that pole, along 90 degrees of latitude, and its feature says which pole that is.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from comity.errors import OurError
from comity.families.activity.areas_fold import NoticeMatter
from comity.gateways import plain_areas
from comity.node import looking
from comity.node.meetings import Meetings
from comity.node.plot import Plot
from comity.node.showing import Json, entry_brief, moment, words_of
from comity.picture.conflicts import Index, occupied
from comity.picture.matter import MatterKey, State
from comity.picture.occupying import Occupied, occupies_nothing
from comity.picture.picture import Picture
from comity.values import wire
from comity.values.area import NamedArea
from comity.values.bounds import LAT_MAX
from comity.values.codes import Position
from comity.values.moment import DAY_MS
from comity.volumes.bands import Band, Limit, height
from comity.volumes.footprint import Footprint, Form, centre_of
from comity.volumes.meeting import Volume
from comity.volumes.minima import RuleSet
from comity.volumes.outlines import Outline, Point, outline
from comity.volumes.shapes import shape
from comity.volumes.vectors import pos
from comity.wording import moments, numbers, places
from comity.wording.explain import explain_key
from comity.wording.words import Words

FEATURES_MAX: Final = 6_000  # of one line; how many more there are is said
WINDOWS_MAX: Final = 64  # of one feature
CONFLICTS_MAX: Final = 200
PAST_MS: Final = DAY_MS  # so long what ended is still told
AGAINST: Final = (Position.REFUSE, Position.OBJECT, Position.NOT_RECOGNISED)
SLICE_MS: Final = 50  # of one asking, before the rest waits for the next
COMPARE_MS: Final = 20  # and so long it compares what is drawn
_NO_MEETINGS: Final[Json] = {"conflicts": [], "more_conflicts": 0}
_UNITS: Final = 10_000_000
_M: Final = 1_000


class _Held(NamedTuple):
    """A matter as it was when last looked at, and its volumes as they are drawn."""

    state: State
    it: Occupied | None
    drawn: tuple[Json, ...] = ()


class Chart:
    """What one line has on the map; only what changed is drawn anew."""

    def __init__(self, plot: Plot, monotonic_ms: Callable[[], int]) -> None:
        self._plot = plot
        self._keeper = plot.keeper
        self._monotonic_ms = monotonic_ms
        self._held: dict[MatterKey, _Held] = {}
        self._index = Index(plot.rules)
        self._told: dict[tuple[MatterKey, str], tuple[State, Json]] = {}

    def shown(self, now_ms: int, language: str) -> Json:
        """Everything that is somewhere, worded.

        Where much is new it is drawn in slices, so that the node is never kept from its line:
        `pending` says how many matters are still to come; then what is drawn is compared the same
        way, `comparing` says how many are still to be, and nothing else is told until then.
        """
        pending = self._refresh(language)
        comparing = 0 if pending else self._compare()
        words = words_of(language)
        features: list[Json] = []
        undrawn: list[Json] = []
        for key, held in () if pending or comparing else self._held.items():
            if held.it is None or _is_past(held.it, now_ms):
                continue
            told = self._matter(key, held, now_ms, language)
            parts = told.pop("parts")
            features += [
                {**drawn, "properties": {**told, **drawn["properties"], **part}}
                for drawn, part in zip(held.drawn, parts, strict=True)
            ]
            undrawn += [
                {**told, "why": explain_key(it.key, dict(it.facts), language)}
                for it in held.it.undrawn
            ]
        return {
            "time": moment(now_ms),
            "pending": pending,
            "comparing": comparing,
            "features": {"type": "FeatureCollection", "features": features[:FEATURES_MAX]},
            "more": max(0, len(features) - FEATURES_MAX),
            "undrawn": undrawn,
            "parties": sorted(self._keeper.charter.founded),
            **(_NO_MEETINGS if pending or comparing else self._meetings(now_ms, words)),
        }

    # --- what is where

    def _refresh(self, language: str) -> int:
        """Draw what changed, as far as a slice of time goes; gives how much is left."""
        rules = self._plot.rules
        if rules != self._index.rules:
            self._index = Index(rules)
            self._held.clear()
            self._told.clear()
        picture = self._plot.picture
        here: dict[MatterKey, State] = {}
        for kind, family in self._keeper.shelf.kinds.items():
            if family.volumes is not occupies_nothing:
                here |= dict(picture.matters(kind))
        for key in self._held.keys() - here.keys():
            del self._held[key]
            self._index.drop(key)
        self._told = {at: row for at, row in self._told.items() if at[0] in here}
        fresh = [key for key, state in here.items() if self._is_new(key, state, language)]
        end_ms = self._monotonic_ms() + SLICE_MS
        for count, key in enumerate(fresh):
            if self._monotonic_ms() > end_ms:
                return len(fresh) - count
            self._draw(key, here[key], picture, language)
        return 0

    def _compare(self) -> int:
        """Compare what is drawn, as far as a slice of time goes; gives how much is left."""
        end_ms = self._monotonic_ms() + COMPARE_MS
        return self._index.compare(lambda: self._monotonic_ms() >= end_ms)

    def _is_new(self, key: MatterKey, state: State, language: str) -> bool:
        held = self._held.get(key)
        if held is None or held.state != state:
            return True
        told = self._told.get((key, language))
        return held.it is not None and (told is None or told[0] is not held.state)

    def _draw(self, key: MatterKey, state: State, picture: Picture, language: str) -> None:
        held = self._held.get(key)
        if held is None or held.state != state:
            held = self._hold(key, state, picture)
        if held.it is not None:
            row = self._told_of(key, held.state, held.it, language)
            self._told[key, language] = (held.state, row)

    def _hold(self, key: MatterKey, state: State, picture: Picture) -> _Held:
        family = self._keeper.shelf.kinds[key.kind]
        it = occupied(family, key, state, lambda leaf: picture.stated(state, leaf))
        volumes = () if it is None else it.activity.volumes
        drawn = tuple(_drawn(key, number, volume) for number, volume in enumerate(volumes))
        held = self._held[key] = _Held(state, it, drawn)
        if it is None:
            self._index.drop(key)
        else:
            self._index.hold(it)
        return held

    # --- what is told

    def _matter(self, key: MatterKey, held: _Held, now_ms: int, language: str) -> Json:
        _, told = self._told[key, language]
        stands = self._stands(key, held.state, now_ms, words_of(language))
        return {**told, **stands, "says": f"{told['says']}; {stands['stands']}"}

    def _stands(self, key: MatterKey, state: State, now_ms: int, words: Words) -> Json:
        family = self._keeper.shelf.kinds[key.kind]
        its = looking.looks(family, key.kind, state, looking.now_of(self._keeper, now_ms))
        return {"state": its[0], "now": its[1], "stands": looking.says(key.kind, words, *its)}

    def _told_of(self, key: MatterKey, state: State, it: Occupied, language: str) -> Json:
        words = words_of(language)
        entry = self._plot.entry_of(key)
        brief = entry_brief(self._keeper, self._keeper.recall(entry), language)
        said = _said(state)
        recognised = sorted(party for party, at in said.items() if at == {Position.RECOGNISE})
        against = sorted(party for party, at in said.items() if at & set(AGAINST))
        if isinstance(state, NoticeMatter):
            recognised, against = list(state.recognised_by), list(state.contested_by)
        return {
            "matter": key.id.hex(),
            "entry": entry.hex(),
            "party": it.party,
            "code": brief["code"],
            "kind": it.activity.kind,
            "what": _what(it.activity.kind, words),
            "short": brief["short"],
            "precedence": brief["precedence"],
            "protected": it.is_protected,
            "recognised_by": recognised,
            "not_by": against,
            "contested": bool(against) or state.is_contested(entry),
            "says": _declared(it, recognised, against, words),
            "said": [
                {"party": party, "says": words.say(f"code-POSITION-{Position(at).name}")}
                for party, its in sorted(said.items())
                for at in sorted(its)
            ],
            "parts": [_told_part(it, self._index.rules, words) for it in it.activity.volumes],
        }

    def _meetings(self, now_ms: int, words: Words) -> Json:
        meetings = Meetings(self._plot, now_ms, words)
        rows: list[Json] = []
        found = self._index.rows()
        for row in found[:CONFLICTS_MAX]:
            one, other = (self._index.find(key) for key in row.subjects)
            if one is not None and other is not None:
                entry = self._plot.entry_of(one.key).hex()
                rows.append({**meetings.row(one, other, row.verdict), "with": entry})
        return {"conflicts": rows, "more_conflicts": max(0, len(found) - CONFLICTS_MAX)}


def _is_past(it: Occupied, now_ms: int) -> bool:
    return bool(it.activity.volumes) and it.span.end_ms < now_ms - PAST_MS


def _said(state: State) -> dict[str, set[int]]:
    """Return the last positions of each party that is not the author."""
    said: dict[str, set[int]] = {}
    for row in state.proposals:
        for it in row.positions:
            if it.party != state.party:
                said.setdefault(it.party, set()).add(it.position)
    return said


def _what(kind: str, words: Words) -> str:
    """What it is, in the words of its own code."""
    for name in (f"code-AREA-{kind.removeprefix('AREA_')}", f"code-ACTIVITY-{kind}"):
        if words.has(name) and (name.startswith("code-AREA") is kind.startswith("AREA_")):
            return words.say(name)
    return words.say(f"map-{kind}")


def _declared(it: Occupied, recognised: list[str], against: list[str], words: Words) -> str:
    """Say by whom it is declared, by whom it is recognised and by whom not."""
    between = words.say("separator-comma")
    what = _what(it.activity.kind, words)
    parts = [words.say("map-declared", what=what, party=it.party)]
    if recognised:
        parts.append(words.say("map-recognised", parties=between.join(recognised)))
    if against:
        parts.append(words.say("map-not", parties=between.join(against)))
    return between.join(parts)


# --- one volume


def _drawn(key: MatterKey, number: int, volume: Volume) -> Json:
    """Return a feature with what is the same in every language."""
    made = outline(volume.footprint)
    return {
        "type": "Feature",
        "id": f"{key.id.hex()}/{number}",
        "geometry": _geometry(made),
        "properties": {
            "volume": number,
            "at": _middle(volume.footprint, made),
            "pole": next((it for it in made.poles if it), 0),
            "error_m": volume.footprint.error_mm // _M,
            "windows": [list(it) for it in volume.times.spans[:WINDOWS_MAX]],
            "any_one": volume.times.any_one,
        },
    }


def _told_part(volume: Volume, rules: RuleSet, words: Words) -> Json:
    spans = volume.times.spans[:WINDOWS_MAX]
    return {
        "windows_says": [moments.window_brief(*it, words) for it in spans],
        "band": _band(volume.band, rules, words),
    }


def outlined(plain: Json, words: Words) -> Json:
    """Return an area that somebody is about to say: drawn as it will be, and in words (R-441).

    Raises:
        OurError: it is no area; the key says why.
    """
    area = plain_areas.read(plain)
    if area is None:
        raise OurError("area.unread")
    says = places.area(wire.write(area), words)
    if isinstance(area, NamedArea):
        return {"says": says, "geometry": None, "pole": 0}
    drawn = outline(shape(area))
    pole = next((it for it in drawn.poles if it), 0)
    return {"says": says, "geometry": _geometry(drawn), "pole": pole}


def _geometry(drawn: Outline) -> Json:
    if drawn.form is Form.PLACE:
        return {"type": "Point", "coordinates": _pair(drawn.lines[0][0])}
    if drawn.form is Form.LINE:
        return {"type": "LineString", "coordinates": [_pair(it) for it in drawn.lines[0]]}
    return {
        "type": "Polygon",
        "coordinates": [_ring(*it) for it in zip(drawn.lines, drawn.poles, strict=True)],
    }


def _ring(line: tuple[Point, ...], pole: int) -> list[list[float]]:
    """Return a closed ring; one around a pole is closed over it."""
    over = [(line[-1][0], pole * LAT_MAX), (line[0][0], pole * LAT_MAX)] if pole else []
    return [_pair(it) for it in (*line, *over, line[0])]


def _pair(point: Point) -> list[float]:
    return [round(point[0] / _UNITS, 6), round(point[1] / _UNITS, 6)]


def _middle(footprint: Footprint, drawn: Outline) -> list[float]:
    """Return where its name stands: the middle of its outer ring, or of its line."""
    ring = footprint.rings[0]
    centre = centre_of((ring,)) if footprint.form is Form.REGION else ring[len(ring) // 2]
    at = pos(centre) if any(centre) else pos(ring[0])
    lons = [lon for lon, _ in drawn.lines[0]]
    lon, turn = at.lon, 360 * _UNITS
    while lon < min(lons) and not any(drawn.poles):
        lon += turn
    return _pair((lon, at.lat))


def _band(band: Band, rules: RuleSet, words: Words) -> Json:
    """In words, and between which heights above mean sea level it can be."""
    lower, upper = (
        None if it is None else height(it, rules.datums) for it in (band.lower, band.upper)
    )
    says = words.say("map-all-heights")
    if band.lower is not None or band.upper is not None:
        ends = [_limit(it, words) for it in (band.lower, band.upper)]
        says = words.say("meets-heights", lower=ends[0], upper=ends[1])
    return {
        "says": says,
        "lower_m": None if lower is None else lower[0] // _M,
        "upper_m": None if upper is None else -(-upper[1] // _M),
    }


def _limit(it: Limit | None, words: Words) -> str:
    if it is None:
        return words.say("meets-no-limit")
    datum = words.say(f"code-VREF-{it.datum.name}")
    return f"{numbers.height((it.mm + _M // 2) // _M, words)} {datum}"
