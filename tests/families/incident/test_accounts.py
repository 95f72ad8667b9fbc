"""A watch log of two accounts of one incident, told side by side (R-157 and R-159)."""

import pytest

from comity.families.incident.accounts import Verdict, rows_of
from comity.families.incident.fold import FAMILY
from comity.picture.family import Owed
from comity.record import canonical
from tests.support.tellers import CHARTER, World, key_of, open_line, status_of

PARTIES = ("AA", "BB")
SURE = {"confidence": "CONFIRMED", "basis": "OWN_SENSOR"}


def leaf(told):
    return told.entry.leaf.hex()


@pytest.fixture
def told():
    """Both have reported, and seen the other's report."""
    world, aa, bb, _ = open_line()
    ours, theirs = aa.says("I01"), bb.says("I01")
    aa.sees(theirs)
    bb.sees(ours)
    first, second = sorted((ours, theirs), key=lambda it: it.entry.leaf)
    return world, aa, bb, first, second


def links(teller, one, other, relation="SAME"):
    return teller.says("I03", a=leaf(one), b=leaf(other), relation=relation)


def accounts(teller, reports, version=1, **values):
    said = [{"key": key, "value": value, **SURE} for key, value in values.items()]
    return teller.says(
        "I02", incident=[leaf(it) for it in reports], version=version, assertions=said
    )


def verdicts(world, report):
    return {it.key: Verdict(it.verdict).name for it in world.state(report).fields}


def test_reports_are_linked_once_the_author_of_each_calls_them_the_same(told):
    world, aa, bb, ours, theirs = told
    links(aa, ours, theirs)
    assert status_of(world, ours) == "REPORTED"
    links(bb, theirs, ours)
    assert (status_of(world, ours), status_of(world, theirs)) == ("LINKED", "LINKED")
    assert world.state(ours).reported_by == PARTIES


def test_who_says_different_later_undoes_the_link(told):
    world, aa, bb, ours, theirs = told
    links(aa, ours, theirs)
    links(bb, ours, theirs)
    links(bb, ours, theirs, "DIFFERENT")
    assert status_of(world, ours) == "REPORTED"
    assert len(world.state(ours).reported_by) == 1


@pytest.mark.parametrize("relation", ["PART_OF", "FOLLOWS", "DIFFERENT"])
def test_another_relation_is_on_record_and_links_nothing(told, relation):
    world, aa, bb, ours, theirs = told
    for teller in (aa, bb):
        links(teller, ours, theirs, relation)
    assert status_of(world, ours) == "REPORTED"
    assert len(world.state(ours).links) == 2


def test_a_link_to_what_is_no_report_is_flagged(told):
    world, aa, _bb, ours, _theirs = told
    text = aa.says("L09")
    assert world.flags(links(aa, ours, text)) == ("OUT_OF_ORDER",)
    assert world.flags(links(aa, ours, ours)) == ("OUT_OF_ORDER",)


def test_a_table_tells_agreed_from_disputed_from_one_sided(told):
    world, aa, bb, *both = told
    accounts(aa, both, time=0, contact=True, fuel_dumped=True, altitude_m=7_600)
    assert status_of(world, both[0]) == "REPORTED"
    accounts(bb, both, time=27 * 60_000, contact=False, altitude_m=7_640)
    assert status_of(world, both[0]) == "PARTLY_AGREED"
    assert verdicts(world, both[0]) == {
        "altitude_m": "AGREED",
        "contact": "DISPUTED",
        "fuel_dumped": "ONE_SIDED",
        "time": "DISPUTED",
    }


def test_what_is_told_of_two_reports_is_filed_with_the_first_and_the_other_says_where(told):
    """R-159: answers to it go to one matter, so one matter has it all."""
    world, aa, _bb, *both = told
    accounts(aa, both, contact=True)
    assert verdicts(world, both[1]) == {}
    assert world.state(both[1]).file == both[0].entry.leaf
    assert world.state(both[0]).file is None
    accounts(aa, both[1:], contact=True)
    assert verdicts(world, both[1]) == {"contact": "ONE_SIDED"}


def test_accounts_without_a_field_told_alike_are_accounts(told):
    world, aa, bb, *both = told
    accounts(aa, both, contact=True)
    accounts(bb, both, contact=False)
    assert status_of(world, both[0]) == "ACCOUNTS"


