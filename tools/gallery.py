"""Every page in every language and theme as a picture, and what is wrong on it: `make gallery`.

Usage: gallery.py [--only NAME]... [--to FOLDER]. Plays a story in which every door has something,
opens each page as an officer sees it, and writes pictures with an index into build/gallery. The
index says beside each picture what is wrong. Exit 1 if anything is.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from rich.progress import track  # noqa: E402
from tests.support.pages import (  # noqa: E402
    LOOKS,
    Page,
    Screens,
    faults_of,
    overflow,
    pages_of,
    played,
    waited,
    wrong_in,
)
from tests.support.screens import CHROMIUM, chromium  # noqa: E402

from comity.wording.words import readable  # noqa: E402 - a script, not a package

DESK = (1440, 900)
HAND = (390, 844)
IN_HAND = ("en", "ar")
HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title><style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 1rem; background: #e9edf0; color: #111 }
section { display: flex; flex-wrap: wrap; gap: .6rem; align-items: start }
figure { margin: 0; width: 340px } img { width: 100%; border: 1px solid #888 }
figcaption { font-size: 13px } .wrong { color: #a00; font-weight: bold }
nav { columns: 12rem } </style></head><body><h1>Every page, language and theme</h1>
"""


class Shot(NamedTuple):
    """One picture, and what is wrong on it."""

    page: str
    language: str
    theme: str
    width: int
    file: str
    wrong: list[str]


def wanted(pages: tuple[Page, ...]) -> list[tuple[Page, str, str, tuple[int, int]]]:
    """Each page in each look on a desk, and in two languages in the hand."""
    on_desk = [(it, *look, DESK) for it in pages for look in LOOKS]
    return on_desk + [(it, language, "dark", HAND) for it in pages for language in IN_HAND]


def taken(screens: Screens, folder: Path, one: tuple[Page, str, str, tuple[int, int]]) -> Shot:
    """Open one page in one look, and keep its picture."""
    it, language, theme, size = one
    page: Any = screens.page_for(it.who)  # type: ignore[no-untyped-call]
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page = screens.shows(it, language, theme)
    waited(page)
    wrong = [*faults_of(page, it), *wrong_in(page)]
    over = overflow(page)  # type: ignore[no-untyped-call]
    if over > 0:
        wrong.append(f"{over} px wider than its window")
    name = f"{it.name}.{language}.{theme}.{size[0]}.png"
    page.screenshot(path=folder / name, full_page=size == HAND)
    return Shot(it.name, language, theme, size[0], name, wrong)


def index(shots: list[Shot]) -> Iterator[str]:
    """The page that shows them all, by page and by language."""
    yield HEAD
    names = list(dict.fromkeys(it.page for it in shots))
    links = "".join(f'<a href="#{it}">{it}</a><br>' for it in names)
    yield f"<nav>{links}</nav>"
    for name in names:
        yield f'<h2 id="{name}">{name}</h2>'
        for language in readable():
            rows = [it for it in shots if (it.page, it.language) == (name, language)]
            yield "<section>"
            for it in rows:
                told = "".join(f'<p class="wrong">{escape(one)}</p>' for one in it.wrong)
                said = f"{it.language} {it.theme} {it.width}"
                picture = f'<img loading="lazy" src="{it.file}" alt="{it.page} {said}">'
                yield f'<figure><figcaption>{said}</figcaption><a href="{it.file}">{picture}</a>'
                yield f"{told}</figure>"
            yield "</section>"
    yield "</body></html>"


def main(only: list[str], folder: Path) -> int:
    """Take every picture; gives 1 if anything is wrong on one."""
    if CHROMIUM is None:
        print("no Chromium here (apt-get install chromium)", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    flag = "--autoplay-policy=no-user-gesture-required"  # as a console's own launcher sets it
    with (
        tempfile.TemporaryDirectory() as kept,
        played(Path(kept)) as (story, desks),
        chromium(flag) as browser,
    ):
        screens = Screens(browser, story, desks)  # type: ignore[no-untyped-call]
        pages = tuple(it for it in pages_of(story) if not only or it.name in only)
        shots = [taken(screens, folder, it) for it in track(wanted(pages), description="pages")]
    (folder / "index.html").write_text("\n".join(index(shots)))
    for it in shots:
        for wrong in it.wrong:
            print(f"{it.page} {it.language} {it.theme} {it.width}: {wrong}")
    bad = sum(bool(it.wrong) for it in shots)
    print(f"{len(shots)} pictures, {bad} with something wrong: {folder / 'index.html'}")
    return int(bad > 0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "gallery")
    given = parser.parse_args()
    sys.exit(main(given.only, given.to))
