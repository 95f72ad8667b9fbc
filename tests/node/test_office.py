"""The verbs: what people and programs may ask of a node, and the one sentence when it refuses."""

from pathlib import Path

import pytest

from comity.errors import ComityError
from comity.wording.explain import explain
from tests.support.lines import LAUNCH, LINE, NOON, NOTIFY, TEXT


def refused(act):
    """The key of a refusal, which has one sentence in both languages."""
    with pytest.raises(ComityError) as caught:
        act()
    error = caught.value
    for language in ("en", "fr"):
        said = explain(error, language)
        assert said.endswith(".")
        assert error.key not in said, said
    return error.key


# --- each verb does what it is for


def test_status_says_what_the_node_is_and_how_its_lines_stand(line):
    aa, _ = line
    shown = aa.ask("status", language="fr")
    assert (shown["party"], shown["reality"]) == ("AA", "TEST")
    assert [row["line"] for row in shown["lines"]] == [LINE]


def test_a_message_is_composed_released_and_sent_by_verbs(line):
    aa, _ = line
    sent = aa.says("A02", NOTIFY, line=LINE, to=["BB"], precedence="priority")
    assert (sent["code"], sent["precedence"], sent["addressees"]) == ("A02", "PRIORITY", ["BB"])
    assert aa.ask("log", last=1)[0]["entry"] == sent["entry"]


def test_a_draft_is_shown_overridden_and_dropped_by_verbs(line):
    aa, _ = line
    draft = aa.ask("compose", type="launch.notify", fields=LAUNCH)["draft"]
    assert aa.ask("ready", draft=draft)["line_id"] == aa.keeper.line_id.hex()
    assert aa.ask("override", draft=draft, reason="No time.")["fields"]["override"] == "No time."
    assert [it["draft"] for it in aa.ask("drafts", language="fr")] == [draft]
    assert aa.ask("drop", draft=draft) == {"draft": draft}


def test_the_other_verbs_answer(line):
    aa, _ = line
    assert aa.ask("evidence") == []
    nothing: dict[str, object] = {"line": LINE, "entries": [], "ends": None}
    assert aa.ask("announce") == {"lines": [LINE], "told": [nothing]}
    assert aa.ask("restoring")["line"]
    assert aa.ask("figures") == []
    assert aa.ask("test")["line"] == LINE
    assert aa.ask("clock", moment="2026-02-05T13:00:00Z")["ms"] == NOON + 3_600_000


# --- and refuses in one sentence


ABSENT = "ff" * 32


