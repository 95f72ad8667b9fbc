"""What the steps share: who opens a list is named first, and a list is named whole."""

import pytest

from comity.cli.exchange_at import At
from comity.cli.output import Output
from comity.cli.reach import reach
from comity.errors import OurError
from comity.node.lists.audit import Purpose


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
