# ruff: noqa: RUF001 - the letters and marks of a language are what is tested
"""Arabic: what it must have, what it says for itself, and that nothing in it changes order."""

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.cli import output
from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.picture import flags
from comity.values.codes import Precedence, Qual, Unit
from comity.values.plain import from_plain
from comity.wording import moments, numbers, render
from comity.wording.speaker import type_id
from comity.wording.words import FSI, LRI, PARTLY, PDI, RLM, TERMS, Words, languages, readable
from tests.families import GOOD, MESSAGES
from tests.support.strategies import messages
from tests.wording import FOLDERS, WORDS
from tests.wording.facts import facts_in, tokens_of

AR, EN = words_of("ar"), WORDS["en"]

# What is whole in Arabic: these files, and title, short line and sentences of these types. What
# is not named here may be said in English, marked; docs/arabic.md shows which types those are.
# A new id of such a file is said in Arabic at once, or named in YET until it is.
YET: frozenset[str] = frozenset()
WHOLE = ("common", "states", "flags", "codes", "activities", "watch", "alarms", "meetings", "map")
SPOKEN = {
    "L": range(1, 28),
    "K": range(1, 11),
    "A": (2, 3, 4, 6, 8, 9, 11, 12, 19),
    "M": range(1, 8),
    "I": (1, 2, 3, 5, 6, 7, 13),
    "N": (1, 2, 3, 4, 5, 6, 8, 9, 10, 11),
    "F": range(1, 5),
    "T": range(1, 18),
    "Q": (1, 2, 3, 5, 6),
    "C": range(1, 7),
    "P": (2,),
}
TYPES = [f"{family}{n:02}" for family, listed in SPOKEN.items() for n in listed]
FILES = [path for folder in (TERMS, *FOLDERS) for path in folder.glob("*.ar.ftl")]
BANNED = (
    r"عدو|أعداء|معاد|عدائي|صديق|خرق|انتهاك|انتهك|تسلل|اقتحام|مخالفة|مصرّ?ح|مأذون|مرخّ?ص|رفض|يرفض"
    r"|ينفي|نفى|كاذب|كذب|مذنب|إرهاب|عدوان|استفزاز"
)
MARKS = {LRI: 1, FSI: 1, "\u2067": 1, PDI: -1}


def ids(text):
    return set(re.findall(r"^([a-z][\w-]*) *=", text, re.MULTILINE | re.IGNORECASE))


def plain(said):
    return re.sub("[\u2066-\u2069\u200f]", "", said)


def outside(said):
    """What stands in no isolate."""
    depth, kept = 0, []
    for sign in said:
        depth += MARKS.get(sign, 0)
        if depth == 0 and sign not in MARKS:
            kept.append(sign)
        assert depth >= 0, said
    assert depth == 0, said
    return "".join(kept)


def test_arabic_can_be_read_in_and_is_not_shipped_whole():
    assert readable() == (*languages(), "ar")
    assert PARTLY == {"ar": "en"}


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_that_is_whole_lacks_nothing(name):
    english = ids((TERMS / f"{name}.en.ftl").read_text("utf-8"))

    assert ids((TERMS / f"{name}.ar.ftl").read_text("utf-8")) == english - YET


@pytest.mark.parametrize("code", TYPES)
def test_a_type_that_is_whole_has_its_title_its_short_line_and_its_sentences(code):
    name = type_id(MESSAGES[code].SPEC.wire)

    assert [it for it in (name, f"{name}-short", f"{name}-full") if not AR.own(it)] == []


def test_every_flag_and_precedence_is_said_in_arabic():
    known = [value for value in vars(flags).values() if isinstance(value, str) and value.isupper()]
    wanted = [f"code-PRECEDENCE-{it.name}" for it in Precedence]
    wanted += [
        f"flag-{flag}{why}" for flag in known for why in ("", "-why") if EN.has(f"flag-{flag}")
    ]

    assert [it for it in wanted if EN.has(it) and not AR.own(it) and it not in YET] == []


def test_arabic_says_nothing_that_english_does_not_with_other_variables():
    own = [name for name in AR.ids() if AR.own(name)]

    assert [name for name in own if not EN.has(name)] == []
    assert [name for name in own if AR.variables(name) != EN.variables(name)] == []


