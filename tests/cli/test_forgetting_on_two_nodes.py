"""R-558 on two nodes: what both forgot is in no octet of theirs, and the record verifies."""

import json
from typing import NamedTuple

import pytest

from comity.gateways import tables
from comity.node.lists.vault import Kept
from tests.cli.desk import done
from tests.support.persons_desk import Three

SURNAMES = ("Незабудько", "Кривохижа")
HEADS = ["Прізвище", "born"]
ROWS = [[SURNAMES[0], "1985-02-28"], [SURNAMES[1], "1990"]]
ACT = ("--officer", "DUTY", "--yes")


class Story(NamedTuple):
    """What was sent, and what must be gone afterwards."""

    three: Three
    kept: Kept
    commit: str
    slices: list[str]
    cards: list[str]
    sought: str
    secrets: list[bytes]


def sends(three, code, fields):
    file = three.folder / "form.json"
    file.write_text(json.dumps(fields))
    entry = three.says("send", three.home("AA"), code, "--file", file, "--to", "BB", *ACT)["entry"]
    file.unlink()
    return entry


def imports(three, code, kind):
    """An officer's table becomes a list, and is taken away."""
    table = three.folder / "table.csv"
    table.write_bytes(tables.write([HEADS, *ROWS], "csv"))
    way = ("--name", "ours", "--kind", kind, "--direction", "AA:BB")
    done("exchange", "import", three.home(code), table, *way)
    table.unlink()


def card(surname, key, now):
    return {
        "person_key": key,
        "names": [{"text": surname, "script": "Cyrl", "role": "SURNAME"}],
        "born": "1985",
        "home_power": "BB",
        "category": "MILITARY",
        "status": "HELD",
        "at": now,
        "consent": "GIVEN",
        "retain_until": now,
    }


def key_of(three, code, name):
    return (three.home(code) / "lists" / f"{name}.key").read_bytes()[-32:]


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """Both committed, AA showed all, BB took and matched it; cards and a search were sent too."""
    three = Three(tmp_path_factory.mktemp("forgotten"), codes_=("AA", "BB"))
    imports(three, "AA", "OFFERED")
    imports(three, "BB", "REQUESTED")
    text = ("--set", "subject=Lists", "--set", "body=Of persons.", "--set", "lang=en")
    talks = three.says("send", three.home("AA"), "line.text", *text)["entry"]
    how = ("--exchange", talks[:8], "--reveal", "FULL")
    commit = three.step("AA", "commit", "ours", *how)["sent"]["entry"]
    three.step("BB", "commit", "ours", *how)
    shown = three.step("AA", "reveal", "ours")["sent"]
    three.step("BB", "take", commit[:8], "--name", "theirs")
    three.step("BB", "match", "ours", "theirs")
    now = done("log", three.home("AA"))[-1]["time"]["iso"]
    kept = three.opened("AA", "ours")
    both = zip(SURNAMES, kept.keys, strict=True)
    cards = [sends(three, "P01", card(surname, key.hex(), now)) for surname, key in both]
    sought = sends(three, "P11", done("describe", "P11")["example"] | {"lang": "en"})
    other = three.opened("BB", "ours")
    lists = (("AA", "ours"), ("BB", "ours"), ("BB", "theirs"))
    salts = [it.salt for it in (*kept.opened, *other.opened)]
    secrets = [*(key_of(three, *it) for it in lists), kept.secret, other.secret, *salts]
    return Story(three, kept, commit, shown, cards, sought, secrets)


def found_in(home, octets):
    """Files of a node, and of the marks beside it, in which any of these stands."""
    folders = (home, home.with_name(home.name + ".marks"))
    files = [it for folder in folders for it in folder.rglob("*") if it.is_file()]
    assert len(files) > 10
    return sorted({it.name for it in files for one in octets if one in it.read_bytes()})


def names():
    made = [it.encode(how) for it in SURNAMES for how in ("utf-8", "utf-16-le", "cp1251")]
    return made + [it.encode().hex().encode() for it in SURNAMES]


def test_before_it_is_forgotten_no_name_is_in_the_open_anywhere(founded):
    """R-552, R-220: sealed at rest, sealed on the line, and no log repeats a name."""
    three = founded.three
    assert [found_in(three.home(it), names()) for it in three.parties] == [[], []]
    keys = [found_in(three.home(it), founded.secrets) for it in three.parties]
    assert keys == [["ours.key"], ["ours.key", "theirs.key"]]
    assert three.opened("BB", "theirs").keys == founded.kept.keys


def test_what_both_nodes_forgot_is_in_no_octet_of_theirs_and_the_record_verifies(founded):
    """R-558, R-131, R-225: keys and names are gone, root and counts stay, the missing are kept."""
    three = founded.three
    for code, name in (("AA", "ours"), ("BB", "theirs"), ("BB", "ours")):
        given = ("--reason", "exchange called off", "--erase", *ACT)
        data = done("exchange", "forget", three.home(code), name, *given)
        assert data["size"] == 2
        assert data["erased"] == (founded.slices if (code, name) != ("BB", "ours") else [])
    root = founded.kept.about.root.hex()
    for code in three.parties:
        home = three.home(code)
        for entry in founded.cards:
            done("erase", home, entry[:8], *ACT[:2])
        assert found_in(home, [*names(), *founded.secrets]) == []
        gone = {done("show", home, it[:8])["body"] for it in (*founded.cards, *founded.slices)}
        assert gone == {"ERASED"}
        assert done("show", home, founded.commit[:8])["fields"]["root"] == root
        assert done("show", home, founded.sought[:8])["body"] == "OPENED"
        file = three.folder / f"{code}.comity"
        done("export", home, "-o", file, "--open")
        assert done("verify", file)["verdict"] == "SOUND"
        acts = done("exchange", "audit", home)["acts"]
        assert acts[-1]["purpose"] == "FORGET"
        assert all(it["signed"] for it in acts)
    rows = done("exchange", "lists", three.home("BB"))
    assert {(it["list"], it["size"], it["forgotten"]["office"]) for it in rows} == {
        ("ours", 2, "BB/DUTY"),
        ("theirs", 2, "BB/DUTY"),
    }
