"""R-660 to R-662 at the terminal: the brief in a person's language, and an agenda as a draft."""

import json
import shutil

import pytest

from comity.families.call.examples import REQUEST
from comity.families.incident.examples import GOOD as INCIDENT
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command


def said(home, code, fields):
    how = ("--file", "-", "--override", "Said on purpose.", "--yes")
    return done("send", home, code, *how, given=json.dumps({"lang": "en", **fields}))["entry"]


@pytest.fixture(scope="module")
def call(begun, tmp_path_factory):
    home = tmp_path_factory.mktemp("call") / "parties"
    shutil.copytree(begun, home)
    said(home / "aa", "I01", INCIDENT["I01"][0])
    return home / "aa", said(home / "aa", "C01", REQUEST)


def test_the_brief_is_said_in_the_language_asked_for_and_fits_eighty_columns(call):
    home, entry = call
    for language, says in (("en", "Our account"), ("uk", "Наш виклад"), ("fr", "Notre version")):
        text = comity("call", "brief", home, entry[:12], "--lang", language).out
        assert says in text
        assert max(map(len, text.splitlines())) <= 80
    check_command("call brief", done("call", "brief", home, entry, "--at", "2026-02-05T13:00:00Z"))


def test_what_is_no_call_has_no_brief(call):
    home, _ = call
    incident = done("log", home)[0]["entry"]
    assert "belongs to no call" in refused("call", "brief", home, incident)


def test_an_agenda_is_drafted_and_not_sent(call):
    home, entry = call
    found = done("call", "agenda", home, entry)
    check_command("call agenda", found)
    assert [it["draft"] for it in done("draft", "list", home)] == [found["draft"]]
    assert "comity draft send" in comity("call", "agenda", home, entry).out


def test_two_officers_at_telephones_find_out_whom_they_talk_to(parties):
    aa, bb = parties / "aa", parties / "bb"
    for one, other in ((aa, bb), (bb, aa)):
        done("export", one, "-o", parties / f"{one.name}.comity", "--open")
        done("import", other, parties / f"{one.name}.comity")

    def voice(home, party, *how):
        return done("call", "voice", home, party, "--yes", *how)

    ours, theirs = voice(aa, "BB"), voice(bb, "AA")
    check_command("call voice", ours)
    assert ours["entry"] is not None
    we = voice(aa, "BB", "--theirs", " ".join(theirs["number"]))
    they = voice(bb, "AA", "--theirs", " ".join(ours["number_words"]))
    assert comity("call", "voice", aa, "BB", "--heard", " ".join(they["say_words"])).code == 0
    said = comity("call", "voice", bb, "AA", "--heard", "0001 0002 0003 0004", "--lang", "fr").out
    assert "LES MOTS NE CONVIENNENT PAS" in said
    assert we["say"]
    assert "is used or too old" in refused("call", "voice", aa, "BB", "--heard", "1 2 3 4")


def test_the_clocks_of_capitals_stand_beside_utc_once_they_are_set(parties):
    aa = parties / "aa"
    toml = aa / "comity.toml"
    toml.write_text(
        'zones = { AA = "America/New_York", BB = "Europe/Moscow" }\n' + toml.read_text()
    )
    window = {"start": "2026-11-27T15:00:00Z", "end": "2026-11-27T15:45:00Z"}
    call = said(aa, "C01", {**REQUEST, "windows": [window]})
    for one, other in ((aa, parties / "bb"), (parties / "bb", aa)):
        if one != aa:
            said(one, "C02", {"re": call, "answer": "ACCEPT", "window": window})
        done("export", one, "-o", parties / f"{one.name}.comity", "--open")
        done("import", other, parties / f"{one.name}.comity")
    text = comity("call", "brief", aa, call).out
    assert "AA: 27 November, 10:00 (UTC\u22125)" in text
    assert "BB: 27 November, 18:00 (UTC+3)" in text
    toml.write_text(toml.read_text().replace("America/New_York", "../etc/passwd"))
    assert comity("call", "brief", aa, call).code == 2
