"""R-400 to R-405, R-466: every route, asked as another site, page, name or program would ask it.

Every request here would do something if it came from the console's own page: `ACTS` says what, a
test says that it does, and a route that is not in it fails. What could change is counted before and
after (`Indoors.state`): the record, drafts, files, sessions, forms done, challenges, attempts.
"""

import re
import secrets
from urllib.parse import urlencode

import pytest

from comity.console.app import BODY_BYTES_MAX, OPEN, VIEWS, WHILE_LOCKED
from comity.console.pages.drafts import shown_as
from comity.families.incident.examples import QUERY
from comity.node.home import Home
from tests.support.indoors import Indoors
from tests.support.lines import LINE, Side, Wire, make_line

GETS = [path for method, path, _ in VIEWS if method == "GET"]
POSTS = [path for method, path, _ in VIEWS if method == "POST"]
SITES = {
    "list": "id,name,lat,lon,function,operator,checked_by,from,until,contact\n"
    "H-1,North,54,18,HOSPITAL,Relief,NONE,2026-02-05T00:00:00Z,2026-12-31T00:00:00Z,Nurse\n",
    "to": "BB",
}
WAY = {"from": "AA", "to": "BB", "point": ""}
NOTE = {"kind": "line.text/1", "f.subject": "Weather", "f.body": "Fog.", "f.lang": "en"}


class Scene:
    """AA's console, with somebody on watch, somebody locked, and something to do for each act."""

    def __init__(self, folder):
        make_line(folder)
        self.ours, self.theirs = (Side(Home(folder / it)) for it in ("aa", "bb"))
        self.wire = Wire(self.ours, self.theirs)
        self.wire.joins()
        self.entry = self.asked()
        self.indoors = Indoors(self.ours)
        self.duty, self.locked, self.stranger = (self.indoors.browser() for _ in range(3))
        self.duty.comes_on_watch()
        self.locked.comes_on_watch("SECOND")
        self.locked.post("/lock", {"token": self.token(self.locked)})
        self.duty.post("/watch/begin", {"token": self.token(self.duty)})
        said = {"type": "line.text/1", "fields": {"subject": "a", "body": "b", "lang": "en"}}
        self.draft = self.ours.ask("compose", **said)["draft"]
        self.duty.get(f"/entry/{LINE}/{self.entry}")
        self.duty.get(f"/draft/{LINE}/{self.draft}")

    def asked(self):
        """A question of theirs by FLASH, which nobody has opened yet."""
        said = self.theirs.says("I06", QUERY, by=["DUTY", "SECOND"], precedence="FLASH")
        self.wire.runs()
        return said["entry"]

    def token(self, browser):
        session = self.indoors.console.sessions.of(next(iter(browser.cookies.values()), ""))
        return "" if session is None else session.token

    def shown(self):
        """Name of what the draft says."""
        rows = (it for it in self.ours.ask("drafts") if it["draft"] == self.draft)
        return next(map(shown_as, rows), "")

    def closes(self):
        self.indoors.close()
        self.ours.closes()
        self.theirs.closes()

    def path(self, path):
        known = {"line": LINE, "entry": self.entry, "draft": self.draft, "number": "0"}
        known["matter"] = self.entry
        return path.format(**known)

    def fields(self, path, browser):
        """What the console's own form would send there."""
        fields = {"token": self.token(browser), "once": secrets.token_hex(8), "line": LINE}
        return fields | ACTS[path](self)


def handed(browser):
    """What stands open, as this browser's page of the handover names it."""
    page = browser.get("/handover").text
    return dict(re.findall(r'name="(stands|flashes)" value="(\w+)"', page))


