"""R-554, R-555 at the terminal: a table is looked over, and kept only when nothing is wrong."""

import pytest

from comity.gateways import tables, workbook
from comity.node.lists.vault import Vault
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command

HEADS = ["Прізвище", "Ім'я", "Дата народження", "Категорія", "Примітка"]
GOOD = [
    ["Шевченко", "Олена", "28.02.1985", "військовий", "a"],
    ["Бондар", "Яна", "1990", "поранений", "b"],
]
BAD = [["Мельник", "Олег", "30.02.1985", "друг", ""], ["", "", "1985", "", ""]]
LIST = ("--name", "held", "--kind", "offered", "--direction", "AA:BB")


def table(tmp_path, rows, form="csv"):
    path = tmp_path / f"table.{form}"
    path.write_bytes(tables.write([HEADS, *rows], form))
    return path


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_table_becomes_a_sealed_list(aa, tmp_path, form):
    path = table(tmp_path, GOOD, form)
    data = done("exchange", "import", aa, path, *LIST)
    check_command("exchange import", data)
    assert (data["kept"], data["rows"], data["faulty"]) == (True, 2, 0)
    assert data["totals"] == {"MILITARY": 1, "WOUNDED": 1}
    assert data["unread"] == ["Примітка"]
    about = Vault(aa).about("held")
    assert (about.root.hex(), about.giver, about.receiver) == (data["root"], "AA", "BB")
    said = comity("exchange", "import", aa, path, *LIST[2:], "--name", "two", "--lang", "en")
    assert "2 rows can be read as persons." in said.out
    assert "Шевченко" not in said.out


def test_a_preview_keeps_nothing_and_says_every_fault_by_row_and_column(aa, tmp_path):
    path = table(tmp_path, [*GOOD, *BAD])
    data = done("exchange", "import", aa, path, *LIST, "--preview", "--lang", "uk")
    check_command("exchange import", data)
    assert (data["kept"], data["root"], data["rows"], data["faulty"]) == (False, None, 2, 2)
    assert [(it["row"], it["column"], it["why"]) for it in data["faults"]] == [
        (4, 3, "IMPOSSIBLE_DATE"),
        (4, 4, "UNKNOWN_CODE"),
        (5, 0, "NO_NAME"),
    ]
    assert data["faults"][0]["says"] == "такого дня не буває"
    assert Vault(aa).names() == []
    shown = comity("exchange", "import", aa, path, *LIST, "--preview", "--lang", "en")
    assert "there is no such day" in shown.out
    assert "preview" not in shown.out


def test_odd_names_and_who_stands_twice_are_told_and_stop_nothing(aa, tmp_path):
    odd = ["Шевченк" + "o", "Ірина", "1971", "", ""]
    path = table(tmp_path, [*GOOD, odd, GOOD[0]])
    data = done("exchange", "import", aa, path, *LIST, "--preview")
    check_command("exchange import", data)
    assert (data["faulty"], data["doubtful"], data["pairs"]) == (0, 1, 1)
    assert {(it["row"], it["column"]) for it in data["doubts"]} == {(4, 1)}
    assert data["twice"] == [{"row": 2, "other": 5, "certain": True}]
    said = comity("exchange", "import", aa, path, *LIST, "--lang", "en")
    assert said.code == 0
    assert "rows 2 and 5" in said.out
    assert "looks the same" in said.out


def test_with_a_fault_nothing_is_kept_unless_such_rows_are_left_out(aa, tmp_path):
    path = table(tmp_path, [*GOOD, *BAD])
    said = comity("exchange", "import", aa, path, *LIST, "--lang", "en")
    assert (said.code, Vault(aa).names()) == (1, [])
    assert "nothing was kept" in said.err
    assert done("exchange", "import", aa, path, *LIST, "--leave-out")["rows"] == 2


def test_columns_are_named_where_their_heads_say_nothing(aa, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(f"A|B\n{' '.join(GOOD[0][:2])}|x\n".encode("windows-1251"))
    given = ("--encoding", "windows-1251", "--delimiter", "|", "--map", "A=name", "--map", "b=-")
    data = done("exchange", "import", aa, path, *LIST, *given)
    assert [it["field"] for it in data["columns"]] == ["name", None]
    assert data["unread"] == []
    assert "“--encoding”" in refused("exchange", "import", aa, path, *LIST, "--lang", "en")
    refused("exchange", "import", aa, path, *LIST, "--map", "A", code=2)


def test_a_list_after_another_is_its_next_version(aa, tmp_path):
    path = table(tmp_path, GOOD)
    assert done("exchange", "import", aa, path, *LIST)["version"] == 1
    again = ("--name", "held-2", *LIST[2:], "--after", "held")
    assert done("exchange", "import", aa, path, *again)["version"] == 2
    refused("exchange", "import", aa, path, *LIST, code=2)


@pytest.mark.parametrize("direction", ["AA", "AA:AA", "AA:", "aa-:bb", "AA:BB:CC"])
def test_a_direction_is_from_one_party_to_another(aa, tmp_path, direction):
    words = (*LIST[:4], "--direction", direction)
    refused("exchange", "import", aa, table(tmp_path, GOOD), *words, code=2)


def test_a_passphrase_protects_the_key_where_one_is_given(aa, tmp_path):
    (tmp_path / "words").write_text("correct horse\n")
    given = ("--list-passphrase-file", tmp_path / "words")
    done("exchange", "import", aa, table(tmp_path, GOOD), *LIST, *given)
    assert Vault(aa).needs_passphrase("held")
    target = tmp_path / "out.csv"
    refused("exchange", "export", aa, "held", "-o", target, code=2)
    done("exchange", "export", aa, "held", "-o", target, *given)
    assert "Шевченко" in target.read_text("utf-8-sig")


def test_a_workbook_that_would_fill_the_machine_is_refused(aa, tmp_path):
    """T: two cells a million rows and sixteen thousand columns apart."""
    path = tmp_path / "bomb.xlsx"
    data = workbook.write([["name"] * 65])
    path.write_bytes(data)
    refused("exchange", "import", aa, path, *LIST)