def test_a_later_account_stands_in_place_of_the_one_before(told):
    world, aa, bb, *both = told
    accounts(aa, both, contact=True, warned=True)
    accounts(bb, both, contact=False)
    accounts(bb, both, version=2, contact=True)
    accounts(aa, both, version=2, contact=True)
    assert verdicts(world, both[0]) == {"contact": "AGREED", "warned": "SILENT"}
    assert [it.version for it in world.state(both[0]).accounts] == [2, 2]


def test_accounts_of_nodes_that_missed_each_other_stand_beside_each_other(told):
    """R-157: no account takes the place of one that its author had not seen."""
    world, aa, bb, *both = told
    field = bb.twin()
    field.sees(*both)
    accounts(aa, both, contact=True)
    accounts(bb, both, contact=True)
    accounts(field, both, contact=False)
    assert verdicts(world, both[0]) == {"contact": "DISPUTED"}
    assert [it.party for it in world.state(both[0]).accounts] == ["AA", "BB", "BB"]


def test_an_account_is_of_the_party_whose_feed_carries_it(told):
    """Whatever it says of whom it speaks for: nobody tells the other party's account."""
    world, aa, _bb, *both = told
    said = [{"key": "contact", "value": True, **SURE}]
    reports = [leaf(it) for it in both]
    accounts(aa, both, contact=True)
    aa.says("I02", incident=reports, version=2, assertions=said, on_behalf_of="BB")
    state = world.state(both[0])
    assert {it.party for it in (*state.accounts, *state.words)} == {"AA"}
    assert verdicts(world, both[0]) == {"contact": "ONE_SIDED"}
    assert status_of(world, both[0]) == "REPORTED"


def test_every_key_of_the_table_has_a_row_and_the_reader_stands_first(told):
    world, aa, bb, *both = told
    accounts(aa, both, contact=True, **{"x-colour": "grey"})
    accounts(bb, both, contact=False)
    rows = {
        reader: {key: (verdict, [it.party for it in words]) for key, verdict, words in found}
        for reader in PARTIES
        if (found := list(rows_of(world.state(both[0]), reader)))
    }
    assert rows["AA"]["contact"] == (Verdict.DISPUTED, ["AA", "BB"])
    assert rows["BB"]["contact"] == (Verdict.DISPUTED, ["BB", "AA"])
    assert rows["AA"]["transponder_on"] == (Verdict.SILENT, [])
    assert list(rows["AA"])[-1] == "x-colour"


def position(teller, account, key, word, **more):
    return teller.says("I05", account=leaf(account), key=key, position=word, **more)


def test_a_party_may_take_over_a_value_of_the_other(told):
    world, aa, bb, *both = told
    ours = accounts(aa, both, time=0)
    accounts(bb, both, time=10**9)
    bb.sees(ours)
    position(bb, ours, "time", "AGREE")
    assert verdicts(world, both[0]) == {"time": "AGREED"}


def test_a_party_may_dispute_without_a_value_of_its_own(told):
    world, aa, bb, *both = told
    ours = accounts(aa, both, warned=True)
    bb.sees(ours)
    position(bb, ours, "warned", "DISPUTE")
    assert verdicts(world, both[0]) == {"warned": "DISPUTED"}
    aa.sees(*world.told.values())
    accounts(aa, both, version=2, warned=False)  # what was disputed no longer stands
    assert verdicts(world, both[0]) == {"warned": "ONE_SIDED"}


def test_who_disputes_stays_with_what_it_said(told):
    world, aa, bb, *both = told
    ours = accounts(aa, both, contact=True)
    accounts(bb, both, contact=False)
    bb.sees(ours)
    position(bb, ours, "contact", "DISPUTE")
    values = {it.party: it.value for it in world.state(both[0]).words}
    assert values == {"AA": b"\xf5", "BB": b"\xf4"}


def test_who_agrees_takes_over_the_value_as_corrected_where_it_had_seen_that(told):
    """R-157: else who agrees to a correction would dispute it."""
    world, aa, bb, *both = told
    ours = accounts(aa, both, contact=True)
    bb.sees(ours)
    field = bb.twin()
    field.sees(ours)
    correction = aa.corrects(ours, {3: [{1: "contact", 2: False, 4: 0, 5: 0}]})
    bb.sees(correction)
    position(bb, ours, "contact", "AGREE")
    assert verdicts(world, both[0]) == {"contact": "AGREED"}
    position(field, ours, "contact", "AGREE")  # to what it had seen
    assert verdicts(world, both[0]) == {"contact": "DISPUTED"}


