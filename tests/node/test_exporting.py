"""What a node gives away of its record: the open bundle."""

from base64 import b64decode

import pytest

from comity.errors import ConfigError, OurError
from comity.node import exporting
from comity.node.exporting import bundle_of
from comity.record import bundle
from tests.support.lines import NOON, TEXT
from tests.support.troubles import said


def test_the_bundle_holds_every_entry_and_nothing_local(line, tmp_path):
    aa, _ = line
    aa.ask("compose", type="L09", fields={**TEXT, "body": "never sent"})
    path = tmp_path / "line.comity"
    told = exporting.write_bundle(aa.keeper, path)
    data = path.read_bytes()
    assert told == {"export": str(path), "bytes": len(data), "entries": len(aa.leaves())}
    assert all(entry in data for entry in aa.entries())
    assert b"never sent" not in data
    assert data[: len(bundle.MAGIC)] == bundle.MAGIC
    assert [it.name for it in tmp_path.iterdir() if it.suffix == ".part"] == []


def test_a_file_is_never_written_over(line, tmp_path):
    aa, _ = line
    path = tmp_path / "line.comity"
    path.write_text("somebody's")
    with pytest.raises(OurError, match=r"export\.exists"):
        exporting.write_bundle(aa.keeper, path)
    assert path.read_text() == "somebody's"
    with pytest.raises(ConfigError, match=r"export\.cannot-write"):
        exporting.write_bundle(aa.keeper, tmp_path / "no" / "where")


def test_it_is_taken_piece_by_piece_and_is_the_same_file(line, tmp_path, monkeypatch):
    aa, _ = line
    monkeypatch.setattr(exporting, "PIECE_BYTES", 200)
    told = []
    made = exporting.take(aa.ask, tmp_path / "x", heard=lambda done, of: told.append((done, of)))
    assert (tmp_path / "x").read_bytes() == bundle_of(aa.keeper)
    assert (made["bytes"], made["entries"]) == (len(bundle_of(aa.keeper)), len(aa.leaves()))
    assert len(told) > 5
    assert told == sorted(told)


def test_a_node_that_ends_meanwhile_leaves_no_half_of_it(line, tmp_path, monkeypatch):
    aa, _ = line
    monkeypatch.setattr(exporting, "PIECE_BYTES", 200)
    asked = []

    def ends(verb, **args):
        asked.append(verb)
        if len(asked) == 3:
            raise ConfigError("control.gone")
        return aa.ask(verb, **args)

    with pytest.raises(ConfigError, match=r"control\.gone"):
        exporting.take(ends, tmp_path / "x")
    assert list(tmp_path.glob("x*")) == []


def taken(side, name):
    """One export, piece by piece."""
    while True:
        told = side.ask("exporting", export=name)
        yield told
        if told["whole"]:
            return


def test_piece_by_piece_it_is_the_same_bundle_whatever_forks_there_are(liar, line, monkeypatch):
    aa, _ = line
    monkeypatch.setattr(exporting, "PIECE_BYTES", 1_000)
    written = [liar.feed.write(said(f"Word {n}", NOON)) for n in range(150)]
    twin = liar.feed.twin()
    written += [feed.write(said(it, NOON)) for feed, it in ((liar.feed, "one"), (twin, "other"))]
    for entry in written:
        aa.keeper.take(entry.data)
    aa.links.flush()
    rows = [row.data for row in aa.keeper.store.entries()]
    proofs = [row.data for row in aa.keeper.store.evidence()]
    assert proofs
    told = list(taken(aa, "mine"))
    data = b"".join(b64decode(it["piece"]) for it in told)
    assert data == bundle.encode(aa.keeper.charter.data, rows, proofs) == bundle_of(aa.keeper)
    assert len(told) > 5
    done = [it["done"] for it in told]
    assert done == sorted(done)
    assert done[0] < done[-1] <= told[-1]["entries"] == len(rows)


def test_what_comes_while_it_is_taken_is_left_out_and_two_are_taken_at_once(line, monkeypatch):
    aa, _ = line
    monkeypatch.setattr(exporting, "PIECE_BYTES", 200)
    whole, first = bundle_of(aa.keeper), taken(aa, "first")
    data = b64decode(next(first)["piece"])
    aa.says("L09", TEXT)
    other = b"".join(b64decode(it["piece"]) for it in taken(aa, "other"))
    assert data + b"".join(b64decode(it["piece"]) for it in first) == whole
    assert other == bundle_of(aa.keeper) != whole


def test_of_those_that_nobody_goes_on_with_so_many_are_kept(line, monkeypatch):
    aa, _ = line
    monkeypatch.setattr(exporting, "PIECE_BYTES", 1)
    begun = [aa.ask("exporting", export=str(n)) for n in range(exporting.AT_ONCE + 1)]
    assert aa.ask("exporting", export="1")["piece"] != begun[0]["piece"]
    assert aa.ask("exporting", export="0")["piece"] == begun[0]["piece"]
