"""Vectors of frames, beats, messages, moments and texts: R-40, R-48, R-70 to R-79."""

from collections.abc import Mapping
from typing import Any

from tests.support.parties import NOON
from vectors_bench import Book, Line, flipped

from comity.families.activity.examples import GOOD as ACTIVITY
from comity.families.incident.examples import GOOD as INCIDENT
from comity.families.launch.examples import GOOD as LAUNCH
from comity.families.line.examples import GOOD as LINE
from comity.families.shelf import SHELF
from comity.record import canonical
from comity.session.beat import CONTEXT, Beat
from comity.values import moment, text
from comity.values.plain import from_plain, to_wire


def frame(book: Book, line: Line) -> None:
    """R-40: the value of a frame, and frames in a stream."""
    hashed, label = bytes(32), line.feeds["AA"].label
    hello = [1, 1, line.id, hashed, "AA", "HQ", label]
    good: dict[str, list[Any]] = {
        "HELLO": hello,
        "HAVE": [2, [[label, 5, hashed]]],
        "HAVE of nothing": [2, []],
        "WANT": [3, [[label, 0, 64]]],
        "ENTRIES": [4, [b"\xd2" * 20]],
        "BEAT": [5, b"\x86", bytes(64)],
        "BYE": [6, "session.silent"],
    }
    for name, value in good.items():
        book.case(
            "frame",
            "frame",
            name,
            "R-40",
            "It has exactly the items of its kind.",
            bytes=canonical.encode(value),
            expect={"answer": "ADMITTED", "kind": value[0]},
        )
    bad: dict[str, tuple[Any, str]] = {
        "a map": ({}, "A frame is an array."),
        "no items": ([], "The first item is the kind."),
        "kind true": ([True], "true is no number."),
        "kind 0": ([0], "There is no such kind."),
        "kind 10": ([10, []], "There is no such kind."),
        "a piece beyond its body": ([7, bytes(32), 3, 4, b"ab"], "It ends where the body ends."),
        "a body asked for without a place": ([9, [[bytes(32)]]], "R-129: leaf and octet."),
        "HELLO without a feed": (hello[:-1], "An item is missing."),
        "HELLO with more": ([*hello, 0], "There is an item too many."),
        "HELLO of 31 octets": ([1, 1, line.id[:31], *hello[3:]], "A line id has 32 octets."),
        "HAVE that is no head": ([2, [[label, 5]]], "A head has three items."),
        "HAVE below 0": ([2, [[label, -1, hashed]]], "A size is a count."),
        "WANT backwards": ([3, [[label, 5, 4]]], "A range does not end before it begins."),
        "ENTRIES of text": ([4, ["x"]], "Entries are octets."),
        "ENTRIES of nothing": ([4, [b""]], "An entry has octets."),
        "BEAT without a signature": ([5, b"\x86"], "A beat has a signature."),
        "BYE with a sentence": ([6, "Good bye!"], "A reason is a key, never text."),
    }
    for name, (value, why) in bad.items():
        book.case("frame", "frame", name, "R-40", why, bytes=canonical.encode(value),
                  expect={"answer": "REFUSED", "error": "frame"})  # fmt: skip
    for name, data, why in (
        ("a long head", b"\x82\x18\x06\x61\x61", "A frame has one encoding."),
        ("an octet after it", b"\x82\x06\x61\x61\x00", "A frame is one value."),
    ):
        book.case("frame", "frame", name, "R-40", why, bytes=data,
                  expect={"answer": "REFUSED", "error": "frame.not-canonical"})  # fmt: skip
    one = b"\0\0\0\x02ab"
    for name, data, expect, why in (
        ("a frame in a stream", one, {"frames": [b"ab"]}, "Four octets say how long it is."),
        ("two frames", one + one, {"frames": [b"ab", b"ab"]}, "One follows the other."),
        ("half a frame", one[:5], {"frames": []}, "It is not whole yet."),
        ("an empty frame", bytes(4), {"error": "link"}, "A frame has octets."),
        ("a frame too long", b"\0\x10\0\x01", {"error": "link"}, "A frame has 1 MiB at most."),
    ):
        book.case("frame", "stream", name, "R-40", why, bytes=data, expect=expect)


def beat(book: Book, line: Line) -> None:
    """R-48."""
    feed, key = line.feeds["AA"], line.key("AA")
    made = Beat(line=line.id, feed=feed.label, size=5, root=feed.head.root, counter=1, time_ms=NOON)
    signature = key.sign(CONTEXT + line.id, made.payload)
    parts = canonical.decode(made.payload)

    def case(name: str, payload: bytes, signed: bytes, expect: dict[str, object], why: str) -> None:
        book.case("beat", "beat", name, "R-48", why, key=canonical.encode(key.key.wire),
                  payload=payload, signature=signed, expect=expect)  # fmt: skip

    case("a beat", made.payload, signature, {"answer": "ADMITTED", "counter": 1},
         "Size and root of the own feed, signed by its key.")  # fmt: skip
    unsigned: dict[str, object] = {"answer": "REFUSED", "error": "signature"}
    case("signature changed", made.payload, flipped(signature, 5), unsigned, "It is not signed so.")
    as_entry = key.sign(b"comity/entry/1" + line.id, made.payload)
    case("signed as an entry", made.payload, as_entry, unsigned, "The context is that of a beat.")
    later = canonical.encode([*parts[:4], 2, NOON])
    case("another counter", later, signature, unsigned, "The counter is signed.")
    for name, value, why in (
        ("five items", parts[:5], "A beat has six items."),
        ("label of 15 octets", [parts[0], bytes(15), *parts[2:]], "A label has 16 octets."),
        ("size below 0", [*parts[:2], -1, *parts[3:]], "A size is a count."),
        ("counter true", [*parts[:4], True, NOON], "true is no number."),
        ("a map", {}, "A beat is an array."),
    ):
        payload = canonical.encode(value)
        case(name, payload, key.sign(CONTEXT + line.id, payload),
             {"answer": "REFUSED", "error": "frame.bad-beat"}, why)  # fmt: skip


