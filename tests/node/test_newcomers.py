"""Who is paired or named while a node runs is let in and greeted, once (R-147)."""

from types import SimpleNamespace
from typing import Any, cast

from comity.node.home import Home
from comity.node.newcomers import Newcomers, greet
from tests.support.lines import NOON, make_home, make_line, pair


class Node:
    """A node as a newcomer sees it: its home, and whom each of its lines knows."""

    def __init__(self, home):
        self.home = home
        self.known = {"AA", "BB"}
        laws = SimpleNamespace(knows=lambda party: party in self.known)
        keeper = SimpleNamespace(record=SimpleNamespace(laws=laws))
        self.lines = {"staff": SimpleNamespace(keeper=keeper)}


def node(tmp_path):
    make_line(tmp_path)
    return Node(Home(tmp_path / "aa"))


def begun(its):
    newcomers = Newcomers()
    newcomers.open(cast("Any", its))
    return newcomers


def test_a_card_that_is_paired_while_the_node_runs_is_new_once(tmp_path):
    its = node(tmp_path)
    newcomers = begun(its)
    assert newcomers.fresh() == []
    cc = make_home(tmp_path / "cc", "CC", now_ms=NOON)
    pair(its.home, cc)
    (card,) = newcomers.fresh()
    assert card.party == "CC"
    assert newcomers.fresh() == []


def test_a_party_that_an_amendment_names_is_greeted_once(tmp_path):
    its = node(tmp_path)
    newcomers = begun(its)
    pair(its.home, make_home(tmp_path / "cc", "CC", now_ms=NOON))
    newcomers.fresh()
    assert newcomers.named() == set(), "paired, and of no line yet"
    its.known.add("CC")
    assert newcomers.named() == {"CC"}
    assert newcomers.named() == set()


def test_a_card_that_is_half_written_is_looked_at_again(tmp_path):
    its = node(tmp_path)
    newcomers = begun(its)
    pair(its.home, make_home(tmp_path / "cc", "CC", now_ms=NOON))
    path = next((its.home.path / "paired").glob("CC*"))
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    assert newcomers.fresh() == []
    path.write_bytes(whole)
    assert [it.party for it in newcomers.fresh()] == ["CC"]


def test_a_node_that_has_paired_nobody_yet_sees_the_first_one(tmp_path):
    home = make_home(tmp_path / "dd", "DD", now_ms=NOON)
    newcomers = begun(Node(home))
    assert newcomers.fresh() == []
    pair(home, make_home(tmp_path / "cc", "CC", now_ms=NOON))
    assert [it.party for it in newcomers.fresh()] == ["CC"]


def test_who_is_greeted_already_is_not_greeted_again():
    greeted: list[Any] = []
    link = cast("Any", object())
    line = SimpleNamespace(paths={}, up=lambda *its: greeted.append(its))
    greet(cast("Any", line), link, cast("Any", None))
    line.paths[link] = None
    greet(cast("Any", line), link, cast("Any", None))
    assert greeted == [(link, None)]
