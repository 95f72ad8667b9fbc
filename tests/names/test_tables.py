"""The tables: whole, without contradiction, and named by one hash (R-540)."""

import re

from comity.names import tables
from comity.names.reading import LETTERS, words
from comity.names.skeleton import convention
from comity.names.tokens import token


def test_every_letter_stands_in_one_script_and_has_classes():
    seen = [letter for _, written, _ in tables.rows("letters") for letter in written]
    assert len(seen) == len(set(seen)) > 500
    assert all(re.fullmatch("[a-zJCST]*", into) for _, into in LETTERS.values())


def test_every_letter_of_the_alphabets_is_there():
    alphabets = (
        "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёъыэў" "ђјљњћџѓѕќ" "abcdefghijklmnopqrstuvwxyz"
        "ąćęłńóśźżčďěňřšťůžäöüßéèêëçïîôûğışâ" "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ"
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ" "אבגדהוזחטיכךלמםנןסעפףצץקרשת"
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    )  # fmt: skip
    assert [it for it in alphabets if it not in LETTERS] == []
    assert [
        it for it in alphabets.upper() if it not in LETTERS and it != "Ჰ" and not "Ა" <= it <= "Ჿ"
    ] == []


def test_every_spelling_of_a_given_name_is_that_name_and_no_other():
    for _, written in tables.rows("given"):
        spellings = written.split(" ")
        for spelling in spellings:
            (word,) = words([spelling.replace("'", "")])
            assert token(word, convention(spelling)).key == "=" + spellings[0], spelling


def test_there_are_about_three_hundred_given_names():
    assert len(list(tables.rows("given"))) >= 300


def test_the_hash_is_that_of_the_octets_that_lie_there(monkeypatch):
    before = tables.digest()
    was = tables.octets
    monkeypatch.setattr(tables, "octets", lambda name: was(name) + b"#" * (name == "given"))
    assert tables.digest() != before
