"""What a neutral is given (R-515, R-516): settings that nats-server takes, and a paper to join."""

import subprocess

import msgspec
import pytest

from comity.errors import ConfigError, TheirError
from comity.proving.relay_servers import program
from comity.routes.relay_server import Machine, Plan, read_join, settings, where_of, write
from tests.support.parties import NOON
from tests.support.relays import member, word

ONE = (Machine(host="127.0.0.1"),)
THREE = tuple(Machine(host=f"relay{n}.example") for n in (1, 2, 3))
ROOMS = ((word("AA"), word("BB")), (word("CC"), word("DD")))


def plan(**changed):
    return Plan(**{"name": "geneva", "machines": ONE, "rooms": ROOMS, **changed})


def refused(folder, **changed):
    with pytest.raises(ConfigError) as caught:
        write(folder, plan(**changed), NOON)
    assert caught.value.key == "relay.bad-plan"
    assert not folder.exists()
    return caught.value.facts["reason"]


@pytest.mark.parametrize("machines", [ONE, THREE])
def test_nats_server_itself_takes_the_settings(tmp_path, machines):
    write(tmp_path, plan(machines=machines), NOON)
    server = program()
    if server is None:
        pytest.skip("there is no nats-server here: it comes with `make lint`")
    for number in range(1, len(machines) + 1):
        its = tmp_path / f"server-{number}" / "nats.conf"
        found = subprocess.run(
            [server, "-t", "-c", its.name], capture_output=True, check=False, cwd=its.parent
        )
        assert found.returncode == 0, found.stderr


def test_every_server_writes_to_disk_before_it_acknowledges():
    text = settings(plan(machines=THREE), 2)
    assert "sync_interval: always" in text
    assert 'min_version: "1.3"' in text
    assert "handshake_first: true" in text
    assert "verify: true" in text
    assert text.count("nats-route://") == 3


def test_a_member_may_publish_under_its_own_name_alone_and_sees_no_other_line():
    """R-510: what its permissions say; what the server makes of them is test_jetstream's."""
    text = settings(plan(), 1)
    (its,) = [line for line in text.splitlines() if word("AA") in line]
    assert f'"c.{member("AA")}.f"' in its
    assert f"_INBOX.{member('AA')}.>" in its
    assert member("BB") not in its
    assert text.index("line-1 {") < text.index(word("BB")) < text.index("line-2 {")
    assert text.index("line-2 {") < text.index(word("CC"))
    assert "cluster {" not in text


def test_the_paper_to_join_says_where_and_whom_to_believe(tmp_path):
    write(tmp_path, plan(machines=THREE, keep_days=3), NOON)
    join = read_join((tmp_path / "line-1.join").read_bytes())
    assert join.servers == tuple(f"relay{n}.example:4222" for n in (1, 2, 3))
    assert (join.replicas, join.keep_days, join.members) == (3, 3, ROOMS[0])
    assert "CERTIFICATE" in join.certificate
    assert "PRIVATE" not in (tmp_path / "line-1.join").read_text()
    where = where_of(join, 4)
    assert (where.host, where.port, where.keep_s) == ("relay2.example", 4222, 3 * 86_400)


def test_secrets_are_for_their_owner_only(tmp_path):
    write(tmp_path, plan(), NOON)
    keys = list(tmp_path.rglob("*.key"))
    assert len(keys) == 2
    assert [it.stat().st_mode & 0o777 for it in keys] == [0o600, 0o600]


def test_written_again_for_more_members_nobody_has_to_join_anew(tmp_path):
    """The certificate that nodes believe stays the same."""
    write(tmp_path, plan(), NOON)
    before = read_join((tmp_path / "line-1.join").read_bytes())
    key = (tmp_path / "server-1" / "server.key").read_bytes()
    write(tmp_path, plan(rooms=((*ROOMS[0], word("EE")), ROOMS[1])), NOON + 1)
    after = read_join((tmp_path / "line-1.join").read_bytes())
    assert before.certificate == after.certificate
    assert key == (tmp_path / "server-1" / "server.key").read_bytes()
    assert len(after.members) == 3


def test_a_damaged_key_of_the_authority_is_said_and_not_replaced(tmp_path):
    write(tmp_path, plan(), NOON)
    (tmp_path / "authority.key").write_text("no key")
    with pytest.raises(ConfigError) as caught:
        write(tmp_path, plan(), NOON)
    assert caught.value.key == "relay.cannot-write"
    assert (tmp_path / "authority.key").read_text() == "no key"


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError) as caught:
        write(tmp_path / "file" / "below", plan(), NOON)
    assert caught.value.key == "relay.cannot-write"


def test_a_plan_that_is_none_writes_nothing(tmp_path):
    folder = tmp_path / "new"
    assert refused(folder, machines=THREE[:2]) == "servers"
    assert refused(folder, rooms=((),)) == "members"
    assert refused(folder, rooms=((word("AA"),), (word("AA"),))) == "members"
    assert refused(folder, rooms=(("UNOBODY",),)) == "UNOBODY"
    refused(folder, name="No Name")
    refused(folder, keep_days=0)
    refused(folder, machines=())


@pytest.mark.parametrize("host", ['a" }', "a b", "", "a\nb", "ü"])
def test_a_host_that_would_be_more_than_a_host_is_refused(tmp_path, host):
    refused(tmp_path / "new", machines=(Machine(host=host),))


def test_addresses_of_ipv6_are_written_and_read(tmp_path):
    write(tmp_path, plan(machines=(Machine(host="::1"),)), NOON)
    join = read_join((tmp_path / "line-1.join").read_bytes())
    assert join.servers == ("[::1]:4222",)
    assert where_of(join, 0).host == "::1"


@pytest.mark.parametrize(
    "change",
    [
        {"servers": ["no-port"]},
        {"servers": ["host:0"]},
        {"servers": []},
        {"certificate": "none"},
        {"replicas": 9},
        {"keep_days": "x"},
        {"more": 1},
    ],
)
def test_a_paper_that_is_none_is_refused_in_one_sentence(tmp_path, change):
    write(tmp_path, plan(), NOON)
    value = msgspec.toml.decode((tmp_path / "line-1.join").read_bytes())
    text = "\n".join(
        f"{key} = {msgspec.json.encode(it).decode()}" for key, it in (value | change).items()
    )
    assert refused_join(text.encode()) == "relay.bad-join"


@pytest.mark.parametrize("data", [b"", b"\xff", b"x" * 70_000, b"= 1", b"a = 1"])
def test_bytes_that_are_no_paper_are_refused(data):
    assert refused_join(data) == "relay.bad-join"


def refused_join(data):
    with pytest.raises(TheirError) as caught:
        read_join(data)
    return caught.value.key
