"""The desk: nothing leaves without its releases, or without a reason why not (R-38, R-68, R-74)."""

from dataclasses import replace as replaced

import pytest

from comity.errors import OurError
from comity.families.incident.examples import QUERY as OBJECT
from comity.node import signing
from comity.record.entry import Draft, Signoff
from comity.record.keys import SigningKey
from comity.record.restoring import JOINT_NOT_COMMON, KEYS_NOT_CURRENT
from comity.values.codes import Precedence
from tests.support.lines import LAUNCH, NOON, NOTIFY, TEXT, Wire

DAY_S = 86_400


def refuses(act, key):
    with pytest.raises(OurError) as caught:
        act()
    return caught.value.key == key


def composed(side, kind="M01", fields=LAUNCH, **how):
    return side.ask("compose", type=kind, fields=fields, **how)["draft"]


def released(side, draft, *names):
    for name in names:
        signing.release(side.asks, side.officers[name], draft)
    return draft


# --- drafts


def test_a_draft_survives_a_restart_with_its_release(line):
    aa, _ = line
    draft = released(aa, composed(aa), "DUTY")
    aa.restarts()
    (waiting,) = aa.ask("drafts")
    assert (waiting["draft"], waiting["releases"], waiting["needed"]) == (draft, ["AA/DUTY"], 2)
    released(aa, draft, "SECOND")
    sent = aa.ask("send", draft=draft)
    assert sent["offices"] == ["AA/DUTY", "AA/SECOND"]
    assert aa.ask("drafts") == []


def test_a_draft_is_seen_by_nobody_else(wire):
    aa, bb = wire.sides
    before = aa.types()
    draft = composed(aa)
    wire.runs()
    assert (aa.types(), bb.ask("drafts")) == (before, [])
    assert aa.ask("drop", draft=draft) == {"draft": draft}
    assert refuses(lambda: aa.ask("send", draft=draft), "draft.unknown")


def test_drafts_are_found_by_their_beginning_and_only_if_it_is_one(line):
    aa, _ = line
    one = composed(aa)
    aa.clock.passes(1)
    composed(aa, "L09", TEXT)
    assert aa.desk.find(one[:5]).id == one
    assert refuses(lambda: aa.desk.find(""), "draft.unknown")
    assert [waiting.type for waiting in aa.desk.waiting()] == ["launch.notify/1", "line.text/1"]


# --- releases


def test_too_few_releases_are_refused(line):
    aa, _ = line
    draft = composed(aa)
    assert refuses(lambda: aa.ask("send", draft=draft), "draft.needs-release")
    released(aa, draft, "DUTY")
    assert refuses(lambda: aa.ask("send", draft=draft), "draft.needs-release")


def test_two_officers_of_the_watch_do_not_stand_for_one_at_staff_level(line):
    """R-194: the charter names nobody there, so that only a reason lets it go."""
    aa, bb = line
    query = aa.says("I06", OBJECT, by=("DUTY", "SECOND"))["entry"]
    fields = {"re": query, "answer": "KNOWN_TO_US"}
    fields |= {"no_objection_to_engage": True, "no_objection_until": "2026-02-05T12:05:00Z"}
    wire = Wire(aa, bb)
    wire.joins()
    draft = composed(bb, "I07", fields)
    assert bb.ask("drafts")[0]["lacks_staff"] is True
    for officer in ("DUTY", "SECOND"):
        released(bb, draft, officer)
    assert refuses(lambda: bb.ask("send", draft=draft), "draft.needs-staff")
    bb.ask("override", draft=draft, reason="Nobody of the staff can be reached.")
    for officer in ("DUTY", "SECOND"):
        released(bb, draft, officer)
    sent = bb.ask("send", draft=draft)
    wire.runs()
    assert aa.entry(sent["entry"])["flags"] == ["ONE_RELEASE"]


def test_an_override_needs_a_reason_and_is_flagged_on_the_other_side(wire):
    aa, bb = wire.sides
    draft = composed(aa)
    assert refuses(
        lambda: aa.ask("override", draft=draft, reason="  "), "draft.override-needs-reason"
    )
    aa.ask("override", draft=draft, reason="The second officer is under fire.")
    assert refuses(lambda: aa.ask("send", draft=draft), "draft.needs-release")  # one at least
    sent = aa.ask("send", draft=released(aa, draft, "DUTY"))
    wire.runs()
    shown = bb.entry(sent["entry"])
    assert shown["flags"] == ["ONE_RELEASE"]
    assert shown["fields"]["override"] == "The second officer is under fire."
    assert shown["fields"]["lang"] == "en"  # the reason is text: readers learn its language


def test_the_reason_of_an_override_is_text_like_any_other(line):
    aa, _ = line
    draft = composed(aa)
    bad = "weather \u202e rehtaew"
    assert refuses(lambda: aa.ask("override", draft=draft, reason=bad), "message.bad-text")


