"""R-34 to R-36, R-101, R-102: which statement has force, seen from which past."""

import pytest
from msgspec.structs import replace

from comity.record.foundation import rotate
from comity.record.grant import NODE, OFFICER, Grant, grant
from comity.record.keys import SigningKey
from comity.record.roster import Roster
from comity.record.statement import GRANT, Statement, release
from tests.support.histories import bench
from tests.support.parties import Party, holders_of, next_root_of, seed

LINE = bench("AA", "BB")
PARTY = LINE.parties["AA"]
FOUNDED, NODE_GRANT, DUTY_GRANT, SECOND_GRANT = PARTY.statements
DUTY, SECOND = PARTY.officers["DUTY"].kid, PARTY.officers["SECOND"].kid


def signed(statement, holders=2):
    return release(statement, PARTY.holders[:holders])


def covers(*numbers):
    return lambda place: place[1] in numbers


def everything(_):
    return True


def roster(*statements):
    """Statement n is carried by entry n."""
    made = Roster({"AA": FOUNDED.hash, "BB": LINE.parties["BB"].statements[0].hash})
    for at, statement in enumerate(statements):
        made.hear(statement, signed(statement), (0, at))
    return made


WHOLE = roster(*PARTY.statements)


def test_a_statement_has_force_where_its_whole_chain_is_seen():
    #
    assert WHOLE.grant("AA", DUTY, covers(0, 1, 2)) is not None
    for seen in ((1, 2), (0, 2), (0, 1), ()):
        assert WHOLE.grant("AA", DUTY, covers(*seen)) is None
    assert WHOLE.current("AA", covers(0, 1)) == NODE_GRANT
    assert WHOLE.current("AA", everything) == SECOND_GRANT
    assert WHOLE.current("AA", covers()) is None
    assert [it.kind for it in WHOLE.grants("AA", everything)] == [NODE, OFFICER, OFFICER]
    assert [it.kind for it in WHOLE.grants("AA", covers(0, 1))] == [NODE]
    assert list(WHOLE.carrier("AA", DUTY, everything)) == [(0, 2)]
    assert list(WHOLE.carrier("AA", DUTY, covers(2))) == []
    assert WHOLE.knows(DUTY_GRANT.hash)
    assert not WHOLE.knows(bytes(32))


def test_who_carries_it_does_not_matter():
    #
    made = Roster({"AA": FOUNDED.hash})
    for at, statement in enumerate(reversed(PARTY.statements)):
        made.hear(statement, signed(statement), (9, at))
    assert made.grant("AA", DUTY, everything) is not None


def test_grants_by_too_few_root_holders_count_nothing():
    #
    made = roster(FOUNDED, NODE_GRANT)
    made.hear(DUTY_GRANT, signed(DUTY_GRANT, 1), (0, 2))
    assert made.grant("AA", DUTY, everything) is None
    assert made.current("AA", everything) == NODE_GRANT


def test_what_another_entry_brings_along_does_not_change_what_this_past_shows():
    # else a node that has more would judge an old entry otherwise
    made = roster(FOUNDED, NODE_GRANT)
    made.hear(DUTY_GRANT, signed(DUTY_GRANT, 1), (0, 2))
    made.hear(DUTY_GRANT, signed(DUTY_GRANT), (1, 7))
    assert made.grant("AA", DUTY, covers(0, 1, 2)) is None
    assert made.grant("AA", DUTY, covers(0, 1, 2, 7)) is not None


def test_a_foundation_that_the_charter_does_not_pin_founds_nobody():
    #
    made = Roster({"AA": bytes(32)})
    for at, statement in enumerate(PARTY.statements):
        made.hear(statement, signed(statement), (0, at))
    assert made.grant("AA", DUTY, everything) is None
    assert made.foundation("AA", everything) is None
    assert WHOLE.foundation("AA", everything) is not None


def test_a_key_of_the_wrong_party_is_not_found():
    #
    assert WHOLE.grant("BB", DUTY, everything) is None
    stolen = Statement.make("BB", 2, NODE_GRANT.hash, GRANT, DUTY_GRANT.content)
    made = roster(*PARTY.statements[:2])
    made.hear(stolen, signed(stolen), (0, 2))
    assert made.grant("BB", DUTY, everything) is None
    assert made.grant("AA", DUTY, everything) is None


def test_a_taken_kid_stays_with_the_earlier_grant():
    #
    party = Party("AA")
    party.grant(party.officers["DUTY"].key, NODE, terminal="T009", office="THIEF")
    made = Roster({"AA": party.statements[0].hash})
    for at, statement in enumerate(party.statements):
        made.hear(statement, release(statement, party.holders[:2]), (0, at))
    found = made.grant("AA", party.officers["DUTY"].kid, everything)
    assert found is not None
    assert found.kind == OFFICER


