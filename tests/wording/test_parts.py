# ruff: noqa: RUF001 - the typographic marks are what is tested

from comity.values import codes, wire
from comity.values.area import Pos
from comity.values.composites import (
    Answer,
    Budget,
    Claimant,
    Counterpart,
    Craft,
    Direction,
    Head,
    Measure,
    NamedPlace,
    PublicKey,
    Role,
    RootKey,
    Sla,
    Threshold,
)
from comity.values.shape import kind_of
from comity.wording.parts import PARTS
from comity.wording.speaker import Speaker
from tests.wording import WORDS

KEY = PublicKey(-19, b"\x3f\xa9\xc1\xe2" + bytes(28))


def said(value, language="en", *, brief=False):
    return Speaker(WORDS[language], brief=brief).say(kind_of(type(value)), wire.write(value))


def test_every_composite_of_this_version_has_its_words():
    expected = {
        "agenda_item", "answer", "assertion", "attach", "budget", "cal_entry",
        "candidate", "claimant", "clause", "contact", "counterpart", "countrule", "craft",
        "decl_row", "delegation",
        "direction", "dmeasure", "hand_row", "head", "key", "launch_row", "leg", "limit",
        "list_comment", "list_entry", "measure", "mechanism", "name", "named_place", "note_row",
        "object", "participant", "phase", "plan_line", "point", "pointpos", "pos", "qty", "result",
        "role", "route_point", "sla", "stream", "threshold", "vband", "vehicle", "window",
    }  # fmt: skip
    assert set(PARTS) == expected


def test_a_craft_says_what_is_known_of_it_and_no_more():
    plain = Craft(kind=codes.Craft.UAV, count=2)
    whole = Craft(
        kind=codes.Craft.VESSEL, count=1, type="frigate", callsign="N1", hull="F 12", party="AA"
    )

    assert said(plain) == "2 × uncrewed aircraft"
    assert said(whole) == (
        "1 × vessel; type “frigate”; call sign “N1”; hull or tail number “F 12”; of AA"
    )


def test_foreign_words_inside_a_composite_cannot_end_their_quotation():
    craft = Craft(kind=codes.Craft.UAV, count=2, type="X”; of BB; type “Y")

    assert said(craft) == "2 × uncrewed aircraft; type “X’; of BB; type ‘Y”"


def test_terms_of_a_precedence_say_from_what_they_count():
    assert said(Sla(held_s=60, opened_s=300, answered_s=3600)) == (
        "HELD within 1 min of sending, OPENED within 5 min of HELD, ANSWERED within 1 h of OPENED"
    )


def test_an_answer_names_its_question():
    answer = Answer(n=3, status=codes.Answer.DECLINED, text="No.", refs=(b"\xab" * 32,))

    assert said(answer) == "question 3: does not answer; “No.”; see abababab…"


def test_counterparts_speak_in_their_capacity():
    pair = Counterpart(a="AA/DUTY", b="BB/DUTY", capacity_a="national", level=codes.Level.DUTY)

    assert said(pair) == ("AA/DUTY in the capacity “national” with BB/DUTY, level duty office")


def test_a_head_counts_its_entries():
    assert said(Head(bytes(16), 1, bytes(32))) == "feed 00000000…, 1 entry, root 00000000…"


def test_keys_are_shown_by_their_first_figures():
    assert said(KEY) == "Ed25519 3fa9c1e2…"
    assert said(RootKey(KEY, PublicKey(-48, bytes(1312)))) == (
        "Ed25519 3fa9c1e2… + ML-DSA-44 00000000…"
    )


def test_thresholds_budgets_and_named_places_say_all_their_parts():
    speed = Measure(n=125, scale=1, unit=codes.Unit.KM)
    place = NamedPlace(code="P1", names={"en": "Point", "fr": "Pointe"}, pos=Pos(lat=0, lon=0))

    assert said(Threshold(key="range", value=speed)) == "“range”: 12.5 km"
    assert said(Budget(bytes_day=67108864, entries_day=20000, flash_reserve=5)) == (
        "67,108,864 bytes and 20,000 entries a day; 5 FLASH entries in reserve"
    )
    assert said(place, "fr").replace("\u00a0", " ").replace("\u202f", " ") == (
        "« P1 » : anglais (en) : « Point » ; français (fr) : « Pointe » ;"
        " 00°00′00.00″N 000°00′00.00″E (0.0000000 0.0000000) WGS 84"
    )


def test_a_place_in_a_sentence_is_brief():
    assert said(Pos(lat=0, lon=0), brief=True) == "00°00′00″N 000°00′00″E"


def test_directions_roles_and_claimants_say_who_is_who():
    assert said(Direction(from_="AA", to="BB")) == "from AA to BB"
    assert said(Direction(from_="AA", to="BB"), "ru") == "от AA к BB"
    assert said(Role(party="AA", role=codes.Role.GUARANTOR)) == "AA: guarantor"
    assert said(Claimant(name="N", role="minister")) == "“N”, “minister”"
    assert said(Claimant(party="AA", name="N", role="minister")) == "“N”, “minister”; of AA"
