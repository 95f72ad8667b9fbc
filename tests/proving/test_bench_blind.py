"""What is measured of blind checks is what two hands do."""

from comity.proving import bench


def test_all_steps_are_measured_and_shown(capsys):
    assert bench.run("blind", rounds=1, count=65) == 0
    shown = capsys.readouterr().out
    for word in ("65 cells", "lists of 128", "covering", "offer", "cells/s", "us"):
        assert word in shown