def test_what_is_not_there_is_said_in_english_and_marked(tmp_path):
    (tmp_path / "x.en.ftl").write_text("only-here = { $n } ships of { $whose }\n")
    words = Words("ar", [tmp_path])

    said = words.say("only-here", n=3, whose="AA")
    assert said == f"{LRI}[en] {FSI}3{PDI} ships of {FSI}AA{PDI}{PDI}"
    assert words.variables("only-here") == {"n", "whose"}
    assert words.has("only-here")
    assert not words.own("only-here")
    assert "only-here" in words.ids()


def test_a_sentence_is_read_from_the_right_whatever_its_first_part_is():
    """R-199: a browser gives it the side of its first letter, even of one in an isolate."""
    wrong = []
    for name in filter(AR.own, AR.ids()):
        parts = dict.fromkeys(AR.variables(name), "A")
        said = AR.say(name, **parts)
        sides = (it for it in map(unicodedata.bidirectional, said) if it in {"L", "R", "AL"})
        if parts and said != "A" and next(sides) == "L":
            wrong.append(name)
    assert wrong == []


@given(st.integers(0, 10**6))
def test_a_number_of_things_takes_one_of_six_forms(n):
    said = plain(numbers.measure(n, 0, Unit.PERSON, AR))
    form = said.split(" ")[1]

    if n in (1, 2):
        assert form == ("شخص", "شخصان")[n - 1]
    elif 3 <= n % 100 <= 10:
        assert form == "أشخاص"
    else:
        assert form == ("شخصاً" if n % 100 >= 11 else "شخص")


def test_numbers_and_times_are_written_as_in_the_other_languages():
    assert numbers.number(-1_234_567, AR) == "-1,234,567"
    assert numbers.decimal(125, 1, AR) == "12.5"
    assert numbers.measure(125, 1, Unit.KM, AR) == f"{RLM}{FSI}12.5{PDI} كم"
    assert plain(numbers.quantity(2, Qual.RANGE, 1_200, AR)) == "من 2 إلى 1,200"
    said = moments.moment(1_770_301_800_000, AR)
    assert f"{FSI}051430ZFEB26{PDI}" in said
    assert f"{LRI}{FSI}14{PDI}:{FSI}30{PDI} UTC{PDI}" in said
    assert plain(said) == "051430ZFEB26 (5 فبراير 2026، 14:30 UTC)"


@pytest.mark.parametrize("code", TYPES)
@pytest.mark.parametrize("form", ["short", "full"])
def test_every_figure_and_every_latin_word_stands_in_an_isolate(code, form):
    """R-199."""
    for its, _, fields in GOOD:
        if its == code:
            said = getattr(render, form)(from_plain(MESSAGES[code], fields), AR, author="AA")
            for line in said.split("\n"):
                own = re.sub(r"^ +\d+\. ", "", outside(line))
                assert not re.search(r"[0-9A-Za-z]", re.sub(r"UTC|WGS 84|FLASH", "", own)), line


@pytest.mark.parametrize("code", TYPES)
@settings(max_examples=5, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_every_fact_stands_in_arabic_too(code, data):
    """R-74."""
    inner = str.maketrans("“”«»„", "‘’‹›‚")
    message = data.draw(messages(MESSAGES[code]))
    said = plain(render.full(message, AR, author="AA")).translate(inner)
    for fact in facts_in(message):
        for token in tokens_of(fact, AR):
            assert plain(token).translate(inner) in said, fact


def test_the_words_are_arabic_and_judge_nobody():
    banned = re.compile(rf"(?<!\w)(?:ال|و|وال|ب|ل)?(?:{BANNED})(?!\w)")
    for path in FILES:
        for line in path.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                assert not banned.search(line), line
                assert not [c for c in line if c.isdecimal() and not c.isascii()], line
                assert not re.search("[\u06a9\u06cc]|\u0640(?! \\{)", line), (
                    line
                )  # Persian; to stretch


def test_marks_of_direction_are_written_out_in_the_files():
    for path in FILES:
        text = path.read_text("utf-8")
        assert not [c for c in text if unicodedata.category(c) == "Cf"], path.name


def test_every_type_can_be_shown_in_arabic():
    for wire in SHELF.types:
        assert AR.say(type_id(wire)).strip()


def test_an_output_speaks_arabic_from_the_right(capsys):
    output.Output(as_json=False, language="ar").text("نص")

    assert capsys.readouterr().out == "\u200fنص\n"
