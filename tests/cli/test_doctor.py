"""The doctor looks at everything, changes nothing, and says what to do."""

import pytest
from msgspec.structs import replace

from comity.node.home import Home
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.vault import Vault
from tests.cli.desk import comity, done


def states(found):
    return {it["check"]: it["state"] for it in found["checks"]}


def test_a_fresh_node_is_well_but_for_its_root_keys(aa):
    found = states(done("doctor", aa))

    assert found.pop("roots") == "look"
    assert set(found.values()) == {"ok"}


def test_root_keys_that_were_taken_away_are_not_missed(aa):
    (aa / "roots" / "root-1.key").unlink()

    assert states(done("doctor", aa))["roots"] == "ok"


def test_keys_that_others_can_read_are_bad(aa):
    (aa / "keys" / "node.key").chmod(0o644)
    said = comity("doctor", aa, "--json")

    assert said.code == 1
    assert states(said.data)["rights"] == "bad"
    assert "node.key" in comity("doctor", aa).out


def test_another_certificate_is_bad(parties):
    other = parties / "bb" / "keys" / "tls.der"
    (parties / "aa" / "keys" / "tls.der").write_bytes(other.read_bytes())
    said = comity("doctor", parties / "aa", "--json")

    assert (said.code, states(said.data)["certificate"]) == (1, "bad")


def test_a_damaged_store_is_found(aa):
    [store] = (aa / "lines").glob("*/line.sqlite")
    data = bytearray(store.read_bytes())
    data[:100] = bytes(100)
    store.write_bytes(data)
    said = comity("doctor", aa, "--json")

    assert said.code in (4, 5)
    assert states(said.data)["record"] == "bad"


def test_it_changes_nothing(aa):
    before = {it: it.read_bytes() for it in aa.rglob("*.key")} | {
        aa / "comity.toml": (aa / "comity.toml").read_bytes()
    }
    done("doctor", aa)

    assert all(path.read_bytes() == data for path, data in before.items())
    assert len(done("log", aa)) == 5


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_speaks_on_a_terminal(aa, language):
    said = comity("doctor", aa, "--lang", language)

    assert said.code == 0
    assert max(map(len, said.out.splitlines())) <= 80


def test_a_list_that_is_kept_too_long_is_told_and_a_broken_log_is_bad(aa, tmp_path):
    """R-557, R-558."""
    table = tmp_path / "table.csv"
    table.write_text("name,born\nA,1985\n")
    way = ("--kind", "OFFERED", "--direction", "AA:BB", "--name", "held")
    done("exchange", "import", aa, table, *way)
    assert states(done("doctor", aa))["lists"] == "ok"
    vault = Vault(aa)
    officer = Opener("AA/DUTY", Home(aa).officer("DUTY", None), Purpose.CHECK, 1)
    kept = vault.open("held", officer)
    vault.change(kept._replace(about=replace(kept.about, retain_until_ms=1)), officer)
    found = next(it for it in done("doctor", aa)["checks"] if it["check"] == "lists")
    assert (found["state"], found["facts"]["late"]) == ("look", "held")
    (aa / "lists" / "audit.cbor").unlink()
    assert states(comity("doctor", aa, "--json").data)["lists"] == "bad"
