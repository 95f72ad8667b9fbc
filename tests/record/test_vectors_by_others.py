"""Vectors written by others (tests/vectors): our verdicts, and our library's, agree with theirs."""

import base64
import json
from pathlib import Path

import cbor2
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from comity.record import keys, tree

VECTORS = Path(__file__).parents[1] / "vectors"

# What we leave out, by name, and why.
ED448 = frozenset({"eddsa-02", "eddsa-sig-02"})  # D1: Comity signs with Ed25519; Ed448 is not built
SIGN_NOT_SIGN1 = frozenset({"eddsa-01"})  # COSE_Sign has another Sig_structure than COSE_Sign1


def wycheproof(name):
    groups = json.loads((VECTORS / "wycheproof" / f"{name}_test.json").read_text())["testGroups"]
    return [
        pytest.param(group, case, id=f"{name}-{case['tcId']}-{case.get('comment', '')}"[:80])
        for group in groups
        for case in group["tests"]
    ]


def files(folder):
    found = sorted((VECTORS / folder).rglob("*.json"))
    return [
        pytest.param(path, id=path.relative_to(VECTORS / folder).with_suffix("").as_posix())
        for path in found
    ]


def test_no_vector_file_is_lost():
    count = {
        folder: sum(1 for _ in (VECTORS / folder).rglob("*.json"))
        for folder in ("cose/eddsa-examples", "cose/sign1-tests", "merkle/inclusion", "wycheproof")
    }
    assert count == {
        "cose/eddsa-examples": 4,
        "cose/sign1-tests": 9,
        "merkle/inclusion": 98,
        "wycheproof": 4,
    }
    cases = {
        name: len(wycheproof(name))
        for name in ("ed25519", "mldsa_44_verify", "mlkem_768", "x25519")
    }
    assert cases == {"ed25519": 151, "mldsa_44_verify": 180, "mlkem_768": 193, "x25519": 518}
    assert all((VECTORS / folder / "LICENSE").is_file() for folder in ("cose", "merkle"))
    assert (VECTORS / "wycheproof" / "LICENSE").is_file()


@pytest.mark.parametrize(("group", "case"), wycheproof("ed25519"))
def test_ed25519_verdicts_agree(group, case):
    verdict = keys.verify_raw(
        bytes.fromhex(group["publicKey"]["pk"]),
        bytes.fromhex(case["msg"]),
        bytes.fromhex(case["sig"]),
    )
    assert verdict is (case["result"] == "valid")


@pytest.mark.parametrize(("group", "case"), wycheproof("mldsa_44_verify"))
def test_ml_dsa_44_verdicts_agree(group, case):
    verdict = keys.verify_ml_dsa_44(
        bytes.fromhex(group["publicKey"]),
        bytes.fromhex(case["msg"]),
        bytes.fromhex(case["sig"]),
        context=bytes.fromhex(case.get("ctx", "")),
    )
    assert verdict is (case["result"] == "valid")


@pytest.mark.parametrize(("group", "case"), wycheproof("x25519"))
def test_x25519_of_the_library_agrees(group, case):
    assert group["curve"] == "curve25519"
    private = X25519PrivateKey.from_private_bytes(bytes.fromhex(case["private"]))
    public = X25519PublicKey.from_public_bytes(bytes.fromhex(case["public"]))
    if "ZeroSharedSecret" in case["flags"]:
        with pytest.raises(ValueError, match=r"."):
            private.exchange(public)  # a secret anybody knows is refused
    else:
        assert private.exchange(public).hex() == case["shared"]


