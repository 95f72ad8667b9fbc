"""R-79: names for numbers, hexadecimal for bytes, RFC 3339 for moments, integers for the rest."""

from comity.families.activity.messages import ActivityNotify
from comity.values import codes
from comity.values.area import Area
from comity.values.composites import Head, Window
from comity.values.kinds import DurS, FieldNumber, Party, Ref, TsOrNone, Value
from comity.values.shape import kind_of
from comity.values.written import field_of, write, write_any

POS = {1: 5, 2: 6}


def written(annotation, value, about=None):
    return write(kind_of(annotation), value, about)


def test_leaves_are_written_by_their_kind():
    assert written(codes.Precedence, 3) == "FLASH"
    assert written(Ref, b"\xab" * 32) == "ab" * 32
    assert written(TsOrNone, 0) == "1970-01-01T00:00:00Z"
    assert written(TsOrNone, "NONE") == "NONE"
    assert written(DurS, 60) == 60


def test_composites_are_written_by_the_names_of_their_fields():
    assert written(Window, {1: 0, 2: 1000}) == {
        "start": "1970-01-01T00:00:00Z",
        "end": "1970-01-01T00:00:01Z",
    }
    assert written(Head, [bytes(16), 1, bytes(32)]) == {
        "feed": "00" * 16,
        "size": 1,
        "root": "00" * 32,
    }


def test_an_area_begins_with_its_shape():
    assert written(Area, [2, [POS, POS], 7]) == {
        "shape": "corridor",
        "path": [{"lat": 5, "lon": 6}] * 2,
        "half_width_m": 7,
    }


def test_every_map_is_an_object():
    assert written(dict[codes.Equip, int], {0: 1, 7: 2}) == {"TANK": 1, "SHIP": 2}
    assert written(dict[Party, DurS], [["AA", 1], ["BB", 2]]) == {"AA": 1, "BB": 2}


def test_a_field_of_another_message_has_its_name_if_the_message_is_known():
    assert written(FieldNumber, 6, ActivityNotify) == "window"
    assert written(FieldNumber, 6) == "6"
    assert written(dict[FieldNumber, Value], {2: 1}, ActivityNotify) == {"kind": "AIR"}


def test_what_is_not_known_is_written_so_that_it_can_be_read_back():
    assert write_any({1: [b"\x01", "text", True, None]}) == {
        "1": [{"hex": "01"}, "text", True, None]
    }


def test_a_field_is_found_by_number_and_by_name():
    assert field_of(ActivityNotify, 6) is field_of(ActivityNotify, "window")
    assert field_of(ActivityNotify, "nothing") is None
    assert field_of(None, 6) is None
