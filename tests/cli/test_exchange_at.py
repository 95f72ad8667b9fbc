"""What the steps share: who opens a list is named first, and a list is named whole."""

import pytest

from comity.cli.exchange_at import At
from comity.cli.output import Output
from comity.cli.reach import reach
from comity.errors import OurError
from comity.node.clock import Clock
from comity.node.home import Home
from comity.node.lists import vault as vaults
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.vault import Made, Vault
from comity.values import codes
from tests.cli.test_keeping import narrowed
from tests.support import invented


@pytest.fixture
def here(aa):
    out = Output(as_json=True, language="en")
    with reach(aa, out) as node:
        yield At(out, node, {"officers": ("DUTY",)})


def test_who_opens_a_list_is_an_officer_with_a_key(here):
    by = here.by(Purpose.SHOW)
    assert (by.office, by.purpose) == ("AA/DUTY", Purpose.SHOW)
    assert by.key is here.officers[0][1]


def test_what_is_not_there_is_refused(here):
    with pytest.raises(OurError, match=r"list\.no-such-commit"):
        here.named("ab")


def test_a_list_does_not_open_for_an_officer_who_may_not_see_names(aa):
    """R-559: least disclosure, at every step of an exchange."""
    lists = Vault(aa)
    now = Clock().now_ms()
    made = Made("ours", "AA", codes.List.OFFERED, "AA", "BB", 1, now, now + 1)
    by = Opener("AA/DUTY", Home(aa).officer("DUTY", None), Purpose.IMPORT, now)
    lists.keep(vaults.own(made, invented.rows(2, seed=1)), by)
    narrowed(aa, ("P04",))
    out = Output(as_json=True, language="en")
    given = {"officers": ("DUTY",), "passphrase_files": (), "list_passphrase": None}
    with reach(aa, out) as node:
        here = At(out, node, given)
        with pytest.raises(OurError, match=r"list\.not-for-you"):
            here.open("ours", Purpose.REVIEW)
    acts = lists.audit.acts(lambda _: None)
    assert [it.purpose for it in acts] == ["IMPORT"]
