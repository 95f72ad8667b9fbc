// The map: what a line's record has somewhere, on a coast without borders and names. Everything on
// it also stands in the table beside it; what moves it has a button and a key.
import { defaults as controls, ScaleLine } from "ol/control";
import { type Coordinate } from "ol/coordinate";
import { createEmpty, extend, type Extent, isEmpty } from "ol/extent";
import Feature from "ol/Feature";
import type Geometry from "ol/geom/Geometry";
import LineString from "ol/geom/LineString";
import MultiLineString from "ol/geom/MultiLineString";
import MultiPoint from "ol/geom/MultiPoint";
import MultiPolygon from "ol/geom/MultiPolygon";
import Point from "ol/geom/Point";
import VectorLayer from "ol/layer/Vector";
import VectorImageLayer from "ol/layer/VectorImage";
import OlMap from "ol/Map";
import VectorSource from "ol/source/Vector";
import View from "ol/View";
import { minute } from "./clock";
import * as draws from "./map-draw";
import * as edges from "./map-edges";
import { type Box, grid } from "./map-grid";
import { land } from "./map-land";
import { drawn, forward, HALF_WORLD, inverse, isNear, type Pair, type Shape, type View as Name } from "./map-project";
import { OwnLayers } from "./map-own";
import * as strip from "./map-strip";
import { look, Styles } from "./map-style";
import { projection } from "./map-views";
import * as words from "./map-words";
import { AFTER_H, BEFORE_H, type Chart, chosen, type Conflict, type Feature as Told, HOUR, isOn, slots, type Wanted } from "./map-when";

const POLAR_FROM = 45; // what lies nearer to the equator is not what a polar view is turned to for
const NAMES_MAX = 250;
const SYMBOLS_FROM = 4_000; // metres a pixel: farther away a symbol would hide what it stands for
const FAR = 600; // metres a pixel: what a message speaks of, with some of what lies around it
const FINE_FROM = 1_000; // metres a pixel
const NEWS_MS = 1_500;
const UNIT = 1e7;
const HEIGHT_STEPS: (number | null)[] = [null, 0, 300, 1000, 3000, 6000, 10000, 15000, 20000, 50000, 100000];

type Words = Record<string, string>;

class Island {
  private readonly words: Words;
  private readonly line: string;
  private readonly map: OlMap;
  private readonly styles: Styles;
  private readonly sources = {
    land: new VectorSource(), own: new VectorSource(), grid: new VectorSource({ wrapX: false }), areas: new VectorSource(),
    marked: new VectorSource(), meets: new VectorSource(), names: new VectorSource(), gridNames: new VectorSource({ wrapX: false }),
  };
  private readonly symbols = new Map<string, HTMLCanvasElement | null>();
  private chart: Chart;
  private view: Name = "plain";
  private wanted: Wanted;
  private marked = "";
  private told = "";
  private asked = 0;
  private coast: string | null = null;
  private readonly own: OwnLayers;
  private readonly drawing: draws.Drawing | null;
  private readonly also: Told[]; // what is not in the record, and is drawn beside it

  constructor(private readonly root: HTMLElement) {
    this.words = JSON.parse(root.dataset["words"] ?? "{}") as Words;
    this.line = root.dataset["line"] ?? "";
    this.also = JSON.parse(root.dataset["also"] ?? "[]") as Told[];
    const now = Number(root.dataset["now"]);
    this.wanted = { at: null, from: now - BEFORE_H * HOUR, to: now + AFTER_H * HOUR, low: null, high: null };
    this.chart = { line: this.line, time: { ms: now }, parties: [], pending: 0, comparing: 0, more: 0, more_conflicts: 0, features: { features: [] }, conflicts: [], undrawn: [] };
    this.styles = new Styles(look(root), slots((root.dataset["parties"] ?? "").split(" ").filter(Boolean)));
    this.map = this.built();
    this.own = new OwnLayers(this.sources.own, () => this.seenNow(), (what) => this.say(what), this.word("unread"));
    this.drawing = draws.begin(root, this.map, this.styles, () => this.view);
    this.listen();
    void this.show(this.kept() ?? "plain", true);
    void this.refresh(true);
  }

