// One connection from this console to one other: made from signed signals, and open to nobody's ear
// before the key that it really uses is the signed one.
import { described, NARROW, type Told, told } from "./call-sdp";

export interface Signal extends Told {
  entry: string; party: string; step: string; seat: string; device: string; n: number; fingerprint: string; of: string | null; rate: number | null;
}
export type LegState = "CONNECTING" | "PROVED" | "NOT_PROVED" | "LOST";
export interface Own { certificate: RTCCertificate; tracks: Record<"audio" | "video", MediaStreamTrack | null>; servers: RTCIceServer[]; isRelayed: boolean; rate: number }

const GATHER_MS = 1_500;  // a relay that does not answer holds nobody up for longer
const FROZEN_MS = 1_000;  // no packet for so long: the route is gone
const EMPTIES_MS = 2_000;  // on a narrow way the handshake goes first, and sound behind it would stay late by as much
const FIRST_MS = 3 * EMPTIES_MS;  // the other end may be through with its handshake later
const SILENT_S = 10;
const MADE_MS = 20_000;  // what is not there by then is sought anew
const TRIES = 10;
const TRY_MS = 100;

export interface Measured { loss: number; delay: number; jitter: number; rate: number; room: number | null; level: number }

export class Leg {
  state: LegState = "CONNECTING";
  offeredTo = "";  // JOIN that an offer of ours is made to
  offer = "";  // entry of that offer
  heard = "";  // the signal of theirs that was taken last
  lostAt = 0;
  isProven = false;  // the key of this very transport was the signed one
  hasNoWay = false;  // nothing was found by which anybody could reach us: relays alone, and none lets us in
  silentS = 0;
  readonly stream = new MediaStream();
  readonly total = { packets: 0, lost: 0, octets: 0, since: Date.now(), drops: 0 };
  private pc: RTCPeerConnection;
  private before = { packets: 0, lost: 0, octets: 0, at: 0 };
  private movedAt = performance.now();
  private chain: Promise<unknown> = Promise.resolve();
  private readonly madeAt = performance.now();
  private hasBegun = false;
  private isEmpty = false;  // of the handshake, as far as can be told from here

  constructor(readonly peer: Signal, private readonly own: Own, private readonly changed: (leg: Leg) => void) {
    this.pc = this.made();
  }

  private made(): RTCPeerConnection {
    const pc = new RTCPeerConnection({
      certificates: [this.own.certificate],
      bundlePolicy: "max-bundle",
      iceServers: this.own.servers,
      iceTransportPolicy: this.own.isRelayed ? "relay" : "all",
    });
    pc.ontrack = ({ track }) => this.stream.addTrack(track);
    pc.onconnectionstatechange = () => { if (this.pc === pc) void this.look(); };
    return pc;
  }

  /** One step after the other, whatever comes meanwhile. */
  then<T>(step: () => Promise<T>): Promise<T> {
    const next = this.chain.then(step, step);
    this.chain = next.catch(() => undefined);
    return next;
  }

  get isNarrow(): boolean {
    return this.rate > 0 && this.rate <= NARROW;
  }

  private get rate(): number {
    const both = [this.own.rate, this.peer.rate ?? 0].filter((it) => it > 0);
    return both.length > 0 ? Math.min(...both) : 0;
  }

  /** Offer a connection; if there was one, by new ways (an ICE restart). */
  async offers(): Promise<Told> {
    if (this.hasBegun && this.pc.remoteDescription === null) this.begins();
    if (!this.hasBegun) for (const kind of ["audio", "video"] as const) this.add(kind);
    const again = this.hasBegun;
    this.hasBegun = true;
    if (this.pc.signalingState === "have-local-offer") await this.pc.setLocalDescription({ type: "rollback" });
    await this.pc.setLocalDescription(await this.pc.createOffer({ iceRestart: again }));
    return this.gathered();
  }

  /** After a first offer that nobody answered a browser numbers its streams on, and an answer by `described` would not fit. */
  private begins(): void {
    this.pc.close();
    this.pc = this.made();
    this.hasBegun = false;
  }

