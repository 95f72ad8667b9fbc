"""The folder of a witness: keys made once, logs named one by one, evidence kept as signed."""

import pytest

from comity.errors import ConfigError, OurError, TheirError
from comity.record import note
from comity.record.note import COSIGNED, QUANTUM, VerifierKey
from comity.witness import home as homes
from comity.witness.cosigner import FORK, Evidence
from comity.witness.home import Settings, WitnessHome, log_key
from tests.support.witnesses import Log, home_of


@pytest.fixture
def home(tmp_path):
    return home_of(tmp_path / "w", Log())


def test_a_witness_has_two_keys_under_one_name(home):
    """R-590."""
    plain, quantum = home.verifier_keys()
    assert (plain.kind, quantum.kind) == (COSIGNED, QUANTUM)
    assert plain.name == quantum.name == "witness.example/w"
    assert WitnessHome(home.folder).verifier_keys() == (plain, quantum)
    assert note.cosign(plain.name, home.keys().plain, Log().tip(2), 1).key_id == plain.key_id


def test_a_folder_that_holds_anything_is_not_filled_again(home):
    """R-596."""
    (home.folder / "memory").unlink()
    with pytest.raises(ConfigError) as error:
        WitnessHome.make(home.folder, Settings(name="again"))
    assert error.value.key == "witness.exists"


def test_a_key_that_others_may_read_is_not_used(home):
    (home.folder / "witness.key").chmod(0o640)
    with pytest.raises(ConfigError) as error:
        home.keys()
    assert error.value.key == "witness.key-open"


@pytest.mark.parametrize("text", ["", "comity/witness-key/1\n00\n00\n", "another\n", "\xff"])
def test_a_key_that_cannot_be_read_is_not_replaced(home, text):
    (home.folder / "witness.key").write_text(text, "latin-1")
    with pytest.raises(ConfigError) as error:
        home.keys()
    assert error.value.key == "witness.no-key"


@pytest.mark.parametrize(
    "text",
    ["name = 3", 'name = "a b"', 'name = "w"\nport = 70000', 'name = "w"\nother = 1', "\xff"],
)
def test_settings_out_of_bounds_are_one_error(home, text):
    (home.folder / "witness.toml").write_text(text, "latin-1")
    with pytest.raises(ConfigError) as error:
        WitnessHome(home.folder)
    assert error.value.key == "witness.bad-settings"


def test_a_log_is_trusted_once_however_often_it_is_named(home):
    two = Log("log.example/two")
    assert home.trust([*two.keys, *two.keys]) == tuple(two.keys)
    assert home.trust(two.keys) == ()
    assert home.logs() == {it.name: tuple(it.keys) for it in (Log(), two)}


def test_no_more_keys_of_one_log_are_taken_than_are_judged_in_time(home, monkeypatch):
    monkeypatch.setattr(homes, "KEYS_MAX", 2)
    with pytest.raises(OurError, match=r"witness\.too-many"):
        home.trust([VerifierKey(Log().name, QUANTUM, home.keys().quantum.key)])
    assert len(home.logs()[Log().name]) == 2


def test_a_line_of_the_file_that_is_no_key_is_named(home):
    path = home.folder / "trusted"
    path.write_text(path.read_text() + "nonsense\n")
    with pytest.raises(ConfigError) as error:
        home.logs()
    assert error.value.facts["number"] == 3


def test_the_key_of_a_witness_is_not_taken_for_that_of_a_log(home):
    with pytest.raises(OurError, match=r"witness\.not-a-log"):
        log_key(home.verifier_keys()[0].text)
    with pytest.raises(TheirError, match=r"note\.bad-key"):
        log_key("nonsense")


def test_evidence_is_both_notes_as_they_were_signed(home):
    """R-595."""
    log, liar = Log(), Log(begins="another past")
    known, refused = log.sign(log.tip(8)), liar.sign(liar.tip(8))
    path = home.keep_evidence(Evidence(FORK, log.name, known, refused))
    text = path.read_text()
    assert text == f"FORK\n\n{known}\n{refused}"
    assert home.keep_evidence(Evidence(FORK, log.name, known, refused)) == path
    assert home.evidence() == [path]
    for signed in (known, refused):
        found = note.read(signed)
        assert all(it in note.times(found, log.keys) for it in log.keys)


def test_who_sends_evidence_again_and_again_fills_no_disk(home, monkeypatch):
    monkeypatch.setattr(homes, "EVIDENCE_MAX", 3)
    kept = [home.keep_evidence(Evidence(FORK, "log", "", str(n))) for n in range(5)]
    assert kept[3:] == [None, None]
    assert home.keep_evidence(Evidence(FORK, "another", "", "1")) is not None
    assert len(home.evidence()) == 4


def test_the_mark_lies_where_the_settings_say(tmp_path, home):
    assert home.marks == tmp_path / "w.marks"
    path = home.folder / "witness.toml"
    path.write_text(path.read_text().replace('mark = ""', f'mark = "{tmp_path / "disk"}"'))
    assert WitnessHome(home.folder).marks == tmp_path / "disk"
    with pytest.raises(ConfigError) as error:
        WitnessHome(home.folder).memory().open()
    assert error.value.key == "witness.no-mark"
