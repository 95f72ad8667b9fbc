"""A node is made, its card handed over, and the card of the other party compared by voice."""

import pytest

from comity.errors import ConfigError
from comity.node.home import Home
from comity.wording import fingerprint
from tests.cli.desk import comity, done, refused

OFFICERS = ("--officer", "DUTY")


def init(path, *more, party="AA"):
    return ("init", path, "--party", party, "--name", "Headquarters", "--roots", 1, *more)


def test_a_node_is_made_with_its_officers(tmp_path):
    made = done(*init(tmp_path / "aa", "--reality", "TEST", *OFFICERS))

    assert made["officers"] == ["AA/DUTY"]
    assert len(made["words"]) == 12
    assert (tmp_path / "aa" / "roots" / "root-1.key").stat().st_mode & 0o077 == 0


def test_every_line_of_an_exercise_says_so(tmp_path):
    said = comity(*init(tmp_path / "aa", "--reality", "EXERCISE"))

    assert said.code == 0
    assert all(line.startswith("[EXERCISE]") for line in said.out.splitlines())
    assert max(map(len, said.out.splitlines())) <= 80


def test_a_real_node_says_nothing_of_exercises(tmp_path):
    (tmp_path / "pass").write_text("six words that nobody else knows\n")
    said = comity(*init(tmp_path / "aa", "--passphrase-file", tmp_path / "pass"))

    assert said.code == 0
    assert "EXERCISE" not in said.out


def test_each_officer_has_the_passphrase_that_was_given_for_them(tmp_path):
    files = []
    for name in ("first", "second"):
        (tmp_path / name).write_text(f"the {name} long phrase\n")
        files += ["--passphrase-file", tmp_path / name]
    people = ("--officer", "DUTY", "--officer", "SECOND")
    assert comity(*init(tmp_path / "aa", *people, *files)).code == 0
    home = Home(tmp_path / "aa")
    duty = home.officer("DUTY", b"the first long phrase")
    assert duty.kid != home.officer("SECOND", b"the second long phrase").kid
    with pytest.raises(ConfigError, match=r"keyfile\.wrong-passphrase"):
        home.officer("SECOND", b"the first long phrase")


def test_the_keys_of_a_real_node_need_a_passphrase(tmp_path):
    assert "--passphrase-file" in refused(*init(tmp_path / "aa"), code=2)
    assert not (tmp_path / "aa").exists()


@pytest.mark.parametrize(
    ("more", "code", "names"),
    [
        (("--reality", "TEST", "--listen", "nowhere"), 2, "nowhere"),
        (("--reality", "TEST", "--at", "yesterday"), 1, "yesterday"),
        (("--at", "051058ZFEB26"), 1, "EXERCISE"),
        (("--reality", "TEST", "--roots", "0"), 2, "--roots"),
        (("--reality", "TEST", "--lang", "xx"), 2, "xx"),
    ],
)
def test_what_cannot_begin_is_named(tmp_path, more, code, names):
    assert names in refused(*init(tmp_path / "aa", *more), code=code)


def test_a_node_is_never_made_over_another(tmp_path):
    done(*init(tmp_path / "aa", "--reality", "TEST"))

    assert "not empty" in refused(*init(tmp_path / "aa", "--reality", "TEST"), code=2)


def test_an_exercise_begins_in_the_time_of_its_story(tmp_path):
    done(*init(tmp_path / "aa", "--reality", "EXERCISE", "--at", "051058ZFEB26", *OFFICERS))
    listed = done("terminal", "list", tmp_path / "aa")

    assert {it["from"]["dtg"] for it in listed} == {"041058ZFEB26"}


def test_the_card_names_where_the_node_listens(tmp_path):
    done(*init(tmp_path / "aa", "--reality", "TEST", "--listen", "192.0.2.1:7401"))

    assert done("card", tmp_path / "aa")["addresses"] == ["192.0.2.1:7401"]


def test_the_words_of_the_card_are_the_same_in_every_language(tmp_path):
    made = done(*init(tmp_path / "aa", "--reality", "TEST"))
    french = done("card", tmp_path / "aa", "--lang", "fr")

    assert french["words"] != made["words"]
    assert fingerprint.parse(" ".join(french["words"])).hex() == made["fingerprint"]


def test_a_card_is_paired_by_the_words_heard_and_by_no_others(tmp_path):
    for party in ("AA", "BB"):
        done(*init(tmp_path / party, "--reality", "TEST", party=party))
        done("card", tmp_path / party, "-o", tmp_path / f"{party}.card")
    words = {party: " ".join(done("card", tmp_path / party)["words"]) for party in ("AA", "BB")}
    pair = ("pair", tmp_path / "AA", tmp_path / "BB.card", "--words")

    assert "do not pair" in refused(*pair, words["AA"])
    assert "12 words" in refused(*pair, "only three words")
    assert not (tmp_path / "AA" / "paired").exists()
    assert done(*pair, words["BB"])["party"] == "BB"


def test_the_own_card_is_not_paired(tmp_path):
    done(*init(tmp_path / "AA", "--reality", "TEST"))
    done("card", tmp_path / "AA", "-o", tmp_path / "aa.card")
    words = " ".join(done("card", tmp_path / "AA")["words"])

    refused("pair", tmp_path / "AA", tmp_path / "aa.card", "--words", words)


def test_a_file_that_is_no_card_is_refused(tmp_path):
    done(*init(tmp_path / "AA", "--reality", "TEST"))
    (tmp_path / "x").write_bytes(b"\x00" * 40)

    refused("pair", tmp_path / "AA", tmp_path / "x", "--words", "a")
    refused("pair", tmp_path / "AA", tmp_path / "y", "--words", "a", code=2)
