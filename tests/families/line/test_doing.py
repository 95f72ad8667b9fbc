"""What all words on an act come to, in whatever order they come (R-165 and R-240)."""

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.line.doing import Doing, DoingState, Heard, WordRow, settled
from comity.values.codes import Oblig

rows = st.lists(
    st.builds(
        WordRow,
        st.sampled_from(("AA", "BB")),
        st.sampled_from([int(it) for it in Oblig]),
        st.binary(min_size=1, max_size=4),
    ),
    max_size=6,
)


def done(words, status=DoingState.OPEN, kind=Doing):
    return settled(
        kind(
            status=status,
            source=b"",
            owner="AA",
            words=tuple(words),
            type="talks.obligation/1",
            party="AA",
            time_ms=0,
            precedence=0,
        )
    )


def test_a_contest_stands_over_a_verification_and_both_over_what_is_declared():
    own = WordRow("AA", Oblig.DECLARED_DONE, b"1")
    verified, contested = (WordRow("BB", it, b"2") for it in (Oblig.VERIFIED, Oblig.CONTESTED))
    assert done([own]).status == DoingState.DECLARED_DONE
    assert done([own, verified]).status == DoingState.VERIFIED
    assert done([own, verified, contested]).status == DoingState.CONTESTED


def test_two_own_words_that_had_not_seen_each_other_declare_nothing():
    own = [WordRow("AA", it, bytes([it])) for it in (Oblig.DECLARED_DONE, Oblig.OPEN)]
    assert done(own).status == DoingState.OPEN


def test_the_owner_s_own_word_verifies_only_where_a_kind_says_so():
    class ByOwner(Doing, frozen=True, kw_only=True):
        owner_weighs = True

    word = [WordRow("AA", Oblig.VERIFIED, b"1")]
    assert done(word).status == DoingState.OPEN
    assert done(word, kind=ByOwner).status == DoingState.VERIFIED


@settings(max_examples=60, deadline=None)
@given(rows, st.randoms(use_true_random=False), st.sampled_from(list(DoingState)))
def test_the_order_of_words_changes_nothing_and_what_is_withdrawn_stays_so(words, chance, before):
    shuffled = chance.sample(words, k=len(words))
    assert done(words, before).status == done(shuffled, before).status
    if before is DoingState.WITHDRAWN:
        assert done(words, before).status == DoingState.WITHDRAWN
    assert {it.name for it in Heard} == {it.name for it in DoingState}
