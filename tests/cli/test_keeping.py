"""R-556, R-559: who opens a list signs for it, and sees what their key may say."""

import pytest
from msgspec.structs import replace

from comity.cli.keeping import Desk
from comity.cli.output import Output
from comity.errors import ConfigError, OurError
from comity.node import identity, keyoffice
from comity.node.lists.audit import Purpose
from comity.node.lists.seeing import Sees
from tests.cli.desk import done, refused


def desk(home, **given):
    usual = {"officers": (), "passphrase_files": (), "list_passphrase": None}
    return Desk(Output(as_json=True, language="en"), home, usual | given)


def test_the_first_officer_of_the_node_signs_where_none_is_named(aa):
    by = desk(aa).by(Purpose.SHOW)
    assert (by.office, by.purpose) == ("AA/DUTY", Purpose.SHOW)
    assert desk(aa).key_of(by.key.kid) == by.key.key
    named = desk(aa, officers=("AA/SECOND",)).by(Purpose.SHOW)
    assert named.office == "AA/SECOND"
    assert named.key.kid != by.key.kid


def test_keys_of_the_party_are_known_by_their_short_names_and_no_others(aa, parties):
    one = desk(aa)
    assert one.key_of(one.home.keys.entry.kid) == one.home.keys.entry.key
    assert one.key_of(desk(parties / "bb").by(Purpose.SHOW).key.kid) is None


def test_an_officer_who_may_say_everything_sees_names(aa):
    desk(aa).must_see(Sees.NAMES)


def narrowed(aa, may):
    """The first officer's key, granted once more for these types only."""
    one = desk(aa)
    known, key = one.home.statements(), one.officer[1].key
    held = next(it for it in identity.grants(known) if it.key == key)
    what = replace(held, may_send=frozenset(may))
    holders = identity.roots(aa / "roots", None)
    identity.keep_statements(aa, [*known, keyoffice.next_grant(known, holders, what)])
    return one


@pytest.mark.parametrize(
    ("may", "sees"), [(("P04",), Sees.ROWS), (("A02",), Sees.COUNTS), (("P17",), Sees.NAMES)]
)
def test_an_officer_sees_no_more_than_the_last_grant_needs(aa, may, sees):
    one = narrowed(aa, may)
    one.must_see(sees)
    if sees < Sees.NAMES:
        with pytest.raises(OurError, match=r"^list\.not-for-you"):
            one.must_see(Sees(sees + 1))


def test_a_list_that_is_not_there_has_no_secret(aa):
    with pytest.raises(ConfigError, match=r"^list\.unknown"):
        desk(aa).secret("held")
    assert desk(aa).new_secret() is None


def test_on_a_real_node_the_key_of_a_list_has_a_passphrase(tmp_path):
    words = tmp_path / "words"
    words.write_text("correct horse\n")
    home = tmp_path / "real"
    common = ("--party", "AA", "--name", "Party AA", "--reality", "REAL", "--officer", "DUTY")
    done("init", home, *common, "--passphrase-file", words)
    table = tmp_path / "table.csv"
    table.write_text("name\nA\n")
    way = ("--name", "held", "--kind", "OFFERED", "--direction", "AA:BB")
    given = ("--passphrase-file", words)
    said = refused("exchange", "import", home, table, *way, *given, "--lang", "en", code=2)
    assert "--list-passphrase-file" in said
    done("exchange", "import", home, table, *way, *given, "--list-passphrase-file", words)
    assert desk(home).vault.needs_passphrase("held")
