"""How long a call takes to begin and to come back, and what is heard at 24 kbit/s.

    python -m tests.console.bench_call [ROUNDS]

Two nodes and one Chromium with fake devices on this machine; on a busy one the figures are those of
the queue for its cores. Prints one line a round and the median of each.
"""

import shutil
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import numpy as np

from comity.families.call.examples import REQUEST
from comity.node.home import Home
from comity.values.moment import iso
from tests.console.conftest import QUICK, START_S, Desk
from tests.support import sounds
from tests.support.callpages import A_SECOND, FLAGS, HEARD, SEEN, by_ways
from tests.support.lines import DESPITE, make_line, settings, until
from tests.support.screens import chromium, on_watch
from tests.support.wires import OUTER, Ways

STEP_MS = 20
NARROW = 24_000  # bit/s that the way bears then in each direction, with headers of UDP and IP
OPUS = 105  # octets of a packet of 60 ms at 14,000 bit/s, of one length
HEARD_S = 6
LINE = (
    "picture and sound {:.2f} s, back after {:.2f} s; over 24,000 bit/s: score {:.2f}, {:.0f} bit/s"
    " (Opus {:.0f}, RTP SRTP UDP IP {:.0f}, ICE and reports {:.0f}), {:.0f} dropped"
)


def waited(page, true, limit_s=30.0):
    """Seconds until it is true."""
    began = time.monotonic()
    while not true():
        if time.monotonic() - began > limit_s:
            raise TimeoutError("it did not come true")
        page.wait_for_timeout(STEP_MS)
    return time.monotonic() - began


def fixed(aa, bb):
    """A call whose window has begun."""
    now_ms = time.time_ns() // 60_000_000_000 * 60_000
    window = {"start": iso(now_ms - 60_000), "end": iso(now_ms + 7_200_000)}
    entry = aa.says("C01", {**DESPITE, **REQUEST, "windows": [window], "mode": "VIDEO"})["entry"]
    until(lambda: bb.ask("matters", kinds=["call"])["rows"])
    bb.says("C02", {**DESPITE, "re": entry, "answer": "ACCEPT", "window": window})
    until(lambda: aa.ask("matters", kinds=["call"], looks=["call.FIXED"])["rows"])
    return entry


def looks(page, *words):
    return page.get_attribute("#live", "data-look") in words


def round_of(contexts, desks, call, said):
    """Begin, cut, come back, sound alone over a narrow way: seconds, seconds, score, `counted`."""
    ways = Ways()

    pages = [it.new_page() for it in contexts]
    for page, desk in zip(pages, desks, strict=True):
        page.route("**/signals", partial(by_ways, ways))
        page.goto(f"{desk.url}call/duty/{call}/live")
    one, other = pages
    one.click("[data-act=join]")
    waited(one, lambda: looks(one, "WAITING"))
    other.click("[data-act=join]")
    begun = waited(other, lambda: all(it.evaluate(SEEN) for it in pages))
    one.wait_for_timeout(1_000)
    ways.cut()
    waited(one, lambda: looks(one, "LOST"))
    gone = time.monotonic()
    waited(one, lambda: all(looks(it, "PROVED", "COMPARED") for it in pages))
    back = time.monotonic() - gone
    ways.narrow(NARROW)
    other.click("[data-act=narrow]")
    waited(one, lambda: looks(other, "CONNECTING"))
    waited(one, lambda: all(looks(it, "PROVED", "COMPARED") for it in pages))
    ways.zero()
    waited(one, lambda: all(it.sound >= A_SECOND for it in ways.to_party.values()))
    ways.zero()
    heard = np.array(other.evaluate(HEARD, HEARD_S)) / 10_000
    sums = [counted(it) for it in ways.to_party.values()]
    for page in pages:
        page.click("[data-act=leave]")
        page.wait_for_selector("#live[data-state=LEFT]")
        page.unroute_all(behavior="ignoreErrors")
        page.close()
    ways.end()
    most = [max(its) for its in zip(*sums, strict=True)]  # of the two directions
    return begun, back, sounds.followed(said, heard), *most


def counted(channel):
    """Of one direction: bit/s in all, of Opus, of headers, of all else; datagrams dropped."""
    seconds = time.monotonic() - channel.began
    opus = channel.sound * OPUS
    headers = channel.sound_octets - opus + channel.sound * OUTER
    bits = (8 * it / seconds for it in (channel.octets, opus, headers, channel.other_octets))
    return *bits, channel.dropped


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    folder = Path(tempfile.mkdtemp(prefix="comity-call-"))
    make_line(folder, now_ms=time.time_ns() // 1_000_000)
    aa, bb = (settings(Home(folder / it), **QUICK) for it in ("aa", "bb"))
    theirs = Desk(bb)
    ours = Desk(settings(aa, peers={"BB": theirs.address()}))
    said = sounds.spoken()
    sounds.write(folder / "said.wav", said)
    try:
        until(lambda: ours.ask("status")["lines"][0]["paths"], START_S)
        call = fixed(ours, theirs)
        flags = (*FLAGS, f"--use-file-for-fake-audio-capture={folder / 'said.wav'}")
        with chromium(*flags) as browser:
            contexts = [on_watch(browser, it)[0].context for it in (ours, theirs)]
            found = [round_of(contexts, (ours, theirs), call, said) for _ in range(rounds)]
    finally:
        for it in (ours, theirs):
            it.stop()
        shutil.rmtree(folder)
    for it in found:
        sys.stdout.write(f"{LINE.format(*it)}\n")
    medians = map(statistics.median, zip(*found, strict=True))
    sys.stdout.write(f"median: {LINE.format(*medians)}\n")


if __name__ == "__main__":
    main()
