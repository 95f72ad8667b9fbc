"""How results look to a person: a node, a log, one entry and its ladder, a picture, a verdict.

Takes the JSON that the node gives and writes text; asks nobody and decides nothing. A state is a
word, never a colour, and each step of the ladder stands on a line of its own (R-92).
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from comity.cli import files
from comity.wording import fingerprint, moments, numbers, tokens
from comity.wording.tokens import short

if TYPE_CHECKING:
    from comity.cli.output import Output

Json: TypeAlias = dict[str, Any]
MARKS: Final = {"FLASH": "[!!!]", "IMMEDIATE": "[!!]", "PRIORITY": "[!]", "ROUTINE": "[ ]"}
_STOPPED: Final = frozenset(("DEGRADED", "SUSPENDED", "CLOSED"))
_UNOPENED: Final = frozenset(("QUEUED", "NOT_DELIVERED", "ENVELOPE_HELD", "HELD", "DISPLAYED"))


# --- a node and its lines


def status(out: "Output", data: Json) -> None:
    """Write what a node is and how its lines stand."""
    out.title(f"{data['party']}/{data['node']}   {data['reality']}   {data['time']['dtg']}")
    if not data["running"]:
        out.note("not-running")
    if not data["lines"]:
        out.note("no-lines")
    for line in data["lines"]:
        out.text()
        _line(out, line, data["time"]["ms"])


def _line(out: "Output", line: Json, now_ms: int) -> None:
    out.title(f"{tokens.plain(line['line'])}   {line['says']}   {tokens.plain(line['title'])}")
    for row in line["declared"] if line["state"] in _STOPPED else ():
        out.note("declared-by", party=row["party"], since=row["since"]["dtg"])
    for motion in line["proposals"]:
        _proposal(out, motion)
    for row in line["contacts"]:
        out.message(row["says"])
    rows = [
        (
            lamp["party"],
            _lamp(out, lamp["path_proven"], lamp["path_at"], now_ms),
            _lamp(out, lamp["watch_proven"], lamp["watch_at"], now_ms),
        )
        for lamp in line["lamps"]
    ]
    heads = (out.say("head-party"), out.words.say("lamp-path"), out.words.say("lamp-watch"))
    out.table(heads, rows)
    stable = numbers.number(line["stable_level"], out.words)
    pairs = [
        (out.say("label-digest"), short(line["digest"])),
        (out.say("label-entries"), numbers.number(line["entries"], out.words)),
        (out.say("label-stable"), stable),
    ]
    pairs += [(out.say("label-pictures"), _picture(out, it)) for it in line["pictures"]]
    if line["waiting"]:
        pairs.append((out.say("label-waiting"), numbers.number(line["waiting"], out.words)))
    if line["early"]:
        pairs.append((out.say("label-early"), numbers.number(line["early"], out.words)))
    if line["evidence"]:
        pairs.append((out.say("label-evidence"), numbers.number(line["evidence"], out.words)))
    for path in line["paths"]:
        if "group" in path:  # a connection; a carrier is told of below
            where = f"{path['party']}  {path['address']}  {path['group']}"
            pairs.append((out.say("label-path"), where))
    out.pairs(pairs)
    _routes(out, line)
    lacking(out, line)
    _epochs(out, line)
    for alarm in line["alarms"]:
        out.text(alarm_line(out, alarm))


def _routes(out: "Output", line: Json) -> None:
    """Every way to the others, unless it is one connection that is told of already."""
    if len(line["routes"]) > 1 or any(it["route"] != "tls" for it in line["routes"]):
        out.title(out.say("label-routes"))
        for row in line["routes"]:
            out.text(row["says"])


def lacking(out: "Output", line: Json) -> None:
    """Write what of a line is not here, and why."""
    for row in (*line["over"], *line["cites"], *line["behind"]):
        out.message(row["says"])


def alarm_line(out: "Output", alarm: Json) -> str:
    """One alarm in one line: its precedence by shape and by word, then its own word."""
    return out.say(
        "alarm",
        mark=MARKS[alarm["precedence"]],
        precedence=precedence(out, alarm),
        what=alarm["says"],
        party=alarm["party"] or "-",
        entry=short(alarm["entry"]) or "-",
    )


def _picture(out: "Output", it: Json) -> str:
    level = numbers.number(it["level"], out.words)
    name = f"{it['party']}/{it['node']}"
    first = it["first"]
    if first is not None:
        matter = f"{first['level']} {tokens.plain(first['kind'])} {short(first['id'])}"
        return out.say("picture-differs-from", node=name, level=level, matter=matter)
    return out.say(f"picture-{it['look']}", node=name, level=level, later=it["later"])


def _proposal(out: "Output", motion: Json) -> None:
    """How a proposal stands, since when, who must still answer, and where it differs."""
    out.note(
        "proposal",
        entry=short(motion["entry"]),
        type=motion["type"],
        party=motion["party"],
        state=motion["says"],
        since=max((it["at"]["dtg"] for it in motion["since"]), default="-"),
    )
    if motion["must_answer"]:
        out.note("proposal-waits", parties=", ".join(motion["must_answer"]))
    for it in motion["differs"]:
        here, there = (tokens.plain(str(it[side])) for side in ("here", "there"))
        out.note(
            "proposal-differs", field=it["field"], here=here, there=there, entry=short(it["with"])
        )


def _epochs(out: "Output", line: Json) -> None:
    """Write whether the node may go on in its feed, and which nodes were restored."""
    if line["asking"]:
        out.note("asking-own-head")
    if line["unfit"] is not None:
        out.note("unfit", why=out.words.say(f"restored-{line['unfit']}"))
    if not line["marked"]:
        out.note("unmarked")
    for row in line["restored"]:
        if row["says"]:
            out.message(row["says"])


def _lamp(out: "Output", is_proven: bool, at: Json | None, now_ms: int) -> str:
    if at is None:
        return out.words.say("lamp-never")
    age = moments.duration(max(0, now_ms - at["ms"]) // 1000, out.words)
    return out.words.say("lamp-up" if is_proven else "lamp-down", age=age)


# --- many entries


def log(out: "Output", rows: list[Json]) -> None:
    """Write entries as a table."""
    if not rows:
        out.note("log-empty")
        return
    heads = [out.say(f"head-{it}") for it in ("time", "entry", "party", "type", "says")]
    out.table(heads, (_log_row(out, row) for row in rows))
    waiting = sum(not row["covered"] for row in rows)
    if waiting:
        out.note("log-not-covered", waiting=waiting, shown=len(rows))


def _log_row(out: "Output", row: Json) -> tuple[str, ...]:
    says = tokens.plain(row["short"])
    if row["precedence"] in ("FLASH", "IMMEDIATE"):
        says = f"{precedence(out, row)} {says}"
    says += "".join(f" [{_flag(out, flag)}]" for flag in row["flags"])
    return row["time"]["dtg"], short(row["entry"]), row["party"], row["code"] or "-", says


def inbox(out: "Output", rows: list[Json], own: str, lines: Sequence[Json] = ()) -> None:
    """Write what others said, with what became of it here; and what of the lines is not here."""
    for line in lines:
        lacking(out, line)
    if not rows:
        out.note("inbox-empty")
        return
    for row in rows:
        time, leaf, party, code, says = _log_row(out, row)
        out.title("  ".join((time, leaf, party, code, _here(out, row, own))))
        out.text(f"    {says}")


def _here(out: "Output", row: Json, own: str) -> str:
    """What became of it here; what no officer opened is not opened, however long it is here."""
    for it in row["delivery"]:
        if it["party"] == own:
            return out.say("unopened") if it["word"] in _UNOPENED else str(it["says"])
    return out.say("not-for-us")


def precedence(out: "Output", row: Json) -> str:
    """How urgent it is, in words."""
    return out.words.say(f"code-PRECEDENCE-{row['precedence']}")


def _flag(out: "Output", flag: str) -> str:
    name = f"flag-{flag}"
    return out.words.say(name) if out.words.has(name) else flag


# --- one entry


def entry(out: "Output", data: Json) -> None:
    """Write everything about one entry."""
    to = ", ".join(data["addressees"]) or out.say("to-all")
    head = (data["time"]["dtg"], short(data["entry"]), data["code"] or "-", precedence(out, data))
    out.title("   ".join((*head, f"{data['party']} \u2192 {to}")))
    out.text()
    out.message(data["text"])
    out.text()
    pairs = [
        (out.say("label-node"), f"{data['party']}/{tokens.plain(data['node'])}"),
        (out.say("label-released"), ", ".join(data["offices"]) or out.say("by-machine")),
    ]
    if data["terms"] is not None:
        pairs.append((out.say("label-terms"), short(data["terms"])))
    if data["joint"] is not None:
        pairs.append((out.say("label-joint"), short(data["joint"]["digest"])))
    pairs.append((out.say("label-covered"), _cover(out, data)))
    if data["bracket"] is not None:
        pairs.append((out.say("label-bracket"), bracket(out, data["bracket"])))
    if data["seal"] is not None:
        pairs.append((out.say("label-seal"), _seal(out, data["seal"])))
    pairs += [(out.say("label-stands"), it["says"]) for it in data["stands"]]
    out.pairs(pairs)
    out.hash(out.say("label-entry"), data["entry"])
    for flag in data["flags"]:
        out.text(f"[{_flag(out, flag)}] {_why(out, flag)}")
    for matter in data["contested"]:
        _contested(out, matter)
    files.shown(out, data)
    for row in data["delivery"]:
        out.text()
        ladder(out, row)


def _contested(out: "Output", matter: Json) -> None:
    """R-112: why a matter is contested, and what it comes to either way."""
    out.text()
    out.title(out.say("contested"))
    for row in matter["disputed"]:
        why = out.words.say(f"cause-{row['cause']}")
        out.text(f"{row['party']} {short(row['entry'])}   {why}")
    readings = (("without", matter["without"]), ("with", matter["with"]))
    out.pairs(
        [
            (out.say(f"reading-{name}"), _status(out, matter["kind"], state))
            for name, state in readings
        ]
    )


def _cover(out: "Output", data: Json) -> str:
    by = data["covered_by"]
    return out.say("covered-not-yet") if by is None else out.say("covered-by", checkpoint=short(by))


def bracket(out: "Output", it: Json) -> str:
    """R-604: between which times it was written, or how many have signed so far."""
    sides = []
    for side in ("not_before", "not_after"):
        when, name = it[side], side.replace("_", "-")
        if when is not None:
            said = moments.moment(when["ms"], out.words)
            sides.append(out.say(f"bracket-{name}", when=said, k=it["k"], n=it["n"]))
        else:
            signed = it[f"{side}_signed"]
            sides.append(out.say(f"bracket-{name}-open", signed=signed, k=it["k"], n=it["n"]))
    if it["claimed"] in ("BEFORE", "AFTER"):
        sides.append(out.say(f"bracket-claimed-{it['claimed'].lower()}"))
    return "; ".join(sides)


def _seal(out: "Output", it: Json) -> str:
    """Where a seal stands; and of its author's others of that class, which were never opened."""
    return out.say(
        "seal-stands",
        state=it["says"],
        party=it["party"],
        opened=it["opened"],
        made=it["made"],
        late=it["past_term"],
    )


