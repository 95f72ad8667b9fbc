"""Where the words of the families lie: one folder for each that has them in a language.

Imports no family, so that a command which speaks loads none.
"""

from pathlib import Path
from typing import Final

_FAMILIES: Final = Path(__file__).parent


def folders(language: str) -> list[Path]:
    """Folders with the words of every family in a language."""
    return sorted(it.parent for it in _FAMILIES.glob(f"*/terms.{language}.ftl"))
