"""What the root holders say is released by enough of them, or nothing is kept (R-34, R-101)."""

import pytest

from comity.errors import ComityError
from comity.node import identity, keyoffice, passkeys
from comity.node.home import Home
from comity.node.passkeys import Passkey
from comity.record.foundation import Rotation
from comity.record.revocation import Revocation, revoke
from comity.record.roster import Roster


@pytest.fixture
def folder(tmp_path):
    """A party with three root holders, as its key office keeps it: no node is needed."""
    home = Home.make(
        tmp_path / "aa",
        party="AA",
        node="HQ",
        names={"en": "A"},
        reality="TEST",
        root_holders=3,
        passphrase=None,
    )
    return home.path


def refused(act):
    with pytest.raises(ComityError) as caught:
        act()
    return caught.value.key


def has_force(folder):
    """Whether every statement kept would have force on a line (R-35)."""
    known = identity.statements(folder)
    roster = Roster({"AA": known[0][0].hash})
    for n, (statement, signoffs) in enumerate(known):
        roster.hear(statement, signoffs, (0, n))
    return [roster.has_force(statement.hash, lambda _: True) for statement, _ in known]


def end(folder, terminal, holders, cuts=()):
    what = Revocation(terminal=terminal, reason=0, cut=(), effective_ms=0)
    return keyoffice.end_terminal(folder, what, cuts, holders)


def test_two_of_three_holders_end_a_terminal_and_one_does_not(folder):
    one, two, _ = identity.roots(folder / "roots", None)
    assert refused(lambda: end(folder, "AA/T001", [one])) == "root.too-few"
    assert refused(lambda: end(folder, "AA/T001", [one, one])) == "root.too-few"
    assert all(has_force(folder))

    end(folder, "AA/T001", [one, two])
    assert all(has_force(folder))
    assert identity.ended(identity.statements(folder)) == {"AA/T001"}
    assert refused(lambda: end(folder, "AA/T001", [one, two])) == "terminal.revoked-already"


def test_an_officers_key_that_ended_is_kept_apart_and_the_name_is_free(folder):
    home = Home(folder)
    roots = {"roots": folder / "roots", "root_passphrase": None, "passphrase": None}
    before = home.add_officer("DUTY", **roots)
    device = Passkey(b"one", b"public", 0, "localhost", b"t" * 32, 1, "One")
    passkeys.add(folder, "DUTY", device.holding("DUTY", b"s" * 32, b"d" * 32))
    terminal = keyoffice.terminal_of(home.statements(), "DUTY")
    end(folder, terminal, identity.roots(folder / "roots", None))

    assert home.officers() == []
    assert [it.name for it in (folder / "officers" / "revoked").iterdir()] == ["DUTY-T002.key"]
    assert passkeys.kept(folder, "DUTY") == []  # no device opens what has ended
    assert refused(lambda: keyoffice.terminal_of(home.statements(), "DUTY")) == "officer.unknown"
    assert home.add_officer("DUTY", **roots).key != before.key
    assert all(has_force(folder))


def test_too_few_holders_leave_no_key_of_an_officer_behind(folder):
    (folder / "roots" / "root-1.key").unlink()
    (folder / "roots" / "root-2.key").unlink()
    given = {"roots": folder / "roots", "root_passphrase": None, "passphrase": None}
    assert refused(lambda: Home(folder).add_officer("DUTY", **given)) == "root.too-few"
    assert not (folder / "officers").exists()


def test_a_rotation_has_force_and_so_has_what_the_new_holders_release(folder):
    statement, _ = keyoffice.rotate_roots(folder, folder / "roots", None)
    holders = identity.roots(folder / "roots", None)
    assert Rotation.read(statement).roots == tuple(it.public for it in holders)
    end(folder, "AA/T001", holders)
    keyoffice.rotate_roots(folder, folder / "roots", None)
    assert all(has_force(folder))
    old = identity.roots(folder / "roots" / f"before-{statement.n}", None)
    assert refused(lambda: keyoffice.check_holders(identity.statements(folder), old)) == (
        "root.too-few"
    )


def test_a_rotation_with_a_key_of_the_next_ones_missing_changes_nothing(folder):
    (folder / "roots" / "next" / "root-2.key").unlink()
    before = sorted(it.name for it in folder.rglob("*"))
    act = lambda: keyoffice.rotate_roots(folder, folder / "roots", None)  # noqa: E731
    assert refused(act) == "root.not-the-next"
    assert sorted(it.name for it in folder.rglob("*")) == before


def test_x16_later_statements_of_the_own_party_are_taken_over_and_others_refused(folder):
    """X16: two statements of one number are a root fork; a key office must not make one."""
    known = identity.statements(folder)
    holders = identity.roots(folder / "roots", None)
    what = Revocation(terminal="AA/T001", reason=0, cut=(), effective_ms=0)
    other = keyoffice.released(known, revoke(known[-1][0], what), holders)
    keyoffice.adopt(folder, [*known, other])
    assert identity.statements(folder)[-1] == other
    keyoffice.adopt(folder, known)  # older: nothing is lost
    assert len(identity.statements(folder)) == len(known) + 1

    rival = revoke(known[-1][0], Revocation(terminal="AA/T001", reason=1, cut=(), effective_ms=0))
    forked = [*known, keyoffice.released(known, rival, holders)]
    assert refused(lambda: keyoffice.adopt(folder, forked)) == "statements.forked"
