"""What was shown of a list opens to its commitment, or that it does not is said (R-562, R-563)."""

from comity.families.persons import slices
from comity.families.persons.exchanges import ListSubmit
from comity.families.persons.exchanges_examples import LIST
from comity.node.lists import opening, vault
from comity.node.lists.opening import Given, State
from comity.node.lists.vault import Made
from comity.node.lists.withholding import rows_of
from comity.values import codes
from comity.values.plain import from_plain
from tests.support import invented

MADE = Made("ours", "AA", codes.List.OFFERED, "AA", "BB", 1, 0, 1)
KEPT = vault.own(MADE, invented.rows(6, seed=3), bytes(32))
ROWS = rows_of(KEPT)


def submitted(root=KEPT.about.root, totals=None):
    fields = {**LIST, "root": root.hex(), "totals": totals or {"MILITARY": 6}}
    return from_plain(ListSubmit, fields)


def given(*parts, keys=KEPT.keys):
    return [Given(bytes((n,)), slices.cut(it, keys).data) for n, it in enumerate(parts)]


def test_nothing_shown_is_unseen_and_all_of_it_is_whole():
    assert opening.opened(submitted(), ()).state is State.UNSEEN
    found = opening.opened(submitted(), given(ROWS[:4], ROWS[4:]))
    assert found.state is State.WHOLE
    assert found.opened == KEPT.opened


def test_a_part_is_proved_by_itself_and_the_rest_is_not_said_to_be():
    found = opening.opened(submitted(), given(ROWS[:4]))
    assert (found.state, len(found.opened), found.size) == (State.PARTLY, 4, 6)


def test_a_list_that_does_not_open_to_its_commitment_is_named_and_its_true_rows_stay():
    other = vault.own(MADE, invented.rows(6, seed=4), bytes(32))
    parts = [*given(ROWS[:2]), *given(rows_of(other)[2:], keys=other.keys)]
    found = opening.opened(submitted(), parts)
    assert found.state is State.DOES_NOT_OPEN
    assert [it.n for it in found.opened] == [1, 2]
    assert found.bad == (b"\x00",)
    nothing = opening.opened(submitted(), [Given(b"x", b"no slice")])
    assert nothing.bad == (b"x",)


def test_totals_that_are_not_those_committed_to_are_said():
    found = opening.opened(submitted(totals={"MILITARY": 5, "MINOR": 1}), given(ROWS))
    assert found.state is State.MISCOUNTED


def test_a_row_that_was_committed_to_and_is_none_is_unreadable():
    rows = (*ROWS[:5], ROWS[5]._replace(row={2: "no names"}))
    keys = tuple(it.leaf for it in rows)
    root = slices.cut(rows, keys).root
    found = opening.opened(submitted(root), given(rows, keys=keys))
    assert (found.state, found.unreadable) == (State.UNREADABLE, (6,))
    assert len(found.opened) == 5
