"""Who this node and its people are: keys on disk, and the party's own statements."""

import pytest

from comity.errors import ConfigError
from comity.node import identity
from comity.node.home import Home
from tests.support.lines import make_home


@pytest.fixture
def home(tmp_path):
    return make_home(tmp_path / "aa", "AA")


def refused(act):
    with pytest.raises(ConfigError) as caught:
        act()
    return caught.value.key


def test_a_node_has_the_same_keys_after_every_start(home):
    again = Home(home.path).keys
    assert again.entry.key == home.keys.entry.key
    assert again.tls_key == home.keys.tls_key
    assert again.hpke_public == home.keys.hpke_public


def test_every_secret_is_for_its_owner_only(home):
    secrets = list(home.path.rglob("*.key"))
    assert len(secrets) == 5  # node, two officers, root and next root
    assert {path.stat().st_mode & 0o777 for path in secrets} == {0o600}


def test_a_node_key_that_is_cut_off_is_named(home):
    path = home.path / "keys" / "node.key"
    path.write_bytes(path.read_bytes()[:-5])
    assert refused(lambda: Home(home.path)) == "keyfile.damaged"
    path.unlink()
    assert refused(lambda: Home(home.path)) == "keyfile.missing"


def test_an_officers_key_opens_with_the_officers_passphrase(home):
    home.add_officer("NIGHT", roots=home.path / "roots", root_passphrase=None, passphrase=b"dawn")
    assert refused(lambda: home.officer("NIGHT", b"dusk")) == "keyfile.wrong-passphrase"
    assert refused(lambda: home.officer("NIGHT", None)) == "keyfile.needs-passphrase"
    key = home.officer("NIGHT", b"dawn").key
    assert key in [officer.key for officer in home.officers()]


def test_an_officer_who_is_not_here_is_named_with_those_who_are(home):
    with pytest.raises(ConfigError) as caught:
        home.officer("NOBODY", None)
    assert caught.value.facts == {"name": "NOBODY", "known": "DUTY, SECOND"}


def test_without_root_keys_nobody_is_granted(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "root-old.key").write_bytes(b"")
    assert refused(lambda: identity.roots(tmp_path / "empty", None)) == "root.no-keys"


@pytest.mark.parametrize("damage", [b"", b"\x80\x80", b"\x81\x82\x80\x80", b"\xff" * 20])
def test_damaged_statements_are_named(home, damage):
    path = home.path / "statements.cbor"
    path.write_bytes(damage)
    assert refused(home.statements) == "statements.damaged"
    path.unlink()
    assert refused(home.statements) == "statements.damaged"


def test_a_node_that_was_never_granted_is_told_so(home, tmp_path):
    other = make_home(tmp_path / "other", "AA")
    assert refused(lambda: identity.node_grant(other.statements(), home.keys)) == (
        "identity.node-not-granted"
    )


def test_statements_follow_one_another_and_survive(home):
    known = Home(home.path).statements()
    assert [statement.n for statement, _ in known] == [0, 1, 2, 3]
    assert [officer.name for officer in home.officers()] == ["DUTY", "SECOND"]
