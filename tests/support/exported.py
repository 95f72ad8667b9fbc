"""What an exercise leaves behind: the record of each of its lines, as an open bundle."""

from contextlib import suppress
from pathlib import Path

from comity.errors import ComityError
from comity.proving.scenario import load
from comity.record import bundle
from tests.support.exchange import Day, Exchange


def exports(name: str, folder: Path) -> dict[str, bytes]:
    """Play an exercise as far as its steps go without people, and export each line."""
    exchange = Exchange(folder, load(name))
    with suppress(ComityError):  # a step that waits for people: what was said is a record too
        Day(exchange).to_the_end()
    files = {}
    for line in exchange.scenario.lines:
        code = next(it for it, office in exchange.offices.items() if line in office.lines)
        charter = exchange.homes[code].charter(line).data
        files[f"{name} {line}"] = bundle.encode(charter, exchange.entries(line, code))
    exchange.close()
    return files
