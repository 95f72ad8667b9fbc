"""Anything a definition allows, built from the definition: messages for property tests.

`messages(cls)` draws messages of a type, `contents()` values as the decoder returns them. Each is
made once: what hypothesis finds out about a strategy costs more than a draw.
"""

import unicodedata
from functools import cache

import msgspec
from hypothesis import strategies as st

from comity.values.bounds import INT_MAX, LAT_MAX, RADIUS_M_MAX, SEAL_STEP, TEXT_CHARS_MAX, TS_MAX
from comity.values.message import Message
from comity.values.phrases import PHRASES, Blank
from comity.values.plain import from_wire
from comity.values.shape import Kind, fields_of, is_array, shape_of
from comity.values.wire import order_of, read, renamer

FEW = 3  # members of a list, unless it must have more
BYTES = {"ref", "ref_or_none", "hash", "person_key", "hex(16)", "hex(32)", "feed", "bytes"}

LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "Zs"))


@cache
def texts(chars_max: int) -> st.SearchStrategy[str]:
    """Text without a fault."""
    text = st.text(LETTERS, max_size=min(chars_max, 12))
    return text.map(lambda it: unicodedata.normalize("NFC", it)[:chars_max])


@cache
def contents() -> st.SearchStrategy:
    """Values of the CBOR profile: what a foreign content may be."""
    leaves = (
        st.none()
        | st.booleans()
        | st.integers(-INT_MAX, INT_MAX)
        | st.binary(max_size=40)
        | st.text(max_size=12)
    )
    keys = st.integers(0, 80)
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=6)
            | st.dictionaries(keys, inner, max_size=8).map(lambda it: dict(sorted(it.items())))
        ),
        max_leaves=20,
    )


def values(kind: Kind) -> st.SearchStrategy:
    """Wire values of a kind, within its bounds."""
    if kind.either:
        return st.one_of([values(one) for one in kind.either])
    if kind.key is not None and kind.item is not None:
        return maps(kind.key, values(kind.item))
    if kind.item is not None:
        low = kind.low or 0
        most = min(kind.high if kind.high is not None else FEW, low + FEW)
        return st.lists(values(kind.item), min_size=low, max_size=most)
    if kind.either:
        return st.one_of([values(one) for one in kind.either])
    if kind.structs:
        return st.one_of([structs(cls) for cls in kind.structs])
    return leaves(kind)


def leaves(kind: Kind) -> st.SearchStrategy:
    if kind.code is not None:
        return st.sampled_from([int(code) for code in kind.code])
    if kind.name in BYTES:
        drawn = st.binary(min_size=kind.low or 0, max_size=kind.high)
        return drawn | st.sampled_from(kind.words) if kind.words else drawn
    if kind.name in ("bool", "value"):
        others = st.integers(-INT_MAX, INT_MAX) | st.binary(max_size=4) | texts(8)
        return st.booleans() if kind.name == "bool" else st.booleans() | others
    if kind.pattern is not None:
        return st.from_regex(kind.pattern, fullmatch=True).map(str)
    if kind.low is not None:
        numbers = st.integers(kind.low, kind.high)
        return numbers | st.sampled_from(kind.words) if kind.words else numbers
    return texts(kind.chars_max or TEXT_CHARS_MAX)


def maps(key: Kind, items: st.SearchStrategy) -> st.SearchStrategy:
    if key.structs:
        pairs = st.tuples(structs(key.structs[0]), items).map(list)
        several = st.lists(pairs, max_size=FEW, unique_by=lambda pair: order_of(pair[0]))
        return several.map(lambda it: sorted(it, key=lambda pair: order_of(pair[0])))
    drawn = st.dictionaries(leaves(key), items, max_size=FEW)
    if key.keys_a_map:
        return drawn.map(lambda it: dict(sorted(it.items())))
    return drawn.map(lambda it: [[name, it[name]] for name in sorted(it, key=order_of)])


