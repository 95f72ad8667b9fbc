"""Another node of a party that exists, from its statements and root keys alone (R-34)."""

import stat

import pytest

from comity.errors import ConfigError
from comity.node import enrolling, identity
from comity.node.config import Config, StoreConfig
from comity.node.home import Home
from tests.support.parties import NOON


@pytest.fixture
def base(tmp_path):
    home = Home.make(
        tmp_path / "aa", party="AA", node="HQ", names={"en": "A"}, reality="TEST",
        root_holders=3, passphrase=None,
    )  # fmt: skip
    home.add_officer("DUTY", roots=tmp_path / "aa" / "roots", root_passphrase=None, passphrase=None)
    return home


def enrolled(base, path, *, holders=3):
    given = identity.roots(base.path / "roots", None)[:holders]
    settings = enrolling.like(base.config, "HQ2")
    return enrolling.enrol(path, settings, known=base.statements(), holders=given, now_ms=NOON)


def test_a_new_node_has_keys_of_its_own_and_the_partys_word_for_them(base, tmp_path):
    made = enrolled(base, tmp_path / "new")
    assert made.keys.entry.key != base.keys.entry.key
    granted = identity.node_grant(made.statements(), made.keys)
    assert granted[0].party == "AA"
    assert made.card().foundation == base.card().foundation
    assert [it.terminal for it in identity.grants(made.statements())][-1] == "AA/T003"
    assert (made.config.node, made.config.reality) == ("HQ2", "TEST")


def test_too_few_root_holders_enrol_nothing(base, tmp_path):
    with pytest.raises(ConfigError, match=r"root\.too-few"):
        enrolled(base, tmp_path / "new", holders=1)
    assert not (tmp_path / "new").exists()


def test_what_lies_in_the_directory_is_left_alone(base):
    with pytest.raises(ConfigError, match=r"init\.not-empty"):
        enrolled(base, base.path)


def test_settings_are_those_of_the_other_node_but_where_it_listens():
    its = Config(
        party="AA", node="HQ", language="fr", listen_port=7, listen=("h:8",), peers={"BB": "b:1"}
    )
    like = enrolling.like(its, "HQ2")
    assert (like.node, like.language) == ("HQ2", "fr")
    assert (like.listen_port, like.listen, like.peers) == (0, (), {})


def test_a_new_node_does_not_write_in_the_store_of_the_other():
    its = StoreConfig(postgres="postgresql://db/comity", mark="/marks", after_start="new-epoch")
    like = enrolling.like(Config(party="AA", node="HQ", store=its), "HQ2")
    assert like.store == StoreConfig(after_start="new-epoch")


def test_officers_keys_are_taken_over_for_their_owner_alone(base, tmp_path):
    made = enrolled(base, tmp_path / "new")
    (base.path / "officers" / "STRANGER.key").write_bytes(b"nobody's")
    assert enrolling.take_officers(made, base.path / "officers") == ["DUTY"]
    copied = made.path / "officers" / "DUTY.key"
    assert stat.S_IMODE(copied.stat().st_mode) == 0o600
    assert made.officer("DUTY", None).key == base.officer("DUTY", None).key
    assert not (made.path / "officers" / "STRANGER.key").exists()
    with pytest.raises(ConfigError, match=r"officer\.none-here"):
        enrolling.take_officers(made, tmp_path)