def test_who_agrees_had_seen_which_corrections_were_taken_back(told):
    """R-157 and R-379: who had seen the correction only, agrees to that one."""
    world, aa, bb, *both = told
    ours = accounts(aa, both, contact=True)
    correction = aa.corrects(ours, {3: [{1: "contact", 2: False, 4: 0, 5: 0}]})
    field = bb.twin()
    field.sees(correction)
    bb.sees(aa.withdraws(correction))
    position(bb, ours, "contact", "AGREE")
    assert verdicts(world, both[0]) == {"contact": "AGREED"}
    position(field, ours, "contact", "AGREE")
    assert verdicts(world, both[0]) == {"contact": "DISPUTED"}


def test_keys_of_which_nothing_is_said_any_more_end_somewhere(told):
    world, aa, _bb, *both = told
    for n in range(12):
        accounts(aa, both, version=n, **{f"x-{n:02}-{k}": 1 for k in range(30)})
    state = world.state(both[0])
    assert (len(state.words), len(state.fields)) == (30, 256)
    assert {it.key for it in state.words} <= {it.key for it in state.fields}


@pytest.mark.parametrize("word", ["UNKNOWN", "NO_COMMENT"])
def test_no_comment_is_a_remark_and_moves_no_field(told, word):
    world, aa, bb, *both = told
    ours = accounts(aa, both, contact=True)
    bb.sees(ours)
    position(bb, ours, "contact", word)
    assert verdicts(world, both[0]) == {"contact": "ONE_SIDED"}


def test_a_position_on_nothing_that_was_said_is_flagged(told):
    world, aa, bb, *both = told
    ours = accounts(aa, both, contact=True)
    bb.sees(ours)
    assert world.flags(position(bb, ours, "warned", "AGREE")) == ("OUT_OF_ORDER",)
    assert world.flags(position(aa, ours, "contact", "AGREE")) == ("OUT_OF_ORDER",)


def test_a_withdrawn_account_is_gone_and_a_corrected_one_is_corrected(told):
    world, aa, bb, *both = told
    ours = accounts(aa, both, contact=True)
    theirs = accounts(bb, both, contact=False)
    aa.corrects(ours, {3: [{1: "contact", 2: False, 4: 0, 5: 0}]})
    assert verdicts(world, both[0]) == {"contact": "AGREED"}
    bb.withdraws(theirs)
    assert verdicts(world, both[0]) == {"contact": "ONE_SIDED"}
    assert status_of(world, both[0]) == "REPORTED"


def test_the_file_closes_when_both_accept_and_no_field_has_a_winner(told):
    world, aa, bb, *both = told
    accounts(aa, both, contact=True)
    accounts(bb, both, contact=False)
    close = aa.says("I13", incident=[leaf(it) for it in both])
    bb.sees(close)
    assert status_of(world, both[0]) == "ACCOUNTS"
    owed = FAMILY.duties(key_of(both[0], "incident"), world.state(both[0]), PARTIES)
    assert (Owed.ANSWER, "BB") in [(it.what, it.party) for it in owed]
    bb.answers(close, "ACCEPT")
    assert status_of(world, both[0]) == "AGREED_TO_DIFFER"
    assert verdicts(world, both[0]) == {"contact": "DISPUTED"}


def test_noting_a_proposal_to_close_closes_nothing(told):
    world, aa, bb, *both = told
    close = aa.says("I13", incident=[leaf(it) for it in both])
    bb.sees(close)
    bb.answers(close, "NOTED")
    assert status_of(world, both[0]) == "REPORTED"


def test_the_charter_s_tolerance_decides_what_is_told_alike():
    """R-188: by the charter in force when the report was said."""
    rows = [{1: "tolerance.time", 2: {1: 30, 2: 0, 3: 4}}]
    for agreed, verdict in ((rows, "AGREED"), ([], "DISPUTED")):
        content = canonical.decode(CHARTER) | {20: agreed}
        world = World(canonical.encode(dict(sorted(content.items()))))
        aa, bb = world.parties("AA", "BB")
        report = aa.says("I01")
        bb.sees(report)
        accounts(aa, [report], time=0)
        accounts(bb, [report], time=27 * 60_000)
        assert verdicts(world, report) == {"time": verdict}


def test_a_link_keeps_which_report_it_is_said_of(told):
    world, aa, _bb, *both = told
    links(aa, both[1], both[0], "FOLLOWS")
    assert [it.of for it in world.state(both[0]).links] == [both[1].entry.leaf]
