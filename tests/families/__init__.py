"""Families, as tests see them: every definition beside the catalogue it was written from."""

from types import ModuleType

from comity.families.activity import examples as activity_examples
from comity.families.activity import messages as activity
from comity.families.arms import examples as arms_examples
from comity.families.arms import messages as arms
from comity.families.call import examples as call_examples
from comity.families.call import messages as call
from comity.families.figures import examples as figures_examples
from comity.families.figures import messages as figures
from comity.families.incident import examples as incident_examples
from comity.families.incident import messages as incident
from comity.families.keys import examples as keys_examples
from comity.families.keys import messages as keys
from comity.families.launch import examples as launch_examples
from comity.families.launch import messages as launch
from comity.families.line import examples as line_examples
from comity.families.line import messages as line
from comity.families.pause import examples as pause_examples
from comity.families.pause import messages as pause
from comity.families.persons import examples as persons_examples
from comity.families.persons import messages as persons
from comity.families.talks import examples as talks_examples
from comity.families.talks import messages as talks

FAMILIES: dict[str, tuple[ModuleType, ModuleType]] = {
    "line": (line, line_examples),
    "keys": (keys, keys_examples),
    "activity": (activity, activity_examples),
    "launch": (launch, launch_examples),
    "incident": (incident, incident_examples),
    "call": (call, call_examples),
    "arms": (arms, arms_examples),
    "persons": (persons, persons_examples),
    "figures": (figures, figures_examples),
    "pause": (pause, pause_examples),
    "talks": (talks, talks_examples),
}
MESSAGES = {cls.SPEC.code: cls for module, _ in FAMILIES.values() for cls in module.MESSAGES}
GOOD = [
    (code, number, plain)
    for _, examples in FAMILIES.values()
    for code, all_good in examples.GOOD.items()
    for number, plain in enumerate(all_good)
]
BAD = [
    (code, number, field, plain)
    for _, examples in FAMILIES.values()
    for code, all_bad in examples.BAD.items()
    for number, (field, plain) in enumerate(all_bad)
]
