// How things look on the map. A party has a colour and a kind of line, none of them blue or red
// against the other; what somebody does not recognise is hatched. Colours come from the theme.
import Feature from "ol/Feature";
import type Geometry from "ol/geom/Geometry";
import { Circle, Fill, Icon, RegularShape, Stroke, Style, Text } from "ol/style";
import type { Told } from "./map-when";

const DASHES: readonly (readonly number[])[] = [[], [10, 5], [2, 5], [12, 4, 2, 4], [18, 6], [6, 3, 2, 3, 2, 3]];

export interface Look {
  party: string[]; ink: string; ground: string; land: string; coast: string; grid: string; meet: string; marked: string; font: string;
}

export function look(of: Element): Look {
  const its = getComputedStyle(of);
  const get = (name: string): string => its.getPropertyValue(name).trim();
  return {
    party: [1, 2, 3, 4, 5, 6].map((n) => get(`--party-${n}`)),
    ink: get("--ink"), ground: get("--sea"), land: get("--land"), coast: get("--coast"), grid: get("--grid"),
    meet: get("--meet"), marked: get("--link"), font: its.fontFamily,
  };
}

function faint(colour: string, alpha: number): string {
  const n = Number.parseInt(colour.slice(1), 16);
  return `rgba(${n >> 16},${(n >> 8) & 255},${n & 255},${alpha})`;
}

function hatch(colour: string): CanvasPattern | string {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 12;
  const pen = tile.getContext("2d");
  if (pen === null) return faint(colour, 0.3);
  pen.strokeStyle = faint(colour, 0.75);
  pen.lineWidth = 2;
  for (const at of [-12, 0, 12]) {
    pen.moveTo(at, 12);
    pen.lineTo(at + 12, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, "repeat") ?? faint(colour, 0.3);
}

/** Styles of areas, made once for each party and manner. */
export class Styles {
  private readonly made = new Map<string, Style[]>();

  constructor(readonly its: Look, private readonly slots: Map<string, number>) {}

  /** Which of the six colours a party has; of one that is not on the line, the last. */
  slot(party: string): number {
    return this.slots.get(party) ?? 5;
  }

  colour(party: string): string {
    return this.its.party[this.slot(party)] ?? this.its.ink;
  }

  dash(party: string): number[] {
    return [...(DASHES[this.slot(party)] ?? [])];
  }

  area(told: Told): Style[] {
    const key = `${told.party}/${told.contested}/${told.protected}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const colour = this.colour(told.party);
    const edge = (feature: unknown): Geometry => (feature as Feature).get("edge") as Geometry;
    const styles = [
      new Style({ fill: new Fill({ color: told.contested ? hatch(colour) : faint(colour, told.protected ? 0.08 : 0.16) }) }),
      new Style({ geometry: edge, stroke: new Stroke({ color: colour, width: 2, lineDash: this.dash(told.party) }) }),
      new Style({ geometry: edge, image: new Circle({ radius: 5, fill: new Fill({ color: faint(colour, 0.5) }), stroke: new Stroke({ color: colour, width: 2 }) }) }),
    ];
    if (told.protected) styles.splice(1, 0, new Style({ geometry: edge, stroke: new Stroke({ color: faint(colour, 0.35), width: 7 }) }));
    this.made.set(key, styles);
    return styles;
  }

  marked(): Style[] {
    const edge = (feature: unknown): Geometry => (feature as Feature).get("edge") as Geometry;
    return [
      new Style({ geometry: edge, stroke: new Stroke({ color: this.its.ground, width: 8 }) }),
      new Style({ geometry: edge, stroke: new Stroke({ color: this.its.marked, width: 4 }) }),
      new Style({ geometry: edge, image: new Circle({ radius: 9, stroke: new Stroke({ color: this.its.marked, width: 4 }) }) }),
    ];
  }

  name(says: string, party: string, symbol: HTMLCanvasElement | null): Style {
    return new Style({
      ...(symbol === null ? {} : { image: new Icon({ img: symbol, scale: 1 / (window.devicePixelRatio || 1) }) }),
      text: new Text({
        text: says, font: `600 13px ${this.its.font}`, offsetY: symbol === null ? 0 : symbol.height / (window.devicePixelRatio || 1) / 2 + 12,
        fill: new Fill({ color: this.colour(party) }), stroke: new Stroke({ color: this.its.ground, width: 4 }),
      }),
    });
  }

  meeting(says: string): Style[] {
    const stroke = new Stroke({ color: this.its.meet, width: 3 });
    return [
      new Style({ stroke: new Stroke({ color: this.its.ground, width: 6 }) }),
      new Style({ stroke }),
      new Style({
        image: new RegularShape({ points: 4, radius: 11, radius2: 0, angle: Math.PI / 4, stroke }),
        text: new Text({
          text: says, font: `700 13px ${this.its.font}`, offsetY: -20,
          fill: new Fill({ color: this.its.meet }), stroke: new Stroke({ color: this.its.ground, width: 4 }),
        }),
      }),
    ];
  }

  line(): Style {
    return new Style({ stroke: new Stroke({ color: this.its.grid, width: 1 }) });
  }

  gridName(says: string): Style {
    return new Style({
      text: new Text({
        text: says, font: `12px ${this.its.font}`, fill: new Fill({ color: this.its.ink }), stroke: new Stroke({ color: this.its.ground, width: 3 }),
      }),
    });
  }

  land(): Style[] {
    const edge = (feature: unknown): Geometry => (feature as Feature).get("edge") as Geometry;
    return [
      new Style({ fill: new Fill({ color: this.its.land }), stroke: new Stroke({ color: this.its.land, width: 0.7 }) }),
      new Style({ geometry: edge, stroke: new Stroke({ color: this.its.coast, width: 1 }) }),
    ];
  }

  own(n: number): Style[] {
    const stroke = new Stroke({ color: faint(this.its.ink.length === 7 ? this.its.ink : "#888888", 0.55), width: 1, lineDash: [[], [6, 4], [2, 3]][n % 3] as number[] });
    return [new Style({ stroke, image: new Circle({ radius: 3, stroke }) })];
  }
}