@pytest.mark.parametrize(("group", "case"), wycheproof("mlkem_768"))
def test_ml_kem_768_of_the_library_agrees(group, case):
    assert group["parameterSet"] == "ML-KEM-768"
    if case["result"] == "invalid":
        with pytest.raises(ValueError, match=r"."):
            MLKEM768PrivateKey.from_seed_bytes(bytes.fromhex(case["seed"])).decapsulate(
                bytes.fromhex(case["c"])
            )
        return
    private = MLKEM768PrivateKey.from_seed_bytes(bytes.fromhex(case["seed"]))
    if "ek" in case:
        assert private.public_key().public_bytes_raw().hex() == case["ek"]
    assert private.decapsulate(bytes.fromhex(case["c"])).hex() == case["K"]


@pytest.mark.parametrize("path", files("merkle/inclusion"))
def test_inclusion_verdicts_agree(path):
    case = json.loads(path.read_text())
    verdict = tree.verify_inclusion(
        base64.b64decode(case["leafHash"]),
        case["leafIdx"],
        case["treeSize"],
        [base64.b64decode(step) for step in case["proof"] or ()],
        base64.b64decode(case["root"]),
    )
    assert verdict is not case["wantErr"]


def es256(key, message, signature):
    x, y = (int.from_bytes(base64.urlsafe_b64decode(key[axis] + "=")) for axis in "xy")
    numbers = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1())
    der = encode_dss_signature(int.from_bytes(signature[:32]), int.from_bytes(signature[32:]))
    try:
        numbers.public_key().verify(der, message, ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def ed25519(key, message, signature):
    return keys.verify_raw(bytes.fromhex(key["x_hex"]), message, signature)


JUDGES = {-7: es256, -8: ed25519}  # COSE algorithm numbers of the examples: ES256, EdDSA


def judge(data, key, external):
    """Is `data` a COSE_Sign1 whose signature holds, with the bytes signed made by our function?"""
    message = cbor2.loads(data)
    if isinstance(message, cbor2.CBORTag):
        if message.tag != 18:
            return False
        message = message.value
    protected, unprotected, payload, signature = message
    header = cbor2.loads(protected) if protected else {}
    judge_of = JUDGES.get(header.get(1, unprotected.get(1)))
    if judge_of is None:
        return False
    to_be_signed = keys.sig_structure(b"" if not header else protected, external, payload)
    return judge_of(key, to_be_signed, signature)


SIGN1 = [param for param in files("cose") if param.values[0].stem not in ED448 | SIGN_NOT_SIGN1]


def test_the_cases_left_out_exist_and_are_few():
    stems = {path.stem for path in (VECTORS / "cose").rglob("*.json")}
    assert stems >= ED448 | SIGN_NOT_SIGN1
    assert len(SIGN1) == 10


@pytest.mark.parametrize("path", SIGN1)
def test_cose_sign1_verdicts_agree(path):
    case = json.loads(path.read_text())
    signing = case["input"]["sign0"]
    external = bytes.fromhex(signing.get("external", ""))
    verdict = judge(bytes.fromhex(case["output"]["cbor"]), signing["key"], external)
    assert verdict is not case.get("fail", False)


@pytest.mark.parametrize("path", SIGN1)
def test_bytes_to_be_signed_agree(path):
    case = json.loads(path.read_text())
    wanted = bytes.fromhex(case["intermediates"]["ToBeSign_hex"])
    _context, protected, external, payload = cbor2.loads(wanted)
    assert external.hex() == case["input"]["sign0"].get("external", "")
    assert payload == case["input"]["plaintext"].encode()
    assert keys.sig_structure(protected, external, payload) == wanted


def test_the_ed25519_signer_of_a_cose_sign_message_agrees():
    case = json.loads((VECTORS / "cose/eddsa-examples/eddsa-01.json").read_text())
    _protected, _unprotected, _payload, [signer] = cbor2.loads(
        bytes.fromhex(case["output"]["cbor"])
    ).value
    to_be_signed = bytes.fromhex(case["intermediates"]["signers"][0]["ToBeSign_hex"])
    key = case["input"]["sign"]["signers"][0]["key"]
    assert ed25519(key, to_be_signed, signer[2])
    assert not ed25519(key, to_be_signed + b"\0", signer[2])
