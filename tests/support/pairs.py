"""Two lists of persons at a node, matched: four pairs that officers have to rule on."""

from comity.console.reviewing import Officer
from comity.node.lists import matching, vault
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.row import Row
from comity.node.lists.sheets import Sheets
from comity.node.lists.vault import Vault
from comity.record.keys import SigningKey
from comity.values import codes

DUTY, SECOND, THIRD = (
    Officer(f"AA/{name}", SigningKey.from_seed(bytes([n]) * 32))
    for n, name in enumerate(("DUTY", "SECOND", "THIRD"), 1)
)
OURS = (
    ("Коваленко", "Микола", "1990-02-03"),
    ("Шевченко", "Олексій", "1988-11-30"),
    ("Бондар", "Іван", "1995-05-05"),
    ("Ткач", "Петро", "1979-01-01"),
)
THEIRS = (
    ("Kovalenko", "Nikolai", "1990-03-02"),
    ("Shevchenka", "Alexei", "1989"),
    ("Bondarenko", "Ivan", "1995-05-06"),
    ("Tkach", "Petr", ""),
)


def row(surname, given, born):
    names = [
        {"text": surname, "script": "Zyyy", "role": "SURNAME"},
        {"text": given, "script": "Zyyy", "role": "GIVEN"},
    ]
    known = {"names": names, "category": "MILITARY", "unit": "3 brigade"}
    return Row.of_plain(known | ({"born": born} if born else {}))


def by(officer, purpose=Purpose.REVIEW):
    return Opener(officer.office, officer.key, purpose, 1_770_292_800_000)


def listed(name, party, kind, rows):
    made = vault.Made(name, party, kind, "AA", "BB", 1, 1_770_292_800_000, 1_790_000_000_000)
    return vault.own(made, [row(*it) for it in rows])


def prepared(home, passphrase=None):
    """Two lists in a node's directory, matched; every pair is made uncertain."""
    lying = Vault(home)
    ours = listed("offered", "AA", codes.List.OFFERED, OURS)
    theirs = listed("asked", "BB", codes.List.REQUESTED, THEIRS)
    for it in (ours, theirs):
        lying.keep(it, by(DUTY, Purpose.IMPORT), passphrase)
    pairs = tuple(
        matching.Pair(one, other, 900 - n, is_certain=False)
        for n, (one, other) in enumerate(zip(ours.keys, theirs.keys, strict=True))
    )
    found = matching.Match(
        ours.about.root, theirs.about.root, b"\x01" * 32, b"\x02" * 32, (4, 4), pairs
    )
    Sheets(lying, passphrase).write("offered", matching.SHEET, found.wire, by(DUTY))
    return lying