  private add(kind: "audio" | "video"): void {
    const transceiver = this.pc.addTransceiver(this.track(kind) ?? kind, { direction: "sendrecv" });
    const wanted = kind === "audio" ? "audio/opus" : "video/vp8";
    const known = RTCRtpReceiver.getCapabilities(kind)?.codecs.filter((it) => it.mimeType.toLowerCase() === wanted) ?? [];
    if (known.length > 0) transceiver.setCodecPreferences(known);
  }

  /** Where there is room for sound alone, no picture: not even the first, by which a browser feels how wide the way is. And no sound before there is room for it. */
  private track(kind: "audio" | "video"): MediaStreamTrack | null {
    return this.isNarrow && (kind === "video" || !this.isEmpty) ? null : this.own.tracks[kind];
  }

  private empties(): void {
    this.movedAt += FIRST_MS;
    setTimeout(() => {
      this.isEmpty = true;
      if (this.pc.connectionState !== "closed") void this.replace("audio", this.own.tracks.audio);
    }, EMPTIES_MS);
  }

  async answers(offer: Signal): Promise<Told> {
    this.hasBegun = true;
    await this.pc.setRemoteDescription({ type: "offer", sdp: described("offer", { ...offer, fingerprint: this.peer.fingerprint }, this.rate) });
    for (const it of this.pc.getTransceivers()) {
      it.direction = "sendrecv";
      await it.sender.replaceTrack(this.track(it.receiver.track.kind as "audio" | "video"));
    }
    await this.pc.setLocalDescription(await this.pc.createAnswer());
    return this.gathered();
  }

  async accepts(answer: Signal): Promise<void> {
    if (this.pc.signalingState !== "have-local-offer") return;
    await this.pc.setRemoteDescription({ type: "answer", sdp: described("answer", { ...answer, fingerprint: this.peer.fingerprint }, this.rate) });
  }

  /** All ways of a new session: right after a restart the browser still calls the old ones complete. */
  private async gathered(): Promise<Told> {
    const pc = this.pc;
    const now = (): Told => told(pc.localDescription?.sdp ?? "");
    await new Promise<void>((done) => {
      const look = (): void => { if (pc.iceGatheringState === "complete" && now().candidates.length > 0) done(); };
      pc.addEventListener("icegatheringstatechange", look);
      setTimeout(done, GATHER_MS);
      look();
    });
    const found = now();
    this.hasNoWay = found.candidates.length === 0;
    if (!this.hasNoWay) return found;
    this.become("LOST");
    throw new Error("no way out");
  }

  // --- whether it is who signed

  private async look(): Promise<void> {
    if (this.pc.connectionState === "connected") {
      if (this.state === "NOT_PROVED") return;
      this.isProven = await this.isProved();
      this.become(this.isProven ? "PROVED" : "NOT_PROVED");
    } else if (this.isOfAnotherKey) this.become("NOT_PROVED");
    else if (this.pc.connectionState === "failed" && this.state !== "NOT_PROVED") this.become("LOST");
  }

  /** Somebody answered on the way, and the handshake came to nothing: with another key. */
  private get isOfAnotherKey(): boolean {
    const reached = ["connected", "completed"].includes(this.pc.iceConnectionState);
    return this.transport?.state === "failed" || (this.pc.connectionState === "failed" && reached);
  }

  private get transport(): RTCDtlsTransport | null {
    return this.pc.getSenders()[0]?.transport ?? null;
  }

