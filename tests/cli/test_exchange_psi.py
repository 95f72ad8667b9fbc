"""`comity exchange psi`: two real nodes learn whom both lists have, and show these alone."""

import pytest

from tests.cli.desk import comity
from tests.cli.shapes import check_command
from tests.cli.test_exchange_plan import TALKS
from tests.support import invented
from tests.support.persons_desk import Three

LANGUAGES = ("en", "fr", "ru", "uk")


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    """AA offers six; BB asks for three of them, and two whom AA has not."""
    folder = tmp_path_factory.mktemp("psi")
    made = Three(folder, codes_=("AA", "BB"))
    rows = invented.rows(6, seed=1)
    made.kept = made.keeps("AA", "held", rows, way="AA>BB", kind="OFFERED")
    wanted = [*rows[1:4], *invented.rows(2, seed=8)]
    made.keeps("BB", "wanted", wanted, way="AA>BB", kind="REQUESTED")
    talks = made.says("send", made.home("AA"), "line.text", *TALKS)["entry"]
    how = ("--exchange", talks[:8], "--reveal", "PSI")
    made.commits = {
        party: made.step(party, "commit", name, *how)["sent"]["entry"]
        for party, name in (("AA", "held"), ("BB", "wanted"))
    }
    return made


def psi(three, party, verb, *words):
    data = three.says("exchange", "psi", verb, three.home(party), *words)
    check_command(f"exchange psi {verb}", data)
    return data


def test_only_whom_both_have_is_shown_and_each_hit_is_opened(three, tmp_path):
    """R-575 to R-577."""
    offer, answer, end = (tmp_path / it for it in ("offer", "answer", "end"))
    assert "psi" in three.refuses("AA", "reveal", "held")
    began = psi(three, "AA", "start", "held", "-o", offer)
    assert (began["persons"], began["listed"]) == (6, 1_024)
    psi(three, "BB", "answer", "wanted", offer, "-o", answer)
    papers = ("--offer", offer, "--answer", answer)
    first = psi(three, "AA", "finish", "held", *papers, "-o", end)
    second = psi(three, "BB", "finish", "wanted", *papers, "--end", end)
    assert (first["hits"], second["hits"]) == (3, 3)
    shown = three.step("AA", "reveal", "held")
    assert (shown["persons"], shown["readers"]) == (3, ["BB"])
    taken = three.step("BB", "take", three.commits["AA"], "--name", "theirs")
    assert (taken["state"], taken["have"]) == ("PARTLY", 3)
    assert psi(three, "BB", "check", "wanted", "theirs")["unopened"] == 0
    seed = tmp_path / "seed"
    psi(three, "AA", "verify", "held", offer, "-o", seed)
    assert psi(three, "AA", "verify", "held", offer, "--seed", seed)["holds"] is True
    for language in LANGUAGES:
        words = ("check", three.home("BB"), "wanted", "theirs", "--lang", language)
        said = comity("exchange", "psi", *words)
        assert said.code == 0, said.err
        assert "{" not in said.out


def test_papers_in_another_order_and_half_commands_are_refused(three, tmp_path):
    offer = tmp_path / "offer"
    psi(three, "AA", "start", "held", "-o", offer)
    home = three.home("BB")
    said = comity("exchange", "psi", "finish", home, "wanted", "--offer", offer, "--answer", offer)
    assert said.code == 2
    words = ("--offer", offer, "--answer", offer, "-o", tmp_path / "end")
    assert comity("exchange", "psi", "finish", home, "wanted", *words).code == 1
    assert comity("exchange", "psi", "verify", home, "wanted", offer).code == 2
    for language in LANGUAGES:
        target = tmp_path / f"again-{language}"
        again = ("start", three.home("AA"), "held", "-o", target, "--lang", language)
        said = comity("exchange", "psi", *again)
        assert said.code == 0, said.err
        assert "{" not in said.out