  private at<T extends Element = HTMLElement>(role: string): T | null {
    return this.root.querySelector<T>(`[data-role="${role}"]`);
  }

  private word(name: string, args: Record<string, string | number> = {}): string {
    return Object.entries(args).reduce((said, [key, value]) => said.replace(`{${key}}`, String(value)), this.words[name] ?? name);
  }

  // --- the canvas

  private built(): OlMap {
    const { land, own, areas, marked, meets, names, grid, gridNames } = this.sources;
    const styles = this.styles;
    const style = (make: (feature: Feature) => ReturnType<Styles["area"]>) => (feature: unknown) => make(feature as Feature);
    return new OlMap({
      target: this.at("canvas") as HTMLElement,
      controls: controls({ attribution: false, rotate: false, zoom: false }).extend([new ScaleLine({ units: "metric" }), new ScaleLine({ units: "nautical" })]),
      layers: [
        new VectorImageLayer({ source: land, style: styles.land(), imageRatio: 1.5 }),
        new VectorImageLayer({ source: own, style: style((it) => styles.own(it.get("layer") as number)) }),
        new VectorLayer({ source: grid, style: styles.line() }),
        new VectorImageLayer({ source: areas, style: style((it) => styles.area((it.get("told") as Told).properties)), imageRatio: 1.6 }),
        new VectorLayer({ source: marked, style: styles.marked() }),
        new VectorLayer({ source: meets, style: style((it) => styles.meeting(it.get("says") as string)) }),
        new VectorLayer({ source: names, declutter: true, style: style((it) => [this.name(it.get("told") as Told, it.get("close") === true)]) }),
        new VectorLayer({ source: gridNames, declutter: true, style: style((it) => [styles.gridName(it.get("says") as string)]) }),
      ],
    });
  }

  private name(told: Told, isClose: boolean): ReturnType<Styles["name"]> {
    const its = told.properties;
    return this.styles.name(`${its.party} · ${its.what}`, its.party, (isClose ? this.symbols.get(`${its.kind}/${its.party}`) : null) ?? null);
  }

  /** Turn to a view; what is seen stays in the middle where the view has it. */
  private async show(view: Name, isFirst = false): Promise<void> {
    const before = isFirst ? null : this.middle();
    this.view = view;
    for (const it of this.root.querySelectorAll<HTMLElement>("[data-view]")) it.setAttribute("aria-pressed", String(it.dataset["view"] === view));
    const isPlain = view === "plain";
    const height = HALF_WORLD * 1.05;
    this.map.setView(new View({
      projection: projection[view],
      center: isPlain ? forward("plain", before !== null && Math.abs(before[1]) < 84 ? before : [0, 30]) : [0, 0],
      resolution: isPlain ? 40_000 : 18_000,
      minResolution: 0.5, maxResolution: 60_000,
      ...(isPlain ? { extent: [-HALF_WORLD * 6, -height, HALF_WORLD * 6, height], constrainOnlyCenter: true, multiWorld: true } : { extent: projection[view].getExtent() as Extent, constrainOnlyCenter: true }),
      enableRotation: !isPlain,
      showFullExtent: true,
    }));
    this.place();
    this.fit(isFirst);
    this.coast = null;
    await this.drawCoast();
    void this.own.turned();
    this.drawing?.turned();
  }

  /** The coast as fine as it can be seen. */
  private async drawCoast(): Promise<void> {
    const isClose = (this.map.getView().getResolution() ?? Infinity) < FINE_FROM;
    const wanted = `${this.view} ${isClose ? "10m" : "50m"}`;
    if (this.coast === wanted) return;
    this.coast = wanted;
    const made = await land(this.view, isClose ? "10m" : "50m").catch(() => null);
    if (this.coast !== wanted) return;
    if (made === null) {
      this.coast = null;
      return;
    }
    this.sources.land.clear(true);
    this.sources.land.addFeatures(made);
  }

