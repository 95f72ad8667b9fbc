from comity.node import links
from comity.proving.sim.caching import remembering
from comity.record import entry


def test_what_is_pure_is_done_once_while_it_is_remembered_and_then_again(world):
    data = next(world.nodes[0].store_rows()).data
    before = entry.parse
    with remembering():
        assert entry.parse is not before
        assert vars(links)["parse"] is entry.parse
        assert entry.parse(data) is entry.parse(data)
        assert entry.parse(data) == before(data)

    assert entry.parse is vars(links)["parse"] is before
