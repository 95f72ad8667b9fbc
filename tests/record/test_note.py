"""Notes of any log: read in one spelling, signed and judged as the public formats say."""

from contextlib import suppress
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record import note
from comity.record.keys import QuantumSigningKey, SigningKey, verify_ml_dsa_44, verify_raw
from comity.record.note import COSIGNED, QUANTUM, SIGNED, Tip, VerifierKey
from tests.support.parties import seed
from tests.support.witnesses import Log

NAME = "witness.example/w"
PLAIN = SigningKey.from_seed(seed("witness"))
PQ = QuantumSigningKey.from_seed(seed("witness pq"))
TIP = Tip("log.example/one", 12, seed("root"))
NOW = 1_800_000_000
KEYS = (VerifierKey(NAME, COSIGNED, PLAIN.key), VerifierKey(NAME, QUANTUM, PQ.key))
TEXT = Log().sign(Log().tip(3))


def test_a_cosignature_is_the_bytes_that_the_public_format_names():
    """R-591: built here once more from C2SP tlog-cosignature."""
    plain, pq = note.cosign(NAME, PLAIN, TIP, NOW), note.cosign(NAME, PQ, TIP, NOW)
    assert plain.key_id == sha256(NAME.encode() + b"\n\x04" + PLAIN.key.raw).digest()[:4]
    assert plain.data[:8] == NOW.to_bytes(8)
    signed = f"cosignature/v1\ntime {NOW}\n".encode() + TIP.text.encode()
    assert verify_raw(PLAIN.key.raw, signed, plain.data[8:])
    assert pq.key_id == sha256(NAME.encode() + b"\n\x06" + PQ.key.raw).digest()[:4]
    named, origin = NAME.encode(), TIP.origin.encode()
    signed = b"subtree/v1\n\0" + bytes([len(named)]) + named + NOW.to_bytes(8)
    signed += bytes([len(origin)]) + origin + bytes(8) + (12).to_bytes(8) + TIP.root
    assert verify_ml_dsa_44(PQ.key.raw, signed, pq.data[8:])


def test_a_line_counts_for_its_key_its_name_and_its_log_and_names_its_time():
    """R-591."""
    lines = (note.cosign(NAME, PLAIN, TIP, NOW), note.cosign(NAME, PQ, TIP, NOW))
    for key, line in zip(KEYS, lines, strict=True):
        assert key.signed(TIP, line) == NOW
        assert key.signed(TIP._replace(size=13), line) is None
        assert key.signed(TIP._replace(origin="log.example/two"), line) is None
        assert key._replace(name="another").signed(TIP, line) is None
        later = line._replace(data=(NOW + 1).to_bytes(8) + line.data[8:])
        assert key.signed(TIP, later) is None
        assert key.signed(TIP, line._replace(data=line.data[:-1])) is None


def test_the_earliest_time_of_a_key_is_what_counts():
    lines = tuple(note.cosign(NAME, PLAIN, TIP, NOW + it) for it in (5, 2, 9))
    assert note.times(note.Signed(TIP, lines), KEYS) == {KEYS[0]: NOW + 2}


def test_a_time_beyond_the_year_9999_is_none():
    assert KEYS[0].signed(TIP, note.cosign(NAME, PLAIN, TIP, 1 << 62)) is None


def test_a_key_is_handed_over_as_one_word_and_read_back():
    """R-590."""
    for key in (*KEYS, *Log().keys):
        assert VerifierKey.read(key.text) == key
        assert "\n" not in key.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name",
        KEYS[0].text.replace("witness.example", "witnes.example"),  # another key id
        KEYS[0].text + " ",
        KEYS[0].text[:-1],
        KEYS[0].text * 100,
        f"{NAME}+00000000+AQAA",
        "a b+" + KEYS[0].text.partition("+")[2],
        VerifierKey("x", SIGNED, PLAIN.key._replace(raw=bytes(32))).text,  # of small order
        VerifierKey("x", 9, PLAIN.key).text,
    ],
)
def test_what_is_no_key_is_refused(text):
    """R-590."""
    with pytest.raises(TheirError, match=r"key\.(bad-shape|weak)|note\.bad-(key|shape)"):
        VerifierKey.read(text)


def test_a_note_is_read_and_written_in_one_spelling():
    found = note.read(TEXT)
    assert found.text == TEXT
    assert found.tip == Log().tip(3)
    assert [line.name for line in found.lines] == ["log.example/one"] * 2


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it.replace("\n3\n", "\n03\n"),
        lambda it: it.replace("\n3\n", "\n-3\n"),
        lambda it: it.replace("\n3\n", "\n\u0663\n"),
        lambda it: it.replace("\n3\n", "\n9007199254740993\n"),
        lambda it: it.replace("\n\n", "\nan extension\n\n"),
        lambda it: it.replace("log.example", "log example"),
        lambda it: it.replace("log.example", "log+example"),
        lambda it: it.replace("log.example", "x" * 300),
        lambda it: it.replace("\u2014", "-"),
        lambda it: it[:-1],
        lambda it: it + "\n",
        lambda it: it.partition("\n\n")[0] + "\n\n",
        lambda it: it + it.partition("\n\n")[2] * 20,
        lambda it: it.replace("=\n", "\n", 1),
        lambda it: it.replace("\n", "\r\n"),
        lambda it: it + "\u2014 log.example/one AAAA\n",
    ],
)
def test_what_is_not_three_lines_and_signatures_is_refused(change):
    """R-592, R-597: extension lines too: a witness signs nothing but name, size and root."""
    assert change(TEXT) != TEXT
    with pytest.raises(TheirError, match=r"note\.bad-shape"):
        note.read(change(TEXT))


@given(st.text(max_size=300))
def test_any_text_is_a_note_or_refused(text):
    for read in (note.read, note.read_lines, VerifierKey.read, note.octets):
        with suppress(TheirError):
            read(text)
