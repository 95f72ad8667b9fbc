"""Officers are enrolled by the holders of the root keys; settings and terminals can be read."""

import pytest

from tests.cli.desk import comity, done, refused


def test_an_officer_is_enrolled_and_may_release_on_a_line_that_began_before(aa):
    done("officer", "add", aa, "THIRD", "--roots", aa / "roots")
    words = ("--set", "subject=A", "--set", "body=B", "--officer", "THIRD")
    sent = done("send", aa, "line.text", *words)

    assert (sent["offices"], sent["flags"]) == (["AA/THIRD"], [])


def test_an_officer_with_a_passphrase_needs_it_to_release(aa, tmp_path):
    right, wrong = tmp_path / "right", tmp_path / "wrong"
    right.write_text("a good passphrase\n")
    wrong.write_text("another one\n")
    empty = tmp_path / "empty"
    empty.write_text("")
    given = ("--passphrase-file", right, "--root-passphrase-file", empty)
    done("officer", "add", aa, "THIRD", "--roots", aa / "roots", *given)
    send = ("send", aa, "line.text", "--set", "subject=A", "--set", "body=B", "--officer", "THIRD")

    assert "--passphrase-file" in refused(*send, code=2)
    assert "does not open" in refused(*send, "--passphrase-file", wrong, code=2)
    assert done(*send, "--passphrase-file", right)["offices"] == ["AA/THIRD"]


@pytest.mark.parametrize(
    ("name", "roots", "names"),
    [("DUTY", "roots", "DUTY"), ("lower", "roots", "lower"), ("NEW", "none", "none")],
)
def test_an_officer_that_cannot_be_enrolled_is_named(aa, name, roots, names):
    assert names in refused("officer", "add", aa, name, "--roots", aa / roots, code=2)


def test_the_partys_terminals_are_listed(aa):
    listed = done("terminal", "list", aa)

    assert [it["office"] for it in listed] == ["AA/HQ", "AA/DUTY", "AA/SECOND"]
    assert [it["kind"] for it in listed] == ["NODE", "OFFICER", "OFFICER"]
    assert "AA/T002" in comity("terminal", "list", aa).out


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
