"""R-450 to R-453 as a program: two consoles, people at one of them, control, and the score."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from base64 import b64encode
from types import SimpleNamespace

import pytest

from comity.errors import ConfigError, OurError
from comity.node import control, exercise
from comity.proving import live
from comity.proving.live import PASSPHRASE, Wanted
from tests.proving.test_demo import nodes_below
from tests.support.browsers import Browser
from tests.support.readers import Reader
from tests.support.screens import chromium, needs_chromium

PROGRAM = [sys.executable, "-m", "comity", "exercise"]


def until(look, patience_s=120):
    deadline = time.monotonic() + patience_s
    while not (found := look()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return found


class Room:
    """An exercise of which people play RU, as it was started from a shell."""

    def __init__(self, folder):
        self.folder = folder / "kept"
        self.log = folder / "said"
        words = ["play", "abu-dhabi-2026", "--play", "RU", "--only", "contact", "--keep"]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [*PROGRAM, *words, str(self.folder)],
                stdout=log,
                stderr=log,
                env={**os.environ, "COLUMNS": "80"},
            )
        until(lambda: "control" in self.said() or self.process.poll() is not None)

    def said(self):
        return self.log.read_text()

    def addresses(self):
        return re.findall(r"http://localhost:\d+/", self.said())

    def control(self, verb="status", **args):
        return live.tell(self.folder, verb, args)

    def states(self):
        return {it["step"]: it["state"] for it in self.control()["injects"]}

    def node(self, code, verb, **args):
        return control.ask(self.folder / code.lower(), verb, args)


@pytest.fixture(scope="module")
def room(tmp_path_factory):
    made = Room(tmp_path_factory.mktemp("live"))
    yield made
    if made.process.poll() is None:
        made.process.send_signal(signal.SIGTERM)
        made.process.wait(30)
    assert nodes_below(made.folder) == []


@pytest.fixture(scope="module")
def ours(room):
    """A browser at US, where exercise control sits."""
    made = Browser(room.addresses()[0])
    assert made.comes_on_watch(passphrase=PASSPHRASE).status == 303
    return made


@pytest.fixture(scope="module")
def theirs(room):
    """A browser at RU, which people play."""
    made = Browser(room.addresses()[1])
    assert made.comes_on_watch(passphrase=PASSPHRASE).status == 303
    return made


def test_it_says_what_to_open_who_enters_and_with_what(room):
    assert len(room.addresses()) == 2
    said = " ".join(room.said().split())
    for words in ("US, in English; officer DUTY", "RU, in French; officer DUTY", PASSPHRASE):
        assert words in said
    assert f"comity exercise control {room.folder} resume" in said


def test_without_the_passphrase_nobody_enters(room):
    assert Browser(room.addresses()[1]).comes_on_watch("STAFF", "guessed").status != 303


def test_who_plays_controls_nothing_and_sees_nothing_of_what_comes(room, theirs):
    page = theirs.get("/exercise").text
    assert "flash" not in re.sub(r"data-\S+", "", page).split('id="score"')[0].split("<table")[-1]
    assert 'name="word"' not in page
    token = theirs.get("/exercise").form("/lock")["token"]
    answer = theirs.post("/exercise", {"token": token, "once": "a", "word": "end"})
    assert answer.status == 409
    assert room.control()["state"] == "PAUSED"


def test_a_control_word_from_elsewhere_is_not_heard(room, ours):
    form = {**ours.get("/exercise").form("/exercise"), "word": "end"}
    for fields, headers in (
        ({**form, "token": "guessed"}, {}),
        ({**form, "token": ""}, {}),
        (form, {"Origin": "http://elsewhere.example"}),
        (form, {"Origin": None}),
        (form, {"Sec_Fetch_Site": "cross-site"}),
        (form, {"Host": "elsewhere.example"}),
    ):
        assert ours.post("/exercise", fields, **headers).status in (403, 421)
    assert ours.get("/exercise?word=end").status == 200
    stranger = Browser(room.addresses()[0])
    assert stranger.post("/exercise", form).status == 403
    for word in ("stop", "", "status"):
        assert ours.post("/exercise", {**form, "word": word}).status == 409
    assert room.control()["state"] == "PAUSED"


def test_people_begin_open_and_answer_and_are_measured(room, ours, theirs):
    assert room.states()["flash"] == "NEXT"
    form = ours.get("/exercise").form("/exercise")
    assert form["word"] == "resume"
    for _ in range(2):  # sent twice, done once
        assert ours.post("/exercise", form).status == 303
    assert room.control()["state"] == "RUNNING"
    room.control("inject")
    flash = next(it["entry"] for it in room.control()["injects"] if it["step"] == "flash")
    assert "FLASH" in theirs.get("/watch").text
    shown = theirs.get(f"/watch?line=risk-reduction&entry={flash}")
    assert theirs.post("/open", shown.form("/open")).status == 303
    until(lambda: room.states()["flash-opened"] == "DONE")
    (row,) = (it for it in room.control()["score"] if it["step"] == "flash")
    assert type(row["opened_ms"]) is int
    assert 0 < row["opened_ms"] < 60_000
    assert (row["answered_ms"], row["to"]) == (None, "RU")
    told = ours.get("/exercise").text
    assert f"{row['opened_ms'] // 1000}.{row['opened_ms'] % 1000:03}" in told


def test_a_pause_stops_the_clock_of_every_node_and_its_console_says_so(room, ours):
    room.control("pause")
    assert [room.node(code, "clock")["speed"] for code in ("US", "RU")] == [0, 0]
    first = room.node("RU", "clock")["ms"]
    assert "PAUSED" in ours.get("/exercise").text
    assert room.node("RU", "clock")["ms"] == first
    assert room.control("speed", speed=10)["speed"] == 10
    for speed in (0, 601, -1, "fast"):
        with pytest.raises(OurError, match=r"control\.bad-arguments"):
            room.control("speed", speed=speed)
    assert room.control()["speed"] == 10


# --- what an exercise looks like


def sides(page):
    """Of each side of the window: how many of its points are yellow, and how many black."""
    data = page.screenshot()
    other = page.context.new_page()
    found = other.evaluate(
        """async (text) => {
      const bytes = Uint8Array.from(atob(text), (it) => it.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height), to = canvas.getContext("2d");
      to.drawImage(image, 0, 0);
      const w = image.width, h = image.height, count = (x, y, a, b) => {
        const d = to.getImageData(x, y, a, b).data; let yellow = 0, black = 0;
        for (let i = 0; i < d.length; i += 4) {
          const [red, green, blue] = [d[i], d[i + 1], d[i + 2]];  // by night the stripe is red
          if ((red > 220 && green > 170 || red > 110 && green < 70) && blue < 70) yellow++;
          if (d[i] < 40 && d[i + 1] < 40 && d[i + 2] < 40) black++;
        }
        return [yellow / (d.length / 4), black / (d.length / 4)];
      };
      return [count(0, 4, w, 1), count(0, h - 5, w, 1), count(4, 0, 1, h), count(w - 5, 0, 1, h)];
    }""",
        b64encode(data).decode(),
    )
    other.close()
    return found


@needs_chromium
def test_it_is_striped_on_all_four_sides_wherever_it_is_scrolled_and_says_the_word(room):
    with chromium() as browser:
        page = browser.new_context(viewport={"width": 1024, "height": 700}).new_page()
        page.goto(f"{room.addresses()[0]}login")
        page.fill("#passphrase", PASSPHRASE)
        page.click("button.main")
        page.goto(f"{room.addresses()[0]}exercise")
        for theme, top in (("dark", 0), ("day", 600), ("red", 300)):
            page.evaluate("it => document.documentElement.dataset.theme = it", theme)
            page.evaluate("it => window.scrollTo(0, it)", top)
            for yellow, black in sides(page):
                assert yellow > 0.3, theme
                assert black > 0.3, theme
        assert "EXERCISE" in page.title()
        assert page.get_attribute('link[rel="icon"]', "href") == "/static/exercise.svg"
        assert page.get_attribute("html", "data-word") == "EXERCISE"
        paper = page.pdf(format="A4")
        page.evaluate(
            "() => { document.documentElement.dataset.reality = 'REAL';"
            " document.documentElement.dataset.theme = 'dark';"
            " document.querySelector('.stripe').remove() }"
        )
        assert [yellow for yellow, _ in sides(page)] == [0, 0, 0, 0]
        plain = page.pdf(format="A4")
    assert paper.count(b"/PatternType") >= paper.count(b"/Type /Page\n") >= 1
    assert b"/PatternType" not in plain


@needs_chromium
def test_who_plays_begins_as_the_handbook_says(room):
    with chromium() as browser:
        desk = SimpleNamespace(url=room.addresses()[1])
        reader = Reader(browser, desk, "fr", "STAFF", PASSPHRASE)
        reader.starts_a_watch()
        reader.opens("exercises.md")
        word = reader.label("console-exercise-word")
        assert word in reader.page.title()
        assert reader.page.locator(".stripe", has_text=word).count() == 1
        reader.presses("console-page-exercise", "link")
        reader.page.wait_for_selector("#score")
        assert reader.faults == []


# --- its end


def test_at_its_end_everything_ends_and_the_score_is_in_the_record(room):
    before = {it["step"]: it for it in room.control()["score"]}
    told = subprocess.run(
        [*PROGRAM, "control", str(room.folder), "end", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(told.stdout)["state"] == "OVER"
    assert room.process.wait(60) == 0
    assert nodes_below(room.folder) == []
    assert "SOUND" in room.said()
    told = subprocess.run(
        [*PROGRAM, "score", str(room.folder), "--json"], capture_output=True, text=True, check=True
    )
    found = {it["step"]: it for it in json.loads(told.stdout)["score"]}
    assert found["flash"] == before["flash"]
    with pytest.raises(ConfigError, match=r"exercise\.not-played"):
        live.tell(room.folder, "status", {})
    assert exercise.ask(room.folder / "us", "EXERCISE", "status", {}) is None


def test_a_party_that_is_not_in_it_starts_nothing(tmp_path):
    with pytest.raises(OurError, match=r"exercise\.no-such-party"):
        live.run(Wanted(exercise="abu-dhabi-2026", played=("XX",), directory=tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_use_is_left_alone(tmp_path):
    (tmp_path / "mine").write_text("keep")
    with pytest.raises(ConfigError, match=r"init\.not-empty"):
        live.run(Wanted(exercise="abu-dhabi-2026", directory=tmp_path))
