# ruff: noqa: RUF001 - the letters of each language are what is tested

import re

import pytest

from comity.node.showing import words_of
from comity.values.bounds import TS_MAX
from comity.values.moment import parse
from comity.wording.moments import clock, dtg, duration, moment, moment_long, window, window_brief
from tests.wording import WORDS

EN, FR = WORDS["en"], WORDS["fr"]
DAY = 86_400_000


@pytest.mark.parametrize(
    ("stamp", "english", "french"),
    [
        ("2026-02-05T14:30:00Z", "5 February 2026, 14:30 UTC", "5 février 2026, 14 h 30 UTC"),
        ("2026-03-01T00:00:00Z", "1 March 2026, 00:00 UTC", "1er mars 2026, 00 h 00 UTC"),
        (
            "2026-12-31T23:59:05Z",
            "31 December 2026, 23:59:05 UTC",
            "31 décembre 2026, 23 h 59 min 05 s UTC",
        ),
        (
            "2026-08-09T07:05:00.250Z",
            "9 August 2026, 07:05:00.250 UTC",
            "9 août 2026, 07 h 05 min 00,250 s UTC",
        ),
    ],
)
def test_the_long_form_is_that_of_the_language(stamp, english, french):
    assert moment_long(parse(stamp), EN) == english
    assert moment_long(parse(stamp), FR) == french.replace(" h ", "\u00a0h\u00a0").replace(
        " min ", "\u00a0min\u00a0"
    ).replace(" s ", "\u00a0s ")


@pytest.mark.parametrize(
    ("stamp", "russian", "ukrainian"),
    [
        (
            "2026-02-05T14:30:00Z",
            "5 февраля 2026 г., 14:30 UTC",
            "5 лютого 2026 р., 14:30 UTC",
        ),
        (
            "2026-05-01T00:00:05Z",
            "1 мая 2026 г., 00:00:05 UTC",
            "1 травня 2026 р., 00:00:05 UTC",
        ),
        (
            "2026-08-09T07:05:00.250Z",
            "9 августа 2026 г., 07:05:00,250 UTC",
            "9 серпня 2026 р., 07:05:00,250 UTC",
        ),
    ],
)
def test_the_long_form_is_that_of_russian_and_ukrainian(stamp, russian, ukrainian):
    assert moment_long(parse(stamp), WORDS["ru"]) == russian
    assert moment_long(parse(stamp), WORDS["uk"]) == ukrainian


def test_both_forms_stand_together():
    said = moment(parse("2026-02-05T14:30:00Z"), EN)

    assert said == "051430ZFEB26 (5 February 2026, 14:30 UTC)"
    assert moment(parse("2026-02-05T14:30:00Z"), FR).startswith("051430ZFEB26 (5 février 2026")


@pytest.mark.parametrize("language", sorted(WORDS))
@pytest.mark.parametrize("ms", [0, 30 * DAY, 59 * DAY, TS_MAX])
def test_every_moment_can_be_said(language, ms):
    assert dtg(ms, WORDS[language]) in moment(ms, WORDS[language])


@pytest.mark.parametrize(
    ("seconds", "english", "french"),
    [
        (0, "0 s", "0 s"),
        (59, "59 s", "59 s"),
        (300, "5 min", "5 min"),
        (3_600, "1 h", "1 h"),
        (172_800, "2 d", "2 j"),
        (93_784, "1 d 2 h 3 min 4 s", "1 j 2 h 3 min 4 s"),
    ],
)
def test_durations_leave_nothing_out(seconds, english, french):
    assert duration(seconds, EN) == english
    assert duration(seconds, FR).replace("\u00a0", " ") == french


def test_durations_have_the_units_of_russian_and_ukrainian():
    assert duration(93_784, WORDS["ru"]).replace("\u00a0", " ") == "1 сут 2 ч 3 мин 4 с"
    assert duration(93_784, WORDS["uk"]).replace("\u00a0", " ") == "1 доб 2 год 3 хв 4 с"


def test_a_window_says_its_uncertainty_only_if_it_has_one():
    start, end = parse("2026-02-05T14:30:00Z"), parse("2026-02-06T14:30:00Z")

    assert "uncertain" not in window(start, end, 0, EN)
    assert window(start, end, 60, EN).endswith("uncertain by 1 min")
    assert window_brief(start, end, FR) == "du 051430ZFEB26 au 061430ZFEB26"


@pytest.mark.parametrize(
    ("language", "at", "error"),
    [
        ("en", "at {}", ", uncertain by 1 min"),
        ("fr", "le {}", ", à 1 min près"),
        ("ru", "в {}", ", погрешность 1 мин"),
        ("uk", "о {}", ", похибка 1 хв"),
        ("ar", "في {}", "، بهامش عدم يقين 1 دقيقة"),
    ],
)
def test_a_window_that_is_one_moment_is_said_once(language, at, error):
    words, start = words_of(language), parse("2026-02-05T14:30:00Z")
    both, brief = (at.format(it) for it in (moment(start, words), "051430ZFEB26"))

    assert bare(window(start, start, 0, words)) == bare(both)
    assert bare(window(start, start, 60, words)) == bare(both) + error
    assert bare(window(start, start + 1_000, 0, words)) != bare(both)
    assert bare(window_brief(start, start + 59_000, words)) == brief


def bare(text):
    """Without marks of direction and no-break spaces."""
    return re.sub("[\u200e\u200f\u2066-\u2069]", "", text).replace("\u00a0", " ")


def test_a_time_of_day_is_told_to_its_second_and_never_later_than_it_was():
    assert clock(1_732_154_401_999) == "02:00:01Z"
