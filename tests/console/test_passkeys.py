"""R-418: whose answer is believed, and what is none."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.console.guard import Place
from comity.console.passkeys import Answer, ask, offer, secret_of
from comity.errors import OurError
from comity.node.passkeys import Passkey
from tests.support.authenticators import PRESENT, Device, data, text

PLACE = Place("http", ("localhost", "127.0.0.1"), 8800)
ORIGIN = "http://localhost:8800"
CHALLENGE = b"c" * 32


def asked(device):
    return ask(PLACE, [(device.id, b"s" * 32)], CHALLENGE)


def kept(device, uses=0):
    made = Answer(device.makes(offer(PLACE, "DUTY", [], CHALLENGE))).made(PLACE)
    return Passkey(made.id, made.public, uses, PLACE.name, b"s" * 32, 1, "One")


def refused(act):
    with pytest.raises(OurError) as caught:
        act()
    return caught.value.key


def test_what_a_device_made_and_used_is_believed():
    device = Device(ORIGIN)
    answer = Answer(device.uses_it(asked(device)))
    assert answer.challenge == CHALLENGE
    assert answer.used(PLACE, kept(device)) == 1


def test_a_browser_is_asked_for_a_verified_person_and_a_secret():
    device = Device(ORIGIN)
    made = offer(PLACE, "DUTY", [kept(device)], CHALLENGE)
    assert made["rp"]["id"] == "localhost"
    assert made["authenticatorSelection"]["userVerification"] == "required"
    assert made["excludeCredentials"][0]["id"] == text(device.id)
    used = asked(device)
    assert used["userVerification"] == "required"
    assert (
        data(used["extensions"]["prf"]["evalByCredential"][text(device.id)]["first"]) == b"s" * 32
    )


def lies(device, lie):
    """A device or a page that says something else."""
    match lie:
        case "another site":
            device.origin = "http://evil.example:8800"
        case "another port":
            device.origin = "http://localhost:8801"
        case "the bare address":
            device.origin = "http://127.0.0.1:8800"
        case "TLS":
            device.origin = "https://localhost:8800"
        case "another name":
            device.name = "evil.example"
        case "nobody verified":
            device.flags = PRESENT
        case "nobody there":
            device.flags = 0
        case "inside another page":
            device.client = {"crossOrigin": True}
        case _:
            device.client = {"type": "payment.get"}


LIES = (
    *("another site", "another port", "the bare address", "TLS", "another name"),
    *("nobody verified", "nobody there", "inside another page", "another ceremony"),
)


@pytest.mark.parametrize("lie", LIES)
def test_no_lie_is_believed(lie):
    device = Device(ORIGIN)
    row = kept(device)
    lies(device, lie)
    said = device.uses_it(asked(device))
    assert refused(lambda: Answer(said).used(PLACE, row)) == "passkey.not-good"
    said = device.makes(offer(PLACE, "DUTY", [], CHALLENGE))
    assert refused(lambda: Answer(said).made(PLACE)) == "passkey.not-good"


def test_another_device_is_not_this_one():
    one, other = Device(ORIGIN), Device(ORIGIN)
    other.id = one.id
    said = other.uses_it(asked(one))
    assert refused(lambda: Answer(said).used(PLACE, kept(one))) == "passkey.not-good"


def test_a_copy_that_counts_backwards_is_refused():
    device = Device(ORIGIN)
    row = kept(device, uses=5)
    for _ in range(5):
        said = device.uses_it(asked(device))
        assert refused(lambda said=said: Answer(said).used(PLACE, row)) == "passkey.not-good"
    assert Answer(device.uses_it(asked(device))).used(PLACE, row) == 6


@pytest.mark.parametrize("part", ["clientDataJSON", "authenticatorData", "signature"])
@settings(max_examples=25, deadline=None)
@given(st.integers(0, 999), st.integers(1, 255))
def test_altered_data_is_never_believed(part, at, by):
    device = Device(ORIGIN)
    row = kept(device)
    said = json.loads(device.uses_it(asked(device)))
    raw = bytearray(data(said["response"][part]))
    raw[at % len(raw)] ^= by
    said["response"][part] = text(bytes(raw))

    def believe():
        answer = Answer(json.dumps(said))
        if answer.challenge != CHALLENGE:
            raise OurError("passkey.not-good")  # no such challenge was put
        answer.used(PLACE, row)

    assert refused(believe) == "passkey.not-good"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda it: st.lists(it, max_size=3) | st.dictionaries(st.text(max_size=9), it, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["id", "rawId", "type", "response", "x"]),
        JSON
        | st.dictionaries(
            st.sampled_from(
                ["clientDataJSON", "authenticatorData", "attestationObject", "signature"]
            ),
            JSON | st.binary(max_size=60).map(text),
        ),
    )
)
def test_bytes_of_any_kind_are_one_sentence(said):
    device = Device(ORIGIN)
    good = json.loads(device.uses_it(asked(device)))
    row = kept(device)
    for mixed in (said, good | said, {**good, "response": good["response"] | said}):
        with suppress(OurError):
            Answer(json.dumps(mixed)).used(PLACE, row)
        with suppress(OurError):
            Answer(json.dumps(mixed)).made(PLACE)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[]",
        "null",
        "{",
        '{"a":' * 5000,
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_what_is_no_answer_is_refused(said):
    assert refused(lambda: Answer(said)) == "passkey.not-good"


@pytest.mark.parametrize("given", ["", "AAAA", "é", "A" * 44])
def test_a_device_without_a_secret_of_its_own_is_not_taken(given):
    assert refused(lambda: secret_of(given)) == "passkey.no-prf"
