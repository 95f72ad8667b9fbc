"""Examples of texts, signatures and rounds, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.line.mirror import pairs
from comity.families.talks.acts_examples import BAD_ACTS, GOOD_ACTS
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

_ONE: Final = "01" * 32
_TWO: Final = "02" * 32
_WINDOW: Final = {"start": "2026-02-17T08:00:00Z", "end": "2026-02-18T16:00:00Z"}
_NEXT: Final = {"start": "2026-03-03T08:00:00Z", "end": "2026-03-04T16:00:00Z"}
_BACKWARD: Final = {**_NEXT, "end": "2026-03-02T08:00:00Z"}

_FIRST: Final = {
    "id": "1",
    "title": "Cessation of fire",
    "text": {
        "en": "The forces of AA and of BB cease fire at 00:00 UTC.",
        "fr": "Les forces de AA et de BB cessent le feu à 00 h 00 UTC.",
    },
}
_FOURTH: Final = {
    "id": "4",
    "title": "Line",
    "text": {
        "en": "The line runs as the map of AA shows it.",
        "fr": "La ligne passe là où la carte de AA la montre.",
    },
}
_ROLES: Final = [{"party": "AA", "role": "BOUND"}, {"party": "BB", "role": "BOUND"}]
_GUARANTOR: Final = {"party": "CC", "role": "GUARANTOR"}
_MECHANISM: Final = {"clause": "4", "reply_s": 900, "level": "DUTY"}

DRAFT: Final[Plain] = {
    "agreement": "Ceasefire in the east",
    "version": 1,
    "clauses": [_FIRST, _FOURTH],
    "authentic": ["en", "fr"],
    "roles": _ROLES,
    "lang": "en",
}
_IN_ONE: Final = [{**_FIRST, "text": {"en": "AA opens the crossing."}}]
CLAUSE: Final[Plain] = {"draft": _ONE, "clause": "4", "position": "ACCEPT"}
ADOPT: Final[Plain] = {
    "draft": _ONE,
    "terms": _TWO,
    "signatory": "head of the delegation of AA",
    "force_rule": "When both have signed.",
    "role": "BOUND",
    "lang": "en",
}
LEAVE: Final[Plain] = {
    "agreement": "Ceasefire in the east",
    "effective_at": "2026-05-01T00:00:00Z",
    "reason": "AA gives the notice that clause 9 asks for.",
    "lang": "en",
}
_DELEGATION: Final = {"party": "AA", "lead": "deputy minister of defence"}
ROUND: Final[Plain] = {
    "n": 3,
    "place": "Capital of CC",
    "window": _WINDOW,
    "format": "TRILATERAL",
    "delegations": [_DELEGATION, {"party": "BB", "lead": "chief of intelligence", "size": 9}],
    "mediators": ["CC"],
    "topics": ["The line in clause 4.", "The list that AA sends to BB."],
    "lang": "en",
}
_RESULT: Final = {"n": 1, "kind": "AGREED", "text": "AA and BB exchange lists."}
OUTCOME: Final[Plain] = {
    "round": _ONE,
    "results": [_RESULT, {"n": 2, "kind": "OPEN", "text": "The line in clause 4."}],
    "next": _NEXT,
    "lang": "en",
}
RECTIFY: Final[Plain] = {
    "of": _ONE,
    "version_lang": "fr",
    "old": "0a" * 32,
    "new": "0b" * 32,
    "clause": "1",
}

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    "T01": pairs(
        DRAFT,
        {
            **DRAFT,
            "version": 2,
            "based_on": _ONE,
            "prevails": "en",
            "roles": [*_ROLES, _GUARANTOR],
            "mechanism": {**_MECHANISM, "notice_clause": "1"},
        },
        {**DRAFT, "clauses": _IN_ONE, "authentic": ["en"], "mechanism": None},
    ),
    "T02": pairs(
        CLAUSE,
        {
            **CLAUSE,
            "position": "BRACKET",
            "alternative": "The line runs as the map of BB shows it.",
            "lang": "en",
        },
        {**CLAUSE, "position": "RESERVE", "subject_key": "AA-4"},
        {**CLAUSE, "position": "REJECT"},
    ),
    "T03": pairs(
        ADOPT,
        {**ADOPT, "signatory": "minister of CC", "role": "GUARANTOR"},
        {**ADOPT, "role": "WITNESS", "on_behalf_of": "AA"},
    ),
    "T04": pairs(
        LEAVE,
        {**LEAVE, "effective": "ON_RECEIPT"},
        {**LEAVE, "subject_key": "BB-9"},
    ),
    "T05": pairs(
        ROUND,
        {**ROUND, "format": "BILATERAL", "mediators": None},
        {**ROUND, "format": "TECHNICAL", "topics": ["Monitoring."]},
    ),
    "T06": pairs(
        OUTCOME,
        {**OUTCOME, "results": [{**_RESULT, "ref": _TWO}], "next": None},
        {**OUTCOME, "results": [{"n": 1, "kind": "NONE", "text": "Nothing, states AA."}]},
    ),
    "T15": pairs(
        RECTIFY,
        {**RECTIFY, "version_lang": "uk", "subject_key": "AA-15"},
        {**RECTIFY, "clause": "4", "on_behalf_of": "AA"},
    ),
    **GOOD_ACTS,
}

BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    "T01": (
        ("agreement", {**DRAFT, "agreement": "x" * 41}),
        ("version", {**DRAFT, "version": -1}),
        ("clauses", {**DRAFT, "clauses": []}),
        ("clauses", {**DRAFT, "clauses": [_FIRST, _FIRST]}),
        ("clauses", {**DRAFT, "authentic": ["en"]}),
        ("clauses", {**DRAFT, "clauses": [_FIRST, *_IN_ONE]}),
        ("clauses.0.title", {**DRAFT, "clauses": [{**_FIRST, "title": "x" * 121}]}),
        ("authentic", {**DRAFT, "authentic": ["en", "fr", "en"]}),
        ("prevails", {**DRAFT, "prevails": "ru"}),
        ("roles", {**DRAFT, "roles": [_GUARANTOR]}),
        ("roles", {**DRAFT, "roles": [*_ROLES, {"party": "AA", "role": "WITNESS"}]}),
        ("roles.0.role", {**DRAFT, "roles": [{"party": "AA", "role": "OWNER"}]}),
        ("mechanism", {**DRAFT, "mechanism": {**_MECHANISM, "clause": "7"}}),
    ),
    "T02": (
        ("draft", {**CLAUSE, "draft": None}),
        ("draft", {**CLAUSE, "draft": "NONE"}),
        ("clause", {**CLAUSE, "clause": "x" * 21}),
        ("position", {**CLAUSE, "position": "MAYBE"}),
        ("lang", {**CLAUSE, "alternative": "No language named."}),
    ),
    "T03": (
        ("draft", {**ADOPT, "draft": None}),
        ("terms", {**ADOPT, "terms": "02"}),
        ("terms", {**ADOPT, "terms": None}),
        ("signatory", {**ADOPT, "signatory": "x" * 81}),
        ("force_rule", {**ADOPT, "force_rule": None}),
        ("role", {**ADOPT, "role": "OBSERVER"}),
    ),
    "T04": (
        ("agreement", {**LEAVE, "agreement": None}),
        ("effective_at", {**LEAVE, "effective_at": "NONE"}),
        ("effective_at", {**LEAVE, "effective_at": "2026-05-01T00:00:00"}),
        ("reason", {**LEAVE, "reason": None}),
        ("lang", {**LEAVE, "lang": None}),
    ),
    "T05": (
        ("n", {**ROUND, "n": "three"}),
        ("place", {**ROUND, "place": "x" * 121}),
        ("window.end", {**ROUND, "window": _BACKWARD}),
        ("format", {**ROUND, "format": "SECRET"}),
        ("delegations", {**ROUND, "delegations": [_DELEGATION, _DELEGATION]}),
        ("delegations.0.size", {**ROUND, "delegations": [{**_DELEGATION, "size": -1}]}),
        ("mediators", {**ROUND, "mediators": ["CC", "CC"]}),
        ("mediators.0", {**ROUND, "mediators": ["nobody"]}),
    ),
    "T06": (
        ("round", {**OUTCOME, "round": None}),
        ("results", {**OUTCOME, "results": [_RESULT, _RESULT]}),
        ("results.0.kind", {**OUTCOME, "results": [{**_RESULT, "kind": "WON"}]}),
        ("results.0.text", {**OUTCOME, "results": [{**_RESULT, "text": "x" * 2001}]}),
        ("next.end", {**OUTCOME, "next": _BACKWARD}),
        ("lang", {**OUTCOME, "lang": None}),
    ),
    "T15": (
        ("of", {**RECTIFY, "of": None}),
        ("version_lang", {**RECTIFY, "version_lang": "French"}),
        ("old", {**RECTIFY, "old": "0a"}),
        ("new", {**RECTIFY, "new": RECTIFY["old"]}),
        ("clause", {**RECTIFY, "clause": "x" * 21}),
    ),
    **BAD_ACTS,
}
