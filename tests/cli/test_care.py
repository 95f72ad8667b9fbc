"""Settings can be read; a shell completes commands."""

import pytest

from tests.cli.desk import comity, done, refused


def test_every_setting_is_shown_with_its_origin(aa):
    shown = {it["key"]: it for it in done("config", "show", aa)["settings"]}
    said = comity("config", "show", aa, "--origin").out

    assert (shown["party"]["value"], shown["party"]["origin"]) == ("AA", "file")
    assert (shown["reserve_mib"]["value"], shown["reserve_mib"]["origin"]) == (32, "default")
    assert "seen_routine_ms" in said


def test_a_wrong_setting_is_named(aa):
    with (aa / "comity.toml").open("a") as file:
        file.write("no_such_key = 1\n")

    assert "no_such_key" in refused("config", "show", aa, code=2)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_completes_commands(shell):
    assert "_COMITY_COMPLETE" in comity("completion", shell).out
