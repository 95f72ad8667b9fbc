"""A page put on paper as PDF by the Chromium that is on the machine.

The page has no script and no address, and the browser is given no network. What it dates the file
with is set to one moment, so that one browser gives one file.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from comity.errors import ConfigError

_NAMES: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
_SECONDS: Final = 120
_DATED: Final = re.compile(rb"/(CreationDate|ModDate) \(D:\d{14}([+-]\d\d'\d\d'|Z)\)")
_QUIET: Final = (
    "--headless",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-pdf-header-footer",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-background-networking",
)


def printed(html: str, browser: str | None = None) -> bytes:
    """Print a page.

    Raises:
        ConfigError: no browser was found, or it printed nothing.
    """
    names = (browser,) if browser else _NAMES
    program = next((found for name in names if (found := shutil.which(name))), None)
    if program is None:
        raise ConfigError("evidence.no-browser", tried=", ".join(names))
    with TemporaryDirectory() as folder:
        page = Path(folder) / "page"
        source, made = page.with_suffix(".html"), page.with_suffix(".pdf")
        source.write_text(html, encoding="utf-8")
        alone = ("--no-sandbox",) if os.geteuid() == 0 else ()  # it refuses to be caged as root
        words = [
            program,
            *_QUIET,
            *alone,
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={made}",
        ]
        try:
            subprocess.run(  # noqa: S603  # the administrator's own browser, a page of ours
                [*words, source.as_uri()], check=False, capture_output=True, timeout=_SECONDS
            )
        except (OSError, subprocess.TimeoutExpired):
            raise ConfigError("evidence.no-browser", tried=program) from None
        if not made.is_file():
            raise ConfigError("evidence.no-browser", tried=program)
        return _DATED.sub(_dated, made.read_bytes())


def _dated(found: re.Match[bytes]) -> bytes:
    """The same length, so that nothing in the file moves."""
    whole = found[0]
    at = whole.index(b"D:") + 2
    return whole[:at] + b"20000101000000" + whole[at + 14 :]