ACTS = {
    "/login": lambda _: {"officer": "DUTY", "passphrase": ""},
    "/logout": lambda _: {},
    "/look": lambda _: {"language": "fr", "back": "/"},
    "/passkey/ask": lambda _: {"officer": "DUTY"},
    "/passkey/enter": lambda _: {"officer": "DUTY", "credential": "{}", "secret": "00" * 32},
    "/passkey/offer": lambda _: {},
    "/passkey/add": lambda _: {"label": "a key", "made": "{}", "used": "{}", "secret": "00" * 32},
    "/passkey/remove": lambda _: {"passkey": "00"},
    "/passkey/unlock": lambda _: {"credential": "{}", "secret": "00" * 32},
    "/lock": lambda _: {"back": "/"},
    "/unlock": lambda _: {"passphrase": ""},
    "/handover/begin": lambda it: {"on": "SECOND", "despite": "yes", **handed(it.duty)},
    "/handover/relieve": lambda it: {"off": "AA/DUTY", "draft": f"{LINE} {it.draft}"},
    "/handover/drop": lambda _: {},
    "/watch/begin": lambda _: {},
    "/displayed": lambda it: {"entry": it.entry},
    "/open": lambda it: {"entry": it.entry},
    "/answer": lambda it: {"entry": it.entry, "position": "CHECKING", "minutes": "30"},
    "/compose": lambda _: {**NOTE, "act": "save"},
    "/compose/preview": lambda _: NOTE,
    "/draft": lambda it: {"draft": it.draft, "act": "drop", "shown": it.shown()},
    "/sites": lambda _: {**SITES, "act": "keep"},
    "/map/area": lambda _: {"area": '{"circle": {"center": [0, 0], "radius": 100}}'},
    "/timeline/verify": lambda _: {},
    "/keys/cut": lambda _: {"terminal": "AA/T002", "act": "begin", "reason": "CAPTURED"},
    "/call": lambda it: {"entry": it.entry, "act": "note", "text": "a"},
    "/call/live": lambda it: {"entry": it.entry, "act": "event", "fields": '{"what": "HELD"}'},
    "/alarm/seen": lambda it: {"entry": it.entry},
    "/exchange/review": lambda _: {"list": "offered", "act": "open"},
    "/exchange/names": lambda _: {"list": "offered", "back": "/exchange/review"},
    "/exchange/ticks": lambda it: {**WAY, "plan": it.entry, "ticks": "[]"},
    "/exchange/note": lambda it: {"entry": it.entry, "to": "CC"},
    "/exchange/tally": lambda it: {**WAY, "plan": it.entry},
    "/test": lambda _: {},
    "/test/answer": lambda it: {"entry": it.entry},
    "/exercise": lambda _: {"word": "pause"},
}
CHANGING = {
    "stranger": ["/login"],
    "locked": ["/unlock"],
    "duty": [
        *("/watch/begin", "/displayed", "/open", "/answer", "/compose", "/draft"),
        *("/sites", "/handover/begin", "/handover/drop", "/lock", "/logout"),
    ],
}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    it = Scene(tmp_path_factory.mktemp("elsewhere"))
    yield it
    it.closes()


def as_form(scene, browser, path, **headers):
    """The form of a page, posted with these headers besides or instead."""
    return browser.post(path, scene.fields(path, browser), **headers)


def test_there_is_something_to_do_at_every_route_that_changes():
    assert sorted(ACTS) == sorted(POSTS)


def test_from_the_own_page_each_of_them_does_it(tmp_path):
    """The counter-proof: what is refused below is refused for where it comes from alone."""
    scene = Scene(tmp_path)
    scene.duty.post("/logout", {"token": scene.token(scene.duty)})
    scene.duty.comes_on_watch()
    scene.duty.get(f"/entry/{LINE}/{scene.entry}")
    scene.duty.get(f"/draft/{LINE}/{scene.draft}")
    for who, paths in CHANGING.items():
        for path in paths:
            before = scene.indoors.state()
            answer = as_form(scene, getattr(scene, who), path)
            assert answer.status in (200, 303), (path, answer.status)
            assert scene.indoors.state() != before, path
    scene.closes()


# --- where it comes from: what the headers say

ELSEWHERE: dict[str, dict[str, str | None]] = {
    "a form of another site": {"Origin": "http://evil.example"},
    "a form of a page that hides its origin": {"Origin": "null"},
    "a form that says no origin": {"Origin": None},
    "a form of the same name at another port": {"Origin": "http://localhost:1"},
    "a form of the same name over TLS": {"Origin": "https://localhost:8443"},
    "a form of a name that only begins so": {"Origin": "http://localhost:8443.evil.example"},
    "another site, as the browser says": {"Sec_Fetch_Site": "cross-site"},
    "a neighbour of the same site": {"Sec_Fetch_Site": "same-site"},
    "a bookmark that posts": {"Sec_Fetch_Site": "none"},
    "another name for this machine": {"Host": "evil.example"},
    "another name with our port": {"Host": "evil.example:8443", "Origin": None},
    "another name that agrees with itself": {
        "Host": "evil.example:8443",
        "Origin": "http://evil.example:8443",
        "X_Forwarded_Host": "localhost:8443",
        "Forwarded": "host=localhost:8443",
    },
    "our name at another port": {"Host": "localhost:1"},
    "our name with a dot behind": {"Host": "localhost.:8443"},
    "no name at all": {"Host": ""},
    "a body that says no length": {"Transfer_Encoding": "chunked"},
    "a body that is too long": {"Content_Length": str(BODY_BYTES_MAX + 1)},
}


