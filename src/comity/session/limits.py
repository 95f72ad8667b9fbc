"""The bounds of a session: what one connection may hold in memory, and how long it waits.

Knows numbers only. Carries out R-41 (everything a peer can cause is bounded). A node may
choose these for itself; what both ends must share is in values/bounds.py.
"""

from typing import Final

PROTOCOL: Final = 1

HEADS_MAX: Final = 1024  # in one HAVE
ASKS_MAX: Final = 1024  # in one WANT
ENTRIES_MAX: Final = 1024  # in one ENTRIES
BODY_ASKS_MAX: Final = 16  # in one WANT_BODIES, and waiting for an answer
FEEDS_MAX: Final = 1024  # feeds a peer may name, and grants it may hold, in one session
REASON_SIGNS_MAX: Final = 64
BEAT_BYTES_MAX: Final = 256

CHUNK_ENTRIES: Final = 32  # one ENTRIES frame of ours; larger lumps halve the throughput
CHUNK_BYTES: Final = 65_536
CHUNK_BYTES_MIN: Final = 512  # to a route that carries little
PIECE_BYTES: Final = 65_536  # of a body at once: what is urgent waits for no more than this
PAGE_ROWS: Final = 256  # of a picture at once; about 25 KB
KEY_BYTES: Final = 128  # of a matter's key
PICTURE_MS: Final = 5_000  # before a peer may ask for the picture at another joint
GRANT_ENTRIES: Final = 4_096  # how far ahead of what it holds a node asks
GRANT_ENTRIES_MAX: Final = 65_536  # how far ahead a peer may ask; more is cut to this
ASK_AGAIN_ENTRIES: Final = 64  # after a stall, ask for little
BRANCHES: Final = 4  # entries of one number that a peer may send before they count as unasked
AHEAD_MAX: Final = 64  # FLASH and IMMEDIATE entries of a feed sent before its backlog, or kept
REMEMBERED: Final = 8_192  # entries lately sent or heard, by digest
SEARCH_BACK: Final = (64, 512, 4_096, 32_768, GRANT_ENTRIES_MAX - GRANT_ENTRIES)  # for a branch
SEARCH_MS: Final = 5_000  # before looking for it farther back; doubles

URGENT: Final = 2  # IMMEDIATE; FLASH is 3
QUEUE_BYTES: Final = (65_536, 65_536, 262_144, 1_048_576)  # by precedence; the rest is re-read

BEAT_MS: Final = 5_000
SILENT_MS: Final = 3 * BEAT_MS
GREETING_MS: Final = 10_000
NOT_READING_MS: Final = 120_000
BEAT_HEARD_MS: Final = 1_000  # beats that come faster are not passed on
USELESS_MAX: Final = 256  # frames that bring nothing, until the peer is cut off
USELESS_MS: Final = 125  # in which one of them is forgotten
PATIENCE_MS: Final = 30_000  # before a feed that stalled is asked for again; doubles
PATIENCE_MS_MAX: Final = 600_000
SPARE_PATIENCE_MS: Final = 10_000  # before a spare route is asked for what the best does not bring
ASKED_AGAIN_MS: Final = PATIENCE_MS // 2  # a body asked for again sooner is asked for in vain
