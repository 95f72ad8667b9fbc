// A party's own layers: read from this node, drawn beside the record, sent nowhere.
import Feature from "ol/Feature";
import GeoJSON from "ol/format/GeoJSON";
import type VectorSource from "ol/source/Vector";
import type { Box } from "./map-grid";
import { forward, type Pair, type View } from "./map-project";
import type { Layer } from "./tiles";

interface Seen { view: View; box: Box; degrees: number }
interface Shown { features: Feature[]; file: Layer | null }

const FORMAT = new GeoJSON();
let begun: Promise<typeof import("./tiles")> | null = null;

export class OwnLayers {
  private readonly shown = new Map<number, Shown>();

  constructor(private readonly source: VectorSource, private readonly seen: () => Seen, private readonly say: (what: string) => void, private readonly unread: string) {}

  /** Show a layer, or take it away. */
  async turn(n: number, kind: string, isOn: boolean): Promise<void> {
    this.clear(n);
    this.shown.delete(n);
    if (!isOn) return;
    if (kind === "pmtiles") {
      const first = await fetch(`/map/layer/${n}`, { headers: { range: "bytes=0-7" } });
      if (!first.ok) return this.say(await first.text());
      begun ??= import("./tiles.js" as string) as Promise<typeof import("./tiles")>;
      const { Layer } = await begun;
      this.shown.set(n, { features: [], file: new Layer(`/map/layer/${n}`) });
    } else {
      const answer = await fetch(`/map/layer/${n}`);
      if (!answer.ok) return this.say(await answer.text());
      this.shown.set(n, { features: FORMAT.readFeatures(await answer.json()), file: null });
    }
    await this.draw(n);
  }

  /** Another view: everything is put on it anew. */
  async turned(): Promise<void> {
    for (const n of this.shown.keys()) await this.draw(n);
  }

  /** Another part of it: only what is read piece by piece changes. */
  async moved(): Promise<void> {
    for (const [n, { file }] of this.shown) if (file !== null) await this.draw(n);
  }

  private async draw(n: number): Promise<void> {
    const its = this.shown.get(n);
    if (its === undefined) return;
    const { view, box, degrees } = this.seen();
    let features = its.features;
    if (its.file !== null) {
      try {
        features = (await its.file.within(box, degrees)).flatMap((geometry) => FORMAT.readFeatures({ type: "Feature", properties: {}, geometry }));
      } catch {
        return this.say(this.unread);
      }
    }
    if (this.shown.get(n) !== its) return;
    this.clear(n);
    this.source.addFeatures(features.map((it) => projected(it, view, n)));
  }

  private clear(n: number): void {
    this.source.removeFeatures(this.source.getFeatures().filter((it) => it.get("layer") === n));
  }
}

/** A feature in degrees as it is on a view. */
function projected(feature: Feature, view: View, layer: number): Feature {
  const geometry = feature.getGeometry()?.clone();
  geometry?.applyTransform((from: number[], to?: number[], stride = 2) => {
    const made = to ?? from;
    for (let k = 0; k < from.length; k += stride) [made[k], made[k + 1]] = forward(view, [from[k], from[k + 1]] as Pair);
    return made;
  });
  const made = new Feature(geometry);
  made.set("layer", layer, true);
  return made;
}
