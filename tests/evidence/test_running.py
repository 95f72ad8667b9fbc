"""That nothing answers is shown by showing all of it, and only so."""

from comity.evidence import running
from comity.evidence.file import read
from comity.evidence.finding import Lack
from comity.evidence.ground import Ground
from comity.evidence.saying import Verdict, find, judge
from comity.families.shelf import SHELF
from tests.support.claims import TERM


def test_more_entries_than_anybody_looks_at_are_never_proved_not_to_answer(made, monkeypatch):
    """R-620: a hostile file costs no more than its length."""
    monkeypatch.setattr(running, "CANDIDATES_MAX", -1)
    file = read(made["unanswered"])
    said = file.said
    late = Ground(file, SHELF.codes)
    finding = find(late, said._replace(term_ms=TERM))
    assert not finding.lacks  # none names the notice


def test_an_earlier_term_is_another_statement_and_may_not_follow(made):
    """R-620: the holder held it only after such a term."""
    file = read(made["unanswered"])
    finding = find(Ground(file, SHELF.codes), file.said._replace(term_ms=1))
    assert Lack.HELD_LATE in {it.lack for it in finding.lacks}
    assert finding.term_named is False


def test_a_term_that_the_feed_has_not_reached_is_not_past(made):
    """R-620 b."""
    file = read(made["unanswered"])
    finding = find(Ground(file, SHELF.codes), file.said._replace(term_ms=2 * TERM))
    assert {it.lack for it in finding.lacks} == {Lack.NOT_PAST_TERM}
    assert judge(made["unanswered"], SHELF.codes).verdict is Verdict.PROVED
