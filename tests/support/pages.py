"""Every page of the console and how a browser comes to it; what a page must be in every look.

The list is checked against the console's own routes: a page that is new there is missing here.
"""

from collections.abc import Callable
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

from comity.console import app
from comity.console.frame import THEMES
from comity.wording.words import readable
from tests.support import rich
from tests.support.browsers import CONSOLE
from tests.support.lines import LINE, Process, settings, until
from tests.support.screens import opened

QUICK = {"seen_priority_ms": 50, "seen_routine_ms": 50, "joint_every_ms": 50}
AXE = (resources.files("axe_playwright_python") / "axe.min.js").read_text()
AHEAD = """
const was = performance.now.bind(performance);
performance.now = () => was() + (window.passed ?? 0);
"""
SILENCE = {"content_type": "text/event-stream", "body": "retry: 600000\n\n"}
LIVE = "/call/{line}/{matter}/live"
LOOKS = tuple((language, theme) for language in readable() for theme in THEMES)

# What answers a GET and is no page: pieces of one, for scripts and programs.
NO_PAGES = frozenset(
    (
        "/call/{line}/{matter}/signals",
        "/map/features",
        "/map/place",
        "/map/layer/{number}",
        "/readout/{line}/{entry}/paper",
        "/timeline/export",
        "/timeline/progress",
        "/stream",
        "/openapi.json",
    )
)


class Page(NamedTuple):
    """One page: its name, its route, where it is, who sees it."""

    name: str
    route: str
    at: str
    who: str = "calm"  # or alarmed, locked, new, blind, nobody
    does: Callable[[Any], None] | None = None  # what a hand does before it is looked at
    status: int = 200


def pages_of(story) -> tuple[Page, ...]:
    """Every page, over the entries of a story."""
    entries = story.entries
    at = f"line={LINE}&entry="
    return (
        Page("login", "/login", "/login", who="nobody"),
        Page("locked", "/locked", "/locked", who="locked"),
        Page("line", "/", "/"),
        Page("watch", "/watch", f"/watch?{at}{entries['incident']}"),
        Page("watch-alarm", "/watch", f"/watch?{at}{entries['flash']}", who="alarmed"),
        Page("watch-begin", "/watch", "/watch", who="new"),
        Page("watch-blind", "/watch", "/watch", who="blind", does=goes_blind),
        Page("entry", "/entry/{line}/{entry}", f"/entry/{LINE}/{entries['notice']}"),
        Page("contact", "/contact", f"/contact?line={LINE}"),
        Page("manoeuvres", "/manoeuvres", f"/manoeuvres?{at}{entries['notice']}"),
        Page("launches", "/launches", f"/launches?{at}{entries['launch']}"),
        Page("incidents", "/incidents", f"/incidents?{at}{entries['incident']}"),
        Page("calls", "/calls", f"/calls?{at}{entries['call']}"),
        Page("calls-held", "/calls", f"/calls?{at}{entries['held']}"),
        Page("call", "/call/{line}/{matter}", f"/call/{LINE}/{entries['call']}"),
        Page("call-held", "/call/{line}/{matter}", f"/call/{LINE}/{entries['held']}"),
        Page("live", LIVE, f"/call/{LINE}/{entries['call']}/live"),
        Page("live-test", LIVE, f"/call/{LINE}/{entries['held']}/live?test=yes"),
        Page("brief", "/call/{line}/{matter}/brief", f"/call/{LINE}/{entries['call']}/brief"),
        Page("readout", "/readout/{line}/{entry}", f"/readout/{LINE}/{entries['readout']}?p=1"),
        Page("pauses", "/pauses", f"/pauses?{at}{entries['pause']}"),
        Page("exchanges", "/exchanges", f"/exchanges?{at}{entries['exchange']}"),
        Page("exchanges-none", "/exchanges", f"/exchanges?line={LINE}&look=none.SUCH"),
        Page("exchange", "/exchange/{line}/{entry}", f"/exchange/{LINE}/{entries['plan']}"),
        Page(
            "handing",
            "/exchange/{line}/{entry}/handover",
            f"/exchange/{LINE}/{entries['plan']}/handover",
        ),
        Page(
            "paper", "/exchange/{line}/{entry}/paper", f"/exchange/{LINE}/{entries['tally']}/paper"
        ),
        Page("review", "/exchange/review", "/exchange/review?list=offered", does=opens_list),
        Page("limits", "/limits", f"/limits?{at}{entries['regime']}"),
        Page("figures", "/figures", f"/figures?line={LINE}"),
        Page("talks", "/talks", f"/talks?{at}{entries['agreement']}"),
        Page("talks-round", "/talks", f"/talks?{at}{entries['round']}"),
        Page("compose", "/compose", f"/compose?line={LINE}"),
        Page("compose-area", "/compose", f"/compose?line={LINE}&type=A02"),
        Page("compose-correct", "/compose", f"/compose?line={LINE}&correct={entries['notice']}"),
        Page("drafts", "/drafts", "/drafts"),
        Page("draft", "/draft/{line}/{draft}", f"/draft/{LINE}/{story.draft}"),
        Page("sites", "/sites", f"/sites?line={LINE}"),
        Page("sites-list", "/sites/list", f"/sites/list?line={LINE}"),
        Page("map", "/map", f"/map?line={LINE}"),
        Page("timeline", "/timeline", f"/timeline?line={LINE}"),
        Page("log", "/log", f"/log?line={LINE}"),
        Page("health", "/health", "/health"),
        Page("handover", "/handover", "/handover"),
        Page("keys", "/keys", "/keys"),
        Page("ending", "/keys/ending", "/keys/ending?terminal=AA/T001"),
        Page("exercise", "/exercise", "/exercise"),
        Page("fault", "", "/no-such-page", status=404),
    )


