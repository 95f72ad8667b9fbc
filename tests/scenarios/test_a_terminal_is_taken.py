"""Scenario 11: a field terminal is lost; what a thief says from it, and what becomes of that.

Real keys, real signatures; two nodes hold what arrived, and the same story is told with the parties
in each other's place. R-102 to R-104 and R-110 to R-112 as officers meet them.
"""

import io
import random

import pytest
from rich.console import Console

from comity.families.activity.areas_examples import TRANSIT
from comity.families.activity.examples import NOTICE
from comity.families.incident.examples import QUERY, REPORT
from comity.families.keys.fold import named
from comity.families.line.mirror import mirror
from comity.families.shelf import SHELF
from comity.proving.telling import Telling
from comity.record.entry import Draft
from comity.record.genesis import Genesis
from comity.record.grant import NODE
from comity.record.keys import SigningKey
from comity.values.moment import iso
from comity.values.plain import from_plain, to_wire
from tests.support.exchange import RISK, Day
from tests.support.parties import NOON, Bench, Feed, seed
from tests.support.posts import Post

TYPES = {entry.message.SPEC.code: entry.message for entry in SHELF.types.values()}
ORDERS, ORDERS_DEEP = 10, 100
MINUTE = 60_000
OTHER = {"AA": "BB", "BB": "AA"}


class Night:
    """One party with a headquarters and a field terminal, the other with a headquarters."""

    def __init__(self, loser):
        self.loser = loser
        self.bench = Bench("AA", "BB")
        self.now = NOON
        self.said = {}
        genesis = {it: self.party(it).genesis(self.bench.charter.line_id) for it in OTHER}
        made = {it: Post(self.bench, it, self.bench.feeds[it], genesis[it]) for it in OTHER}
        self.hq, self.peer = made[loser], made[OTHER[loser]]
        self.posts = list(made.values())
        for post in self.posts:
            for data in self.bench.everything():
                post.take(data)
        self.field = self.enrolled(genesis[loser])
        self.posts.append(self.field)
        self.trusted = self.field.feed.head  # the last position that the owner trusts
        self.arrives()

    def party(self, code):
        return self.bench.parties[code]

    def enrolled(self, base):
        """The field terminal: a node of its own, granted by the root holders."""
        party, line_id = self.party(self.loser), self.bench.charter.line_id
        key = SigningKey.from_seed(seed(self.loser, "field"))
        statement = party.grant(key.key, NODE, terminal="T004", office="FIELD")
        self.hq.carries(self.bench.statement_draft(party, statement))
        fields = {name: getattr(base, name) for name in Genesis.__struct_fields__}
        genesis = Genesis(**{**fields, "node": "FIELD", "entry_key": key.key, "grant": None})
        feed = Feed(line_id, key)
        draft = Draft(type="feed.genesis/1", content=genesis.content(), time_ms=self.now)
        data = feed.write(draft, (self.hq.feed.head,)).data
        post = Post(self.bench, self.loser, feed, genesis)
        for it in (*self.hq.taken, data):
            post.take(it)
        return post

    def says(self, name, post, code, fields, *, officers=1, precedence=1):
        """A message, in plain form as if AA lost the terminal; mirrored if BB did."""
        self.now += MINUTE
        plain = fields if self.loser == "AA" else mirror(fields)
        message = from_plain(TYPES[code], plain)
        (own,) = post.record.lanes.of_feed(post.feed.label)
        draft = Draft(
            type=message.SPEC.wire,
            content=to_wire(message),
            time_ms=self.now,
            precedence=precedence,
        )
        offices = list(self.party(post.party).officers.values())[:officers]
        draft = draft.released_by(*offices, line_id=self.bench.charter.line_id)
        post.take(post.feed.write(draft, post.owing.heads(own)).data)
        return self.wrote(name, post)

    def revokes(self, cut):
        """K04: two of three root holders, with the last position that is trusted."""
        self.now += MINUTE
        party = self.party(self.loser)
        statement = party.revokes("T004", cut)
        party.statements.append(statement)
        self.hq.carries(self.bench.statement_draft(party, statement))
        return self.wrote("revoked", self.hq)

    def wrote(self, name, post):
        self.said[name] = list(post.told.values())[-1].entry.leaf
        return self.said[name].hex()

    def arrives(self, *posts):
        """Everything that anybody has comes to these nodes; to all, if none is named."""
        have = list(dict.fromkeys(data for post in self.posts for data in post.taken))
        for post in posts or self.posts:
            for data in have:
                if data not in post.taken:
                    post.take(data)

    # --- what both headquarters show

    def both(self, look):
        ours, theirs = look(self.hq), look(self.peer)
        assert ours == theirs
        return ours

    def flags(self, name):
        return self.both(lambda post: post.picture.flags(self.said[name]))

    def state(self, name):
        def look(post):
            return post.picture.matter(post.picture.by_leaf(self.said[name])[0])

        return self.both(look)

    def contested(self, name):
        return [(row.leaf, row.cause) for row in self.state(name).contested]

    def terminal(self):
        """Where the field terminal stands."""
        wanted = named(self.loser, f"{self.loser}/T004")

        def look(post):
            keys = [key for key, _ in post.picture.matters() if key.id == wanted]
            (key,) = keys
            state = post.picture.matter(key)
            return SHELF.kinds[key.kind].statuses[key.kind](state.status).name

        return self.both(look)


