"""A browser that nobody drives: its own program, asked over its pipe, its pages never run by us.

A driver that evaluates in a page counts as a person's hand there, and sound then begins by itself.
So what a page shows is read from its tree, and a click is an input event at a place.
"""

import itertools
import json
import os
import subprocess
from contextlib import contextmanager, suppress

from tests.support.lines import until
from tests.support.screens import CHROMIUM, FLAGS


class Raw:
    """One page of it."""

    def __init__(self, to, back):
        self._to, self._back = to, back
        self._numbers = itertools.count(1)
        self._kept = b""
        targets = self._asks("Target.getTargets", None)["targetInfos"]
        (page,) = [it for it in targets if it["type"] == "page"]
        how = {"targetId": page["targetId"], "flatten": True}
        self._session = self._asks("Target.attachToTarget", None, **how)["sessionId"]

    def asks(self, method, **params):
        return self._asks(method, self._session, **params)

    def _asks(self, method, session, **params):
        number = next(self._numbers)
        said = {"id": number, "method": method, "params": params}
        os.write(self._to, json.dumps(said | ({"sessionId": session} if session else {})).encode())
        os.write(self._to, b"\0")
        while True:
            answer = json.loads(self._next())
            if answer.get("id") == number:
                assert "error" not in answer, (method, answer["error"])
                return answer["result"]

    def _next(self):
        while b"\0" not in self._kept:
            given = os.read(self._back, 1 << 16)
            assert given, "the browser has gone"
            self._kept += given
        first, _, self._kept = self._kept.partition(b"\0")
        return first

    def goes(self, url, cookies=()):
        origin = url.partition("//")[0] + "//" + url.partition("//")[2].partition("/")[0]
        for name, value in cookies:
            self.asks("Network.setCookie", name=name, value=value, url=origin)
        self.asks("Page.navigate", url=url)

    def node(self, selector):
        """What stands there now; nothing, if nothing does."""
        root = self.asks("DOM.getDocument", depth=0)["root"]["nodeId"]
        return self.asks("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]

    def attributes(self, selector):
        """The attributes of what stands there; none while a page is being changed for another."""
        with suppress(AssertionError):
            if node := self.node(selector):
                flat = self.asks("DOM.getAttributes", nodeId=node)["attributes"]
                return dict(zip(flat[::2], flat[1::2], strict=True))
        return {}

    def text(self, selector):
        return self.asks("DOM.getOuterHTML", nodeId=self.node(selector))["outerHTML"]

    def clicks(self, selector):
        """A hand presses and lets go in the middle of it."""
        box = self.asks("DOM.getBoxModel", nodeId=self.node(selector))["model"]["content"]
        at = {"x": (box[0] + box[4]) / 2, "y": (box[1] + box[5]) / 2}
        for kind in ("mousePressed", "mouseReleased"):
            how = {"type": kind, "button": "left", "clickCount": 1}
            self.asks("Input.dispatchMouseEvent", **at, **how)

    def waits(self, selector, **attributes):
        until(lambda: attributes.items() <= self.attributes(selector).items())


@contextmanager
def raw_chromium(folder):
    """Started as a person's own would be, with no driver; ended with the test."""
    its_in, to = os.pipe()
    back, its_out = os.pipe()
    flags = (*FLAGS, "--headless", "--window-size=1440,900", f"--user-data-dir={folder}")
    command = f'exec "$0" "$@" 3<&{its_in} 4>&{its_out}'
    browser = subprocess.Popen(
        ["bash", "-c", command, str(CHROMIUM), *flags, "--remote-debugging-pipe", "about:blank"],
        pass_fds=(its_in, its_out),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(its_in)
    os.close(its_out)
    try:
        yield Raw(to, back)
    finally:
        browser.terminate()
        browser.wait(20)
        os.close(to)
        os.close(back)