@pytest.mark.parametrize("how", ELSEWHERE)
def test_a_form_from_elsewhere_changes_nothing_on_any_route(scene, how):
    before = scene.indoors.state()
    for path in POSTS:
        for browser in (scene.duty, scene.locked, scene.stranger):
            answer = as_form(scene, browser, path, **ELSEWHERE[how])
            assert answer.status in (403, 413, 421), (path, answer.status)
            assert not answer.cookies, path
    assert scene.indoors.state() == before


@pytest.mark.parametrize("how", ELSEWHERE)
def test_looking_from_elsewhere_changes_nothing_and_is_lent_to_nobody(scene, how):
    before = scene.indoors.state()
    for path in GETS:
        answer = scene.duty.get(scene.path(path), **ELSEWHERE[how])
        assert not {it for it in answer.headers if it.startswith("access-control")}, path
        assert answer.status < 500, path
        if {"Host", "Sec_Fetch_Site"} & set(ELSEWHERE[how]) and "bookmark" not in how:
            is_link = answer.status < 400 and "Sec_Fetch_Site" in ELSEWHERE[how]
            assert answer.status in (403, 421) or is_link, path
    assert scene.indoors.state() == before


LOADED = {
    "an image": ("no-cors", "image"),
    "a script": ("no-cors", "script"),
    "a fetch": ("cors", "empty"),
    "an event source": ("cors", "empty"),
    "a frame": ("navigate", "iframe"),
    "an object": ("navigate", "object"),
    "a worker": ("same-origin", "worker"),
}


@pytest.mark.parametrize("how", LOADED)
@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_no_route_is_loaded_into_another_page(scene, how, site):
    mode, dest = LOADED[how]
    before = scene.indoors.state()
    for path in [*GETS, "/static/console.js", "/no-such-page"]:
        headers = {"Sec_Fetch_Site": site, "Sec_Fetch_Mode": mode, "Sec_Fetch_Dest": dest}
        assert scene.duty.get(scene.path(path), **headers).status == 403, path
    assert scene.indoors.state() == before


def test_nobody_shakes_hands_on_a_web_socket(scene):
    before = scene.indoors.state()
    for _, path, _ in VIEWS:
        for origin in (scene.duty.origin, "http://evil.example"):
            assert scene.duty.dials(scene.path(path), Origin=origin) == ["websocket.close"], path
    for path in GETS:
        upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec_WebSocket_Version": "13"}
        assert scene.duty.get(scene.path(path), **upgrade).status != 101, path
    assert scene.indoors.state() == before


# --- how it is asked


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    "override", [{}, {"X_HTTP_Method_Override": "POST"}, {"X_HTTP_Method": "POST"}]
)
def test_what_changes_is_asked_by_no_link(scene, method, override):
    before = scene.indoors.state()
    for path in POSTS:
        for browser in (scene.duty, scene.locked, scene.stranger):
            fields = urlencode({**scene.fields(path, browser), "_method": "POST"})
            answer = browser.asks(method, f"{path}?{fields}", **override)
            assert answer.status == 405 or path in GETS, path
    assert scene.indoors.state() == before


