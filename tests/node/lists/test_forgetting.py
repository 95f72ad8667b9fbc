"""R-558: a key is written over and gone before its list is, and a power cut is no way back."""

import os

import pytest

from comity.errors import ConfigError, OurError
from comity.node.lists import forgetting, vault
from comity.node.lists.audit import Purpose
from comity.node.lists.vault import Vault
from tests.node.lists.test_vault import MADE, ROWS, by

LATE = MADE.retain_until_ms
FORGET = by(Purpose.FORGET)


@pytest.fixture
def lists(tmp_path):
    made = Vault(tmp_path)
    made.keep(vault.own(MADE, ROWS), by(Purpose.IMPORT))
    return made


def test_before_its_day_a_list_is_forgotten_for_a_reason_only(lists):
    for reason in ("", "  "):
        with pytest.raises(OurError, match=r"^list\.retained"):
            forgetting.forget(lists, "offered", FORGET, reason)
    for reason in ("x" * 201, "two\nlines"):
        with pytest.raises(OurError, match=r"^list\.long-reason"):
            forgetting.forget(lists, "offered", FORGET, reason)
    assert lists.open("offered", by()).rows == tuple(ROWS)
    forgetting.forget(lists, "offered", FORGET, "called off")
    assert lists.names() == []


def test_from_its_day_on_no_reason_is_asked(lists):
    about = lists.about("offered")
    gone = forgetting.forget(lists, "offered", FORGET._replace(at_ms=LATE))
    assert (gone.about, gone.at_ms, gone.office, gone.reason) == (about, LATE, "AA/DUTY", "")
    assert forgetting.gone(lists) == (gone,)
    with pytest.raises(ConfigError, match=r"^list\.unknown"):
        lists.open("offered", by())
    with pytest.raises(ConfigError, match=r"^list\.exists"):
        lists.keep(vault.own(MADE, ROWS), by())


def test_nothing_of_the_list_stays_but_its_head_and_the_log(lists):
    (lists.folder / "offered.match.sheet").write_bytes(b"beside it")
    forgetting.forget(lists, "offered", FORGET, "called off")
    found = {path.name for path in lists.folder.iterdir()}
    assert found == {"lock", "audit.cbor", "audit-head.cbor", "offered.gone"}
    acts = lists.audit.acts(lambda _: None)
    assert [(it.purpose, it.note) for it in acts] == [("IMPORT", ""), ("FORGET", "called off")]


def test_the_key_is_written_over_where_it_lies_before_anything_else_goes(lists, monkeypatch):
    """T: whoever has the disk afterwards finds no key where it was."""
    key_file = lists.key_file("offered")
    inode, key = key_file.stat().st_ino, key_file.read_bytes()
    other_name = lists.folder.parent / "same-octets"
    os.link(key_file, other_name)
    order: list[str] = []
    unlink = type(key_file).unlink

    def notes(path, **more):
        order.append(path.name)
        unlink(path, **more)

    monkeypatch.setattr(type(key_file), "unlink", notes)
    forgetting.forget(lists, "offered", FORGET, "called off")
    assert other_name.stat().st_ino == inode
    assert other_name.read_bytes() == bytes(len(key))
    assert [it for it in order if not it.endswith(".new")] == ["offered.key", "offered.list"]


def test_a_power_cut_after_the_key_is_gone_leaves_a_list_that_can_only_be_forgotten(lists):
    forgetting._destroy(lists.key_file("offered"))
    with pytest.raises(ConfigError, match=r"^list\.no-key"):
        lists.open("offered", by())
    gone = forgetting.forget(lists, "offered", FORGET, "called off")
    assert gone.about.size == 3
    assert lists.names() == []


def test_one_list_that_is_forgotten_takes_no_other_with_it(lists):
    lists.keep(vault.own(MADE._replace(name="offered-2"), ROWS), by())
    forgetting.forget(lists, "offered", FORGET, "called off")
    assert lists.open("offered-2", by()).rows == tuple(ROWS)


def test_what_stays_is_damaged_or_whole(lists):
    forgetting.forget(lists, "offered", FORGET, "called off")
    path = lists.gone_file("offered")
    for data in (b"", b"\x80", path.read_bytes()[:-1]):
        path.write_bytes(data)
        with pytest.raises(ConfigError, match=r"^list\.damaged"):
            forgetting.gone(lists)
