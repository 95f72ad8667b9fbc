"""packaging/: a unit that systemd takes, walls that stand, and no word that we do not know."""

import re
import shlex
import shutil
import subprocess

import pytest

from comity.cli import exits
from tests.support.tree import ROOT
from tests.test_house import fault_of

FOLDER = ROOT / "packaging"
UNIT = FOLDER / "comity.service"
EXPOSURE_MAX = 20  # tenths, as systemd-analyze rates it
ANALYZE = shutil.which("systemd-analyze")
needs_systemd = pytest.mark.skipif(ANALYZE is None, reason="no systemd-analyze on this machine")


def settings(text=None):
    """Each directive with all its values, in their order."""
    found: dict[str, list[str]] = {}
    for line in (UNIT.read_text() if text is None else text).splitlines():
        name, is_set, value = line.partition("=")
        if is_set and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


def installed(folder, text=None):
    """The unit as it would lie there, with a program that this machine has."""
    path = folder / "comity.service"
    text = UNIT.read_text() if text is None else text
    path.write_text(re.sub(r"(?m)^(ExecStart=)\S+", r"\1/bin/true", text))
    return path


def analyzed(*words):
    command = [str(ANALYZE), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@needs_systemd
def test_systemd_takes_the_unit(tmp_path):
    told = analyzed("verify", installed(tmp_path))
    assert (told.returncode, told.stderr) == (0, "")


@needs_systemd
def test_a_word_that_systemd_does_not_know_is_seen(tmp_path):
    text = UNIT.read_text().replace("ProtectClock=", "ProtectClocks=")
    told = analyzed("verify", installed(tmp_path, text))
    assert "ProtectClocks" in told.stderr


@needs_systemd
@pytest.mark.parametrize(("without", "passes"), [("", True), ("Protect|Restrict|System", False)])
def test_its_walls_stand(tmp_path, without, passes):
    text = UNIT.read_text()
    if without:
        text = re.sub(rf"(?m)^({without}).*\n", "", text)
    options = ("--offline=true", "--no-pager", f"--threshold={EXPOSURE_MAX}")
    told = analyzed("security", *options, installed(tmp_path, text))
    assert (told.returncode == 0) is passes, told.stdout[-300:]


def test_what_it_starts_is_a_command_of_ours():
    (start,) = settings()["ExecStart"]
    program, *words = shlex.split(start)
    assert program.endswith("/comity")
    assert fault_of(words) is None
    assert fault_of([*words, "--no-such-option"]) == "--no-such-option"


def test_every_path_in_it_is_one_that_the_other_files_make():
    unit, (start,) = settings(), settings()["ExecStart"]
    (home,) = set(unit["ReadWritePaths"])
    assert home == "/var/lib/" + unit["StateDirectory"][0] == unit["WorkingDirectory"][0]
    assert f"{home}/" in start
    user = unit["User"][0]
    assert (FOLDER / "comity.sysusers").read_text().split()[:2] == ["u", user]
    assert home in (FOLDER / "comity.sysusers").read_text()
    kind, path, mode, owner, group = (FOLDER / "comity.tmpfiles").read_text().split()[:5]
    assert (kind, path, mode, owner, group) == ("d", home, "0700", user, user)


def test_it_starts_again_what_may_mend_itself_and_nothing_else():
    unit = settings()
    assert unit["Restart"] == ["on-failure"]
    never = {int(it) for it in unit["RestartPreventExitStatus"][0].split()}
    assert never == {exits.REFUSED, exits.USAGE, exits.DAMAGED, exits.STORE}


def test_no_key_leaves_in_a_core_or_in_swap_and_no_file_is_for_others():
    unit = settings()
    assert (unit["LimitCORE"], unit["MemorySwapMax"], unit["UMask"]) == (["0"], ["0"], ["0077"])


def test_every_command_of_its_page_is_one_of_ours():
    text = (FOLDER / "README.md").read_text().replace("\\\n", " ")
    shown = re.findall(r"/opt/comity/bin/comity ((?!--)[^\n`]+)|`comity ([^`\n]+)`", text)
    assert len(shown) >= 3
    for one, other in shown:
        assert fault_of(shlex.split(one or other)) is None, one or other
