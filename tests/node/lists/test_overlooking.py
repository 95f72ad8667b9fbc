"""R-555: odd names and rows that may be one person are told by row and column, and stop nothing."""

from comity.gateways import tables
from comity.names import Doubt
from comity.node.lists import importing, overlooking
from comity.node.lists.importing import Asked
from comity.node.lists.overlooking import Doubted, Twice, overlook

HEADS = ["Surname", "Given", "Born", "Surname (Latin)"]
LATIN_O = "o"


def found(rows, heads=HEADS):
    return importing.read(tables.write_csv([heads, *rows]), Asked())


def seen(rows, heads=HEADS):
    return overlook(found(rows, heads))


def test_a_name_with_letters_of_two_scripts_is_told_with_its_column():
    """T: a homoglyph makes one person two, or hides one from a search."""
    told = seen([["Шевченк" + LATIN_O, "Олена", "1985", ""], ["Бондар", "Яна", "1990", ""]])
    assert told.doubtful == 1
    assert Doubted(2, 1, "Surname", Doubt.HOMOGLYPH) in told.doubts
    assert {(it.row, it.column) for it in told.doubts} == {(2, 1)}


def test_a_row_of_words_that_mix_scripts_says_so_at_the_right_column():
    told = seen([["Шевченко", "Олена", "1985", "Shev" + "Шевченко"[3:]]])
    assert {(it.column, it.head) for it in told.doubts} == {(4, "Surname (Latin)")}
    assert Doubt.MIXED_SCRIPT in {it.why for it in told.doubts}


def test_a_row_without_a_surname_is_told_and_can_be_kept():
    rows = found([["", "Олена", "1985", ""]])
    assert len(rows.rows) == 1
    assert overlook(rows).doubts == (Doubted(2, 0, "", Doubt.NO_SURNAME),)


def test_who_may_stand_twice_is_told_by_both_rows():
    told = seen(
        [
            ["Незабудько", "Олена", "1985-02-28", ""],
            ["Бондаренко", "Яна", "1990", ""],
            ["Незабудько", "Олена", "1985-02-28", ""],
        ]
    )
    assert (told.pairs, told.twice) == (1, (Twice(2, 4, is_certain=True),))


def test_a_table_in_which_all_is_well_says_nothing():
    assert seen([["Незабудько", "Олена", "1985", ""], ["Бондар", "Яна", "1990", ""]]) == (
        0,
        (),
        0,
        (),
    )


def test_so_many_are_told_one_by_one_and_all_are_counted(monkeypatch):
    monkeypatch.setattr(overlooking, "TOLD_MAX", 2)
    told = seen([["Шевченк" + LATIN_O, f"Олена{n}", "", ""] for n in range(5)])
    assert (told.doubtful, len(told.doubts), len(told.twice)) == (5, 2, min(2, told.pairs))


def test_the_search_for_pairs_says_how_far_it_is():
    told: list[tuple[int, int]] = []
    overlook(found([["Бондар", "Яна", "", ""]] * 3), lambda *far: told.append(far))
    assert all(done <= whole for done, whole in told)