@cache
def structs(cls: type[msgspec.Struct]) -> st.SearchStrategy:
    """Wire values of a composite that keep the rules no type says."""
    fields = fields_of(cls)
    if is_array(cls):
        shape = [] if shape_of(cls) is None else [shape_of(cls)]
        members = st.tuples(*(values(spec.type) for spec in fields))
        return members.map(lambda it: [*shape, *it]).filter(lambda it: is_good(cls, it))
    made = st.fixed_dictionaries(
        {spec.number: values(spec.type) for spec in fields if spec.required},
        optional={spec.number: values(spec.type) for spec in fields if not spec.required},
    )
    ordered = made.map(lambda it: dict(sorted(it.items())))
    mended = ordered.map(MEND.get(cls.__name__, lambda same: same))
    return mended.filter(lambda it: is_good(cls, it))


def is_good(cls: type[msgspec.Struct], wire: object) -> bool:
    try:
        read(cls, renamer(cls)(wire))
    except msgspec.ValidationError:
        return False
    return True


def messages(cls: type[Message]) -> st.SearchStrategy[Message]:
    """Messages of a type."""
    return structs(cls).map(lambda wire: from_wire(cls, wire))


# What two fields must have in common is arranged rather than waited for.


def _sorted_window(wire):
    start, end = sorted((wire[1], wire[2]))
    return {**wire, 1: start, 2: end}


def _whole_charter(wire):
    parties, founded = ["AA", "BB"], [["AA", b"\xaa" * 32], ["BB", b"\xbb" * 32]]
    ends = wire[14] if wire[14] == "NONE" else wire[13] + 1
    languages = [["AA", "en"], ["BB", "fr"]]
    offices = ["AA/DUTY", "BB/DUTY"]
    whole = {2: parties, 3: offices, 4: languages, 14: ends, 22: True, 25: founded}
    return {**wire, **whole}


def _quantity(wire):
    n = min(wire[1], INT_MAX - 1)
    plain = {key: it for key, it in wire.items() if key != 3}
    return {**plain, 1: n, 3: n + 1} if wire[2] == 5 else plain  # 5 is RANGE


def _figure(wire):
    """Numbers below zero only in degrees; nothing named twice."""
    made = {n: sorted(set(it)) if n in (12, 19, 20) else it for n, it in wire.items()}
    return {**made, 6: 13} if wire[5][1] < 0 else made  # 13 is DEG_C


def _figure_step(wire):
    """Each step with the fields that go with it, and no others."""
    step = wire[2]
    goes = {0: (3, 5), 1: (5,), 2: (), 3: (3, 6, 7)}[step]
    kept = {n: it for n, it in wire.items() if n not in (3, 5, 6, 7) or n in goes}
    needed: dict[int, object] = {3: {1: 7, 2: 0}} if step == 0 else {6: 2} if step == 3 else {}
    return dict(sorted({**needed, **kept}.items()))


def _pause(wire):
    """Each party, act and class once; an end after the start."""
    once = {n: _once(it) if n in (2, 3, 4, 12, 15) else it for n, it in wire.items()}
    ends = wire[8] if wire[8] == "NONE" else min(wire[7], 10**12) + 1
    return {**once, 2: once[2] or ["AA"], 7: min(wire[7], 10**12), 8: ends}


def _once(listed):
    return [it for n, it in enumerate(listed) if it not in listed[:n]]


def _objects(wire):
    return {**wire, 2: [{**it, 1: f"X-{n}"} for n, it in enumerate(wire[2])]}


def _reading(wire):
    once = {n: _once(it) if n == 7 else it for n, it in wire.items()}
    return {**once, 4: wire[4] if isinstance(wire[4], str) else 10**13, 3: _early(wire[3])}


def _early(moment):
    return moment if isinstance(moment, str) else min(moment, 10**12)


def _pause_step(wire):
    """Each step with the fields that go with it, and no others."""
    goes = {0: (4, 5), 1: (4, 5), 2: (5, 6), 3: (5,), 4: (5,)}[wire[2]]
    kept = {n: _once(it) if n == 5 else it for n, it in wire.items() if n < 4 or n > 6 or n in goes}
    until = 10**13 if isinstance(kept.get(4), int) or wire[2] == 0 else kept.get(4)
    more: dict[int, object] = {} if until is None else {4: until}
    return dict(sorted({**kept, 3: min(wire[3], 10**12), **more}.items()))


def _band(wire):
    return {**wire, 2: wire[1] + 1} if 2 in wire and wire[1] < INT_MAX else wire


def _found(wire):
    return {**wire, 4: len(wire[3])}


