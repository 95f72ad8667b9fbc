"""The signed record of one line: bytes, keys, feeds, the door, order and proofs.

Pure: no clock, no chance, no disk, no network. Time, seeds and stored bytes are arguments.
Knows nothing of what a message means; only of who signed it, where it stands and what
its author had seen.
"""