def test_a_grant_of_another_shape_stands_in_the_record_and_grants_nothing():
    #
    content = {**DUTY_GRANT.content, 5: 9}
    bad = Statement.make("AA", 2, NODE_GRANT.hash, GRANT, content)
    made = roster(FOUNDED, NODE_GRANT, bad)
    assert made.grant("AA", DUTY, everything) is None
    assert not made.knows(bad.hash)


def test_a_root_fork_takes_force_from_what_follows_where_both_are_seen():
    #
    party = Party("AA")
    party.statements = party.statements[:3]
    fork = party.grant(party.officers["SECOND"].key, OFFICER, terminal="T003", office="SECOND")
    party.statements = party.statements[:3]
    party.grant(PARTY.entry_key.key, OFFICER, terminal="T004", office="OTHER")
    last = party.grant(party.entry_key.key, NODE, terminal="T005", office="LATE")
    late = party.officers["LATE"] = PARTY.holders[0].plain
    made = Roster({"AA": party.statements[0].hash})
    party.statements = party.statements[:-1]
    after = party.grant(late.key, OFFICER, terminal="T006", office="LATE")
    for at, statement in enumerate((*party.statements, fork)):
        made.hear(statement, release(statement, party.holders[:2]), (0, at))
    assert last.n == after.n
    assert made.grant("AA", late.kid, covers(0, 1, 2, 3, 4)) is not None
    assert made.grant("AA", late.kid, everything) is None
    assert made.grant("AA", party.officers["SECOND"].kid, everything) is not None
    assert made.may_lose_force("AA")
    assert not WHOLE.may_lose_force("AA")


def test_a_chain_of_a_thousand_statements_is_walked():
    # no traceback, however often keys are renewed
    party = Party("AA")
    for number in range(1_200):
        key = PARTY.officers["DUTY"].key
        party.grant(key, OFFICER, terminal=f"T{number}", office="DUTY")
    made = Roster({"AA": party.statements[0].hash})
    first = party.statements[0]
    made.hear(first, release(first, party.holders[:2]), (0, 0))
    foundation = made.foundation("AA", everything)
    assert foundation is not None
    for at, statement in enumerate(party.statements[1:], 1):
        made.hear(statement, (), (0, at))
    for known in made._known.values():
        for carrier in known.carriers:
            carrier.released = True  # 2,400 root releases would take a while
    assert made.current("AA", everything) == party.statements[-1]


# --- rotation (X16)

FIRST = Party("AA", rotates=True)
ROOTS = {n: holders_of("AA", n) for n in range(4)}


def rotation(before, generation=1, *, following=None, roots=None):
    made = ROOTS[generation] if roots is None else roots
    return rotate(
        before,
        roots=[holder.public for holder in made],
        threshold=2,
        next_root=following or next_root_of("AA", generation + 1),
    )


def heard(*carried, first=FIRST):
    """A roster that hears, after the founding statements, statements with their releases."""
    made = Roster({"AA": first.statements[0].hash})
    for at, statement in enumerate(first.statements):
        made.hear(statement, release(statement, first.holders[:2]), (0, at))
    for at, (statement, holders) in enumerate(carried, len(first.statements)):
        made.hear(statement, release(statement, holders), (0, at))
    return made


def late_grant(before):
    key = SigningKey.from_seed(seed("AA", "LATE")).key
    first = Grant.read(FIRST.statements[-1])
    return key.kid, grant(before, replace(first, key=key, office="AA/LATE"))


def test_after_a_rotation_the_new_holders_release_and_the_old_ones_do_not():
    """X16: R-101."""
    turned = rotation(FIRST.statements[-1])
    both = (*ROOTS[0][:2], *ROOTS[1][1:])
    kid, granted = late_grant(turned)
    made = heard((turned, both), (granted, ROOTS[1][:2]))
    assert made.has_force(turned.hash, everything)
    assert made.grant("AA", kid, everything) is not None
    assert made.grant("AA", DUTY, everything) is not None  # what stood before stands
    stale = heard((turned, both), (granted, ROOTS[0]))
    assert stale.grant("AA", kid, everything) is None
    assert made.grant("AA", kid, covers(0, 1, 2, 3, 5)) is None  # the rotation unseen


def test_a_rotation_may_be_followed_by_another():
    # each fixes the next
    turned = rotation(FIRST.statements[-1])
    again = rotation(turned, 2)
    made = heard((turned, (*ROOTS[0], *ROOTS[1])), (again, (*ROOTS[1], *ROOTS[2])))
    assert made.has_force(again.hash, everything)
    assert made.current("AA", everything) == again


