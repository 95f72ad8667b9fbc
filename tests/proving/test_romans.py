"""Cyrillic in Latin letters, as offices and papers write it."""

import pytest

from comity.names.reading import split, words
from comity.names.skeleton import convention, fine, plain
from comity.proving import people
from comity.proving.romans import OF_RUSSIAN, OF_UKRAINIAN, PRESS, roman


@pytest.mark.parametrize(
    ("way", "text", "written"),
    [
        ("French press", "Чайковский Юрий", "Tchaïkovski Iouri"),
        ("German press", "Щербаков Сергей", "Schtscherbakow Sergei"),
        ("Polish press", "Шевченко Андрей", "Szewczenko Andrej"),
        ("UkrainianKMU", "Згорський Олексій", "Zghorskyi Oleksii"),
        ("RussianICAO", "Щербаков", "Shcherbakov"),
    ],
)
def test_a_name_is_written_as_that_office_does(way, text, written):
    assert roman(way)(text) == written


@pytest.mark.parametrize("way", sorted({*OF_RUSSIAN, *OF_UKRAINIAN, *PRESS}))
def test_every_way_is_there(way):
    assert roman(way)("Иван")[0] in "IYJȲ"


@pytest.mark.parametrize("way", ["UkrainianKMU", "UkrainianBGN", "RussianICAO", "RussianSimple"])
def test_what_offices_write_keeps_the_skeleton(way):
    """R-542: of surnames of the half that weights were set by."""

    def skeleton(text):
        (word,) = words(split(text))
        return fine(plain(word.text.replace("-", ""), word.script, convention(text)))

    names = people._books(people.TUNING)["men"][0][::150]
    written = [it.uk.title() if way in OF_UKRAINIAN else it.ru[0] for it in names]
    kept = [skeleton(it) == skeleton(roman(way)(it)) for it in written]
    assert len(kept) > 250
    assert sum(kept) > 0.96 * len(kept)