WINDOW = {"1": 1_775_023_200_000, "2": 1_776_016_800_000}


def told_until_the_theft(loser="AA"):
    night = Night(loser)
    notice = night.says("notice", night.field, "A02", NOTICE)
    night.arrives()
    night.trusted = night.field.feed.head
    night.says("transit", night.field, "A08", TRANSIT)  # the crew's own, minutes before the loss
    night.says(
        "moved",
        night.field,
        "A04",
        {"re": notice, "changes": {"6": WINDOW}, "reason": "Weather.", "lang": "en"},
        precedence=2,
    )
    night.says("flash", night.field, "I06", QUERY, precedence=3)
    night.arrives()
    return night


def suspends(night, name="suspended"):
    return night.says(
        name,
        night.hq,
        "K03",
        {"terminal": "AA/T004", "reason": "CAPTURED", "effective_at": iso(night.now)},
        precedence=3,
    )


def told_to_the_end(loser="AA"):
    night = told_until_the_theft(loser)
    suspends(night)
    night.arrives()
    night.revokes(night.trusted)
    night.arrives()
    words = {
        "terminal": "AA/T004",
        "affirmed": [night.said["transit"].hex()],
        "disowned": [night.said["moved"].hex()],
    }
    night.says("disowned", night.hq, "K09", words)
    night.arrives()
    return night


def test_before_anybody_knows_the_thief_is_believed():
    night = told_until_the_theft()
    assert night.state("notice").end_ms == WINDOW["2"]
    assert night.flags("moved") == ()
    assert night.flags("flash") == ("ONE_RELEASE",)


def test_a_single_officer_suspends_at_once_and_takes_it_back():
    night = told_until_the_theft()
    assert night.terminal() == "ENROLLED"
    suspends(night)
    night.arrives()
    assert night.terminal() == "SUSPENDED"
    restored = {"terminal": "AA/T004", "effective_at": iso(night.now)}
    night.says("restored", night.hq, "K05", restored)
    night.arrives()
    assert night.terminal() == "ENROLLED"


def test_two_key_holders_cut_and_both_nodes_drop_what_came_after_the_cut():
    night = told_until_the_theft()
    suspends(night)
    night.revokes(night.trusted)
    night.arrives()
    assert night.terminal() == "REVOKED"
    assert night.flags("notice") == ()
    for name in ("transit", "moved", "flash"):
        assert "DISPUTED" in night.flags(name)
    assert night.state("notice").end_ms != WINDOW["2"]
    assert night.contested("notice") == [(night.said["moved"], "REVOKED")]


def test_the_owner_affirms_one_message_and_disowns_another_and_the_rest_stays_open():
    night = told_to_the_end()
    assert night.flags("transit") == ()
    assert night.contested("transit") == []
    assert night.flags("moved") == ("DISOWNED",)
    assert night.contested("notice") == []
    assert "DISPUTED" in night.flags("flash")
    assert night.contested("flash") == [(night.said["flash"], "REVOKED")]


def test_the_disowned_text_stays_readable():
    night = told_to_the_end()
    message = night.both(lambda post: post.picture.said(night.said["moved"]).message)
    assert message.reason == "Weather."


def test_what_the_thief_says_knowing_of_the_cut_counts_nowhere():
    night = told_to_the_end()
    night.arrives(night.field)
    night.says("later", night.field, "A08", TRANSIT)
    night.arrives()
    assert "AFTER" in night.flags("later")


def test_restoring_a_suspension_works_and_of_a_revocation_never():
    night = told_to_the_end()
    restored = {"terminal": "AA/T004", "effective_at": iso(night.now)}
    night.says("restored", night.hq, "K05", restored)
    night.arrives()
    assert night.terminal() == "REVOKED"
    assert "DISPUTED" in night.flags("flash")


def test_a_terminal_in_doubt_does_not_speak_for_itself():
    night = told_until_the_theft()
    suspends(night)
    night.arrives()
    restored = {"terminal": "AA/T004", "effective_at": iso(night.now)}
    night.says("by itself", night.field, "K05", restored)
    night.arrives()
    assert night.terminal() == "SUSPENDED"
    assert night.flags("by itself") == ("DOUBTFUL_TERMINAL",)


