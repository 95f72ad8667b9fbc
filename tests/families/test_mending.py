"""What an author takes back gives back what stood before, in every kind of matter (R-379)."""

from collections import defaultdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import asdict

from comity.families.incident.messages import ObjectAnswer
from comity.picture.matter import Outcome
from comity.values.codes import Clause, Crewed, Known, Oblig
from comity.values.plain import from_plain, to_wire
from tests.families import MESSAGES
from tests.families.incident.test_objects import no_objection
from tests.families.talks import signs, speaks
from tests.picture.stories import in_some_order
from tests.support.tellers import EXAMPLES, HOUR, NOON, open_line, status_of

TELLING = {"corrections", "withdrawals", "flags", "notices", "was_asked"}  # rows that tell of it


def cases():
    """Of every type, an example and what another example of it says in one field."""
    wires = defaultdict(list)
    for code, plains in EXAMPLES.items():
        kind = MESSAGES[code]
        wires[code] = [to_wire(from_plain(kind, it)) for it in plains]
    return [
        (code, one, number, other[number])
        for code, said in wires.items()
        for one in said
        for other in said
        for number in other
        if number < 64 and other[number] != one.get(number)
    ]


CASES = cases()


def told_of(case):
    code, one, number, value = case
    world, aa, bb, _ = open_line()
    told = aa.writes(MESSAGES[code].SPEC.wire, one)
    bb.sees(told)
    return world, aa, bb, told, {number: value}


def state_of(world, told):
    picture = world.picture()
    key = next(iter(picture.by_leaf(told.entry.leaf)), None)
    return None if key is None else picture.matter(key)


def stripped(state):
    return {name: it for name, it in asdict(state).items() if name not in TELLING}


def is_one(state, told, other):
    """Whether a correction was one: it left a row."""
    return state is not None and any(
        (it.re, it.entry) == (told.entry.leaf, other.entry.leaf) for it in state.corrections
    )


some_case = st.sampled_from(CASES)
property_of = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@property_of
@given(some_case, some_case)
def test_a_correction_that_is_taken_back_leaves_what_stood_before_it(case, another):
    """R-379: but for the rows that tell of it; what was corrected before stands corrected."""
    world, aa, _bb, told, changes = told_of(case)
    if another[0] == case[0]:
        aa.corrects(told, {another[2]: another[3]})
    before = state_of(world, told)
    change = aa.corrects(told, changes)
    is_corrected = is_one(state_of(world, told), told, change)
    aa.withdraws(change)
    after = state_of(world, told)
    if is_corrected:
        assert stripped(after) == stripped(before)
        assert len(after.corrections) > len(before.corrections)


@property_of
@given(some_case, st.integers(0, 2**32))
def test_a_correction_not_seen_by_what_takes_another_back_stands_alone(case, seed):
    """R-379: as if the other had not been said, in every order of arrival."""
    worlds = []
    for takes_back in (False, True):
        world, aa, _bb, told, changes = told_of(case)
        twin = aa.twin()
        twin.sees(told)
        if takes_back:
            aa.withdraws(aa.corrects(told, changes))
        twin.corrects(told, changes)
        worlds.append((world, told))
    (alone, told), (both, _) = worlds
    one, other = state_of(alone, told), state_of(both, told)
    if one is not None and one.corrections:
        assert stripped(one) == stripped(other)
    assert both.picture(in_some_order(both, seed)).digest() == both.picture().digest()


steps = st.lists(
    st.tuples(st.sampled_from(["AA", "twin"]), st.integers(0, 3), some_case), max_size=6
)


@property_of
@given(some_case, steps, st.integers(0, 2**32))
def test_in_any_order_of_arrival_the_state_is_the_same(case, drawn, seed):
    """R-379: corrections, withdrawals of these and of the message, by two nodes of its author."""
    world, aa, _bb, told, changes = told_of(case)
    twin = aa.twin()
    twin.sees(told)
    said = {"AA": [told], "twin": [told]}
    for node, what, another in drawn:
        teller = aa if node == "AA" else twin
        if what == 3:
            teller.sees(*world.told.values())
            said[node] = [*said["AA"], *said["twin"]]
        elif what == 2:
            teller.withdraws(said[node][-1])
        else:
            more = {another[2]: another[3]} if what and another[0] == case[0] else changes
            said[node].append(teller.corrects(told, more))
    assert world.picture(in_some_order(world, seed)).digest() == world.picture().digest()


# --- words about what another, or its author, has said

LINKED = {
    "M02": "M01",
    "M03": "M01",
    "M04": "M01",
    "M07": "M05",
    "I02": "I01",
    "I07": "I06",
    "C02": "C01",
    "C05": "C01",
    "C09": "C08",
    "N09": "N03",
    "P12": "P11",
    "T02": "T01",
    "T08": "T07",
    "T12": "T11",
    "Q03": "Q01",
    "Q06": "Q01",
    "F02": "F01",
}
WORDS = [it for it in CASES if it[0] in LINKED]