def _grant(wire):
    start = min(wire[6][1], 10**12)
    return {**wire, 6: {1: start, 2: start + 1}}


def _state(wire):
    return {**wire, 5: wire[4] + 1} if 5 in wire and wire[4] < 10**12 else wire


def _route(wire):
    times = sorted({point[2] for point in wire[2] if 2 in point})
    points = [{key: it for key, it in point.items() if key != 2} for point in wire[2]]
    timed = [{**point, 2: at} for point, at in zip(points, times, strict=False)]
    return {**wire, 2: [dict(sorted(it.items())) for it in (*timed, *points[len(timed) :])]}


def _account(wire):
    return {**wire, 3: [{**it, 1: f"x-{n}"} for n, it in enumerate(wire[3])]}


def _object_answer(wire):
    plain = {key: it for key, it in wire.items() if key not in (3, 6)}
    more = {3: 10**12} if wire[2] == 0 else {}  # 0 is CHECKING
    more |= {6: 10**12} if wire.get(5) else {}
    return dict(sorted({**plain, **more}.items()))


def _numbered(field):
    def mend(wire):
        return {**wire, field: [{**it, 1: n} for n, it in enumerate(wire[field])]}

    return mend


def _call_request(wire):
    plain = {key: it for key, it in wire.items() if key != 9}
    return {**plain, 5: wire[5] if wire[5] != 2 else 0}  # 2 is RADIO


def _call_answer(wire):
    plain = {key: it for key, it in wire.items() if key != 3}
    window = {} if wire[2] == 1 else {3: {1: 10**12, 2: 2 * 10**12}}  # 1 is DECLINE
    return dict(sorted({**plain, **window}.items()))


def _schedule(wire):
    ends = wire[5] if wire[5] == "NONE" else wire[4] + 1
    return {**wire, 1: "AA/DUTY", 2: "BB/DUTY", 3: "FREQ=DAILY;BYHOUR=6", 5: ends}


