"""No name of a person stands on a feed, in a log or in a file not sealed to its reader (R-220).

Three real nodes: AA holds, BB seeks, CC is the central agency. Whatever messages about persons may
say is said; then every octet of every home, of every export and of what was printed is searched.
"""

import io
import itertools
import json
import shutil
import sys
from contextlib import contextmanager, redirect_stderr, redirect_stdout

import pytest

from comity.families.persons.cards_examples import CARD, DEATH
from comity.families.persons.exchanges_examples import LIST
from comity.families.persons.missing_examples import QUERY
from comity.node import journal
from comity.node.exporting import take
from comity.node.home import Home
from comity.values.codes import PartyKind
from tests.node.test_bodies import opens_it
from tests.support.lines import Side, Wire, all_pass, all_run, make_line

CODES = ("AA", "BB", "CC")
HELD = ("Vornyakovich", "Ilmarius", "Ворняківський", "Ільмар", "Drelovskaya", "Тарнодольськ")
SOUGHT = ("Kestrelund", "Тихомирненко")
KEY, OTHER = "a1" * 32, "c7" * 32


# --- the search


def spellings(name):
    """A name as it may stand in a file: in any coding, as said or all in one case."""
    for said in {name, name.lower(), name.upper(), name.casefold()}:
        yield from (said.encode(it) for it in ("utf-8", "utf-16-le", "utf-16-be"))
        yield json.dumps(said)[1:-1].encode()
        yield said.encode().hex().encode()


def found(names, data):
    """Which of the names stand in some octets, however they are written."""
    return {name for name in names if any(it in data for it in {*spellings(name)})}


@pytest.mark.parametrize("name", [*HELD, *SOUGHT])
def test_the_search_finds_a_name_however_it_is_written(name):
    for said in (name, name.upper(), name.lower(), name.casefold()):
        for data in (
            said.encode(), b"\x01" + said.encode("utf-16-le"), said.encode("utf-16-be"),
            json.dumps({"text": said}).encode(), said.encode().hex().encode(),
        ):  # fmt: skip
            assert found([name], b"\x00\xff" + data + b"\x00") == {name}
    assert found([name], b"nobody" * 100) == set()


# --- three nodes


@pytest.fixture(scope="module")
def founded_three(tmp_path_factory):
    folder = tmp_path_factory.mktemp("names")
    make_line(folder, codes=CODES, kinds={"CC": int(PartyKind.HUMANITARIAN)})
    return folder


@contextmanager
def joined(founded, folder):
    for name, tail in itertools.product(CODES, ("", ".marks")):
        shutil.copytree(founded / (name.lower() + tail), folder / (name.lower() + tail))
    sides = [Side(Home(folder / name.lower())) for name in CODES]
    wires = [Wire(*it) for it in itertools.combinations(sides, 2)]
    for wire in wires:
        wire.joins()
    yield Talk(sides, wires)
    for side in sides:
        side.closes()


class Talk:
    """What the three say of persons, each message to its readers."""

    def __init__(self, sides, wires):
        self.aa, self.bb, self.cc = self.sides = sides
        self.wires = wires
        self.said = []

    def says(self, side, code, fields, *to, opened=True):
        fields = {name: it for name, it in fields.items() if it is not None}
        entry = side.says(code, fields, to=list(to), by=["DUTY"])["entry"]
        self.said.append(entry)
        all_run(self.wires)
        for other in self.sides if opened else ():
            if other.party in to:
                opens_it(other, bytes.fromhex(entry))
        all_run(self.wires)
        return entry

    def plays(self):
        """Cards and their corrections, a death, searches, lists, notes for the neutral."""
        parts = zip(
            HELD[:4], ("Latn", "Latn", "Cyrl", "Cyrl"), ("SURNAME", "GIVEN") * 2, strict=True
        )
        names = [{"text": text, "script": it, "role": role} for text, it, role in parts]
        held = {**CARD, "names": names, "mother_maiden": HELD[4], "birthplace": HELD[5]}
        card = self.says(self.aa, "P01", {**held, "kin": {"role": f"Sister {HELD[0]}"}}, "CC")
        self.aa.ask("compose", type="P01", fields=held, to=["CC"])  # a draft that waits
        sealed = {"visibility": "NAMED", "lang": "en"}
        mended = {"re": card, "changes": {"4": HELD[5].upper()}, "reason": f"{HELD[0]}, not so."}
        self.says(self.aa, "L11", {**mended, **sealed}, "CC")
        self.says(self.cc, "L07", {"re": card, "fields": {"12": HELD[4]}, **sealed}, "AA")
        cause = f"{HELD[2]}: illness, as its doctor states."
        self.says(self.aa, "P15", {**DEATH, "person_key": OTHER, "cause": cause}, "CC")
        lost = {**QUERY, "circumstances": " and ".join(SOUGHT), "lang": "en"}
        query = self.says(self.bb, "P11", lost, "AA", "CC")
        self.says(
            self.aa, "P12", {"re": query, "answer": "HELD", "next_update": "NONE"}, "BB", "CC"
        )
        row = {"person_key": KEY, "value": f"{HELD[1]} stays", "second": "AA/SECOND"}
        rows = [{**row, "person_key": f"{n:02x}" * 32} for n in range(9)]  # no small body
        self.says(self.aa, "P17", {"kind": "WISH", "rows": [row, *rows], "lang": "en"}, "CC")
        self.says(self.aa, "P17", {"kind": "EMPTY", "rows": []}, "CC", opened=False)
        entries = [{"n": 1, "person_key": KEY, "category": "MILITARY"}]
        self.says(self.aa, "P02", {**LIST, "entries": entries, "totals": {"MILITARY": 1}}, "CC")
        all_pass(self.wires, 90)


