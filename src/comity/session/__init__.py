"""The sync session of two nodes on one line, without input or output: events in, commands out.

Carries out R-40 to R-49 of docs/protocol.md. Knows frames, grants and beats; does not know
sockets, clocks, the store, or what an entry says.
"""

from comity.session.beat import Beat
from comity.session.commands import (
    Admit,
    BeatHeard,
    Command,
    Drop,
    Greeted,
    NeedBeat,
    Offer,
    Read,
    Send,
)
from comity.session.frames import Hello
from comity.session.session import Session, SessionConfig

__all__ = [
    "Admit",
    "Beat",
    "BeatHeard",
    "Command",
    "Drop",
    "Greeted",
    "Hello",
    "NeedBeat",
    "Offer",
    "Read",
    "Send",
    "Session",
    "SessionConfig",
]
