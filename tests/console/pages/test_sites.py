"""R-473, R-474: a list of protected sites, from a table to each party that opened it."""

import re
import secrets
from base64 import b64encode
from html import unescape

import pytest

from comity.console.app import BODY_BYTES_MAX
from comity.gateways.sitelists import ROWS_MAX
from tests.console.test_elsewhere import Scene
from tests.gateways.archives import zipped
from tests.support.indoors import Indoors
from tests.support.lines import LINE

HEAD = "id,name,lat,lon\n"
BESIDE = {
    "f.function": "HOSPITAL",
    "f.operator": "Relief",
    "f.verified_by": "NONE",
    "f.valid.start": "2026-02-05T00:00:00Z",
    "f.valid.end": "2026-12-31T00:00:00Z",
    "f.contact.role": "Nurse",
    "to": "BB",
}
CELL = '<c t="inlineStr"><is><t>{}</t></is></c>'


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    it = Scene(tmp_path_factory.mktemp("sites"))
    yield it
    it.closes()


@pytest.fixture
def scene(founded):
    yield founded
    for it in founded.ours.ask("drafts"):
        founded.ours.ask("drop", draft=it["draft"])


def form(scene, **fields):
    once = {"once": secrets.token_hex(8)}
    return {"token": scene.token(scene.duty), "line": LINE, **once, **BESIDE, **fields}


def looks(scene, text, **fields):
    return scene.duty.post("/sites", form(scene, list=text, act="look", **fields))


def rows(answer):
    """What the page says of each row, by its number."""
    found = re.findall(r'<tr id="row-(\d+)" data-good="(\w+)">(.*?)</tr>', answer.text, re.DOTALL)
    return {
        int(number): (good == "yes", unescape(re.sub(r"<[^>]+>", " ", said)))
        for number, good, said in found
    }


def keeps(scene, *names, at=54):
    """Drafts of sites of these identifiers; gives the page on which they stand."""
    text = HEAD + "".join(f"{it},Site,{at}.{n},18\n" for n, it in enumerate(names))
    return scene.duty.get(scene.duty.post("/sites", form(scene, list=text, act="keep")).to)


def ticked(page):
    return re.findall(r'name="draft" value="([^"]+)" checked', page.text)


def releases(scene, chosen, **fields):
    """Press the button with these ticked."""
    sent = [*form(scene, act="release", **fields).items(), *(("draft", it) for it in chosen)]
    return scene.duty.post("/sites", sent)


def waiting(scene):
    return [it["fields"]["site_id"] for it in scene.ours.ask("drafts") if it["code"] == "A15"]


def test_the_list_of_types_leads_to_it(scene):
    assert f'href="/sites?line={LINE}"' in scene.duty.get(f"/compose?line={LINE}").text
    assert scene.duty.get("/sites").status == scene.duty.get("/sites/list").status == 200


def test_each_row_is_shown_with_its_place_in_every_form_and_on_the_map(scene):
    answer = looks(scene, HEAD + "H-1,North,543000N,0180000E\nH-2,South,54.25,18\n")
    found = rows(answer)
    assert [good for good, _ in found.values()] == [True, True]
    for form_of_it in ("54-30.0N 018-00.0E", "MGRS 34U CF 05744 43296", "SK-42"):
        assert form_of_it in found[2][1]
    assert "row-3" in unescape(re.findall(r"data-also='([^']+)'", answer.text)[0])
    assert waiting(scene) == []


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("H-1,North,95,18", "There is no position “95 18”"),
        ("H-1,North,here,there", "There is no position “here there”"),
        ("H-1,North,,", "“Position” must be there"),
        ("H-1,=HYPERLINK(1),54,18", "A cell is computed (“=HYPERLINK(1)”)"),
        ("H-1,Nor\u202eth,54,18", "it holds characters that turn the direction of the text"),
        (f"H-1,{'x' * 121},54,18", "“Names”"),
        ("H-2,Other,54.5,18", "“H-2” stands in row 2 already"),
    ],
)
def test_a_bad_row_says_why_and_stays_out(scene, row, says):
    text = f"{HEAD}H-2,Good,54,18\n{row}\n"
    found = rows(looks(scene, text))
    assert found[2][0]
    assert not found[3][0]
    assert says in found[3][1]
    scene.duty.post("/sites", form(scene, list=text, act="keep"))
    assert waiting(scene) == ["H-2"]


def test_what_the_list_does_not_say_is_taken_from_beside_it(scene):
    text = "id,name,name_ru,place,operator,colour\nH-1,North,Север,54-30.0N 018-30.0E,Own,red\n"
    answer = looks(scene, text)
    assert "colour" in answer.text
    scene.duty.post("/sites", form(scene, list=text, act="keep"))
    said = next(it for it in scene.ours.ask("drafts") if it["code"] == "A15")["fields"]
    assert said["operator"] == "Own"
    assert said["function"] == "HOSPITAL"
    assert said["names"] == {"en": "North", "ru": "Север"}


def test_a_name_is_in_the_language_that_the_officer_says_and_none_is_lost_unsaid(scene):
    text = "id,name,name_ru,lat,lon\nH-1,Nord,Север,54,18\n"
    scene.duty.post("/sites", form(scene, list=text, act="keep", named_in="fr"))
    said = next(it for it in scene.ours.ask("drafts") if it["code"] == "A15")["fields"]
    assert said["names"] == {"fr": "Nord", "ru": "Север"}
    twice = looks(scene, text, named_in="ru").text
    assert re.search(r"Columns that say nothing here: <bdi>name</bdi>", twice)