def test_an_override_takes_back_the_releases_given_before(line):
    aa, _ = line
    draft = released(aa, composed(aa), "DUTY")
    assert aa.ask("override", draft=draft, reason="Urgent.")["releases"] == []


def test_one_officer_releases_once(line):
    aa, _ = line
    draft = released(aa, composed(aa), "DUTY")
    assert refuses(lambda: released(aa, draft, "DUTY"), "draft.same-officer")


def test_a_release_of_another_draft_does_not_fit(line):
    aa, _ = line
    draft = composed(aa)
    other = composed(aa, "L09", TEXT)
    key = aa.officers["DUTY"]
    waiting, _ = aa.desk.ready(other)
    signature = key.sign(b"comity/release/1" + aa.keeper.line_id, waiting.draft.release_payload())
    wrong = Signoff(key.key.kid, signature)
    assert refuses(lambda: aa.desk.release(draft, wrong), "draft.release-does-not-fit")
    assert refuses(
        lambda: aa.desk.release(draft, Signoff(key.key.kid, bytes(64))),
        "draft.release-does-not-fit",
    )


def test_an_officer_without_a_grant_releases_nothing(line):
    aa, bb = line
    draft = composed(aa)
    for key in (SigningKey.from_seed(b"?" * 32), bb.officers["DUTY"]):
        assert refuses(
            lambda key=key: signing.release(aa.asks, key, draft), "draft.officer-not-granted"
        )


def test_an_officer_whose_grant_has_run_out_releases_nothing(line):
    aa, _ = line
    aa.clock.passes(366 * DAY_S)
    draft = composed(aa, "L09", TEXT)
    with pytest.raises(OurError) as refused:
        released(aa, draft, "DUTY")
    assert refused.value.key == "draft.officer-not-now"
    assert refused.value.facts == {
        "office": "AA/DUTY",
        "start": "041200ZFEB26",
        "end": "041200ZFEB27",
        "now": "061200ZFEB27",
    }


def test_an_officer_on_a_machine_whose_clock_went_back_is_told_to_set_it(line):
    aa, _ = line
    aa.clock.set_to(aa.clock.now_ms() - 3_650 * DAY_S * 1000)
    draft = composed(aa, "L09", TEXT)
    assert refuses(lambda: released(aa, draft, "DUTY"), "draft.officer-not-now")


def test_a_release_grows_old(line):
    aa, _ = line
    draft = released(aa, composed(aa), "DUTY", "SECOND")
    aa.clock.passes(601)
    assert refuses(lambda: released(aa, draft, "SECOND"), "draft.too-old")
    assert refuses(lambda: aa.ask("send", draft=draft), "draft.too-old")


def test_a_draft_that_nobody_released_has_the_time_at_which_it_is_signed(line):
    aa, _ = line
    draft = composed(aa, "L09", TEXT)
    aa.clock.passes(3_600)
    sent = aa.ask("send", draft=released(aa, draft, "DUTY"))
    assert sent["time"]["ms"] == NOON + 3_600_000


def test_what_names_a_launch_needs_what_the_rules_say(line):
    aa, _ = line
    launch = aa.says("M01", LAUNCH)["entry"]
    fields = {"re": launch, "reason": "Sent by mistake.", "lang": "en"}
    fields["effective_at"] = "2026-02-05T12:00:00Z"
    assert aa.ask("compose", type="L12", fields=fields)["needed"] >= 1


# --- text, addressees, precedence


@pytest.mark.parametrize("text", ["left \u202e right", "a\u0007bell", "e\u0301 apart"])
def test_text_that_hides_something_is_stopped_at_the_desk(line, text):
    aa, _ = line
    fields = {**TEXT, "body": text}
    assert refuses(lambda: composed(aa, "L09", fields), "message.bad-field")
    message = aa.desk.type_of("L09")(**fields)
    assert refuses(lambda: aa.desk.keep(message), "message.bad-text")


def test_text_that_hides_something_is_admitted_and_shown_openly_to_the_reader(wire):
    aa, bb = wire.sides
    content = {1: "Weather", 2: "fog \u202e gof", 65: "en"}
    entry = bb.keeper.say(Draft(type="line.text/1", content=content, time_ms=NOON, precedence=1))
    bb.links.flush()
    wire.runs()
    shown = aa.entry(entry.leaf.hex())
    assert "\u202e" not in shown["text"]
    assert "U+202E" in shown["text"]


def test_a_field_that_breaks_a_rule_or_a_type_nobody_knows_is_refused(line):
    aa, _ = line
    assert refuses(lambda: composed(aa, "L09", {"subject": "x"}), "message.bad-field")
    assert refuses(lambda: composed(aa, "X99", {}), "send.no-such-type")
    assert aa.desk.type_of("a02") is aa.desk.type_of("activity.notify/1")


