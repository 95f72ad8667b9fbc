"""R-558 on two nodes: what both forgot is in no octet of theirs, and the record verifies."""

import json
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from comity.gateways import tables
from comity.node.home import Home
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.vault import Kept, Vault
from tests.cli.desk import done

SURNAMES = ("Незабудько", "Кривохижа")
HEADS = ["Прізвище", "born"]
ROWS = [[SURNAMES[0], "1985-02-28"], [SURNAMES[1], "1990"]]
TO = ("--to", "BB")
ACT = ("--officer", "DUTY", "--yes")


class Story(NamedTuple):
    """What was sent, and what must be gone afterwards."""

    aa: object
    bb: object
    kept: Kept
    commit: str
    slices: list[str]
    cards: list[str]
    sought: str
    secrets: list[bytes]


def sends(home, code, fields):
    file = home.parent / "form.json"
    file.write_text(json.dumps(fields))
    entry = done("send", home, code, "--file", file, *TO, *ACT)["entry"]
    file.unlink()
    return entry


def carried(giver, taker):
    """What one node holds goes to the other by hand."""
    file = giver.parent / "carried"
    done("export", giver, "-o", file, "--sealed-to", taker.name.upper(), "--all")
    assert done("import", taker, file)["refused"] == 0
    file.unlink()


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


def committed(aa, root):
    text = {"subject": "Exchange", "body": "First.", "lang": "en"}
    fields = {
        "exchange": sends(aa, "L09", text),
        "direction": {"from": "AA", "to": "BB"},
        "kind": "OFFERED",
        "version": 1,
        "criteria": [],
        "root": root,
        "totals": {"UNKNOWN": 2},
        "ruleset": "ab" * 32,
        "reveal": "FULL",
        "reveal_by": "2026-03-01T00:00:00Z",
    }
    return sends(aa, "P02", fields)


def by(home, purpose):
    made = Home(home)
    return Opener(f"{made.config.party}/DUTY", made.officer("DUTY", None), purpose, 1)


def key_of(home):
    return (home / "lists" / "held.key").read_bytes()[-32:]


@pytest.fixture
def story(parties):
    """AA sealed a list, committed to it, showed it and sent cards; BB keeps what it was shown."""
    aa, bb = parties / "aa", parties / "bb"
    done("export", bb, "-o", parties / "open", "--open")
    done("import", aa, parties / "open")
    table = parties / "table.csv"
    table.write_bytes(tables.write([HEADS, *ROWS], "csv"))
    way = ("--kind", "OFFERED", "--direction", "AA:BB")
    root = done("exchange", "import", aa, table, "--name", "held", *way)["root"]
    table.unlink()
    commit = committed(aa, root)
    kept = Vault(aa).open("held", by(aa, Purpose.COMMIT)).with_commit(bytes.fromhex(commit))
    Vault(aa).change(kept, by(aa, Purpose.COMMIT))
    slices = [sends(aa, "P07", {"commit": commit, "blob": "cd" * 32})]
    now = done("log", aa)[-1]["time"]["iso"]
    shown = zip(SURNAMES, kept.keys, strict=True)
    cards = [sends(aa, "P01", card(surname, key.hex(), now)) for surname, key in shown]
    sought = sends(aa, "P11", done("describe", "P11")["example"] | {"lang": "en"})
    carried(aa, bb)
    theirs = kept._replace(secret=b"", about=replace(kept.about, is_ours=False))
    Vault(bb).keep(theirs, by(bb, Purpose.TAKE))
    secrets = [key_of(aa), key_of(bb), kept.secret, *(it.salt for it in kept.opened)]
    return Story(aa, bb, kept, commit, slices, cards, sought, secrets)


def found_in(home, octets):
    """Files of a node, and of the marks beside it, in which any of these stands."""
    folders = (home, home.with_name(home.name + ".marks"))
    files = [it for folder in folders for it in folder.rglob("*") if it.is_file()]
    assert len(files) > 10
    return [it.name for it in files for one in octets if one in it.read_bytes()]


def names():
    made = [it.encode(how) for it in SURNAMES for how in ("utf-8", "utf-16-le", "cp1251")]
    return made + [it.encode().hex().encode() for it in SURNAMES]


def test_what_both_nodes_forgot_is_in_no_octet_of_theirs_and_the_record_verifies(story):
    """R-558, R-131, R-225: keys and names are gone, root and counts stay, the missing are kept."""
    homes = (story.aa, story.bb)
    assert [found_in(home, story.secrets) for home in homes] == [["held.key"], ["held.key"]]

    for home in homes:
        given = ("--reason", "exchange called off", "--erase", *ACT)
        data = done("exchange", "forget", home, "held", *given)
        assert (data["root"], data["size"]) == (story.kept.about.root.hex(), 2)
        assert data["erased"] == story.slices
        for entry in story.cards:
            done("erase", home, entry[:8], *ACT[:2])

    for home in homes:
        assert found_in(home, [*names(), *story.secrets]) == []
        gone = {done("show", home, it[:8])["body"] for it in (*story.cards, *story.slices)}
        assert gone == {"ERASED"}
        assert done("show", home, story.commit[:8])["fields"]["root"] == story.kept.about.root.hex()
        assert done("show", home, story.sought[:8])["body"] == "OPENED"
        file = home.parent / f"{home.name}.comity"
        done("export", home, "-o", file, "--open")
        assert done("verify", file)["verdict"] == "SOUND"
        assert done("exchange", "audit", home)["acts"][-1]["purpose"] == "FORGET"


def test_before_it_is_forgotten_no_name_is_in_the_open_anywhere(story):
    """R-552, R-220: sealed at rest, sealed on the line, and no log repeats a name."""
    for home in (story.aa, story.bb):
        assert found_in(home, names()) == []


def test_one_node_that_forgets_takes_nothing_from_the_other(story):
    done("exchange", "forget", story.aa, "held", "--reason", "ours is over", *ACT)
    assert Vault(story.bb).open("held", by(story.bb, Purpose.SHOW)).opened == story.kept.opened
    assert done("show", story.aa, story.slices[0][:8])["body"] == "OPENED"