  private middle(): Pair | null {
    const centre = this.map.getView().getCenter();
    return centre === undefined ? null : inverse(this.view, centre as Pair);
  }

  private kept(): Name | null {
    const kept = sessionStorage.getItem("comity-map-view");
    return kept === "north" || kept === "south" || kept === "plain" ? kept : null;
  }

  /** Show all that is drawn; where there is nothing, the whole view. */
  private fit(keeps = false): void {
    const kept = keeps && this.also.length === 0 ? sessionStorage.getItem(`comity-map-${this.line}-${this.view}`) : null;
    const view = this.map.getView();
    if (kept !== null) {
      const [x, y, resolution] = kept.split(" ").map(Number) as [number, number, number];
      view.setCenter([x, y]);
      view.setResolution(resolution);
      return;
    }
    const isPlain = this.view === "plain";
    const sign = this.view === "north" ? 1 : -1;
    const its = this.sources.areas.getFeatures().filter((it) => {
      const { at, pole, entry } = (it.get("told") as Told).properties;
      if (this.also.length > 0 && entry !== "") return false;
      return isPlain ? pole === 0 : at[1] * sign > POLAR_FROM;
    });
    const box = its.reduce((all, it) => extend(all, it.get("box") as Extent), createEmpty());
    if (isEmpty(box) || !box.every(Number.isFinite)) return;
    const reach = isPlain ? Infinity : 9_000_000;
    view.fit(box.map((it) => Math.max(-reach, Math.min(reach, it))) as Extent, { padding: [50, 50, 50, 50], minResolution: 60, duration: this.still() ? 0 : 250 });
  }

  private still(): boolean {
    return matchMedia("(prefers-reduced-motion: reduce)").matches || this.asked < 2;
  }

  // --- what is drawn

  async refresh(isFirst = false): Promise<void> {
    const answer = await fetch(`/map/features?line=${encodeURIComponent(this.line)}`);
    const status = this.at("status");
    if (!answer.ok) {
      if (status !== null) status.textContent = await answer.text();
      return;
    }
    const text = await answer.text();
    this.asked += 1;
    if (text === this.told) return;
    const chart = JSON.parse(text) as Chart;
    if (chart.pending > 0 || chart.comparing > 0) {
      const said = chart.pending > 0 ? this.word("pending", { n: chart.pending }) : this.word("comparing", { n: chart.comparing });
      if (status !== null) status.textContent = said;
      return this.refresh(isFirst);
    }
    this.told = text;
    chart.features.features.push(...this.also);
    this.chart = chart;
    const now = this.chart.time.ms;
    this.wanted = { ...this.wanted, from: now - BEFORE_H * HOUR, to: now + AFTER_H * HOUR };
    this.marked ||= chosen(this.chart, this.root);
    await this.symbolsOf();
    this.place();
    if (isFirst) this.fit(true);
    if (isFirst && this.marked !== "") this.go(FAR);
    this.root.dataset["ready"] = "yes";
  }

  private async symbolsOf(): Promise<void> {
    const wanted = new Set(this.chart.features.features.map((it) => `${it.properties.kind}/${it.properties.party}`));
    const missing = [...wanted].filter((it) => !this.symbols.has(it));
    if (missing.length === 0) return;
    const made = (await import("./symbols.js" as string)) as typeof import("./symbols");
    for (const it of missing) {
      const [kind, party] = it.split("/") as [string, string];
      this.symbols.set(it, made.symbol(kind.startsWith("AREA_") ? "" : kind, this.styles.colour(party), this.styles.its.ground));
    }
  }

