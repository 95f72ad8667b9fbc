"""R-670 to R-672: a home power learns which of its rows a line of the plan is, and nothing else."""

import pytest

from comity.errors import OurError
from comity.families.persons.cards import NOTE_ROWS_MAX, NeutralNote
from comity.families.persons.exchanges import ExchangePlan
from comity.families.persons.exchanges_examples import PLAN
from comity.node.lists import placing
from comity.node.lists.matching import Match, Pair
from comity.values.codes import Note
from comity.values.plain import from_plain

WAY = ("AA", "BB")
KEYS = [bytes((n,)) * 32 for n in range(1, 8)]
OWN = [bytes((n,)) * 32 for n in range(101, 108)]
SURE, UNSURE = True, False


def line(n, key, way=WAY):
    return {
        "n": n,
        "person_key": key.hex(),
        "direction": {"from": way[0], "to": way[1]},
        "category_by": {"AA": "MILITARY"},
    }


def match(*sure):
    pairs = tuple(Pair(KEYS[n], OWN[n], 9, it) for n, it in enumerate(sure))
    return Match(b"1" * 32, b"2" * 32, b"r" * 32, b"h" * 32, (7, 7), pairs)


def note(*rows, kind="LINE"):
    told = [
        {"person_key": key.hex(), "other_key": own.hex(), "value": "1", "second": "CC/DUTY"}
        for key, own in rows
    ]
    return from_plain(NeutralNote, {"kind": kind, "rows": told})


def plan(*lines):
    whole = {it: PLAN[it] for it in PLAN if it != "formula"}
    return from_plain(ExchangePlan, {**whole, "formula": {}, "lines": list(lines)})


BOTH = plan(line(1, KEYS[0]), line(2, KEYS[1]), line(3, KEYS[2], ("BB", "AA")))


def test_an_uncertain_pair_is_spoken_of_to_nobody_though_it_was_ruled_to_be_one_person():
    """Rule 4: a pair for review never leaves the own node and the neutral."""
    lines = [line(1, KEYS[0]), line(2, KEYS[1])]
    count, rows = placing.placed({"lines": lines}, WAY, match(SURE, UNSURE))
    assert (count, [it.n for it in rows]) == (2, [1])
    assert rows[0].own == OWN[0]


def test_who_is_on_no_plan_is_spoken_of_to_nobody():
    """Rule 4: a match must not unmask who is held and does not go."""
    count, rows = placing.placed({"lines": [line(1, KEYS[0])]}, WAY, match(SURE, SURE, SURE))
    assert (count, [it.person for it in rows]) == (1, [KEYS[0]])


def test_a_direction_without_anybody_is_refused():
    with pytest.raises(OurError, match=r"list\.no-way-of-plan"):
        placing.placed({"lines": [line(1, KEYS[0])]}, ("BB", "AA"), match(SURE))


@pytest.mark.parametrize("known", [0, 1, 128, 129, 300])
def test_as_many_notes_go_as_there_are_lines_whatever_they_say(known):
    rows = [placing.Placed(n, KEYS[0], OWN[0]) for n in range(known)]
    notes = [from_plain(NeutralNote, it) for it in placing.notes(300, rows, "CC/DUTY")]
    assert len(notes) == 3
    assert sum(len(it.rows) for it in notes) == known
    assert max(len(it.rows) for it in notes) <= NOTE_ROWS_MAX
    assert {it.kind for it in notes} <= {Note.LINE, Note.EMPTY}


def test_own_rows_are_found_by_the_lines_in_which_this_party_receives():
    given = [("CC", note((KEYS[0], OWN[0]), (KEYS[1], OWN[1])))]
    assert placing.taken(BOTH, "BB", given) == {KEYS[0]: OWN[0], KEYS[1]: OWN[1]}
    assert placing.taken(BOTH, "AA", given) == {}


@pytest.mark.parametrize(
    "given",
    [
        [("AA", note((KEYS[0], OWN[0])))],  # who gives is no neutral
        [("BB", note((KEYS[0], OWN[0])))],
        [("CC", note((KEYS[5], OWN[0])))],  # of no line
        [("CC", note((KEYS[2], OWN[0])))],  # of a line the other way
        [("CC", note((KEYS[0], OWN[0]), kind="RULING"))],
        [("CC", note((KEYS[0], OWN[0]))), ("CC", note((KEYS[0], OWN[1])))],  # two words
        [("CC", note((KEYS[0], OWN[0]), (KEYS[1], OWN[0])))],  # one row, two persons
        [("CC", None)],
    ],
)
def test_what_does_not_fit_the_plan_or_itself_names_nobody(given):
    assert placing.taken(BOTH, "BB", given) == {}


def test_the_same_word_twice_is_one_word():
    given = [("CC", note((KEYS[0], OWN[0])))] * 2
    assert placing.taken(BOTH, "BB", given) == {KEYS[0]: OWN[0]}
