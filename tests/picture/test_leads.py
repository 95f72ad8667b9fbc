"""Lead times: for each receiver from when it held the notice; a change has its own (R-169)."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from comity.picture.leads import Look, Notice, lead, replayed
from comity.picture.matter import CorrectionRow, MatterKey, State, WithdrawalRow
from comity.record import canonical
from comity.values.moment import DAY_MS, HOUR_MS

HALF_HOUR = HOUR_MS // 2
NOTICE = Notice(b"n", 10 * DAY_MS, ("lead.thing.change", "lead.thing.notify"), DAY_MS)
KEY = MatterKey(1, "thing", b"n")
moments = st.integers(0, 20 * DAY_MS)


def usual(_key, usual_ms):
    return usual_ms


def charter(**said):
    return lambda key, usual_ms: said.get(key.replace("lead.thing.", ""), usual_ms)


def test_half_an_hour_where_a_day_is_agreed_is_short():
    found = lead(NOTICE, NOTICE.start_ms - HALF_HOUR, usual)
    assert found == (Look.SHORT, HALF_HOUR, DAY_MS)


def test_to_the_millisecond_it_is_kept():
    held = NOTICE.start_ms - DAY_MS
    assert lead(NOTICE, held, usual).look is Look.KEPT
    assert lead(NOTICE, held + 1, usual).look is Look.SHORT


def test_the_charter_stands_over_what_is_usual_and_the_special_over_the_general():
    held = NOTICE.start_ms - HALF_HOUR
    assert lead(NOTICE, held, charter(notify=HALF_HOUR)).look is Look.KEPT
    both = charter(notify=HALF_HOUR, change=2 * DAY_MS)
    assert lead(NOTICE, held, both) == (Look.SHORT, HALF_HOUR, 2 * DAY_MS)


def test_what_nobody_is_known_to_hold_has_no_lead():
    assert lead(NOTICE, None, usual) == (Look.NOT_HELD, None, DAY_MS)


@given(moments)
def test_where_any_lead_will_do_nothing_is_short(held):
    free = NOTICE._replace(is_free=True)
    assert lead(free, held, usual) == (Look.KEPT, free.start_ms - held, None)


@given(moments, moments)
def test_who_held_it_earlier_never_has_the_shorter_lead(one, other):
    first, last = sorted((one, other))
    early, late = lead(NOTICE, first, usual), lead(NOTICE, last, usual)
    assert (early.lead_ms or 0) >= (late.lead_ms or 0)
    assert not (early.look is Look.SHORT and late.look is Look.KEPT)


def row(entry, field, old, new, re=b"n"):
    old = None if old is None else canonical.encode(old)
    return CorrectionRow(re, field, old, canonical.encode(new), entry, "AA")


def start_of(value):
    return value if isinstance(value, int) else None


def matter(*rows):
    return State(status=0, type="thing.notify/1", party="AA", time_ms=0, corrections=rows)


def test_each_change_gives_notice_of_the_start_that_stood_after_it():
    state = matter(
        row(b"c", 6, 10, 20), row(b"d", 7, 1, 2), row(b"e", 6, 20, 5), row(b"f", 6, 0, 9, b"x")
    )
    found = replayed(KEY, state, 5, 6, start_of)
    assert found == ((b"n", 10), (b"c", 20), (b"d", 20), (b"e", 5))


def test_what_was_never_changed_has_the_start_it_has():
    assert replayed(KEY, matter(), 7, 6, start_of) == ((b"n", 7),)
    assert replayed(KEY, matter(), None, 6, start_of) == ()


def test_what_says_no_start_gives_no_notice():
    state = matter(row(b"c", 6, None, "later"), row(b"d", 6, "later", 3))
    assert replayed(KEY, state, 3, 6, start_of) == ((b"d", 3),)


def gone(what, entry, after):
    return WithdrawalRow(what, entry, 0, is_alert=False, party="AA", after=after)


def test_what_takes_a_change_back_gives_notice_of_the_start_that_it_gives_back():
    """R-379: each at its place in merged order; what is taken back gives none."""
    rows = matter(row(b"c", 6, 10, 20), row(b"d", 6, 20, 30), row(b"e", 6, 10, 5))
    back = (gone(b"d", b"v", 2), gone(b"c", b"w", 2), gone(b"x", b"z", 2))
    found = replayed(KEY, replace(rows, withdrawals=back), 5, 6, start_of)
    assert found == ((b"n", 10), (b"v", 20), (b"w", 10), (b"e", 5))
