"""Pages of a call in a real browser: seats, ways that can be cut, a node that refuses.

What tests/console/test_browser_call.py and tests/console/bench_call.py share.
"""

import json
import re
import time
from html import escape, unescape
from urllib.parse import parse_qs

from comity.families.call.examples import AGENDA, REQUEST
from comity.values.moment import iso
from tests.support.lines import DESPITE, until
from tests.support.screens import WAIT_MS
from tests.support.wires import Ways

FLAGS = (
    "--use-fake-device-for-media-stream=fps=5",
    "--use-fake-ui-for-media-stream",
    "--allow-loopback-in-peer-connection",
    "--autoplay-policy=no-user-gesture-required",
)
SEEN = "(document.querySelector('.seat[data-device] video') ?? {}).videoWidth > 0"
PLAYS = "document.querySelector('.seat[data-device] video')?.srcObject != null"
HEARD = """async seconds => {
  const context = new AudioContext({ sampleRate: 16000 });
  const stream = document.querySelector('.seat[data-device] video').srcObject;
  const taker = context.createScriptProcessor(4096, 1, 1), parts = [];
  taker.onaudioprocess = it => parts.push(...it.inputBuffer.getChannelData(0));
  context.createMediaStreamSource(stream).connect(taker);
  taker.connect(context.destination);
  while (parts.length < 16000 * seconds) await new Promise(it => setTimeout(it, 100));
  await context.close();
  return parts.map(it => Math.round(it * 10000));
}"""
TRIES = 6  # of some seconds each
A_SECOND = 17  # packets of 60 ms
LOOKED = """() => {
    const live = document.querySelector("#live");
    window.looked = [];
    new MutationObserver(() => window.looked.push({look: live.dataset.look, at: Date.now()}))
        .observe(live, {attributes: true, attributeFilter: ["data-look"]});
}"""
BOTH = "document.querySelectorAll('.seat[data-state=PROVED]').length === 2"
BLIND = """const its = navigator.mediaDevices, was = its.getUserMedia.bind(its);
its.getUserMedia = it => (it.video ? Promise.reject(new Error('no camera')) : was(it));"""
KNOWN = """const was = RTCPeerConnection;
window.made = [];
window.RTCPeerConnection = class extends was {
  constructor(...its) { super(...its); window.made.push(this); }
};
const its = navigator.mediaDevices, opens = its.getUserMedia.bind(its);
window.opened = [];
its.getUserMedia = async it => {
  const found = await opens(it);
  window.opened.push(...found.getTracks());
  return found;
};"""
IS_OVER = """() => window.made.every(it => it.connectionState === 'closed')
  && window.opened.every(it => it.readyState === 'ended')"""
IS_HEARD = "document.getElementById('live-own').srcObject.getTracks().every(it => it.enabled)"
STOPS = "document.getElementById('live-own').srcObject.getAudioTracks()[0].stop()"


def agreed_call(desks):
    """A call whose window both accepted, and began 11 minutes ago; recording by both is agreed."""
    aa, bb = desks
    known = bb.ask("matters", kinds=["call"])["rows"]
    now_ms = time.time_ns() // 60_000_000_000 * 60_000
    window = {"start": iso(now_ms - 660_000), "end": iso(now_ms + 7_200_000)}
    entry = aa.says("C01", {**DESPITE, **REQUEST, "windows": [window], "mode": "VIDEO"})["entry"]
    until(lambda: len(bb.ask("matters", kinds=["call"])["rows"]) > len(known))
    bb.says("C02", {**DESPITE, "re": entry, "answer": "ACCEPT", "window": window})
    agenda = aa.says("C03", {**DESPITE, **AGENDA, "re": entry, "recording": "BOTH"})["entry"]
    until(lambda: bb.ask("live", entry=entry) and bb.ask("call", entry=entry)["agenda"])
    terms = bb.ask("entry", entry=agenda)["terms"]
    bb.says("L08", {"re": agenda, "position": "ACCEPT", "terms": terms})
    until(lambda: aa.ask("live", entry=entry)["recording"] == "BOTH")
    return entry


