// A recording of this console's own, in this browser and nowhere else; only where it was agreed.
export class Keep {
  private recorder: MediaRecorder | null = null;
  private context: AudioContext | null = null;
  private parts: Blob[] = [];

  get runs(): boolean {
    return this.recorder !== null;
  }

  begin(streams: MediaStream[]): void {
    this.context = new AudioContext();
    const mixed = this.context.createMediaStreamDestination();
    for (const it of streams) if (it.getAudioTracks().length > 0) this.context.createMediaStreamSource(it).connect(mixed);
    this.parts = [];
    this.recorder = new MediaRecorder(mixed.stream);
    this.recorder.ondataavailable = ({ data }) => this.parts.push(data);
    this.recorder.start(1_000);
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
