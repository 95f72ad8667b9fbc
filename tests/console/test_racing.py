"""R-404, R-407, R-469: stale pages, forms sent twice, two officers at once, whose session it is."""

import asyncio
import inspect
import re
import secrets
from collections import Counter

import pytest

from comity.console import guard
from comity.console.app import VIEWS
from comity.node import keyfile
from comity.node.home import Home
from tests.console.test_elsewhere import NOTE, Scene
from tests.support.indoors import Indoors
from tests.support.lines import LINE, Side, make_line

PHRASE = "a long phrase"


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    it = Scene(tmp_path_factory.mktemp("racing"))
    yield it
    it.closes()


@pytest.fixture
def scene(founded):
    """DUTY and SECOND on watch, both with the same question before them."""
    for browser in (founded.duty, founded.locked):
        if founded.token(browser):
            browser.post("/logout", {"token": founded.token(browser)})
    founded.duty.comes_on_watch()
    founded.locked.comes_on_watch("SECOND")
    founded.entry = founded.asked()
    for browser in (founded.duty, founded.locked):
        browser.get(f"/entry/{LINE}/{founded.entry}")
    return founded


def own(scene):
    return Counter(it for it in scene.ours.types() if it not in ("line.joint/1", "line.seen/1"))


def said(scene, before):
    return dict(own(scene) - before)


def form(scene, browser, **fields):
    once = {"once": secrets.token_hex(8)}
    return {"token": scene.token(browser), "line": LINE, "entry": scene.entry, **once, **fields}


def keeps(scene, browser, **fields):
    note = {**form(scene, browser), **NOTE, "f.body": secrets.token_hex(4), "act": "save"}
    return browser.post("/compose", {**note, **fields}).to


def session_of(scene, browser):
    return scene.indoors.console.sessions.of(next(iter(browser.cookies.values())))


# --- twice


@pytest.mark.parametrize("path", ["/open", "/answer"])
def test_a_form_sent_twice_at_once_is_one_message(scene, path):
    fields = form(scene, scene.duty, position="CHECKING", minutes="30")
    before = own(scene)
    asks = [lambda: scene.duty.post(path, fields)] * 5
    answers = scene.indoors.together(*asks)
    assert {it.status for it in answers} == {303}
    assert sum(said(scene, before).values()) == 1
    assert scene.duty.post(path, fields).status == 303
    assert sum(said(scene, before).values()) == 1


def test_a_draft_kept_and_sent_many_times_at_once_is_one_draft_and_one_message(scene):
    fields = {**form(scene, scene.duty), **NOTE, "f.body": "Once.", "act": "save"}
    before, drafts = own(scene), len(scene.ours.ask("drafts"))
    answers = scene.indoors.together(*[lambda: scene.duty.post("/compose", fields)] * 5)
    (path,) = {it.to for it in answers}
    assert len(scene.ours.ask("drafts")) == drafts + 1
    page = scene.duty.get(path)
    shown = re.search(r'name="shown" value="(\w+)"', page.text)
    assert shown
    release = form(scene, scene.duty, draft=path.rpartition("/")[2], act="release", shown=shown[1])
    answers = scene.indoors.together(*[lambda: scene.duty.post("/draft", release)] * 5)
    assert {it.status for it in answers} == {303}
    assert said(scene, before) == {"line.text/1": 1}
    assert len(scene.ours.ask("drafts")) == drafts


def test_what_was_opened_in_one_tab_is_not_signed_again_from_another(scene):
    before = own(scene)
    for _ in range(2):
        assert scene.duty.post("/open", form(scene, scene.duty)).status == 303
    assert said(scene, before) == {"line.receipt/1": 1}


@pytest.mark.parametrize("path", ["/open", "/answer", "/test", "/compose", "/draft"])
def test_a_form_without_a_name_is_not_done(scene, path):
    name = keeps(scene, scene.duty).rpartition("/")[2]
    page = scene.duty.get(f"/draft/{LINE}/{name}").form("/draft")
    fields = {**form(scene, scene.duty), **NOTE, **page, "position": "CHECKING", "minutes": "30"}
    fields |= {"once": "", "act": "save" if path == "/compose" else "drop"}
    before, kept = own(scene), scene.ours.ask("drafts")
    assert scene.duty.post(path, fields).status == 409
    assert said(scene, before) == {}
    assert scene.ours.ask("drafts") == kept


