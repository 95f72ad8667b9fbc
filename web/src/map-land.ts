// The coast, from Natural Earth: land and sea, no border, no name. Read once, put on each view.
import Feature from "ol/Feature";
import MultiLineString from "ol/geom/MultiLineString";
import MultiPolygon from "ol/geom/MultiPolygon";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { continued, drawn, isNear, type Ring, type View } from "./map-project";

/** How fine the coast is: the finer one is asked for only where it can be seen. */
export type Fineness = "50m" | "10m";
const read = new Map<Fineness, Promise<Ring[][]>>();

async function polygons(fineness: Fineness): Promise<Ring[][]> {
  const answer = await fetch(`/static/land-${fineness}.json`);
  const topology = (await answer.json()) as Topology<{ land: GeometryCollection }>;
  const made = feature(topology, topology.objects.land);
  const its: Ring[][] = [];
  for (const it of made.features) {
    if (it.geometry.type === "MultiPolygon") its.push(...(it.geometry.coordinates as Ring[][]));
    if (it.geometry.type === "Polygon") its.push(it.geometry.coordinates as Ring[]);
  }
  return its;
}

export async function land(view: View, fineness: Fineness): Promise<Feature[]> {
  const its = read.get(fineness) ?? polygons(fineness);
  read.set(fineness, its);
  its.catch(() => read.delete(fineness)); // asked for again at the next move
  return (await its)
    .map((rings) => rings.map(continued))
    .filter(([outer]) => outer !== undefined && isNear(view, outer.ring, outer.pole))
    .map((its) => {
      const pole = its[0]?.pole ?? 0;
      const { fill, edge } = drawn(view, { type: "Polygon", coordinates: its.map((it) => it.ring) }, pole);
      const made = new Feature(new MultiPolygon(fill));
      made.set("edge", new MultiLineString(edge), true);
      return made;
    });
}
