"""What a node gives away of its record: the open bundle."""

import pytest

from comity.errors import ConfigError, OurError
from comity.node import exporting
from comity.record import bundle
from tests.support.lines import TEXT


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
