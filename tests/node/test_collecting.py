"""Garbage is looked for rarely, and what was there before is not looked at again."""

import gc

from comity.node.collecting import calm_collector


def test_what_is_there_is_set_aside_and_the_next_looks_are_rare():
    before = gc.get_threshold()
    try:
        calm_collector()
        assert gc.get_freeze_count() > 0
        assert gc.get_threshold()[0] > before[0]
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
