"""The ceremonies: what an exercise's nodes are before their first word."""

import msgspec
import pytest

from comity.errors import ConfigError
from comity.node.home import Home
from comity.proving.founding import found, peers_of
from comity.proving.scenario import load
from comity.record.foundation import Foundation
from comity.values.codes import PartyKind


@pytest.fixture(scope="module")
def homes(tmp_path_factory):
    return found(load(), tmp_path_factory.mktemp("homes"))


def test_both_know_each_other_by_the_words_that_were_read(homes):
    assert sorted(homes["US"].paired()) == ["RU"]
    assert sorted(homes["RU"].paired()) == ["US"]


def test_both_hold_the_same_lines_and_they_are_exercises(homes):
    for line in load().lines:
        charters = {home.charter(line).data for home in homes.values()}
        assert len(charters) == 1
    assert {home.config.reality for home in homes.values()} == {"EXERCISE"}


def test_a_foundation_says_what_kind_of_party_it_is(tmp_path):
    state, relief = load().parties
    relief = msgspec.structs.replace(relief, kind="HUMANITARIAN")
    homes = found(msgspec.structs.replace(load(), parties=(state, relief)), tmp_path)
    kinds = [Foundation.read(homes[it].statements()[0][0]).kind for it in ("US", "RU")]
    assert kinds == [PartyKind.STATE, PartyKind.HUMANITARIAN]


def test_keys_are_granted_in_the_story_s_time(homes):
    offices = ["US/DUTY", "US/STAFF", "US/CREW"]  # the last one at a terminal away
    assert [it.office for it in homes["US"].officers()] == offices


def test_a_folder_with_something_in_it_is_left_alone(homes):
    with pytest.raises(ConfigError, match=r"init\.not-empty"):
        found(load(), homes["US"].path.parent)


def test_one_node_learns_where_the_other_listens(homes):
    peers_of(homes["RU"], {"US": "127.0.0.1:7401"})
    again = Home(homes["RU"].path)
    assert again.addresses_of(again.paired()["US"]) == ["127.0.0.1:7401"]
