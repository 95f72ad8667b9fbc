"""What is kept of the second implementation: current, small, its own, from locked parts."""

import json
import re
import subprocess

import pytest

from tests.support.second import ROOT, node

DIST = ROOT / "dist"
SOURCES = sorted((ROOT / "src").glob("*.ts"))
CODE_LINES_MAX = 1_867  # of all that stands in verifier/src (ADR 0087)
PAGE_BYTES_MAX = 400_000
LANGUAGES = ("en", "fr", "ru", "uk")
BANNED = {
    "en": r"\blies?\b|\bvalid\b",
    "fr": r"\bvalide",
    "ru": "наруш|действительн",
    "uk": "поруш|дійсн",
}


@pytest.mark.skipif(
    not (ROOT / "node_modules" / "esbuild").exists(),
    reason="the bundler is not installed (make verifier): it was not built anew",
)
def test_what_is_kept_is_what_its_sources_make_byte_for_byte(tmp_path):
    subprocess.run([node(), "build.mjs", tmp_path], cwd=ROOT, check=True, timeout=100)
    built = {it.name: it.read_bytes() for it in tmp_path.iterdir()}
    kept = {it.name: it.read_bytes() for it in DIST.iterdir()}
    assert built == kept  # make verifier
    checked = subprocess.run(
        [ROOT / "node_modules/.bin/tsc", "--noEmit"], cwd=ROOT, check=False, capture_output=True
    )
    assert checked.stdout == b""


def test_it_is_small_enough_to_be_read_by_one_person():
    comment = re.compile(r"\s*(//.*|/\*\*.*\*/\s*)?")
    lines = [it for path in SOURCES for it in path.read_text("utf-8").split("\n")]
    assert sum(not comment.fullmatch(it) for it in lines) <= CODE_LINES_MAX
    assert (DIST / "verify.html").stat().st_size <= PAGE_BYTES_MAX
    assert max(len(path.read_text("utf-8").split("\n")) for path in SOURCES) <= 500


def test_it_uses_nothing_of_ours_and_only_what_its_lock_names():
    packages = json.loads((ROOT / "package.json").read_text())["dependencies"]
    for path in SOURCES:
        for name in re.findall(r'from "([^"]+)"', path.read_text("utf-8")):
            own = name.startswith("./") and (
                name.endswith(".json") or (ROOT / "src" / f"{name}.ts")
            )
            assert (
                own or name in ("node:fs", "node:util") or "/".join(name.split("/")[:2]) in packages
            ), name
    lock = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    its = {name: it for name, it in lock.items() if name}
    assert all("resolved" not in it and it["integrity"] for it in its.values())
    licences = {it["license"] for name, it in its.items() if "@noble" in name}
    assert licences == {"MIT"}


def test_its_table_of_types_says_what_their_headings_say():
    """R-36, R-68, R-145: code, least number of releases, and 1 for what is always open.

    Key statements are released by root keys.
    """
    least = {"MACHINE": 0, "ONE": 1, "TWO": 2, "TWO_STAFF": 2, "AS_RE": 1}
    heading = re.compile(
        r"^#+ .*?\b([A-Z]\d\d)\b.*?\n+`([a-z_.]+/\d+)` · releases: ([^·]*?) ·([^\n]*)", re.MULTILINE
    )
    said = {}
    for path in (ROOT.parent / "docs" / "messages").glob("*.md"):
        for code, wire, rules, more in heading.findall(path.read_text("utf-8")):
            numbers = [least[it.split(" where")[0].strip()] for it in rules.split("; ")]
            is_key = wire in ("party.found/1", "key.grant/1", "key.revoke/1", "party.rotate/1")
            said[wire] = [code, 0 if is_key else min(numbers)] + [1] * ("always open" in more)
    assert len(said) > 130
    table = json.loads((ROOT / "src" / "codes.json").read_text("utf-8"))
    assert table.items() <= said.items()  # a type of a later day asks for nothing there
    assert len(table) >= 140


def test_the_page_asks_for_nothing_from_anywhere():
    page = (DIST / "verify.html").read_text("utf-8")
    assert "default-src 'none'" in page
    assert not re.search(r"""(src|href)\s*=\s*["']?\s*(https?:|//)|fetch\(|XMLHttpRequest""", page)


def test_each_language_says_the_same_with_the_same_facts():
    words = json.loads((ROOT / "src" / "words.json").read_text("utf-8"))
    assert tuple(words) == LANGUAGES

    def facts(text):
        return sorted(set(re.findall(r"\{(\w+)\}", text)))

    for language in LANGUAGES:
        assert words[language].keys() == words["en"].keys()
        for key, text in words[language].items():
            assert facts(text) == facts(words["en"][key]), (language, key)
            assert not re.search(BANNED[language], text, re.IGNORECASE), (language, key)
    for text in words["fr"].values():
        assert not re.search(r"[^\u202f\u00a0][;!?]|[^\u00a0]:(?!/)|«[^\u00a0]", text), text
