"""R-468: what the console says of itself is what it is, and nothing that is sent to it breaks it.

schemathesis makes requests of the description, good ones and broken ones; the console answers in
this process, with the session and the token that its own pages would have.
"""

import secrets
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode

from comity.console.app import VIEWS
from comity.console.openapi import DOORS, ROUTES, document
from comity.console.pages import doors
from comity.families.shelf import SHELF
from comity.values.message import fields_of
from tests.console.test_elsewhere import ACTS, Scene
from tests.support.lines import LINE

DOCUMENT = document()
SCHEMAS = DOCUMENT["components"]["schemas"]
FOUND: list[Any] = list(schemathesis.openapi.from_dict(DOCUMENT).get_all_operations())
OPERATIONS = {(it.method.upper(), it.path): it for it in (found.ok() for found in FOUND)}
MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]
COUNTS = [pytest.param(4), pytest.param(1_000, marks=pytest.mark.deep)]
ANSWERS = {200, 303, 400, 403, 404, 405, 409, 413, 415, 421}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    it = Scene(tmp_path_factory.mktemp("openapi"))
    yield it
    it.closes()


def test_every_route_is_described_and_no_other():
    assert set(ROUTES) == {(method, path) for method, path, _ in VIEWS}
    assert set(OPERATIONS) == set(ROUTES)
    assert list(DOORS) == [it.name for it in doors.DOORS]


def test_what_a_form_of_a_page_sends_is_described(scene):
    for path, fields in ACTS.items():
        known = {*ROUTES["POST", path].asks, "token", "once", "line", "kind"}
        assert {it for it in fields(scene) if not it.startswith("f.")} <= known, path


@pytest.mark.parametrize("cls", [it.message for it in SHELF.types.values()])
def test_every_type_is_described_by_its_definition(cls):
    schema = SCHEMAS[f"{cls.SPEC.code}-{cls.SPEC.title}"]
    fields = fields_of(cls)
    assert list(schema["properties"]) == [it.name for it in fields]
    assert schema["required"] == [it.name for it in fields if it.required]
    for it in fields:
        if it.type.chars_max is not None and it.container is None:
            assert schema["properties"][it.name]["maxLength"] == it.type.chars_max


def test_an_officer_reads_it_and_nobody_else(scene):
    answer = scene.duty.get("/openapi.json")
    assert msgspec.json.decode(answer.body) == msgspec.json.decode(msgspec.json.encode(DOCUMENT))
    assert scene.stranger.get("/openapi.json").to == "/login"


def sent(scene, method, path, case):
    """Send what was made up, as a page of the console would; gives the answer."""
    if not scene.token(scene.duty):
        scene.duty.comes_on_watch()
    known = {"line": LINE, "entry": scene.entry, "draft": scene.draft, "number": "0"}
    in_path = {it: known[it] for it in known if "{" + it + "}" in path and secrets.randbelow(2)}
    case.path_parameters = {**(case.path_parameters or {}), **in_path}
    query = urlencode(_plain(case.query), doseq=True, errors="replace")
    target = f"{case.formatted_path}?{query}"
    if method == "GET":
        return scene.duty.get(target)
    body = _plain(case.body)
    token = {} if path in ("/login", "/passkey/enter") else {"token": scene.token(scene.duty)}
    text = urlencode({**body, **token}, doseq=True, errors="replace")
    browser = scene.duty if token else scene.stranger
    return browser.asks("POST", path, text)


def _plain(given):
    return {str(name): it for name, it in given.items()} if isinstance(given, dict) else {}


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_whatever_is_sent_is_answered_and_never_by_a_fault(scene, method, path, mode, count):
    if path == "/logout":
        pytest.skip("whoever leaves is gone: see test_login.py")
    strategy = OPERATIONS[method, path].as_strategy(generation_mode=mode)

    @settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=strategy)
    def asks(case):
        answer = sent(scene, method, path, case)
        assert answer.status in ANSWERS, (answer.status, answer.text[:200])

    asks()


@pytest.mark.parametrize("count", COUNTS)
def test_the_form_of_any_type_may_hold_anything(scene, count):
    codes = [it.message.SPEC for it in SHELF.types.values()]
    values = st.text(max_size=30) | st.sampled_from(
        ["0", "-1", "9" * 30, "AA", "2026-02-05", "+2h"]
    )
    acts = st.sampled_from(["look", "save", "release", "draw:area", "take:area", "add:phases"])

    @settings(max_examples=count * 10, deadline=None, derandomize=True, database=None)
    @given(spec=st.sampled_from(codes), act=acts, data=st.data())
    def asks(spec, act, data):
        names = [it for it in SCHEMAS[f"form-{spec.code}"]["properties"] if it != "kind"]
        fields = {it: data.draw(values) for it in names}
        given = {"token": scene.token(scene.duty), "line": LINE, "kind": spec.wire, "act": act}
        text = urlencode({**fields, **given}, errors="replace")
        answer = scene.duty.asks("POST", "/compose", text)
        assert answer.status in ANSWERS, (spec.code, answer.status)

    asks()


@pytest.mark.parametrize("count", COUNTS)
def test_any_field_of_any_form_may_hold_anything(scene, count):
    """Names that other pages use, with octets that are no text, many times over."""
    names = sorted({name for it in ROUTES.values() for name in it.asks} | {"kind", "f.area.shape"})
    values = st.text(max_size=30) | st.sampled_from(["0", "-1", "9" * 30, "%ff", "NaN", "{}", "[]"])
    fields = st.lists(st.tuples(st.sampled_from(names), values), max_size=12)

    @settings(max_examples=count * 10, deadline=None, derandomize=True, database=None)
    @given(path=st.sampled_from(sorted(set(ACTS) - {"/logout"})), fields=fields)
    def asks(path, fields):
        if not scene.token(scene.duty):
            scene.duty.comes_on_watch()
        given = [("token", scene.token(scene.duty)), *fields]
        answer = scene.duty.asks("POST", path, urlencode(given, errors="replace"))
        assert answer.status in ANSWERS, (path, answer.status)

    asks()
