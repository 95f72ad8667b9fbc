"""R-555: columns in four languages; every fault has its row and its column, none is guessed."""

import pytest

from comity.errors import OurError, TheirError
from comity.gateways import columns, tables
from comity.gateways.columns import Fault, Why


def person(cells, heads=("surname", "given", "born"), number=2, **said):
    return columns.person(number, cells, columns.columns(heads, said))


@pytest.mark.parametrize(
    "heads",
    [
        ("Surname", "Given names", "Date of birth", "Category"),
        ("Nom", "Prénom", "Date de naissance", "Catégorie"),
        ("Фамилия", "Имя", "Дата рождения", "Категория"),
        ("ПРІЗВИЩЕ", "Ім'я", "Дата народження", "Категорія"),
    ],
)
def test_columns_are_known_by_their_heads_in_four_languages(heads):
    found = columns.columns(heads, {})
    assert found.fields == ("surname", "given", "born", "category")
    assert found.unread == ()


def test_every_head_says_one_thing():
    heads = [it for heads in columns.HEADS.values() for it in heads]
    assert len(heads) == len({columns._plain_head(it) for it in heads})


def test_what_a_head_does_not_say_somebody_may():
    found = columns.columns(["A", "B", "note"], {"A": "surname", "b": "born"})
    assert found.fields == ("surname", "born", "-")
    assert found.unread == ("note",)
    assert columns.columns(["name", "note"], {"note": "-"}).unread == ()


def test_what_is_said_of_columns_must_be_so():
    with pytest.raises(OurError, match=r"^table\.no-such-field"):
        columns.columns(["a"], {"a": "x"})
    with pytest.raises(OurError, match=r"^table\.no-such-column"):
        columns.columns(["name"], {"b": "born"})
    with pytest.raises(TheirError, match=r"^table\.no-name-column"):
        columns.columns(["born", "rank"], {})


def test_a_row_is_read_with_the_script_of_each_part():
    found = person(
        ["Шевченко", " Олена ", "Shevchenko"], heads=("surname", "given", "surname (latin)")
    )
    assert found.faults == ()
    assert found.plain["names"] == [
        {"text": "Шевченко", "script": "Cyrl", "role": "SURNAME"},
        {"text": "Олена", "script": "Cyrl", "role": "GIVEN"},
        {"text": "Shevchenko", "script": "Latn", "role": "SURNAME"},
    ]
    assert found.plain["category"] == "UNKNOWN"


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("1985", "1985"),
        ("1985-02", "1985-02"),
        ("1985-02-28", "1985-02-28"),
        ("1985-02-28T00:00:00", "1985-02-28"),
        ("28.02.1985", "1985-02-28"),
        ("8/2/1985", "1985-02-08"),
        ("02.1985", "1985-02"),
        ("1985 года", "1985"),
        ("28.02.1985 года рожд.", "1985-02-28"),
    ],
)
def test_a_day_is_read_day_first_or_by_its_year(text, born):
    assert person(["Ш", "Яна", text]).plain["born"] == born


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("29.02.1985", Why.IMPOSSIBLE_DATE),
        ("31.04.1985", Why.IMPOSSIBLE_DATE),
        ("02/28/1985", Why.IMPOSSIBLE_DATE),
        ("1985-13-01", Why.IMPOSSIBLE_DATE),
        ("00.00.1985", Why.IMPOSSIBLE_DATE),
        ("28.02.85", Why.BAD_DATE),
        ("about 1985", Why.BAD_DATE),
        ("=TODAY()", Why.COMPUTED),
    ],
)
def test_what_is_no_day_is_a_fault_of_its_cell(text, why):
    found = person(["Ш", "Яна", text], number=7)
    assert found.faults == (Fault(7, 3, "born", why),)
    assert "born" not in found.plain


@pytest.mark.parametrize(
    ("head", "cell", "why"),
    [
        ("category", "friend", Why.UNKNOWN_CODE),
        ("sex", "q?", Why.UNKNOWN_CODE),
        ("home_power", "ua", Why.BAD_PARTY),
        ("rank", "x" * 41, Why.TOO_LONG),
        ("surname", "Shev\u202echenko", Why.HIDDEN_CHARACTER),
        ("surname", "x" * 121, Why.TOO_LONG),
        ("captured_at", "2024", Why.BAD_DATE),
        ("captured_at", "01.05.1950", Why.BAD_DATE),
        ("given", "=1", Why.COMPUTED),
    ],
)
def test_each_fault_says_row_column_and_why_and_never_what_stands_there(head, cell, why):
    (found,) = person(["X", cell], heads=("name", head), number=9).faults
    assert found == Fault(9, 2, head, why)
    assert cell not in repr(found).removeprefix(repr(found.head))


def test_a_row_without_any_name_is_a_fault():
    assert person(["", " ", "1985"]).faults == (Fault(2, 0, "", Why.NO_NAME),)
    assert person(["=1", "", "1985"]).faults == (Fault(2, 1, "surname", Why.COMPUTED),)


def test_more_parts_of_a_name_than_a_row_has_room_for_are_a_fault():
    heads = ["name"] * 17
    assert [it.why for it in person(["x"] * 17, heads=heads).faults] == [Why.TOO_LONG]


def test_a_name_is_kept_in_its_normal_spelling():
    assert person(["Й\u0438\u0306", "Яна"]).plain["names"][0]["text"] == "Йй"


@pytest.mark.parametrize(
    ("text", "script"),
    [("Шевченко", "Cyrl"), ("Shevchenko", "Latn"), ("გიორგი", "Geor"), ("محمد", "Arab"),
     ("Արամ", "Armn"), ("דוד", "Hebr"), ("李", "Hani"), ("123", "Zyyy"), ("Ш1 -", "Cyrl")],
)  # fmt: skip
def test_a_script_is_that_of_most_letters(text, script):
    assert columns.script(text) == script


def test_what_goes_out_is_read_back_the_same():
    heads = (*columns.HEADS, "surname (latin)")
    cells = [
        *("Шевченко", "Олена", "Петрівна", "Шевченко Олена", "1985-02-28", "Ніжин", "F"),
        *("12", "сержант", "полк 12", "UA", "WOUNDED", "Петро", "Іваненко", "HELD"),
        *("SICK", "2024-05-06", "x", "Shevchenko"),
    ]
    found = person(cells, heads=heads)
    assert not found.faults
    rows = list(columns.rows_out([(1, found.plain)]))
    assert rows[0][:6] == ["n", "surname", "surname", "given", "patronymic", "name"]
    (_, head), (number, body) = tables.read(tables.write_csv(rows), most=9)
    again = columns.person(number, body, columns.columns(head, {"n": "-"}))
    role = lambda it: (it["role"], it["text"])  # noqa: E731  # said once
    assert sorted(again.plain.pop("names"), key=role) == sorted(found.plain.pop("names"), key=role)
    assert (again.plain, again.faults) == (found.plain, ())
