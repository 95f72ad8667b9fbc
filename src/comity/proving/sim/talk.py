"""What the officers of a simulation say: texts, notices, and that they opened what others said.

Precedences and kinds are drawn; a desk may refuse what is drawn, as it would a person.
"""

from typing import TYPE_CHECKING, Any, Final

from comity.families.activity.examples import NOTICE
from comity.node.alarms import UNOPENED
from comity.values.codes import Precedence
from comity.values.moment import iso

if TYPE_CHECKING:
    from comity.proving.sim.node import SimNode
    from comity.proving.sim.scheduler import Scheduler

_LEVELS: Final = (
    *(Precedence.ROUTINE,) * 32,
    *(Precedence.PRIORITY,) * 3,
    *(Precedence.IMMEDIATE,) * 2,
    Precedence.FLASH,
)
_OPENED_MAX: Final = 200
_NOTICES: Final = 0.1
_OPENINGS: Final = 0.15
_SEALED: Final = 0.08


def speak(node: "SimNode", scheduler: "Scheduler") -> None:
    """Let an officer of this node say one thing."""
    chance = scheduler.chance
    drawn = chance.random()
    number = chance.randrange(1_000_000)
    level = chance.choice(_LEVELS)
    if drawn < _OPENINGS:
        _open(node)
    elif drawn < _OPENINGS + _NOTICES:
        fields: dict[str, Any] = {**NOTICE, "designation": f"M{number:06}"}
        node.say("A02", fields)
    else:
        text = {"subject": f"Number {number}", "body": "Fog over the strait.", "lang": "en"}
        others = [it for it in node.keeper.record.laws_now().parties if it != node.party]
        if others and drawn < _OPENINGS + _NOTICES + _SEALED:
            to = (chance.choice(others),)
            node.say("L09", {**text, "visibility": "NAMED"}, precedence=level, to=to)
        else:
            node.say("L09", text, precedence=level)


def _open(node: "SimNode") -> None:
    """Say to have opened what waits."""
    lanes, lacks = node.keeper.record.lanes, node.keeper.bodies.lacks
    waits = [bytes.fromhex(it.entry) for it in node.alarms if it.word in UNOPENED]
    leaves = list(dict.fromkeys(it for it in waits if it in lanes and not lacks(it)))[:_OPENED_MAX]
    if not leaves:
        return
    fields: dict[str, Any] = {
        "re": [leaf.hex() for leaf in leaves],
        "level": "OPENED",
        "at": iso(node.clock.now_ms()),
        "by": f"{node.party}/DUTY",
    }
    node.say("L06", fields)
