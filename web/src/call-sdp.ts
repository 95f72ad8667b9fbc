// What two consoles tell each other of a connection, and the description that a browser wants for it.
// A signal carries the few values that differ; everything else is the same each time and stands here,
// so that nothing of another's text ever reaches the browser. Knows no connection.
export interface Candidate { kind: "HOST" | "SRFLX" | "RELAY"; address: string; port: number; priority: number }
export interface Stream { kind: "AUDIO" | "PICTURE"; codec: number; feedback?: number | null; sends: boolean }
export interface Told { ufrag: string; pwd: string; candidates: Candidate[]; streams: Stream[] }

export const NARROW = 24_000;  // bit/s of a way that bears sound alone, with all headers
// Of 24,000: 16 2/3 packets a second of 60 ms, each with 20 octets of IP, 8 of UDP, 12 of RTP and at most 16 of
// SRTP, are 7,467; 2,500 are left for questions of ICE, reports and a moment's unevenness. No line of b=AS: a browser
// takes that for what Opus alone may have.
const OPUS_NARROW = 14_000;
const OPUS_USUAL = 32_000;
const CANDIDATES_MAX = 16;
const FEEDBACK = "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";
const KINDS = { host: "HOST", srflx: "SRFLX", relay: "RELAY" } as const;

const first = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? "";

/** What a browser says of its own end, without what the other browser would say alike. */
export function told(sdp: string): Told {
  const parts = sdp.split(/\r?\nm=/).slice(1);
  return {
    ufrag: first(sdp, /^a=ice-ufrag:(\S+)/m),
    pwd: first(sdp, /^a=ice-pwd:(\S+)/m),
    candidates: candidates(sdp),
    streams: parts.map(stream).filter((it) => it !== null),
  };
}

/** Each way once; by UDP alone, and none whose address is hidden: nobody else could find that. */
function candidates(sdp: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const line of sdp.matchAll(/^a=candidate:\S+ 1 (\S+) (\d+) (\S+) (\d+) typ (\w+)/gm)) {
    const [, by, priority, address, port, type] = line as unknown as [string, string, string, string, string, keyof typeof KINDS];
    if (by.toLowerCase() !== "udp" || !/^[0-9A-Fa-f.:]+$/.test(address) || !(type in KINDS)) continue;
    found.set(`${address} ${port}`, { kind: KINDS[type], address, port: Number(port), priority: Number(priority) });
  }
  return [...found.values()].slice(0, CANDIDATES_MAX);
}

function stream(part: string): Stream | null {
  const isSound = part.startsWith("audio");
  const codec = first(part, isSound ? /^a=rtpmap:(\d+) opus\/48000/im : /^a=rtpmap:(\d+) VP8\/90000/im);
  if (codec === "") return null;
  const feedback = first(part, new RegExp(`^a=extmap:(\\d+)(?:/\\w+)? ${FEEDBACK.replaceAll(".", "\\.")}`, "m"));
  return {
    kind: isSound ? "AUDIO" : "PICTURE",
    codec: Number(codec),
    ...(feedback === "" ? {} : { feedback: Number(feedback) }),
    sends: /^a=send(recv|only)/m.test(part),
  };
}

/** The description of the other end; `rate`: bit/s that the narrower of both takes; 0: no bound. */
export function described(kind: "offer" | "answer", its: Told & { fingerprint: string }, rate: number): string {
  const print = (its.fingerprint.toUpperCase().match(/../g) ?? []).join(":");
  const ways = its.candidates.map((it, at) => `a=candidate:${at + 1} 1 udp ${it.priority} ${it.address} ${it.port} typ ${it.kind.toLowerCase()}`
    + (it.kind === "HOST" ? "" : " raddr 0.0.0.0 rport 9"));
  const isNarrow = rate > 0 && rate <= NARROW;
  const common = [
    `a=ice-ufrag:${its.ufrag}`,
    `a=ice-pwd:${its.pwd}`,
    `a=fingerprint:sha-256 ${print}`,
    `a=setup:${kind === "offer" ? "actpass" : "active"}`,
    "a=rtcp-mux",
  ];
  const media = its.streams.flatMap((it, mid) => {
    const isSound = it.kind === "AUDIO";
    return [
      `m=${isSound ? "audio" : "video"} 9 UDP/TLS/RTP/SAVPF ${it.codec}`,
      "c=IN IP4 0.0.0.0",
      `a=mid:${mid}`,
      ...common,
      "a=sendrecv",
      ...(isSound ? sound(it.codec, isNarrow) : picture(it.codec)),
      ...(it.feedback && !isNarrow ? [`a=rtcp-fb:${it.codec} transport-cc`, `a=extmap:${it.feedback} ${FEEDBACK}`] : []),
      ...(mid === 0 ? [...ways, "a=end-of-candidates"] : []),
    ];
  });
  const head = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0", `a=group:BUNDLE ${its.streams.map((_, mid) => mid).join(" ")}`];
  return [...head, ...media, ""].join("\r\n");
}

const sound = (codec: number, isNarrow: boolean): string[] => [
  `a=rtpmap:${codec} opus/48000/2`,
  `a=fmtp:${codec} minptime=10;useinbandfec=1;cbr=1;maxaveragebitrate=${isNarrow ? OPUS_NARROW : OPUS_USUAL}`,
  ...(isNarrow ? ["a=ptime:60"] : []),
];

const picture = (codec: number): string[] => [
  `a=rtpmap:${codec} VP8/90000`,
  ...["goog-remb", "ccm fir", "nack", "nack pli"].map((it) => `a=rtcp-fb:${codec} ${it}`),
];
