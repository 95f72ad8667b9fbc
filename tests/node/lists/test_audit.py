"""R-556, R-557: what was done with a list is signed, chained, and holds no name."""

import pytest

from comity.errors import ConfigError
from comity.node.lists.audit import Audit, Opener, Purpose, locked
from comity.record import canonical
from comity.record.keys import SigningKey

KEY, OTHER = SigningKey.from_seed(b"o" * 32), SigningKey.from_seed(b"x" * 32)
NOW = 1_770_292_800_000


@pytest.fixture
def log(tmp_path):
    made = Audit(tmp_path)
    with locked(made.folder):
        for n, purpose in enumerate((Purpose.IMPORT, Purpose.COMMIT, Purpose.EXPORT)):
            made.add(Opener("AA/DUTY", KEY, purpose, NOW + n), "offered", root=b"r" * 32, rows=3)
    return made


def acts(log):
    return log.acts({KEY.kid: KEY.key}.get)


def pieces(log):
    data, found = (log.folder / "audit.cbor").read_bytes(), []
    while data:
        end = canonical.end_of(data)
        found.append(data[:end])
        data = data[end:]
    return found


def test_a_log_says_who_when_which_list_and_what_for(log):
    found = acts(log)
    assert [(it.n, it.at_ms, it.office, it.purpose) for it in found] == [
        (1, NOW, "AA/DUTY", "IMPORT"),
        (2, NOW + 1, "AA/DUTY", "COMMIT"),
        (3, NOW + 2, "AA/DUTY", "EXPORT"),
    ]
    assert {(it.name, it.root, it.rows, it.is_signed) for it in found} == {
        ("offered", b"r" * 32, 3, True)
    }


def test_a_log_that_was_never_begun_is_empty(tmp_path):
    assert Audit(tmp_path).acts(lambda _: None) == ()


def test_a_row_by_a_key_that_is_not_ours_is_shown_as_unsigned(log):
    with locked(log.folder):
        log.add(Opener("AA/DUTY", OTHER, Purpose.SHOW, NOW), "offered", rows=3)
    assert [it.is_signed for it in acts(log)] == [True, True, True, False]


@pytest.mark.parametrize("taken", [0, 1, 2])
def test_a_row_that_was_taken_out_is_noticed_the_last_too(log, taken):
    rows = pieces(log)
    del rows[taken]
    (log.folder / "audit.cbor").write_bytes(b"".join(rows))
    with pytest.raises(ConfigError, match=r"^list\.audit-broken"):
        acts(log)
    with locked(log.folder), pytest.raises(ConfigError, match=r"^list\.audit-broken"):
        log.add(Opener("AA/DUTY", KEY, Purpose.SHOW, NOW), "offered", rows=3)


def test_rows_that_changed_places_are_noticed(log):
    (log.folder / "audit.cbor").write_bytes(b"".join(reversed(pieces(log))))
    with pytest.raises(ConfigError, match=r"^list\.audit-broken"):
        acts(log)


def test_any_altered_octet_is_noticed(log):
    path = log.folder / "audit.cbor"
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes((whole[at] ^ 1,)) + whole[at + 1 :])
        try:
            found = acts(log)
        except ConfigError as error:
            assert error.key == "list.audit-broken"  # noqa: PT017  # each octet is one case
        else:
            assert not all(it.is_signed for it in found)


def test_a_whole_log_taken_away_is_noticed(log):
    (log.folder / "audit.cbor").unlink()
    with pytest.raises(ConfigError, match=r"^list\.audit-broken"):
        acts(log)


def test_a_head_that_says_nothing_is_noticed(log):
    for data in (b"", b"\x80", canonical.encode(["other", 3, bytes(32)])):
        (log.folder / "audit-head.cbor").write_bytes(data)
        with pytest.raises(ConfigError, match=r"^list\.audit-broken"):
            acts(log)


def test_a_power_cut_before_the_head_was_written_breaks_nothing(log):
    head = (log.folder / "audit-head.cbor").read_bytes()
    with locked(log.folder):
        log.add(Opener("AA/DUTY", KEY, Purpose.SHOW, NOW), "offered", rows=3)
    (log.folder / "audit-head.cbor").write_bytes(head)
    assert len(acts(log)) == 4
    with locked(log.folder):
        log.add(Opener("AA/DUTY", KEY, Purpose.SHOW, NOW), "offered", rows=3)
    assert len(acts(log)) == 5


def test_two_programs_write_one_after_the_other(log):
    with locked(log.folder):
        handle = log.folder / "lock"
        assert handle.stat().st_mode & 0o777 == 0o600
    assert len(acts(log)) == 3


@pytest.mark.parametrize("cut", [1, 40, -1])
def test_a_row_that_power_cut_short_is_nothing_and_the_next_takes_its_place(log, cut):
    path, head = log.folder / "audit.cbor", log.folder / "audit-head.cbor"
    whole, kept = path.read_bytes(), head.read_bytes()
    with locked(log.folder):
        log.add(Opener("AA/DUTY", KEY, Purpose.SHOW, NOW), "offered", rows=3)
    row = path.read_bytes()[len(whole) :]
    path.write_bytes(whole + row[:cut])
    head.write_bytes(kept)
    assert len(acts(log)) == 3
    with locked(log.folder):
        log.add(Opener("AA/DUTY", KEY, Purpose.EXPORT, NOW), "offered", rows=3)
    assert [it.purpose for it in acts(log)] == ["IMPORT", "COMMIT", "EXPORT", "EXPORT"]


def test_a_long_log_takes_a_row_as_quickly_as_a_short_one(log):
    """Each key that is pressed in a review is a row: only the last one is looked at."""
    path = log.folder / "audit.cbor"
    with locked(log.folder):
        for _ in range(40):
            log.add(Opener("AA/DUTY", KEY, Purpose.REVIEW, NOW), "offered", rows=3)
    whole = bytearray(path.read_bytes())
    whole[10] ^= 1
    path.write_bytes(whole)
    with locked(log.folder):
        log.add(Opener("AA/DUTY", KEY, Purpose.REVIEW, NOW), "offered", rows=3)
    with pytest.raises(ConfigError, match=r"^list\.audit-broken"):
        acts(log)


def test_a_last_row_in_the_place_of_another_is_noticed_before_anything_opens(log, tmp_path):
    other = Audit(tmp_path / "other")
    with locked(other.folder):
        for n, purpose in enumerate((Purpose.IMPORT, Purpose.COMMIT, Purpose.REVIEW)):
            other.add(Opener("AA/DUTY", KEY, purpose, NOW + n), "offered", root=b"r" * 32, rows=3)
    assert len(other.data()) == len(log.data())
    (log.folder / "audit.cbor").write_bytes(other.data())
    with locked(log.folder), pytest.raises(ConfigError, match=r"^list\.audit-broken"):
        log.add(Opener("AA/DUTY", KEY, Purpose.SHOW, NOW), "offered", rows=3)
