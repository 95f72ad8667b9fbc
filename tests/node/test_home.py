"""A node's directory and the ceremonies that fill it (R-31 to R-33, R-95)."""

import msgspec
import pytest

from comity.errors import ComityError, OurError
from comity.node.home import Home, reality_code
from comity.values import codes
from tests.support.lines import charter_between, make_home, pair, settings


@pytest.fixture
def two(tmp_path):
    homes = [make_home(tmp_path / it.lower(), it) for it in ("AA", "BB")]
    pair(*homes)
    return homes


def refused(act):
    with pytest.raises(ComityError) as caught:
        act()
    return caught.value.key


def test_a_directory_is_made_once(tmp_path):
    make_home(tmp_path / "aa", "AA", officers=())
    assert refused(lambda: make_home(tmp_path / "aa", "AA")) == "init.not-empty"
    assert (tmp_path / "aa").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"party": "aa"}, "init.bad-party"),
        ({"party": "AA/../B"}, "init.bad-party"),
        ({"node": "../x"}, "init.bad-name"),
        ({"node": ""}, "init.bad-name"),
        ({"reality": "real"}, "init.bad-reality"),
    ],
)
def test_a_name_that_is_none_makes_no_directory(tmp_path, changes, key):
    given = {"party": "AA", "node": "HQ", "reality": "TEST", **changes}
    path = tmp_path / "new"
    made = {"names": {"en": "A"}, "root_holders": 1, "passphrase": None, **given}
    assert refused(lambda: Home.make(path, **made)) == key
    assert not path.exists()


def test_an_officers_name_is_an_office(two):
    aa, _ = two
    for name in ("duty", "../DUTY", "", "X" * 21):
        key = refused(
            lambda name=name: aa.add_officer(
                name, roots=aa.path / "roots", root_passphrase=None, passphrase=None
            )
        )
        assert key == "officer.bad-name"
    again = {"roots": aa.path / "roots", "root_passphrase": None, "passphrase": None}
    assert refused(lambda: aa.add_officer("DUTY", **again)) == "keyfile.exists"


def test_only_an_exercise_may_set_its_clock(tmp_path):
    real = make_home(tmp_path / "aa", "AA", reality="REAL", officers=())
    with pytest.raises(OurError, match=r"clock\.real-time-only"):
        Home(real.path).clock.set_to(0)


def test_the_certificate_is_the_same_every_time(two):
    aa, _ = two
    first = aa.certificate()
    assert Home(aa.path).certificate() == first
    (aa.path / "keys" / "tls.der").unlink()
    assert Home(aa.path).certificate() == first


def test_the_configuration_says_where_to_dial_before_the_card_does(two):
    aa, bb = two
    card = bb.card(["card:1"])
    assert aa.addresses_of(card) == ["card:1"]
    assert settings(aa, peers={"BB": "[::1]:2"}).addresses_of(card) == ["[::1]:2"]


# --- charters


def test_a_charter_founds_a_line_under_one_name(two):
    aa, bb = two
    charter = charter_between(aa, bb)
    aa.found_line("duty", charter)
    assert aa.line_names() == ["duty"]
    assert aa.charter("duty").parties == ("AA", "BB")
    assert refused(lambda: aa.found_line("duty", charter)) == "line.exists"
    assert refused(lambda: aa.found_line("again", charter)) == "line.exists"  # one feed a line
    assert refused(lambda: aa.found_line("../x", charter_between(aa, bb))) == "line.bad-name"
    assert refused(lambda: aa.charter("other")) == "line.unknown"
    assert aa.line_names() == ["duty"]


def test_a_charter_of_another_reality_is_refused(two):
    aa, bb = two
    real = msgspec.structs.replace(charter_between(aa, bb), reality=codes.Reality.REAL)
    assert refused(lambda: aa.found_line("duty", real)) == "charter.other-reality"
    assert reality_code("REAL") != reality_code("TEST")


def test_a_charter_with_a_party_that_is_not_paired_is_refused(two, tmp_path):
    aa, bb = two
    cc = make_home(tmp_path / "cc", "CC", officers=())
    assert refused(lambda: charter_between(aa, cc)) == "charter.not-paired"
    pair(bb, cc)
    assert refused(lambda: aa.found_line("duty", charter_between(bb, aa, cc))) == (
        "charter.not-paired"
    )
    assert aa.line_names() == []


def test_a_charter_on_another_foundation_is_refused(two):
    aa, bb = two
    charter = charter_between(aa, bb)
    for party in ("AA", "BB"):
        other = {**charter.founded, party: bytes(32)}
        false = msgspec.structs.replace(charter, founded=other)
        assert refused(lambda false=false: aa.found_line("duty", false)) == (
            "charter.other-foundation"
        )


def test_a_charter_without_us_is_refused(two, tmp_path):
    aa, bb = two
    cc = make_home(tmp_path / "cc", "CC", officers=())
    pair(bb, cc)
    pair(aa, cc)
    assert refused(lambda: aa.found_line("duty", charter_between(bb, cc))) == "charter.without-us"


def test_statements_that_came_later_are_told_once(two):
    aa, bb = two
    aa.found_line("duty", charter_between(aa, bb))
    keeper = aa.open_line("duty")
    aa.begin_feed(keeper)
    keeper.commit()
    size = keeper.own.size
    aa.tell_statements(keeper)
    assert keeper.own.size == size
    aa.add_officer("NIGHT", roots=aa.path / "roots", root_passphrase=None, passphrase=None)
    aa.tell_statements(keeper)
    keeper.commit()
    assert keeper.own.size == size + 1
    assert "AA/NIGHT" in [grant.office for grant in keeper.officers("AA").values()]
    keeper.store.close()
