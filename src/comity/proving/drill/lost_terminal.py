"""`comity drill lost-terminal`: a terminal is taken; its captor signs before and after its end.

Carries out R-102 to R-104, R-110, R-111 and R-139 as people would. At one node the captor's word
comes before the revocation, at the other one after it, and once the captor goes on having seen it.
What stood before stands; what came after counts nowhere; every node says the same of each entry.
"""

from typing import Final

import msgspec

from comity.families.line.messages import FreeText
from comity.node import founding
from comity.node.home import Home
from comity.proving.drill import ground as drill
from comity.proving.drill.ground import LINE, Ground, Json
from comity.record.entry import Draft
from comity.values.plain import from_plain, to_wire

STEPS: Final = (
    *("suspend", "look", "revoke", "revoke-officer", "told", "captor", "see", "disown"),
    *("replace", "verify"),
)
_TEXT: Final = ("L09", "--set", "subject=Post")
_SAFE: Final = "./safe-aa"
_OFFICER: Final = "PATROL"
_NODES: Final = ("aa", "bb", "cc")
_FOUNDED: Final = 8


class Told(msgspec.Struct, kw_only=True):
    """Entries of the terminal that was taken, by when they were signed and by whom they came."""

    terminal: str = ""
    good: str = ""  # the crew's own
    known: str = ""  # the captor's, held by all before anybody knew
    late: str = ""  # the captor's, held by CC before the revocation and by BB after it
    after: str = ""  # the captor's, having seen the revocation


def run(ground: Ground) -> tuple[dict[str, bool], int]:
    """Go through it; gives what is the case in the end, and how many entries the record has."""
    drill.found(ground.folder, ("AA", "BB", "CC"))
    for name in _NODES:
        ground.start(name)
    told = Told(terminal=_field(ground))
    told.good = _field_says(ground, "All quiet at the post.", "bb")
    ground.until("held", lambda: all(ground.holds(it, told.good) for it in _NODES))
    _taken(ground, told)
    try:
        _cut_off(ground, told)
    except drill.Failed:
        return {}, 0
    return _checks(ground, told), ground.status("aa")["entries"]


def _field(ground: Ground) -> str:
    """A terminal of AA away from headquarters, its key and its officer's; gives its name."""
    ground.until("founded", lambda: all(ground.status(it)["entries"] >= _FOUNDED for it in _NODES))
    ground.until("equal", lambda: len(ground.digests()) == 1)
    made: Json = ground.aside(
        "terminal", "enrol", "./field", "--of", "./aa", "--node", "FIELD",
        "--roots", f"{_SAFE}/{drill.ROOTS}", "--officer", _OFFICER,
    )  # fmt: skip
    ground.aside("export", "./aa", "--open", "-o", "./for-field.comity")
    ground.aside(
        "line", "accept", "./field", "./for-field.comity", "--name", LINE,
        "--override", "A second node; the party has accepted.",
    )  # fmt: skip
    return str(made["terminal"])


def _field_says(ground: Ground, body: str, *bring_to: str) -> str:
    """What the terminal says, brought by hand to these nodes."""
    made: Json = ground.aside("send", "./field", *_TEXT, "--set", f"body={body}")
    for name in bring_to:
        _brings(ground, name)
    return str(made["entry"])


def _brings(ground: Ground, name: str) -> None:
    """All that the terminal holds, by hand."""
    file = f"./by-hand-{len(list(ground.folder.iterdir()))}"
    ground.aside("export", "./field", "-o", file, "--sealed-to", name.upper(), "--all")
    ground.aside("import", f"./{name}", file)


def _taken(ground: Ground, told: Told) -> None:
    """Nobody knows yet: one word of the captor's reaches all, another one CC alone."""
    told.known = _field_says(ground, "The post is relieved; stand down.", "bb")
    ground.until("held", lambda: all(ground.holds(it, told.known) for it in _NODES))
    ground.stop("cc")
    told.late = _field_says(ground, "Send the convoy by the north road.", "cc")