def _why(out: "Output", flag: str) -> str:
    name = f"flag-{flag}-why"
    return out.words.say(name) if out.words.has(name) else ""


def ladder(out: "Output", row: Json) -> None:
    """Write how far an entry has come with one party: each rung by itself."""
    out.title(out.words.say("line-field", label=row["party"], value=row["says"]))
    rows = [
        (
            out.words.say(f"state-DELIVERY-{rung['word']}"),
            rung["at"]["dtg"],
            tokens.plain(rung["by"]),
            short(rung["entry"]),
        )
        for rung in row["rungs"]
    ]
    if rows:
        heads = [out.say(f"head-{it}") for it in ("step", "at", "by", "entry")]
        out.table(heads, rows)
    if row["due"] is not None:
        out.note("due", when=row["due"]["dtg"])


def held(out: "Output", data: Json) -> None:
    """Write who held an entry no later than what, and who opened it."""
    party = data["party"]
    rungs = {rung["word"]: rung for rung in data["rungs"]}
    if not rungs:
        out.text(out.words.say("not-held-by", party=party))
    if (rung := rungs.get("HELD")) is not None:
        when = moments.moment(rung["at"]["ms"], out.words)
        out.text(out.words.say("held-by", party=party, when=when))
        out.note("proof", entry=short(rung["entry"]))
    for word in ("DISPLAYED", "OPENED", "READ_BACK", "PASSED_ON", "ANSWERED"):
        if (rung := rungs.get(word)) is not None:
            _rung(out, word, rung)
    if rungs and "OPENED" not in rungs:
        out.note("not-opened", party=party)
    out.text(out.words.say("line-field", label=out.say("label-covered"), value=_cover(out, data)))
    if data["bracket"] is not None:
        label = out.say("label-bracket")
        out.text(out.words.say("line-field", label=label, value=bracket(out, data["bracket"])))
    if data["lead"] is not None:
        out.text(data["lead"]["says"])