# --- two officers


def test_of_two_officers_who_open_at_once_the_first_signs_and_the_second_is_told(scene):
    before = own(scene)
    pairs = [(it, form(scene, it)) for it in (scene.duty, scene.locked)]
    asks = [lambda it=it, f=f: it.post("/open", f) for it, f in pairs for _ in range(3)]
    answers = scene.indoors.together(*asks)
    assert {it.status for it in answers} == {303}
    assert said(scene, before) == {"line.receipt/1": 1}
    assert [it.to.endswith("&first=other") for it in answers] == [False] * 3 + [True] * 3


def test_what_one_officer_dropped_or_sent_the_other_s_page_does_not_do_again(scene):
    path = keeps(scene, scene.duty)
    name = path.rpartition("/")[2]
    pairs = [
        (it, {**it.get(path).form("/draft"), **form(scene, it, draft=name, act="drop")})
        for it in (scene.duty, scene.locked)
    ]
    before = own(scene)
    answers = scene.indoors.together(*[lambda it=it, f=f: it.post("/draft", f) for it, f in pairs])
    assert sorted(it.status for it in answers) == [303, 409]
    for act in ("release", "send", "override"):
        gone = form(scene, scene.locked, draft=name, act=act, reason="x", shown="0" * 64)
        assert scene.locked.post("/draft", gone).status == 409
    assert said(scene, before) == {}


# --- stale


def test_a_page_from_before_the_watch_does_nothing(scene):
    stale = form(scene, scene.duty)
    scene.duty.post("/logout", {"token": stale["token"]})
    assert scene.duty.post("/open", stale).status == 403
    scene.duty.comes_on_watch()
    before = own(scene)
    assert scene.duty.post("/open", stale).status == 403
    fresh = {**stale, "token": scene.token(scene.duty)}
    assert scene.duty.post("/open", fresh).status == 409  # not drawn in this session
    assert said(scene, before) == {}


def test_a_release_of_words_that_became_others_is_refused(scene):
    path = keeps(scene, scene.duty)
    name = path.rpartition("/")[2]
    shown = re.search(r'name="shown" value="(\w+)"', scene.duty.get(path).text)
    assert shown
    scene.ours.ask("override", draft=name, reason="Said on purpose.")
    old = form(scene, scene.duty, draft=name, act="release", shown=shown[1])
    before = own(scene)
    assert scene.duty.post("/draft", old).status == 409
    assert said(scene, before) == {}


# --- over while a form waits


def waits(scene, meanwhile, *forms):
    """Forms that came before, and were not heard yet when something else happened."""
    turn, loop = scene.indoors.console.turn, scene.indoors.loop
    loop.run_until_complete(turn.acquire())
    scene.indoors.held = []
    for path, fields in forms:
        scene.duty.post(path, fields)
    held, scene.indoors.held = scene.indoors.held, None

    async def heard():
        asked = [asyncio.ensure_future(scene.indoors.exchanges(*it)) for it in held]
        for _ in range(50):  # rounds of the loop, until all of them wait
            await asyncio.sleep(0)
        assert len(turn._waiters) == len(asked)
        meanwhile()
        turn.release()
        return [it[0]["status"] for it in await asyncio.gather(*asked)]

    return loop.run_until_complete(heard())


