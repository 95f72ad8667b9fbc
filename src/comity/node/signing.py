"""An officer's release, signed where the officer's key is: never in the node's own process.

Carries out R-38 for whoever holds a key and a way to ask a node: the command line, an exercise.
Knows the verbs `ready`, `release` and `send`; does not know whether a socket lies between.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from comity.record.entry import RELEASE_CONTEXT
from comity.record.keys import SigningKey

Ask: TypeAlias = Callable[[str, dict[str, Any]], Any]


def release(ask: Ask, key: SigningKey, draft: str, line: str | None = None) -> dict[str, Any]:
    """Release a draft with an officer's key; gives the draft as it stands then.

    Raises:
        ComityError: the draft is gone or too old, or the officer may not release it.
    """
    ready = ask("ready", {"draft": draft, "line": line})
    context = RELEASE_CONTEXT + bytes.fromhex(ready["line_id"])
    signature = key.sign(context, bytes.fromhex(ready["payload"]))
    said: dict[str, Any] = ask(
        "release",
        {
            "draft": ready["draft"],
            "kid": key.key.kid.hex(),
            "signature": signature.hex(),
            "line": line,
        },
    )
    return said


def say(  # noqa: PLR0913  # one argument for each thing that is said of a message beside its fields
    ask: Ask,
    keys: Sequence[SigningKey],
    message: str,
    fields: dict[str, Any],
    *,
    line: str | None = None,
    to: Sequence[str] = (),
    precedence: str | None = None,
    override: str | None = None,
) -> dict[str, Any]:
    """Compose a message, release it with every key, and send it; gives its entry.

    Raises:
        ComityError: what a verb refuses. Whatever was composed stays at the desk as a draft.
    """
    args = {"type": message, "fields": fields, "to": list(to), "precedence": precedence}
    draft = ask("compose", {**args, "line": line})["draft"]
    if override is not None:
        ask("override", {"draft": draft, "reason": override, "line": line})
    for key in keys:
        release(ask, key, draft, line)
    entry: dict[str, Any] = ask("send", {"draft": draft, "line": line})
    return entry