@pytest.mark.parametrize(
    ("attack", "generation", "holders"),
    [
        ("keys that nobody fixed", 2, (*ROOTS[0], *ROOTS[2])),
        ("the present holders alone", 1, ROOTS[0]),
        ("the new holders alone", 1, ROOTS[1]),
        ("one of the present", 1, (*ROOTS[0][:1], *ROOTS[1])),
        ("one of the new", 1, (*ROOTS[0], *ROOTS[1][:1])),
        ("a thief who has all present keys and brings his own", 3, (*ROOTS[0], *ROOTS[3])),
    ],
)
def test_a_rotation_that_was_not_fixed_or_not_released_twice_has_no_force(
    attack, generation, holders
):
    """X16: whoever steals the present root keys cannot put in keys of his own."""
    turned = rotation(FIRST.statements[-1], generation)
    kid, granted = late_grant(turned)
    made = heard((turned, holders), (granted, ROOTS[generation]))
    assert not made.has_force(turned.hash, everything), attack
    assert made.grant("AA", kid, everything) is None


def test_roots_that_somebody_made_up_make_no_fork():
    """X16: else anybody could fork the roots of anybody."""
    thief = (*ROOTS[3],)
    made_up = rotation(FIRST.statements[-1], 3)
    _, twin = late_grant(made_up)
    turned = rotation(FIRST.statements[-1])
    kid, granted = late_grant(turned)
    last = rotation(granted, 2)
    both = (*ROOTS[0], *ROOTS[1])
    made = heard(
        (turned, both),
        (granted, ROOTS[1]),
        (last, (*ROOTS[1], *ROOTS[2])),
        (made_up, thief),
        (twin, thief),
    )
    assert made.may_lose_force("AA")
    assert made.has_force(last.hash, everything)
    assert made.grant("AA", kid, everything) is not None


def test_two_rotations_of_one_number_are_a_root_fork():
    """X16: R-35 covers rotations; nothing after them counts where both are seen."""
    one = rotation(FIRST.statements[-1])
    other = rotation(FIRST.statements[-1], following=seed("another"))
    kid, granted = late_grant(one)
    both = (*ROOTS[0], *ROOTS[1])
    made = heard((one, both), (granted, ROOTS[1]), (other, both))
    assert made.grant("AA", kid, covers(0, 1, 2, 3, 4, 5)) is not None
    assert made.grant("AA", kid, everything) is None
    assert made.has_force(one.hash, everything)
    assert made.has_force(other.hash, everything)


def test_a_chain_of_made_up_rotations_is_walked_without_a_traceback():
    before = FIRST.statements[-1]
    made = heard()
    for at in range(1_100):
        before = rotation(before, 1, roots=ROOTS[3], following=next_root_of("AA", 3))
        made.hear(before, (), (1, at))
    assert not made.has_force(before.hash, everything)


# --- revocation


def test_a_revocation_ends_the_counting_grants_of_its_terminal_before_it():
    #
    party = Party("AA")
    party.grant(party.officers["DUTY"].key, NODE, terminal="T009", office="TAKEN")
    ended = party.revokes("T009")
    after = party.revokes("T002", before=ended)
    made = heard((ended, party.holders), (after, party.holders), first=party)
    assert (
        made.grants_before(ended.hash, "AA/T009", everything) == ()
    )  # that kid is another terminal's
    assert [it.office for it in made.grants_before(after.hash, "AA/T002", everything)] == [
        "AA/DUTY"
    ]
    assert made.grants_before(after.hash, "AA/T007", everything) == ()
    assert made.revocation(after.hash) is not None
    assert made.revocation(party.statements[1].hash) is None
    assert made.revocation(bytes(32)) is None
    made.revoke("AA", DUTY, (0, 6))
    assert made.is_revoked("AA", DUTY, everything)
    assert not made.is_revoked("AA", DUTY, covers(0, 1, 2))
    assert "AA/DUTY" not in [it.office for it in made.grants("AA", everything)]
    assert "AA/DUTY" in [it.office for it in made.grants("AA", covers(0, 1, 2, 3))]
    assert not made.has_effect((0, 6))
    made.note_effect((0, 6))
    assert made.has_effect((0, 6))


def test_each_carrier_stands_by_its_own_releases_and_its_own_place():
    #
    made = roster(*PARTY.statements)
    for place, holders in (((1, 0), 1), ((1, 1), 2), ((2, 0), 2)):
        made.hear(DUTY_GRANT, signed(DUTY_GRANT, holders), place)
    assert list(made.carrier("AA", DUTY, everything)) == [(0, 2), (1, 1), (2, 0)]
    assert list(made.carrier("AA", DUTY, lambda place: place[0] < 2)) == [(0, 2), (1, 1)]


def test_a_chain_comes_with_releases_that_suffice():
    # the first carrier brought too few, or lies outside the past
    made = Roster({"AA": FOUNDED.hash})
    wanted = tuple((it, signed(it)) for it in PARTY.statements)
    for at, (statement, signoffs) in enumerate(wanted):
        made.hear(statement, signoffs[:1], (0, at))
        made.hear(statement, signoffs, (1, at))
    assert made.chain("AA", everything) == wanted
    assert made.chain("AA", lambda place: place[1] < 3) == wanted[:3]
    assert made.chain("AA", lambda place: place[0] == 0) == ()
    assert made.chain("AA", covers()) == ()
