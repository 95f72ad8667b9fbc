"""Keys and terminals of every party, what a cut-off would cut, and the own passkeys.

Carries out R-423: root keys are never in a browser nor in the node. The page shows, word for word,
what the root holders type where their keys are.
"""

import shlex
from typing import Final

from starlette.responses import Response

from comity.console.console import ALARMS_TOLD, Console, Visit
from comity.console.pages import cutoff
from comity.console.port import Json
from comity.node import identity, keyoffice
from comity.node.alarms import Word
from comity.values.codes import Precedence

ABOUT_KEYS: Final = (Word.RESTORED, Word.CLONE, Word.EVIDENCE)
ROOTS: Final = "/media/roots"  # where the holders' keys lie when they are put in


async def page(console: Console, visit: Visit) -> Response:
    """Draw every key of every party, gravest word first to be seen, and the own passkeys."""
    language = console.frame.look(visit.request).language
    named = [party for line in console.node.lines for party in await console.others(line)]
    parties = list(dict.fromkeys((console.node.party, *named)))
    rows = [(it, await _terminals(console, it)) for it in parties]
    about = await console.node.ask(
        "standing", most=ALARMS_TOLD, words=[*ABOUT_KEYS], language=language
    )
    officer = visit.officer
    cutting = await cutoff.waiting(console, visit)
    for digest in (it for row in cutting for it in row["shown"]):
        officer.show(digest)
    return console.frame.page(
        visit.request,
        "keys",
        officer,
        parties=rows,
        cutting=cutting,
        about=about["alarms"],
        passkeys=console.passkeys(officer.officer),
        may_add=officer.by_passphrase and console.needs_passphrase(officer.officer),
        is_open=not console.needs_passphrase(officer.officer),
    )


async def _terminals(console: Console, party: str) -> list[Json]:
    rows: list[Json] = await console.node.ask("terminals", party=party)
    for row in rows:
        row["disputed"] = sum(it["disputed"] for it in row["lines"])
        row["after"] = sum(it["after"] for it in row["lines"])
        sizes = (at["size"] for it in row["lines"] for at in it["positions"])
        row["entries"] = sum(sizes)
    return rows


async def ending(console: Console, visit: Visit) -> Response:
    """Draw what a cut-off of an own terminal would cut, and how the root holders do it."""
    asked = visit.request.query_params
    terminal, last_good = asked.get("terminal", "")[:80], asked.get("last_good", "").strip()[:64]
    given = [last_good] if last_good else []
    plan = await console.node.ask("ending", terminal=terminal, last_good=given)
    roots = keyoffice.roots_of(identity.statements(console.node.home))
    return console.frame.page(
        visit.request,
        "ending",
        visit.officer,
        plan=plan,
        last_good=last_good,
        beyond=sum(it["beyond"] for it in plan["cuts"]),
        needed=roots.threshold,
        reasons=cutoff.REASONS,
        may=console.may(visit.officer, "K03", int(Precedence.FLASH)),
        holders=len(roots.roots),
        suspend=_command("suspend", console, terminal, "--reason", "CAPTURED"),
        revoke=_command("revoke", console, terminal, *_revoking(given), "--roots", ROOTS),
        apart=_apart(plan),
        carry=_command("carry", console, "ends.statements"),
    )


def _revoking(last_good: list[str]) -> list[str]:
    cut = [word for it in last_good for word in ("--last-good", it)]
    return ["--reason", "CAPTURED", *cut]


def _command(verb: str, console: Console, *words: str) -> str:
    return shlex.join(("comity", "terminal", verb, str(console.node.home), *words))


def _apart(plan: Json) -> str | None:
    """The same on a machine that has no node and no network; none: it stands on several lines.

    A statement has effect where its whole cut was seen, and one command makes one statement.
    """
    if len(plan["cuts"]) > 1:
        return None
    at = [it for cut in plan["cuts"] for it in cut["positions"]]
    cut = [("--position", f"{it['feed']}:{it['size']}:{it['root']}") for it in at]
    words = ("comity", "terminal", "revoke", "safe", plan["terminal"], "--reason", "CAPTURED")
    flat = (word for pair in cut for word in pair)
    return shlex.join((*words, "--roots", "safe/roots", *flat, "--to-file", "ends.statements"))
