"""R-640, R-643 to R-646, R-681: who holds a seat, who offers, whose key counts; what is erased."""

import secrets

import pytest

from comity.families.call.examples import CLOSED, OFFER, OPENED, REQUEST
from comity.node.callsignals import LIVES_MS, WORDS, said_aloud
from comity.node.home import Home
from tests.support.lines import DESPITE, NOON, Side, Wire, make_line

TOLD = {it: OFFER[it] for it in ("ufrag", "pwd", "candidates", "streams")}
WINDOW = {"start": "2026-02-05T12:00:00Z", "end": "2026-02-05T15:00:00Z"}


class Console:
    """A console as the node hears of it: its name, its key, its number."""

    def __init__(self, side, call, lead, seat="PRINCIPAL"):
        self.side, self.call, self.seat = side, call, seat
        self.device = secrets.token_hex(16)
        self.key = lead + secrets.token_hex(31)
        self.n = 0

    def signals(self, step, *, at_once=True, **more):
        self.n += 1
        fields = {
            "re": self.call,
            "step": step,
            "seat": self.seat,
            "device": self.device,
            "n": self.n,
            "fingerprint": self.key,
            **more,
        }
        to = ["BB" if self.side.party == "AA" else "AA"]
        said = self.side.says("C11", fields, to=to, by=["DUTY"])
        if at_once:
            self.side.wire.runs()
        return said["entry"]

    def offers(self, join, **more):
        return self.signals("OFFER", of=join, **TOLD, **more)

    def answers(self, offer, **more):
        return self.signals("ANSWER", of=offer, **TOLD, **more)


class Wired(Side):
    """A side that knows its wire."""

    wire: Wire


class Pair:
    """Two nodes with a call whose window is fixed."""

    def __init__(self, folder):
        make_line(folder)
        self.aa, self.bb = (Wired(Home(folder / it)) for it in ("aa", "bb"))
        wire = Wire(self.aa, self.bb)
        wire.joins()
        self.aa.wire = self.bb.wire = wire
        self.call = self.aa.says("C01", {**DESPITE, **REQUEST, "windows": [WINDOW]})["entry"]
        wire.runs()

    def told(self, kind="call"):
        """What both nodes say of the call: the same."""
        ours, theirs = (it.ask("live", entry=self.call)[kind] for it in (self.aa, self.bb))
        assert ours == theirs
        return ours

    def aside(self):
        return [(it["device"], it["why"]) for it in self.told()["aside"]]

    def seats(self):
        return [it["device"] for it in self.told()["seats"]]


@pytest.fixture
def pair(tmp_path):
    it = Pair(tmp_path)
    yield it
    it.aa.closes()
    it.bb.closes()


@pytest.fixture
def met(pair):
    """Two consoles that hold their seats, AA's with the lower fingerprint."""
    ours, theirs = Console(pair.aa, pair.call, "00"), Console(pair.bb, pair.call, "ff")
    return pair, ours, theirs, ours.signals("JOIN"), theirs.signals("JOIN")


def test_an_offer_to_a_seat_and_its_answer_stand_with_the_words_of_both_keys(met):
    pair, ours, theirs, _, join = met
    offer = ours.offers(join)
    answer = theirs.answers(offer)
    told = pair.told()
    assert [it["entry"] for it in told["speaks"]] == [offer, answer]
    assert told["aside"] == []
    (words,) = told["words"]
    assert (len(words["words"]), len(words["numbers"])) == (WORDS, WORDS)
    assert words["devices"] == [ours.device, theirs.device]
    assert told["speaks"][0]["candidates"] == [{**it} for it in TOLD["candidates"]]


def test_signals_are_sealed_and_in_no_picture_and_ask_nobody_for_anything(met):
    pair, ours, _, _, join = met
    digest, alarms = pair.bb.digest(), pair.bb.alarms()
    offer = ours.offers(join)
    assert (pair.bb.digest(), pair.bb.alarms()) == (digest, alarms)
    assert pair.aa.entry(offer)["body"] == "OPENED"
    octets = b"".join(pair.aa.entries())
    assert TOLD["pwd"].encode() not in octets


def test_a_second_console_of_a_party_is_set_aside_at_both_ends_and_one_may_take_over(met):
    pair, ours, theirs, join, _ = met
    second = Console(pair.aa, pair.call, "01")
    second.signals("JOIN")
    assert pair.seats() == [ours.device, theirs.device]
    assert pair.aside() == [(second.device, "TAKEN")]
    second.signals("JOIN", of=join)
    assert pair.seats() == [second.device, theirs.device]
    second.signals("LEAVE")
    assert pair.seats() == [theirs.device]


def test_of_two_that_offer_the_lower_fingerprint_is_heard_at_both_ends(met):
    pair, ours, theirs, our_join, their_join = met
    theirs.offers(our_join)
    good = ours.offers(their_join)
    told = pair.told()
    assert [it["entry"] for it in told["speaks"]] == [good]
    assert pair.aside() == [(theirs.device, "TURN")]