def _rotated(wire):
    return {**wire, 2: len(wire[1]) // 2 + 1}


def _leg(wire):
    depart, arrive = sorted((wire[4], wire[5]))
    route = {6: _route({2: wire[6]})[2]} if 6 in wire else {}
    return {**wire, 4: depart, 5: arrive, **route}


def _site(wire):
    ring = [{1: 0, 2: 0}, {1: 0, 2: 9}, {1: 9, 2: 9}]
    return {**wire, 6: [1, [ring], 0]} if 6 in wire else wire


def _signal(wire):
    """A phrase of the book with its blanks, or one of another book with what was drawn."""
    n = wire[1]
    number = (*PHRASES, 999)[n % (len(PHRASES) + 1)]
    filled = {
        Blank.BEARING: n % 360,
        Blank.DISTANCE: n % (RADIUS_M_MAX + 1),
        Blank.TIME: n % (TS_MAX + 1),
        Blank.PLACE: {1: n % LAT_MAX, 2: -(n % LAT_MAX)},
        Blank.PARTY: "AA",
    }
    if number not in PHRASES:
        return {**wire, 1: number}
    params = {at: filled.get(blank, n) for at, blank in enumerate(PHRASES[number], 1)}
    return dict(sorted({**wire, 1: number, 2: params}.items()))


def _list(wire):
    entries = {11: _keyed(_numbered(11)(wire)[11])} if 11 in wire else {}
    return {**wire, 2: _way(wire[2]), 5: list(dict.fromkeys(wire[5])), **entries}


def _way(wire):
    return {1: "AA", 2: "BB"} if wire[1] == wire[2] else wire


def _keyed(rows):
    """Rows of which each has a person of its own."""
    field = 2 if rows and 2 in rows[0] and isinstance(rows[0][2], bytes) else 1
    return [{**it, field: bytes([n]) * 32} for n, it in enumerate(rows)]


def _plan(wire):
    plain = {key: it for key, it in wire.items() if key != 10}
    ratio = {10: [1, 1]} if wire[9] == 2 else {}  # 2 is RATIO
    lists = {1: list(dict.fromkeys(wire[1])), 8: _keyed(_numbered(8)(wire)[8])}
    mediators = {5: list(dict.fromkeys(wire[5]))} if 5 in wire else {}
    return dict(sorted({**plain, **lists, **mediators, **ratio}.items()))


def _tally(wire):
    plain = {key: it for key, it in wire.items() if key != 8 or wire[3] == 1}  # 1 is RECEIVER
    return {**plain, 2: _way(wire[2]), 7: _keyed(wire[7])}


def _discrepancy(wire):
    return {**wire, 1: [b"\x01" * 32, b"\x02" * 32], 3: wire[3] or [["AA", 1]]}


def _card(wire):
    first, last = sorted((wire[18], wire[20]))
    names = wire[2] or [{1: "X", 2: "Latn", 4: "FULL"}]
    captured = {16: min(wire[16], first)} if 16 in wire else {}
    return dict(sorted({**wire, 2: names, 18: first, 20: last, **captured}.items()))


def _death(wire):
    return {**wire, 3: wire[3].strip() or "X", 4: wire[4].strip() or "X", 5: wire[5].strip() or "X"}


def _match(wire):
    return {**wire, 1: list(dict.fromkeys(wire[1])) or [bytes(32)]}


def _note(wire):
    return {**wire, 1: 0} if wire[1] in (1, 3) else wire  # 1 is RULING, 3 is EMPTY


def _missing_answer(wire):
    return {**wire, 3: 10**12} if wire[2] == 3 else wire  # 3 is SEARCHING


def _remains(wire):
    return {**wire, 2: _way(wire[2]), 5: list(dict.fromkeys(wire[5]))}


def _access(wire):
    return {**{key: it for key, it in wire.items() if key != 4}, 3: 4 if wire[3] == 3 else wire[3]}


def _text(wire):
    """Clauses with a text in each authentic language, and one party bound at least."""
    authentic = [*dict.fromkeys(wire[4])]
    clauses = [
        {**it, 1: str(n), 3: [[lang, "x"] for lang in sorted(authentic, key=order_of)]}
        for n, it in enumerate(wire[3])
    ]
    roles = [{1: party, 2: n} for n, party in enumerate(("AA", "CC", "DD"))]
    more = {6: authentic[0]} if 6 in wire else {}
    more |= (
        {8: {**{key: it for key, it in wire[8].items() if key != 3}, 1: "0"}} if 8 in wire else {}
    )
    return {**wire, 3: clauses, 4: authentic, 7: roles, **more}


def _round(wire):
    coming = [{**it, 1: party} for it, party in zip(wire[5], ("AA", "BB", "CC"), strict=False)]
    more = {6: [*dict.fromkeys(wire[6])]} if 6 in wire else {}
    return {**wire, 5: coming, **more}


def _seal(wire):
    return {**wire, 3: SEAL_STEP * (1 + wire[3] % 1_000)}


def _terminals(wire):
    return {**wire, 2: (listed := _once(wire[2])), 3: len(listed)}


MEND = {
    "SealCommit": _seal,
    "Allowlist": _terminals,
    "Access": _access,
    "DeathInCustody": _death,
    "MatchReport": _match,
    "MissingAnswer": _missing_answer,
    "NeutralNote": _note,
    "PersonCard": _card,
    "RemainsTransfer": _remains,
    "Discrepancy": _discrepancy,
    "ExchangePlan": _plan,
    "HandoverTally": _tally,
    "ListComment": _numbered(2),
    "ListSubmit": _list,
    "TextDraft": _text,
    "Round": _round,
    "RoundOutcome": _numbered(2),
    "Leg": _leg,
    "SiteNotify": _site,
    "SafetySignal": _signal,
    "TransitNotice": _route,
    "Account": _account,
    "Agenda": _numbered(3),
    "CallAnswer": _call_answer,
    "CallRequest": _call_request,
    "ContactSchedule": _schedule,
    "Readout": _numbered(3),
    "ReadoutPosition": _numbered(2),
    "ObjectAnswer": _object_answer,
    "Window": _sorted_window,
    "LineCharter": _whole_charter,
    "Qty": _quantity,
    "Amount": _quantity,
    "Figure": _figure,
    "FigureStep": _figure_step,
    "Moratorium": _pause,
    "ObjectList": _objects,
    "Interpretation": _reading,
    "MoratoriumStep": _pause_step,
    "VBand": _band,
    "PartyFound": _found,
    "PartyRotate": _rotated,
    "TerminalEnrol": _grant,
    "LineState": _state,
}
