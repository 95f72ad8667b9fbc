"""Routes: ways for frames from one node to another.

Carries out R-41 of docs/protocol.md at the wire. Knows bytes, addresses and pinned
certificates; does not know what a frame says, nor which line it belongs to.
"""