def test_an_offer_that_is_played_again_to_a_later_seat_counts_for_nothing(met):
    pair, ours, theirs, _, join = met
    ours.offers(join)
    theirs.signals("LEAVE")
    later = Console(pair.bb, pair.call, "ff")
    later.signals("JOIN")
    ours.offers(join)  # what was good for another visit
    assert pair.told()["speaks"] == []


@pytest.mark.parametrize("step", ["JOIN", "OFFER"])
def test_a_signal_with_another_fingerprint_than_the_seat_s_is_set_aside(met, step):
    pair, ours, _, _, join = met
    ours.key = "00" + secrets.token_hex(31)
    if step == "JOIN":
        ours.signals("JOIN")
    else:
        ours.offers(join)
    assert pair.aside() == [(ours.device, "KEY")]
    assert pair.told()["speaks"] == []


def test_a_console_to_which_nothing_was_offered_answers_nothing(met):
    pair, ours, _, _, join = met
    helper = Console(pair.bb, pair.call, "fe", seat="INTERPRETER")
    helper.signals("JOIN")
    offer = ours.offers(join)
    helper.answers(offer)
    stranger = Console(pair.bb, pair.call, "fd")
    stranger.answers(offer)
    assert pair.aside() == [(helper.device, "TURN")]
    assert [it["entry"] for it in pair.told()["speaks"]] == [offer]


def test_four_seats_may_speak_each_with_each(met):
    pair, *_ = met
    for side, lead in ((pair.aa, "10"), (pair.bb, "20")):
        Console(side, pair.call, lead, seat="INTERPRETER").signals("JOIN")
    told = pair.told()
    assert [(it["party"], it["seat"]) for it in told["seats"]] == [
        ("AA", "PRINCIPAL"),
        ("AA", "INTERPRETER"),
        ("BB", "PRINCIPAL"),
        ("BB", "INTERPRETER"),
    ]
    assert len(told["words"]) == 6


def test_a_test_before_the_call_has_seats_of_its_own(met):
    pair, *_ = met
    tester = Console(pair.aa, pair.call, "03")
    tester.signals("JOIN", test=True)
    assert [it["device"] for it in pair.told("test")["seats"]] == [tester.device]
    assert tester.device not in pair.seats()


def test_a_seat_of_yesterday_is_nobody_s(met):
    pair, *_ = met
    for side in (pair.aa, pair.bb):
        side.clock.set_to(NOON + LIVES_MS + 3_600_000)
    assert pair.seats() == []


def test_words_say_both_keys_and_the_call_whoever_asks():
    call, one, other = b"c" * 32, b"1" * 32, b"2" * 32
    heard = said_aloud(call, one, other)
    assert said_aloud(call, other, one) == heard
    assert heard not in (said_aloud(b"d" * 32, one, other), said_aloud(call, one, b"3" * 32))


def test_what_was_signalled_before_a_restart_is_found_again(met):
    pair, ours, theirs, *_ = met
    pair.bb.restarts()
    told = pair.bb.ask("live", entry=pair.call)["call"]
    assert [it["device"] for it in told["seats"]] == [ours.device, theirs.device]


def test_a_signal_that_comes_after_a_later_one_counts_for_nothing(met):
    pair, ours, theirs, *_ = met
    ours.signals("LEAVE")
    ours.n = 0
    ours.signals("JOIN")  # with the number that its first signal had
    assert pair.seats() == [theirs.device]


def test_attack_another_party_says_the_name_of_a_console_and_a_great_number(met):
    pair, ours, theirs, join, _ = met
    theirs.signals("LEAVE")
    other = Console(pair.bb, pair.call, "fe")
    other.device, other.n = ours.device, 2**53 - 2
    other.signals("JOIN")
    assert pair.aside() == [(ours.device, "TAKEN")]
    assert [(it["party"], it["entry"]) for it in pair.told()["seats"]] == [("AA", join)]
    again = Console(pair.bb, pair.call, "ff")
    offer = ours.offers(again.signals("JOIN"))
    assert [it["entry"] for it in pair.told()["speaks"]] == [offer]
    ours.signals("LEAVE")
    assert pair.seats() == [again.device]


def test_attack_who_says_the_name_of_a_console_answers_no_offer_in_its_place(met):
    pair, ours, theirs, _, join = met
    offer = ours.offers(join)
    other = Console(pair.aa, pair.call, "ff")
    other.device, other.key, other.n = theirs.device, theirs.key, theirs.n
    other.answers(offer)
    answer = theirs.answers(offer)
    assert [it["entry"] for it in pair.told()["speaks"]] == [offer, answer]


def test_attack_a_join_that_stands_before_the_one_whose_name_it_copies_costs_one_visit(pair):
    """T25: whoever hides what it has seen writes lower; the next visit has a name nobody knows."""
    ours, thief = Console(pair.aa, pair.call, "00"), Console(pair.bb, pair.call, "ff")
    for n in range(3):
        pair.aa.says("L09", {"subject": "Watch", "body": f"Quiet, {n}.", "lang": "en"})
    ours.signals("JOIN", at_once=False)
    thief.device = ours.device
    thief.signals("JOIN")
    assert pair.aside() == [(ours.device, "TAKEN")]
    assert [(it["party"], it["device"]) for it in pair.told()["seats"]] == [("BB", ours.device)]

    Console(pair.aa, pair.call, "00").signals("JOIN")
    assert sorted(it["party"] for it in pair.told()["seats"]) == ["AA", "BB"]


