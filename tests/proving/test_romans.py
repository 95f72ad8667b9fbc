"""Cyrillic in Latin letters, as offices and papers write it."""

import pytest

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
