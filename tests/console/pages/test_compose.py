"""R-430 to R-434 over HTTP: composing at a console of a running node."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from comity.families.activity.examples import NOTICE
from comity.families.activity.messages import ActivityNotify
from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.wording import sheets
from comity.wording.forms import form_of
from comity.wording.typed import Typing

WEATHER = {"f.subject": "Weather", "f.body": "Fog over the strait.", "beside": "fr"}


def hidden(answer):
    return answer.form("/compose")


def begun(browser, kind="L09"):
    return hidden(browser.get(f"/compose?type={kind}"))


def previewed(browser, fields):
    """What the preview that was painted puts into the form."""
    page = browser.post("/compose/preview", fields).text
    return dict(re.findall(r'name="(shown)" value="(\w*)" form="sheet">', page))


def notice():
    form = form_of(ActivityNotify, words_of("en"))
    typed = sheets.typed(form, NOTICE, Typing(words_of("en"), now_ms=0))
    return {f"f.{place}": text for place, text in typed.items()}


def told(answer, place):
    found = re.search(rf'id="told-{place}"[^>]*>(.*?)</div>', answer.text, re.DOTALL)
    assert found is not None
    return " ".join(re.sub(r"<[^>]+>", " ", found[1]).split())


def test_a_type_is_found_by_a_few_letters_and_stands_in_its_family(duty):
    every, some = duty.get("/compose"), duty.get("/compose?find=lanch")

    assert every.text.count('<section class="family">') == len(SHELF.families)
    assert "M01" in some.text
    assert "A02" not in some.text
    assert "No type has these words" in duty.get("/compose?find=zzzz").text


@pytest.mark.parametrize("kind", ["A02", "activity.notify", "M01", "I01", "P04", "L12"])
def test_the_form_of_a_type_is_drawn_empty_with_nothing_called_wrong(duty, kind):
    page = duty.get(f"/compose?type={kind}")

    assert page.status == 200
    assert 'class="wrong"' not in page.text
    assert "aria-invalid" not in page.text


def test_what_is_typed_is_echoed_beside_it_and_so_is_what_cannot_be_read(duty):
    fields = begun(duty, "A02") | {
        "f.window.start": "051430ZFEB26", "f.window.end": "soonish",
        "f.area.shape": "circle", "f.area.centre": "54-30.0N 018-00.0E",
    }  # fmt: skip
    answer = duty.post("/compose/preview", fields, Sec_Fetch_Dest="empty")

    assert "5 February 2026" in told(answer, "window-start")
    assert "54.5, 18.0 WGS 84" in told(answer, "area-centre")
    assert "it is no moment" in told(answer, "window-end")
    assert "<html" not in answer.text


def test_a_preview_tells_two_languages_whom_it_goes_to_and_who_must_release_it(duty, desks):
    before = desks[0].said()
    answer = duty.post("/compose/preview", begun(duty, "A02") | notice() | {"beside": "fr"})

    assert 'lang="en"' in answer.text
    assert 'lang="fr"' in answer.text
    assert "key ends" in answer.text
    assert "One officer must release it" in answer.text
    assert "Lead time" in answer.text
    assert desks[0].ask("drafts") == []
    assert desks[0].said() == before


def test_members_are_added_and_removed_and_what_was_typed_stays(duty):
    fields = begun(duty, "A02") | {"f.designation": "Calm Water", "f.phases#": "1"}
    more = duty.post("/compose", fields | {"f.phases.0.n": "1", "act": "add:phases"})
    fewer = duty.post(
        "/compose",
        fields
        | {"f.phases#": "2", "f.phases.0.n": "1", "f.phases.1.n": "2", "act": "remove:phases.0"},
    )

    assert 'name="f.phases.1.n"' in more.text
    assert 'value="Calm Water"' in more.text
    assert 'name="f.phases.1.n"' not in fewer.text
    assert re.search(r'name="f\.phases\.0\.n"[^>]*value="2"', fewer.text)


def test_an_area_is_pasted_and_of_several_one_is_chosen(duty):
    one = "54.5, 18.0\n54.6, 19.0\n54.3, 18.5"
    two = "\n".join(f"ZONE {n}:\nCIRCLE RADIUS 5NM CENTRE 5{n}3000N 0180000E" for n in (1, 2))
    fields = begun(duty, "A02")
    taken = duty.post("/compose", fields | {"p.area": one, "act": "take:area"})
    asked = duty.post("/compose", fields | {"p.area": two, "act": "take:area"})
    second = duty.post("/compose", fields | {"p.area": two, "act": "take:area:1"})
    none = duty.post("/compose", fields | {"p.area": "nothing", "act": "take:area"})

    assert '<option value="polygon" selected>' in taken.text
    assert "take:area:1" in asked.text
    assert 'value="52°30' in second.text
    assert "no area" in none.text


def test_what_is_drawn_on_the_map_is_typed_at_its_place_and_echoed_in_every_form(duty):
    drawn = '{"shape":"circle","centre":{"lat":545000000,"lon":180000000},"radius_m":9260}'
    answer = duty.post("/compose", begun(duty, "A09") | {"drawn": drawn, "act": "draw:area"})
    told_there = told(answer, "area-centre")

    assert re.search(r'name="f\.area\.radius_m"[^>]*value="9,260 m"', answer.text)
    for form in ("54-30.0N 018-00.0E", "54.5, 18.0 WGS 84", "MGRS 34U", "UTM 34N", "GK X"):
        assert form in told_there
    assert "SK-42" in told_there
    assert 'data-draw="drawn"' in answer.text
    for wrong in ("", "{", "[]", "[" * 5_000, '{"shape":"circle"}', "null"):
        page = duty.post("/compose", begun(duty, "A09") | {"drawn": wrong, "act": "draw:area"})
        assert page.status == 200


def test_a_release_that_was_previewed_is_sent_once_however_often_it_is_pressed(duty, desks):
    fields = begun(duty) | WEATHER
    fields |= previewed(duty, fields)
    before = desks[0].said()
    with ThreadPoolExecutor(2) as hands:
        pressed = [hands.submit(duty.post, "/compose", fields | {"act": "release"}) for _ in "12"]
        first, again = (it.result() for it in pressed)

    assert first.status == again.status == 303
    assert first.to == again.to
    assert "/watch?line=duty&entry=" in first.to
    assert len(desks[0].said()) == len(before) + 1


def test_a_draft_is_saved_once_however_often_it_is_pressed(duty, desks):
    fields = begun(duty) | WEATHER | {"act": "save"}
    paths = {duty.post("/compose", fields).to for _ in range(3)}

    (draft,) = desks[0].ask("drafts")
    assert paths == {f"/draft/duty/{draft['draft']}"}
    desks[0].ask("drop", draft=draft["draft"])


def test_what_was_not_previewed_is_only_kept_to_be_read(duty, desks):
    fields = begun(duty) | WEATHER | {"f.body": "Never shown."}
    answer = duty.post("/compose", fields | {"act": "release"})

    assert answer.to.startswith("/draft/duty/")
    assert "Never shown." in duty.get(answer.to).text
    desks[0].ask("drop", draft=answer.to.rpartition("/")[2])


def test_what_is_missing_keeps_nothing_and_is_called_wrong_where_it_is(duty, desks):
    answer = duty.post("/compose", begun(duty) | {"f.subject": "Weather", "act": "save"})

    assert answer.status == 409
    assert 'class="wrong"' in answer.text
    assert "Text" in told(answer, "body")
    assert desks[0].ask("drafts") == []


def test_own_messages_are_withdrawn_and_corrected_in_two_actions(duty, desks):
    fields = begun(duty) | WEATHER
    fields |= previewed(duty, fields)
    entry = duty.post("/compose", fields | {"act": "release"}).to.rpartition("=")[2]

    typed = typed_in(duty.get(f"/compose?line=duty&withdraw={entry}")) | {
        "f.reason": "Fog is gone."
    }
    typed |= previewed(duty, typed)
    withdrawn = duty.post("/compose", typed | {"act": "release"})
    changed = typed_in(duty.get(f"/compose?line=duty&correct={entry}")) | {
        "f.body": "Fog lifts.",
        "reason": "It lifts.",
    }
    changed |= previewed(duty, changed)
    corrected = duty.post("/compose", changed | {"act": "release"})

    kinds = [
        desks[0].ask("entry", entry=it.to.rpartition("=")[2])["code"]
        for it in (corrected, withdrawn)
    ]
    assert kinds == ["L11", "L12"]


def typed_in(page):
    """What a page's form holds as it was drawn."""
    inputs = re.findall(r'<input[^>]* name="(f\.[^"]+)"[^>]* value="([^"]*)"', page.text)
    areas = re.findall(r'<textarea[^>]* name="(f\.[^"]+)"[^>]*>([^<]*)</textarea>', page.text)
    return hidden(page) | dict(inputs) | dict(areas)