def test_one_console_holds_one_seat(met):
    pair, ours, theirs, _, _ = met
    ours.seat = "INTERPRETER"
    ours.signals("JOIN")
    assert pair.aside() == [(ours.device, "TAKEN")]
    assert pair.seats() == [ours.device, theirs.device]


@pytest.mark.parametrize("does", ["offers", "joins", "tests"])
def test_attack_signals_without_end_push_nobody_out_of_a_seat(met, monkeypatch, does):
    monkeypatch.setattr("comity.node.callsignals.KEPT_MAX", 3)
    pair, ours, theirs, join, their_join = met
    loud = Console(pair.bb, pair.call, "fe", seat="INTERPRETER")
    offer = ours.offers(their_join)
    for _ in range(6):
        if does == "offers":
            theirs.offers(join)
        else:
            loud.signals("JOIN", **({"test": True} if does == "tests" else {}))
    told = pair.told()
    assert [it["entry"] for it in told["seats"]][:2] == [join, their_join]
    assert offer in [it["entry"] for it in told["speaks"]]
    assert len(told["aside"]) <= 3


def test_a_console_that_finds_its_way_again_and_again_keeps_its_seat(met, monkeypatch):
    monkeypatch.setattr("comity.node.callsignals.KEPT_MAX", 3)
    pair, ours, theirs, *_ = met
    offers = [ours.offers(theirs.signals("JOIN")) for _ in range(5)]
    told = pair.told()
    assert [it["device"] for it in told["seats"]] == [ours.device, theirs.device]
    assert [it["entry"] for it in told["speaks"]] == offers[-1:]
    close(pair)
    kept = pair.aa.ask("signals-kept", entry=pair.call)
    assert kept["count"] == 12  # what had no room any more is erased with the rest
    pair.aa.says("L27", kept["fields"], by=["DUTY"])
    assert pair.aa.ask("signals-kept", entry=pair.call)["count"] == 0


def test_signals_are_of_no_more_use_when_the_call_is_over_and_are_erased_by_an_officer(met):
    pair, *_ = met
    assert pair.aa.ask("signals-kept", entry=pair.call)["count"] == 0
    close(pair)
    kept = pair.aa.ask("signals-kept", entry=pair.call)
    assert kept["count"] == len(kept["fields"]["refs"]) > 0
    pair.aa.says("L27", kept["fields"], by=["DUTY"])
    assert pair.aa.ask("signals-kept", entry=pair.call)["count"] == 0
    assert list(pair.aa.keeper.store.bodies()) == []
    assert pair.bb.ask("signals-kept", entry=pair.call)["count"] == kept["count"]  # its own word
    assert bytes.fromhex(kept["fields"]["refs"][0]) in pair.aa.keeper.record.lanes  # it stays


def test_signals_older_than_half_a_day_are_of_no_more_use(met):
    pair, *_ = met
    pair.aa.clock.set_to(NOON + LIVES_MS + 3_600_000)
    assert pair.aa.ask("signals-kept", entry=pair.call)["count"] > 0


def test_signals_of_a_call_whose_key_was_not_proved_are_not_offered_for_erasing(met):
    pair, *_ = met
    said = {"re": pair.call, "what": "NOT_PROVED", "at": "2026-02-05T12:00:00Z", "party": "AA"}
    pair.bb.says("C12", said, by=["DUTY"])
    pair.bb.wire.runs()
    close(pair)
    for side in (pair.aa, pair.bb):
        assert side.ask("signals-kept", entry=pair.call)["count"] == 0


def test_nor_are_they_however_often_else_was_seen(met, monkeypatch):
    """R-642: what comes often has a room of its own."""
    monkeypatch.setattr("comity.families.call.calls.ROWS_MAX", 2)
    pair, *_ = met
    said = {"re": pair.call, "at": "2026-02-05T12:00:00Z", "party": "AA"}
    for what in ("QUALITY", "LOST", "RESUMED", "HELD", "HANDED_OVER", "RECORDS", "SET_ASIDE"):
        pair.bb.says("C12", {**said, "what": what}, by=["DUTY"])
    pair.bb.says("C12", {**said, "what": "NOT_PROVED"}, by=["DUTY"])
    pair.bb.wire.runs()
    close(pair)
    for side in (pair.aa, pair.bb):
        assert side.ask("signals-kept", entry=pair.call)["count"] == 0


def close(pair):
    """Both say that the call began and that it is over."""
    for message, fields in (("C04", {**OPENED, "auth": "NONE"}), ("C05", CLOSED)):
        for side in (pair.aa, pair.bb):
            side.says(message, {**DESPITE, **fields, "re": pair.call})
            side.wire.runs()
