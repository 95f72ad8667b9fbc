"""Pages of a picture on a session: which one we asked for, and which one the peer asks for.

Carries out R-114 on a session: one page on its way in each direction, and another picture not
before some seconds have passed. Knows no matter, no store, and not what a page is good for.
"""

from comity.session.commands import ReadPicture
from comity.session.frames import AskPicture, PicturePage
from comity.session.limits import PATIENCE_MS_MAX, PICTURE_MS


class PictureExchange:
    """Both halves of one session."""

    def __init__(self) -> None:
        self._ours: AskPicture | None = None  # on its way
        self._since_ms = 0
        self._theirs: AskPicture | None = None  # not answered yet
        self._walk: AskPicture | None = None  # the furthest page of the picture it pages through
        self._walk_ms = 0
        self._told = b""  # the last key of the page that was told last
        self._entry = b""  # the joint the peer asked about last
        self._entry_ms: int | None = None

    def ask(self, entry: bytes, start: bytes, now_ms: int) -> AskPicture | None:
        """Ask for a page, unless one is on its way."""
        if self._ours is not None and now_ms - self._since_ms < PATIENCE_MS_MAX:
            return None
        self._ours, self._since_ms = AskPicture(entry=entry, start=start), now_ms
        return self._ours

    def take(self, page: PicturePage) -> bool:
        """Take a page; whether it is the one that was asked for."""
        ask = self._ours
        if ask is None or (page.entry, page.start) != (ask.entry, ask.start):
            return False
        self._ours = None
        return True

    def asked(self, ask: AskPicture, now_ms: int) -> bool:
        """Take what the peer asks for; of several at once the last is answered.

        Gives whether it asks on: for the page after the one that it was told, or for another
        picture, or the same from its beginning, some seconds after that. No node asks for more.
        """
        self._theirs, walk = ask, self._walk
        begins = walk is None or (
            now_ms - self._walk_ms >= PICTURE_MS and (not ask.start or ask.entry != walk.entry)
        )
        goes_on = (
            walk is not None and ask.entry == walk.entry and walk.start < ask.start == self._told
        )
        if begins:
            self._walk_ms = now_ms
        if begins or goes_on:
            self._walk = ask
        return begins or goes_on

    def told(self, page: PicturePage) -> PicturePage:
        """Note how far the peer is told."""
        self._told = page.rows[-1][0] if page.rows else b""
        return page

    def answer(self, now_ms: int) -> ReadPicture | PicturePage | None:
        """Say what to read, or that it is not told; to be asked only when the route has room."""
        ask, self._theirs = self._theirs, None
        if ask is None:
            return None
        if ask.entry != self._entry:
            if self._entry_ms is not None and now_ms - self._entry_ms < PICTURE_MS:
                return PicturePage(entry=ask.entry, start=ask.start, rows=())
            self._entry, self._entry_ms = ask.entry, now_ms
        return ReadPicture(entry=ask.entry, start=ask.start)
