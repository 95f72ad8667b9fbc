# ruff: noqa: RUF001 - Cyrillic letters look like Latin ones
"""Cyrillic names in Latin letters as different offices and papers write them, for drawn persons.

Most tables are those of translitua (MIT), which nobody here wrote; French, German and Polish press
styles of Russian are not in it and stand here. Knows nothing of how names are compared.
"""

from collections.abc import Callable
from typing import Final

Roman = Callable[[str], str]

OF_RUSSIAN: Final = (
    "RussianICAO", "RussianICAO", "RussianInternationalPassport",
    "RussianInternationalPassport1997", "RussianGOST2006", "RussianISO9SystemB", "RussianALALC",
    "RussianSimple", "RussianDriverLicense", "RussianTelegram",
)  # fmt: skip
OF_UKRAINIAN: Final = (
    "UkrainianKMU", "UkrainianKMU", "UkrainianKMU", "UkrainianBGN", "UkrainianNational1996",
    "UkrainianPassport2007", "UkrainianFrench", "UkrainianGerman", "UkrainianBritish",
    "UkrainianSimple",
)  # fmt: skip
_COMMON: Final = dict(zip("абдеиклмнопрстф", "abdeiklmnoprstf", strict=True)) | {
    "ь": "", "ъ": "", "ы": "y", "э": "e",
}  # fmt: skip
_FRENCH: Final = _COMMON | {
    "в": "v", "г": "g", "ё": "io", "ж": "j", "з": "z", "й": "ï", "у": "ou", "х": "kh", "ц": "ts",
    "ч": "tch", "ш": "ch", "щ": "chtch", "ю": "iou", "я": "ia",
}  # fmt: skip
_GERMAN: Final = _COMMON | {
    "в": "w", "г": "g", "ё": "jo", "ж": "sch", "з": "s", "й": "i", "у": "u", "х": "ch", "ц": "z",
    "ч": "tsch", "ш": "sch", "щ": "schtsch", "ю": "ju", "я": "ja",
}  # fmt: skip
_POLISH: Final = _COMMON | {
    "в": "w", "г": "g", "ё": "jo", "ж": "ż", "з": "z", "й": "j", "у": "u", "х": "ch", "ц": "c",
    "ч": "cz", "ш": "sz", "щ": "szcz", "ю": "ju", "я": "ja",
}  # fmt: skip
_PRESS: Final = {
    "French press": (_FRENCH, (("ïï", "ï"), ("yï", "y"), ("iï", "i"))),
    "German press": (_GERMAN, (("yi", "y"), ("ii", "i"))),
    "Polish press": (_POLISH, (("yj", "y"), ("ij", "i"))),
}
PRESS: Final = tuple(_PRESS)


def roman(name: str) -> Roman:
    """Return a way to write Cyrillic by its name: one of the three tuples of this file.

    Raises:
        ModuleNotFoundError: translitua is not installed.
    """
    if name in _PRESS:
        return lambda text: _pressed(text, name)
    import translitua  # noqa: PLC0415  # of the group dev, not of the program

    table = getattr(translitua, name)
    return lambda text: str(translitua.translit(text, table))


def _pressed(text: str, name: str) -> str:
    table, ends = _PRESS[name]
    words = []
    for word in text.lower().split(" "):
        written = "".join(table.get(it, it) for it in word)
        for end, short in ends:
            if written.endswith(end):
                written = written.removesuffix(end) + short
        words.append(written[:1].upper() + written[1:])
    return " ".join(words)
