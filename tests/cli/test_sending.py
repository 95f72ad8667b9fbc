"""What the node knows by itself is added before a message is checked; nothing else is."""

from types import SimpleNamespace

import pytest

from comity.cli.sending import Saying, completed, type_named
from comity.errors import OurError
from comity.families.line.messages import FreeText, LineTest


def node(reality="REAL", language="fr"):
    return SimpleNamespace(config=SimpleNamespace(reality=reality, language=language))


def test_text_gets_the_language_of_the_node_unless_one_is_given():
    fields = {"subject": "A", "body": "B"}

    assert completed(node(), FreeText, fields) == {**fields, "lang": "fr"}
    assert completed(node(), FreeText, {**fields, "lang": "en"})["lang"] == "en"


def test_a_message_without_text_gets_no_language():
    fields = {
        "nonce": "00" * 16,
        "text_id": 1,
        "via": "TLS_DIRECT",
        "clock": "2026-02-05T14:30:00Z",
    }

    assert completed(node(), LineTest, fields) == fields


def test_what_is_said_in_an_exercise_is_marked_as_constructed():
    made = completed(node("EXERCISE"), FreeText, {"subject": "A", "body": "B"})

    assert made["provenance"] == "CONSTRUCTED"
    assert completed(node("EXERCISE"), FreeText, {"provenance": "REPORTED"})["provenance"] == (
        "REPORTED"
    )


def test_a_type_is_found_by_code_and_by_name():
    assert type_named("l09") is type_named("line.text") is type_named("line.text/1") is FreeText
    with pytest.raises(OurError, match=r"send\.no-such-type"):
        type_named("L99")


def test_options_that_a_command_lacks_are_left_as_they_are():
    what = Saying.of("line.text/1", {}, {"line": "staff", "reason": "not ours"})

    assert (what.line, what.to, what.override) == ("staff", (), None)
