"""An alarm in the words of the alarm bar: whom it called, what became of that, whom it calls next.

Carries out R-443. What changes with every second is left out: the page counts by itself, and an
alarm that is told again is one that changed.
"""

from comity.console.port import Json
from comity.wording.words import Words


def worded(alarm: Json, words: Words) -> Json:
    """The alarm with its steps in words; without what only a clock moves."""
    told = {name: it for name, it in alarm.items() if name not in ("climbs_at", "steps")}
    reached = [it for it in alarm["steps"] if it["reached"]]
    coming = next((it for it in alarm["steps"] if not it["reached"]), None)
    last = reached[-1] if reached else None
    is_told = last is not None and (last["step"] > 0 or last["hook"] == "FAILED")
    seen = alarm["seen"]
    told["called"] = step_says(last, words) if last is not None and is_told else None
    told["failed"] = last is not None and last["hook"] == "FAILED"
    told["next"] = None if coming is None else _next(coming, words)
    told["seen"] = (
        None
        if seen is None
        else words.say("console-alarm-seen-by", by=seen["by"], when=seen["at"]["dtg"])
    )
    return told


def step_says(step: Json, words: Words) -> str:
    """One step that was reached: whose it is, since when, and what became of the outside call."""
    hook = words.say(f"console-hook-{step['hook']}", fault=step["fault"] or "")
    if step["step"] == 0:  # who is on watch sees it here
        return hook
    whom = words.say(f"console-whom-{step['whom']}")
    said = "called" if step["hook"] == "RAN" else "step"  # nobody is called by a step alone
    called = words.say(f"console-alarm-{said}", whom=whom, when=step["at"]["dtg"])
    return words.say("separator-semicolon").join((called, hook))


def _next(step: Json, words: Words) -> Json:
    whom = words.say(f"console-whom-{step['whom']}")
    return {"says": words.say("console-alarm-next", whom=whom), "ms": step["at"]["ms"]}
