"""`comity bench datagrams|flood|strangers|partition|many|parties|radio`: a line under load, shown.

The figures of the other measurements are for whoever builds this program; these are for whoever
must rely on it, so they are in the reader's language. The shapes are in benchmarks/README.md.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
NAMES: Final = ("datagrams", "flood", "many", "parties", "partition", "radio", "strangers")
_ROUNDS: Final = {
    "datagrams": 3, "flood": 3, "many": 1, "parties": 1, "partition": 1, "radio": 1, "strangers": 1,
}  # fmt: skip
_SHOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "datagrams": (
        *("there_p50_ms", "there_p99_ms", "back_p50_ms", "back_p99_ms", "back_worst_ms"),
        *("flashes", "sent_octets"),
        *("notice_octets", "released_octets", "ack_octets", "plain_octets"),
    ),
    "flood": (),
    "strangers": (
        *("quiet_p50_ms", "quiet_p99_ms", "p50_ms", "p99_ms", "worst_ms", "flashes"),
        *("handshakes_per_s", "heard_by_silent"),
    ),
    "many": ("converged_s", "settled_s", "per_s", "cpu_us", "peak_mib"),
    "parties": (),
    "partition": ("converged_s", "per_s", "cpu_us", "peak_mib", "start_s", "export_s", "verify_s"),
    "radio": (
        *("p50_ms", "worst_ms", "flashes", "early", "admitted", "backlog_s"),
        *("converged", "settled_s", "x_payload"),
    ),
}


def measured(
    out: "Output",
    name: str,
    *,
    rounds: int | None,
    count: int | None,
    days: int | None = None,
    nodes: int | None = None,
) -> None:
    """Take a measurement and give what was found."""
    given = {"partition": {"days": days}, "many": {"nodes": nodes}, "parties": {"nodes": nodes}}
    of_one = given.get(name, {})
    more = {option: it for option, it in of_one.items() if it is not None}
    with out.progress(1, "load-working") as step:
        result = _measure(name, rounds or _ROUNDS[name], count, more)
        step(1)
    out.give(result, lambda it: _show(it, name, result))


def _measure(name: str, rounds: int, count: int | None, more: dict[str, int]) -> Json:
    from comity.proving import (
        bench_datagrams,
        bench_flood,
        bench_many,
        bench_parties,
        bench_partition,
        bench_radio,
        bench_strangers,
    )

    measures: dict[str, Callable[..., Json]] = {
        "datagrams": bench_datagrams.measure,
        "flood": bench_flood.measure,
        "many": bench_many.measure,
        "parties": bench_parties.measure,
        "partition": bench_partition.measure,
        "radio": bench_radio.measure,
        "strangers": bench_strangers.measure,
    }
    return measures[name](rounds, lambda _: None, count, **more)


def _show(out: "Output", name: str, result: Json) -> None:
    its = result["machine"]
    out.text(f"{its['processor']}, {its['cores']}; {its['load_1_min']}; Python {its['python']}")
    if name == "flood":
        _show_flood(out, result)
    if name == "parties":
        _show_parties(out, result)
    seen = [out.say(f"load-head-{it}") for it in ("figure", "seen")]
    out.table(seen, [(_label(out, it), _said(out, result[it])) for it in _SHOWN[name]], wide=0)
    heads = [out.say(f"load-head-{it}") for it in ("figure", "bar", "verdict")]
    rows = [
        (
            _label(out, it),
            _said(out, result["targets"].get(it, True)),
            out.say("load-reached" if is_met else "load-missed"),
        )
        for it, is_met in result["met"].items()
    ]
    out.table(heads, rows, wide=0)


def _show_flood(out: "Output", result: Json) -> None:
    heads = [out.say(f"load-head-{it}") for it in ("while", "p50", "p99", "lost", "memory")]
    kinds = result["fixture"]["kinds"]
    rows = [
        (
            out.say(f"load-kind-{kind}"),
            *(str(result[kind][it]) for it in ("p50_ms", "p99_ms", "lost", "grown_mib")),
        )
        for kind in kinds
    ]
    out.table(heads, rows, wide=0)


def _show_parties(out: "Output", result: Json) -> None:
    columns = ("parties", "entries", "octets_each", "us_each", "x_octets_each", "x_us_each")
    rows = [tuple(str(row[it]) for it in columns) for row in result["rows"]]
    out.table([_label(out, it) for it in columns], rows)


def _label(out: "Output", name: str) -> str:
    return out.say(f"load-{name.replace('_', '-')}")


def _said(out: "Output", value: object) -> str:
    if isinstance(value, bool):
        return out.say("load-yes" if value else "load-no")
    return str(value)
