"""Tokens: given names that are one, fathers' names, initials (R-543)."""

import pytest

from comity.names.reading import words
from comity.names.skeleton import convention
from comity.names.tokens import father, father_named, token


def read(text, how=token):
    (word,) = words([text])
    return how(word, convention(text))


@pytest.mark.parametrize(
    ("one", "others"),
    [
        ("Микола", "Николай Nikolai Mykola Nikolaj Nicolas Мікалай"),
        ("Олексій", "Алексей Aleksey Oleksii Alexei Aleksiej Аляксей"),
        ("Володимир", "Владимир Volodymyr Vladimir Wladimir Wolodymyr"),
        ("Сергій", "Сергей Serhii Sergey Sergueï Siarhei Петро:no"),
        ("Олена", "Елена Elena Olena Yelena Helena"),
        ("Юрій", "Юрий Yurii Iouri Yuriy Juri Jurij"),
        ("Михайло", "Михаил Mykhailo Mikhail Michail Michael Mihail"),
    ],
)
def test_forms_of_one_given_name_have_one_key(one, others):
    for other in others.split():
        text, _, fault = other.partition(":")
        assert (read(text).key == read(one).key) is not bool(fault), text


def test_names_of_a_man_and_of_a_woman_are_two():
    assert read("Олександр").key != read("Олександра").key
    assert read("Валентин").key != read("Валентина").key
    assert read("Євген").key != read("Євгенія").key


@pytest.mark.parametrize(
    "spellings",
    [
        "Миколайович Николаевич Mykolaiovych Nikolaevich Nikolaïevitch Миколаївна Николаевна",
        "Григорович Григорьевич Hryhorovych Grigorievich Григорівна Григорьевна",
        "Ілліч Ильич Illich Ilyich Іллівна Ильинична:near",
        "Ігорович Игоревич Ihorovych Igorevitch Igorewitsch Игоревна",
        "Сергеевич Сергійович Serhiiovych Sergeyevich Сергіївна",
        "Юрійович Юрьевич Yuriiovych Yurievich Юріївна Юрьевна",
    ],
)
def test_a_patronymic_has_the_key_of_the_father(spellings):
    first, *others = spellings.split()
    for other in others:
        text, _, fault = other.partition(":")
        found = read(text, father)
        assert found is not None, text
        if not fault:
            assert found.key == read(first, father).key, text


def test_a_father_may_be_named_as_himself():
    assert read("Николай", father_named).key == read("Миколайович", father).key
    assert read("Шевченко", father) is None


def test_an_initial_fits_what_it_may_stand_for():
    assert read("М").initials & read("Микола").initials
    assert read("Н").initials & read("Микола").initials, "Николай in another language"
    assert not read("П").initials & read("Микола").initials
    assert read("Y").initials & read("Юрій").initials
    assert read("Y").initials & read("Євген").initials
    assert read("C").initials & read("Чернов").initials


def test_what_is_of_another_script_is_shaky():
    assert read("გიორგი").is_shaky
    assert read("张伟").is_shaky
    assert read("Пeтpо").is_shaky
    assert not read("Петро").is_shaky
