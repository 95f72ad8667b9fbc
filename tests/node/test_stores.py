"""Where a store is: a file or a database, by the settings."""

import sys

import msgspec
import pytest

from comity.errors import ConfigError, StoreError
from comity.node import stores
from comity.node.config import Config, StoreConfig
from comity.store.contract import Batch
from tests.store.rows import LINE_ID

FILES = Config(party="AA", node="HQ", reserve_mib=0)


def in_database(where):
    return msgspec.structs.replace(FILES, store=StoreConfig(postgres=where))


@pytest.fixture(params=["file", "database"])
def place(request, tmp_path):
    is_file = request.param == "file"
    config = FILES if is_file else in_database(request.getfixturevalue("database"))
    return stores.place(tmp_path, config, "duty", LINE_ID)


def test_a_store_is_there_once_it_was_opened_and_not_after_it_was_put_aside(place):
    assert not place.is_there()
    store = place.open()
    store.commit(Batch(notes=(("a", b"1"),)))
    assert place.is_there()
    store.close()
    reader = place.read()
    assert reader.note("a") == b"1"
    reader.close()
    assert "20260205T120000Z" in place.put_aside("2026-02-05T12:00:00Z").upper()
    assert not place.is_there()


def test_a_store_in_use_is_not_put_aside(place):
    store = place.open()
    with pytest.raises(StoreError, match=r"store\.in-use"):
        place.put_aside("2026-02-05T12:00:00Z")
    store.close()
    assert place.is_there()


def test_without_the_extra_the_sentence_says_so(tmp_path, monkeypatch):
    monkeypatch.delitem(sys.modules, "comity.store.postgres")
    monkeypatch.delattr("comity.store.postgres")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ConfigError, match=r"store\.no-psycopg"):
        stores.place(tmp_path, in_database("dbname=x"), "duty", LINE_ID)
