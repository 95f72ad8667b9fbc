# ruff: noqa: RUF001 - the typographic marks are what is tested
"""The kinds that few types use are asked for, typed, echoed and said (R-73, R-74, R-79)."""

import pytest
from hypothesis import HealthCheck, given, settings

from comity.cli.forms import with_set
from comity.errors import OurError
from comity.values.composites import DateOrWindow, Direction
from comity.values.kinds import TextOrSeal
from comity.values.plain import from_plain, to_plain
from comity.values.shape import kind_of
from comity.wording import render
from comity.wording.echo import echo_of
from comity.wording.forms import form_of
from comity.wording.typed import Typing
from comity.wording.words import languages
from tests.support.filling import fill
from tests.support.kinds import OTHER, PLAIN, Kinds, words_in
from tests.support.strategies import messages
from tests.wording import WORDS
from tests.wording.facts import facts_in, tokens_of

NOW = 1_770_301_800_000
EN = Typing(WORDS["en"], now_ms=NOW)
INNER = str.maketrans("“”«»„", "‘’‹›‚")
every_language = pytest.mark.parametrize("language", languages())
both = pytest.mark.parametrize("plain", [PLAIN, OTHER], ids=["plain", "other"])


@pytest.fixture(scope="module")
def words(tmp_path_factory):
    return words_in(tmp_path_factory.mktemp("kinds"))


@both
@every_language
def test_each_is_filled_in_by_its_form(words, plain, language):
    said = words[language]
    made = fill(form_of(Kinds, said), plain, Typing(said, now_ms=NOW))

    assert to_plain(from_plain(Kinds, {**made, "lang": "en"})) == plain


@settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
@given(message=messages(Kinds))
def test_every_fact_stands_in_every_language(words, message):
    for said in words.values():
        text = render.full(message, said, author="AA").translate(INNER)
        for fact in facts_in(message):
            for token in tokens_of(fact, said):
                assert token.translate(INNER) in text, fact


def test_numbers_stand_with_their_direction(words):
    text = render.full(from_plain(Kinds, PLAIN), words["en"])

    assert "\n  – from AA to BB: battle tanks: 150, ships: 7\n" in text
    assert "2026-02-05" in text


def test_a_sealed_text_says_where_it_is_sealed(words):
    assert "sealed in entry 3f3f3f3f…" in render.full(from_plain(Kinds, OTHER), words["en"])


def test_a_text_of_many_lines_keeps_them(words):
    message = from_plain(Kinds, {**PLAIN, "text": "one\ntwo"})

    assert "  │ one\n  │ two\n" in render.full(message, words["en"])


@every_language
def test_a_window_in_place_of_a_date_is_echoed(words, language):
    echo = echo_of(Kinds, OTHER, words[language], now_ms=NOW)

    assert [it["field"] for it in echo.moments] == ["as_of.start", "as_of.end"]
    assert [it["field"] for it in echo.windows] == ["as_of"]
    assert echo_of(Kinds, PLAIN, words[language], now_ms=NOW).moments == []


@pytest.mark.parametrize(
    ("kind", "typed", "plain"),
    [
        (Direction, " aa > bb ", {"from": "AA", "to": "BB"}),
        (DateOrWindow, "2026-02-05", "2026-02-05"),
        (DateOrWindow, "050600ZFEB26/ 051830ZFEB26 / 1min", OTHER["as_of"]),
        (DateOrWindow, "2026-02-05T06:00Z/+1h/0s", {
            "start": "2026-02-05T06:00:00Z", "end": "2026-02-05T15:30:00Z",
        }),
        (TextOrSeal, " kept ", " kept "),
        (TextOrSeal, "seal:nothing", "seal:nothing"),
        (TextOrSeal, f"Seal: {'3F' * 32}", OTHER["text"]),
    ],
)  # fmt: skip
def test_each_is_typed_on_one_line(kind, typed, plain):
    assert EN.parse(kind_of(kind), typed, field="it") == plain


@pytest.mark.parametrize(
    ("kind", "typed", "reason"),
    [
        (Direction, "AA", "pattern"),
        (Direction, "AA>BB>CC", "pattern"),
        (Direction, "AA>b b", "pattern"),
        (Direction, "AA>aa", "twice"),
        (DateOrWindow, "tomorrow", "pattern"),
        (DateOrWindow, "050600ZFEB26/050500ZFEB26", "order"),
        (DateOrWindow, "050600ZFEB26/", "no-moment"),
        (DateOrWindow, "050600ZFEB26/050700ZFEB26/1min/1min", "no-duration"),
        (TextOrSeal, "seal:3f3f", "length"),
        (TextOrSeal, "a\u202eb", "bidi"),
        (TextOrSeal, "x" * 2001, "too-long"),
    ],
)
def test_what_cannot_be_read_is_refused(kind, typed, reason):
    with pytest.raises(OurError) as caught:
        EN.parse(kind_of(kind), typed, field="it")

    assert caught.value.facts["reason"] == reason


def test_a_seal_is_found_by_its_first_figures():
    typing = Typing(WORDS["en"], now_ms=NOW, find=lambda it: "3f" * 32 if it == "3f3f" else it)

    assert typing.parse(kind_of(TextOrSeal), "seal:3f3f", field="text") == OTHER["text"]


def test_each_is_set_on_the_command_line():
    given = [
        "formula.aa>bb.TANK=150",
        "formula.AA>BB.SHIP=7",
        "direction=BB>AA",
        "as_of=2026-02-05",
        "text={as it stands}",
        "sides.AA=DUTY",
        "lasts.VESSEL=26h",
    ]
    assert with_set(Kinds, {}, given, EN) == {
        "formula": {"AA>BB": {"TANK": 150, "SHIP": 7}},
        "direction": PLAIN["direction"],
        "as_of": "2026-02-05",
        "text": "{as it stands}",
        "sides": {"AA": "DUTY"},
        "lasts": {"VESSEL": 93_600},
    }
    window = '{"start": "2026-02-05T06:00:00Z", "end": "2026-02-05T18:30:00Z", "err_s": 60}'
    assert with_set(Kinds, {}, [f"as_of={window}"], EN) == {"as_of": OTHER["as_of"]}
