"""Snapshots of a real line: named alike by both, agreed by what both stated anyway."""

import pytest

from comity.families.shelf import SHELF
from comity.node.exporting import bundle_of
from comity.node.snapshots import Snapshots
from comity.record.verdict import judge
from tests.support.lines import TEXT


def snapshots(side):
    report = judge(bundle_of(side.keeper), SHELF.codes)
    assert report.record is not None
    return Snapshots(report, report.record)


@pytest.fixture
def stated(told):
    """Both have said something since, and have stated what they compute."""
    for _ in range(2):
        for side in told.sides:
            side.says("L09", TEXT)
            told.passes(30)
    return told


def test_both_parties_find_the_same_snapshot_that_both_have_agreed_to(stated):
    """R-636: the same name from either node's file, and nobody was asked for anything."""
    one, other = (snapshots(side).last() for side in stated.sides)
    assert one is not None
    assert other is not None
    assert (one.name, one.lacking) == (other.name, ())
    assert [it.party for it in one.agreed] == ["AA", "BB"]
    assert 0 < one.entries < len(stated.sides[0].keeper.record.lanes)


def test_what_came_since_is_agreed_by_nobody_yet(stated):
    """R-636: who has not is named."""
    aa, _bb = stated.sides
    aa.says("L09", TEXT)
    stated.runs()
    its = snapshots(aa)
    now, agreed = its.at(), its.last()
    assert agreed is not None
    assert now.level >= agreed.level
    beyond = its.at(now.level)
    assert beyond.name == now.name
    assert set(beyond.lacking) | {it.party for it in beyond.agreed} == {"AA", "BB"}
    assert not its.at(agreed.level).lacking


def test_a_word_for_a_lower_level_is_no_agreement_to_a_higher_one(stated):
    """R-636."""
    its = snapshots(stated.sides[0])
    agreed = its.last()
    assert agreed is not None
    last = max(it.level for it in agreed.agreed)
    assert its.at(last + 1).level <= last + 1
    assert all(it.level >= agreed.level for it in agreed.agreed)


def test_every_part_of_it_is_in_its_name(stated):
    its = snapshots(stated.sides[0])
    found = its.last()
    assert found is not None
    others = [
        found._replace(**change).name
        for change in (
            {"level": found.level + 1},
            {"heads": found.heads[:1]},
            {"record": bytes(32)},
            {"picture": bytes(32)},
            {"shelf": bytes(32)},
            {"line_id": bytes(32)},
        )
    ]
    assert len({found.name, *others}) == 7
    assert found._replace(agreed=(), lacking=("AA",)).name == found.name


def test_without_any_word_there_is_none(told):
    report = judge(bundle_of(told.sides[0].keeper), SHELF.codes)
    assert report.record is not None
    kept = [it for it in report.told if it.entry.joint is None]
    report.told[:] = kept
    assert Snapshots(report, report.record).last() is None


def test_a_party_that_computes_another_picture_has_not_agreed(stated, monkeypatch):
    """R-636: a digest that is not ours is no agreement, whoever is right."""
    aa = stated.sides[0]
    its = snapshots(aa)
    monkeypatch.setattr("comity.picture.picture.Picture.digest_at", lambda *_: bytes(32))
    assert its.last() is None