def test_exchanged_numbers_are_seen_beside_the_others(scene):
    found = rows(looks(scene, HEAD + "H-1,A,54,18\nH-2,B,18,54\nH-3,C,54.1,18.1\n"))
    assert "may be swapped" in found[3][1]
    assert "may be swapped" not in found[2][1] + found[4][1]


def test_a_sheet_of_another_program_is_read_and_its_formulas_are_not(scene):
    lines = [["id", "name", "lat", "lon"], ["H-1", "North", "54", "18"]]
    made = "".join(f"<row>{''.join(map(CELL.format, it))}</row>" for it in lines)
    made += f"<row>{CELL.format('H-2')}{CELL.format('B')}<c><f>A1+1</f><v>54</v></c></row>"
    made = f"<worksheet><sheetData>{made}</sheetData></worksheet>"
    sheet = zipped([("xl/worksheets/sheet1.xml", made)])
    answer = looks(scene, "", sheet=b64encode(sheet).decode(), file="sites.xlsx")
    found = rows(answer)
    assert found[2][0]
    assert "A cell is computed (“=54”)" in found[3][1]
    assert "sites.xlsx" in answer.text
    assert looks(scene, "", sheet="not base64!").status == 409


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no columns for latitude and longitude"),
        ("name,town\nA,B\n", "no columns for latitude and longitude"),
        (HEAD, "no row besides its headings"),
        (HEAD + "H,A,54,18\n" * (ROWS_MAX + 1), f"more than {ROWS_MAX} sites"),
        ("x" * 700_001, "larger than 683 KiB"),
    ],
    ids=["nothing", "no-columns", "no-rows", "too-many", "too-long"],
)
def test_what_is_no_list_says_so_in_one_sentence(scene, text, says):
    for act in ("look", "keep"):
        answer = scene.duty.post("/sites", form(scene, list=text, act=act))
        assert answer.status == 409
        assert says in answer.text
    assert waiting(scene) == []


def test_more_than_a_form_may_hold_is_not_heard(scene):
    assert looks(scene, "x" * BODY_BYTES_MAX).status == 413


def test_the_good_rows_become_drafts_once(scene):
    fields = form(scene, list=HEAD + "H-1,A,54,18\nH-2,B,55,18\n", act="keep")
    answers = scene.indoors.together(*[lambda: scene.duty.post("/sites", fields)] * 3)
    assert {it.to for it in answers} == {f"/sites/list?line={LINE}"}
    scene.ours.clock.passes(1)  # what is composed later would be another draft
    assert scene.duty.post("/sites", fields).status == 303
    assert sorted(waiting(scene)) == ["H-1", "H-2"]
    assert "Released by 0 of 1" in scene.duty.get("/drafts").text


def test_all_of_them_are_released_by_one_press_and_followed_to_each_party(scene):
    page = keeps(scene, "K-1", "K-2")
    before = scene.ours.types().count("activity.site/1")
    fields = {"once": secrets.token_hex(8)}
    for _ in range(2):  # a form sent twice does it once
        assert releases(scene, ticked(page), **fields).to == f"/sites/list?line={LINE}"
    assert scene.ours.types().count("activity.site/1") == before + 2
    assert waiting(scene) == []
    scene.wire.runs()
    held = scene.duty.get("/sites/list").text
    entry, said = re.findall(r'<tr data-entry="(\w+)">(.*?)</tr>', held, re.DOTALL)[0]
    assert re.search(r"HELD <time[^>]*>\d{6}Z", said)
    assert "OPENED <time" not in said
    theirs = Indoors(scene.theirs)
    reader = theirs.on_watch()
    reader.post("/open", reader.get(f"/entry/{LINE}/{entry}").form("/open"))
    theirs.close()
    scene.wire.runs()
    assert re.search(r"OPENED <time[^>]*>\d{6}Z", scene.duty.get("/sites/list").text)


def test_the_first_that_is_refused_stops_the_rest_and_it_is_said(scene):
    first, second, third = ticked(keeps(scene, "S-1", "S-2", "S-3"))
    scene.ours.ask("override", draft=second.partition(" ")[0], reason="Said on purpose.")
    answer = releases(scene, (first, second, third))
    names = {it["draft"]: it["fields"]["site_id"] for it in scene.ours.ask("drafts")}
    assert answer.status == 409
    assert f"Stopped at {names[second.partition(' ')[0]]}." in unescape(
        answer.text.replace("\u2068", "").replace("\u2069", "")
    )
    assert "Released before it:" in answer.text
    assert {second.partition(" ")[0], third.partition(" ")[0]} <= set(names)
    assert first.partition(" ")[0] not in names


def test_nobody_releases_what_their_own_browser_did_not_draw(scene):
    chosen = ticked(keeps(scene, "N-1"))
    scene.duty.post("/logout", {"token": scene.token(scene.duty)})
    scene.duty.comes_on_watch()
    assert releases(scene, chosen).status == 409
    assert waiting(scene) == ["N-1"]


def test_what_repeats_an_own_site_in_force_is_marked(scene):
    releases(scene, ticked(keeps(scene, "R-1", at=57)))
    found = rows(looks(scene, HEAD + "R-1,A,57,19\nR-2,B,57.0,18\nR-3,C,58,18\n"))
    assert "confirms it anew" in found[2][1]
    assert "At the same place as your site" in found[3][1]
    assert "Can be sent." in found[4][1]
    assert "R-1" not in found[4][1]
