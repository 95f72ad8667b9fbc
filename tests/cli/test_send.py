"""Messages are checked, released and stored; what is wrong is named with its field (R-38, R-79)."""

import json

import pytest

from tests.cli.desk import comity, done, refused

TEXT = ("--set", "subject=Weather", "--set", "body=Fog until noon.")


def test_a_message_is_sent_field_by_field(aa):
    sent = done("send", aa, "line.text", *TEXT)

    assert sent["offices"] == ["AA/DUTY"]
    assert done("show", aa, sent["entry"][:8])["fields"]["body"] == "Fog until noon."


def test_the_language_of_the_text_and_the_origin_are_added(aa):
    fields = done("show", aa, done("send", aa, "L09", *TEXT)["entry"])["fields"]

    assert (fields["lang"], fields["provenance"]) == ("en", "CONSTRUCTED")


@pytest.mark.parametrize("name", ["A02", "activity.notify", "activity.notify/1"])
def test_a_type_has_a_code_and_a_name(aa, tmp_path, name):
    example = done("describe", name)["example"]
    (tmp_path / "notice.json").write_text(json.dumps(example))

    sent = done("send", aa, name, "--file", tmp_path / "notice.json", "--override", "In haste.")
    assert sent["code"] == "A02"


def test_a_message_comes_from_standard_input(aa):
    message = json.dumps({"subject": "Weather", "body": "Fog.", "lang": "en"})

    assert done("send", aa, "line.text", "--file", "-", given=message)["code"] == "L09"


def test_an_entry_is_named_by_its_first_figures(aa):
    first = done("send", aa, "line.text", *TEXT)["entry"]
    withdrawn = done(
        "send", aa, "line.cancel", "--set", f"re={first[:8]}", "--set", "reason=Wrong."
    )

    assert done("show", aa, withdrawn["entry"])["fields"]["re"] == first


def test_whoever_is_named_releases_it(aa):
    assert done("send", aa, "line.text", *TEXT, "--officer", "AA/SECOND")["offices"] == [
        "AA/SECOND"
    ]


def test_what_was_sent_is_only_stored_here(aa):
    said = comity("send", aa, "line.text", *TEXT)

    assert said.code == 0
    assert "comity held" in said.out
    assert all(line.startswith("[EXERCISE]") for line in said.out.splitlines())


@pytest.mark.parametrize(
    ("words", "code", "names"),
    [
        (("line.text", "--set", "subject=a"), 1, "body"),
        (("line.text", "--set", "colour=red"), 1, "colour"),
        (("line.text", "--set", "subject"), 2, "subject"),
        (("no.such",), 1, "no.such"),
        (("line.text", *TEXT, "--to", "ZZ"), 1, "ZZ"),
        (("line.text", *TEXT, "--officer", "NOBODY"), 2, "NOBODY"),
        (("line.text", *TEXT, "--precedence", "SOON"), 2, "SOON"),
        (("line.text", *TEXT, "--line", "other"), 2, "other"),
        (("line.text", "--file", "nowhere.json"), 2, "nowhere.json"),
        (("line.cancel", "--set", "re=ffffffff", "--set", "reason=x"), 1, "ffffffff"),
    ],
)
def test_what_cannot_be_sent_is_named(aa, words, code, names):
    before = len(done("log", aa))

    assert names in refused("send", aa, *words, code=code)
    assert len(done("log", aa)) == before


@pytest.mark.parametrize("text", ["a\u202eb", "a\x00b"])
def test_text_that_hides_something_is_not_sent(aa, text):
    refused("send", aa, "line.text", "--set", "subject=x", "--set", f"body={text}")


def test_a_file_that_is_no_json_is_refused(aa, tmp_path):
    (tmp_path / "x.json").write_text("[1, 2")

    assert "x.json" in refused("send", aa, "line.text", "--file", tmp_path / "x.json", code=2)
