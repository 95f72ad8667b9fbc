"""Finding one of many by a few letters."""

import pytest

from comity.console.finding import ranked

TEXTS = [
    "A02 Notification of a manoeuvre Manoeuvres",
    "M01 Notification before a launch Launches",
    "M04 Launch called off or put off Launches",
    "I06 Question about a drone Incidents",
    "Уведомление до пуска Пуски",
]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("m01", [1]),
        ("launch", [1, 2]),
        ("LAUNCH off", [2]),
        ("noti", [0, 1]),
        ("lanch", [1, 2]),
        ("about drone", [3]),
        ("пуск", [4]),
        ("launch drone", []),
        ("zzzz", []),
        ("x", []),
    ],
)
def test_every_word_that_is_asked_for_is_in_what_is_found(asked, found):
    assert ranked(asked, TEXTS) == found


def test_what_begins_so_stands_before_what_only_holds_it():
    assert ranked("off", ["takeoff", "off limits"]) == [1, 0]


@pytest.mark.parametrize("asked", ["", "  ", "\x00", "a" * 10_000, "\u202e", "(((", "\u0301" * 500])
def test_nothing_that_is_asked_for_breaks_it(asked):
    assert set(ranked(asked, TEXTS)) <= set(range(len(TEXTS)))
