"""The five classes of error: a key, facts and perhaps evidence; never a sentence.

Knows nothing else of the house. A sentence for people, in their language, is made by
`wording.explain(error, language)` out of the key and the facts; `str(error)` is for the log.
"""

from typing import TypeAlias

Fact: TypeAlias = str | int | bytes | bool


class ComityError(Exception):
    """Something that goes no further; raised only as one of its four kinds.

    `key` is dotted (`entry.too-long`) and has a sentence in every language. `facts` are what
    that sentence names. `evidence` is set where bytes prove the fault to others.
    """

    def __init__(self, key: str, /, *, evidence: bytes | None = None, **facts: Fact) -> None:
        super().__init__(" ".join((key, *(f"{name}={_shown(it)}" for name, it in facts.items()))))
        self.key = key
        self.evidence = evidence
        self.facts: dict[str, Fact] = facts


class OurError(ComityError):
    """We tried what the rules forbid; nothing was changed."""


class TheirError(ComityError):
    """Foreign bytes break a rule: the only error the door lets out."""


class StoreError(ComityError):
    """The disk says no: the node stops, for it can promise nothing any more."""


class ConfigError(ComityError):
    """The program cannot start as it is configured; the sentence says what to type."""


def _shown(fact: Fact) -> str:
    """Return `fact` for one line of a log: bytes as hex, text that is not one word quoted."""
    if isinstance(fact, bytes):
        return fact.hex()
    if isinstance(fact, str) and (not fact.isprintable() or not fact or " " in fact):
        return ascii(fact)
    return str(fact)
