import { strict as assert } from "node:assert";
import { test } from "node:test";
import { described, NARROW, told } from "../src/call-sdp";

const SDP = [
  "v=0", "o=- 1 2 IN IP4 127.0.0.1", "s=-", "t=0 0", "a=group:BUNDLE 0 1",
  "m=audio 9 UDP/TLS/RTP/SAVPF 111 63",
  "a=candidate:1 1 udp 2122194687 192.0.2.2 42913 typ host generation 0",
  "a=candidate:2 1 udp 2122194686 3f5e.local 42914 typ host generation 0",
  "a=candidate:3 1 tcp 1518214911 192.0.2.2 9 typ host tcptype active",
  "a=candidate:4 1 udp 1686052607 198.51.100.7 42913 typ srflx raddr 192.0.2.2 rport 42913",
  "a=ice-ufrag:C/Ge", "a=ice-pwd:LUY6v6kaF0O4fpLcq2htV0td",
  "a=extmap:3 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01",
  "a=sendrecv", "a=rtpmap:111 opus/48000/2", "a=rtpmap:63 red/48000/2",
  "m=video 9 UDP/TLS/RTP/SAVPF 96",
  "a=candidate:1 1 udp 2122194687 192.0.2.2 42913 typ host generation 0",
  "a=recvonly", "a=rtpmap:96 VP8/90000", "",
].join("\r\n");

test("R-640: of a description only what differs is told: keys of ICE, ways, codecs", () => {
  const its = told(SDP);
  assert.deepEqual([its.ufrag, its.pwd], ["C/Ge", "LUY6v6kaF0O4fpLcq2htV0td"]);
  assert.deepEqual(its.candidates, [
    { kind: "HOST", address: "192.0.2.2", port: 42913, priority: 2122194687 },
    { kind: "SRFLX", address: "198.51.100.7", port: 42913, priority: 1686052607 },
  ]);
  assert.deepEqual(its.streams, [
    { kind: "AUDIO", codec: 111, feedback: 3, sends: true },
    { kind: "PICTURE", codec: 96, sends: false },
  ]);
});

test("R-645: the description that a browser gets has the signed fingerprint and no other text", () => {
  const made = described("offer", { ...told(SDP), fingerprint: "0d".repeat(32) }, 0);
  assert.equal(made.match(/a=fingerprint:sha-256 (\S+)/)?.[1], Array(32).fill("0D").join(":"));
  assert.deepEqual(told(made).candidates, told(SDP).candidates);
  assert.deepEqual(told(made).streams.map((it) => it.codec), [111, 96]);
  assert.ok(!made.includes("ptime:60"));
});

test("R-651: sound alone asks for 14 kbit/s of Opus in packets of 60 ms, which with all headers goes into 24", () => {
  const made = described("answer", { ...told(SDP), fingerprint: "0d".repeat(32) }, NARROW);
  assert.match(made, /maxaveragebitrate=14000/);
  assert.match(made, /a=ptime:60/);
  assert.match(made, /a=setup:active/);
  assert.ok(!/b=AS|transport-cc/.test(made));
});

test("R-680: the rate of sound is constant, whatever is said", () => {
  for (const rate of [0, NARROW]) {
    const made = described("answer", { ...told(SDP), fingerprint: "0d".repeat(32) }, rate);
    assert.match(made, /a=fmtp:111 .*cbr=1/);
    assert.ok(!made.includes("usedtx"));
  }
});