class Ours:
    """The pages of one test, closed with it, so that every seat is free again."""

    def __init__(self, watches, desks, call):
        self.watches, self.desks, self.call = watches, desks, call
        self.pages = []
        self.ways = Ways()

    def comes(
        self,
        desk,
        *,
        seat="principal",
        officer="DUTY",
        before=None,
        test="",
        sees=False,
        served=None,
        ahead=None,
    ):
        """A page of the call at which an officer asks for a seat, with a click too many.

        `before` stands between the page and its signals, `served` between it and what is served;
        `ahead` is done with the page before anything is on it.
        """
        page = self.watches(desk, officer).new_page()
        page.set_default_timeout(WAIT_MS)
        if not sees:  # pictures cost two cores most of their time
            page.add_init_script(BLIND)
        faults: list[str] = []
        page.on("pageerror", lambda it: faults.append(str(it)))
        self.pages.append((page, faults))
        if before is not None:
            page.route(re.compile("/signals$"), before)
        if served is not None:
            page.route(re.compile("/live[?]"), served)
        if ahead is not None:
            ahead(page)
        page.goto(f"{desk.url}call/duty/{self.call}/live?seat={seat}{test}")
        page.dblclick("[data-act=join]")
        page.wait_for_selector("#live[data-state=SEATED], #live[data-state=TAKEN]")
        return page

    def meet(self, before=None, **given):
        pages = [self.comes(it, before=before, **given) for it in self.desks]
        for page in pages:
            looks(page, "PROVED")
        return pages

    def by_ways(self, route):
        """Each sees the other at ways that this test can cut."""
        by_ways(self.ways, route)

    def parties(self):
        """Who holds seats, as one of the nodes has it."""
        seats = self.desks[0].ask("live", entry=self.call)["call"]["seats"]
        return [it["party"] for it in seats]

    def events(self, party="AA"):
        told = self.desks[0].ask("live", entry=self.call)["events"]
        return [it["what"] for it in told if it["party"] == party]

    def end(self):
        for page, faults in self.pages:
            page.unroute_all(behavior="ignoreErrors")
            if page.is_visible("[data-act=leave]"):
                page.click("[data-act=leave]")
                page.wait_for_selector("#live[data-state=LEFT]")
            page.close()
            assert faults == []
        until(lambda: not self.desks[0].ask("live", entry=self.call)["call"]["seats"])
        self.ways.end()


def by_ways(ways, route):
    """What a node told a page, with each console at a way in place of its own address."""
    answer = route.fetch(max_retries=3)  # a connection kept alive may end just then
    told = answer.json()
    for it in told["call"]["speaks"]:
        port = next(one["port"] for one in it["candidates"] if is_near(one))
        way = {"kind": "HOST", "address": "127.0.0.1", "priority": 2_130_706_431}
        it["candidates"] = [{**way, "port": ways.to(port, it["party"]).port}]
    route.fulfill(response=answer, json=told)


def is_near(way):
    return (way["kind"], way["address"]) == ("HOST", "127.0.0.1")


def looks(page, *words):
    page.wait_for_selector(", ".join(f"#live[data-look={it}]" for it in words), timeout=30_000)


class Refusing:
    """A node that refuses what its pages say: each of `once` one time; it counts all of them."""

    def __init__(self, *once):
        self.once = set(once)
        self.always = set()
        self.said = []

    def __call__(self, page):
        page.add_init_script(KNOWN)
        page.clock.install()
        page.route("**/call/live", self.hears)

    def hears(self, route):
        fields = json.loads(parse_qs(route.request.post_data)["fields"][0])
        what = fields.get("step") or fields.get("what")
        self.said.append((fields["seat"], what))
        if what in self.once | self.always:
            self.once.discard(what)
            route.fulfill(status=409, json={})
        else:
            route.continue_()


def by_relays_alone(**changed):
    """The page as it is served where `relay_only` is set, and the relay's word is another."""

    def served(route):
        answer = route.fetch(max_retries=3)  # a connection kept alive may end just then
        body = answer.text()
        (given,) = re.findall(r'data-relays="([^"]*)"', body)
        told = json.loads(unescape(given))
        told["only"] = True
        for it in told["servers"]:
            it.update(changed)
        route.fulfill(response=answer, body=body.replace(given, escape(json.dumps(told))))

    return served
