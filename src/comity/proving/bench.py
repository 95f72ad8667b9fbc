"""`comity bench`: runs a measurement and shows it, for people or for programs.

Progress goes to stderr, the result to stdout. The shapes of `--json` and the commands that
reproduce every published figure are in benchmarks/README.md.
"""

import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

from comity.proving import (
    bench_archive,
    bench_blind,
    bench_deconflict,
    bench_fold,
    bench_line,
    bench_lists,
    bench_names,
    bench_psi,
    bench_scale,
    bench_stores,
    bench_sync,
    bench_verify,
    bench_witness,
)
from comity.proving.bench_line import Step

ROUNDS: Final = 3
Result = Mapping[str, Any]


def run(
    name: str, *, rounds: int | None = None, count: int | None = None, as_json: bool = False
) -> int:
    """Take the measurement of a name and show what was found; gives the exit code."""
    measure, lines = _BENCHES[name]
    result = measure(rounds or ROUNDS, _step, count)
    _step("")
    if as_json:
        sys.stdout.write(msgspec.json.encode(result).decode() + "\n")
    else:
        sys.stdout.write("\n".join(lines(result)) + "\n")
    return 0


def _step(what: str) -> None:
    """Show how far it has come, on one line that does not stay."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{what}")
        sys.stderr.flush()


def _line(result: Result) -> list[str]:
    fixture, counts, peak = result["fixture"], result["counts"], result["peak_mib"]
    head = (
        f"{'':10}{'p50 ms':>8}{'p99 ms':>8}{'msg/s':>8}{'x p50':>7}{'x msg':>7}"
        f"{'CPU us A':>10}{'B':>5}{'flushes A, B one by one':>26}{'loaded':>16}"
    )
    rows = [_row(kind, result[kind]) for kind in bench_line.KINDS]
    return [
        *_where(result),
        (
            f"{fixture['message']}: content {fixture['content_bytes']} bytes; heads: "
            f"{fixture['heads']}; {fixture['route']}; folded, durable and signed at both ends"
        ),
        (
            f"{result['rounds']} rounds, medians: {counts['latency']} one at a time, then "
            f"{counts['throughput']} with {counts['in_flight']} in flight"
        ),
        "",
        head,
        *rows,
        "",
        *(
            f"round {number}: "
            + ", ".join(
                f"{kind} {its['p50_x_floor']} x p50, {its['msgs_x_floor']} x msg/s"
                for kind, its in it["ratios"].items()
            )
            for number, it in enumerate(result["by_round"], 1)
        ),
        (
            f"peak memory: A {peak['a']} MiB, B {peak['b']} MiB; {result['picture']['entries']} "
            f"entries; {'one picture' if result['picture']['same'] else 'PICTURES DIFFER'}"
        ),
        *_verdicts(result),
    ]


def _row(kind: str, its: Mapping[str, float]) -> str:
    slow, fast = its.get("p50_x_floor", ""), its.get("msgs_x_floor", "")
    single = f"{its['flushes_a_single']:.2f}, {its['flushes_b_single']:.2f}"
    loaded = f"{its['flushes_a_loaded']:.3f}, {its['flushes_b_loaded']:.3f}"
    return (
        f"{kind:10}{its['p50_ms']:8.2f}{its['p99_ms']:8.2f}{its['msgs_per_s']:8.0f}{slow:>7}"
        f"{fast:>7}{its['cpu_a_us']:10.0f}{its['cpu_b_us']:5.0f}{single:>26}{loaded:>16}"
    )


def _verify(result: Result) -> list[str]:
    fixture, sizes = result["fixture"], result["fixture"]["entry_bytes"]
    return [
        *_where(result),
        (
            f"{fixture['message']}: content {fixture['content_bytes']} bytes, no heads; "
            f"{result['count']} entries, {result['rounds']} rounds, one core, not folded"
        ),
        "",
        *(
            f"{kind:10}{result[f'{kind}_per_s']:>8} entries/s   ({sizes[kind]} bytes each; "
            f"rounds {', '.join(map(str, result['by_round'][kind]))})"
            for kind in result["by_round"]
        ),
        f"one signature alone, in the same minute: {result['signature_us']} us",
        *_verdicts(result),
    ]


def _sync(result: Result) -> list[str]:
    fixture, targets = result["fixture"], result["targets"]
    head = (
        f"{'':10}{'entries/s':>10}{'CPU us':>8}{'flushes/1000':>14}{'peak MiB':>10}"
        f"{'start s':>9}{'peak MiB then':>15}"
    )
    return [
        *_where(result),
        (
            f"{fixture['message']}: content {fixture['content_bytes']} bytes; {fixture['route']}; "
            f"{result['count']} entries, folded and durable; {result['rounds']} rounds, medians"
        ),
        "",
        head,
        *(
            f"{kind:10}{its['per_s']:10.0f}{its['cpu_us']:8.0f}{its['flushes_per_1000']:14.2f}"
            f"{its['peak_mib']:10.0f}{its['start_s']:9.2f}{its['start_peak_mib']:15.0f}"
            for kind, its in ((kind, result[kind]) for kind in fixture["releases"])
        ),
        "",
        *(
            f"round {number}: "
            + ", ".join(f"{kind} {it['per_s']:.0f}/s" for kind, it in its.items())
            for number, its in enumerate(result["by_round"], 1)
        ),
        *(
            f"{name}: {'meets' if result['met'][name] else 'misses'} its target ({target:g})"
            for name, target in targets.items()
        ),
    ]


def _fold(result: Result) -> list[str]:
    fixture = result["fixture"]
    return [
        *_where(result),
        (
            f"{fixture['types']} types, {fixture['count']} entries from stored bytes, rows and "
            f"digest included; {result['rounds']} rounds, medians, one core"
        ),
        "",
        (
            f"anew: {result['per_s']:.0f} entries/s ({result['us']} us), "
            f"{result['matters']:.0f} matters"
        ),
        (
            f"one more: p50 {result['more_p50_us']} us, p99 {result['more_p99_us']} us "
            f"({fixture['more']} entries, some of them late)"
        ),
        f"peak memory: {result['peak_mib']} MiB, the record and the saying of it included",
        *(
            f"round {number}: {it['per_s']:.0f}/s, "
            f"p50 {it['more_p50_us']} us, p99 {it['more_p99_us']} us"
            for number, it in enumerate(result["by_round"], 1)
        ),
        *(
            f"{name}: {'meets' if result['met'][name] else 'misses'} its target ({target:g})"
            for name, target in result["targets"].items()
        ),
    ]


def _deconflict(result: Result) -> list[str]:
    fixture, tracks, twins = result["fixture"], result["tracks"], result["twins"]
    return [
        *_where(result),
        (
            f"{fixture['count']} activities, {fixture['corners']} corners, seed "
            f"{fixture['seed']}; 5 NM, 1,000 ft and 15 minutes apart; engine {fixture['engine']}"
        ),
        "",
        (
            f"one more: p50 {result['insert_p50_us']} us, p99 {result['insert_p99_us']} us "
            f"(CPU {result['insert_cpu_p50_us']} and {result['insert_cpu_p99_us']} us)"
        ),
        (
            f"all anew, two threads: {result['recheck_s']} s (CPU {result['recheck_cpu_s']} s of "
            f"both), {result['conflicts']} not clear"
        ),
        f"peak memory: {result['peak_mib']} MiB",
        (
            f"first clear of 1,000 shifts among {result['what_if_among']}: p50 "
            f"{result['what_if_ms']} ms, worst {result['what_if_worst_ms']} ms"
        ),
        (
            f"tracks, two threads: {result['segments_per_s'] / 1e6:.1f} M segments/s (CPU "
            f"{tracks['cpu_ns']} ns each) among {tracks['areas']} areas, {tracks['found']} may "
            f"pass; numpy on a part: {_same(tracks['same'])}"
        ),
        (
            f"numpy, {twins['count']} activities: {twins['numpy_s']} s beside {twins['s']} s, "
            f"{twins['found']} not clear: {_same(twins['same'])}"
        ),
        *(
            line
            for count, its in result["without_separations"].items()
            for line in _beside(count, its)
        ),
        "",
        *(
            f"{name}: {'meets' if result['met'][name] else 'misses'} its target ({target:,})"
            for name, target in result["targets"].items()
        ),
    ]


def _same(is_same: object) -> str:
    return "the same list" if is_same else "LISTS DIFFER"


def _beside(count: str, its: Mapping[str, Any]) -> list[str]:
    """Show the peers at one size; what is not measured is named."""
    ours = its["found"]["ours"]["s"]
    return [
        "",
        f"{count} activities without separations, all anew (the others planar, no margins):",
        *(
            f"{name:20}{it['s']:>9} s{it['s'] / ours:>8.1f} x  {it['found']:>9} found"
            for name, it in its["found"].items()
        ),
        *(f"{name:20}NOT MEASURED: {why}" for name, why in its["missing"].items()),
    ]


def _psi(result: Result) -> list[str]:
    fixture = result["fixture"]
    return [
        *_where(result),
        (
            f"{fixture['count']} persons of each party in lists of {fixture['listed']}, "
            f"{fixture['each']} hashes each; {result['rounds']} rounds, medians, every processor"
        ),
        "",
        (
            f"offer {result['offer_s']} s, answer {result['answer_s']} s, learning first "
            f"{result['first_s']} s, second {result['second_s']} s"
        ),
        (
            f"all steps of both: {result['all_s']} s ({result['cpu_s']} s of processor time), "
            f"{result['bytes']} B in three papers, {result['hits']:.0f} on both"
        ),
    ]


def _blind(result: Result) -> list[str]:
    fixture = result["fixture"]
    return [
        *_where(result),
        (
            f"{fixture['count']} cells of each party in lists of {fixture['listed']}, half of them "
            f"shared; {result['rounds']} rounds, medians, one core"
        ),
        "",
        f"covering plans: {result['cover_per_s']:.0f} cells/s of {fixture['side_km']} km",
        (
            f"offer {result['offer_s']} s, answer {result['answer_s']} s, learning first "
            f"{result['first_s']} s, second {result['second_s']} s"
        ),
        f"all steps of both: {result['cells_per_s']:.0f} cells/s",
        f"one point times a factor, in the same minute: {result['point_us']} us",
    ]


def _names(result: Result) -> list[str]:
    only, peers = result["names_only"], result["peers"]
    return [
        *_where(result),
        (
            f"{result['count']:,} rows of each party, seven tenths of them on both, from the half "
            f"of the dictionaries that no weight was set by; {result['rounds']} rounds"
        ),
        "",
        *(line for kind in bench_names.KINDS for line in _of_names(kind, result)),
        *(f"{it['name']}, {it['kind']}: best F1 {it['f1']}, {it['s']} s" for it in peers["rows"]),
        *(f"{name} NOT MEASURED: {why}" for name, why in peers["missing"].items()),
        (
            f"names alone, {only['pairs']} attested pairs, one word each: best F1 {only['f1']}, "
            f"{only['certain']} certain"
        ),
        *(
            f"{it['count']:>9,} x {it['count']:,}: {it['s']} s, {it['us_n_log_n']} us / (n log n)"
            for it in result["growth"]
        ),
        f"peak memory: {result['peak_mib']} MiB, the drawing of the lists included",
    ]


def _of_names(kind: str, result: Result) -> list[str]:
    its, met = result[kind], result["met"][kind]
    return [
        (
            f"{kind}: {its['s']} s (CPU {its['cpu_s']} s); certain: precision {its['precision']} "
            f"({its['certain_wrong']} wrong), recall {its['recall']}; best F1 {its['f1']}; among "
            f"the first ten {its['in_first_ten']}"
        ),
        *(
            f"  {name}: {'meets' if met[name] else 'misses'} its target ({bar:g})"
            for name, bar in result["targets"][kind].items()
        ),
    ]


def _rows(result: Result) -> list[str]:
    """A table of rows with the same figures, and what is missing."""
    rows = result["rows"]
    names = list(rows[0]) if rows else []
    cells = [names, *([str(row[name]) for name in names] for row in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(names))]
    return [
        *_where(result),
        "",
        *(
            "  ".join(it.rjust(width) for it, width in zip(line, widths, strict=True))
            for line in cells
        ),
        *(f"{name} NOT MEASURED: {why}" for name, why in result.get("missing", {}).items()),
    ]


def _where(result: Result) -> list[str]:
    its = result["machine"]
    return [
        (
            f"{its['processor']}, {its['cores']} cores, load {its['load_1_min']}; Linux "
            f"{its['kernel']}, Python {its['python']}, SQLite {its['sqlite']}; "
            f"{its['file_system']}, flush {its['flush_p50_ms']} ms"
        )
    ]


def _verdicts(result: Result) -> list[str]:
    return [
        f"{kind}: {'meets' if result['met'][kind] else 'misses'} its target {_target(target)}"
        for kind, target in result["targets"].items()
    ]


def _target(target: Mapping[str, float] | int) -> str:
    if isinstance(target, int):
        return f"({target} entries/s)"
    return f"({target['p50_x_floor']} x p50, {target['msgs_x_floor']} x msg/s)"


def _witness(result: Result) -> list[str]:
    fixture = result["fixture"]
    return [
        *_where(result),
        (
            f"{fixture['count']} checkpoints of {fixture['logs']} logs on {fixture['connections']} "
            f"connections, each signed and answered in Ed25519 and ML-DSA-44; "
            f"{result['rounds']} rounds, medians"
        ),
        "",
        f"{result['per_s']:.0f} cosignatures/s, each on the disk before it is answered",
        f"p50 {result['p50_ms']} ms, p99 {result['p99_ms']} ms; {result['cpu_us']} us of a core",
        f"{result['flushes']:.0f} flushes: {result['per_flush']} cosignatures to one",
        f"{'meets' if result['met'] else 'misses'} its target ({result['target']} a second)",
    ]


_Measure = Callable[[int, Step, int | None], dict[str, Any]]
_BENCHES: Final[dict[str, tuple[_Measure, Callable[[Result], list[str]]]]] = {
    "archive": (bench_archive.measure, _rows),
    "blind": (bench_blind.measure, _blind),
    "deconflict": (bench_deconflict.measure, _deconflict),
    "line": (bench_line.measure, _line),
    "lists": (bench_lists.measure, _rows),
    "names": (bench_names.measure, _names),
    "psi": (bench_psi.measure, _psi),
    "fold": (bench_fold.measure, _fold),
    "scale": (bench_scale.measure, _rows),
    "stores": (bench_stores.measure, _rows),
    "sync": (bench_sync.measure, _sync),
    "verify": (bench_verify.measure, _verify),
    "witness": (bench_witness.measure, _witness),
}