@pytest.fixture(scope="module")
def talk(founded_three, tmp_path_factory):
    """The whole talk, said once for all tests; with what the nodes printed meanwhile."""
    printed = io.StringIO()
    folder = tmp_path_factory.mktemp("talk")
    journal.write(printed)
    with redirect_stdout(printed), redirect_stderr(printed), joined(founded_three, folder) as made:
        made.plays()
        made.printed = printed.getvalue()
        yield made
    journal.write(sys.stderr)


def homes(talk):
    for side in talk.sides:
        for folder in (side.home.path, side.home.path.with_name(side.home.path.name + ".marks")):
            yield from (it for it in folder.rglob("*") if it.is_file())


def test_no_name_stands_in_any_file_of_any_node(talk):
    files = list(homes(talk))
    assert len(files) > 12
    assert sum(it.stat().st_size for it in files) > 100_000
    assert {it: names for it in files if (names := found((*HELD, *SOUGHT), it.read_bytes()))} == {}


def test_no_name_stands_in_what_is_printed(talk):
    """R-220: the log of a node says who is connected, and of persons nothing."""
    assert "session open" in talk.printed
    assert found((*HELD, *SOUGHT), talk.printed.encode()) == set()


def test_no_name_stands_in_an_export(talk, tmp_path):
    """Neither in the open bundle of anybody, nor in one sealed to somebody."""
    for side in talk.sides:
        take(side.ask, tmp_path / f"{side.party}.comity")
        for to in CODES:
            if to != side.party:
                path = str(tmp_path / f"{side.party}-{to}.comity")
                side.ask("carry", party=to, path=path, everything=True)
    bundles = list(tmp_path.glob("*.comity"))
    assert len(bundles) == 9
    assert {it.name: found((*HELD, *SOUGHT), it.read_bytes()) for it in bundles} == {
        it.name: set() for it in bundles
    }


def test_no_name_stands_in_a_picture_that_all_may_see(talk):
    for side in talk.sides:
        assert found((*HELD, *SOUGHT), json.dumps(side.ask("picture")).encode()) == set()


def shown(side, talk):
    """Everything that a node gives its officers, in JSON as they get it."""
    verbs = [side.ask(it) for it in ("log", "inbox", "drafts", "watch", "status", "evidence")]
    entries = [side.ask("entry", entry=it) for it in talk.said]
    pictures = [side.ask("picture", audience=[side.party])]
    data = json.dumps([verbs, entries, pictures], ensure_ascii=False)
    return data.encode()


def test_who_is_no_reader_is_shown_no_name(talk):
    """BB is no reader of the card, and learns neither name nor wish from any verb."""
    assert found(HELD, shown(talk.bb, talk)) == set()
    assert set(HELD[:4]) <= found(HELD, shown(talk.cc, talk))
    assert found(SOUGHT, shown(talk.bb, talk)) == set(SOUGHT)


def test_a_wish_and_an_empty_note_look_alike_to_who_is_no_reader(talk):
    """R-222: the same size on the way and in the store, whatever they say."""
    notes = [it for it in talk.said if talk.aa.entry(it)["code"] == "P17"]
    assert len(notes) >= 2
    for side in (talk.aa, talk.cc):
        bodies = [side.keeper.store.body_piece(bytes.fromhex(it), 0, 1 << 20) for it in notes]
        assert len({it[0] for it in bodies if it is not None}) == 1
    assert len({talk.bb.entry(it)["text"] for it in notes}) == 1


def test_an_own_step_without_a_note_behind_it_is_named_to_its_own_officers(talk):
    """R-222: a note that comes only when there is a wish would say that there is one."""
    step = talk.said[-1]
    assert talk.aa.entry(step)["code"] == "P02"
    notes = [side.entry(step)["exchange"]["notes"] for side in (talk.aa, talk.cc)]
    assert [len(it) for it in notes] == [1, 0]
    talk.says(talk.aa, "P17", {"kind": "EMPTY", "rows": []}, "CC", opened=False)
    assert talk.aa.entry(step)["exchange"]["notes"] == []


def test_the_home_power_holds_no_reason_why_somebody_was_not_presented(talk):
    """R-222: of the wish, BB's node has an envelope and no body."""
    note = next(it for it in talk.said if talk.aa.entry(it)["code"] == "P17")
    assert talk.bb.keeper.store.body_piece(bytes.fromhex(note), 0, 1 << 20) is None
    assert talk.bb.entry(note)["fields"] == {}


def test_a_name_said_in_the_open_would_be_found(founded_three, tmp_path):
    """What the search is worth: one text in the open, and every node has the name."""
    with joined(founded_three, tmp_path) as talk:
        says_in_the_open(talk)


def says_in_the_open(talk):
    talk.says(talk.aa, "L09", {"subject": "Note", "body": HELD[2], "lang": "uk"})
    talk.aa.ask("status")
    for side in talk.sides:
        files = [it for it in homes(talk) if side.home.path in it.parents]
        assert any(found(HELD[2:3], it.read_bytes()) for it in files)