def moments(book: Book, _: Line) -> None:
    """R-70."""
    for name, ms in (
        ("the beginning", 0), ("noon", NOON), ("a millisecond", NOON + 1),
        ("a leap day", 1_709_164_800_000), ("the end of a century", 4_102_444_799_000),
        ("no leap day in 2100", 4_107_542_400_000),
    ):  # fmt: skip
        expect = {"iso": moment.iso(ms), "dtg": moment.dtg(ms)}
        why = "The day follows from the integer in the Gregorian calendar."
        book.case("moment", "show", name, "R-70", why, time_ms=ms, expect=expect)
    for name, said, value, why in (
        ("RFC 3339", "2026-02-05T14:30:00Z", 1_770_301_800_000, "It is UTC."),
        ("a date-time group", "051430ZFEB26", 1_770_301_800_000, "It is the same moment."),
        ("tenths of a second", "2026-02-05T14:30:00.5Z", 1_770_301_800_500, "Milliseconds."),
        ("29 February of no leap year", "2026-02-29T00:00:00Z", None, "There is no such day."),
        ("a leap second", "2016-12-31T23:59:60Z", None, "Leap seconds are not counted."),
        ("hour 24", "2026-02-05T24:00:00Z", None, "The day has hours 0 to 23."),
        ("another zone", "2026-02-05T14:30:00+01:00", None, "Zones are not read."),
        ("no zone", "2026-02-05T14:30:00", None, "The Z is said."),
        ("before 1970", "1969-12-31T23:59:59Z", None, "A moment is a count."),
        ("a month of no calendar", "051430ZFEV26", None, "Months are those of the group."),
    ):  # fmt: skip
        read: dict[str, object] = {"value": value}
        if value is None:
            read = {"error": "moment.unreadable"}
        book.case("moment", "read", name, "R-70", why, text=said, expect=read)


def texts(book: Book, _: Line) -> None:
    """R-74; characters are written as JSON escapes."""
    for name, said, why in (
        ("plain", "Party A reports 157.", "Nothing is wrong."),
        ("accents", "Répété à 14 h", "It is NFC."),
        ("Arabic", "\u0645\u0631\u062d\u0628\u0627", "Letters that run the other way are letters."),
        ("decomposed", "Re\u0301pe\u0301te\u0301", "It is not NFC."),
        ("turned around", "157\u202e751", "It turns the direction."),
        ("isolate", "a\u2066b\u2069", "It turns the direction."),
        ("zero width", "15\u200b7", "Nobody sees it."),
        ("a byte order mark", "\ufeff157", "Nobody sees it."),
        ("a bell", "a\u0007", "It is a control character."),
        ("a carriage return", "a\rb", "It is a control character."),
        ("a new line", "a\nb", "Where lines are not allowed, it is a control character."),
        ("private use", "a\ue000", "It means nothing to others."),
        ("too long", "x" * 2_001, "2,000 characters are allowed."),
    ):
        expect = {
            "faults": list(text.faults(said, lines=False)),
            "shown": text.visible(said, lines=False),
        }
        book.case("text", "text", name, "R-74", why, text=said, expect=expect)


_EXAMPLES: Mapping[str, Any] = {**LINE, **ACTIVITY, **LAUNCH, **INCIDENT}


def message(book: Book, _: Line) -> None:
    """R-71, R-73 and R-79: a good example of each type, and some that break their schema."""
    wires = {entry.message.SPEC.code: wire for wire, entry in SHELF.types.items()}
    for code in sorted(_EXAMPLES.keys() & wires.keys()):
        plain, kind = dict(_EXAMPLES[code][0]), SHELF.types[wires[code]].message
        content = to_wire(from_plain(kind, plain))
        rule = "R-73" if code in ("A02", "I01") else "R-79"  # composites within
        book.case(
            "message",
            "message",
            code,
            rule,
            "Plain form and wire form give each other back.",
            type=wires[code],
            bytes=canonical.encode(content),
            expect={"answer": "ADMITTED", "plain": plain},
        )
    good = to_wire(from_plain(SHELF.types["line.text/1"].message, dict(LINE["L09"][0])))
    first = min(good)
    rows: list[tuple[str, Any, str]] = [
        ("a field that is not there", {**good, 63: 1}, "The type has no such field."),
        ("a field missing", {key: it for key, it in good.items() if key != first}, "It is needed."),
        ("a number for a text", {**good, first: 7}, "The field is a text."),
        ("null", {**good, first: None}, "What is not there is left out."),
        ("no map", [], "Content is a map."),
    ]
    for name, content, why in rows:
        ordered = dict(sorted(content.items())) if isinstance(content, dict) else content
        book.case("message", "message", name, "R-71", why, type="line.text/1",
                  bytes=canonical.encode(ordered),
                  expect={"answer": "REFUSED", "error": "message.bad-schema"})  # fmt: skip
