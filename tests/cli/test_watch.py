"""`comity watch`: what stands open, read at a keyboard (R-154)."""

import json

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command


def test_the_watch_is_shown_with_its_steps_and_its_officers(aa):
    said = comity("watch", "show", aa)
    assert said.code == 0
    for text in ("AA/DUTY, AA/SECOND", "[!!!] FLASH", "30 s next officer", "2 min outside"):
        assert text in said.out
    assert "No hook is set" in " ".join(said.out.split())
    assert max(map(len, said.out.splitlines())) <= 80


def test_a_lone_officer_is_told_so_in_the_language_asked_for(aa):
    (aa / "officers" / "SECOND.key").unlink()
    assert done("watch", "show", aa)["second_officer"] is False
    assert "SECOND OFFICER NOT ON WATCH" in comity("watch", "show", aa).out
    assert "PAS DE SECOND OFFICIER" in comity("watch", "show", aa, "--lang", "fr").out


def test_drafts_that_wait_are_part_of_the_watch(aa):
    launch = json.dumps(done("describe", "M01")["example"])
    said = comity("send", aa, "M01", "--file", "-", "--officer", "DUTY", "--json", given=launch)
    assert said.fault["facts"]["draft"] in comity("watch", "show", aa).out


def test_one_officer_hands_over_and_the_other_confirms(aa):
    begun = done("watch", "handover", aa, "--officer", "DUTY", "--to", "SECOND")
    check_command("watch handover", begun)
    assert (begun["off"], begun["on"]) == ("AA/DUTY", "AA/SECOND")
    confirmed = done("watch", "confirm", aa, begun["draft"], "--officer", "SECOND")
    check_command("watch confirm", confirmed)
    assert "AA/DUTY handed the watch over to AA/SECOND" in comity("watch", "show", aa).out


def test_a_handover_is_read_before_it_is_confirmed_and_is_sent_to_nobody(aa):
    said = comity("watch", "handover", aa, "--officer", "DUTY", "--to", "SECOND")
    assert "AA/SECOND confirms within ten minutes" in " ".join(said.out.split())
    draft = done("watch", "show", aa)["drafts"][0]
    sentence = refused("draft", "release", aa, draft, "--officer", "SECOND", "--yes")
    assert "stays at this node" in sentence
