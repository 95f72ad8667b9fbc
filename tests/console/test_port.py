"""The port is what the running node gives: nothing more is asked of it, and nothing less given."""

import inspect

from comity.console.port import Node
from comity.console.serving import Face


def test_the_face_of_a_running_node_has_all_that_the_port_asks():
    asked = {name for name in vars(Node) if not name.startswith("_")}
    given = {name for name in vars(Face) if not name.startswith("_")}
    given |= set(inspect.getsource(Face.__init__).replace("self.", " ").replace(",", " ").split())
    assert asked <= given