def _rung(out: "Output", word: str, rung: Json) -> None:
    when = moments.moment(rung["at"]["ms"], out.words)
    by = tokens.plain(rung["by"])
    if word == "OPENED":
        out.text(out.words.say("opened-by", office=by, when=when))
    else:
        said = out.words.say(f"state-DELIVERY-{word}")
        out.note("rung", word=said, by=by, when=when)
    out.note("proof", entry=short(rung["entry"]))


# --- the picture, and the verdict on a file


def picture(out: "Output", data: Json) -> None:
    """Write all matters and the digest."""
    out.title(out.say("digest", digest=short(data["digest"])))
    if data["cut"] is not None:
        out.note("as-of", entry=short(data["cut"]))
    if data["identity"] is not None:
        parties = ", ".join(data["audience"])
        out.note("private-picture", parties=parties, identity=short(data["identity"]))
    met = data["conflicts"]
    counts = {name: met[name] for name in ("conflict", "marginal", "undrawn")}
    out.note("picture-conflicts", digest=short(met["digest"]), rules=met["rules"], **counts)
    heads = [out.say(f"head-{it}") for it in ("level", "matter", "entry", "party", "state")]
    rows = (
        (
            str(matter["level"]),
            matter["kind"],
            short(matter["entry"]),
            str(matter["state"].get("party", "-")),
            _state(out, matter),
        )
        for matter in data["matters"]
    )
    out.table(heads, rows)


