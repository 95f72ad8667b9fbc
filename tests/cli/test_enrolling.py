"""`comity terminal enrol`: another node of the party, and a card in the place of another."""

import pytest

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command


@pytest.fixture
def file(aa, tmp_path):
    done("terminal", "list", aa, "-o", tmp_path / "aa.statements")
    return tmp_path / "aa.statements"


def enrol(aa, target, of, *words):
    roots = ("--roots", aa / "roots")
    return done("terminal", "enrol", target, "--of", of, "--node", "HQ2", *roots, *words)


def test_from_a_file_of_statements_and_root_keys(aa, tmp_path, file):
    words = ("--officers", aa / "officers", "--reality", "EXERCISE")
    made = enrol(aa, tmp_path / "new", file, *words)
    check_command("terminal enrol", made)
    assert (made["terminal"], made["office"]) == ("AA/T004", "AA/HQ2")
    assert made["officers"] == ["DUTY", "SECOND"]
    assert (made["paired"], made["lines"]) == ([], [])
    shown = comity(
        "terminal", "enrol", tmp_path / "third", "--of", file, "--node", "HQ3",
        "--roots", aa / "roots", "--reality", "EXERCISE",
    ).out  # fmt: skip
    assert "HQ3 of AA is enrolled as AA/T004" in shown


@pytest.mark.parametrize(
    "wrong",
    [
        lambda aa: ("--officers", aa / "roots"),  # in which no officer's key lies
        lambda _: ("--listen", "no-port"),
        lambda _: ("--listen", "127.0.0.1:70000"),
    ],
    ids=["folder", "address", "port"],
)
def test_what_fails_leaves_no_half_node_and_no_second_grant_of_its_number(aa, tmp_path, wrong):
    before = done("terminal", "list", aa)
    words = ("--of", aa, "--node", "HQ2", "--roots", aa / "roots")
    refused("terminal", "enrol", tmp_path / "new", *words, *wrong(aa), code=2)
    assert not (tmp_path / "new").exists()
    assert done("terminal", "list", aa) == before
    made = enrol(aa, tmp_path / "new", aa)
    assert done("terminal", "list", aa)[-1]["terminal"] == made["terminal"]


def test_beside_another_node_it_knows_whom_that_one_knows_and_lines_hear_of_it(aa, tmp_path):
    made = enrol(aa, tmp_path / "new", aa, "--officer", "PATROL")
    assert (made["paired"], made["lines"], made["officers"]) == (["BB"], ["staff"], ["PATROL"])
    offices = [it["office"] for it in done("terminal", "list", aa)]
    assert offices[-2:] == ["AA/HQ2", "AA/PATROL"]


def test_it_takes_the_record_over_and_its_own_words_stand(aa, tmp_path):
    enrol(aa, tmp_path / "new", aa, "--officers", aa / "officers")
    done("export", aa, "--open", "-o", tmp_path / "all.comity")
    both = ("--officer", "DUTY", "--officer", "SECOND")
    words = ("line", "accept", tmp_path / "new", tmp_path / "all.comity", "--name", "staff")
    assert done(*words, *both)["entry"] is None  # its party has accepted
    said = done("send", tmp_path / "new", "line.text", "--set", "subject=A", "--set", "body=B")
    assert said["flags"] == []
    (line,) = done("line", "show", tmp_path / "new")["lines"]
    assert line["evidence"] == 0


def test_another_card_takes_the_first_ones_place_only_if_that_is_said(aa, parties, tmp_path):
    bb = parties / "bb"
    enrol(aa, tmp_path / "new", aa)
    words = " ".join(done("card", tmp_path / "new", "-o", tmp_path / "new.card")["words"])
    pair = ("pair", bb, tmp_path / "new.card", "--words", words)
    assert "--anew" in refused(*pair, code=2)
    check_command("pair", done(*pair, "--anew"))
    wrong = " ".join(done("card", bb)["words"])
    refused("pair", bb, tmp_path / "new.card", "--anew", "--words", wrong)


def test_a_card_of_another_foundation_takes_nobodys_place(parties, tmp_path):
    common = ("--reality", "EXERCISE", "--roots", 1, "--name", "A")
    made = done("init", tmp_path / "other", "--party", "AA", *common)
    done("card", tmp_path / "other", "-o", tmp_path / "other.card")
    words = " ".join(made["words"])
    paired = parties / "bb" / "paired" / "AA.card"
    before = paired.read_bytes()
    assert before != (tmp_path / "other.card").read_bytes()
    said = refused(
        "pair", parties / "bb", tmp_path / "other.card", "--anew", "--words", words, code=2
    )
    assert "AA" in said
    assert str(paired) in said
    assert paired.read_bytes() == before
    assert [it.name for it in paired.parent.iterdir()] == [paired.name]
