"""R-428: findings about a running node, and R-429: what is proved, and a bad signature."""

from tests.support.lines import NOON
from tests.support.troubles import said


def found(side, check):
    """Findings of a name."""
    told = side.ask("health")
    rows = [*told["node"], *(row for line in told["lines"] for row in line["findings"])]
    return [it for it in rows if it["check"] == check]


def states(side, check):
    return [it["state"] for it in found(side, check)]


def test_a_node_that_speaks_with_the_other_is_well(told):
    aa, _ = told.sides
    told.passes(1)
    aa.ask("test")
    told.runs()
    assert states(aa, "path") == ["ok"]
    assert states(aa, "watch") == ["bad"]  # a machine's answer is no manned watch
    assert states(aa, "pictures") == ["ok"]
    assert states(aa, "waiting") == ["ok"]
    assert states(aa, "clock") == ["ok"]


def test_what_waits_and_whom_we_are_behind_ask_for_a_look(liar, line):
    aa, _ = line
    liar.feed.write(said("first", NOON))
    liar.gives(liar.feed.write(said("urgent", NOON, precedence=3)).data)
    (row,) = found(aa, "waiting")
    assert (row["state"], row["facts"]) == ("look", {"count": 1, "early": 1})


def test_rights_that_are_too_wide_are_bad_and_name_the_file(line):
    aa, _ = line
    assert states(aa, "rights") == ["ok"]
    key = next(aa.home.path.rglob("*.key"))
    key.chmod(0o644)
    (row,) = found(aa, "rights")
    assert row["state"] == "bad"
    assert key.name in row["facts"]["files"]


def test_a_key_that_ends_soon_asks_for_a_look_and_one_that_ended_is_bad(line):
    aa, _ = line
    assert states(aa, "enrolled") == ["ok"]
    aa.clock.passes(340 * 86_400)
    assert states(aa, "enrolled") == ["look"]
    aa.clock.passes(90 * 86_400)
    assert states(aa, "enrolled") == ["bad"]


def test_a_hook_that_failed_is_bad_until_it_works(line):
    aa, _ = line
    assert states(aa, "hook") == ["look"]
    aa.watch.hook_failed()
    assert states(aa, "called") == ["bad"]
    aa.watch.hook_worked()
    assert states(aa, "called") == []


def test_a_fork_is_told_with_both_entries_and_who_signed_them(liar, line):
    one, other = liar.forks()
    (proof,) = line[0].ask("health")["lines"][0]["evidence"]
    assert (proof["kind"], proof["party"], proof["number"]) == ("FORK", "BB", one.number)
    assert proof["entries"] == sorted((one.leaf.hex(), other.leaf.hex()))


def test_a_bad_signature_alarms_as_security_once_and_for_a_day(liar, line):
    """R-429: of whom it claims to be, never shown as what they say."""
    aa, _ = line
    for text in ("one", "two"):
        forged = bytearray(liar.feed.twin().write(said(text, NOON)).data)
        forged[-1] ^= 1
        liar.gives(bytes(forged))
        liar.joins()
    aa.links.flush()
    (alarm,) = aa.ask("alarms")
    assert (alarm["word"], alarm["party"], alarm["security"]) == ("BAD_SIGNATURE", "BB", True)
    assert (alarm["entry"], alarm["short"]) == ("", None)
    aa.clock.passes(86_401)
    aa.watch.tick()
    assert "BAD_SIGNATURE" not in aa.alarms()
