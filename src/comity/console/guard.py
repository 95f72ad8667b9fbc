"""What a request must show before it is heard, and what every answer tells the browser.

Carries out R-400 to R-403 and R-466: a page elsewhere, a name that somebody points at this machine,
or a link in a mail can change nothing here. Pure: headers in, a reason out.
"""

import hmac
from collections.abc import Mapping
from typing import Final, NamedTuple

SAFE: Final = frozenset(("GET", "HEAD"))
FORM: Final = "application/x-www-form-urlencoded"
TOKEN_FIELD: Final = "token"  # noqa: S105  # a name, no secret
_CONTENT: Final = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
)
_TOLD_TO_EVERY_BROWSER: Final = {
    "content-security-policy": "; ".join(_CONTENT),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",  # with none at all a browser hides Origin from our own forms
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
KEPT_NOWHERE: Final = {"cache-control": "no-store"}
_NOTHING: Final = ("geolocation=()", "payment=()", "usb=()")
_DEVICES: Final = {
    "permissions-policy": ", ".join(("camera=(self)", "microphone=(self)", *_NOTHING))
}
_LIVE_PARTS: Final = 4  # /call/LINE/CALL/live
_WORKER: Final = {"service-worker-allowed": "/exchange/"}  # of a checklist out of reach


class Forbidden(NamedTuple):
    """Why a request is not heard: the status of the answer, and the key of its sentence."""

    status: int
    key: str


class Place(NamedTuple):
    """Where the console is: its scheme, the names it answers to, its port."""

    scheme: str
    names: tuple[str, ...]
    port: int

    @property
    def hosts(self) -> frozenset[str]:
        """Values of the header Host that are ours."""
        bare = (self.scheme, self.port) in (("http", 80), ("https", 443))
        return frozenset(
            it for name in self.names for it in (f"{name}:{self.port}", *((name,) if bare else ()))
        )

    @property
    def origins(self) -> frozenset[str]:
        """Values of the header Origin that are ours."""
        return frozenset(f"{self.scheme}://{host}" for host in self.hosts)

    @property
    def name(self) -> str:
        """The one name to which passkeys belong (R-418)."""
        return self.names[0]

    @property
    def own_origins(self) -> list[str]:
        """Origins of the pages under that name."""
        return sorted(self._replace(names=(self.name,)).origins)

    @property
    def address(self) -> str:
        """What a person opens."""
        return f"{self.scheme}://{self.names[0]}:{self.port}/"


def fault(method: str, headers: Mapping[str, str], place: Place) -> Forbidden | None:
    """Say why a request is not heard; none: it is, as far as its headers tell.

    `headers`: by lower-case name. A state is changed by POST alone, and only from our own pages.
    """
    if headers.get("host", "") not in place.hosts:
        return Forbidden(421, "console.other-host")
    if method in SAFE:
        return _looks(headers)
    if method != "POST":
        return Forbidden(405, "console.other-method")
    if headers.get("origin", "") not in place.origins:
        return Forbidden(403, "console.other-origin")
    if headers.get("sec-fetch-site", "same-origin") != "same-origin":
        return Forbidden(403, "console.other-origin")
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return None if kind == FORM else Forbidden(415, "console.no-form")


def _looks(headers: Mapping[str, str]) -> Forbidden | None:
    """A link from elsewhere may open a page; nothing else from elsewhere is answered."""
    site = headers.get("sec-fetch-site", "none")
    if site in ("none", "same-origin"):
        return None
    is_opening = headers.get("sec-fetch-mode") == "navigate"
    is_page = headers.get("sec-fetch-dest", "document") == "document"
    return None if is_opening and is_page else Forbidden(403, "console.other-origin")


def is_token(given: object, expected: str) -> bool:
    """Whether a form carries the token of its session."""
    return isinstance(given, str) and hmac.compare_digest(given.encode(), expected.encode())


def told(*, is_static: bool, is_call: bool = False) -> dict[str, str]:
    """Headers of every answer; what is not static is kept nowhere.

    `is_call`: the one page that may hear and see: that of a call while it is held (R-641).
    """
    own = _WORKER if is_static else KEPT_NOWHERE
    return _TOLD_TO_EVERY_BROWSER | own | (_DEVICES if is_call else {})


def is_call(path: str) -> bool:
    """Whether it is the page of a call while it is held."""
    return path.startswith("/call/") and path.endswith("/live") and path.count("/") == _LIVE_PARTS
