from comity.errors import TheirError
from tests.support.soon import within

SECONDS_MAX = 0.1


def quick(read, data):
    """What a reader does with bytes, which takes at most a tenth of a second of work."""
    return within(SECONDS_MAX, lambda: settled(read, data))


def settled(read, data):
    """What a reader does with bytes: a reading, or an error of who wrote them."""
    try:
        return read(data)
    except TheirError as error:
        return error


def refused(read, data):
    """The key of the error that a reader gives for bytes, quickly."""
    found = quick(read, data)
    assert isinstance(found, TheirError), found
    return found.key


def notes(reading):
    return [note.key for note in reading.notes]


__all__ = ["SECONDS_MAX", "notes", "quick", "refused", "settled"]