def routes() -> frozenset[str]:
    """Every route of the console that is a page."""
    return frozenset(path for method, path, _ in app.VIEWS if method == "GET") - NO_PAGES


def goes_blind(page) -> None:
    """Nothing is heard any more, and the page notices."""
    page.evaluate("window.passed = 20_000")
    page.wait_for_selector("#blind", state="visible")


def opens_list(page) -> None:
    """Open the list, unless it is open already."""
    if page.locator("button[value=open]").count():
        page.click("button[value=open]")
    page.wait_for_selector("table.pair")


class Told(Process):
    """A node with its console, whose time is the story's."""

    def __init__(self, home, at):
        script = CONSOLE.replace("run(home, ", f"run(home, at_ms=parse({at!r}), ")
        super().__init__(home, f"from comity.values.moment import parse\n{script}")
        until(lambda: self.is_up() and (home.path / "console").exists(), 60)
        self.url = (home.path / "console").read_text().strip()


class Screens:
    """A browser at two nodes of a story: opens any page in any look."""

    def __init__(self, browser, story, desks, width=1440, height=900):
        self.browser, self.story, self.desks = browser, story, desks
        self.size = (width, height)
        self.faults: list[str] = []
        self._open: dict[str, Any] = {}

    def page_for(self, who):
        """A page of a browser of its own for each who sees something else."""
        if who not in self._open:
            self._open[who] = self._comes(who)
        return self._open[who]

    def _comes(self, who):
        desk = self.desks["alarmed" if who == "alarmed" else "calm"]
        page, faults = opened(self.browser, *self.size, reduced_motion="reduce")
        page.faults = faults
        if who == "blind":
            page.route("**/stream*", lambda it: it.fulfill(**SILENCE))
            page.add_init_script(AHEAD)
        if who == "nobody":
            return page
        page.goto(f"{desk.url}login")
        page.click("button.main")
        page.wait_for_url(desk.url)
        if who not in ("new", "blind"):
            page.goto(f"{desk.url}watch")
            page.click("#sound-test")
            page.wait_for_selector("body[data-watch=yes]")
        if who == "locked":
            page.click("form[action='/lock'] button")
            page.wait_for_selector("#locked")
        return page

    def shows(self, it: Page, language, theme, density="roomy"):
        """That page in that look, drawn; what it complained of is kept in `page.faults`."""
        page = self.page_for(it.who)
        desk = self.desks["alarmed" if it.who == "alarmed" else "calm"]
        port = desk.url.rstrip("/").rpartition(":")[2]
        look = f"{language}.{theme}.{density}"
        page.context.add_cookies([{"name": f"comity-{port}-look", "value": look, "url": desk.url}])
        page.faults.clear()
        answer = page.goto(f"{desk.url.rstrip('/')}{it.at}")
        assert answer is not None
        assert answer.status == it.status, (it.name, answer.status)
        if it.who == "alarmed":
            page.wait_for_selector("#alarms li")
        if it.does is not None:
            it.does(page)
        return page


def wrong_in(page, *, only_colours=False) -> list[str]:
    """What axe finds wrong on a page as it is now."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found = page.evaluate(
        "only => axe.run(document, {resultTypes: ['violations'], iframes: false,"
        " ...(only ? {runOnly: ['color-contrast']} : {})})"
        ".then(told => told.violations.map(it => [it.id, it.help,"
        " it.nodes.slice(0, 4).map(one => one.target.join(' ') + ' ' +"
        " (one.any[0] ?? one.all[0] ?? one.none[0])?.message)]))",
        only_colours,
    )
    return [f"{name}: {text} {where}" for name, text, where in found]


def faults_of(page, it: Page) -> list[str]:
    """What the page complained of, but for the answer that a fault's own page is."""
    return [fault for fault in page.faults if it.status == 200 or str(it.status) not in fault]


def overflow(page):
    """By how many pixels it is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


def covered(page) -> list[str]:
    """Words of the alarm bar over which another word lies."""
    found: list[str] = page.evaluate("""() => {
      const over = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
        && one.top < other.bottom - 1 && other.top < one.bottom - 1
      return [...document.querySelectorAll('#alarms li > a')].flatMap(row => {
        const its = [...row.children].filter(it => it.textContent.trim())
        const at = its.map(it => it.getBoundingClientRect())
        return its.filter((_, n) => at.slice(n + 1).some(it => over(at[n], it)))
          .map(it => it.textContent)
      })
    }""")
    return found


@contextmanager
def played(folder: Path):
    """A story and its two nodes, ended with the test."""
    story = rich.made(folder)
    desks = {}
    try:
        for name in ("calm", "alarmed"):
            desks[name] = Told(settings(getattr(story, name), **QUICK), story.at)
        yield story, desks
    finally:
        for desk in desks.values():
            desk.stop()


def waited(page) -> None:
    """Until what scripts draw is drawn: the map, the plots."""
    for canvas in (".drawing", ".chart-canvas"):
        if page.locator(canvas).count():
            page.wait_for_selector(f"{canvas} canvas")
    page.wait_for_timeout(250)
