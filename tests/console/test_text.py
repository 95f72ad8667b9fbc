"""R-467: two hundred texts that would do something stand on every page as text, and do nothing.

What is parsed here is what the node answers: no element, attribute or address that no template has.
A real browser looks at the same pages in test_browser_text.py.
"""

import re
from collections import Counter
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from typing_extensions import override

from comity.console.app import VIEWS
from comity.console.frame import environment
from comity.families.shelf import SHELF
from comity.node.signs import Sign
from tests.support.hostile import Hostile
from tests.support.lines import LINE
from tests.support.xss import CLASSES, STRINGS

ROOT = Path(__file__).parents[2]
TEMPLATES = {
    it.name: it.read_text() for it in (ROOT / "src/comity/console/templates").glob("*.html")
}
OURS = r"(http://localhost:8443)?/(?![/\\])"
ADDRESSED = {"href", "src", "action", "data-hx-get", "data-hx-post"}
BARE = re.compile(
    r"<(?:script|style)[^>]*>[^<]*\{[{%]|\s[\w-]+=\{[{%]|\|\s*safe\b|autoescape|Markup"
)
SINKS = re.compile(
    r"(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc"
)


class Page(HTMLParser):
    """What a browser would make of a page, as far as it could do something."""

    def __init__(self, text):
        super().__init__()
        self.elements: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.addresses: set[str] = set()
        self.loose: list[str] = []
        self.feed(text)
        self.close()

    @override
    def handle_starttag(self, tag, attrs):
        self.elements[tag] += 1
        for name, value in attrs:
            self.attributes.add(name)
            if name in ADDRESSED:
                self.addresses.add(value or "")
        if tag == "script" and not (dict(attrs).get("src") or "").startswith("/static/"):
            self.loose.append("script")

    @override
    def handle_comment(self, data):
        self.loose.append(f"<!--{data}")

    @override
    def handle_pi(self, data):
        self.loose.append(f"<?{data}")

    @override
    def unknown_decl(self, data):
        self.loose.append(f"<![{data}")


JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
WRITTEN = [Page(JINJA.sub(" ", it)) for it in TEMPLATES.values()]
ELEMENTS = {it for page in WRITTEN for it in page.elements}
SIGNS = {f"data-{it.value.lower().replace('_', '-')}" for it in Sign}
NAMED = {it for text in TEMPLATES.values() for it in re.findall(r"([a-z-]+)=[\"']", text)}
ATTRIBUTES = {it for page in WRITTEN for it in page.attributes} | NAMED | SIGNS


def wrong(answer):
    """Everything about a page that no template of ours says."""
    page = Page(answer.text)
    alien = {it for it in page.addresses if not re.match(r"(/(?![/\\])|#|\Z)", it)}
    headers = [it for it in answer.headers if it == "evil"]
    more = [it for it in page.attributes if it not in ATTRIBUTES]
    return [*set(page.elements) - ELEMENTS, *more, *alien, *page.loose, *headers]


@pytest.fixture(scope="module", params=[20, pytest.param(200, marks=pytest.mark.deep)])
def hostile(request, tmp_path_factory):
    it = Hostile(tmp_path_factory.mktemp("hostile"), each=request.param)
    yield it
    it.closes()


@pytest.fixture(scope="module")
def duty(hostile):
    browser = hostile.indoors.browser()
    browser.comes_on_watch()
    return browser


def looks(path, hostile):
    """The addresses at which a view shows what others say."""
    entry = hostile.leaves["A02"]
    path = path.format(line=LINE, entry=entry, draft=hostile.draft, number=0, matter=entry)
    return [path, f"{path}?line={LINE}&entry={entry}&all=1&machines=yes"]


def test_there_are_two_hundred_and_no_two_alike():
    assert len(STRINGS) == len(set(STRINGS)) == 200
    assert min(map(len, CLASSES.values())) > 5


def test_every_template_escapes_everything():
    assert environment().autoescape is True
    for name, text in TEMPLATES.items():
        assert not BARE.search(text), name


def test_no_script_of_ours_makes_markup_of_text():
    for path in (ROOT / "web/src").glob("*.ts"):
        assert not SINKS.search(path.read_text()), path.name


