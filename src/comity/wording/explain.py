"""An error in one sentence that says what to do, in the language of the person who reads it.

The only way from an error to a person: errors carry keys and facts, never sentences. Explaining
never fails: an error without a sentence is shown by its key and facts, and a test of the house
sees to it that every key has one. Carries out R-74.
"""

from collections.abc import Mapping

from comity.errors import ComityError, Fact
from comity.wording import tokens
from comity.wording.words import Words, house_words


def explain(error: ComityError, language: str) -> str:
    """One sentence about `error`, that says what to do."""
    return explain_key(error.key, error.facts, language)


def explain_key(key: str, facts: Mapping[str, Fact], language: str) -> str:
    """The same for a key that came by itself: a reason to close, or a finding of a check."""
    words = house_words(language)
    name = sentence_id(key)
    if not words.has(name):
        told = ", ".join(f"{fact} {_said(fact, it, words)}" for fact, it in facts.items())
        return words.say("error-unexplained", key=tokens.plain(key), facts=told or "-")
    wanted = words.variables(name)
    given = {fact: _said(fact, facts[fact], words) for fact in wanted if fact in facts}
    missing = dict.fromkeys(wanted - facts.keys(), words.say("not-given"))
    return words.say(name, **given, **missing)


def sentence_id(key: str) -> str:
    """The id of a key's sentence: `entry.too-long` -> `error-entry-too-long`."""
    return f"error-{key.replace('.', '-')}"


def _said(name: str, fact: Fact, words: Words) -> str | int:
    match fact:
        case bool():
            return words.say("yes" if fact else "no")
        case int():
            return fact
        case bytes():
            return tokens.short_hash(fact)
        case _:
            return tokens.plain(fact) if name == "field" else _reason(fact, words)


def _reason(fact: str, words: Words) -> str:
    """Text as it stands, unless it is the key of another error or of a reason."""
    if fact.islower() and words.has(f"reason-{fact}"):
        return words.say(f"reason-{fact}")
    return tokens.plain(fact)
