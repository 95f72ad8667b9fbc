"""The console's description of itself, for whoever is on watch. Carries out R-468."""

from functools import lru_cache

import msgspec
from starlette.responses import Response

from comity.console.console import Console, Visit
from comity.console.openapi import document


async def page(_console: Console, _visit: Visit) -> Response:
    """Give it as JSON; it is the same at every node of one version."""
    return Response(written(), media_type="application/json")


@lru_cache(maxsize=1)
def written() -> bytes:
    """Write it once for a program's life."""
    return msgspec.json.encode(document())
