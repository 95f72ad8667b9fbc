"""Every limit of the protocol, in one place, each with the rule or page it comes from.

A limit is a number both parties must share. What a node may choose for itself (how long it
waits, how much it asks for) is configuration and not here. Lengths of lists and of lines
that belong to one field stand with that field.
"""

from typing import Final

# Bytes and CBOR (record.md, Bytes)
ENTRY_BYTES_MAX: Final = 65_536  # one entry as signed; exported evidence has no such bound
DEPTH_MAX: Final = 16  # arrays and maps inside each other
INT_MAX: Final = 2**53 - 1  # integers both JavaScript and everybody else can hold
EVIDENCE_BYTES_MAX: Final = 16 * 1024 * 1024  # one evidence file that we read
RUN_ENTRIES_MAX: Final = 65_536  # entries of one run of an evidence file

# The entry (record.md, CDDL of body)
VERSION: Final = 1  # format version, key 1
LABEL_BYTES: Final = 16  # label of a feed
HASH_BYTES: Final = 32  # SHA-256: leaves, roots, digests
KID_BYTES: Final = 8  # short name of a key
SIGNATURE_BYTES: Final = 64  # Ed25519
REFS_MAX: Final = 512  # heads in one entry: half of ENTRY_BYTES_MAX
TYPE_CHARS_MAX: Final = 64  # `family.verb/version`
ADDRESSEES_MAX: Final = 64  # parties named in one entry
RELEASES_MAX: Final = 16  # officers who release one entry
ROOT_KEYS_MAX: Final = 15  # pairs of root keys of one party
NAME_CHARS_MAX: Final = 64  # name of a node in its genesis
PARTY_CHARS_MAX: Final = 12  # code of a party

# Authority: a claimed time outside these is flagged, never refused
CLOCK_BACKWARDS_MS_MAX: Final = 900_000  # before the same author's entry just before it
TIME_MS_MIN: Final = 946_684_800_000  # 2000-01-01
TIME_MS_MAX: Final = 7_258_118_400_000  # 2200-01-01

# Admission and budgets (record.md, Early X4 and Budgets X11)
HELD_PER_FEED_MAX: Final = 1_000  # entries that wait for what they cite; then asked for again
HELD_BYTES_PER_FEED_MAX: Final = 4 * 1024 * 1024  # of these
MALFORMED_PER_KEY_MAX: Final = 4  # proofs that are kept; one says that the feed ends
PROOFS_PER_FEED_MAX: Final = 16  # of a fork, and as many of a checkpoint
EARLY_PER_FEED_MAX: Final = 64  # FLASH and IMMEDIATE shown before their past is complete
FEEDS_PER_PARTY_MAX: Final = 16  # open at the same time
BUDGET_BYTES_DAY: Final = 64 * 1024 * 1024  # default of the charter, per feed
BUDGET_ENTRIES_DAY: Final = 20_000  # default of the charter, per feed
FLASH_RESERVE_DAY: Final = 1_000  # default of the charter: FLASH entries beyond the budget
FLASH_PER_HOUR: Final = 6  # default quota of a feed: shown, never enforced (catalogue 8.1)

# Session (routes.md; R-40)
FRAME_BYTES_MAX: Final = 1024 * 1024  # one length-prefixed frame

# Sealed bodies and attachments (record.md, Held is not known X23; catalogue, `attach`)
BODY_BYTES_MAX: Final = 4 * 1024 * 1024  # as padded, before it is encrypted
LOCKS_MAX: Final = 256  # nodes to which one body or one bundle is sealed
SEALED_BYTES_MAX: Final = BODY_BYTES_MAX + LOCKS_MAX * 1_200 + 64  # one sealed body as it travels
CARDS_BYTES_MAX: Final = (
    3 * 1024 * 1024
)  # one slice of a list (P07, R-561): with its locks it fits a body
ATTACHMENT_BYTES_MAX: Final = 50 * 1024 * 1024

# Values (catalogue.md 8.2)
TS_MAX: Final = 253_402_300_799_999  # 9999-12-31T23:59:59.999Z, the last moment RFC 3339 can write
TEXT_CHARS_MAX: Final = 2_000  # free text, unless the field says otherwise
LAT_MAX: Final = 900_000_000  # 1e-7 degree, WGS 84
LON_MIN: Final = -1_800_000_000  # the antimeridian is west
LON_MAX: Final = 1_799_999_999
RADIUS_M_MAX: Final = 5_000_000
RING_MIN: Final = 3  # positions of a ring, which is not closed
RING_MAX: Final = 500
RINGS_MAX: Final = 50  # the outer one and holes; the catalogue names no bound
CORRIDOR_MAX: Final = 500  # positions of a corridor's middle line; the catalogue names no bound
AZIMUTH_MAX: Final = 359_999  # 1e-3 degree
ROUTE_MIN: Final = 2
ROUTE_MAX: Final = 200
SCALE_MAX: Final = 6  # decimals of a measure
FIELD_MAX: Final = 127  # numbers of fields: own ones to 63, common ones from 64 on
KEY_BYTES_MIN: Final = 32
KEY_BYTES_MAX: Final = 1_312  # ML-DSA-44; the public key of ML-KEM768-X25519 has 1,216
GRANT_MS_MAX: Final = 366 * 86_400_000  # a key is granted for a year at most (K02)
AZIMUTH_DEG_MAX: Final = 359  # whole degrees (M01)
PHASES_MAX: Final = 10  # of an activity (A02)
QUESTIONS_MAX: Final = 20  # of one clarification (L13)
RECEIPT_REFS_MAX: Final = 200  # messages named by one receipt (L06)
NOTE_CHARS_MAX: Final = 16_384  # a checkpoint with its lines (L20); C2SP asks for 16 signatures
VOICE_WORDS_MIN: Final = 4  # of a challenge by voice (L16)
VOICE_WORDS_MAX: Final = 8
VOICE_MS_MAX: Final = 900_000  # how long a challenge by voice may hold (L16)
SEAL_STEP: Final = 1_024  # sizes of sealed plaintexts are told in such steps (L18)
WITNESS_BYTES_MAX: Final = 32_768  # what a witness is asked: 63 hashes and a checkpoint
WITNESS_ANSWER_MAX: Final = 16_384  # what it answers: a few lines of signatures
VERIFIER_KEY_CHARS_MAX: Final = 4_096  # a public key with its name
WITNESS_KEYS_MAX: Final = 16  # of one charter, which is an entry