@pytest.mark.parametrize("how", ["logout", "lock", "handover", "revoked", "replaced"])
def test_a_form_that_waits_does_nothing_once_its_session_is_over(scene, how, monkeypatch):
    console = scene.indoors.console
    name = next(iter(scene.duty.cookies.values()))
    session = console.sessions.of(name)
    drafts = [keeps(scene, scene.duty).rpartition("/")[2] for _ in range(3)]
    forms = [("/open", form(scene, scene.duty))]
    for act, draft in zip(("send", "drop", "override"), drafts, strict=True):
        fields = form(scene, scene.duty, draft=draft, act=act, reason="x")
        page = scene.duty.get(f"/draft/{LINE}/{draft}")
        forms.append(("/draft", {**page.form("/draft"), **fields}))
    grants = console.grants()
    others = {it: grants[it] for it in grants if it != "DUTY"}
    other = {**grants, "DUTY": grants["SECOND"]}
    does = {
        "logout": lambda: console.sessions.end(name),
        "lock": session.lock,
        "handover": lambda: console.sessions.end_officer("DUTY"),
        "revoked": lambda: monkeypatch.setattr(console, "grants", lambda: others),
        "replaced": lambda: monkeypatch.setattr(console, "grants", lambda: other),
    }
    before, kept = own(scene), scene.ours.ask("drafts")
    assert waits(scene, does[how], *forms) == [403] * 4
    assert said(scene, before) == {}
    assert scene.ours.ask("drafts") == kept
    assert session.is_locked
    assert (console.sessions.of(name) is None) == (how != "lock")


# --- drafts that two officers have before them


@pytest.mark.parametrize("act", ["send", "override", "drop"])
def test_nothing_is_done_with_words_that_became_others(scene, act):
    path = keeps(scene, scene.duty)
    name = path.rpartition("/")[2]
    stale = scene.duty.get(path).form("/draft")
    scene.ours.ask("override", draft=name, reason="Said on purpose.")
    if act == "send":  # it would go
        release = scene.indoors.console.sign(session_of(scene, scene.locked), name, LINE)
        scene.indoors.loop.run_until_complete(release)
    read = scene.locked.get(path).form("/draft")
    before, kept = own(scene), scene.ours.ask("drafts")
    # drawn as it was; drawn as it was, by another; drawn as it is, and by another
    for browser, page in ((scene.duty, stale), (scene.locked, stale), (scene.duty, read)):
        own_form = form(scene, browser, draft=name, act=act, reason="Another.")
        session_of(scene, scene.duty)._shown.pop(read["shown"], None)
        assert browser.post("/draft", {**page, **own_form}).status == 409
    assert said(scene, before) == {}
    assert scene.ours.ask("drafts") == kept


@pytest.mark.parametrize("how", ["sent", "changed", "released"])
def test_a_draft_that_is_gone_or_released_is_not_changed_into_a_second(scene, how):
    path = keeps(scene, scene.duty)
    name = path.rpartition("/")[2]
    if how == "sent":
        read = scene.locked.get(path).form("/draft")
        scene.locked.post("/draft", {**read, "act": "release"})
    elif how == "changed":
        keeps(scene, scene.locked, replaces=name)
    else:
        ask = scene.indoors.console.sign(session_of(scene, scene.locked), name, LINE)
        scene.indoors.loop.run_until_complete(ask)
    before, kept = own(scene), scene.ours.ask("drafts")
    note = {**form(scene, scene.duty), **NOTE, "f.body": "Changed.", "replaces": name}
    for _ in range(2):
        answer = scene.duty.post("/compose", {**note, "act": "save"})
        assert answer.status == 409
        assert "Changed." in answer.text  # what was typed is not lost
    assert said(scene, before) == {}
    assert scene.ours.ask("drafts") == kept


# --- what was never painted


def previewed(scene, fields, browser=None):
    page = (browser or scene.duty).post("/compose/preview", fields).text
    (shown,) = re.findall(r'name="shown" value="(\w*)" form="sheet"', page)
    return shown


def test_what_the_server_previewed_and_the_page_did_not_paint_is_only_kept(scene):
    note = {**form(scene, scene.duty), **NOTE, "f.body": "First."}
    painted = previewed(scene, note)
    late = {**note, "f.body": "Second."}
    shown = previewed(scene, late)  # came after the button was pressed
    assert painted != shown
    before = own(scene)
    for given in (painted, "", "0" * 64):
        fields = {**late, "once": secrets.token_hex(8), "shown": given, "act": "release"}
        assert scene.duty.post("/compose", fields).to.startswith("/draft/")
    assert said(scene, before) == {}
    assert scene.duty.post("/compose", {**late, "shown": shown, "act": "release"}).status == 303
    assert said(scene, before) == {"line.text/1": 1}


