"""Persons for tests: a name, a date, and a key made of its place."""

from comity.names import NamePart, Person


def person(text, born="", *, key=b"", role="FULL", unit="", rank=""):
    """One person of one text; the key is the text unless it is said."""
    parts = () if not text else (NamePart(text, role),)
    return Person(key or (text + born).encode()[:64] or b"?", parts, born, unit, rank)


def told(surname="", given="", patronymic="", born="", **more):
    """One person of whom it is said which word is what."""
    written = (("SURNAME", surname), ("GIVEN", given), ("PATRONYMIC", patronymic))
    parts = tuple(NamePart(text, role) for role, text in written if text)
    return Person(f"{surname} {given} {patronymic} {born}".encode()[:64], parts, born, **more)
