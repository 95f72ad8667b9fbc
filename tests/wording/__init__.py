"""Tests of the room that speaks."""

from pathlib import Path

from comity.wording.words import Words, languages

SOURCE = Path(__file__).parents[2] / "src" / "comity"
FAMILIES = (
    "line", "keys", "activity", "launch", "incident", "call", "figures", "arms", "persons", "talks",
    "pause",
)  # fmt: skip
FOLDERS = tuple(SOURCE / "families" / family for family in FAMILIES)
WORDS = {language: Words(language, FOLDERS) for language in languages()}
