// A recording of this console's own, in this browser and nowhere else; only where it was agreed.
export class Keep {
  private recorder: MediaRecorder | null = null;
  private context: AudioContext | null = null;
  private mixed: MediaStreamAudioDestinationNode | null = null;
  private readonly mixedIn = new Set<string>();  // tracks by their ids
  private parts: Blob[] = [];

  get runs(): boolean {
    return this.recorder !== null;
  }

  begin(streams: MediaStream[]): void {
    this.context = new AudioContext();
    this.mixed = this.context.createMediaStreamDestination();
    this.mixedIn.clear();
    this.parts = [];
    const recorder = new MediaRecorder(this.mixed.stream);
    recorder.ondataavailable = ({ data }) => this.parts.push(data);
    recorder.start(1_000);
    this.recorder = recorder;
    for (const it of streams) this.add(it);
  }

  /** A voice that came later, or by another microphone, is on the recording too. */
  add(stream: MediaStream): void {
    const track = stream.getAudioTracks()[0];
    if (this.recorder === null || this.context === null || this.mixed === null || track === undefined || this.mixedIn.has(track.id)) return;
    this.mixedIn.add(track.id);
    this.context.createMediaStreamSource(stream).connect(this.mixed);
  }

  /** End it, and give the file to whoever sits here. */
  end(name: string): void {
    const recorder = this.recorder;
    if (recorder === null) return;
    this.recorder = null;
    recorder.onstop = () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(this.parts, { type: recorder.mimeType }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      void this.context?.close();
    };
    recorder.stop();
  }
}
