"""One line needs no name; of several, one must be named; a party is one of some line."""

import pytest

from comity.errors import ConfigError, OurError
from comity.node.lines import Lines


def test_with_several_lines_one_must_be_named(line):
    aa, bb = line
    lines = Lines(aa.home, {"one": aa.keeper, "two": bb.keeper})
    with pytest.raises(ConfigError) as caught:
        lines.keeper(None)
    assert caught.value.key == "line.which"
    assert lines.keeper("one") == ("one", aa.keeper)
    with pytest.raises(ConfigError, match="one, two"):
        lines.keeper("three")


def test_a_line_has_a_desk_a_watch_and_a_plot_of_its_own(line):
    aa, bb = line
    lines = Lines(aa.home, {"one": aa.keeper, "two": bb.keeper})
    for kept in (lines.desks, lines.watches, lines.plots, lines.checkpoints, lines.contradictions):
        assert set(kept) == {"one", "two"}
        assert len({id(it) for it in kept.values()}) == 2


def test_party_and_language_are_the_node_s_own_unless_asked(line):
    aa, _ = line
    lines = Lines(aa.home, {"one": aa.keeper})
    assert (lines.party(None), lines.party("BB")) == ("AA", "BB")
    assert (lines.language(None), lines.language("uk")) == ("en", "uk")
    assert lines.now_ms() == aa.clock.now_ms()
    with pytest.raises(OurError) as caught:
        lines.party("ZZ")
    assert caught.value.key == "send.no-such-party"
