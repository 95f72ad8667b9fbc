// A party's own layer in PMTiles, read piece by piece from this node. Loaded only with the first such
// layer. Gives plain shapes in degrees, so that they can be put on every view.
import Feature from "ol/Feature";
import MVT from "ol/format/MVT";
import type SimpleGeometry from "ol/geom/SimpleGeometry";
import { PMTiles, TileType } from "pmtiles";
import type { Box } from "./map-grid";

export interface Piece { type: string; coordinates: unknown }

const TILES_MAX = 48; // of one look
const KEPT_MAX = 256;
const WORLD = 2 * Math.PI * 6378137;
const PIXELS = 512;

/** Which tiles lie in a box at a zoom; longitudes beyond 180 degrees are those a turn away. */
export function tiles(box: Box, zoom: number): [x: number, y: number][] {
  const count = 2 ** zoom;
  const row = (lat: number): number => {
    const phi = (Math.max(-85, Math.min(85, lat)) * Math.PI) / 180;
    return Math.max(0, Math.min(count - 1, Math.floor(((1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2) * count)));
  };
  const column = (lon: number): number => Math.floor(((lon + 180) / 360) * count);
  const [west, east] = [column(box.west), Math.min(column(box.east), column(box.west) + count - 1)];
  const made: [number, number][] = [];
  for (let x = west; x <= east; x += 1) for (let y = row(box.north); y <= row(box.south); y += 1) made.push([((x % count) + count) % count, y]);
  return made;
}

export class Layer {
  private readonly file: PMTiles;
  private readonly kept = new Map<string, Promise<Piece[]>>();
  private readonly format = new MVT<Feature>({ featureClass: Feature });

  constructor(url: string) {
    this.file = new PMTiles(url);
  }

  /** What of it lies in a box, as fine as so many degrees a pixel show. */
  async within(box: Box, degrees: number): Promise<Piece[]> {
    const header = await this.file.getHeader();
    if (header.tileType !== TileType.Mvt) throw new Error("no vector tiles");
    let zoom = Math.max(header.minZoom, Math.min(header.maxZoom, Math.round(Math.log2(360 / PIXELS / degrees))));
    while (zoom > header.minZoom && tiles(box, zoom).length > TILES_MAX) zoom -= 1;
    const its = await Promise.all(tiles(box, zoom).slice(0, TILES_MAX).map(([x, y]) => this.tile(zoom, x, y)));
    return its.flat();
  }

  private tile(zoom: number, x: number, y: number): Promise<Piece[]> {
    const name = `${zoom}/${x}/${y}`;
    const known = this.kept.get(name) ?? this.read(zoom, x, y);
    this.kept.delete(name);
    this.kept.set(name, known);
    known.catch(() => this.kept.delete(name));
    for (const oldest of this.kept.keys()) if (this.kept.size > KEPT_MAX) this.kept.delete(oldest);
    return known;
  }

  private async read(zoom: number, x: number, y: number): Promise<Piece[]> {
    const found = await this.file.getZxy(zoom, x, y);
    if (found === undefined) return [];
    const size = WORLD / 2 ** zoom;
    const [west, north] = [x * size - WORLD / 2, WORLD / 2 - y * size];
    const extent = [west, north - size, west + size, north];
    return this.format.readFeatures(found.data, { extent, featureProjection: "EPSG:3857" }).map((it) => {
      const geometry = it.getGeometry() as SimpleGeometry;
      geometry.applyTransform((from: number[], to?: number[], stride = 2) => {
        const made = to ?? from;
        for (let k = 0; k < from.length; k += stride) {
          made[k] = ((from[k] as number) / WORLD) * 360;
          made[k + 1] = (2 * Math.atan(Math.exp(((from[k + 1] as number) / WORLD) * 2 * Math.PI)) * 180) / Math.PI - 90;
        }
        return made;
      });
      return { type: geometry.getType(), coordinates: geometry.getCoordinates() };
    });
  }
}