ABOUT = {
    "line.receipt/1": {"f.re": "{}", "f.level": "OPENED", "f.at": "now", "f.by": "AA/DUTY"},
    "line.response/1": {"f.re": "{}", "f.position": "NOTED", "f.terms": "5e" * 32},
}


@pytest.mark.parametrize("kind", ABOUT)
def test_about_what_was_not_drawn_here_nothing_is_released_by_any_page(scene, kind):
    drawn, entry = scene.entry, scene.asked()
    for it, status in ((entry, 409), (drawn, 303)):
        about = {name: value.format(it) for name, value in ABOUT[kind].items()}
        about |= {"kind": kind, "override": "On purpose."}
        fields = {**form(scene, scene.duty), **about}
        before = own(scene)
        shown = previewed(scene, fields)
        assert shown, scene.duty.post("/compose", {**fields, "act": "save"}).text
        answer = scene.duty.post("/compose", {**fields, "shown": shown, "act": "release"})
        assert answer.status == status
        assert said(scene, before) == ({} if status == 409 else {kind: 1})
        if status == 409:
            kept = scene.duty.post("/compose", {**fields, "act": "save"}).to
            read = scene.duty.get(kept).form("/draft")
            assert scene.duty.post("/draft", {**read, "act": "release"}).status == 409
            assert said(scene, before) == {}


def test_whoever_acknowledges_second_signs_nothing_by_any_page(scene):
    """R-445: told by whom and when, and nothing is left at the desk."""
    entry, second = scene.asked(), scene.indoors.on_watch("SECOND")
    for browser in (scene.duty, second):
        browser.get(f"/entry/{LINE}/{entry}")
    about = {name: it.format(entry) for name, it in ABOUT["line.receipt/1"].items()}
    about |= {"kind": "line.receipt/1", "f.by": "AA/SECOND"}
    kept = second.post("/compose", {**form(scene, second), **about, "act": "save"}).to
    assert scene.duty.post("/open", form(scene, scene.duty, entry=entry)).status == 303
    before, drafts = own(scene), scene.ours.ask("drafts")
    fields = {**form(scene, second), **about}
    fields["shown"] = previewed(scene, fields, second)
    read = second.get(kept).form("/draft")
    for path, given in (
        ("/compose", {**fields, "act": "release"}),
        ("/draft", {**read, "act": "release"}),
    ):
        told = second.post(path, given).to
        assert told.endswith("&first=other"), path
        page = second.get(told).text
        assert "AA/DUTY" in page.split('class="second"')[1].split("</p>")[0]
        assert said(scene, before) == {}
        assert scene.ours.ask("drafts") == drafts


def test_one_press_answers_checking_and_nothing_else(scene):
    before = own(scene)
    for position in ("ACCEPT", "NOTED", ""):
        answer = scene.duty.post("/answer", form(scene, scene.duty, position=position))
        assert answer.status == 409
    assert scene.duty.post("/test/answer", form(scene, scene.duty)).status == 409  # it is no test
    assert said(scene, before) == {}


def test_a_count_of_any_length_is_answered(scene):
    fields = {**form(scene, scene.duty), "kind": "activity.notify/1", "act": "add:phases"}
    assert scene.duty.post("/compose", {**fields, "f.phases#": "9" * 5_000}).status == 200


def test_an_exercise_that_takes_its_time_holds_no_other_form(scene):
    fields = form(scene, scene.duty)
    lock = scene.indoors.console.playing
    scene.indoors.loop.run_until_complete(lock.acquire())
    scene.indoors.held = []
    scene.duty.post("/exercise", {**fields, "word": "pause"})
    (held,), scene.indoors.held = scene.indoors.held, None

    async def plays():
        waits = asyncio.ensure_future(scene.indoors.exchanges(*held))
        for _ in range(50):
            await asyncio.sleep(0)
        assert not scene.indoors.console.turn.locked()
        lock.release()
        return (await waits)[0]["status"]

    assert scene.indoors.loop.run_until_complete(plays()) == 409  # nothing is played


