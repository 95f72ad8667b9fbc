"""The node of `comity torture relay`: what `torture_node` is, with the carriers of its settings."""

from comity.node import relays
from comity.proving import torture_node, torture_relayed


def test_it_talks_with_the_relays_of_its_settings(monkeypatch, tmp_path):
    seen = []
    monkeypatch.setattr(
        torture_node, "main", lambda path, companions: seen.append((path, companions))
    )
    torture_relayed.main(tmp_path)
    ((path, (carriers,)),) = seen
    assert path == tmp_path
    assert carriers._makers == {relays.KIND: relays.make}