  /** Put on the view whatever is wanted now. */
  private place(): void {
    const its = this.chart.features.features.filter((it) => isOn(it.properties, this.wanted));
    const made = its.filter((it) => isNear(this.view, outer(it), it.properties.pole)).map((it) => this.feature(it));
    const { areas, marked, meets, names } = this.sources;
    for (const source of [areas, marked, meets, names]) source.clear(true);
    areas.addFeatures(made);
    marked.addFeatures(made.filter((it) => (it.get("told") as Told).properties.matter === this.marked).map((it) => it.clone()));
    const on = new Set(its.map((it) => it.properties.matter));
    meets.addFeatures(this.chart.conflicts.filter((it) => on.has(it.entry) && on.has(it.with)).map((it) => this.meeting(it)));
    this.nameThem(made);
    this.list(its);
    this.drawStrip();
  }

  private feature(told: Told): Feature {
    const its = told.properties;
    const { fill, edge } = drawn(this.view, told.geometry, its.pole);
    const outline: Geometry = told.geometry.type === "Point" ? new MultiPoint(edge.flat()) : new MultiLineString(edge);
    const made = new Feature(fill.length > 0 ? new MultiPolygon(fill) : outline);
    made.set("edge", outline, true);
    made.set("told", told, true);
    made.set("box", this.box(told.geometry, its.at), true);
    return made;
  }

  /** What to look at: on a plain chart a shape across 180 degrees is one, wherever it is filled. */
  private box(shape: Shape, at: Pair): Extent {
    const places = outer({ geometry: shape, properties: { at } });
    return places.map((it) => forward(this.view, it)).reduce((all, [x, y]) => extend(all, [x, y, x, y]), createEmpty());
  }

  private meeting(it: Conflict): Feature {
    const [one, other] = it.places.map((at): Pair => [at.lon / UNIT, at.lat / UNIT]) as [Pair, Pair];
    if (this.view === "plain" && Math.abs(other[0] - one[0]) > 180) other[0] += other[0] < one[0] ? 360 : -360;
    const ends = [forward(this.view, one), forward(this.view, other)];
    const isOne = it.distance_m === 0;
    const made = new Feature<Geometry>(isOne ? new Point(ends[0] as Coordinate) : new LineString(ends));
    made.set("says", this.word(`grade-${it.grade}`), true);
    if (!isOne) made.setGeometry(new LineString(ends));
    return made;
  }

  private nameThem(made: Feature[]): void {
    const isClose = (this.map.getView().getResolution() ?? Infinity) < SYMBOLS_FROM;
    const isFew = made.length <= NAMES_MAX;
    const isOn = this.at<HTMLInputElement>("names")?.getAttribute("aria-pressed") !== "false";
    if (!isFew || !isOn) return;
    this.sources.names.addFeatures(made.map((it) => {
      const named = new Feature(new Point(forward(this.view, (it.get("told") as Told).properties.at)));
      named.set("told", it.get("told"), true);
      named.set("close", isClose, true);
      return named;
    }));
  }

  private drawGrid(): void {
    const size = this.map.getSize();
    if (size === undefined) return;
    const [wide, tall] = size as [number, number];
    const box = edges.seen(this.map, this.view, wide, tall);
    const lines: Feature[] = [];
    const names: Feature[] = [];
    for (const it of grid(box, this.view !== "plain")) {
      const at = it.at.map((place) => forward(this.view, place));
      lines.push(new Feature(new LineString(at)));
      const spot = edges.nameSpot(this.map, this.view, at, it.isMeridian);
      if (spot === null) continue;
      const named = new Feature(new Point(spot));
      named.set("says", it.label, true);
      names.push(named);
    }
    for (const [source, its] of [[this.sources.grid, lines], [this.sources.gridNames, names]] as const) {
      source.clear(true);
      source.addFeatures(its);
    }
  }

  /** What is in view now, and how fine. */
  private seenNow(): { view: Name; box: Box; degrees: number } {
    const [wide, tall] = (this.map.getSize() ?? [1, 1]) as [number, number];
    const resolution = this.map.getView().getResolution() ?? 1;
    return { view: this.view, box: edges.seen(this.map, this.view, wide, tall), degrees: (resolution / HALF_WORLD) * 180 };
  }

  private say(what: string): void {
    const status = this.at("status");
    if (status !== null) status.textContent = what;
  }

