"""A node runs as a program of its own until it is told to stop; test_a_watch.py runs two."""

from tests.cli.desk import Running, done, program


def test_it_says_where_it_listens_and_stops_when_told_to(aa):
    with Running(aa) as node:
        host, _, port = node.ready["listening"].rpartition(":")
        assert host == "127.0.0.1"
        assert int(port) > 0
        assert done("log", aa)
        assert node.stop() == 0


def test_a_directory_without_a_node_does_not_run(tmp_path):
    said = program("run", tmp_path)

    assert said.returncode == 2
    assert said.stderr.count("\n") == 1


def test_a_moment_that_is_none_starts_nothing(aa):
    before = done("log", aa)
    said = program("run", aa, "--at", "yesterday")

    assert said.returncode == 1
    assert said.stderr.count("\n") == 1
    assert done("log", aa) == before
