"""Scenario 1: a staff line suspended since 2021 is restored on 5 February 2026."""

from comity.node.exporting import take
from comity.node.verify import verify_file
from tests.support.exchange import RISK, STAFF, Day


def declared(side, line):
    found = next(it for it in side.ask("status")["lines"] if it["line"] == line)
    return {it["party"]: it["since"]["iso"][:10] for it in found["declared"]}


def lamps(side, line):
    found = next(it for it in side.ask("status")["lines"] if it["line"] == line)
    return found["lamps"][0]


def test_each_side_suspends_from_its_own_date_and_the_other_line_stays_open(exchange):
    day = Day(exchange, "restore")
    day.until("charter-risk-ru")
    assert (day.line(STAFF), day.line(RISK)) == ("OPEN", "OPEN")
    day.until("suspended-us")
    assert day.line(STAFF) == "SUSPENDED"
    day.until("suspended-ru")
    for side in (day.us, day.ru):
        assert declared(side, STAFF) == {"US": "2021-10-01", "RU": "2021-12-01"}
    assert (day.line(STAFF), day.line(RISK)) == ("SUSPENDED", "OPEN")


def test_a_regional_commander_faces_a_national_chief_of_staff_and_both_are_named(exchange):
    day = Day(exchange, "restore")
    day.until("charter-staff")
    for code in ("US", "RU"):
        (pair, _) = day.played["charter-staff"].shown[code]["fields"]["counterparts"]
        assert (pair["a"], pair["capacity_a"]) == ("US/STAFF", "regional commander")
        assert (pair["b"], pair["capacity_b"]) == ("RU/STAFF", "chief of staff, national")
        assert "regional commander" in day.played["charter-staff"].shown[code]["text"]


def test_proposed_accepted_and_opened_by_both_in_this_order_the_line_is_open(exchange):
    day = Day(exchange, "restore")
    day.until("restore")
    assert day.line() == "SUSPENDED"
    day.until("restore-opened")
    assert day.word("restore") == "OPENED"
    day.until("restore-accepted")
    assert (day.line(), day.word("restore")) == ("SUSPENDED", "ANSWERED")
    day.until("open-us")
    assert day.line() == "SUSPENDED"
    day.until("open-ru")
    assert day.line() == "OPEN"
    order = ["restore", "restore-accepted", "open-us", "open-ru"]
    levels = [day.played[step].shown["US"]["level"] for step in order]
    assert levels == sorted(set(levels))


def test_an_accept_of_another_hash_leaves_the_line_suspended_and_says_so(exchange):
    day = Day(exchange, "restore")
    restore = day.until("restore")
    answer = {"re": restore, "position": "ACCEPT", "terms": "5e" * 32}
    reason = {"override": "By mistake.", "lang": "en"}
    said = day.ru.say(STAFF, "L08", {**answer, **reason, "provenance": "CONSTRUCTED"})
    for side in (day.us, day.ru):
        opened = {"state": "OPEN", "reason": "POLITICAL", "effective_at": "2026-02-05T12:20:00Z"}
        side.say(STAFF, "L04", {**opened, "provenance": "CONSTRUCTED"})
    assert day.us.entry(STAFF, said["entry"])["flags"] == ["TERMS_MISMATCH"]
    assert day.line() == "SUSPENDED"


def test_the_story_tells_such_a_mistake_and_what_sets_it_right(exchange):
    day = Day(exchange, "restore")
    day.until("restore-mistaken")
    assert day.flags("restore-mistaken") == ["TERMS_MISMATCH"]
    early, restore = (day.played[it].shown["RU"]["fields"] for it in ("restore-early", "restore"))
    assert (early["level"], restore["level"]) == ("DUTY", "STAFF")
    assert day.line() == "SUSPENDED"
    day.until("open-ru")
    assert day.line() == "OPEN"


def test_a_side_that_opens_alone_restores_nothing(exchange):
    day = Day(exchange, "restore")
    day.until("restore-accepted")
    opened = {"state": "OPEN", "reason": "POLITICAL", "effective_at": "2026-02-05T12:20:00Z"}
    day.ru.say(STAFF, "L04", {**opened, "provenance": "CONSTRUCTED"})
    assert day.line() == "SUSPENDED"


def test_a_machine_answers_the_path_and_an_officer_the_watch(exchange):
    day = Day(exchange, "restore")
    day.until("test")
    assert day.matter("test") == "PATH_PROVEN"
    assert (lamps(day.us, STAFF)["path_proven"], lamps(day.us, STAFF)["watch_proven"]) == (
        True,
        False,
    )
    day.until("test-manned")
    assert day.matter("test") == "WATCH_PROVEN"
    assert lamps(day.us, STAFF)["watch_proven"] is True


def test_the_record_is_verified_by_a_third_person_who_finds_the_same_digest(exchange, tmp_path):
    day = Day(exchange, "restore")
    day.to_the_end()
    path = tmp_path / "staff.comity"
    take(day.ru.ask, path, STAFF)
    code, report = verify_file(path)
    assert (code, report["verdict"]) == (0, "SOUND")
    assert report["digest"] == day.us.picture(STAFF)["digest"] == day.ru.picture(STAFF)["digest"]
