"""The store: keeps what was admitted, durably, and gives it back in the order it was kept.

One contract (`contract.Store`) and two houses behind it: `memory` (for tests and simulation)
and `sqlite`. Here entries, evidence and pictures are bytes; what they mean is not known.
"""
