"""`comity drill lost-node`: a machine is gone with all that was on it, and its party speaks again.

Carries out R-101 to R-103 and R-31 as people would: what is left is root keys and officers' keys in
a safe, and what the other party holds. A new machine is enrolled, takes the record over, and the
lost one is cut off where its last word is held. Nobody signs anything in the old feed again.
"""

from typing import Final

from comity.node.home import Home
from comity.proving.drill import ground as drill
from comity.proving.drill.ground import LINE, Ground, Json

STEPS: Final = (
    *("statements", "record", "enrol", "pair", "take-over", "pair-anew", "start"),
    *("revoke", "speak", "verify"),
)
_TEXT: Final = ("L09", "--set", "subject=Watch")
_WORDS: Final = 3
_NEW: Final = "HQ2"
_OLD: Final = "AA/T001"
_SAFE: Final = "safe-aa"


def run(ground: Ground) -> tuple[dict[str, bool], int]:
    """Go through it; gives what is the case in the end, and how many entries the record has."""
    drill.found(ground.folder, ("AA", "BB"))
    for name in ("aa", "bb"):
        ground.start(name)
    said = _said(ground)
    port = Home(ground.at("aa")).config.listen_port
    unheard = _loses(ground)
    try:
        again = _recovers(ground, Home(ground.at("bb")), port)
    except drill.Failed:
        return {}, 0
    return _checks(ground, said, unheard, again), ground.status("bb")["entries"]


def _said(ground: Ground) -> list[str]:
    """Words of AA that BB holds, and its feed."""
    said = [_says(ground, "aa", f"All quiet, report {n + 1}.") for n in range(_WORDS)]
    said.append(_says(ground, "bb", "Read."))
    ground.until("held", lambda: all(ground.holds(it, one) for it in ("aa", "bb") for one in said))
    return said[:_WORDS]


def _says(ground: Ground, name: str, body: str) -> str:
    made: Json = ground.aside("send", f"./{name}", *_TEXT, "--set", f"body={body}")
    return str(made["entry"])


def _loses(ground: Ground) -> str:
    """The machine is gone, with one word that had reached nobody; officers' keys are in a safe."""
    safe = ground.at(_SAFE)
    (ground.at("aa") / "officers").rename(safe / "officers")
    (ground.at("aa") / "officers").mkdir(mode=0o700)
    for path in (safe / "officers").iterdir():
        (ground.at("aa") / "officers" / path.name).write_bytes(path.read_bytes())
    ground.stop("aa")
    unheard = _says(ground, "aa", "Nobody hears this.")
    ground.lose("aa")
    return unheard


def _recovers(ground: Ground, other: Home, port: int) -> str:
    roots, officers = f"./{_SAFE}/roots", f"./{_SAFE}/officers"
    both = ("--officer", "DUTY", "--officer", "SECOND")
    with ground.step("statements"):
        ground.comity("terminal", "list", "./bb", "--party", "AA", "-o", "./aa.statements")
    with ground.step("record"):
        ground.comity("export", "./bb", "--open", "-o", "./duty.comity")
        ground.comity("card", "./bb", "-o", "./bb.card")
    with ground.step("enrol"):
        ground.comity(
            "terminal", "enrol", "./aa", "--of", "./aa.statements", "--node", _NEW,
            "--roots", roots, "--officers", officers, "--reality", drill.REALITY,
            "--listen", f"127.0.0.1:{port}",
        )  # fmt: skip
    with ground.step("pair"):
        ground.comity("pair", "./aa", "./bb.card", "--words", drill.words_of(other))
    with ground.step("take-over"):
        ground.comity("line", "accept", "./aa", "./duty.comity", "--name", LINE, *both)
    with ground.step("pair-anew"):
        ground.comity("card", "./aa", "-o", "./aa.card")
        ground.stop("bb")
        words = drill.words_of(Home(ground.at("aa")))
        ground.comity("pair", "./bb", "./aa.card", "--anew", "--words", words)
        ground.run("bb")
    with ground.step("start"):
        ground.run("aa")
    with ground.step("revoke"):
        ground.comity(
            "terminal", "revoke", "./aa", _OLD, "--reason", "LOST", "--roots", roots, "--yes"
        )
    with ground.step("speak"):
        said: Json = ground.comity("send", "./aa", *_TEXT, "--set", "body=We are back.")
        again = str(said["entry"])
        ground.until("held", lambda: ground.holds("bb", again))
        ground.comity("ack", "./bb", again, "--officer", "DUTY")
    with ground.step("verify"):
        ground.until("equal", lambda: len(ground.digests()) == 1)
        ground.comity("export", "./aa", "--open", "-o", "./after.comity")
        ground.comity("verify", "./after.comity")
    return again


def _checks(ground: Ground, said: list[str], unheard: str, again: str) -> dict[str, bool]:
    here = {row["entry"]: row for row in ground.ask("aa", "log", line=LINE)}
    lines = [ground.status(name) for name in ("aa", "bb")]
    old: Json = ground.ask("bb", "entry", entry=said[0], line=LINE)
    new: Json = ground.ask("bb", "entry", entry=again, line=LINE)
    state = {row["terminal"]: row["state"] for row in ground.ask("bb", "terminals", party="AA")}
    return {
        "own-words": all(it in here and not here[it]["flags"] for it in said),
        "other-feed": old["feed"] != new["feed"],
        "cut-off": state[_OLD] == "REVOKED" and "ACTIVE" in state.values(),
        "no-fork": not any(it["evidence"] for it in lines),
        "equal": len(ground.digests()) == 1,
        "goes-on": not new["flags"],
        "unheard": unheard not in here,  # what had reached nobody is gone, and no one invents it
    }