def _state(out: "Output", matter: Json) -> str:
    status = _status(out, matter["kind"], matter["state"])
    if matter["now"] is not None:  # beside what was folded, never in its place
        now = out.words.say(f"state-{matter['kind'].upper()}-{matter['now']}")
        status = out.words.say("separator-semicolon").join((status, now))
    if matter["state"].get("contested"):  # whatever it is, it is not settled
        return out.say("state-contested", status=status)
    return status


def _status(out: "Output", kind: str, state: Json) -> str:
    status = str(state.get("status", "-"))
    name = f"state-{kind.upper()}-{status}"
    return out.words.say(name) if out.words.has(name) else status.replace("_", " ")


def compared(out: "Output", data: Json) -> None:
    """Write what comes of comparing two pictures."""
    ours, theirs = short(data["ours"]), short(data["theirs"])
    out.note("compared", look=data["look"], digest=ours, ours=ours, theirs=theirs)
    if data["matter"] is not None:
        entry = short(data["matter"]["entry"])
        out.note("compared-matter", kind=data["matter"]["kind"], entry=entry)


def verdict(out: "Output", data: Json, path: str) -> None:
    """Write the verdict on a file, and on what everything it says rests."""
    out.of(data.get("reality", "REAL"))
    out.title(out.say(f"verdict-{data['verdict']}", path=path))
    if data["verdict"] == "PROVED":
        _proof(out, data)
        return
    for fault in data["faults"][:20]:
        _fault(out, fault)
    if "parties" not in data:
        return
    count = numbers.number(data["entries"], out.words)
    if data["first"] is not None:
        first, last = data["first"]["dtg"], data["last"]["dtg"]
        out.note("verdict-span", count=count, first=first, last=last)
    out.text()
    heads = [out.say("head-party"), out.say("head-entries")]
    rows = ((it["party"], numbers.number(it["entries"], out.words)) for it in data["parties"])
    out.table(heads, rows)
    out.text()
    out.hash(out.say("label-line"), data["line_id"])
    out.hash(out.say("label-digest"), data["digest"])
    joints = data["joints"]
    if joints["compared"]:
        same = joints["compared"] - len(joints["differ"])
        out.note("verdict-joints", same=same, all=joints["compared"])
    if data["witnessed"] is not None:
        _witnessed(out, data["witnessed"])
    for leaf, flags in list(data["flags"].items())[:20]:
        named = ", ".join(_flag(out, flag) for flag in flags)
        out.note("verdict-flag", entry=short(leaf), flags=named)
    out.text()
    out.note("verdict-rests")
    for party in data["parties"]:
        out.text(out.words.say("line-field-many", label=party["party"]))
        out.spelled(fingerprint.spell(bytes.fromhex(party["fingerprint"]), out.language))
    out.note("verdict-not")


def _witnessed(out: "Output", its: Json) -> None:
    """R-604: what the charter's witnesses signed, each by itself."""
    out.note("verified-witnesses", k=its["k"], n=its["n"], timed=its["timed"])
    for row in its["by"]:
        first, last = (row[it]["dtg"] if row[it] else "-" for it in ("first", "last"))
        name = tokens.plain(row["witness"])
        out.note("verified-witness", name=name, signed=row["signed"], first=first, last=last)


def _fault(out: "Output", fault: Json) -> None:
    from comity.wording.explain import explain_key

    said = explain_key(fault["key"], fault.get("facts", {}), out.language)
    where = ""
    if fault["entry"] is not None:
        where = out.say("fault-entry", entry=short(fault["entry"]))
    elif fault["item"] is not None:
        where = out.say("fault-item", item=fault["item"], octet=fault["octet"] or 0)
    out.text(f"  \u2013 {said} {where}".rstrip())


def _proof(out: "Output", data: Json) -> None:
    out.note(
        f"proof-{data['kind']}",
        party=data["party"],
        node=tokens.plain(data["node"]),
        number=data["number"],
    )
    out.hash(out.say("label-line"), data["line_id"])
    out.hash(out.say("label-feed"), data["feed"])
