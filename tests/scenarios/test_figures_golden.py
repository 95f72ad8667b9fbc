"""Figures of the articles, as data/facts.json `figures` has them: claimant, qualifier, as of when.

Source: articles 1, 2 and 4 of facts.json. The dates "early 2025", "2026-02" and "2025-12" are said
as windows; "the year before" as the window before. Whose number is right is asked nowhere.
"""

from typing import TYPE_CHECKING

import pytest

from comity.families.figures import views
from comity.families.figures.comparing import USUAL, Differs, Verdict, interval
from comity.families.figures.fold import FIGURE
from comity.picture import flags
from tests.support.tellers import World

if TYPE_CHECKING:
    from comity.record.told import Told

PRESIDENT = {"party": "UA", "name": "President of Ukraine", "role": "head of state"}
MISSION = {"name": "UN human rights monitoring mission", "role": "mission of the United Nations"}
WATCH = {"name": "Human Rights Watch", "role": "non-governmental organisation"}
MAYOR = {"party": "UA", "name": "Mayor of Kyiv", "role": "mayor"}
WRITER = {"name": "writer", "role": "author of the article"}


def months(first, last):
    return {"start": f"{first}-01T00:00:00Z", "end": f"{last}-01T00:00:00Z"}


EARLY_2025 = months("2025-01", "2025-04")
FEBRUARY = months("2026-02", "2026-03")
DECEMBER = months("2025-12", "2026-01")
YEAR, BEFORE = months("2025-01", "2026-01"), months("2024-01", "2025-01")
SOLDIERS = {"category": "KILLED", "population": "armed forces of Ukraine", "claimant": PRESIDENT}
FIGURES = {  # series, n, qualifier, article
    "early": ("ua.military.killed", 46_000, "EXACT", 2, {**SOLDIERS, "as_of": EARLY_2025}),
    "exact": ("ua.military.killed", 55_000, "EXACT", 2, {**SOLDIERS, "as_of": FEBRUARY}),
    "about": ("ua.military.killed", 55_000, "ABOUT", 4, {**SOLDIERS, "as_of": FEBRUARY}),
    "missing": (
        *("ua.missing", 0, "UNKNOWN", 2),
        {"category": "MISSING", "population": "many, among them many civilians"}
        | {"claimant": PRESIDENT, "as_of": FEBRUARY},
    ),
    "civilians": (
        *("ua.civilians.killed", 15_000, "UNDER", 2),
        {"category": "KILLED", "population": "civilians", "claimant": MISSION, "as_of": DECEMBER},
    ),
    "wounded": (
        *("ua.civilians.wounded", 40_000, "JUST_OVER", 2),
        {"category": "WOUNDED", "population": "civilians", "claimant": MISSION, "as_of": DECEMBER},
    ),
    "change": (
        *("ru.operations.civilians.change", 31, "EXACT", 2),
        {"category": "CHANGE", "population": "Russian operations that target or kill civilians"}
        | {"claimant": WATCH, "as_of": YEAR, "unit": "PERCENT", "compared_with": BEFORE},
    ),
    "heat": (
        *("kyiv.buildings.no_heat", 1_100, "MORE_THAN", 1),
        {"category": "BUILDINGS", "population": "buildings of Kyiv", "claimant": MAYOR}
        | {"as_of": FEBRUARY, "unit": "BUILDING"},
    ),
    "cold": (
        *("ua.temperature.min", -20, "AT_LEAST", 1),
        {"category": "OTHER", "population": "down to -20 \u00b0C", "claimant": WRITER}
        | {"as_of": FEBRUARY, "unit": "DEG_C"},
    ),
}


@pytest.fixture(scope="module")
def told():
    """All figures, reported by a party that is the claimant of none of them."""
    world = World()
    (aa,) = world.parties("AA")
    calm = {"precedence": 0, "officers": 1}
    press = {"kind": "PRESS", "published": "NONE", "party": None}
    sources = {n: aa.says("F04", name=f"Article {n}", **press, **calm) for n in (1, 2, 4)}
    found: dict[str, Told] = {}
    for name, (series, n, q, article, more) in FIGURES.items():
        updates = found["early"].entry.leaf.hex() if name == "exact" else None
        found[name] = aa.says(
            "F01",
            series=series,
            value={"n": n, "q": q},
            source=sources[article].entry.leaf.hex(),
            updates=updates,
            basis="UNSTATED",
            **more,
            **calm,
        )
    return world, found


@pytest.fixture(scope="module")
def figures(told):
    return {key.id: state for key, state in told[0].picture().matters(FIGURE)}


@pytest.fixture(scope="module")
def verdict(told, figures):
    """How two figures compare, as a page of one or both of them says."""

    def compared(one, other):
        leaves = [told[1][it].entry.leaf for it in (one, other)]
        (pair,) = views.pairs(leaves, figures, lambda _: USUAL)
        return pair.compared

    return compared


def test_every_figure_of_the_articles_is_good_and_claimed_by_another(told, figures):
    world, found = told
    assert {world.flags(it) for it in found.values()} == {()}
    assert len(figures) == len(FIGURES)
    assert {views.origin(it) for it in figures.values()} == {views.Origin.REPORTED}


def test_46_000_then_55_000_is_an_update_and_no_correction(told, verdict):
    world, found = told
    assert verdict("early", "exact").verdict is Verdict.UPDATE
    early = world.state(found["early"])
    assert [(it.n, it.stands) for it in early.values] == [(46_000, True)]
    assert early.corrections == ()


def test_about_55_000_stands_beside_exactly_55_000(figures, verdict):
    assert verdict("exact", "about").verdict is Verdict.SAME_CLAIM
    page = views.series_of(figures)["ua.military.killed"]
    assert [(figures[it].values[0].n, figures[it].values[0].q) for it in page] == [
        (46_000, 0),
        (55_000, 0),
        (55_000, 1),
    ]


def test_soldiers_and_civilians_are_not_compared(verdict):
    found = verdict("exact", "civilians")
    assert found.verdict is Verdict.INCOMPARABLE
    assert {Differs.SERIES, Differs.POPULATION, Differs.AS_OF} <= set(found.differs)
    assert Differs.CATEGORY in verdict("civilians", "wounded").differs


@pytest.mark.parametrize(
    ("name", "ends"),
    [
        ("civilians", (13_500, 14_999)),
        ("wounded", (40_001, 44_000)),
        ("heat", (1_101, None)),
        ("cold", (-20, None)),
        ("missing", (None, None)),
    ],
)
def test_nearly_and_a_little_over_keep_what_was_said(told, name, ends):
    (value,) = views.standing(told[0].state(told[1][name]))
    assert interval(value) == ends


def test_a_percentage_says_against_what(told):
    world, found = told
    assert world.flags(found["change"]) == ()
    alone = World()
    (aa,) = alone.parties("AA")
    source = aa.says("F04", precedence=0, officers=1).entry.leaf.hex()
    bare = {"unit": "PERCENT", "value": {"n": 31, "q": "EXACT"}, "source": source}
    assert alone.flags(aa.says("F01", **bare, precedence=0, officers=1)) == (flags.NO_BASE,)


def test_no_two_figures_of_the_articles_contradict_each_other(verdict):
    names = list(FIGURES)
    found = {verdict(a, b).verdict for a in names for b in names if names.index(a) < names.index(b)}
    assert Verdict.CONTRADICTION not in found
