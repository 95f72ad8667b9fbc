"""A report of an act and what is said to it, in sentences (R-243)."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.families.incident.messages import IncidentClose
from comity.families.talks import reports_fold
from comity.families.talks.reports_fold import PlaceRow, middle, report_duties
from comity.picture.family import Owed
from comity.values.codes import Viol
from tests.families.talks import mechanism_line, replies, reports
from tests.picture.stories import in_some_order
from tests.support.tellers import World, charter_of, message_of, status_of

DAY_MS = 86_400_000


@pytest.fixture
def table():
    world, aa, bb, draft, _ = mechanism_line()
    report = reports(aa, draft)
    bb.sees(report)
    return world, aa, bb, report


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("ADMIT", "ADMITTED"),
        ("DENY", "DENIED"),
        ("UNKNOWN", "ANSWERED"),
        ("JUSTIFY", "ANSWERED"),
        ("INVESTIGATING", "STATED"),
    ],
)
def test_the_party_that_is_named_answers_and_looking_into_it_is_no_answer(table, said, status):
    world, _aa, bb, report = table
    replies(bb, report, said)
    assert status_of(world, report) == status
    owes = Owed.ANSWER in {it.what for it in duties(world, report)}
    assert owes is (said == "INVESTIGATING")


def duties(world, report):
    (key,) = world.picture().by_leaf(report.entry.leaf)
    return report_duties(key, world.state(report), ("AA", "BB"))


def test_its_answer_is_due_a_day_after_it_was_opened(table):
    world, _aa, _bb, report = table
    (due,) = [it for it in duties(world, report) if it.what is Owed.ANSWER]
    assert (due.party, due.within_ms) == ("BB", DAY_MS)


def test_nobody_owes_an_answer_to_a_report_that_names_nobody(table):
    world, aa, bb, report = table
    other = reports(aa, report, attributed_to=None)
    bb.sees(other)
    assert {it.what for it in duties(world, other)} == {Owed.OPEN}
    replies(bb, other, "DENY")
    assert status_of(world, other) == "DENIED"


def test_who_is_not_named_does_not_answer_for_another_and_its_author_not_at_all():
    world = World(charter_of("AA", "BB", "CC"))
    aa, bb, cc = world.parties()
    report = reports(aa, aa.says("T01"))
    cc.sees(report)
    bb.sees(report)
    wrong, own = replies(cc, report, "ADMIT"), replies(aa, report, "ADMIT")
    assert world.flags(wrong) == world.flags(own) == ("NOT_BY_ADDRESSEE",)
    assert status_of(world, report) == "STATED"


def test_both_answers_of_nodes_that_had_not_seen_each_other_stand(table):
    world, _aa, bb, report = table
    twin = bb.twin()
    twin.sees(report)
    replies(bb, report, "ADMIT")
    replies(twin, report, "DENY")
    assert status_of(world, report) == "ANSWERED"
    assert len(world.state(report).words) == 2


def test_an_answer_that_is_taken_back_or_corrected_counts_as_it_stands(table):
    world, _aa, bb, report = table
    told = replies(bb, report, "ADMIT")
    bb.corrects(told, {2: 1})
    assert status_of(world, report) == "DENIED"
    bb.withdraws(told)
    assert status_of(world, report) == "STATED"


def test_a_correction_may_name_another_party_and_the_first_is_asked_no_more(table):
    world, aa, bb, report = table
    replies(bb, report, "ADMIT")
    aa.corrects(report, {17: "AA"})
    assert status_of(world, report) == "STATED"
    assert world.state(report).asked == ()
    assert len(world.state(report).words) == 1


def test_a_report_is_closed_when_all_accept_that():
    assert IncidentClose.SPEC.wire == reports_fold._CLOSE
    world, aa, bb, draft, _ = mechanism_line()
    report = reports(aa, draft)
    bb.sees(report)
    close = bb.says("I13", incident=[report.entry.leaf.hex()], outcome="AGREED")
    assert (status_of(world, report), world.flags(close)) == ("STATED", ())
    aa.sees(close)
    aa.answers(close, "ACCEPT")
    assert status_of(world, report) == "CLOSED"


@pytest.mark.parametrize(
    ("area", "lat", "lon"),
    [
        ({"shape": "circle", "centre": {"lat": 5, "lon": -7}, "radius_m": 1}, 5, -7),
        (
            {
                "shape": "corridor",
                "path": [{"lat": 0, "lon": 1_799_999_990}, {"lat": 10, "lon": -1_799_999_990}],
                "half_width_m": 10,
            },
            5,
            -1_800_000_000,
        ),
    ],
)
def test_the_middle_of_a_place_also_across_the_antimeridian(area, lat, lon):
    place = message_of("T11", place=area).place
    assert middle(place) == PlaceRow(lat, lon)


def test_a_mere_name_has_no_middle():
    report = message_of("T11", place={"shape": "named", "code": "X-1", "text": "A town"}, lang="en")
    assert middle(report.place) is None


def test_what_a_view_of_a_pause_may_ask_stands_in_the_state(table):
    world, aa, _bb, report = table
    state = world.state(report)
    assert (state.act, state.object) == (int(Viol.SHELLING), None)
    assert (state.attributed_to, state.end_ms - state.start_ms) == ("BB", 20 * 60_000)
    aa.corrects(report, {3: 5})
    assert world.state(report).act == 5


SAID = ("ADMIT", "DENY", "INVESTIGATING", "JUSTIFY")
turns = st.lists(
    st.tuples(st.sampled_from((0, 1)), st.sampled_from(SAID), st.booleans(), st.booleans()),
    max_size=6,
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(turns, st.integers(0, 2**16))
def test_answers_fold_alike_in_any_order_of_arrival(said, seed):
    world, aa, bb, draft, _ = mechanism_line()
    report, twin = reports(aa, draft), bb.twin()
    bb.sees(report)
    twin.sees(report)
    told: list[Any] = []
    for who, word, sees, gone in said:
        teller = (bb, twin)[who]
        if sees:
            teller.sees(*told)
        told.append(replies(teller, report, word))
        if gone:
            told.append(teller.withdraws(told[-1]))
    digests = {world.picture(in_some_order(world, seed + n)).digest() for n in range(3)}
    assert len(digests) == 1
