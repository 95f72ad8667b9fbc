import msgspec

from comity.proving.sim.options import USUAL, Options


def test_options_are_given_back_as_they_were_asked_for():
    asked = Options(seed=5, hours=7, mode="liveness")

    assert msgspec.convert(msgspec.to_builtins(asked), Options) == asked


def test_every_kind_of_fault_comes_usually():
    assert all(getattr(USUAL, name) > 0 for name in USUAL.__struct_fields__)