  private drawStrip(): void {
    const svg = this.at<SVGElement>("strip");
    if (svg === null) return;
    const told = this.chart.features.features.map((it) => it.properties);
    strip.draw({ wide: Math.max(300, svg.clientWidth), svg, told, wanted: this.wanted, now: this.chart.time.ms, styles: this.styles, marked: this.marked, height: (m) => this.height(m) });
  }

  private height(metres: number): string {
    return metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  }

  // --- the same in words

  private list(its: Told[]): void {
    const facts = { line: this.line, chart: this.chart, marked: this.marked, styles: this.styles, word: (name: string, args?: words.Args) => this.word(name, args) };
    const status = this.at("status");
    if (status !== null) status.textContent = words.status(facts, its);
    this.at("rows")?.replaceChildren(...words.rows(facts, its, (matter) => this.mark(matter, true)));
    const at = this.at("told");
    if (at !== null) words.tell(facts, at, this.root.dataset["entry"] ?? "");
  }

  private mark(matter: string, goes: boolean): void {
    this.marked = matter;
    this.place();
    if (!goes) return;
    this.go(20);
    (this.at("canvas") as HTMLElement).focus({ preventScroll: false });
  }

  /** Go to what is selected, no nearer than so many metres a pixel. */
  private go(nearest: number): void {
    const boxes = this.sources.areas.getFeatures().filter((it) => (it.get("told") as Told).properties.matter === this.marked).map((it) => it.get("box") as Extent);
    if (boxes.length === 0) return;
    const box = boxes.reduce((all, it) => extend(all, it), createEmpty());
    this.map.getView().fit(box, { padding: [80, 80, 80, 80], minResolution: nearest, duration: this.still() ? 0 : 250 });
  }

  // --- what a person does

  private listen(): void {
    const on = (role: string, kind: string, act: (at: HTMLInputElement) => void): void => {
      const at = this.at<HTMLInputElement>(role);
      at?.addEventListener(kind, () => act(at));
    };
    for (const it of this.root.querySelectorAll<HTMLElement>("[data-view]")) {
      it.addEventListener("click", () => {
        const view = it.dataset["view"] as Name;
        sessionStorage.setItem("comity-map-view", view);
        void this.show(view);
      });
    }
    on("in", "click", () => this.zoom(0.5));
    on("out", "click", () => this.zoom(2));
    on("fit", "click", () => this.fit());
    on("names", "click", (at) => {
      at.setAttribute("aria-pressed", String(at.getAttribute("aria-pressed") === "false"));
      this.place();
    });
    on("all", "click", () => this.when(null));
    on("time", "input", (at) => this.when(this.chart.time.ms + Number(at.value) * (HOUR / 4)));
    for (const end of ["low", "high"] as const) on(end, "input", () => this.heights());
    for (const it of this.root.querySelectorAll<HTMLInputElement>("[data-layer]")) it.addEventListener("change", () => void this.own.turn(Number(it.dataset["layer"]), it.dataset["kind"] ?? "", it.checked));
    this.at<SVGElement>("strip")?.addEventListener("click", (event) => {
      const box = (event.target as Element).closest<SVGElement>("[data-matter]");
      if (box !== null) return this.mark(box.dataset["matter"] ?? "", false);
      const area = (event.currentTarget as Element).getBoundingClientRect();
      this.when(strip.under(event.clientX - area.left, area.width, this.wanted.from, this.wanted.to));
    });
    this.map.on("moveend", () => this.moved());
    this.map.on("pointermove", (event) => {
      if (!event.dragging) this.where(inverse(this.view, event.coordinate as Pair));
    });
    this.map.on("singleclick", (event) => {
      if (this.drawing?.isBusy()) return;
      const found = this.under(event.coordinate);
      this.mark(found === null ? "" : (found.get("told") as Told).properties.matter, false);
    });
    new ResizeObserver(() => this.drawStrip()).observe(this.at("strip") as Element);
    this.root.addEventListener("comity:chosen", () => {
      const matter = chosen(this.chart, this.root);
      if (matter === this.marked) return;
      this.marked = matter;
      this.place();
      if (matter !== "") this.go(FAR);
    });
    let due = 0;
    document.body.addEventListener("comity:news", () => {
      clearTimeout(due);
      due = window.setTimeout(() => void this.refresh(), NEWS_MS);
    });
  }

