"""A browser without a screen: cookies, forms and the headers that a real one sends."""

import http.client
import re
from html import unescape
from urllib.parse import urlencode, urlsplit

CONSOLE = """
import sys
from pathlib import Path
from comity.console.serving import Serving
from comity.node import config
from comity.node.runner import run
home = Path(sys.argv[1])
run(home, companions=(Serving(config.load(home).console),))
"""
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
_FORM = re.compile(r'<form[^>]*action="([^"]+)"[^>]*>(.*?)</form>', re.DOTALL)


class Answer:
    """What came back."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = {name.lower(): value for name, value in headers}
        self.cookies = [value for name, value in headers if name.lower() == "set-cookie"]
        self.body = body
        is_text = "octet-stream" not in self.headers.get("content-type", "")
        self.text = body.decode() if is_text else ""

    @property
    def to(self):
        return self.headers.get("location")

    def form(self, action):
        """The hidden fields of the form that goes there."""
        for found, inside in _FORM.findall(self.text):
            if found == action:
                return {name: unescape(value) for name, value in _HIDDEN.findall(inside)}
        raise AssertionError(f"no form to {action}")


class Browser:
    """Talks with one console, as its own pages do unless told otherwise."""

    def __init__(self, address):
        self.address = address
        at = urlsplit(address)
        self.host, self.port = at.hostname, at.port
        self.origin = address.rstrip("/")
        self.cookies = {}

    def asks(self, method, path, body=None, **headers):
        sent = {"Host": f"{self.host}:{self.port}", "Sec-Fetch-Dest": "document"}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if method == "POST":
            sent |= {
                "Origin": self.origin,
                "Sec-Fetch-Site": "same-origin",
                "Content-Type": "application/x-www-form-urlencoded",
            }
        for name, value in headers.items():
            sent.pop(name.replace("_", "-"), None)
            if value is not None:
                sent[name.replace("_", "-")] = value
        answer = self._exchanges(method, path, body, sent)
        for given in answer.cookies:
            name, _, value = given.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def _exchanges(self, method, path, body, sent):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, sent)
            response = connection.getresponse()
            return Answer(response.status, response.getheaders(), response.read())
        finally:
            connection.close()

    def get(self, path, **headers):
        return self.asks("GET", path, **headers)

    def post(self, path, fields, **headers):
        return self.asks("POST", path, urlencode(fields), **headers)

    def bytes_of(self, path):
        """What a download gives."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        try:
            connection.request(
                "GET", path, headers={"Host": f"{self.host}:{self.port}", "Cookie": cookies}
            )
            return connection.getresponse().read()
        finally:
            connection.close()

    def comes_on_watch(self, officer="DUTY", passphrase=""):
        return self.post("/login", {"officer": officer, "passphrase": passphrase})

    def hears(self, words, patience_s=60):
        """Lines of the live stream until one has any of these words, or it ends."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=patience_s)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        heard = []
        try:
            connection.request(
                "GET", "/stream", headers={"Host": f"{self.host}:{self.port}", "Cookie": cookies}
            )
            for line in connection.getresponse():
                heard.append(line.decode())
                if any(word in heard[-1] for word in words):
                    break
        finally:
            connection.close()
        return heard
