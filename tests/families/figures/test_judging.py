"""What is wrong with a figure by itself: sums, percentages of nothing, and what it misnames."""

from comity.families.figures.judging import near_of
from comity.picture import flags
from comity.record.charter import Charter
from tests.families.figures.test_fold import SEEN, begun
from tests.support.tellers import CHARTER, EXAMPLES, World

DAY = "2026-02-{:02}"


def claims(teller, n, *, source, **more):
    value = {"n": n, "q": more.pop("q", "EXACT")}
    return teller.says("F01", value=value, source=source, **more, **SEEN)


def told():
    world = World()
    (aa,) = world.parties("AA")
    return world, aa, aa.says("F04", **SEEN).entry.leaf.hex()


def test_parts_that_cannot_add_up_are_flagged_and_both_numbers_stay():
    """R-256."""
    world, aa, source = told()
    parts = [claims(aa, n, source=source).entry.leaf.hex() for n in (100, 57)]
    good = claims(aa, 157, source=source, parts=parts)
    bad = claims(aa, 160, source=source, parts=parts)
    about = claims(aa, 160, q="ABOUT", source=source, parts=parts)
    assert [world.flags(it) for it in (good, bad, about)] == [(), (flags.BAD_TOTAL,), ()]
    assert world.state(bad).values[0].n == 160


def test_parts_in_another_unit_are_not_added():
    world, aa, source = told()
    part = claims(aa, 3, source=source, unit="ITEM").entry.leaf.hex()
    assert world.flags(claims(aa, 9, source=source, parts=[part])) == ()


def test_a_percentage_of_nothing_is_flagged():
    """R-256."""
    world, aa, source = told()
    year = {"start": "2024-01-01T00:00:00Z", "end": "2025-01-01T00:00:00Z"}
    bare = claims(aa, 31, source=source, unit="PERCENT")
    based = claims(aa, 31, source=source, unit="PERCENT", compared_with=year)
    assert (world.flags(bare), world.flags(based)) == ((flags.NO_BASE,), ())


def test_a_number_without_as_of_when_is_no_figure():
    world, aa, source = told()
    content = dict(claims(aa, 31, source=source).entry.content)
    assert content.pop(8) == EXAMPLES["F01"][0]["as_of"]
    assert world.flags(aa.writes("figures.figure/1", content)) == (flags.BAD_SCHEMA,)


def test_an_update_is_of_the_same_claimant_and_series_and_of_a_later_time():
    """R-253."""
    world, aa, source = told()
    first = claims(aa, 46_000, source=source, as_of=DAY.format(1))
    updates = {"source": source, "updates": first.entry.leaf.hex()}
    later = claims(aa, 55_000, as_of=DAY.format(2), **updates)
    same_day = claims(aa, 55_000, as_of=DAY.format(1), **updates)
    other = claims(aa, 55_000, as_of=DAY.format(2), series="aa.other", **updates)
    found = [world.flags(it) for it in (later, same_day, other)]
    assert found == [(), (flags.OUT_OF_ORDER,), (flags.OUT_OF_ORDER,)]


def test_what_is_named_as_source_part_or_figure_is_one():
    world, _, bb, figure = begun()
    leaf = figure.entry.leaf.hex()
    source = next(iter(world.told.values())).entry.leaf.hex()
    wrong = [
        bb.says("F01", source=leaf, **SEEN),
        bb.says("F01", source=source, parts=[source], **SEEN),
        bb.says("F01", source=source, chain=[leaf], **SEEN),
        bb.says("F01", source=source, updates=source, **SEEN),
        bb.says("F03", a=leaf, b=source, **SEEN),
        bb.says("F02", re=leaf, step="DISPUTE", ground="FACT", counter=source, **SEEN),
    ]
    assert [flags.OUT_OF_ORDER in world.flags(it) for it in wrong] == [True] * len(wrong)


def test_how_near_about_is_may_stand_in_a_charter():
    """R-251."""
    assert near_of(Charter.read(CHARTER)) == (1, 10)