  private zoom(by: number): void {
    const view = this.map.getView();
    view.animate({ resolution: (view.getResolution() ?? 1) * by, duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150 });
  }

  private moved(): void {
    this.drawGrid();
    void this.drawCoast();
    void this.own.moved();
    const view = this.map.getView();
    const isClose = (view.getResolution() ?? Infinity) < SYMBOLS_FROM;
    for (const it of this.sources.names.getFeatures()) if (it.get("close") !== isClose) it.set("close", isClose);
    const [x, y] = (view.getCenter() ?? [0, 0]) as Pair;
    sessionStorage.setItem(`comity-map-${this.line}-${this.view}`, `${x} ${y} ${view.getResolution() ?? 1}`);
    if (document.activeElement === this.at("canvas")) this.where(inverse(this.view, [x, y]));
  }

  /** The smallest thing at a place, or near it where it is a point or a line. */
  private under(at: Coordinate): Feature | null {
    const reach = (this.map.getView().getResolution() ?? 1) * 10;
    const [x, y] = at as Pair;
    let best: Feature | null = null;
    let least = Infinity;
    this.sources.areas.forEachFeatureIntersectingExtent([x - reach, y - reach, x + reach, y + reach], (it) => {
      const [west, south, east, north] = it.getGeometry()?.getExtent() as [number, number, number, number];
      const size = (east - west) * (north - south);
      if (size < least) [best, least] = [it as Feature, size];
    });
    return best;
  }

  private when(at: number | null): void {
    this.wanted = { ...this.wanted, at };
    this.at("all")?.setAttribute("aria-pressed", String(at === null));
    const time = this.at<HTMLInputElement>("time");
    const says = this.at("time-says");
    if (time !== null && at !== null) time.value = String(Math.round((at - this.chart.time.ms) / (HOUR / 4)));
    const told = at === null ? this.word("all") : minute(at);
    time?.setAttribute("aria-valuetext", told);
    if (says !== null) says.textContent = told;
    this.place();
  }

  private heights(): void {
    const get = (end: "low" | "high"): number | null => HEIGHT_STEPS[Number(this.at<HTMLSelectElement>(end)?.value ?? 0)] ?? null;
    this.wanted = { ...this.wanted, low: get("low"), high: get("high") };
    this.place();
  }

  // --- where the pointer is, in every form: the node says it

  private asking = 0;
  private where([lon, lat]: Pair): void {
    const at = this.at("place");
    if (at === null || Math.abs(lat) > 90) return;
    clearTimeout(this.asking);
    this.asking = window.setTimeout(async () => {
      const answer = await fetch(`/map/place?lat=${Math.round(lat * UNIT)}&lon=${Math.round(lon * UNIT)}`);
      if (!answer.ok) return;
      const { forms } = (await answer.json()) as { forms: { form: string; datum: string; text: string }[] };
      at.replaceChildren(...forms.map((it) => {
        const made = document.createElement("div");
        const name = document.createElement("dt");
        name.textContent = `${it.form} · ${it.datum}`;
        const text = document.createElement("dd");
        text.textContent = it.text;
        made.append(name, text);
        return made;
      }));
    }, 60);
  }
}

/** The places around which a shape lies. */
function outer({ geometry, properties }: { geometry: Shape; properties: { at: Pair } }): Pair[] {
  if (geometry.type === "Point") return [geometry.coordinates as Pair];
  if (geometry.type === "LineString") return geometry.coordinates as Pair[];
  return (geometry.coordinates as Pair[][])[0] ?? [properties.at];
}

for (const root of document.querySelectorAll<HTMLElement>("[data-chart]")) new Island(root);
