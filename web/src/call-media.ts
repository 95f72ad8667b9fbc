// The devices of this console: microphone and camera, how loud it is, whether the microphone is dead.
const DEAD = 1e-4;  // of full scale; a room that is still has more
const DEAD_MS = 5_000;

export class Media {
  stream: MediaStream | null = null;
  level = 0;
  private context: AudioContext | null = null;
  private analyser: AnalyserNode | null = null;
  private aliveAt = 0;
  private opens = 0;

  /** Ask for them; with no camera the call goes on without one, with no microphone it does not. False: it was closed, or asked for others, meanwhile. */
  async open(microphone: string, camera: string): Promise<boolean> {
    const turn = (this.opens += 1);
    const wish = (id: string): MediaTrackConstraints => (id === "" ? {} : { deviceId: { exact: id } });
    const audio = { ...wish(microphone), echoCancellation: true, noiseSuppression: true, autoGainControl: true };
    const video = { ...wish(camera), width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 20 } };
    const found = await navigator.mediaDevices.getUserMedia({ audio, video })
      .catch(() => navigator.mediaDevices.getUserMedia({ audio }));
    if (turn !== this.opens) {
      for (const it of found.getTracks()) it.stop();
      return false;
    }
    this.close();
    this.stream = found;
    this.context = new AudioContext();
    this.analyser = this.context.createAnalyser();
    this.analyser.fftSize = 2_048;
    this.context.createMediaStreamSource(this.stream).connect(this.analyser);
    this.aliveAt = performance.now();
    return true;
  }

  track(kind: "audio" | "video"): MediaStreamTrack | null {
    return this.stream?.getTracks().find((it) => it.kind === kind) ?? null;
  }

  hold(isHeld: boolean): void {
    for (const it of this.stream?.getTracks() ?? []) it.enabled = !isHeld;
    this.aliveAt = performance.now();
  }

  /** The loudest sample of the last moment, of full scale. */
  listen(): number {
    if (this.analyser === null) return 0;
    const samples = new Float32Array(this.analyser.fftSize);
    this.analyser.getFloatTimeDomainData(samples);
    this.level = samples.reduce((most, it) => Math.max(most, Math.abs(it)), 0);
    if (this.level > DEAD) this.aliveAt = performance.now();
    return this.level;
  }

  get isDead(): boolean {
    const track = this.track("audio");
    if (track === null) return this.stream !== null;
    return track.readyState === "ended" || (track.enabled && performance.now() - this.aliveAt > DEAD_MS);
  }

  close(): void {
    this.opens += 1;
    for (const it of this.stream?.getTracks() ?? []) it.stop();
    void this.context?.close();
    this.stream = this.context = this.analyser = null;
  }
}

/** What there is to choose from; its names are known once the devices were given. */
export async function devices(): Promise<MediaDeviceInfo[]> {
  return (await navigator.mediaDevices.enumerateDevices()).filter((it) => it.kind !== "audiooutput" && it.deviceId !== "");
}