def test_an_addressee_is_a_party_of_the_line(line):
    aa, _ = line
    assert refuses(lambda: composed(aa, "L09", TEXT, to=["CC"]), "send.no-such-party")
    draft = composed(aa, "L09", TEXT, to=["BB", "BB"])
    assert aa.desk.find(draft).addressees == ("BB",)


def test_no_precedence_above_that_of_the_type(line, monkeypatch):
    aa, _ = line
    notice = aa.desk.type_of("A02")
    spec = replaced(notice.SPEC, precedence_max=Precedence.PRIORITY)
    monkeypatch.setattr(notice, "SPEC", spec)
    asked = {"type": "A02", "fields": NOTIFY}
    assert aa.ask("compose", **asked, precedence="PRIORITY")["precedence"] == "PRIORITY"
    assert refuses(
        lambda: aa.ask("compose", **asked, precedence="FLASH"), "send.precedence-above-type"
    )


def test_a_receipt_inherits_the_precedence_of_what_it_names(line):
    aa, _ = line
    said = aa.says("M01", LAUNCH, precedence="IMMEDIATE")
    at = "2026-02-05T12:00:00Z"
    fields = {"re": [said["entry"]], "level": "OPENED", "at": at, "by": "AA/DUTY"}
    assert aa.ask("compose", type="L06", fields=fields)["precedence"] == "IMMEDIATE"


def test_the_machine_sends_only_what_needs_no_officer(line):
    aa, _ = line
    text = aa.desk.type_of("L09")(**TEXT)
    assert refuses(lambda: aa.desk.send_machine(text), "send.needs-officer")


# --- a suspended line (X14)


@pytest.fixture
def suspended(wire):
    """BB has suspended its side, and both nodes know it."""
    _aa, bb = wire.sides
    declared = {"state": "SUSPENDED", "reason": "POLITICAL"}
    bb.says("L04", {**declared, "effective_at": "2026-02-05T12:00:00Z"})
    wire.runs()
    return wire


def restores(side, **changes):
    fields = {
        **side.ask("restoring"),
        "effective_at": "2026-02-05T12:00:00Z",
        "level": "STAFF",
        "announce": False,
    }
    return side.says("L05", {**fields, **changes})


def test_what_the_node_fills_in_by_itself_is_as_it_must_be(suspended):
    aa, bb = suspended.sides
    told = restores(aa)
    suspended.runs()
    assert told["flags"] == bb.entry(told["entry"])["flags"] == []


@pytest.mark.parametrize(
    ("changes", "flag"),
    [
        ({"last_common": "5e" * 32}, JOINT_NOT_COMMON),
        ({"key_statements": {"AA": "5e" * 32, "BB": "5e" * 32}}, KEYS_NOT_CURRENT),
    ],
)
def test_a_restoration_that_names_another_past_is_flagged_by_both(suspended, changes, flag):
    """X14: BB would have AA agree to keys, or to a picture, that were never published."""
    aa, bb = suspended.sides
    told = restores(aa, **changes)
    suspended.runs()
    assert told["flags"] == bb.entry(told["entry"])["flags"] == [flag]


def test_a_type_that_does_not_flow_is_stopped_at_the_desk_and_goes_out_with_a_reason(suspended):
    """R-145: the sender is told before release; the other side keeps it, flagged, and no alarm."""
    aa, bb = suspended.sides
    with pytest.raises(OurError, match=r"line\.suspended"):
        aa.says("A02", NOTIFY)
    draft = aa.ask("compose", type="A02", fields=NOTIFY)["draft"]
    aa.ask("override", draft=draft, reason="The exercise begins in an hour.")
    for name in ("DUTY", "SECOND"):
        signing.release(aa.asks, aa.officers[name], draft)
    sent = aa.ask("send", draft=draft)
    suspended.runs()
    assert bb.entry(sent["entry"])["flags"] == ["SENT_WHILE_SUSPENDED"]


def test_a_restored_line_carries_everything_again(suspended):
    """The whole way back between two real nodes, and the watch still has to be proven."""
    aa, bb = suspended.sides
    told = restores(aa)
    suspended.runs()
    terms = bb.entry(told["entry"])["terms"]
    bb.says("L08", {"re": told["entry"], "position": "ACCEPT", "terms": terms})
    suspended.runs()
    for side in (aa, bb):
        opened = {"state": "OPEN", "reason": "POLITICAL"}
        side.says("L04", {**opened, "effective_at": "2026-02-05T12:00:00Z"})
        suspended.runs()
    assert aa.says("A02", NOTIFY)["flags"] == []
    assert aa.ask("status")["lines"][0]["state"] in ("WATCH_UNPROVEN", "SILENT")