def test_a_message_of_theirs_is_not_corrected(duty, desks):
    theirs = next(it for it in desks[0].ask("log") if it["party"] == "BB")
    answer = duty.get(f"/compose?line=duty&correct={theirs['entry']}")

    assert answer.status == 409
    assert "Only your own messages" in answer.text


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "line.nothing/1"}, {"kind": ""}, {"line": "other"}, {"act": "add:nothing"},
        {"act": "remove:phases.99999999"}, {"act": "take:nowhere"}, {"act": "take:subject:0"},
        {"act": "\x00"}, {"to": "ZZ"}, {"precedence": "LOUD"}, {"beside": "xx"}, {"corrects": "ff"},
        {"replaces": "ffffffff"}, {"f.subject": "<script>alert(1)</script>"},
        {"f.subject": "\u202e\u0000\ud7ff"}, {"f.a.b.c.d.e": "x"}, {"f.": "x"}, {"f.subject#": "9"},
    ],
)  # fmt: skip
def test_whatever_is_sent_is_answered_in_a_sentence(duty, desks, fields):
    for path in ("/compose", "/compose/preview"):
        answer = duty.post(path, begun(duty) | WEATHER | fields)

        assert answer.status in {200, 303, 409}
        assert "<script>alert" not in answer.text
    assert desks[0].is_up()