# --- whose session


def test_a_session_is_named_anew_and_never_as_a_browser_wishes(scene):
    browser = scene.indoors.browser()
    cookie = next(iter(scene.duty.cookies))
    browser.cookies = {cookie: "chosen-by-somebody-else"}
    answer = browser.comes_on_watch()
    names = [browser.cookies[cookie]]
    assert scene.indoors.console.sessions.of("chosen-by-somebody-else") is None
    tokens = [scene.token(browser)]
    for _ in range(3):
        browser.post("/logout", {"token": tokens[-1]})
        browser.comes_on_watch()
        names.append(browser.cookies[cookie])
        tokens.append(scene.token(browser))
    assert len(set(names + tokens)) == 8
    assert min(map(len, names + tokens)) >= 43  # 32 octets
    flags = answer.headers["set-cookie"].lower()
    assert {"httponly", "samesite=strict", "path=/"} <= set(flags.split("; "))
    assert "domain" not in flags
    assert "max-age" not in flags


def test_over_tls_no_cookie_goes_without_it(tmp_path):
    make_line(tmp_path)
    side = Side(Home(tmp_path / "aa"))
    indoors = Indoors(side, guard.Place("https", ("localhost",), 8_443))
    browser = indoors.browser()
    assert "secure" in browser.comes_on_watch().headers["set-cookie"].lower()
    plain = {"Origin": "http://localhost:8443"}
    assert browser.post("/logout", {"token": ""}, **plain).status == 403  # no downgrade
    indoors.close()
    side.closes()


def test_names_tokens_and_keys_stand_in_no_page_of_another_and_in_no_file(scene, capfd):
    scene.indoors.wire.clear()
    sessions = scene.indoors.console.sessions._all
    for method, path, _ in VIEWS:
        if method == "GET" and path != "/stream":
            scene.duty.get(scene.path(path))
    theirs = [it.token for name, it in sessions.items() if name not in scene.duty.cookies.values()]
    secret = [*sessions, *theirs]
    written = [it.read_bytes() for it in scene.ours.home.path.rglob("*") if it.is_file()]
    for it in scene.ours.officers:
        (seed,) = keyfile.read(scene.ours.home.path / f"officers/{it}.key", None, (32,))
        secret.append(seed.hex())
    logged = "".join(capfd.readouterr()).encode()
    for it in secret:
        assert not any(it.encode() in data for data in (*scene.indoors.wire, *written, logged))
    own_token = scene.token(scene.duty).encode()
    assert not any(own_token in data for data in (*written, logged))
    for page in scene.indoors.wire:
        assert b"token=" + own_token not in page  # in forms, and in no address


def test_tokens_are_compared_in_the_same_time_however_much_is_right():
    assert "compare_digest" in inspect.getsource(guard.is_token)
    for given in (None, b"x", 3, ["x"], "", "\u2028", "x" * 100_000):
        assert not guard.is_token(given, "token")


# --- guessing


def test_those_who_guess_at_once_have_one_guess(tmp_path):
    make_line(tmp_path)
    side = Side(Home(tmp_path / "aa"))
    path = tmp_path / "aa/officers/DUTY.key"
    (seed,) = keyfile.read(path, None, (32,))
    path.unlink()
    keyfile.write(path, [seed], PHRASE.encode())
    indoors = Indoors(side)
    browser = indoors.browser()
    asks = [lambda n=n: browser.comes_on_watch(passphrase=f"guess {n}") for n in range(5)]
    answers = indoors.together(*asks)
    assert {it.status for it in answers} == {403}
    assert sum("does not unlock" in it.text for it in answers) == 1
    assert browser.comes_on_watch(passphrase=PHRASE).status == 403
    side.clock.passes(1)
    assert browser.comes_on_watch(passphrase=PHRASE).status == 303
    indoors.close()
    side.closes()
