// Drawing an area on the map for a message: a polygon, a circle, a corridor. What is drawn becomes
// the plain form of an area in a field of the form; what is typed there is drawn.
import Feature from "ol/Feature";
import type Circle from "ol/geom/Circle";
import LineString from "ol/geom/LineString";
import MultiLineString from "ol/geom/MultiLineString";
import MultiPolygon from "ol/geom/MultiPolygon";
import type Polygon from "ol/geom/Polygon";
import Draw from "ol/interaction/Draw";
import VectorLayer from "ol/layer/Vector";
import type OlMap from "ol/Map";
import VectorSource from "ol/source/Vector";
import { drawn, inverse, type Pair, type Shape, type View } from "./map-project";
import type { Styles } from "./map-style";

const UNIT = 1e7;
const RADIUS = 6371008.8;
const CORRIDOR_M = 5_000;

interface Place { lat: number; lon: number }
export interface Drawing { turned(): void; isBusy(): boolean }
type Kind = "circle" | "polygon" | "corridor";

const place = ([lon, lat]: Pair): Place => ({ lat: Math.round(lat * UNIT), lon: Math.round(lon * UNIT) });

/** Metres along a great circle: near enough for a radius that is drawn by hand. */
export function metres([lon, lat]: Pair, [lon2, lat2]: Pair): number {
  const rad = Math.PI / 180;
  const a = Math.sin(((lat2 - lat) * rad) / 2) ** 2 + Math.cos(lat * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon) * rad) / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
}

export function begin(root: HTMLElement, map: OlMap, styles: Styles, view: () => View): Drawing | null {
  const field = document.getElementById(root.dataset["draw"] ?? "") as HTMLTextAreaElement | null;
  if (field === null) return null;
  const source = new VectorSource();
  map.addLayer(new VectorLayer({ source, style: styles.marked() }));
  let tool: Draw | null = null;
  let at = 0;

  const put = (area: unknown): void => {
    field.value = JSON.stringify(area);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
    void show();
  };

  /** Draw what stands in the field, as the node draws it. */
  const show = async (): Promise<void> => {
    const token = document.body.dataset["token"] ?? "";
    const line = root.dataset["line"] ?? "";
    const turn = ++at;
    const said = root.querySelector<HTMLElement>('[data-role="drawn"]');
    if (field.value.trim() === "") {
      source.clear(true);
      said?.replaceChildren();
      return;
    }
    const answer = await fetch("/map/area", { method: "POST", body: new URLSearchParams({ token, line, area: field.value }) });
    if (turn !== at) return;
    source.clear(true);
    if (!answer.ok) {
      if (said !== null) said.textContent = await answer.text();
      return;
    }
    const told = (await answer.json()) as { says: string; geometry: Shape | null; pole: number };
    if (said !== null) said.textContent = told.says;
    if (told.geometry === null) return;
    const { fill, edge } = drawn(view(), told.geometry, told.pole);
    const outline = new MultiLineString(edge);
    const made = new Feature(fill.length > 0 ? new MultiPolygon(fill) : outline);
    made.set("edge", outline, true);
    source.addFeature(made);
    if (root.dataset["follow"] === "yes") map.getView().fit(outline.getExtent(), { padding: [60, 60, 60, 60], minResolution: 20 });
  };

  const stop = (): void => {
    if (tool !== null) map.removeInteraction(tool);
    tool = null;
    for (const it of root.querySelectorAll("[data-draw-kind]")) it.setAttribute("aria-pressed", "false");
  };

  const start = (kind: Kind, button: HTMLElement): void => {
    const was = button.getAttribute("aria-pressed") === "true";
    stop();
    if (was) return;
    button.setAttribute("aria-pressed", "true");
    tool = new Draw({ source: new VectorSource(), type: kind === "circle" ? "Circle" : kind === "corridor" ? "LineString" : "Polygon", style: styles.marked() });
    tool.on("drawend", (event) => {
      const to = (it: number[]): Pair => inverse(view(), it as Pair);
      const geometry = event.feature.getGeometry();
      if (kind === "circle") {
        const [centre, edge] = [to((geometry as Circle).getCenter()), to((geometry as Circle).getLastCoordinate())];
        put({ shape: "circle", centre: place(centre), radius_m: Math.max(1, Math.round(metres(centre, edge))) });
      } else if (kind === "corridor") {
        put({ shape: "corridor", path: (geometry as LineString).getCoordinates().map((it) => place(to(it))), half_width_m: CORRIDOR_M });
      } else {
        const ring = ((geometry as Polygon).getCoordinates()[0] ?? []).slice(0, -1);
        put({ shape: "polygon", rings: [ring.map((it) => place(to(it)))], edges: "GEODESIC" });
      }
      setTimeout(stop, 0);
    });
    map.addInteraction(tool);
  };

  for (const it of root.querySelectorAll<HTMLElement>("[data-draw-kind]")) it.addEventListener("click", () => start(it.dataset["drawKind"] as Kind, it));
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") stop();
  });
  let due = 0;
  field.addEventListener("input", (event) => {
    if (!event.isTrusted) return;
    clearTimeout(due);
    due = window.setTimeout(() => void show(), 250);
  });
  field.addEventListener("comity:area", () => void show());
  void show();
  return { turned: () => void show(), isBusy: () => tool !== null };
}
