"""`comity exchange match|review|rule|note`, and what each of them refuses (R-566 to R-569)."""

import pytest

from comity.node.clock import Clock
from comity.node.home import Home
from comity.node.lists import vault as vaults
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.row import Row
from comity.node.lists.sheets import Sheets
from comity.node.lists.vault import Made, Vault
from comity.values import codes
from tests.cli.desk import comity, done
from tests.cli.shapes import check_command
from tests.support import invented
from tests.support.persons_desk import BOTH, Three

LANGUAGES = ("en", "fr", "ru", "uk")


def slip(row):
    """The same person, with an initial and another day."""
    plain = row.plain
    names = [{**it, "text": it["text"][:1] if it["role"] == "GIVEN" else it["text"]}
             for it in plain["names"]]  # fmt: skip
    day = int(plain["born"][-2:]) % 27 + 1
    return Row.of_plain({**plain, "names": names, "born": f"{plain['born'][:-2]}{day:02}"})


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    """AA has both lists at rest, not committed to: matching needs no line."""
    made = Three(tmp_path_factory.mktemp("match"))
    rows = invented.rows(40, seed=1)
    made.keeps("AA", "offered", rows, way="AA>BB", kind="OFFERED")
    asked = [*rows[:30], *map(slip, rows[30:33])]
    home = made.home("AA")
    _theirs(home, asked)
    return made


def _theirs(home, rows):
    """A list of BB's, as it is kept once all of it is revealed."""
    now = Clock().now_ms()
    made = Made("asked", "BB", codes.List.REQUESTED, "AA", "BB", 1, now, now + 1)
    kept = vaults.own(made, rows)
    by = Opener("AA/DUTY", Home(home).officer("DUTY", None), Purpose.TAKE, now)
    Vault(home).keep(kept, by)
    return kept


def test_pairs_are_looked_at_only_once_they_were_matched(three):
    assert "match" in three.refuses("AA", "review", "offered", "asked")


def test_counts_are_told_and_pairs_stay(three):
    found = three.step("AA", "match", "asked", "offered")
    check_command("exchange match", found)
    assert found["list"] == "offered"  # whichever is named first
    assert found["certain"] == 30
    assert found["uncertain"] >= 1
    assert found["sent"] is None
    assert "not committed" in three.refuses("AA", "match", "offered", "asked", "--report")


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_spellings_stand_side_by_side_with_what_speaks_for_the_pair(three, language):
    three.step("AA", "match", "offered", "asked")
    said = comity("exchange", "review", three.home("AA"), "offered", "asked", "--lang", language)
    assert said.code == 0, said.err
    assert "{" not in said.out
    assert "SURNAME" not in said.out  # remarks are in words
    assert "(, " not in said.out
    assert ", )" not in said.out
    counts = comity("exchange", "match", three.home("AA"), "offered", "asked", "--lang", language)
    assert "30" in counts.out
    assert "{" not in counts.out


def test_two_officers_rule_and_the_later_word_counts(three):
    three.step("AA", "match", "offered", "asked")
    pairs = three.step("AA", "review", "offered", "asked")["pairs"]
    name = pairs[0]["pair"]
    assert "Two officers" in three.refuses("AA", "rule", "offered", name, "SAME")
    one = ("--officer", "DUTY", "--officer", "DUTY")
    assert "Two officers" in three.refuses("AA", "rule", "offered", name, "SAME", *one)
    assert "No pair" in three.refuses("AA", "rule", "offered", "0-0", "SAME", *BOTH)
    three.step("AA", "rule", "offered", name, "UNCLEAR", *BOTH)
    ruled = three.step("AA", "rule", "offered", name, "same", *BOTH)
    check_command("exchange rule", ruled)
    assert (ruled["word"], ruled["ruled"]) == ("SAME", 1)
    assert ruled["offices"] == ["AA/DUTY", "AA/SECOND"]
    shown = three.step("AA", "review", "offered", "asked")["pairs"]
    assert shown[0]["ruling"] == "SAME"
    said = comity("exchange", "rule", three.home("AA"), "offered", name, "OTHER", *BOTH,
                  "--lang", "fr")  # fmt: skip
    assert "deux personnes" in said.out


def test_two_programs_do_not_rule_beside_one_list_at_one_moment(three):
    three.step("AA", "match", "offered", "asked")
    pair = three.step("AA", "review", "offered", "asked")["pairs"][0]["pair"]
    with Sheets(Vault(three.home("AA"))).alone("offered"):
        for words in (("rule", "offered", pair, "SAME", *BOTH), ("match", "offered", "asked")):
            assert "do this again" in three.refuses("AA", *words)
    assert three.step("AA", "rule", "offered", pair, "SAME", *BOTH)["ruled"] >= 1


def test_a_note_goes_to_the_neutral_with_every_step_also_with_nothing_to_say(three):
    three.step("AA", "match", "offered", "asked")
    empty = three.step("AA", "note", "--to", "CC")
    check_command("exchange note", empty)
    assert empty["kind"] == "EMPTY"
    name = three.step("AA", "review", "offered", "asked")["pairs"][0]["pair"]
    three.step("AA", "rule", "offered", name, "SAME", *BOTH)
    ruled = three.step("AA", "note", "--to", "CC", "--rulings", "offered")
    assert ruled["kind"] == "RULING"
    wish = ("--unwilling", "2", "--of", "offered")
    assert "Two officers" in three.refuses("AA", "note", "--to", "CC", *wish)
    wished = three.step("AA", "note", "--to", "CC", *wish, *BOTH)
    assert wished["kind"] == "WISH"
    far = ("--unwilling", "99", "--of", "offered")
    assert "no row 99" in three.refuses("AA", "note", "--to", "CC", *far, *BOTH)
    three.refuses("AA", "note", "--to", "CC", "--unwilling", "2", exit_code=2)


def test_a_pair_for_review_and_a_wish_go_to_no_party_of_the_exchange(three):
    """Rules 1 and 4: the home power never hears of either, whoever mistypes the address."""
    three.step("AA", "match", "offered", "asked")
    name = three.step("AA", "review", "offered", "asked")["pairs"][0]["pair"]
    three.step("AA", "rule", "offered", name, "SAME", *BOTH)
    before = done("log", three.home("AA"))
    for words in (("--rulings", "offered"), ("--unwilling", "2", "--of", "offered", *BOTH)):
        assert "does neither" in three.refuses("AA", "note", "--to", "BB", *words)
    assert done("log", three.home("AA")) == before


def test_one_person_on_both_sides_lists_is_said_in_words(three):
    rows = three.opened("AA", "offered").rows
    three.keeps("AA", "back", [rows[0]], way="BB>AA", kind="OFFERED")
    found = three.step("AA", "match", "offered", "back")
    check_command("exchange match", found)
    assert len(found["held_by_both"]) in (0, 1)  # of one row nothing may be rare enough
    said = comity("exchange", "match", three.home("AA"), "offered", "back", "--lang", "en")
    assert "both parties" in said.out
