// The alarm as IMO MSC.302(87) has it: unacknowledged, it flashes and sounds; acknowledged, it is
// steady; silencing is not acknowledging, and the sound comes back after 30 seconds. What is a
// message is acknowledged by opening it and in no other way. Pure: moments are given.
export type Level = "ROUTINE" | "PRIORITY" | "IMMEDIATE" | "FLASH";
export interface Moment { iso: string; dtg: string; ms: number }
export interface Alarm {
  word: string; says: string; entry: string; party: string; precedence: Level; line: string;
  since: Moment; short: string | null; sounds: boolean; step: number;
  composed: Moment | null; security: boolean; level: string; opened_only: boolean; seen: string | null;
  called: string | null; failed: boolean; next: { says: string; ms: number } | null;
}

export const SILENT_MS = 30_000;
const RANK: Record<Level, number> = { ROUTINE: 0, PRIORITY: 1, IMMEDIATE: 2, FLASH: 3 };

export const key = (it: Alarm): string => `${it.line}/${it.word}/${it.entry}/${it.party}`;

export class Alarms {
  standing: readonly Alarm[] = [];
  private silencedUntil = 0;
  private known = new Set<string>();

  /** Alarms as the node tells them, whole. A new one breaks any silence. */
  take(standing: readonly Alarm[]): boolean {
    const fresh = standing.some((it) => it.sounds && !this.known.has(key(it)));
    this.known = new Set(standing.map(key));
    this.standing = standing;
    if (fresh) this.silencedUntil = 0;
    return fresh;
  }

  /** Pressed again while it is silent, it prolongs nothing: else a hand on the key would end the alarm. */
  silence(now: number): void {
    if (now >= this.silencedUntil) this.silencedUntil = now + SILENT_MS;
  }

  /** The level to sound at now; none: nothing sounds. */
  sounding(now: number): Level | null {
    if (now < this.silencedUntil) return null;
    let found: Level | null = null;
    for (const it of this.standing) {
      if (it.sounds && (found === null || RANK[it.precedence] > RANK[found])) found = it.precedence;
    }
    return found;
  }

  /** How many nobody has acknowledged. */
  get unseen(): number {
    return this.standing.filter((it) => it.seen === null).length;
  }
}
