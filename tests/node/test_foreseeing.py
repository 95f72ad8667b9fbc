"""The desk stops what every reader would flag, before an officer puts a name to it (R-192)."""

import pytest

from comity.errors import OurError
from comity.node import signing
from comity.node.foreseeing import stop
from comity.node.home import Home
from comity.picture.picture import Picture
from comity.values.codes import PartyKind
from tests.support.lines import NOTIFY, TEXT, Side, Wire, make_line


def refusal(act):
    with pytest.raises(OurError) as caught:
        act()
    return caught.value.key, caught.value.facts["flags"]


def change_of_another(wire):
    """A draft of BB's that changes what AA notified."""
    aa, bb = wire.sides
    notice = aa.says("A02", NOTIFY)["entry"]
    wire.runs()
    fields = {"re": notice, "changes": {"14": False}, "reason": "Ours.", "lang": "en"}
    return bb.ask("compose", type="A04", fields=fields)["draft"]


def test_a_draft_that_every_reader_would_flag_is_stopped_before_release_and_before_sending(wire):
    _, bb = wire.sides
    draft = change_of_another(wire)
    stopped = ("draft.flagged", "NOT_BY_AUTHOR")
    assert refusal(lambda: signing.release(bb.asks, bb.officers["DUTY"], draft)) == stopped
    assert [it["draft"] for it in bb.ask("drafts")] == [draft]
    assert bb.ask("drafts")[0]["foreseen"] == ["NOT_BY_AUTHOR"]


def test_with_a_reason_it_goes_and_carries_the_flag_that_was_foreseen(wire):
    aa, bb = wire.sides
    draft = change_of_another(wire)
    bb.ask("override", draft=draft, reason="Asked for by telephone.")
    signing.release(bb.asks, bb.officers["DUTY"], draft)
    sent = bb.ask("send", draft=draft)["entry"]
    wire.runs()
    shown = aa.entry(sent)
    assert shown["flags"] == ["NOT_BY_AUTHOR"]
    assert shown["fields"]["override"] == "Asked for by telephone."


def test_a_draft_made_ready_is_looked_at_once_and_shown_with_what_was_found(wire, monkeypatch):
    _, bb = wire.sides
    draft = change_of_another(wire)
    bb.ask("override", draft=draft, reason="Asked for by telephone.")
    looks, foresee = [], Picture.foresee

    def seen(*args, **named):
        looks.append(args)
        return foresee(*args, **named)

    monkeypatch.setattr(Picture, "foresee", seen)
    assert bb.ask("ready", draft=draft)["foreseen"] == ["NOT_BY_AUTHOR"]
    assert len(looks) == 1


def test_an_answer_wished_sooner_than_the_charter_gives_is_stopped(wire):
    """R-191: TERM_REPLACED."""
    aa, _ = wire.sides
    soon = {**NOTIFY, "reply_by": aa.ask("status")["time"]["iso"]}
    draft = aa.ask("compose", type="A02", fields=soon)["draft"]
    act = lambda: signing.release(aa.asks, aa.officers["DUTY"], draft)  # noqa: E731
    assert refusal(act) == ("draft.flagged", "TERM_REPLACED")


def test_what_would_count_for_nothing_is_stopped_whatever_is_said(wire):
    aa, _ = wire.sides
    draft = aa.desk.compose("A02", NOTIFY)
    overridden = aa.desk.override(draft.id, "In haste.", lang="en")
    with pytest.raises(OurError) as caught:
        stop(overridden, ("BAD_SCHEMA",), always_open=True)
    assert caught.value.key == "draft.void"


@pytest.mark.parametrize(
    ("found", "always_open", "passes"),
    [
        (("LATE",), True, True),
        (("LATE", "SHORT_LEAD"), True, True),
        (("LATE",), False, False),
        (("LATE", "NOT_BY_AUTHOR"), True, False),
        ((), False, True),
    ],
)
def test_a_warning_that_is_only_late_is_never_stopped(line, found, always_open, passes):
    """Law 5: whatever warns, answers or protects goes out; the flag says the rest."""
    aa, _ = line
    draft = aa.desk.compose("A02", NOTIFY)
    if passes:
        stop(draft, found, always_open=always_open)
        return
    with pytest.raises(OurError, match=r"draft\.flagged"):
        stop(draft, found, always_open=always_open)


def test_a_type_that_its_kind_of_party_does_not_send_needs_a_reason_and_counts(tmp_path):
    """R-193: at the desk and for every reader alike."""
    make_line(tmp_path, kinds={"BB": int(PartyKind.HUMANITARIAN)})
    aa, bb = opened = [Side(Home(tmp_path / it)) for it in ("aa", "bb")]
    wire = Wire(*opened)
    wire.joins()
    draft = bb.ask("compose", type="A02", fields=NOTIFY)["draft"]
    act = lambda: signing.release(bb.asks, bb.officers["DUTY"], draft)  # noqa: E731
    assert refusal(act) == ("draft.flagged", "UNAUTHORISED_TYPE")
    bb.ask("override", draft=draft, reason="No other party can say it.")
    act()
    sent = bb.ask("send", draft=draft)["entry"]
    wire.runs()
    assert aa.entry(sent)["flags"] == ["UNAUTHORISED_TYPE"]
    assert aa.keeper.picture.said(bytes.fromhex(sent)).counts
    bb.says("L09", TEXT)  # of the line itself nothing is stopped
    for side in opened:
        side.closes()
