"""Matching two open lists, looking at uncertain pairs, ruling on them, and notes to the neutral.

Carries out R-566 to R-569 at the terminal. Names are shown to the officer who opened the list, and
stand in no draft, no log and no entry.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli import options
from comity.cli.exchange_at import NAME, At, Json, at, show_note, stepping
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.lists.matching import Match, Pair
    from comity.node.lists.rulings import Ruling
    from comity.node.lists.vault import About, Kept, Opened

MATCH: Final = "persons.match/1"
NOTE: Final = "persons.neutral_note/1"
SHORT: Final = 8


@click.command(
    cls=Verb,
    short_help="Who stands on two lists?",
    epilog=examples("exchange match cc offered asked --report"),
)
@options.directory
@NAME
@click.argument("other", metavar="OTHER")
@click.option("--report", is_flag=True, help="Send the counts and the hash to all: P16.")
@stepping
@options.out
def match(out: "Output", directory: Path, name: str, other: str, **given: Any) -> None:  # noqa: ANN401
    """Match a list that is offered with the one that is asked for in the same direction.

    Pairs stay here. A report has their numbers and a hash that is the same for whoever matches the
    same lists. Of two lists that both parties offer, it says whom both say they hold.
    """
    from comity.node.lists import matching
    from comity.node.lists.audit import Purpose
    from comity.values import codes

    with at(directory, out, given) as here:
        one, two = (here.open(it, Purpose.MATCH) for it in (name, other))
        if one.about.kind is codes.List.REQUESTED:
            one, two = two, one
        if one.about.kind is two.about.kind:
            data = _both(one, two)
        else:
            sheets, by = here.sheets(one.about.name), here.by(Purpose.MATCH)
            with sheets.alone(one.about.name):
                with out.progress(len(one.opened), "exchange-matching") as step:
                    found = matching.matched(one, two, step)
                sheets.write(one.about.name, matching.SHEET, found.wire, by)
            sent = _report(here, found, one, two) if given["report"] else None
            data = _matched(found, one, two, sent)
    out.give(data, lambda to: _show_match(to, data))


def _both(one: "Kept", two: "Kept") -> Json:
    from comity.node.lists import matching

    pairs = matching.held_by_both(one, two)
    return {
        **_NOTHING,
        "list": one.about.name,
        "other": two.about.name,
        "held_by_both": [[it.first.hex(), it.second.hex()] for it in pairs],
    }


_NOTHING: Final[Json] = {
    "certain": None,
    "uncertain": None,
    "unmatched": None,
    "ruleset": None,
    "result": None,
    "held_by_both": None,
    "sent": None,
}


def _matched(found: "Match", one: "Kept", two: "Kept", sent: Json | None) -> Json:
    left = dict(zip((one.about.party, two.about.party), found.unmatched, strict=True))
    return {
        **_NOTHING,
        "list": one.about.name,
        "other": two.about.name,
        "certain": len(found.certain),
        "uncertain": len(found.uncertain),
        "unmatched": left,
        "ruleset": found.ruleset.hex(),
        "result": found.result.hex(),
        "sent": sent,
    }


def _report(here: At, found: "Match", one: "Kept", two: "Kept") -> Json:
    from comity.node.lists import matching

    return here.send(MATCH, matching.report(found, one, two), ())


def _show_match(out: "Output", data: Json) -> None:
    if data["held_by_both"] is not None:
        name = "exchange-held-by-both" if data["held_by_both"] else "exchange-held-by-one"
        out.note(name, count=len(data["held_by_both"]))
        return
    left = ", ".join(f"{party} {n}" for party, n in data["unmatched"].items())
    out.note(
        "exchange-matched", certain=data["certain"], uncertain=data["uncertain"], unmatched=left
    )
    out.note("exchange-result", result=data["result"][:16])
    if data["uncertain"]:
        out.note("exchange-to-review", name=data["list"])


# --- uncertain pairs


@click.command(
    cls=Verb,
    short_help="Uncertain pairs, both spellings side by side.",
    epilog=examples("exchange review cc offered asked"),
)
@options.directory
@NAME
@click.argument("other", metavar="OTHER")
@stepping
@options.out
def review(out: "Output", directory: Path, name: str, other: str, **given: Any) -> None:  # noqa: ANN401
    """Show pairs on which two officers have to rule, with what speaks for and against each.

    They never leave this node and the neutral. Rule with “comity exchange rule”.
    """
    from comity.node.lists.audit import Purpose

    with at(directory, out, given) as here:
        one, two = (here.open(it, Purpose.REVIEW) for it in (name, other))
        found, rulings = kept_match(here, name)
        said = {(it.first, it.second): it.word.value for it in rulings}
        firsts = {it.key: it for it in one.opened}
        seconds = {it.key: it for it in two.opened}
        pairs = [
            _pair(it, firsts[it.first], seconds[it.second], said.get((it.first, it.second)), out)
            for it in found.uncertain
        ]
    data = {"list": name, "other": other, "pairs": pairs}
    out.give(data, lambda to: _show_pairs(to, data))


def kept_match(here: At, name: str) -> "tuple[Match, tuple[Ruling, ...]]":
    """The match and the rulings that lie beside a list.

    Raises:
        OurError: "list.not-matched".
    """
    from comity.node.lists import matching, rulings
    from comity.node.lists.audit import Purpose

    by, sheets = here.by(Purpose.REVIEW), here.sheets(name)
    sheet = sheets.read(name, matching.SHEET, by)
    if sheet is None:
        raise OurError("list.not-matched", name=name)
    return matching.Match.read(sheet), rulings.read(sheets.read(name, rulings.SHEET, by))


def short(it: "Pair") -> str:
    """How a pair is named on a command line."""
    return f"{it.first.hex()[:SHORT]}-{it.second.hex()[:SHORT]}"


def _pair(it: "Pair", one: "Opened", two: "Opened", word: str | None, out: "Output") -> Json:
    from comity import names
    from comity.node.lists import matching

    a, b = (matching.person(row.key, row.row) for row in (one, two))
    remarks = names.explain(a, b)
    return {
        "pair": short(it),
        "score": it.score,
        "first": {"n": one.n, **one.row.plain},
        "second": {"n": two.n, **two.row.plain},
        "remarks": [remark.code.value for remark in remarks],
        "says": [_remark(out, remark.code.value, remark.facts) for remark in remarks],
        "ruling": word,
    }


def _remark(out: "Output", code: str, facts: tuple[str, ...]) -> str:
    name = f"names-why-{code}"
    said = out.words.say(name) if out.words.has(name) else code
    shown = [it for it in facts if it]
    return f"{said} ({', '.join(shown)})" if shown else said


def _show_pairs(out: "Output", data: Json) -> None:
    if not data["pairs"]:
        out.note("exchange-nothing-to-review")
    for it in data["pairs"]:
        out.title(it["pair"])
        for side in ("first", "second"):
            row = it[side]
            spelled = " ".join(part["text"] for part in row["names"])
            more = [str(row[key]) for key in ("born", "unit", "rank") if row.get(key)]
            out.text(f"{row['n']}. {spelled}; {', '.join(more) or '-'}", hang=2)
        for says in it["says"]:
            out.text(f"- {says}", hang=2)
        if it["ruling"] is not None:
            out.note("exchange-ruled", word=out.say(f"exchange-word-{it['ruling']}"))


@click.command(
    cls=Verb,
    short_help="Two officers rule on an uncertain pair.",
    epilog=examples(
        "exchange rule cc offered 3fa9c1e2-77d0a1b4 SAME --officer DUTY --officer LEGAL"
    ),
)
@options.directory
@NAME
@click.argument("pair", metavar="PAIR")
@click.argument(
    "word", metavar="WORD", type=click.Choice(("SAME", "OTHER", "UNCLEAR"), case_sensitive=False)
)
@stepping
@options.out
def rule(out: "Output", directory: Path, name: str, pair: str, word: str, **given: Any) -> None:  # noqa: ANN401
    """Rule with two officers' keys whether two rows are one person: SAME, OTHER or UNCLEAR.

    The ruling is signed by both and stays here; only the neutral may hear of it, by “comity
    exchange note”.
    """
    from comity.node.lists import rulings
    from comity.node.lists.audit import Purpose

    with at(directory, out, given) as here, here.sheets(name).alone(name):
        found, before = kept_match(here, name)
        chosen = _chosen(found, pair)
        new = rulings.ruled(found, chosen, rulings.Word(word.upper()), here.officers)
        after = rulings.added(before, new)
        rulings.one_to_one(after, found)
        sheet = [it.wire for it in after]
        here.sheets(name).write(name, rulings.SHEET, sheet, here.by(Purpose.REVIEW))
    left = len(found.uncertain) - len(after)
    data = {"pair": pair, "word": new.word.value, "ruled": len(after), "left": left,
            "offices": [it.office for it in new.signs]}  # fmt: skip
    out.give(data, lambda to: _show_ruling(to, data))


def _show_ruling(out: "Output", data: Json) -> None:
    word = out.say(f"exchange-word-{data['word']}")
    out.note("exchange-ruled", word=word)
    out.note("exchange-left", ruled=data["ruled"], left=data["left"])


def _chosen(found: "Match", pair: str) -> "Pair":
    fit = [it for it in found.uncertain if short(it) == pair.lower()]
    if len(fit) != 1:
        raise OurError("list.no-such-pair", pair=pair)
    return fit[0]


# --- to the neutral


@click.command(
    cls=Verb,
    short_help="Send the neutral its note: rulings, wishes, or nothing.",
    epilog=examples(
        "exchange note aa --to CC",
        "exchange note aa --to CC --rulings ours",
        "exchange note aa --to CC --unwilling 41 --of ours --officer DUTY --officer LEGAL",
        "exchange note aa --to CC --rulings ours --draft 5d0c77aa",
    ),
)
@options.directory
@click.option(
    "--to", "neutral", metavar="PARTY", required=True, help="The neutral, and nobody else."
)
@click.option("--rulings", "ruled", metavar="LIST", help="What was ruled beside this list.")
@click.option("--unwilling", type=int, multiple=True, metavar="N", help="Who does not wish to go.")
@click.option("--of", "listed", metavar="LIST", help="With --unwilling: the list they are on.")
@click.option("--draft", "about", metavar="ENTRY", help="Keep it as a draft, beside this step.")
@stepping
@options.out
def note(out: "Output", directory: Path, **given: Any) -> None:  # noqa: ANN401
    """Send what only the neutral may know: with every step, also when there is nothing to say.

    All notes are equally long, so that one says nothing by its arrival. A wish needs a second
    officer; its reason goes nowhere else, and no other party hears of it.
    """
    if bool(given["unwilling"]) != (given["listed"] is not None):
        raise click.UsageError("--unwilling N and --of LIST go together.")
    with at(directory, out, given) as here:
        notes, neutral = _notes(here, given), given["neutral"]
        sent: list[str] = []
        drafted = None
        if given["about"] is not None:
            how = {"about": given["about"], "to": neutral, "notes": notes, "line": here.line}
            drafted = here.node.ask("note-draft", **how)
        else:
            sent = [here.send(NOTE, it, [neutral])["entry"] for it in notes]
            here.node.ask("note-drop", to=neutral, line=here.line)
    data = {"kind": notes[0]["kind"], "notes": len(notes), "sent": sent, "note": drafted}
    out.give(data, lambda to: _show_note(to, data, neutral))


def _show_note(out: "Output", data: Json, neutral: str) -> None:
    show_note(out, data["note"])
    if data["sent"]:
        out.note("exchange-noted", neutral=neutral)


def _notes(here: At, given: Json) -> list[Json]:
    from comity.node.lists import rulings
    from comity.node.lists.audit import Purpose
    from comity.node.lists.recorded import UNWILLING

    if given["unwilling"]:
        if len({office for office, _ in here.officers}) != _EYES:
            raise OurError("list.four-eyes", count=len(here.officers))
        _check_neutral(here.vault.about(given["listed"]), given["neutral"])
        kept = here.open(given["listed"], Purpose.REVIEW)
        keys = {it.n: it.key for it in kept.opened}
        missing = [n for n in given["unwilling"] if n not in keys]
        if missing:
            raise OurError("list.no-such-row", n=missing[0], size=kept.about.size)
        second = here.officers[1][0]
        rows = [
            {"person_key": keys[n].hex(), "value": UNWILLING, "second": second}
            for n in given["unwilling"]
        ]
        return [{"kind": "WISH", "rows": rows}]
    if given["ruled"] is None:
        return rulings.notes(())
    _, found = kept_match(here, given["ruled"])
    about = here.vault.about(given["ruled"])
    _check_neutral(about, given["neutral"])
    return rulings.notes(found, second_list=not about.is_ours)


def _check_neutral(about: "About", neutral: str) -> None:
    """R-674: of a list nobody who gives or receives is the neutral."""
    if neutral in (about.giver, about.receiver):
        raise OurError("list.not-a-neutral", party=neutral)


_EYES: Final = 2
COMMANDS: Final = (match, review, rule, note)
