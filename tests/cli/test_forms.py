"""What a person types becomes the plain form: fields, lists, composites, references (R-79)."""

import click
import pytest
from click.testing import CliRunner

from comity.cli import forms
from comity.cli.output import Output
from comity.errors import ConfigError, OurError
from comity.families.activity.messages import ActivityNotify
from comity.families.line.messages import Cancellation, FreeText, Receipt, Response
from comity.node.showing import words_of

LEAF = "ab" * 32


def typed(cls, *given):
    return forms.with_set(cls, {}, given, lambda prefix: LEAF if prefix == "abab" else prefix)


def test_text_stays_text_and_numbers_become_numbers():
    made = typed(ActivityNotify, "designation=42", "sorties.n=40", "sorties.q=exact")

    assert made == {"designation": "42", "sorties": {"n": 40, "q": "EXACT"}}


def test_yes_and_no_are_said_in_either_language():
    assert typed(ActivityNotify, "live_fire=oui", "no_notice=no") == {
        "live_fire": True,
        "no_notice": False,
    }


def test_a_repeated_field_is_a_list():
    assert typed(ActivityNotify, "participants=AA", "participants=BB") == {
        "participants": ["AA", "BB"]
    }


def test_a_dot_goes_into_a_composite_and_into_a_map():
    made = typed(ActivityNotify, "window.start=010600ZAPR26", "by_party.AA.n=4000")

    assert made == {"window": {"start": "010600ZAPR26"}, "by_party": {"AA": {"n": 4000}}}


def test_json_stands_where_a_value_is_composed():
    made = typed(ActivityNotify, 'area={"shape": "circle"}', 'participants=["AA"]')

    assert made == {"area": {"shape": "circle"}, "participants": ["AA"]}


def test_an_entry_is_found_by_its_first_figures():
    assert typed(Cancellation, "re=abab") == {"re": LEAF}
    assert typed(Receipt, "re=abab") == {"re": [LEAF]}


def test_codes_are_typed_in_either_case():
    assert typed(Response, "position=accept")["position"] == "ACCEPT"


def test_what_has_no_equals_sign_is_named():
    with pytest.raises(ConfigError, match=r"form\.no-equals"):
        typed(FreeText, "subject")


@pytest.mark.parametrize("given", ["colour=red", "area={"])
def test_what_is_no_field_or_no_json_is_named(given):
    with pytest.raises(OurError, match=r"message\.bad-field"):
        typed(ActivityNotify, given)


def test_a_field_is_not_set_inside_a_plain_value():
    with pytest.raises(OurError, match=r"message\.bad-field"):
        typed(FreeText, "subject=a", "subject.b=c")


def test_a_form_asks_for_every_field_and_again_for_what_must_be_there():
    made = {}

    @click.command()
    def form():
        out = Output(as_json=False, language="en")
        made.update(forms.ask(FreeText, out, words_of("en"), str))

    found = CliRunner().invoke(form, input="\nWeather\nFog until noon.\n")

    assert found.exit_code == 0
    assert made == {"subject": "Weather", "body": "Fog until noon."}
    assert "Subject *" in found.stderr


def test_a_form_takes_a_list_until_an_empty_line():
    made = {}

    @click.command()
    def form():
        out = Output(as_json=False, language="fr")
        made.update(forms.ask(Receipt, out, words_of("fr"), str))

    answers = [LEAF, "cd" * 32, "", "OPENED", "051430ZFEB26", "AA/DUTY", "", ""]
    found = CliRunner().invoke(form, input="\n".join(answers) + "\n")

    assert found.exit_code == 0
    assert made["re"] == [LEAF, "cd" * 32]
    assert made["level"] == "OPENED"
