// What is heard: a pattern for each precedence, made here and loaded from nowhere. A browser makes
// no sound until somebody clicks, so whether it can is asked every second and shown.
import type { Level } from "./alarm";

let context: AudioContext | null = null;
const TONES: Record<Level, readonly (readonly [hertz: number, at: number, long: number])[]> = {
  FLASH: [[880, 0, 0.14], [1320, 0.16, 0.14], [880, 0.32, 0.14], [1320, 0.48, 0.14]],
  IMMEDIATE: [[740, 0, 0.2], [740, 0.3, 0.2]],
  PRIORITY: [[587, 0, 0.25]],
  ROUTINE: [[440, 0, 0.15]],
};

export const canSound = (): boolean => context?.state === "running";

export async function wake(): Promise<void> {
  context ??= new AudioContext();
  await context.resume();
}

export function begin(): void {
  if (context === null) context = new AudioContext();
}

// An exercise says so before it sounds: EX in Morse on two low notes, at most every 12 s, and
// the word itself where the browser has a voice of its own (none is fetched). Then come softer tones, as on every node that is not real.
const WORD_MS = 12_000;
const EX = ". -..-";
const UNIT_S = 0.07;
let wordAt = -Infinity;

/** Says that this is an exercise; gives how long that takes, and 0 if it was said just now. */
function say(word: string, start: number, to: AudioContext): number {
  if (performance.now() - wordAt < WORD_MS) return 0;
  wordAt = performance.now();
  const voice = globalThis.speechSynthesis?.getVoices().find((it) => it.localService && it.lang.startsWith(document.documentElement.lang));
  if (voice !== undefined) {
    const said = new SpeechSynthesisUtterance(word);
    said.voice = voice;
    said.lang = voice.lang;
    speechSynthesis.speak(said);
  }
  let at = 0;
  for (const it of EX) {
    if (it === " ") {
      at += 2 * UNIT_S;
      continue;
    }
    const long = (it === "." ? 1 : 3) * UNIT_S;
    beep(to, it === "." ? 392 : 330, start + at, long, "triangle");
    at += long + UNIT_S;
  }
  return at + 2 * UNIT_S;
}

function beep(to: AudioContext, hertz: number, start: number, long: number, type: OscillatorType): void {
  const tone = to.createOscillator();
  const loud = to.createGain();
  tone.type = type;
  tone.frequency.value = hertz;
  loud.gain.setValueAtTime(0.0001, start);
  loud.gain.exponentialRampToValueAtTime(0.25, start + 0.01);
  loud.gain.exponentialRampToValueAtTime(0.0001, start + long);
  tone.connect(loud).connect(to.destination);
  tone.start(start);
  tone.stop(start + long + 0.02);
}

let busyUntil = 0;

export function play(level: Level, exercise: boolean, word = ""): void {
  if (context === null || context.state !== "running" || context.currentTime < busyUntil) return;
  let start = context.currentTime + 0.02;
  if (word !== "") {
    const said = say(word, start, context);
    start += said;
    if (said > 0) busyUntil = start;
  }
  for (const [hertz, at, long] of TONES[level]) beep(context, hertz, start + at, long, exercise ? "triangle" : "square");
}
