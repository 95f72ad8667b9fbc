# ruff: noqa: RUF001 - letters that look like others are what this is about
"""Vectors of names on two lists: R-540 to R-549; invented names, or of the long dead."""

from typing import Any

from tests.support.naming import JUDGES
from vectors_bench import Book, Line

SKELETONS = (
    "Шевченко", "Shevchenko", "Chevtchenko", "Szewczenko", "Schewtschenko", "Ševčenko", "Şevçenko",
    "Шаўчэнка", "Хрущов", "Khrushchev", "Chruschtschew", "Щербакова", "Вишневська", "Vishnevsky",
    "Цветков", "Zwetkow", "Жуков", "Joukov", "Ющенко", "Iouchtchenko", "Гончар", "Gontchar",
    "Петровић", "Petrowitsch", "Ђоковић", "Първанов", "Объедков", "Yılmaz", "Саакашвили",
    "სააკაშვილი",
    "Օգանեսյան", "לוי", "محمد", "Παπαδόπουλος", "Толстая", "Братський", "Wysocki", "Xəlilov",
)  # fmt: skip
KEYS = (
    "Микола", "Николай", "Nikolaj", "Нколай", "Олексій", "Aleksey", "Миколайович", "Николаевна",
    "Ілліч", "Янукович", "Валентина", "Валентин", "Шевченко", "Яна", "Анна",
)  # fmt: skip
WORDS = (
    ("two scripts", "Пeтренко Іван", "The e is Latin and is read as the word is."),
    ("lookalikes alone", "Coxa Іван", "A word of lookalikes is read as the others are."),
    ("Latin lookalikes alone", "Coxa Ivan", "There the others are Latin."),
    ("as many of each", "Xу", "As many look like no other: Cyrillic."),
    ("a hyphen of another kind", "Петренко\u2011Іваненко", "All hyphens are one."),
    ("marks apart", "И\u0306осиф", "A letter and its mark are the letter."),
    ("what cannot be seen", "Ива\u200bнов", "It is left out."),
    ("apostrophes", "Лук\u2019яненко В'ячеслав", "They are left out."),
    ("figures and signs", "3) Шевченко, Т. Г.", "They part words."),
    ("letters of no table", "张伟", "They stand for themselves."),
)
FORMS = (
    ("surname first", [["Шевченко Тарас Григорович", "FULL"]], "The father's name tells."),
    ("surname last", [["Тарас Григорович Шевченко", "FULL"]], "The order does not matter."),
    ("a surname like a patronymic", [["Янукович Віктор Федорович", "FULL"]], "Not the first word."),
    ("initials", [["Шевченко Т. Г.", "FULL"]], "They have no key."),
    ("nothing tells", [["Mbeki Thabo", "FULL"]], "Both orders are forms."),
    ("a comma", [["Mbeki, Thabo", "FULL"]], "The surname stands before it."),
    ("a surname of two", [["Петренко-Іваненко Олена", "FULL"]], "Also each half."),
    ("a son", [["Мамедов Али Гасан оглы", "FULL"]], "The father stands before."),
    (
        "said which is what",
        [["Тарас", "SURNAME"], ["Шевченко Ігорович", "GIVEN"]],
        "What is said counts.",
    ),
    ("two scripts", [["Шевченко Тарас", "FULL"], ["Shevchenko T. H.", "FULL"]], "Two forms."),
)
DATES = (
    ("1987-03-05", "1987-03-05"), ("1987-03-05", "1987-05-03"), ("1987-03-05", "1988-03-05"),
    ("1987-03-05", "1978-03-05"), ("1987-03-05", "1951-03-05"), ("1987-03-05", "1987-03-06"),
    ("1987-03-05", "1987-04-05"), ("1987-03-05", "1987-12-31"), ("1987-03-05", "1987"),
    ("1987-03-05", "1988"), ("1987-03", "1987-03-05"), ("1987-04", "1987-03-05"),
    ("1987-13-05", "1987-05-13"), ("1987-3-5", "1987-03-05"), ("1987-02-30", "1987-02-30"),
)  # fmt: skip


