"""Evidence files: one thing said, and of the record what proves it and no more.

Carries out R-610 to R-623. Pure: knows bytes, signatures and words; knows no node, no store and no
clock, and of messages only the fields that docs/protocol.md names.
"""