  /** Whether the certificate at the other end of this very connection has the signed fingerprint. */
  private async isProved(): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const shown = await this.shown();
      if (shown !== null) return shown === this.peer.fingerprint;
      await new Promise((done) => setTimeout(done, TRY_MS));
    }
    return false;
  }

  private async shown(): Promise<string | null> {
    const certificate = this.transport?.getRemoteCertificates?.()[0];
    if (certificate !== undefined) return hex(await crypto.subtle.digest("SHA-256", certificate));
    const stats = await this.pc.getStats();  // of a browser that shows no certificates
    for (const it of stats.values()) {
      const its = it.type === "transport" && it.remoteCertificateId !== undefined ? stats.get(it.remoteCertificateId) : undefined;
      if (its?.fingerprintAlgorithm === "sha-256") return its.fingerprint.replaceAll(":", "").toLowerCase();
    }
    return null;
  }

  /** A key that was not the signed one is not tried again while the page is open. */
  refuse(): void {
    this.become("NOT_PROVED");
  }

  private become(state: LegState): void {
    if (state === this.state) return;
    if (state === "LOST") {
      this.lostAt = performance.now();
      this.total.drops += 1;
    }
    if (state === "NOT_PROVED") {
      console.info("call: not proved", this.pc.connectionState, this.transport?.state);
      this.close();
    }
    this.state = state;
    this.movedAt = performance.now();
    if (state === "PROVED" && this.isNarrow && !this.isEmpty) this.empties();
    this.changed(this);
  }

  close(): void {
    this.pc.close();
  }

  // --- how it goes

  /** Send picture or not, without asking the other end. */
  async show(isShown: boolean): Promise<void> {
    for (const { track, ...sender } of this.pc.getSenders().map((it) => ({ track: it.track, it }))) {
      if (track?.kind !== "video") continue;
      const its = sender.it.getParameters();
      for (const one of its.encodings) one.active = isShown;
      await sender.it.setParameters(its).catch(() => undefined);
    }
  }

  async replace(kind: "audio" | "video", track: MediaStreamTrack | null): Promise<void> {
    this.own.tracks[kind] = track;
    for (const it of this.pc.getTransceivers()) if (it.receiver.track.kind === kind) await it.sender.replaceTrack(this.track(kind));
  }

  /** Count what came since the last look, once a second. */
  async measure(): Promise<Measured | null> {
    if (this.pc.connectionState === "closed") return null;
    if (this.state === "CONNECTING" && performance.now() - this.madeAt > MADE_MS) this.become("LOST");
    if (!this.hasBegun) return null;
    const now = { packets: 0, lost: 0, octets: 0, at: performance.now() };
    const found: Measured = { loss: 0, delay: 0, jitter: 0, rate: 0, room: null, level: 0 };
    for (const it of (await this.pc.getStats()).values()) {
      if (it.type === "inbound-rtp") {
        now.octets += it.bytesReceived + (it.headerBytesReceived ?? 0);
        if (it.kind !== "audio") continue;
        now.packets += it.packetsReceived;
        now.lost += Math.max(0, it.packetsLost);
        found.jitter = Math.round((it.jitter ?? 0) * 1_000);
        found.level = it.audioLevel ?? 0;
      } else if (it.type === "candidate-pair" && it.nominated && it.state === "succeeded") {
        found.delay = Math.round((it.currentRoundTripTime ?? 0) * 1_000);
        found.room = it.availableOutgoingBitrate ?? null;
      }
    }
    const came = now.packets - this.before.packets;
    const lost = now.lost - this.before.lost;
    const seconds = this.before.at > 0 ? (now.at - this.before.at) / 1_000 : 0;
    if (came > 0) this.movedAt = now.at;
    found.loss = came + lost > 0 ? Math.max(0, Math.round((1_000 * lost) / (came + lost))) : 0;
    found.rate = seconds > 0 ? Math.max(0, Math.round((8 * (now.octets - this.before.octets)) / seconds)) : 0;
    this.silentS = found.level > 0 ? 0 : this.silentS + seconds;
    Object.assign(this.total, { packets: now.packets, lost: now.lost, octets: now.octets });
    this.before = now;
    if (this.state === "CONNECTING" && this.isOfAnotherKey) this.become("NOT_PROVED");
    if (this.state === "PROVED" && now.at - this.movedAt > FROZEN_MS) this.become("LOST");
    else if (this.state === "LOST" && came > 0 && this.isProven) this.become("PROVED");
    return found;
  }

  get isSilent(): boolean {
    return this.state === "PROVED" && this.silentS >= SILENT_S;
  }
}

export const hex = (octets: ArrayBuffer): string => [...new Uint8Array(octets)].map((it) => it.toString(16).padStart(2, "0")).join("");
