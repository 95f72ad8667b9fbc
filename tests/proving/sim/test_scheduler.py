from functools import partial

from comity.proving.sim.scheduler import Scheduler


def test_what_comes_at_one_moment_keeps_its_order():
    scheduler = Scheduler(1)
    seen: list[str] = []
    for name in "abc":
        scheduler.at(5, partial(seen.append, name))
    scheduler.at(3, lambda: seen.append("first"))
    scheduler.run(4)
    assert seen == ["first"]

    scheduler.run(10)
    assert seen == ["first", "a", "b", "c"]
    assert (scheduler.now_ms, scheduler.count, scheduler.waiting) == (10, 4, 0)


def test_the_trace_says_what_happened_and_its_hash_follows_from_it():
    said: list[str] = []
    one, other = Scheduler(1, said.append), Scheduler(2)
    one.note("AA", "boots", 3)
    other.note("AA", "boots", 4)

    assert said == ["         0 AA   boots 3"]
    assert one.trace_hash != other.trace_hash
