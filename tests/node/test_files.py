"""Every file that the node gathers about an entry is written on screen."""

from comity.cli import files as screen
from comity.node.files import FILES

SHOWN_ELSEWHERE = {"stands"}  # with the head of the entry


def test_what_the_node_gathers_is_what_the_screen_writes():
    assert set(screen.FILES) == set(FILES) - SHOWN_ELSEWHERE