def test_every_view_draws_all_of_them_as_text(hostile, duty):
    for method, path, _ in VIEWS:
        if method == "GET":
            for it in looks(path, hostile):
                answer = duty.get(it)
                assert answer.status < 500, it
                assert answer.headers["x-content-type-options"] == "nosniff"
                if "text/html" in answer.headers.get("content-type", ""):
                    assert wrong(answer) == [], it


def test_every_type_of_message_is_drawn_as_text(hostile, duty):
    drawn = ""
    for code, leaf in hostile.leaves.items():
        answer = duty.get(f"/entry/{LINE}/{leaf}")
        assert answer.status == 200, code
        assert wrong(answer) == [], code
        drawn += unescape(answer.text)
    plain = [it for it in STRINGS if it.isprintable() and it.isascii()]
    assert [it for it in plain if it not in drawn] == []
    assert "49" not in {it.strip() for it in re.findall(r">([^<]*)<", drawn)}


DOORS = ("manoeuvres", "launches", "incidents", "calls", "pauses", "exchanges", "limits")


@pytest.mark.parametrize("door", [*DOORS, "figures", "talks", "contact", "watch"])
def test_behind_every_door_each_matter_is_drawn_as_text(hostile, duty, door):
    step = 1 if hostile.each == len(STRINGS) else 12
    for leaf in list(hostile.leaves.values())[::step]:
        answer = duty.get(f"/{door}?line={LINE}&entry={leaf}")
        assert answer.status == 200, answer.text
        assert wrong(answer) == [], leaf


def test_what_is_asked_in_an_address_comes_back_as_text(hostile, duty):
    names = ("words", "find", "look", "from", "to", "terminal", "last_good", "line", "entry")
    paths = [path for method, path, _ in VIEWS if method == "GET" and path != "/stream"]
    step = 1 if hostile.each == len(STRINGS) else 2
    for at, said in enumerate(STRINGS[::step]):
        known = dict.fromkeys(("line", "entry", "draft", "number", "matter"), quote(said, safe=""))
        path = paths[at % len(paths)].format(**known)
        asked = [
            f"{path}?{urlencode(dict.fromkeys(names, said))}",
            f"/log?{urlencode({'words': said, 'flag': said})}",
            f"/compose?{urlencode({'find': said})}",
        ]
        few = asked if step == 1 else [asked[at % len(asked)]]
        for it in (*few, f"/{quote(said)}", f"/locked?{urlencode({'back': said})}"):
            answer = duty.get(it)
            assert answer.status < 500, it
            assert answer.to is None or re.match(OURS, answer.to), it
            if "text/html" in answer.headers.get("content-type", ""):
                assert wrong(answer) == [], it


def test_what_is_typed_into_a_form_comes_back_as_text(hostile, duty):
    """All of them at once into every field of the form of every type, and into what it hides."""
    token = hostile.indoors.console.sessions.of(next(iter(duty.cookies.values()))).token
    said = " ".join(STRINGS)
    step = 1 if hostile.each == len(STRINGS) else 12
    for at, cls in enumerate(list(SHELF.types)[::step]):
        places = set(re.findall(r'name="(f\.[^"]+)"', duty.get(f"/compose?type={cls}").text))
        one = STRINGS[at % len(STRINGS)]
        hidden = dict.fromkeys(("once", "corrects", "replaces", "beside", "precedence", "to"), one)
        fields = {"token": token, "line": LINE, "kind": cls, "override": said, "reason": said}
        answer = duty.post("/compose", {**hidden, **fields, **dict.fromkeys(places, said)})
        assert answer.status < 500, cls
        assert wrong(answer) == [], cls


def test_who_says_who_they_are_in_markup_is_shown_as_text(hostile):
    step = 1 if hostile.each == len(STRINGS) else 2
    for said in STRINGS[1::step]:
        browser = hostile.indoors.browser()
        browser.cookies["comity-8443-look"] = quote(said, safe="<>/ '()")
        answer = browser.post("/login", {"officer": said[:40], "passphrase": said})
        assert answer.status == 403
        assert wrong(answer) == [], said
        answer = browser.post("/look", {"language": said, "theme": said, "back": said})
        assert re.match(OURS, answer.to), said
        assert len(answer.cookies) == 1
