"""A console in this process: the real office and the real pages, with no socket between.

`Indoors` is the console of one side, `Insider` a browser at it. What the console counts as its
state is read by `Indoors.state`, so that a test can say that nothing of it became another.
"""

import asyncio
from hashlib import sha256
from urllib.parse import unquote

from typing_extensions import override

from comity.console.app import application
from comity.console.console import Console
from comity.console.guard import Place
from tests.support.browsers import Answer, Browser
from tests.support.lines import LINE

EVENTS = b"text/event-stream; charset=utf-8"
PLACE = Place("http", ("localhost", "127.0.0.1"), 8_443)


class Room:
    """A side as the console's port asks for it."""

    def __init__(self, side):
        self._side = side
        config = side.home.config
        self.party, self.name = config.party, config.node
        self.reality, self.language = config.reality, config.language
        self.home = side.home.path
        self.lines = [LINE]
        self.speed = 1
        self.reads_only = False

    @property
    def position(self):
        return len(self._side.keeper.record.lanes)

    def now_ms(self):
        return self._side.clock.now_ms()

    def monotonic_ms(self):
        return self._side.clock.monotonic_ms()

    def listen(self, heard):
        """No page listens for longer than it takes to see that it may."""

    async def ready(self):
        """It speaks already; others may go on meanwhile, as at a node that does not."""
        await asyncio.sleep(0)

    async def prepare(self, line):
        await self.ready()
        self._side.office.screens.boards[line].catch_up(lambda: True)

    async def exercise(self, _verb, /, **_args):
        """It is under none."""

    async def ask(self, verb, /, **args):
        await self.ready()
        return self.look(verb, **args)

    def look(self, verb, /, **args):
        found = self._side.ask(verb, **{name: it for name, it in args.items() if it is not None})
        if self._side.failures:  # what is not durable is not done, as in a running node
            raise self._side.failures[-1]
        return found


class Indoors:
    """The console of one side; `room`: another way to its node."""

    def __init__(self, side, place=PLACE, room=None):
        self.side = side
        self.console = Console(room or Room(side), lambda: place)
        self.app = application(self.console)
        self.loop = asyncio.new_event_loop()
        self.wire: list[bytes] = []  # every answer that left it
        self.held: list[tuple[str, str, str | None, dict[str, str]]] | None = None

    def close(self):
        self.loop.close()

    def browser(self):
        return Insider(self)

    def on_watch(self, officer="DUTY"):
        """A browser at which an officer has come on watch."""
        made = Insider(self)
        made.comes_on_watch(officer)
        return made

    def alarms(self, language="en"):
        return self.console.alarms(language)["alarms"]

    def alarm(self, entry):
        """The one of an entry."""
        return next(it for it in self.alarms() if it["entry"] == entry)

    def together(self, *asks):
        """Send what these send, all at the same time; gives the answers."""
        self.held = []
        for it in asks:
            it()
        held, self.held = self.held, None

        async def all_of_them():
            return await asyncio.gather(*(self.exchanges(*it) for it in held))

        return [_answer(said) for said in self.loop.run_until_complete(all_of_them())]

    def state(self):
        """Everything that an act could change: record, drafts, files, sessions, marks."""
        sessions = self.console.sessions
        return {
            "entries": self.side.leaves(),
            "drafts": self.side.ask("drafts"),
            "files": {
                str(path): sha256(path.read_bytes()).hexdigest()
                for path in sorted(self.side.home.path.parent.rglob("*"))
                if path.is_file() and ".sqlite" not in path.name
            },
            "sessions": {
                name: (it.officer, it.is_locked, it.is_on_watch, it.token)
                for name, it in sessions._all.items()
            },
            "done": {name: dict(it._once) for name, it in sessions._all.items()},
            "asked": len(self.console.challenges._open),
            "failed": dict(self.console.attempts._failed),
            "pages": self.console.live.listening,
        }

    async def exchanges(self, method, path, body, headers, kind="http"):
        """One request; of a stream its first event."""
        at, _, query = path.partition("?")
        data = b"" if body is None else body if isinstance(body, bytes) else body.encode()
        has_length = {"content-length", "transfer-encoding"} & {it.lower() for it in headers}
        sent = headers if body is None or has_length else {**headers, "Content-Length": len(data)}
        scope = {
            "type": kind,
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http" if kind == "http" else "ws",
            "path": unquote(at),
            "raw_path": at.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [
                (name.lower().encode(), str(it).encode("latin-1")) for name, it in sent.items()
            ],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", PLACE.port),
            "subprotocols": [],
        }
        asked = [
            {"type": "http.request", "body": data}
            if kind == "http"
            else {"type": "websocket.connect"}
        ]
        is_over, said = asyncio.Event(), []

        async def receive():
            if asked:
                return asked.pop()
            await is_over.wait()
            return {"type": f"{kind}.disconnect", "code": 1001}

        async def send(message):
            said.append(message)
            if message.get("body") and (b"content-type", EVENTS) in said[0]["headers"]:
                is_over.set()

        await self.app(scope, receive, send)
        return said


def _answer(said):
    start = next(it for it in said if it["type"] == "http.response.start")
    body = b"".join(it.get("body", b"") for it in said if it["type"] == "http.response.body")
    headers = [(name.decode(), value.decode("latin-1")) for name, value in start["headers"]]
    return Answer(start["status"], headers, body)


class Insider(Browser):
    """A browser at a console in this process."""

    def __init__(self, indoors):
        super().__init__(indoors.console.place().address)
        self.indoors = indoors

    @override
    def _exchanges(self, method, path, body, sent):
        if self.indoors.held is not None:
            self.indoors.held.append((method, path, body, sent))
            return Answer(0, [], b"")
        exchange = self.indoors.exchanges(method, path, body, sent)
        answer = _answer(self.indoors.loop.run_until_complete(exchange))
        self.indoors.wire.append(repr(answer.headers).encode() + answer.body)
        return answer

    def sees(self, entry):
        """The page of one message."""
        return self.get(f"/watch?line={LINE}&entry={entry}").text

    def dials(self, path, **headers):
        """Ask for a WebSocket; gives what was said to it."""
        sent = {"Host": f"{self.host}:{self.port}", "Origin": self.origin}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        exchange = self.indoors.exchanges("GET", path, None, sent | headers, kind="websocket")
        return [it["type"] for it in self.indoors.loop.run_until_complete(exchange)]