def about(content, told):
    """A word as its example has it, but about this message."""
    leaf, refs = told.entry.leaf, (n for n, it in content.items() if is_ref(it))
    number = next(refs)
    return number, content | {number: leaf if type(content[number]) is bytes else [leaf]}


def is_ref(value):
    return (
        all(type(it) is bytes and len(it) == 32 for it in value)
        if type(value) is list
        else (type(value) is bytes and len(value) == 32)
    )


@property_of
@given(st.sampled_from(WORDS), st.booleans())
def test_a_word_is_as_first_said_once_its_correction_is_taken_back(case, is_own):
    """R-379: a key of an account that was once raised stays raised, as SILENT."""
    code, one, number, value = case
    world, aa, bb, _ = open_line()
    opener = aa.says(LINKED[code])
    bb.sees(opener)
    ref, content = about(one, opener)
    teller = aa if is_own else bb
    word = teller.writes(MESSAGES[code].SPEC.wire, content)
    before = world.state(opener)
    change = teller.corrects(word, {number: value})
    is_corrected = number != ref and is_one(world.state(opener), word, change)
    teller.withdraws(change)
    if is_corrected:
        one, other = stripped(world.state(opener)), stripped(before)
        assert one | {"fields": ()} == other | {"fields": ()}


# --- changes of a notice


def leaf(told):
    return told.entry.leaf.hex()


CHANGES = {
    "A04": ("A02", 2, lambda end: {6: {1: end - 60_000, 2: end}}),
    "M02": ("M01", 3, lambda end: {2: end % 7 + 3}),
}


@pytest.fixture(params=CHANGES)
def notified(request):
    """A notice, how its author changes it, and how it corrects such a change."""
    code = request.param
    opener, number, news = CHANGES[code]
    world, aa, bb, _ = open_line()
    notice = aa.says(opener)
    bb.sees(notice)
    window = {"start": "2026-08-01T00:00:00Z", "end": "2026-08-02T00:00:00Z"}
    changes = {"6": {"1": 1_785_000_000_000, "2": 1_785_100_000_000}}
    what = {"changes": changes} if code == "A04" else {"window": window}
    return (
        world,
        aa,
        notice,
        lambda who: who.says(code, re=leaf(notice), **what),
        (lambda end: {number: news(end)}),
    )


def test_a_change_that_is_taken_back_was_none(notified):
    world, aa, notice, changes, _ = notified
    before = world.state(notice)
    change = changes(aa)
    assert stripped(world.state(notice)) != stripped(before)
    aa.withdraws(change)
    assert stripped(world.state(notice)) == stripped(before)
    assert {it.entry for it in world.state(notice).corrections} == {change.entry.leaf}


def test_a_corrected_change_is_as_first_said_once_that_is_taken_back(notified):
    world, aa, notice, changes, corrected = notified
    change = changes(aa)
    before = world.state(notice)
    correction = aa.corrects(change, corrected(1_786_000_000_000))
    assert stripped(world.state(notice)) != stripped(before)
    aa.withdraws(correction)
    assert stripped(world.state(notice)) == stripped(before)


@pytest.mark.parametrize("seed", range(4))
def test_a_change_taken_back_while_it_is_corrected_was_none(notified, seed):
    """R-379: neither node had seen the other; what corrected the change is gone with it."""
    world, aa, notice, changes, corrected = notified
    before = world.state(notice)
    change = changes(aa)
    twin = aa.twin()
    twin.sees(change)
    aa.withdraws(change)
    twin.corrects(change, corrected(1_786_000_000_000))
    assert stripped(world.state(notice)) == stripped(before)
    assert world.picture(in_some_order(world, seed)).digest() == world.picture().digest()


def test_what_a_change_gave_notice_of_is_read_from_the_withdrawal(notified):
    """R-379 and R-169: a change that is taken back gives no notice; what takes it back does."""
    world, aa, notice, changes, _ = notified
    picture = world.picture()
    (key,) = picture.by_leaf(notice.entry.leaf)
    family = picture.shelf.kinds[key.kind]
    (first,) = family.notices(key, world.state(notice))
    gone = aa.withdraws(changes(aa))
    found = family.notices(key, world.state(notice))
    assert [(it.entry, it.start_ms) for it in found] == [
        (notice.entry.leaf, first.start_ms),
        (gone.entry.leaf, first.start_ms),
    ]


# --- what a withdrawal does not move


def test_what_is_taken_back_stays_taken_back():
    world, aa, _bb, _ = open_line()
    notice = aa.says("A02")
    before = world.state(notice)
    gone = aa.withdraws(aa.corrects(notice, {1: "Calmer Water"}))
    again = aa.withdraws(gone)
    assert world.flags(again) == ("OUT_OF_ORDER",)
    assert stripped(world.state(notice)) == stripped(before)
    assert [it.entry for it in world.state(notice).withdrawals] == [gone.entry.leaf]


def test_only_its_author_takes_a_correction_back():
    world, aa, bb, _ = open_line()
    notice = aa.says("I01")
    change = aa.corrects(notice, {13: not notice.entry.content.get(13, False)})
    bb.sees(change)
    before = stripped(world.state(notice))
    assert world.flags(bb.withdraws(change)) == ("NOT_BY_AUTHOR",)
    assert stripped(world.state(notice)) == before


