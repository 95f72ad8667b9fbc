"""The table of `make peers` as one plot: an SVG of bars, made by hand, the same for the same table.

Two columns: how long one message takes (shorter is better), how many go in a second (longer is
better), both on logarithmic scales, since mail and a floor differ a hundredfold. The thin line over
a bar is the range over the rounds. No colour alone says anything: ours are in bold.
"""

import math
from html import escape
from typing import Any

WIDTH, LEFT, COLUMN, GAP, ROW, TOP = 960, 190, 350, 40, 26, 64
INK, OURS, OTHERS, LOWEST = "#1b2733", "#2d6a8e", "#9aa7b1", "#c9b36a"
COLUMNS = (
    ("p50_ms", "one message, p50, ms (shorter is better)"),
    ("msgs_per_s", "messages a second, 128 in flight (longer is better)"),
)


def drawn(result: dict[str, Any]) -> str:
    """The plot of a result."""
    rows = result["rows"]
    height = TOP + ROW * len(rows) + 34
    its = result["machine"]
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
            f'font-family="sans-serif" font-size="12" fill="{INK}">'
        ),
        '<rect width="100%" height="100%" fill="#ffffff"/>',
        _text(8, 20, "300 bytes, durable on both ends, A holds B's acknowledgement", bold=True),
    ]
    for number, (figure, head) in enumerate(COLUMNS):
        left = LEFT + number * (COLUMN + GAP)
        lines.append(_text(left, TOP - 22, head))
        lines += _column(rows, figure, left)
    for number, row in enumerate(rows):
        lines.append(_text(8, TOP + number * ROW + 16, row["name"], bold=_is_ours(row)))
    said = f"{its['processor']}, {its['cores']} cores, load {its['load_1_min']} to "
    said += f"{its['load_after']}, flush {its['flush_p50_ms']} ms; medians of {result['rounds']}"
    said += " rounds, the thin line is their range"
    lines += [_text(8, height - 10, said), "</svg>"]
    return "\n".join(lines) + "\n"


def _is_ours(row: dict[str, Any]) -> bool:
    return str(row["name"]).startswith("Comity")


def _column(rows: list[dict[str, Any]], figure: str, left: int) -> list[str]:
    ends = [it for row in rows for it in (row.get(f"{figure}_range") or ())]
    if not ends:
        return []
    low = 10 ** math.floor(math.log10(min(ends)))
    high = 10 ** math.ceil(math.log10(max(ends)))
    most = math.log10(high / low) or 1.0

    def at(value: float) -> float:
        return round(left + COLUMN * math.log10(max(value, low) / low) / most, 1)

    lines, bottom = [], TOP + ROW * len(rows)
    for power in range(round(most) + 1):
        x = at(low * 10**power)
        lines.append(f'<path d="M{x} {TOP}V{bottom}" stroke="#d9dfe4" stroke-width="1"/>')
        lines.append(_text(x, TOP - 5, f"{low * 10**power:g}", middle=True))
    for number, row in enumerate(rows):
        y = TOP + number * ROW + 5
        if row["missing"] is not None:
            lines.append(_text(left, y + 11, "not measured"))
            continue
        end = at(row[figure])
        fill = OURS if _is_ours(row) else LOWEST if row["name"] == "Floor" else OTHERS
        lines.append(
            f'<rect x="{left}" y="{y}" width="{round(end - left, 1)}" height="15" fill="{fill}"/>'
        )
        first, last = (at(it) for it in row[f"{figure}_range"])
        lines.append(f'<path d="M{first} {y + 7.5}H{last}" stroke="{INK}" stroke-width="1.5"/>')
        lines.append(_text(max(end, last) + 4, y + 11, f"{row[figure]:g}"))
    return lines


def _text(x: float, y: float, said: str, *, bold: bool = False, middle: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    anchor = ' text-anchor="middle"' if middle else ""
    return f'<text x="{x}" y="{y}"{weight}{anchor}>{escape(said)}</text>'
