"""A command works on the stores itself where no node runs, under the same lock (ADR 0016)."""

import pytest

from comity.cli import reach
from comity.cli.output import Output
from comity.errors import ConfigError, OurError, StoreError
from comity.node.home import Home
from tests.cli.desk import done, refused


def out():
    return Output(as_json=True, language="en")


def test_what_a_verb_changed_is_durable_when_it_returns(aa):
    with reach.reach(aa, out()) as node:
        assert not node.is_running
        node.ask("compose", type="L09", fields={"subject": "A", "body": "B", "lang": "en"})
    assert len(done("draft", "list", aa)) == 1


def test_the_stores_are_let_go_after_an_error(aa):
    with pytest.raises(OurError, match=r"entry\.which"), reach.reach(aa, out()) as node:
        node.ask("entry", entry="ffffffff")
    assert done("log", aa)


def test_a_store_that_something_else_holds_is_named(aa, monkeypatch):
    monkeypatch.setattr(reach, "STARTING_S", 0)
    keeper = Home(aa).open_line("staff")
    try:
        assert "Another process" in refused("log", aa, code=5)
    finally:
        keeper.store.close()


def test_a_node_that_just_starts_is_waited_for(aa, monkeypatch):
    tries = []

    def held(_home, _only=None):
        tries.append(1)
        raise StoreError("store.in-use")

    monkeypatch.setattr(reach, "open_office", held)
    monkeypatch.setattr("comity.node.control.is_running", lambda _home: len(tries) > 1)
    with reach.reach(aa, out()) as node:
        assert node.is_running


def test_an_output_knows_the_reality_of_the_node_it_speaks_of(aa):
    to = out()
    with reach.reach(aa, to):
        assert to.stripe == "[EXERCISE] "


def test_what_needs_a_running_node_says_so(aa):
    with pytest.raises(ConfigError, match=r"run\.not-running"):
        reach.running(aa, out())


def test_a_verb_that_is_not_there_is_refused(aa):
    with pytest.raises(OurError, match=r"control\.no-such-verb"), reach.reach(aa, out()) as node:
        node.do("frob", {})
