"""Officers' keys are unlocked in the command's process, from a file or by a person."""

import pytest

from comity.cli.output import Output
from comity.cli.unlocking import first_officer, name_of, new_passphrase, passphrase_from, unlock
from comity.errors import ConfigError
from comity.node.home import Home


def out():
    return Output(as_json=False, language="en")


def test_a_passphrase_is_the_first_line_of_its_file(tmp_path):
    (tmp_path / "p").write_bytes(b"a b c\r\nmore\n")
    (tmp_path / "empty").write_bytes(b"\n")

    assert passphrase_from(tmp_path / "p") == b"a b c"
    assert passphrase_from(tmp_path / "empty") is None


def test_keys_of_a_real_node_are_never_made_open():
    with pytest.raises(ConfigError, match=r"init\.needs-passphrase"):
        new_passphrase((), "REAL", out())
    assert new_passphrase((), "EXERCISE", out()) is None


def test_an_officer_is_named_with_or_without_the_party():
    assert name_of("AA/DUTY") == name_of("DUTY") == "DUTY"


def test_the_first_officer_enrolled_signs_where_none_is_named(aa):
    assert first_officer(aa) == ["DUTY"]
    (aa / "officers" / "DUTY.key").unlink()
    assert first_officer(aa) == ["SECOND"]
    (aa / "officers" / "SECOND.key").unlink()
    with pytest.raises(ConfigError, match=r"officer\.none-here"):
        first_officer(aa)


def test_each_officer_may_have_a_passphrase_of_its_own(aa, tmp_path):
    files = []
    for name in ("ONE", "TWO"):
        file = tmp_path / name
        file.write_text(f"passphrase of {name}")
        files.append(file)
        Home(aa).add_officer(
            name, roots=aa / "roots", root_passphrase=None, passphrase=passphrase_from(file)
        )

    assert len(unlock(aa, ["ONE", "AA/TWO"], files, out())) == 2
    with pytest.raises(ConfigError, match=r"keyfile\.wrong-passphrase"):
        unlock(aa, ["ONE", "TWO"], files[:1], out())
    with pytest.raises(ConfigError, match=r"keyfile\.needs-passphrase"):
        unlock(aa, ["ONE"], [], out())