@pytest.mark.parametrize(
    ("verb", "args", "key"),
    [
        ("dance", {}, "control.no-such-verb"),
        ("status", {"line": LINE}, "control.bad-arguments"),
        ("status", {"language": 7}, "control.bad-arguments"),
        ("status", {"language": "xx"}, "wording.no-terms"),
        ("compose", {}, "control.bad-arguments"),
        ("compose", {"type": 7, "fields": {}}, "control.bad-arguments"),
        ("compose", {"type": "L09", "fields": []}, "control.bad-arguments"),
        ("compose", {"type": "L09", "fields": TEXT, "to": "BB"}, "control.bad-arguments"),
        ("compose", {"type": "Z1", "fields": {}}, "send.no-such-type"),
        ("compose", {"type": "L09", "fields": {"subject": 7}}, "message.bad-field"),
        ("compose", {"type": "L09", "fields": TEXT, "precedence": "X"}, "send.no-such-precedence"),
        ("compose", {"type": "L09", "fields": TEXT, "to": ["CC"]}, "send.no-such-party"),
        ("ready", {"draft": "none"}, "draft.unknown"),
        ("release", {"draft": "none", "kid": "00", "signature": "00"}, "draft.unknown"),
        ("release", {"draft": "x", "kid": "zz", "signature": "00"}, "control.bad-arguments"),
        ("override", {"draft": "none", "reason": "because"}, "draft.unknown"),
        ("send", {"draft": "none"}, "draft.unknown"),
        ("drafts", {"line": "other"}, "line.unknown"),
        ("drop", {"draft": "none"}, "draft.unknown"),
        ("log", {"last": "all"}, "control.bad-arguments"),
        ("inbox", {"line": "other"}, "line.unknown"),
        ("entry", {"entry": ABSENT}, "entry.which"),
        ("entry", {"entry": None}, "control.bad-arguments"),
        ("held", {"party": "CC", "entry": ABSENT}, "send.no-such-party"),
        ("held", {"party": "BB", "entry": ""}, "entry.which"),
        ("picture", {"cut": "abc"}, "entry.which"),
        ("matters", {"kinds": ["none"]}, "matters.no-such-kind"),
        ("exporting", {"export": "mine", "line": "other"}, "line.unknown"),
        ("carry", {"path": "x", "party": "CC"}, "send.no-such-party"),
        ("take", {"entries": ["%"], "bodies": []}, "control.bad-arguments"),
        ("evidence", {"line": "other"}, "line.unknown"),
        ("clock", {"moment": "yesterday"}, "moment.unreadable"),
        ("test", {"line": "other"}, "line.unknown"),
        ("announce", {"line": LINE}, "control.bad-arguments"),
        ("restoring", {"line": "other"}, "line.unknown"),
        ("copy", {"line": "other", "target": "x"}, "line.unknown"),
        ("copying", {}, "copy.none-begun"),
        ("amending", {"colour": 1}, "control.bad-arguments"),
        ("excluding", {"colour": 1}, "control.bad-arguments"),
        ("watch", {"colour": 1}, "control.bad-arguments"),
        ("handover", {"colour": 1}, "control.bad-arguments"),
        ("relieve", {"colour": 1}, "control.bad-arguments"),
        ("figures", {"line": "other"}, "line.unknown"),
        ("check", {"type": "Z99", "fields": {}}, "send.no-such-type"),
        ("preview", {"draft": "ffff"}, "draft.unknown"),
    ],
)
def test_a_verb_refuses_in_one_sentence_and_changes_nothing(line, verb, args, key):
    aa, _ = line
    before = aa.leaves(), aa.ask("drafts")
    assert refused(lambda: aa.ask(verb, **args)) == key
    assert (aa.leaves(), aa.ask("drafts")) == before


def test_terminals_are_listed_and_their_ends_planned_by_verbs(line):
    aa, _ = line
    rows = aa.ask("terminals")
    assert [row["state"] for row in rows] == ["ACTIVE"] * 3
    (cut,) = aa.ask("ending", terminal="AA/T001", last_good=[])["cuts"]
    (position,) = cut["positions"]
    own = aa.keeper.own
    assert (position["size"], cut["beyond"]) == (own.size, 0)
    assert aa.ask("ending", terminal="AA/T002", last_good=[])["cuts"] == []
    assert refused(lambda: aa.ask("ending", terminal="AA/T009", last_good=[])) == "terminal.unknown"
    stray = {"terminal": "AA/T001", "last_good": ["ffff"]}
    assert refused(lambda: aa.ask("ending", **stray)) == "terminal.not-its-entry"


def test_the_statements_of_a_party_are_given_and_carried_by_verbs(line):
    aa, bb = line
    heard = bb.ask("statements", party="AA")
    assert heard["count"] == 4
    assert bb.ask("tell", statements=heard["statements"])["lines"][0]["entries"] == []
    assert refused(lambda: aa.ask("statements", party="XX")) == "send.no-such-party"
    assert refused(lambda: aa.ask("tell", statements="?")) == "control.bad-arguments"
    assert refused(lambda: aa.ask("tell", statements="gA==")) == "send.no-such-party"
    assert refused(lambda: aa.ask("tell", statements="gWA=")) == "statement.bad-shape"


def test_what_leaves_for_others_is_asked_for_by_verbs(line):
    aa, _ = line
    assert aa.ask("in-force")["areas"] == aa.ask("no-strike-log") == []
    assert aa.ask("no-strike-trace", places=[[0, 0]], said="") == []
    assert (
        refused(lambda: aa.ask("no-strike-order", receiver="X", form="kml")) == "no-strike.nothing"
    )
    order = {"payload": "80", "releases": [["00", "00"]]}
    assert refused(lambda: aa.ask("no-strike-release", **order)) == "no-strike.not-of-now"


def test_every_verb_is_tried_in_this_room(line):
    aa, _ = line
    text = "".join(path.read_text("utf-8") for path in Path(__file__).parent.rglob("test_*.py"))
    assert [verb for verb in aa.office.verbs if f'"{verb}"' not in text] == []