def _cut_off(ground: Ground, told: Told) -> None:
    roots = f"{_SAFE}/{drill.ROOTS}"
    with ground.step("suspend"):
        ground.comity(
            "terminal", "suspend", "./aa", told.terminal, "--reason", "CAPTURED",
            "--officer", "DUTY",
        )  # fmt: skip
    with ground.step("look"):
        ground.comity("log", "./aa")
    with ground.step("revoke"):
        ground.comity(
            "terminal", "revoke", "./aa", told.terminal, "--reason", "CAPTURED",
            "--last-good", told.good, "--roots", roots, "--yes",
        )  # fmt: skip
    with ground.step("revoke-officer"):
        ended: Json = ground.comity(
            "officer", "revoke", "./aa", _OFFICER, "--reason", "COMPROMISED",
            "--roots", roots, "--yes",
        )  # fmt: skip
    with ground.step("told"):
        carried = ended["told"][0]["entries"][-1]
        ground.until("held", lambda: ground.holds("bb", carried))
        _brings(ground, "bb")  # after the revocation, what CC held before it
        ground.run("cc")
        entries = (carried, told.late)
        ground.until("held", lambda: all(ground.holds(it, e) for it in _NODES for e in entries))
    with ground.step("captor"):
        told.after = _goes_on(ground)
        ground.until("held", lambda: all(ground.holds(it, told.after) for it in _NODES))
    _settles(ground, told, roots)


def _goes_on(ground: Ground) -> str:
    """The captor takes in the revocation and signs all the same; gives the entry, brought to BB.

    The program would not let him: whoever holds a device is bound by no scruple of its program.
    """
    ground.aside("export", "./aa", "--open", "-o", "./heard")
    proposal = founding.read_proposal(ground.at("heard"), "AA")
    home = Home(ground.at("field"))
    message = from_plain(FreeText, {"subject": "Post", "body": "Ignore AA.", "lang": "en"})
    keeper = home.open_line(LINE)
    try:
        founding.take_proposal(keeper, proposal)
        draft = Draft(type=message.SPEC.wire, content=to_wire(message), time_ms=home.clock.now_ms())
        officer = home.officer(_OFFICER, None)
        entry = keeper.say(draft.released_by(officer, line_id=keeper.line_id))
        keeper.commit()
    finally:
        keeper.store.close()
    _brings(ground, "bb")
    return entry.leaf.hex()


def _settles(ground: Ground, told: Told, roots: str) -> None:
    with ground.step("see"):
        ground.comity("terminal", "list", "./aa")
        ground.comity("terminal", "list", "./bb", "--party", "AA")
        ground.comity("terminal", "list", "./cc", "--party", "AA")
    with ground.step("disown"):
        said: Json = ground.comity(
            "terminal", "disown", "./aa", told.terminal, "--disown", told.known,
            "--disown", told.late, "--officer", "DUTY",
        )  # fmt: skip
        entry = str(said["entry"])
        ground.until("held", lambda: all(ground.holds(it, entry) for it in _NODES))
    with ground.step("replace"):
        ground.comity(
            "terminal", "enrol", "./field2", "--of", "./aa", "--node", "FIELD2",
            "--roots", roots, "--officer", f"{_OFFICER}2",
        )  # fmt: skip
    with ground.step("verify"):
        ground.until("equal", lambda: len(ground.digests()) == 1)
        ground.comity("export", "./cc", "--open", "-o", "./after.comity")
        ground.comity("verify", "./after.comity")


def _checks(ground: Ground, told: Told) -> dict[str, bool]:
    flags = {name: _flags(ground, name) for name in _NODES}

    def of_all(entry: str) -> set[tuple[str, ...]]:
        return {its[entry] for its in flags.values()}

    states = {
        row["state"]
        for name in _NODES
        for row in ground.ask(name, "terminals", party="AA")
        if row["terminal"] == told.terminal
    }
    return {
        "before": of_all(told.good) == {()},
        "captured": all("DISOWNED" in it for e in (told.known, told.late) for it in of_all(e)),
        "after": all("AFTER" in it for it in of_all(told.after)),
        "same-flags": all(len(of_all(it)) == 1 for it in (told.known, told.late, told.after)),
        "cut-off": states == {"REVOKED"},
        "equal": len(ground.digests()) == 1,
        "no-fork": not any(ground.status(name)["evidence"] for name in _NODES),
    }


def _flags(ground: Ground, name: str) -> dict[str, tuple[str, ...]]:
    rows: list[Json] = ground.ask(name, "log", line=LINE)
    return {row["entry"]: tuple(row["flags"]) for row in rows}
