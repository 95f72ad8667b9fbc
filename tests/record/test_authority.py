"""R-36 to R-39: what an entry's own past says of its author's right to say it."""

import pytest

from comity.record.authority import BAD_SCHEMA, REPLAYED, TIME_IMPLAUSIBLE, UNAUTHORISED_TYPE
from comity.record.entry import KEY_TYPES, Draft
from comity.record.grant import NODE, OFFICER
from comity.record.keys import SigningKey
from comity.record.record import Joined, Record
from comity.record.statement import Statement, release
from tests.support.histories import bench
from tests.support.parties import CODES, NOON, YEAR_MS, Bench, Party, seed

DAY_MS = 86_400_000


class Post:
    """A record of two parties that hears what AA says next."""

    def __init__(self, line=None):
        self.line = line or bench("AA", "BB")
        self.record = self.line.record(*self.line.feeds)
        self.officers = self.line.parties["AA"].officers

    def draft(self, *officers, **parts):
        given = {"type": "test.note/1", "content": {1: "said"}, "time_ms": NOON, **parts}
        signers = [self.officers[name] for name in officers]
        return Draft(**given).released_by(*signers, line_id=self.line.charter.line_id)

    def say(self, draft, code="AA", refs=()):
        return self.hear(self.line.say(code, draft, refs).data)

    def hear(self, data):
        first, *_ = self.record.take(data)
        assert isinstance(first, Joined)
        return first.told


@pytest.fixture
def post():
    return Post()


def test_an_honest_entry_has_no_flag(post):
    told = post.say(post.draft("DUTY", "SECOND"))
    assert told.flags == ()
    assert told.offices == ("AA/DUTY", "AA/SECOND")
    assert post.say(post.draft()).flags == ()


def test_a_genesis_and_a_key_statement_need_no_grant(post):
    #
    record = Record(post.line.charter, CODES)
    for data in post.line.feeds["AA"].entries[:4]:
        (outcome,) = record.take(data)
        assert isinstance(outcome, Joined)
        assert outcome.told.flags == ()


def test_a_node_that_nobody_granted_is_flagged_and_heard():
    # without its statement 0 no grant of the party has force
    post = Post()
    line = bench("AA", "BB")
    record = Record(line.charter, CODES)
    feed = line.feeds["AA"].twin()
    feed.entries, feed.tree = feed.entries[:1], type(feed.tree).of([])
    feed.tree.append(next(iter(post.record.lanes.of_feed(feed.label))).leaf(0))
    record.take(feed.entries[0])
    (outcome,) = record.take(feed.write(post.draft()).data)
    assert isinstance(outcome, Joined)
    assert outcome.told.flags == (UNAUTHORISED_TYPE,)


def test_addressees_outside_the_line_are_flagged(post):
    #
    assert post.say(post.draft(addressees=("BB",))).flags == ()
    assert post.say(post.draft(addressees=("BB", "ZZ"))).flags == (BAD_SCHEMA,)


