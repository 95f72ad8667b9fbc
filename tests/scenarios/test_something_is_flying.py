"""A FLASH on the risk-reduction line: held, opened, checked, answered, each at its own time."""

from tests.support.exchange import RISK, STAFF, Day


def test_the_flash_passes_while_the_staff_line_is_suspended(exchange):
    day = Day(exchange, "contact")
    day.until("flash")
    assert (day.line(STAFF), day.line(RISK)) == ("SUSPENDED", "OPEN")
    assert day.played["flash"].shown["RU"]["precedence"] == "FLASH"
    assert day.word("flash") == "HELD"


def test_checking_is_not_an_answer_and_the_next_word_has_its_own_time(exchange):
    day = Day(exchange, "contact")
    day.until("flash-checking")
    assert (day.matter("flash"), day.word("flash")) == ("ASKED", "OPENED")
    day.until("flash-answered")
    assert (day.matter("flash"), day.word("flash")) == ("ANSWERED", "ANSWERED")


def test_every_rung_has_its_time_and_none_stands_for_another(exchange):
    day = Day(exchange, "contact")
    day.to_the_end()
    flash = day.player.flash()
    sent, held, opened, answered = (
        flash[word]["ms"] for word in ("sent", "held", "opened", "answered")
    )
    assert sent <= held < opened < answered
    assert opened - sent <= 60_000
    assert answered - opened <= 300_000
