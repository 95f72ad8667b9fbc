// Military symbols, loaded only once something is drawn that has one. The frame is always the
// neutral one: whose friend somebody is depends on who looks, and is nothing a map may say.
import ms from "milsymbol";

const NEUTRAL = "4";
const CODES: Record<string, [set: string, entity: string]> = {
  LAND: ["10", "1211000000"], AIR: ["01", "1100000000"], NAVAL: ["30", "1200000000"], AMPHIBIOUS: ["30", "1203000000"],
  AIRBORNE: ["10", "1211000001"], MISSILE_FORCE: ["10", "1307000000"], LIVE_FIRE: ["10", "1303000000"], JOINT: ["10", "0000000000"],
  LAUNCH: ["02", "1100000000"], SITE: ["20", "1207000000"], MOVEMENT: ["10", "1636000000"],
};

/** The symbol of a kind in a party's colour; none: it has none. */
export function symbol(kind: string, colour: string, ink: string): HTMLCanvasElement | null {
  const code = CODES[kind];
  if (code === undefined) return null;
  const fill = { Civilian: colour, Friend: colour, Hostile: colour, Neutral: colour, Unknown: colour, Suspect: colour };
  const made = new ms.Symbol(`100${NEUTRAL}${code[0]}0000${code[1]}`, { size: 22, colorMode: fill, iconColor: ink, outlineWidth: 3, outlineColor: ink });
  return made.isValid() ? made.asCanvas(window.devicePixelRatio || 1) : null;
}
