"""R-421: the watch goes from one officer to the next, each at a browser of their own."""

import pytest
from typing_extensions import override

from comity.errors import OurError
from comity.families.incident.examples import QUERY
from tests.console.pages.test_stream import Listening
from tests.console.test_elsewhere import Scene, handed
from tests.support.indoors import Room
from tests.support.lines import LINE, TEXT, until


@pytest.fixture
def second(desks):
    browser = desks[1].browser()
    browser.comes_on_watch("SECOND")
    return browser


@pytest.fixture
def text(desks):
    """A text of AA that BB has not opened."""
    said = desks[0].says("L09", TEXT, precedence="PRIORITY")["entry"]
    until(lambda: any(it["entry"] == said for it in desks[1].ask("inbox")))
    return said


def hands_over(browser, on="SECOND", **more):
    return browser.post("/handover/begin", {**to_begin(browser), "on": on, **more})


def to_begin(browser):
    """The form as it stands; one field of it is drawn with what it names."""
    return {**browser.get("/handover").form("/handover/begin"), **handed(browser)}


def handovers(desk):
    return [it for it in desk.ask("drafts") if it["type"] == "line.handover/1"]


def test_who_comes_signs_the_same_list_and_who_goes_is_logged_out(desks, theirs, second, text):
    assert hands_over(theirs).to == "/handover"
    assert "BB/SECOND must confirm" in theirs.get("/handover").text
    (draft,) = handovers(desks[1])
    assert text in draft["fields"]["open_items"]
    page = second.get("/handover")
    assert "BB/DUTY hands the watch over to you" in page.text
    listening = Listening(theirs)
    assert second.post("/handover/relieve", page.form("/handover/relieve")).to == "/watch"
    assert listening.until_ended()
    listening.ends()
    assert theirs.get("/").to == "/login"
    last = desks[1].ask("watch")["last_handover"]
    assert (last["off"], last["on"]) == ("BB/DUTY", "BB/SECOND")
    assert handovers(desks[1]) == []
    assert second.get("/").status == 200


def test_only_who_is_named_takes_over_and_only_what_was_shown(desks, theirs, second):
    hands_over(theirs)
    (draft,) = handovers(desks[1])
    token = theirs.get("/").form("/logout")["token"]
    fields = {"token": token, "off": "BB/DUTY", "draft": f"duty {draft['draft']}"}
    assert theirs.post("/handover/relieve", fields).status == 409  # who goes is not who comes
    fields["token"] = second.get("/").form("/logout")["token"]
    unseen = second.post("/handover/relieve", fields)
    assert unseen.status == 409
    assert "Open the message first" in unseen.text
    form = second.get("/handover").form("/handover/relieve")
    assert second.post("/handover/relieve", {**form, "draft": "another"}).status == 409
    assert theirs.get("/").status == 200
    assert theirs.post("/handover/drop", {"token": token}).to == "/handover"
    assert handovers(desks[1]) == []
    gone = second.post("/handover/relieve", form)
    assert gone.status == 409
    assert "No handover waits" in gone.text


def test_begun_again_it_is_one_and_a_form_sent_twice_is_one(desks, theirs):
    form = to_begin(theirs)
    for _ in range(2):
        theirs.post("/handover/begin", {**form, "on": "SECOND"})
    (first,) = handovers(desks[1])
    hands_over(theirs)
    (again,) = handovers(desks[1])
    assert first["releases"] == again["releases"] == ["BB/DUTY"]


def test_nobody_hands_over_to_nobody_or_to_themselves(desks, theirs):
    assert hands_over(theirs, on="NOBODY").status == 409
    assert hands_over(theirs, on="DUTY").status == 409
    assert handovers(desks[1]) == []


def test_a_flash_that_nobody_opened_stops_it_unless_it_is_said(desks, theirs):
    said = desks[0].says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    until(lambda: any(it["entry"] == said for it in desks[1].ask("alarms")))
    before = desks[1].ask("drafts")
    answer = hands_over(theirs)
    assert answer.status == 409
    assert "FLASH not opened" in answer.text
    assert desks[1].ask("drafts") == before
    assert hands_over(theirs, despite="yes").to == "/handover"


# --- on a console in this process


class TwoLines(Room):
    """A node with a second line, on which nothing stands and which refuses a handover."""

    def __init__(self, side):
        super().__init__(side)
        self.lines = [LINE, "spare"]

    @override
    def look(self, verb, /, **args):
        if args.get("line") != "spare":
            return super().look(verb, **args)
        if verb == "handover":
            raise OurError("handover.to-whom", off=args["off"], on=args["on"])
        return [] if verb == "drafts" else super().look(verb, **{**args, "line": LINE})


@pytest.fixture
def scene(tmp_path):
    """DUTY and SECOND on watch, a FLASH before them that nobody opened."""
    it = Scene(tmp_path)
    it.locked.post("/logout", {"token": it.token(it.locked)})
    it.locked.comes_on_watch("SECOND")
    yield it
    it.closes()


def test_where_one_line_refuses_none_is_signed(scene):
    scene.indoors.console.node = TwoLines(scene.ours)
    assert hands_over(scene.duty, despite="yes").status == 409
    assert handovers(scene.ours) == []


def test_nobody_takes_over_what_is_not_there_on_every_line(scene):
    assert hands_over(scene.duty, despite="yes").status == 303
    form = scene.locked.get("/handover").form("/handover/relieve")
    scene.indoors.console.node = TwoLines(scene.ours)
    gone = scene.locked.post("/handover/relieve", form)
    assert (gone.status, "No handover waits" in gone.text) == (409, True)
    assert scene.duty.get("/").status == 200
    assert scene.ours.ask("watch")["last_handover"] is None


@pytest.mark.parametrize("seen", [(), ("stands",), ("flashes",)])
def test_what_came_since_the_page_was_drawn_is_not_signed_unseen(scene, seen):
    """Nor does what was said despite one FLASH count for another."""
    form = {**to_begin(scene.duty), "on": "SECOND", "despite": "yes"}
    scene.asked()
    now = handed(scene.duty)
    answer = scene.duty.post("/handover/begin", {**form, **{it: now[it] for it in seen}})
    assert (answer.status, "load the handover again" in answer.text) == (409, True)
    assert handovers(scene.ours) == []
    assert scene.duty.post("/handover/begin", {**form, **now}).status == 303
