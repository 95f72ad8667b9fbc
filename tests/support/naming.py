"""What this program says of the vectors of names on two lists (R-540 to R-549)."""

from collections.abc import Callable
from typing import Any, Final

from comity.names import RULESET, NamePart, Person, match
from comity.names.births import birth, compare
from comity.names.forms import forms
from comity.names.rarity import bits
from comity.names.reading import split, words
from comity.names.service import rank, unit
from comity.names.skeleton import coarse, convention, fine, plain
from comity.names.tokens import father, token

Case = dict[str, Any]


def _ruleset(_case: Case) -> Case:
    return {"ruleset": RULESET.hex()}


def _read(case: Case) -> Case:
    return {"words": [list(it) for it in words(split(case["text"]))]}


def _skeleton(case: Case) -> Case:
    (word,) = words(split(case["text"]))
    way = convention(case["text"])
    classes = plain(word.text, word.script, way)
    skeleton = fine(classes)
    return {
        "convention": way,
        "classes": classes,
        "skeleton": skeleton,
        "coarse": coarse(skeleton),
    }


def _keys(case: Case) -> Case:
    (word,) = words(split(case["text"]))
    way = convention(case["text"])
    found, dad = token(word, way), father(word, way)
    return {"key": found.key, "means": found.meant, "father": dad.key if dad else None}


def _forms(case: Case) -> Case:
    found = forms([NamePart(*it) for it in case["parts"]])
    return {"forms": [[*(it and it.key for it in form[:3]), form.part] for form in found]}


def _bits(case: Case) -> Case:
    return {"bits": bits(case["whole"], case["part"])}


def _births(case: Case) -> Case:
    return {"dates": compare(*map(birth, case["dates"])).name}


def _service(case: Case) -> Case:
    return {"unit": unit(case["unit"]), "rank": rank(case["rank"])}


def _match(case: Case) -> Case:
    ours, theirs = ([_person(it) for it in case[name]] for name in ("first", "second"))
    found = match(ours, theirs)
    return {
        "pairs": [
            [ours[it.first].key.hex(), theirs[it.second].key.hex(), it.score, it.tier.name]
            for it in found.pairs
        ],
        "digest": found.digest.hex(),
    }


def _person(row: list[Any]) -> Person:
    key, parts, born, unit_, rank_ = row
    return Person(bytes.fromhex(key), tuple(NamePart(*it) for it in parts), born, unit_, rank_)


JUDGES: Final[dict[str, Callable[[Case], Case]]] = {
    "ruleset": _ruleset,
    "name-words": _read,
    "name-skeleton": _skeleton,
    "name-keys": _keys,
    "name-forms": _forms,
    "name-bits": _bits,
    "name-births": _births,
    "name-service": _service,
    "name-match": _match,
}