def names(book: Book, _line: Line) -> None:
    """R-540 to R-549: the rule set, words, skeletons, keys, forms, numbers, reports."""

    def case(do: str, name: str, rule: str, why: str, **given: Any) -> None:  # noqa: ANN401  # JSON
        book.case("names", do, name, rule, why, **given, expect=JUDGES[do](given))

    case("ruleset", "the rule set", "R-540", "Tables and constants have one name.")
    for name, text, why in WORDS:
        case("name-words", name, "R-541", why, text=text)
    for text in SKELETONS:
        case("name-skeleton", f"skeleton of {text}", "R-542", "One name has one, however written.",
             text=text)  # fmt: skip
    for text in KEYS:
        case("name-keys", f"keys of {text}", "R-543", "Forms of one name have one key.", text=text)
    for name, parts, why in FORMS:
        case("name-forms", f"forms: {name}", "R-544", why, parts=parts)
    for whole, part in ((1, 1), (2, 1), (3, 1), (3, 2), (21_024, 2), (216_384, 31), (5, 7)):
        case("name-bits", f"rarity of {part} in {whole}", "R-545", "It is exact.", whole=whole,
             part=part)  # fmt: skip
    for dates in DATES:
        case("name-births", f"{dates[0]} and {dates[1]}", "R-546", "Its numbers are compared.",
             dates=list(dates))  # fmt: skip
    for unit, rank in (
        ("72-га ОМБр", "старший лейтенант"),
        ("3/072", "Private"),
        ("Азов", "wizard"),
    ):
        case("name-service", f"unit {unit}, rank {rank}", "R-547", "Numbers, and a ladder.",
             unit=unit, rank=rank)  # fmt: skip
    for name, rule, why, first, second in _lists():
        case("name-match", name, rule, why, first=first, second=second)


def _row(key: str, text: str, born: str = "", unit: str = "", rank: str = "") -> list[Any]:
    return [key, [[text, "FULL"]], born, unit, rank]


def _lists() -> list[tuple[str, str, str, list[Any], list[Any]]]:
    ours = [
        _row("a1", "Шевченко Тарас Григорович", "1987-03-05", "72 ОМБр", "сержант"),
        _row("a2", "Іваненко Микола", "1990"),
        _row("a3", "Кравець Олена Петрівна", "1978-11-30"),
        _row("a4", "Цвіркун Олег"),
        _row("a5", "გიორგი სააკაშვილი", "1970-02-03"),
    ]
    theirs = [
        _row("b1", "Nikolai Ivanenko", "1990-01-02"),
        _row("b2", "Taras Chevtchenko", "1987-05-03", "72nd", "sergeant"),
        _row("b3", "Кравец Елена Петровна", "1978-11-30"),
        _row("b4", "Саакашвили Гиорги", "1970-02-03"),
        _row("b5", "Цвиркун О.", "", "36"),
    ]
    twice = [_row("c1", "Мороз Яна Іванівна"), _row("c2", "Мороз Яна Іванівна")]
    one = [_row("d1", "Moroz Yana")]
    pairs = [
        ("1987-03-05", "1987-03-05"), ("1987-03-05", "1988-03-05"), ("1987", "1987-03-05"),
        ("", ""),
    ]  # fmt: skip
    return [
        ("two lists", "R-549", "The same report on every node.", ours, theirs),
        ("the lists exchanged", "R-549", "Their order does not matter.", theirs, ours[::-1]),
        ("two that cannot be told apart", "R-549", "Neither is certain.", twice, one),
        ("empty lists", "R-549", "There is a report of nothing, too.", [], []),
        *(
            (f"one pair, {a or 'no date'} and {b or 'no date'}", "R-548", "A score is exact.",
             [_row("01", "Бойко Іван Петрович", a)], [_row("02", "Boiko Ivan", b)])
            for a, b in pairs
        ),
        ("a slip in a surname", "R-548", "It is alike and not the same.",
         [_row("01", "Ковальчук Іван", "1987-03-05")], [_row("02", "Ковачук Иван", "1987-03-05")]),
        ("another given name", "R-548", "It speaks against them.",
         [_row("01", "Бойко Іван", "1987-03-05")], [_row("02", "Бойко Степан", "1987-03-05")]),
    ]  # fmt: skip