def test_the_clock_has_no_say_in_what_is_cut():
    """A thief that sets its clock back is cut by position all the same."""
    night = told_until_the_theft()
    night.now = NOON - 30 * MINUTE
    night.says("backdated", night.field, "I01", REPORT)
    night.arrives()
    night.revokes(night.trusted)
    night.arrives()
    assert "DISPUTED" in night.flags("backdated")


def shuffled(night, seed_of):
    """A third node that takes everything in some order."""
    everything = list(night.hq.taken)
    random.Random(seed_of).shuffle(everything)
    post = Post(night.bench, night.peer.party, night.peer.feed, night.peer.genesis)
    for data in everything:
        post.take(data)
    return post.picture.digest()


def test_ten_orders_of_arrival_give_one_digest():
    night = told_to_the_end()
    found = {shuffled(night, n) for n in range(ORDERS)}
    assert found == {night.both(lambda post: post.picture.digest())}


@pytest.mark.deep
def test_a_hundred_orders_of_arrival_give_one_digest():
    night = told_to_the_end()
    found = {shuffled(night, n) for n in range(ORDERS_DEEP)}
    assert found == {night.both(lambda post: post.picture.digest())}


def verdicts(night):
    """Everything a screen would say of each entry: flags, status, what is contested and why."""
    return {
        name: (
            night.flags(name),
            night.state(name).status,
            [why for _, why in night.contested(name)],
        )
        for name in night.said
        if name != "revoked"
    }


def test_the_mirrored_night_says_the_same_of_the_other_party():
    one, other = told_to_the_end("AA"), told_to_the_end("BB")
    assert verdicts(one) == verdicts(other)
    assert one.terminal() == other.terminal() == "REVOKED"
    assert one.state("notice").party == "AA"
    assert other.state("notice").party == "BB"


# --- as the exercise plays it: two headquarters, and a terminal whose words come by hand

WORDS = {
    "en": ("DISPUTED", "DISOWNED", "AFTER THE CUT", "matter CONTESTED"),
    "fr": (
        "CONTEST\u00c9",
        "D\u00c9SAVOU\u00c9",
        "APR\u00c8S LA COUPURE",
        "affaire CONTEST\u00c9E",
    ),
}


def worth(rows):
    return [(row["code"], row["flags"], bool(row["contested"])) for row in rows]


def test_both_headquarters_list_the_same_changes(exchange):
    day = Day(exchange, "terminal")
    day.to_the_end()
    for step in ("cut", "stood-by"):
        ours, theirs = (worth(day.played[step].changed[code]) for code in ("US", "RU"))
        assert ours == theirs
    assert worth(day.played["cut"].changed["RU"]) == [
        ("A02", ["SHORT_LEAD"], True),
        ("A08", ["DISPUTED"], True),
        ("A04", ["DISPUTED", "SHORT_LEAD"], True),
        ("I01", ["DISPUTED"], True),
    ]
    assert worth(day.played["stood-by"].changed["RU"]) == [
        ("A02", ["SHORT_LEAD"], False),
        ("A08", [], False),
        ("A04", ["DISOWNED", "SHORT_LEAD"], False),
    ]


def test_the_activity_ends_again_when_its_owner_said_it_would(exchange):
    day = Day(exchange, "terminal")
    day.until("exercise-at-sea")
    said = day.state("exercise-at-sea")["end_ms"]
    day.until("thief-moved")
    assert day.state("exercise-at-sea")["end_ms"] > said
    day.until("cut")
    assert day.state("exercise-at-sea")["end_ms"] == said


def test_at_the_end_both_headquarters_have_one_digest_and_the_text_is_still_there(exchange):
    day = Day(exchange, "terminal")
    day.to_the_end()
    assert len(day.player.common_digest(RISK)) == 64
    moved = day.played["thief-moved"].entry
    reasons = {side.entry(RISK, moved)["fields"]["reason"] for side in (day.us, day.ru)}
    assert reasons == {"Two days longer; weather."}


@pytest.mark.parametrize("languages", [("en", "fr"), ("fr", "en")])
def test_it_is_said_in_words_on_both_screens(exchange, languages):
    paper = io.StringIO()
    reads = dict(zip(("US", "RU"), languages, strict=True))
    telling = Telling(Console(file=paper, width=80, highlight=False), exchange.scenario, reads)
    telling.transcript(list(exchange.player("terminal").play()))
    lines = paper.getvalue().splitlines()
    assert max(map(len, lines)) <= 80
    for n, language in enumerate(languages):
        screen = " ".join(line[41:] if n else line[:39] for line in lines)
        for word in WORDS[language]:
            assert word in " ".join(screen.split()), (language, word)
