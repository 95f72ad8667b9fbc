"""R-467 in a real browser: the same two hundred texts on every view, and nothing comes of them.

An effect is a dialog, a call of `hit`, an element or handler that is not ours, a request to another
place, a complaint of the page, or a report that the policy stopped something. Pages come from the
console in this process, through the browser's own network layer: what it runs is what it would run.
"""

from concurrent.futures import ThreadPoolExecutor
from urllib.parse import quote, urlencode, urlsplit

import pytest

from comity.console.app import VIEWS
from tests.support.hostile import Hostile
from tests.support.lines import LINE
from tests.support.screens import chromium, needs_chromium, opened
from tests.support.xss import STRINGS

pytestmark = needs_chromium

WATCHING = """
window.hits = [];
window.hit = () => window.hits.push('hit');
for (const it of ['alert', 'confirm', 'prompt', 'print']) window[it] = () => window.hits.push(it);
document.addEventListener('securitypolicyviolation', (it) =>
  window.hits.push(`policy ${it.violatedDirective} ${it.blockedURI} ${it.sample}`));
"""
# One's own picture, on the page of a call, is ours.
ALIEN = """() => [
  ...window.hits,
  ...[...document.querySelectorAll('*')].filter((it) =>
    !it.matches('video#live-own:not([src])') && (
    [...it.attributes].some((at) => at.name.startsWith('on') || at.name === 'srcdoc') ||
    ['iframe', 'object', 'embed', 'base', 'marquee', 'frame', 'audio', 'video', 'math', 'xmp']
      .includes(it.localName) ||
    (it.localName === 'script' && new URL(it.src || 'x:').origin !== location.origin) ||
    ['href', 'src', 'action', 'formaction'].some((name) => it.hasAttribute(name) &&
      new URL(it.getAttribute(name), location.href).origin !== location.origin))
  ).map((it) => it.outerHTML.slice(0, 120)),
]"""
FEW = 10  # messages that are opened one by one, in the gate


class Screen:
    """A page of a browser that asks the console in this process, and what became of it."""

    def __init__(self, browser, hostile):
        self.hostile = hostile
        self.inside = hostile.indoors.browser()
        self.page, self.faults = opened(browser)
        self.page.add_init_script(WATCHING)
        self.page.on("dialog", lambda it: (self.faults.append(it.message), it.dismiss()))
        self._worker = ThreadPoolExecutor(1)  # a loop of its own: this thread's is the browser's
        self._worker.submit(self.inside.comes_on_watch).result()
        self.page.route("**/*", self._answers)

    def _answers(self, route):
        at = urlsplit(route.request.url)
        if at.netloc != "localhost:8443":
            self.faults.append(f"asked {route.request.url}")
            route.abort()
            return
        target = at.path + (f"?{at.query}" if at.query else "")
        sent = {name.replace("-", "_"): it for name, it in route.request.headers.items()}
        sent = {name: it for name, it in sent.items() if name not in ("cookie", "content_length")}
        method, body = route.request.method, route.request.post_data
        answer = self._worker.submit(self._follows, method, target, body, sent).result()
        route.fulfill(status=answer.status, headers=answer.headers, body=answer.body)

    def _follows(self, method, target, body, sent):
        """Where the console sends a browser on: its network layer asks nobody twice."""
        answer = self.inside.asks(method, target, body, **sent)
        while answer.to is not None:
            answer = self.inside.asks("GET", answer.to)
        return answer

    def shows(self, path):
        """Open a page; gives what should not be."""
        self.faults.clear()
        self.page.goto(f"http://localhost:8443{path}", wait_until="load")
        found = self.page.evaluate(ALIEN)
        faults = [it for it in self.faults if "the server responded with a status of 4" not in it]
        return found + faults

    def closes(self):
        self.page.context.close()
        self._worker.shutdown()


@pytest.fixture(scope="module")
def screen(request, tmp_path_factory):
    hostile = Hostile(tmp_path_factory.mktemp("hostile"), each=request.param)
    with chromium() as browser:
        it = Screen(browser, hostile)
        yield it
        it.closes()
    hostile.closes()


gate = pytest.mark.parametrize("screen", [20], indirect=True)
whole = pytest.mark.parametrize(
    "screen", [pytest.param(len(STRINGS), marks=pytest.mark.deep)], indirect=True
)


@gate
def test_no_view_does_what_a_text_in_it_says(screen):
    views(screen)
    messages(screen, FEW)
    asked(screen, 1)


@whole
@pytest.mark.timeout(3_600)
def test_no_view_does_what_any_of_all_texts_says(screen):
    views(screen)
    messages(screen, len(screen.hostile.leaves))
    asked(screen, len(STRINGS))


def views(screen):
    """Every view, with a message chosen where one can be."""
    hostile = screen.hostile
    for method, path, _ in VIEWS:
        if method == "POST" or path in ("/stream", "/timeline/export"):
            continue
        at = path.format(
            line=LINE,
            entry=hostile.leaves["A02"],
            draft=hostile.draft,
            number=0,
            matter=hostile.leaves["C01"],
        )
        assert screen.shows(f"{at}?line={LINE}&entry={hostile.leaves['A02']}&all=1") == [], at


def messages(screen, most):
    """So many types of message, on pages of their own and beside a list."""
    leaves = list(screen.hostile.leaves.values())
    for leaf in leaves[:: max(1, len(leaves) // most)]:
        assert screen.shows(f"/entry/{LINE}/{leaf}") == [], leaf


def asked(screen, most):
    """What stands in an address and in a form, one by one or all at once."""
    said = " ".join(STRINGS)
    for it in (said[:200], *STRINGS[: most if most > 1 else 0]):
        assert screen.shows(f"/log?{urlencode({'words': it, 'flag': it})}") == []
        assert screen.shows(f"/compose?{urlencode({'find': it})}") == []
        assert screen.shows(f"/{quote(it, safe='')}") == []
    typed = {"type": "L09", "f.subject": said[:1_000], "f.body": said[:1_000], "f.lang": "en"}
    assert screen.shows(f"/compose?{urlencode(typed)}") == []
    screen.page.fill("[name='f.body']", said)
    screen.page.click("button[value=save]")
    screen.page.wait_for_selector("[aria-invalid]")
    assert screen.page.evaluate(ALIEN) == []
