"""Pages of a picture on a session (R-114): few, in turn, and only those that were asked for."""

from comity.session.commands import Drop, PictureHeard, ReadPicture
from comity.session.frames import AskPicture, Bye, PicturePage
from comity.session.limits import PATIENCE_MS_MAX, PICTURE_MS
from comity.session.pictures import PictureExchange
from tests.session.playbook import Call, Playbook, hello

ENTRY, OTHER = b"e" * 32, b"o" * 32
MATTER = bytes(8) + b"activity\x00" + b"m" * 32
ROWS = ((MATTER, b"h" * 32),)


def page(entry=ENTRY, start=b"", rows=ROWS):
    return PicturePage(entry=entry, start=start, rows=rows)


def ask(entry=ENTRY, start=b""):
    return AskPicture(entry=entry, start=start)


def test_one_page_is_on_its_way_at_a_time():
    us = PictureExchange()
    assert us.ask(ENTRY, b"", 0) == ask()
    assert us.ask(OTHER, b"", PATIENCE_MS_MAX - 1) is None
    assert us.take(page())
    assert us.ask(ENTRY, MATTER, 1) == ask(start=MATTER)
    assert us.ask(OTHER, b"", 1 + PATIENCE_MS_MAX) == ask(OTHER)


def test_a_page_that_was_not_asked_for_is_not_taken():
    """X13: nobody fills a node with pictures."""
    us = PictureExchange()
    assert not us.take(page())
    us.ask(ENTRY, b"", 0)
    assert not us.take(page(OTHER))
    assert not us.take(page(start=MATTER, rows=()))
    assert us.take(page())
    assert not us.take(page())


def test_another_picture_is_not_told_before_some_seconds_have_passed():
    """X13: to fold at a joint costs something, and nobody has it done without end."""
    us = PictureExchange()
    assert us.asked(ask(), 0)
    assert us.answer(0) == ReadPicture(entry=ENTRY, start=b"")
    assert us.answer(0) is None
    us.asked(ask(start=MATTER), 1)
    assert us.answer(1) == ReadPicture(entry=ENTRY, start=MATTER)
    assert not us.asked(ask(OTHER), PICTURE_MS - 1)
    assert us.answer(PICTURE_MS - 1) == page(OTHER, rows=())
    assert us.asked(ask(OTHER), PICTURE_MS)
    assert us.answer(PICTURE_MS) == ReadPicture(entry=OTHER, start=b"")


def test_of_many_asks_at_once_the_last_is_answered():
    us = PictureExchange()
    for start in (b"", MATTER):
        us.asked(ask(start=start), 0)
    assert us.answer(0) == ReadPicture(entry=ENTRY, start=MATTER)
    assert us.answer(0) is None


def talking():
    book = Playbook()
    book.session.greet(0)
    book >> hello()
    book.out.clear()
    return book


def test_on_a_session_a_page_is_asked_for_given_and_handed_over():
    book = talking()
    book >> Call("ask_picture", (ENTRY,)) << ask()
    book >> page() << PictureHeard(entry=ENTRY, start=b"", rows=ROWS)
    book >> ask(OTHER) << ReadPicture(entry=OTHER, start=b"")
    book >> Call("picture_read", (OTHER, b"", ROWS)) << page(OTHER)
    book.ends()


def test_a_page_nobody_asked_for_closes_the_session():
    """X13: R-43; what is not asked for is not taken."""
    book = talking()
    book >> page() << Bye(reason="session.unasked") << Drop
    book.ends()


def test_before_the_greeting_no_picture_is_told():
    # on a session of the line only
    book = Playbook()
    book.session.greet(0)
    book >> ask() << Bye(reason="session.no-greeting") << Drop
    book.ends()


def test_a_route_that_is_full_is_given_no_page():
    book = talking()
    book.session.paused()
    book >> ask()
    book.ends()
    book >> Call("resumed") << ReadPicture(entry=ENTRY, start=b"")
    book.ends()


def test_a_page_that_was_read_after_the_session_ended_goes_nowhere():
    book = talking()
    book >> ask() << ReadPicture(entry=ENTRY, start=b"")
    book >> Bye(reason="node.stops") << Drop
    book >> Call("picture_read", (ENTRY, b"", ROWS))
    book.ends()
