"""An officer's release is signed where the key is, over exactly what the desk shows."""

import pytest

from comity.errors import OurError
from comity.node import signing
from comity.record.entry import RELEASE_CONTEXT
from comity.record.keys import verify
from tests.support.lines import LAUNCH, TEXT


def test_a_release_binds_line_and_payload(line):
    aa, _ = line
    asked = []

    def ask(verb, args):
        answer = aa.ask(verb, **args)
        asked.append((verb, args, answer))
        return answer

    draft = aa.ask("compose", type="L09", fields=TEXT)["draft"]
    key = aa.officers["DUTY"]
    assert signing.release(ask, key, draft)["releases"] == ["AA/DUTY"]
    (_, _, ready), (_, given, _) = asked
    context = RELEASE_CONTEXT + aa.keeper.line_id
    signature = bytes.fromhex(given["signature"])
    assert verify(key.key, context, bytes.fromhex(ready["payload"]), signature)
    assert given["kid"] == key.key.kid.hex()


def test_no_secret_goes_to_the_node(line):
    aa, _ = line
    said = []

    def ask(verb, args):
        said.append(str(args))
        return aa.ask(verb, **args)

    secret = (aa.home.path / "officers" / "DUTY.key").read_bytes()[-32:].hex()
    signing.say(ask, [aa.officers["DUTY"]], "L09", TEXT)
    assert said
    assert secret not in "".join(said)


def test_what_was_composed_stays_at_the_desk_if_it_may_not_go(line):
    aa, _ = line
    with pytest.raises(OurError, match=r"draft\.needs-release"):
        signing.say(aa.asks, [aa.officers["DUTY"]], "M01", LAUNCH)
    assert [draft["releases"] for draft in aa.ask("drafts")] == [["AA/DUTY"]]


def test_with_a_reason_one_officer_sends_what_needs_two(line):
    aa, _ = line
    sent = signing.say(aa.asks, [aa.officers["DUTY"]], "M01", LAUNCH, override="No time.")
    assert sent["flags"] == ["ONE_RELEASE"]
