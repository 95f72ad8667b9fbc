"""What a browser's authenticator is asked, and whether its answer is good.

Carries out R-418: the challenge, our own origin and name, a person verified, the device's count.
Knows WebAuthn and nothing of keys: what the device gives beside its signature is for the node's
key files. An answer is anybody's bytes until all of it was checked.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import msgspec
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import (
    base64url_to_bytes,
    bytes_to_base64url,
    options_to_json_dict,
    parse_client_data_json,
)
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from comity.console.guard import Place
from comity.console.port import Json
from comity.errors import OurError
from comity.node.passkeys import SECRET_BYTES, Passkey

ANSWER_MAX: Final = 64 * 1_024
_VERIFIED: Final = UserVerificationRequirement.REQUIRED
_BAD: Final = (  # what bytes that are nobody's answer make the reader raise
    WebAuthnException,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


class Made(NamedTuple):
    """A credential that a device made."""

    id: bytes
    public: bytes
    uses: int


class Answer:
    """What a browser sent for its device: read, not believed yet."""

    def __init__(self, credential: str) -> None:
        """Read it.

        Raises:
            OurError: it is no answer of a device to a page of our own.
        """
        try:
            self._said: dict[str, Any] = msgspec.json.decode(credential, type=dict[str, Any])
            self.id = base64url_to_bytes(self._said["rawId"])
            data = base64url_to_bytes(self._said["response"]["clientDataJSON"])
            client = parse_client_data_json(data)
        except _BAD as error:
            raise OurError("passkey.not-good") from error
        if client.cross_origin:  # a page inside another's page
            raise OurError("passkey.not-good")
        self.challenge = client.challenge

    def made(self, place: Place) -> Made:
        """Believe that it made a credential.

        Raises:
            OurError: it is not for this console, nobody was verified, or it was altered.
        """
        try:
            found = verify_registration_response(
                credential=self._said,
                expected_challenge=self.challenge,
                expected_rp_id=place.name,
                expected_origin=place.own_origins,
                require_user_verification=True,
            )
        except _BAD as error:
            raise OurError("passkey.not-good") from error
        return Made(found.credential_id, found.credential_public_key, found.sign_count)

    def used(self, place: Place, passkey: Passkey) -> int:
        """Believe that a passkey was used; gives the device's own count.

        Raises:
            OurError: it is not for this console, nobody was verified, it was altered, or the
                device counts backwards as a copy would.
        """
        try:
            found = verify_authentication_response(
                credential=self._said,
                expected_challenge=self.challenge,
                expected_rp_id=place.name,
                expected_origin=place.own_origins,
                credential_public_key=passkey.public,
                credential_current_sign_count=passkey.uses,
                require_user_verification=True,
            )
        except _BAD as error:
            raise OurError("passkey.not-good") from error
        return found.new_sign_count


def secret_of(given: str) -> bytes:
    """What the device gave of its own.

    Raises:
        OurError: it gave nothing: such a passkey could only log in, while the key lies open.
    """
    try:
        secret = base64url_to_bytes(given)
    except ValueError:
        secret = b""
    if len(secret) != SECRET_BYTES:
        raise OurError("passkey.no-prf")
    return secret


def offer(place: Place, officer: str, known: Sequence[Passkey], challenge: bytes) -> Json:
    """Ask a browser for a new credential of an officer."""
    options = generate_registration_options(
        rp_id=place.name,
        rp_name="Comity",
        user_name=officer,
        user_id=officer.encode(),
        challenge=challenge,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.DISCOURAGED, user_verification=_VERIFIED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=it.id) for it in known],
    )
    return {**options_to_json_dict(options), "extensions": {"prf": {}}}


def ask(place: Place, asked: Sequence[tuple[bytes, bytes]], challenge: bytes) -> Json:
    """Ask a browser to use one of these credentials, each with its salt."""
    options = generate_authentication_options(
        rp_id=place.name,
        challenge=challenge,
        allow_credentials=[PublicKeyCredentialDescriptor(id=it) for it, _ in asked],
        user_verification=_VERIFIED,
    )
    salts = {bytes_to_base64url(it): {"first": bytes_to_base64url(salt)} for it, salt in asked}
    return {**options_to_json_dict(options), "extensions": {"prf": {"evalByCredential": salts}}}
