"""A third party joins a line whose nodes run, speaks, and leaves: by commands, between real nodes.

R-143, R-144, R-147, R-148. Beside it AA and CC have a line of their own: one of two, one of three.
"""

import pytest

from tests.cli.desk import Running, begin, done, free_port, until

BOTH = ("--officer", "DUTY", "--officer", "SECOND")
NOTE = ("--set", "body=-", "--set", "lang=en", "--yes", "--officer", "DUTY")


@pytest.fixture
def folder(tmp_path):
    """AA and BB with a line; CC is founded, and has compared its words with both."""
    ports = {code: free_port() for code in ("aa", "bb", "cc")}
    begin(tmp_path, ports=(ports["aa"], ports["bb"]))
    home = tmp_path / "cc"
    common = ("--party", "CC", "--name", "Party CC", "--reality", "EXERCISE", "--roots", 1)
    done("init", home, *common, *BOTH, "--listen", f"127.0.0.1:{ports['cc']}", "--lang", "en")
    done("card", home, "-o", tmp_path / "cc.card")
    for code in ("aa", "bb"):
        words = " ".join(done("card", tmp_path / code)["words"])
        done("pair", home, tmp_path / f"{code}.card", "--words", words)
    words = " ".join(done("card", home)["words"])
    done("pair", tmp_path / "aa", tmp_path / "cc.card", "--words", words)
    terms = ("--with", "CC", "--name", "two", "--title", "AA and CC alone")
    done("line", "propose", tmp_path / "aa", *terms, "-o", tmp_path / "two.line", *BOTH)
    done("line", "accept", home, tmp_path / "two.line", "--name", "two", *BOTH)
    return tmp_path


def parties(home, line="staff"):
    shown = done("line", "show", home, "--line", line)["lines"]
    return shown[0]["parties"]


def leaves(home, line="staff"):
    return {it["entry"] for it in done("log", home, "--line", line)}


def flags(home, entry):
    return done("show", home, entry, "--line", "staff")["flags"]


def test_a_third_party_joins_a_running_line_speaks_beside_it_and_leaves_it(folder):
    aa, bb, cc = (folder / code for code in ("aa", "bb", "cc"))
    words = " ".join(done("card", cc)["words"])
    staff = ("--line", "staff")
    with Running(aa), Running(bb):
        done("pair", bb, folder / "cc.card", "--words", words)
        join = ("--join", folder / "cc.card", *staff)
        told = done("line", "amend", aa, *join, "--yes", *BOTH)
        done("export", aa, "--open", "-o", folder / "join.line", *staff)
        done("line", "accept", cc, folder / "join.line", "--name", "staff", *BOTH)
        until(lambda: leaves(bb), lambda its: told["entry"] in its)
        done("answer", bb, told["entry"], "accept", *BOTH)
        with Running(cc):
            for home in (aa, bb, cc):
                until(lambda home=home: parties(home), ["AA", "BB", "CC"].__eq__)
            note = done("send", cc, "L09", "--set", "subject=Good morning", *NOTE, *staff)["entry"]
            aside = done("send", cc, "L09", "--set", "subject=Aside", *NOTE, "--line", "two")
            for home in (aa, bb):
                until(lambda home=home: leaves(home), lambda its: note in its)
            until(lambda: leaves(aa, "two"), lambda its: aside["entry"] in its)
            assert aside["entry"] not in leaves(aa) | leaves(bb)
            assert flags(bb, note) == []
            done("line", "leave", cc, "--reason", "Task done.", "--yes", *BOTH, *staff)
            for home in (aa, bb):
                until(lambda home=home: parties(home), ["AA", "BB"].__eq__)
            late = done("send", cc, "L09", "--set", "subject=One more", *NOTE, *staff)["entry"]
            for home in (aa, bb):
                until(lambda home=home: leaves(home), lambda its: late in its)
                assert "AFTER" in flags(home, late), "shown as what it is"
                assert flags(home, note) == [], "what it said before stands"
            assert parties(aa, "two") == ["AA", "CC"], "and the line of two goes on"
