"""Where a link stands among its peer's addresses (R-483); how it is shown stands in test_links."""

from comity.node.paths import order
from tests.support.lines import FakeLink

ADDRESSES = [("192.0.2.1", 7401), ("198.51.100.1", 7401), ("192.0.2.1", 7402)]


def from_(address):
    return FakeLink(address=address)


def dialled(host, port, address):
    link = FakeLink(address=address)
    link.target = (host, port)
    return link


def test_the_first_address_is_preferred_whoever_dialled():
    assert order(dialled("192.0.2.1", 7401, "192.0.2.1"), ADDRESSES)[0] == 0
    assert order(dialled("192.0.2.1", 7402, "192.0.2.1"), ADDRESSES)[0] == 2
    assert order(from_("198.51.100.1"), ADDRESSES)[0] == 1


def test_a_link_from_elsewhere_comes_after_all_that_are_named():
    assert order(from_("203.0.113.9"), ADDRESSES) == (3, "203.0.113.9", "here")
    assert order(from_("203.0.113.9"), [])[0] == 0
