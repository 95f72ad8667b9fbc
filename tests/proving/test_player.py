"""Playing: the story's time, what each step waits for, and what happens if it does not come."""

import msgspec
import pytest

from comity.errors import OurError
from comity.proving import player as players
from comity.proving.scenario import REVOKE, Expected
from comity.values.moment import parse
from tests.support.exchange import RISK, STAFF, Day


def test_everything_is_said_at_the_story_s_time(exchange):
    day = Day(exchange)
    day.to_the_end()
    for step in exchange.scenario.steps:
        said = day.played[step.id].shown[step.who]["time"]["ms"]
        assert 0 <= said - step.at_ms < 60_000, step.id


def test_every_message_of_the_story_carries_its_mark(exchange):
    day = Day(exchange)
    day.to_the_end()
    for step in exchange.scenario.steps:
        fields = day.played[step.id].shown["RU"]["fields"]
        if step.does == REVOKE:
            continue  # a key statement has room for nothing else
        # The machine's own word is in no article: its node marks it so.
        assert fields.get("provenance") == (step.mark or "CONSTRUCTED")
        assert fields.get("provenance_source") == step.source


def test_both_compute_the_same_digest_after_every_step(exchange):
    day = Day(exchange)
    for step in exchange.scenario.steps:
        day.until(step.id)
        for line in (STAFF, RISK):
            assert day.us.picture(line)["digest"] == day.ru.picture(line)["digest"], step.id


def test_a_step_that_does_not_go_as_expected_stops_the_play(exchange, monkeypatch):
    monkeypatch.setattr(players, "PATIENCE_S", 0)
    first, *rest = exchange.scenario.steps
    wrong = msgspec.structs.replace(first, expect={"both": Expected(line="CLOSED")})
    exchange.scenario = msgspec.structs.replace(exchange.scenario, steps=(wrong, *rest))
    with pytest.raises(OurError, match=r"exercise\.not-as-expected step=charter-staff party=US"):
        Day(exchange).until("charter-staff")


def test_an_exercise_without_a_flash_has_no_times_of_one(exchange):
    day = Day(exchange, "restore")
    day.to_the_end()
    assert day.player.flash() is None


def test_the_ladder_of_an_entry_names_both_ends(exchange):
    day = Day(exchange, "contact")
    day.to_the_end()
    flash = day.player.flash()
    assert (flash["from"], flash["to"], flash["line"]) == ("US", "RU", RISK)
    assert flash["sent"]["ms"] >= parse("110307ZMAR26")
