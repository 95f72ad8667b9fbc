// Numbers over time: a drawing of the table beside it. Who states a number is told by shape and dash, then by colour.
import uPlot from "uplot";

type At = [ms: number, n: number, hi: number | null, mark: string];
interface Drawn {
  series: { who: string; shape: string; points: At[] }[];
  limits: [ms: number, n: number][];
}

const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5], [14, 4], [3, 6], [8, 2], [2, 8], [6, 3, 6, 8]];
const HEIGHT = 300;

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Each series has a row of its own over the moments of all; where it says nothing there is no point. */
function table(drawn: Drawn): { moments: number[]; rows: (number | null)[][] } {
  const stated = drawn.series.flatMap((it) => it.points.map((at) => at[0]));
  const first = Math.min(...stated);
  const from = drawn.limits.map(([ms]) => Math.max(ms, first));
  const moments = [...new Set([...stated, ...from])].sort((a, b) => a - b);
  const rows = drawn.series.map((series) => {
    const told = new Map(series.points.map((at) => [at[0], at[1]]));
    return moments.map((ms) => told.get(ms) ?? null);
  });
  if (drawn.limits.length > 0) rows.push(moments.map((ms) => drawn.limits.filter(([since]) => since <= ms).at(-1)?.[1] ?? null));
  return { moments, rows };
}

function draw(at: HTMLElement): void {
  const drawn = JSON.parse(at.dataset["plot"] ?? "{}") as Drawn;
  if (drawn.series.every((it) => it.points.length === 0)) return;
  const { moments, rows } = table(drawn);
  const day = 86_400;
  const [first, last] = [moments[0]! / 1000, moments.at(-1)! / 1000];
  const room = Math.max((last - first) / 12, day / 2);
  const numbers = [...drawn.series.flatMap((it) => it.points.flatMap((one) => [one[1], one[2] ?? one[1]])), ...drawn.limits.map((it) => it[1])];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const air = Math.max((high - low) / 8, high / 50, 1);
  const axis = { stroke: colour("--ink"), grid: { stroke: colour("--edge"), width: 1 }, ticks: { stroke: colour("--edge") } };
  const plot: uPlot = new uPlot(
    {
      width: Math.max(at.clientWidth, 260),
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
      scales: { x: { time: true, range: () => [first - room, last + room] }, y: { range: () => [low < 0 ? low - air : Math.max(0, low - air), high + air] } },
      axes: [
        { ...axis, values: (_, ticks) => ticks.map((it) => new Date(it * 1000).toISOString().slice(2, 10)), space: 80 },
        { ...axis, size: 70 },
      ],
      series: [
        {},
        ...drawn.series.map((it, index) => ({
          label: it.who,
          stroke: colour(`--plot-${index % 6}`),
          width: 2,
          dash: DASHES[index % DASHES.length]!,
          spanGaps: true,
          points: { show: false },
        })),
        ...(drawn.limits.length > 0
          ? [{ label: "", stroke: colour("--ink"), width: 2, dash: [3, 3], points: { show: false }, paths: uPlot.paths.stepped!({ align: 1, ascDesc: true }) }]
          : []),
      ],
      hooks: {
        drawSeries: [
          (it, index) => {
            const series = drawn.series[index - 1];
            if (series === undefined) return;
            const { ctx } = it;
            ctx.save();
            ctx.fillStyle = ctx.strokeStyle = colour(`--plot-${(index - 1) % 6}`);
            ctx.textAlign = "center";
            ctx.textBaseline = "middle";
            const size = 18 * devicePixelRatio;
            for (const [ms, n, hi, mark] of series.points) {
              const x = it.valToPos(ms / 1000, "x", true);
              const y = it.valToPos(n, "y", true);
              if (hi !== null) {
                const top = it.valToPos(hi, "y", true);
                ctx.lineWidth = 3 * devicePixelRatio;
                ctx.beginPath();
                ctx.moveTo(x, y);
                ctx.lineTo(x, top);
                ctx.stroke();
                ctx.fillRect(x - size / 2, top - 2, size, 4);
              }
              ctx.font = `${size}px sans-serif`;
              ctx.fillText(series.shape, x, y);
              if (mark !== "") ctx.fillText(mark, x - size, y);
            }
            ctx.restore();
          },
        ],
      },
    },
    [moments.map((ms) => ms / 1000), ...rows] as uPlot.AlignedData,
    at,
  );
  new ResizeObserver(() => plot.setSize({ width: Math.max(at.clientWidth, 260), height: HEIGHT })).observe(at);
}

document.querySelectorAll<HTMLElement>("[data-plot]").forEach(draw);
