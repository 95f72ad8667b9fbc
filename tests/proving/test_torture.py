"""`comity torture` says what was lost, and repeats its choices from a seed."""

import msgspec

from comity.proving import torture


def test_what_was_lost_is_data_for_programs_and_an_exit_code(capsys):
    code = torture.run("kill9", cycles=2, seed=7, as_json=True)
    found = msgspec.json.decode(capsys.readouterr().out)
    assert code == (0 if found["good"] else 5)  # a slow start on a busy machine is not good
    assert (found["seed"], found["cycles"], found["lost"], found["unclean"]) == (7, 2, 0, 0)
    assert sum(found["kills"].values()) == 2


def test_the_store_is_tortured_without_a_node(capsys):
    assert torture.run("power", cycles=20, seed=3) == 0
    shown = capsys.readouterr().out
    assert "seed              3" in shown
    assert "lost              0" in shown
