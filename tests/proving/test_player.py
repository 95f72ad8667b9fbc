"""Playing: the story's time, what each step waits for, and what happens if it does not come."""

from pathlib import Path

import msgspec
import pytest

from comity.errors import OurError
from comity.node.exporting import take
from comity.proving import player as players
from comity.proving.scenario import REVOKE, Expected, load
from comity.values.moment import parse
from tests.support.exchange import RISK, Day, Exchange, opened
from tests.support.orders import digests


def test_everything_is_said_at_the_story_s_time(whole):
    day, _ = whole
    for step in day.exchange.scenario.steps:
        said = day.played[step.id].shown[step.who]["time"]["ms"]
        assert 0 <= said - step.at_ms < 60_000, step.id


def test_every_message_of_the_story_carries_its_mark(whole):
    day, _ = whole
    for step in day.exchange.scenario.steps:
        fields = day.played[step.id].shown["RU"]["fields"]
        if step.does == REVOKE:
            continue  # a key statement has room for nothing else
        # The machine's own word is in no article: its node marks it so.
        assert fields.get("provenance") == (step.mark or "CONSTRUCTED")
        assert fields.get("provenance_source") == step.source


def test_both_compute_the_same_digest_after_every_step(whole):
    day, digests = whole
    assert len(digests) == 2 * len(day.exchange.scenario.steps)
    for step, (ours, theirs) in digests.items():
        assert ours == theirs, step


def test_a_step_that_does_not_go_as_expected_stops_the_play(exchange, monkeypatch):
    monkeypatch.setattr(players, "PATIENCE_S", 0)
    first, *rest = exchange.scenario.steps
    wrong = msgspec.structs.replace(first, expect={"all": Expected(line="CLOSED")})
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


# --- three parties


@pytest.fixture
def three(tmp_path):
    scenario = load(Path(__file__).parent / "three.toml")
    made = Exchange(tmp_path, scenario)
    yield made
    made.close()


def changed(exchange, name, **changes):
    """The exercise with one step changed."""
    steps = [
        msgspec.structs.replace(it, **changes) if it.id == name else it
        for it in exchange.scenario.steps
    ]
    exchange.scenario = msgspec.structs.replace(exchange.scenario, steps=tuple(steps))


def play(exchange):
    return {it.step: it for it in exchange.player().play()}


def test_three_parties_hear_every_step_and_compute_one_digest(three):
    player = three.player()
    for it in player.play():
        assert set(it.shown) == {"AA", "BB", "CC"}
        assert player.common_digest("duty")


def test_how_far_a_step_has_come_is_expected_of_each_addressee(three, monkeypatch):
    monkeypatch.setattr(players, "PATIENCE_S", 0)
    changed(three, "question-opened", expect={"AA": Expected(word="OPENED")})
    with pytest.raises(OurError, match=r"not-as-expected step=question-opened party=AA"):
        play(three)


def test_a_sealed_step_opens_for_whom_it_is_for_and_is_opaque_to_others(three):
    player = three.player()
    shown = {it.step: it for it in player.play()}["secret"].shown
    assert [shown[code]["fields"].get("subject") for code in ("AA", "BB", "CC")] == [
        *("Names", "Names", None)
    ]
    assert "crew" not in shown["CC"]["text"]
    assert player.common_digest("duty", ("AA", "BB")) != player.common_digest("duty")


def test_the_private_picture_is_one_whatever_the_order_of_arrival(three, tmp_path):
    player = three.player()
    for _ in player.play():
        pass
    take(three.sides["CC"].ask, tmp_path / "record", "duty")
    expected = (player.common_digest("duty"), player.common_digest("duty", ("AA", "BB")))
    sealed = opened(three, "duty", ("AA", "BB"))
    ((_, *found),) = digests((tmp_path / "record").read_bytes(), 100, 3, [sealed])
    assert tuple(found) == expected


def test_what_two_must_release_is_released_by_two_and_alone_only_with_a_reason(three):
    shown = {name: it.shown["AA"] for name, it in play(three).items()}
    assert shown["object-ours"]["offices"] == ["CC/DUTY", "CC/STAFF"]
    assert shown["secret"]["offices"] == ["BB/STAFF"]
    assert shown["alone"]["flags"] == ["ONE_RELEASE"]
    assert shown["alone"]["fields"]["override"] == "The staff officer is not here."


def test_the_story_jumps_by_weeks_without_a_restart(three):
    shown = play(three)
    between = [shown[it].shown["CC"]["time"]["ms"] for it in ("secret-opened", "object")]
    assert between[1] - between[0] > 30 * 24 * 3_600_000 - 60_000


def test_a_word_of_what_is_shown_is_expected_by_its_name(three, monkeypatch):
    monkeypatch.setattr(players, "PATIENCE_S", 0)
    changed(three, "secret", expect={"CC": Expected(shows={"body": "OPENED"})})
    with pytest.raises(OurError, match=r"not-as-expected step=secret party=CC"):
        play(three)
