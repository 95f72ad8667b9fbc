"""What the administrator may set: every key with its default, its bounds and its origin."""

import msgspec
import pytest

from comity.errors import ConfigError
from comity.node import config
from comity.node.config import Config, ConsoleConfig, RouteConfig, StoreConfig, WatchConfig


def refused(folder, text):
    (folder / config.FILE).write_text(text)
    with pytest.raises(ConfigError) as caught:
        config.load(folder)
    return caught.value.key


def test_what_is_written_is_read_again(tmp_path):
    odd = 'a "name" with \\ and \n and \t'
    settings = Config(
        party="AA",
        node="HQ",
        reality="TEST",
        language=odd,
        peers={"BB": "[::1]:7", "BB-NAVY": ("h:1", "i:2"), "a.b c": "x"},
        listen=("127.0.0.2:7",),
        dial=False,
        listen_port=4711,
    )
    config.write(tmp_path, settings)
    assert config.load(tmp_path) == settings


def test_every_key_has_an_origin(tmp_path):
    config.write(tmp_path, Config(party="AA", node="HQ", reality="TEST"))
    origins = {name: (value, origin) for name, value, origin in config.origins(tmp_path)}
    assert origins["reality"] == ("TEST", "file")
    assert origins["dial"] == (True, "default")
    tables = {"store": StoreConfig, "watch": WatchConfig, "console": ConsoleConfig}
    plain = set(Config.__struct_fields__) - tables.keys()
    within = {f"{it}.{key}" for it, kind in tables.items() for key in kind.__struct_fields__}
    assert origins.keys() == plain | within


def test_a_table_is_written_and_read_and_each_of_its_keys_has_an_origin(tmp_path):
    (tmp_path / config.FILE).write_text(
        'party = "AA"\nnode = "HQ"\n[store]\nmark = "marks"\nafter_start = "new-epoch"\n'
    )
    read = config.load(tmp_path)
    config.write(tmp_path, read)
    assert config.load(tmp_path) == read
    origins = {name: (value, origin) for name, value, origin in config.origins(tmp_path)}
    assert origins["store.mark"] == ("marks", "file")
    assert origins["store.ask_ms"] == (3_000, "default")


def test_the_hook_is_a_program_by_its_whole_path_and_its_words(tmp_path):
    watch = WatchConfig(hook=("/usr/bin/alarm", "--loud", 'a "b"'), hook_limit_s=5)
    settings = Config(party="AA", node="HQ", peers={"BB": "h:1"}, watch=watch)
    config.write(tmp_path, settings)
    assert config.load(tmp_path) == settings
    origins = {name: (value, origin) for name, value, origin in config.origins(tmp_path)}
    assert origins["watch.hook_limit_s"] == (5, "file")
    assert origins["watch.hook_at_once"] == (4, "default")


@pytest.mark.parametrize(
    "line",
    [
        '[store]\nafter_start = "stop"',
        "[store]\ncolour = 1",
        "listen_port = 65536",
        "listen_port = -1",
        'dial = "yes"',
        "colour = 1",
        'reality = "real"',
        "seen_routine_ms = 3600001",
        "peers = 7",
        'peers.BB = ["a:1", "a:2", "a:3", "a:4", "a:5", "a:6", "a:7", "a:8", "a:9"]',
        'listen = "h:1"',
        'watch.hook = "alarm"',
        'watch.hook = ["alarm"]',
        'watch.hook = ["/bin/a\\u0000b"]',
        "watch.hook_limit_s = 0",
        "watch.hook_at_once = 17",
        "watch.colour = 1",
    ],
)
def test_a_value_out_of_bounds_is_refused(tmp_path, line):
    assert refused(tmp_path, f'party = "AA"\nnode = "HQ"\n{line}\n') == "config.bad-value"


def test_what_is_no_toml_or_no_node_is_named(tmp_path):
    with pytest.raises(ConfigError, match=r"config\.no-node"):
        config.load(tmp_path)
    assert refused(tmp_path, "party = ") == "config.not-toml"
    for hard in ("party = " + "9" * 5_000, "party = " + "[" * 5_000):
        assert refused(tmp_path, hard) == "config.not-toml"
    assert refused(tmp_path, 'party = "AA"') == "config.bad-value"
    (tmp_path / config.FILE).write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match=r"config\.not-toml"):
        config.load(tmp_path)


