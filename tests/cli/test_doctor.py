"""The doctor looks at everything, changes nothing, and says what to do."""

import pytest

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
