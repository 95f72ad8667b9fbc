"""Calls as the tests tell of them."""


def answers(teller, call, answer, window=None, **more):
    """Answer a request, with a window as (start, end) or none."""
    named = None if window is None else {"start": window[0], "end": window[1]}
    return teller.says("C02", re=call.entry.leaf.hex(), answer=answer, window=named, **more)


def opens(teller, call, **more):
    """Say that a call, or a contact, is open."""
    return teller.says("C04", **({"re": call.entry.leaf.hex(), "auth": "NONE"} | more))


def closes(teller, call, **more):
    """Say that it is closed."""
    return teller.says("C05", **({"re": call.entry.leaf.hex()} | more))
