"""R-580, R-581: ticks of tablets out of reach: kept once, and never written over unseen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.node import ticks
from comity.node.ticks import Tick, added, said, standing

WHO = f"person:{'a1' * 32}"


def tick(n, value, *over, tablet="aaaa", subject=WHO):
    return Tick(
        bytes([n]) * 16,
        tablet,
        subject,
        value,
        tuple(bytes([it]) * 16 for it in over),
        n,
        "AA/DUTY",
    )


def plain(**more):
    return {
        "id": "01" * 16,
        "tablet": "aaaa",
        "subject": WHO,
        "value": "HANDED",
        "over": [],
        "at": 1,
        **more,
    }


def test_a_tick_that_comes_again_is_held_once():
    first = tick(1, "HANDED")
    assert added([first], [first._replace(by="AA/SECOND"), tick(2, "ABSENT", 1)]) == (
        first,
        tick(2, "ABSENT", 1),
    )


def test_what_two_tablets_said_apart_stands_beside_each_other():
    held = [tick(1, "HANDED"), tick(2, "ABSENT", tablet="bbbb")]
    assert said(standing(held)[WHO]) == ("ABSENT", "HANDED")
    assert {it.tablet for it in standing(held)[WHO]} == {"aaaa", "bbbb"}


def test_who_sees_both_decides_and_who_comes_late_with_an_old_word_undoes_nothing():
    held = [tick(1, "HANDED"), tick(2, "ABSENT", tablet="bbbb"), tick(3, "HANDED", 1, 2)]
    assert said(standing(held)[WHO]) == ("HANDED",)
    late = [*held, tick(4, "DIED", 1, tablet="cccc")]  # it had seen the first word alone
    assert said(standing(late)[WHO]) == ("DIED", "HANDED")


def test_a_tick_is_over_nothing_that_came_after_it():
    held = [tick(1, "HANDED", 2), tick(2, "ABSENT")]
    assert said(standing(held)[WHO]) == ("ABSENT", "HANDED")


def test_alike_on_two_tablets_is_one_word():
    held = [tick(1, "HANDED"), tick(2, "HANDED", tablet="bbbb")]
    assert said(standing(held)[WHO]) == ("HANDED",)


@given(st.data())
def test_nothing_is_lost_or_doubled_however_often_and_in_whatever_pieces_they_come(data):
    """Two tablets, each sending in its own order, again and again, as answers are lost."""
    own = {
        tablet: [tick(n + shift, data.draw(st.sampled_from(("HANDED", "ABSENT", ""))),
                      *((n + shift - 1,) if n else ()), tablet=tablet)
                 for n in range(data.draw(st.integers(0, 4)))]
        for tablet, shift in (("aaaa", 1), ("bbbb", 100))
    }  # fmt: skip
    held: tuple[Tick, ...] = ()
    for _ in range(data.draw(st.integers(0, 6))):
        its = data.draw(st.sampled_from(sorted(own)))
        held = added(held, own[its][: data.draw(st.integers(0, 4))])
    for its in own.values():
        held = added(held, its)
    assert sorted(held) == sorted(it for its in own.values() for it in its)
    last = {its[-1].value for its in own.values() if its}
    assert set(said(standing(held).get(WHO, ()))) == last


def test_a_name_given_to_another_tick_is_refused():
    with pytest.raises(OurError) as caught:
        added([tick(1, "HANDED")], [tick(1, "DIED")])
    assert caught.value.key == "ticks.bad"


def test_a_checklist_is_bounded(monkeypatch):
    monkeypatch.setattr(ticks, "TICKS_MAX", 2)
    with pytest.raises(OurError) as caught:
        added([], [tick(1, ""), tick(2, ""), tick(3, "")])
    assert caught.value.key == "ticks.too-many"


def test_a_tick_reads_back_as_it_was_kept():
    read = Tick.read(plain(over=["02" * 16]), "AA/DUTY")
    assert Tick.kept(read.row) == read


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "01"},
        {"tablet": "x"},
        {"subject": "person:a1"},
        {"subject": "name:Ivanov"},
        {"value": "x" * 61},
        {"value": "a\nb"},
        {"over": ["zz"]},
        {"over": ["02" * 16] * 65},
        {"at": -1},
        {"at": "now"},
    ],
)
def test_what_is_no_tick_is_refused(wrong):
    with pytest.raises(OurError) as caught:
        Tick.read(plain(**wrong), "AA/DUTY")
    assert caught.value.key == "ticks.bad"


def test_what_is_no_form_of_one_is_refused():
    with pytest.raises(OurError, match=r"ticks\.bad"):
        Tick.read(["HANDED"], "AA/DUTY")


def test_one_label_has_one_spelling_and_one_key_whoever_types_it():
    """R-573."""
    plan = b"\x04" * 32
    keys = {ticks.extra_key(plan, it) for it in ("Green coat", " green  COAT ", "green\u00a0coat")}
    assert len(keys) == 1
    assert ticks.extra_key(plan, "stretcher 2") not in keys
    assert ticks.extra_key(b"\x05" * 32, "green coat") not in keys
    read = Tick.read(plain(subject="extra: Green  coat"), "AA/DUTY")
    assert read.subject == "extra:green coat"


@pytest.mark.parametrize("text", ["", "  ", "x" * 41, "a\u0007b"])
def test_what_is_no_label_is_refused(text):
    with pytest.raises(OurError, match=r"ticks\.bad"):
        Tick.read(plain(subject=f"extra:{text}"), "AA/DUTY")