def test_one_key_is_set_and_every_other_word_stays(tmp_path):
    home = tmp_path
    said = '# ours\nparty = "AA"\nnode = "HQ"\n\n[store]  # see below\nmark = "/mark"\n'
    (home / config.FILE).write_text(said)
    (home / config.FILE).chmod(0o600)
    config.put(home, "store", "postgres", "postgresql://db/line")
    config.put(home, "peers", "BB-NORTH", "127.0.0.1:1")
    config.put(home, "", "listen_port", 7)
    config.put(home, "store", "mark", "/other")
    found = config.load(home)
    assert (found.store.postgres, found.store.mark) == ("postgresql://db/line", "/other")
    assert (found.peers, found.listen_port) == ({"BB-NORTH": "127.0.0.1:1"}, 7)
    kept = (home / config.FILE).read_text()
    assert "# ours" in kept
    assert kept.count("mark") == 1
    assert (home / config.FILE).stat().st_mode & 0o777 == 0o600


def test_a_key_that_nobody_knows_is_not_written(tmp_path):
    said = 'party = "AA"\nnode = "HQ"\n'
    (tmp_path / config.FILE).write_text(said)
    with pytest.raises(ConfigError, match=r"config\.bad-value"):
        config.put(tmp_path, "store", "frob", "x")
    assert (tmp_path / config.FILE).read_text() == said


def test_a_carrier_is_added_and_taken_out_and_every_other_line_stays(tmp_path):
    """R-490."""
    config.write(tmp_path, Config(party="AA", node="HQ", reality="TEST"))
    before = (tmp_path / config.FILE).read_text() + "# a remark\n\n[watch]\nhook_limit_s = 7\n"
    (tmp_path / config.FILE).write_text(before)
    for name in ("hf", "sat"):
        config.add_route(
            tmp_path, RouteConfig(kind="radio", name=name, send="/dev/x", lines=("a",))
        )
    assert [it.name for it in config.load(tmp_path).route] == ["hf", "sat"]
    rows = {key: (value, where) for key, value, where in config.origins(tmp_path)}
    assert rows["route.hf.send"] == ("/dev/x", "file")
    assert rows["route.sat.profile"] == ("", "default")
    with pytest.raises(ConfigError, match="two carriers"):
        config.add_route(tmp_path, RouteConfig(kind="udp", name="hf"))
    config.drop_route(tmp_path, "hf")
    assert [it.name for it in config.load(tmp_path).route] == ["sat"]
    with pytest.raises(ConfigError, match=r"route\.no-such-name"):
        config.drop_route(tmp_path, "hf")
    config.drop_route(tmp_path, "sat")
    assert (tmp_path / config.FILE).read_text().split() == before.split()


def test_carriers_are_written_as_tables_of_their_own(tmp_path):
    settings = Config(party="AA", node="HQ", reality="TEST")
    route = (RouteConfig(kind="radio", name="hf"), RouteConfig(kind="udp", name="two"))
    config.write(tmp_path, msgspec.structs.replace(settings, route=route))
    assert config.load(tmp_path).route == route


def test_a_route_is_added_at_the_end_and_every_other_word_stays(tmp_path):
    config.write(tmp_path, Config(party="AA", node="HQ"))
    path = tmp_path / config.FILE
    before = path.read_text() + "# a remark\n[watch]\nhook_limit_s = 7\n"
    path.write_text(before)
    routes = [RouteConfig(kind="relay", name=it, lines=("duty",), join="x.join") for it in "ab"]
    for it in routes:
        config.add_route(tmp_path, it)
    assert path.read_text().startswith(before)
    assert config.load(tmp_path).route == tuple(routes)
    assert config.load(tmp_path).watch.hook_limit_s == 7


def test_a_second_route_of_one_name_is_not_added(tmp_path):
    config.write(tmp_path, Config(party="AA", node="HQ"))
    config.add_route(tmp_path, RouteConfig(kind="radio", name="hf"))
    before = (tmp_path / config.FILE).read_text()
    with pytest.raises(ConfigError, match=r"config\.bad-value"):
        config.add_route(tmp_path, RouteConfig(kind="relay", name="hf"))
    assert (tmp_path / config.FILE).read_text() == before