@property_of
@given(some_case, st.booleans())
def test_what_all_have_accepted_is_moved_by_no_correction_and_by_none_taken_back(case, is_late):
    """R-379 and R-77: words on terms are about these as first said, whatever was seen since."""
    world, aa, bb, told, changes = told_of(case)
    earlier = [aa.corrects(told, changes)] if is_late else []
    bb.sees(*earlier)
    aa.sees(bb.answers(told, "ACCEPT"))
    before = state_of(world, told)
    (change,) = earlier or [aa.corrects(told, changes)]
    bb.sees(change)
    aa.withdraws(change)
    after = state_of(world, told)
    if before is not None:
        assert after.proposals == before.proposals


def test_a_correction_that_all_have_accepted_is_ended_and_not_unsaid_by_taking_it_back():
    """R-379 and R-77: its author's fact is its author's; that all had agreed to it stays shown."""
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    change = aa.corrects(notice, {1: "Calmer Water"})
    bb.sees(change)
    aa.sees(bb.answers(change, "ACCEPT"))
    assert [it.outcome for it in world.state(notice).proposals] == [Outcome.ACCEPTED]
    aa.withdraws(change)
    assert [it.outcome for it in world.state(notice).proposals] == [Outcome.ENDED]


def test_a_word_that_could_not_be_said_is_not_said_by_taking_a_better_one_back():
    """R-379: of two corrections of a word the second counted for nothing, and does so still."""
    world, aa, bb, _ = open_line()
    asked = aa.says("T07", actor="AA", verify="OTHER_PARTY")
    bb.sees(asked)
    word = aa.says("T08", re=leaf(asked), status="DECLARED_DONE")
    harmless = aa.corrects(word, {4: [b"\x0e" * 32]})
    aa.corrects(word, {2: int(Oblig.VERIFIED)})  # it is not its owner's to say
    assert len(world.state(asked).corrections) == 2
    assert status_of(world, asked) == "DECLARED_DONE"
    aa.withdraws(harmless)
    assert status_of(world, asked) == "DECLARED_DONE"


def test_a_bracket_that_was_lifted_before_all_signed_comes_not_back():
    """R-379 and R-234: what is adopted is not unsaid by taking the lifting back."""
    world, aa, bb, _ = open_line()
    draft = aa.says("T01")
    bb.sees(draft)
    word = speaks(aa, draft, "4", "BRACKET")
    lifted = aa.corrects(word, {3: int(Clause.ACCEPT)})
    bb.sees(lifted)
    bb.sees(signs(aa, draft))
    aa.sees(signs(bb, draft))
    before = world.state(draft)
    late = aa.withdraws(lifted)
    assert world.flags(late) == ("OUT_OF_ORDER",)
    assert stripped(world.state(draft)) == stripped(before)
    assert status_of(world, draft) == "ADOPTED"


def test_a_finding_is_joint_again_on_the_very_terms_that_all_accepted():
    world, aa, bb, _ = open_line()
    report, other = aa.says("I01"), aa.says("I01")
    finding = aa.says("I12", about=[leaf(report)])
    bb.sees(finding)
    aa.sees(bb.answers(finding, "ACCEPT"))
    assert status_of(world, finding) == "JOINT"
    change = aa.corrects(finding, {1: [other.entry.leaf]})
    assert status_of(world, finding) == "STATED"
    aa.withdraws(change)
    assert status_of(world, finding) == "JOINT"


def test_a_no_objection_that_was_ended_does_not_begin_again():
    """R-158 and R-379: it gives the question back, and permits nothing by that."""
    world, aa, bb, _ = open_line()
    asked = aa.says("I06", crewed="NO")
    bb.sees(asked)
    aa.sees(no_objection(bb, asked, 10))
    assert world.state(asked).words[0].no_objection_until_ms is not None
    change = aa.corrects(asked, {10: int(Crewed.YES)})
    aa.withdraws(change)
    assert world.state(asked).uncrewed
    assert world.state(asked).words[0].no_objection_until_ms is None


def test_a_correction_that_only_another_made_good_corrects_nothing_without_that():
    """R-379: as if it had been said then; the message does not vanish from what is shown."""
    world, aa, bb, _ = open_line()
    asked = aa.says("I06")
    bb.sees(asked)
    word = bb.writes("incident.object_answer/1", {1: asked.entry.leaf, 2: int(Known.KNOWN_TO_US)})
    made_good = bb.corrects(word, {3: NOON + HOUR})
    bb.corrects(word, {2: int(Known.CHECKING)})  # it is to name the next word
    assert status_of(world, asked) == "CHECKING"
    bb.withdraws(made_good)
    assert status_of(world, asked) == "KNOWN"
    state = world.state(asked)
    said = world.picture().stated(state, word.entry.leaf)
    assert isinstance(said, ObjectAnswer)
    assert said.answer is Known.KNOWN_TO_US
    assert [it.next_update_ms for it in state.words] == [None]
