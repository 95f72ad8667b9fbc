"""What is measured of a blind comparison of lists is what two parties do."""

from comity.proving import bench


def test_all_steps_are_measured_and_shown(capsys):
    assert bench.run("psi", rounds=1, count=40) == 0
    shown = capsys.readouterr().out
    for word in ("40 persons", "lists of 1024", "offer", "28 on both", "processor"):
        assert word in shown
