// The three views of the map as OpenLayers asks for them: their projections, true to the earth's metre.
import { type Coordinate } from "ol/coordinate";
import Projection from "ol/proj/Projection";
import { HALF_WORLD, inverse, type Pair, type View } from "./map-project";

const POLAR_REACH = 14_000_000;

/** How long a metre of a view is on the earth, at a place. */
const onEarth = (view: View) => (metres: number, at: Coordinate): number => {
  const lat = (inverse(view, at as Pair)[1] * Math.PI) / 180;
  return view === "plain" ? metres * Math.cos(lat) : (metres * (1 + Math.abs(Math.sin(lat)))) / (1 + Math.sin((71 * Math.PI) / 180));
};
export const projection: Record<View, Projection> = {
  plain: new Projection({ code: "comity:plain", units: "m", getPointResolution: onEarth("plain"), extent: [-HALF_WORLD, -HALF_WORLD * 1.5, HALF_WORLD, HALF_WORLD * 1.5], global: true }),
  north: new Projection({ code: "comity:north", units: "m", getPointResolution: onEarth("north"), extent: [-POLAR_REACH, -POLAR_REACH, POLAR_REACH, POLAR_REACH] }),
  south: new Projection({ code: "comity:south", units: "m", getPointResolution: onEarth("south"), extent: [-POLAR_REACH, -POLAR_REACH, POLAR_REACH, POLAR_REACH] }),
};