@pytest.mark.parametrize(
    ("time_ms", "flags"),
    [
        (NOON - 900_000, ()),
        (NOON - 900_001, (TIME_IMPLAUSIBLE,)),
        (0, (TIME_IMPLAUSIBLE, UNAUTHORISED_TYPE)),
        (946_684_799_999, (TIME_IMPLAUSIBLE, UNAUTHORISED_TYPE)),
        (7_258_118_400_000, (TIME_IMPLAUSIBLE, UNAUTHORISED_TYPE)),
        (NOON + YEAR_MS // 2 - 1, ()),
        (NOON + YEAR_MS // 2, (UNAUTHORISED_TYPE,)),  # outside the window of the grant
    ],
)
def test_a_clock_in_the_past_or_future_is_flagged(post, time_ms, flags):
    #
    post.say(post.draft())
    assert post.say(post.draft(time_ms=time_ms)).flags == flags


def test_time_is_compared_with_the_entry_before_on_the_same_branch(post):
    # not with what came last to this node
    trunk, twin = post.line.feeds["AA"], post.line.feeds["AA"].twin()
    post.say(post.draft(time_ms=NOON + 5 * DAY_MS))
    post.line.feeds["AA"] = twin
    assert post.say(post.draft()).flags == ()
    post.line.feeds["AA"] = trunk
    assert post.say(post.draft()).flags == (TIME_IMPLAUSIBLE,)


def test_a_release_by_a_stranger_is_flagged(post):
    #
    stranger = SigningKey.from_seed(seed("stranger"))
    signed = post.draft("DUTY").released_by(stranger, line_id=post.line.charter.line_id)
    told = post.say(signed)
    assert told.flags == (UNAUTHORISED_TYPE,)
    assert told.offices == ("AA/DUTY",)


def test_an_officer_of_the_other_party_releases_nothing(post):
    #
    theirs = post.line.parties["BB"].officers["DUTY"]
    told = post.say(post.draft().released_by(theirs, line_id=post.line.charter.line_id))
    assert (told.flags, told.offices) == ((UNAUTHORISED_TYPE,), ())


def test_a_node_key_releases_nothing(post):
    # NODE signs, OFFICER releases
    node = post.line.parties["AA"].entry_key
    told = post.say(post.draft().released_by(node, line_id=post.line.charter.line_id))
    assert (told.flags, told.offices) == ((UNAUTHORISED_TYPE,), ())


def test_one_officer_counts_once(post):
    #
    told = post.say(post.draft("DUTY", "DUTY"))
    assert (told.flags, told.offices) == ((UNAUTHORISED_TYPE,), ("AA/DUTY",))


@pytest.mark.parametrize(
    "parts",
    [
        {"type": "line.text/1"},
        {"content": {1: "another"}},
        {"time_ms": NOON + 1},
        {"precedence": 3},
        {"addressees": ("BB",)},
    ],
)
def test_a_release_binds_type_content_time_precedence_and_addressees(post, parts):
    #
    releases = post.draft("DUTY").releases
    told = post.say(post.draft(releases=releases, **parts))
    assert (told.flags, told.offices) == ((UNAUTHORISED_TYPE,), ())


def test_a_release_of_another_line_counts_nothing(post):
    #
    other = bench("AA", "CC").charter.line_id
    draft = Draft(type="test.note/1", content={1: "said"}, time_ms=NOON)
    told = post.say(draft.released_by(post.officers["DUTY"], line_id=other))
    assert told.flags == (UNAUTHORISED_TYPE,)


def test_a_replayed_release_is_flagged(post):
    #
    draft = post.draft("DUTY")
    assert post.say(draft).flags == ()
    told = post.say(draft)
    assert told.flags == (REPLAYED,)
    assert told.offices == ("AA/DUTY",)


def test_a_release_on_two_branches_is_a_replay_on_neither(post):
    # used in the past; neither branch has the other in its past
    draft = post.draft("DUTY")
    twin = post.line.feeds["AA"].twin()
    post.say(post.draft())
    assert post.say(draft).flags == ()
    post.line.feeds["AA"] = twin
    assert post.say(draft).flags == ()


def party_with(limits):
    """A party with one more officer, whose grant has limits."""
    line = Bench("AA", "BB", nonce=b"\x01" * 16)
    party = line.parties["AA"]
    key = SigningKey.from_seed(seed("limited"))
    party.officers["LIMITED"] = key
    made = party.grant(key.key, OFFICER, terminal="T009", office="LIMITED")
    made = Statement.make("AA", made.n, made.prev, made.type, {**made.content, **limits})
    line.say("AA", line.statement_draft(party, made))
    return Post(line)


@pytest.mark.parametrize(
    ("limits", "flags"),
    [
        ({}, ()),
        ({4: ["X01"]}, ()),
        ({4: ["A02"]}, (UNAUTHORISED_TYPE,)),
        ({5: 1}, (UNAUTHORISED_TYPE,)),
        ({6: {1: NOON + 1, 2: NOON + 2}}, (UNAUTHORISED_TYPE,)),
        ({6: {1: NOON, 2: NOON + 1}}, ()),
        ({6: {1: NOON - 1, 2: NOON}}, (UNAUTHORISED_TYPE,)),
        ({9: NODE}, (UNAUTHORISED_TYPE,)),
    ],
)
def test_a_grant_counts_within_its_kind_window_types_and_precedence(limits, flags):
    #
    post = party_with(limits)
    assert post.say(post.draft("LIMITED", precedence=2)).flags == flags


def test_a_grant_that_comes_later_does_not_mend_what_was_said_before(post):
    # judged from past(e), once
    line = Bench("AA", "BB", nonce=b"\x02" * 16)
    party = line.parties["AA"]
    key = SigningKey.from_seed(seed("late"))
    party.officers["LATE"] = key
    statement = party.grant(key.key, OFFICER, terminal="T009", office="LATE")
    post = Post(line)
    assert post.say(post.draft("LATE")).flags == (UNAUTHORISED_TYPE,)
    post.say(line.statement_draft(party, statement))
    assert post.say(post.draft("LATE", content={1: "again"})).flags == ()


def test_the_grant_in_a_genesis_has_force_from_the_foundation_on():
    #
    line = bench("AA", "BB")
    party = line.parties["AA"]
    foundation = party.statements[0]
    draft = Draft(
        type=foundation.type,
        content=foundation.wire,
        time_ms=NOON,
        releases=release(foundation, party.holders[:1]),
    )
    assert draft.releases  # one of three holders: it founds nothing
    record = line.record("AA")
    lane = record.lanes.of_feed(line.feeds["AA"].label)[0]
    assert record.grant_of_node(lane)
    assert isinstance(party, Party)


@pytest.mark.parametrize("wire", sorted(KEY_TYPES))
@pytest.mark.parametrize("content", [{}, {1: "AA"}, {1: "AA", 2: "x", 3: b"", 4: []}])
def test_a_key_statement_that_cannot_be_read_stands_in_the_record_and_grants_nothing(
    post, wire, content
):
    #
    granted = post.record.grants("AA")
    told = post.say(post.draft(type=wire, content=content))
    assert told.flags == (UNAUTHORISED_TYPE,)
    assert post.record.grants("AA") == granted
    assert post.say(post.draft()).flags == ()


def test_a_grant_of_another_shape_that_its_root_holders_released_has_no_force(post):
    #
    party = post.line.parties["AA"]
    last = party.statements[-1]
    bad = Statement.make("AA", last.n + 1, last.hash, last.type, {**last.content, 5: 9})
    told = post.hear(post.line.carry("AA", bad).data)
    assert told.flags == (UNAUTHORISED_TYPE,)
