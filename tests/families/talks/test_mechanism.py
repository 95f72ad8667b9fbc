"""What a call of the mechanism and a notice ask of their fields (R-244 and R-246)."""

import pytest

from comity.errors import OurError
from comity.families.talks.acts_examples import FORCE, INVOKE
from comity.families.talks.mechanism import ForceNotice, MechanismInvoke
from comity.node.showing import words_of
from comity.values.codes import Precedence
from comity.values.message import ReleaseRule
from comity.values.plain import from_plain
from comity.wording import render
from comity.wording.words import languages
from tests.support.tellers import message_of


def test_a_call_names_each_report_once():
    with pytest.raises(OurError, match="message"):
        from_plain(MechanismInvoke, {**INVOKE, "violation": ["01" * 32, "01" * 32]})


def test_a_notice_says_outright_that_it_names_no_call():
    assert from_plain(ForceNotice, {**FORCE, "invoked": "NONE"}).cites is None
    assert from_plain(ForceNotice, FORCE).cites == bytes.fromhex(FORCE["invoked"])
    with pytest.raises(OurError, match="message"):
        from_plain(ForceNotice, {name: it for name, it in FORCE.items() if name != "invoked"})


@pytest.mark.parametrize("language", languages())
def test_a_notice_permits_nothing_in_any_language_with_a_call_or_without(language):
    words = words_of(language)
    for invoked in (FORCE["invoked"], "NONE"):
        notice = message_of("T14", invoked=invoked)
        for said in (render.short(notice, words), render.full(notice, words, author="AA")):
            assert words.say("permits-nothing") in said


def test_a_call_is_never_suspended_and_a_notice_asks_for_staff_and_may_be():
    assert MechanismInvoke.SPEC.always_open
    assert not ForceNotice.SPEC.always_open
    assert ForceNotice.SPEC.release is ReleaseRule.TWO_STAFF
    assert ForceNotice.SPEC.precedence is Precedence.FLASH
