"""One party's officers: what they say is released as its type asks, and looked up as it came."""

from comity.record.terms import terms_hash
from comity.values.plain import to_wire
from tests.support.exchange import STAFF, Day


def test_a_message_for_two_officers_is_released_by_two(exchange):
    day = Day(exchange)
    charter = day.until("charter-staff")
    assert day.ru.entry(STAFF, charter)["offices"] == ["US/DUTY", "US/STAFF"]


def test_a_message_for_one_officer_is_released_by_the_one_on_watch(exchange):
    day = Day(exchange)
    stop = day.until("suspended-us")
    assert day.ru.entry(STAFF, stop)["offices"] == [day.us.watch_office] == ["US/DUTY"]


def test_an_entry_that_is_not_here_is_nothing(exchange):
    assert exchange.sides["US"].entry(STAFF, "0e" * 32) is None


def test_terms_and_fields_are_those_of_the_entry(exchange):
    day = Day(exchange)
    stop = day.until("suspended-us")
    message = day.ru.message(STAFF, stop)
    assert day.ru.terms(STAFF, stop) == terms_hash(message.SPEC.wire, to_wire(message)).hex()
    assert day.ru.fields(STAFF, stop, ("state", "effective_at")) == {
        "1": 2,
        "4": message.effective_at,
    }


def test_each_reads_in_its_own_language(exchange):
    day = Day(exchange)
    stop = day.until("suspended-us")
    assert "suspended" in day.us.entry(STAFF, stop)["short"]
    assert "suspendue" in day.ru.entry(STAFF, stop)["short"]
