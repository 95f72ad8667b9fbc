"""Acts, orders, lines and steps in sentences (R-240 to R-242)."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.families.talks.acts_fold import STEP, STEP_MOVES, step_key
from comity.values.codes import PartyKind
from tests.picture.stories import in_some_order
from tests.support.tellers import open_line, status_of

EVIDENCE = ["0e" * 32]


@pytest.fixture
def line():
    world, aa, bb, _ = open_line()
    return world, aa, bb


def act(aa, *others, **more):
    told = aa.says("T07", actor="AA", **more)
    for it in others:
        it.sees(told)
    return told


def stands(teller, about, status, **more):
    return teller.says("T08", re=about.entry.leaf.hex(), status=status, **more)


def test_done_is_declared_by_its_actor_and_verified_by_the_other_party(line):
    world, aa, bb = line
    asked = act(aa, bb)
    assert status_of(world, asked) == "OPEN"
    stands(aa, asked, "DECLARED_DONE")
    assert status_of(world, asked) == "DECLARED_DONE"
    stands(bb, asked, "VERIFIED")
    assert status_of(world, asked) == "VERIFIED"
    stands(bb, asked, "CONTESTED")
    assert status_of(world, asked) == "CONTESTED"


@pytest.mark.parametrize(
    ("verify", "who", "kind", "more", "counts"),
    [
        ("SUBMITTER", "AA", None, {}, True),
        ("SUBMITTER", "BB", None, {}, False),
        ("OTHER_PARTY", "AA", None, {}, False),
        ("MONITOR", "BB", None, {}, False),
        ("MONITOR", "BB", PartyKind.MONITOR, {}, True),
        ("SENSOR", "BB", None, {}, False),
        ("SENSOR", "BB", None, {"evidence": EVIDENCE}, True),
        ("IMAGERY", "AA", None, {"evidence": EVIDENCE}, False),
        ("NONE", "BB", None, {}, False),
    ],
)
def test_only_the_role_that_the_text_names_verifies(line, verify, who, kind, more, counts):
    world, aa, bb = line
    asked = act(aa, bb, verify=verify)
    teller = {"AA": aa, "BB": bb}[who]
    teller.kind = None if kind is None else int(kind)
    told = stands(teller, asked, "VERIFIED", **more)
    assert status_of(world, asked) == ("VERIFIED" if counts else "OPEN")
    assert world.flags(told) == (() if counts else ("NOT_BY_AUTHOR",))


@pytest.mark.parametrize(
    ("who", "status"), [("BB", "DECLARED_DONE"), ("AA", "CONTESTED"), ("AA", "WAIVED")]
)
def test_nobody_says_what_is_not_theirs_to_say(line, who, status):
    world, aa, bb = line
    asked = act(aa, bb)
    told = stands({"AA": aa, "BB": bb}[who], asked, status)
    assert status_of(world, asked) == "OPEN"
    assert world.flags(told) == ("NOT_BY_AUTHOR",)


def test_a_correction_moves_the_day_and_never_the_actor_or_the_test(line):
    world, aa, bb = line
    asked = act(aa, bb)
    aa.corrects(asked, {3: "BB", 7: 1_800_000_000_000, 8: 0})
    state = world.state(asked)
    assert (state.owner, state.due_ms, state.verify) == ("AA", 1_800_000_000_000, 2)


def test_a_word_that_is_taken_back_moves_nothing_any_more(line):
    world, aa, bb = line
    asked = act(aa, bb)
    told = stands(bb, asked, "CONTESTED")
    assert status_of(world, asked) == "CONTESTED"
    bb.withdraws(told)
    assert status_of(world, asked) == "OPEN"
    aa.withdraws(asked)
    assert status_of(world, asked) == "WITHDRAWN"


def test_an_order_stands_until_its_author_takes_it_back(line):
    """R-241: it is what its author states; nobody else's word moves it."""
    world, aa, bb = line
    order = aa.says("T09")
    bb.sees(order)
    refused = bb.answers(order, "REFUSE")
    assert status_of(world, order) == "STATED"
    assert world.flags(refused) == ()
    bb.withdraws(order)
    assert status_of(world, order) == "STATED"
    aa.withdraws(order)
    assert status_of(world, order) == "WITHDRAWN"


def test_a_line_is_joint_once_the_other_accepts_these_very_points(line):
    world, aa, bb = line
    drawn = aa.says("T10")
    bb.sees(drawn)
    assert status_of(world, drawn) == "PROPOSED"
    bb.answers(drawn, "ACCEPT")
    assert status_of(world, drawn) == "AGREED"


def step(teller, drawn, state, **more):
    return teller.says("T17", line=drawn.entry.leaf.hex(), state=state, **more)


def test_a_step_is_one_matter_whoever_speaks_of_it_and_another_party_verifies(line):
    world, aa, bb = line
    drawn = aa.says("T10")
    own = step(aa, drawn, "DECLARED_DONE")
    bb.sees(own)
    seen = step(bb, drawn, "VERIFIED")
    assert status_of(world, own) == status_of(world, seen) == "VERIFIED"
    assert [it.party for it in world.state(own).words] == ["AA", "BB"]
    (key,) = world.picture().by_leaf(own.entry.leaf)
    assert (key.kind, key.id) == (STEP, step_key(drawn.entry.leaf, world.state(own).unit))


def test_who_had_not_seen_it_declared_verifies_nothing_and_nobody_verifies_oneself(line):
    world, aa, bb = line
    drawn = aa.says("T10")
    bb.sees(drawn)
    own = step(aa, drawn, "DECLARED_DONE")
    blind = step(bb, drawn, "VERIFIED")
    assert status_of(world, own) == "DECLARED_DONE"
    assert world.flags(blind) == ()  # nor does its desk see what is sealed beside it
    vain = step(aa, drawn, "VERIFIED")
    assert status_of(world, vain) == "OPEN"


def test_a_step_all_of_whose_words_are_taken_back_may_begin_again(line):
    world, aa, _bb = line
    drawn = aa.says("T10")
    own = step(aa, drawn, "OPEN")
    aa.withdraws(own)
    assert status_of(world, own) == "WITHDRAWN"
    step(aa, drawn, "DECLARED_DONE")
    assert status_of(world, own) == "DECLARED_DONE"
    assert STEP_MOVES


WORDS = ("OPEN", "DECLARED_DONE", "VERIFIED", "CONTESTED", "WAIVED", "LATE")
turns = st.lists(
    st.tuples(st.sampled_from((0, 1, 2)), st.sampled_from(WORDS), st.booleans()), max_size=7
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(turns, st.integers(0, 2**16))
def test_words_of_nodes_that_do_not_see_each_other_fold_alike_in_any_order(said, seed):
    world, aa, bb, _ = open_line()
    twin = aa.twin()
    asked, drawn = act(aa, bb, twin), aa.says("T10")
    twin.sees(drawn)
    bb.sees(drawn)
    told = [asked]
    for who, word, sees in said:
        teller = (aa, bb, twin)[who]
        if sees:
            teller.sees(*told)
        told += [stands(teller, asked, word), step(teller, drawn, word)]
    digests = {world.picture(in_some_order(world, seed + n)).digest() for n in range(3)}
    assert len(digests) == 1
