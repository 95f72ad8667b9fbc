"""The skeleton: one person's name in whatever script and by whatever rules (R-542)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.names.reading import words
from comity.names.skeleton import coarse, convention, fine, plain


def skeleton(text):
    (word,) = words([text])
    return fine(plain(word.text, word.script, convention(text)))


SPELLINGS = [
    "Шевченко Shevchenko Chevtchenko Szewczenko Schewtschenko Ševčenko Şevçenko Шаўчэнка:coarse",
    "Хрущёв Хрущов:coarse Khrushchev Khroushtchev Chruschtschew Chruszczew Hruščev",
    "Щербаков Shcherbakov Chtcherbakov Szczerbakow Schtscherbakow Щербакова Shcherbakova",
    "Вишневський Вишневский Vyshnevskyi Vishnevsky Vychnevsky:coarse Wyszniewski Вишневская",
    "Зеленський Зеленский Zelenskyy Zelensky Zelenskiy Zelenskij Зеленская",
    "Цвєтков Цветков Tsvietkov Tsvetkov Zwetkow",
    "Жуков Zhukov Joukov Żukow Žukov Schukow:coarse Жукова",
    "Ющенко Yushchenko Iouchtchenko Juszczenko Juschtschenko Iushchenko",
    "Гончар Honchar Gonchar Hontchar Gontchar Honczar Гончарь",
    "Лукяненко Лукьяненко Lukianenko Lukyanenko Lukjanenko Łukjanenko",
    "Пушкин Пушкін Pushkin Pouchkine Puszkin Puschkin Puškin Пушкина Puşkin",
    "Ковальчук Kovalchuk Kowalczuk Kovaltchouk Kowaltschuk Kovalčuk",
    "Королёв Королев Korolev Koroliov:coarse Корольов:coarse",
    "Дзержинский Дзержинський Dzerzhinsky Dzierżyński",
    "Петров Petrov Petroff Петрова Petrova Petrow Петроў",
    "Петровић Petrović Petrovich Петрович Petrowitsch Petrovitch Petrowicz",
    "Ђоковић Đoković Djokovich Джокович Dzhokovich",
    "Първанов Parvanov Пырванов:coarse",
    "Yılmaz Йылмаз Yilmaz Йилмаз",
    "Erdoğan Эрдоган Erdogan Ердоган",
    "Саакашвили Saakashvili Саакашвілі სააკაშვილი Saakachvili:coarse",
    "Оганесян Ohanesian Oganesyan Օգանեսյան",
]


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_a_name_in_another_spelling_keeps_its_skeleton(spellings):
    first, *others = spellings.split()
    wanted = skeleton(first)
    for other in others:
        text, _, only = other.partition(":")
        if only:
            assert coarse(skeleton(text)) == coarse(wanted), text
            assert skeleton(text) != wanted, f"{text} needs no :coarse"
        else:
            assert skeleton(text) == wanted, text


@pytest.mark.parametrize(
    ("one", "other"),
    [("Иваненко", "Ивашенко"), ("Коваль", "Ковач"), ("Бойко", "Байда"), ("Гнатюк", "Кнатюк")],
)
def test_other_names_keep_other_skeletons(one, other):
    assert skeleton(one) != skeleton(other)


def test_the_coarse_key_has_consonants_and_says_where_a_vowel_came_first():
    assert coarse("SevCenko") == "svsnk"
    assert coarse("oleh") == "alh"
    assert coarse("a") == "a"


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Shevchenko", "EN"), ("Chevtchenko", "FR"), ("Schewtschenko", "DE"), ("Szewczenko", "PL"),
        ("Ševčenko", "SL"), ("Şevçenko", "TR"), ("Kowal", "WE"), ("Wysocki", "PL"),
    ],
)  # fmt: skip
def test_the_convention_is_known_by_its_marks(text, way):
    assert convention(text) == way


@given(st.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАЯЄЇёыэъ", min_size=1, max_size=20))
def test_any_cyrillic_word_becomes_classes(text):
    found = skeleton(text)
    assert set(found) <= set("aeiouvfhdtzscpbklmnrJCS")
    assert set(coarse(found)) <= set("avhdtspbklmnr")
