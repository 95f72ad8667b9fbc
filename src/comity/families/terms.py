"""Where the words of the families lie: one folder for each.

Imports no family, so that a command which speaks loads none.
"""

from pathlib import Path
from typing import Final

_FAMILIES: Final = Path(__file__).parent


def folders() -> list[Path]:
    """Folders with the words of every family, which all have them in English."""
    return sorted(it.parent for it in _FAMILIES.glob("*/terms.en.ftl"))