@pytest.mark.parametrize(
    "method", ["OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "post", "PROPFIND"]
)
def test_no_other_method_is_heard(scene, method):
    before = scene.indoors.state()
    for path in {it for _, it, _ in VIEWS}:
        fields = scene.fields(path, scene.duty) if path in ACTS else {}
        override = {"Origin": scene.duty.origin, "X_HTTP_Method_Override": "POST"}
        answer = scene.duty.asks(method, scene.path(path), urlencode(fields), **override)
        assert answer.status == 405, path
        assert "access-control-allow-methods" not in answer.headers
    assert scene.indoors.state() == before


def _parts(fields):
    """A form as it is written with files."""
    head = '--x\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    return "".join(head.format(name, it) for name, it in fields.items()) + "--x--\r\n"


BODIES = {
    "text": ("text/plain", urlencode),
    "JSON": ("application/json", lambda it: str(it).replace("'", '"')),
    "nothing that is named": (None, urlencode),
    "XML": ("application/xml", lambda _: "<token/>"),
    "parts": ("multipart/form-data; boundary=x", _parts),
    "parts in an alphabet that holds half a letter": (
        "multipart/form-data; boundary=x; charset=unicode_escape",
        lambda it: _parts({**it, "token": "\\ud800"}),
    ),
    "parts that never end": ("multipart/form-data; boundary=x", lambda _: "--x\r\n"),
    "parts with no boundary": ("multipart/form-data", urlencode),
}


@pytest.mark.parametrize("body", BODIES)
def test_a_body_that_is_no_form_carries_no_token(scene, body):
    kind, written = BODIES[body]
    before = scene.indoors.state()
    for path in POSTS:
        for browser in (scene.duty, scene.locked, scene.stranger):
            text = written(scene.fields(path, browser))
            answer = browser.asks("POST", path, text, Content_Type=kind)
            assert answer.status == 415, (path, answer.status)
            assert not answer.cookies
    assert scene.indoors.state() == before


# --- whose it is


def test_a_form_without_the_token_of_its_session_changes_nothing(scene):
    ended = scene.indoors.browser()
    ended.comes_on_watch()
    gone = scene.token(ended)
    ended.post("/logout", {"token": gone})
    right = scene.token(scene.duty)
    guesses = ("", "x", right[:-1], right.swapcase(), gone, scene.token(scene.locked), f"{right} ")
    before = scene.indoors.state()
    for path in POSTS:
        fields = scene.fields(path, scene.duty)
        for guess in guesses:
            assert scene.duty.post(path, fields | {"token": guess}).status == 403, (path, guess)
        fields.pop("token")
        assert scene.duty.post(path, fields).status == 403, path
        elsewhere = {"X_CSRF_Token": right}
        assert scene.duty.post(f"{path}?token={right}", fields, **elsewhere).status == 403, path
        for broken in ("token=%ff%00&once=%", "token", "&=&", "token[]=x", f"Token={right}"):
            assert scene.duty.asks("POST", path, broken).status == 403, path
    assert scene.indoors.state() == before


def test_without_a_session_no_route_shows_or_does_anything(scene):
    ended = scene.indoors.browser()
    ended.comes_on_watch()
    cookies = dict(ended.cookies)
    ended.post("/logout", {"token": scene.token(ended)})
    (name,) = cookies
    made_up: tuple[dict[str, str], ...] = (
        {},
        cookies,
        {name: ""},
        {name: "x"},
        {name: f"{scene.duty.cookies[name]}x"},
        {f"{name}-look": scene.duty.cookies[name]},
    )
    before = scene.indoors.state()
    for given in made_up:
        for method, path, _ in VIEWS:
            if path in OPEN:
                continue
            browser = scene.indoors.browser()
            browser.cookies = dict(given)
            fields = scene.fields(path, scene.duty) if method == "POST" else None
            body = None if fields is None else urlencode(fields)
            answer = browser.asks(method, scene.path(path), body)
            assert (answer.status, answer.to) in ((303, "/login"), (403, None)), path
            assert scene.entry not in answer.text, path
    assert scene.indoors.state() == before


def test_a_locked_session_shows_and_does_nothing(scene):
    before = scene.indoors.state()
    for method, path, _ in VIEWS:
        if path in WHILE_LOCKED:
            continue
        body = urlencode(scene.fields(path, scene.locked)) if method == "POST" else None
        answer = scene.locked.asks(method, scene.path(path), body)
        assert (answer.status, answer.to) in ((303, "/locked"), (403, None)), path
    assert scene.indoors.state() == before


@pytest.mark.parametrize("last", ["0", "-1", "9" * 40, "\x00", "1\nevent: alarms"])
def test_the_stream_tells_nobody_from_elsewhere_whatever_they_say_they_heard(scene, last):
    before = scene.indoors.state()
    here = {"Last_Event_ID": last, "Sec_Fetch_Dest": "empty", "Sec_Fetch_Mode": "cors"}
    for site in ("cross-site", "same-site"):
        assert scene.duty.get("/stream", Sec_Fetch_Site=site, **here).status == 403
    assert scene.duty.get("/stream", Host="evil.example", **here).status == 421
    assert scene.stranger.get("/stream", **here).status == 403
    assert scene.duty.get("/stream", Sec_Fetch_Site="same-origin", **here).status == 200
    assert scene.indoors.state() == before
