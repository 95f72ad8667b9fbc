"""What the commands of evidence show: sentences for people, keys for programs, a page for paper."""

from typing import TYPE_CHECKING, Any

from comity.errors import TheirError
from comity.evidence import page as pages
from comity.evidence import telling
from comity.families.shelf import SHELF
from comity.gateways import codes
from comity.node.showing import moment
from comity.values.plain import from_wire
from comity.wording import fingerprint, render
from comity.wording.words import Words

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.evidence.finding import Shown
    from comity.evidence.ground import Ground, Times
    from comity.evidence.saying import Judged


def shown(judged: "Judged", out: "Output") -> dict[str, Any]:
    """The verdict as data; sentences in the language asked for."""
    told = telling.tell(judged, telling.words_of(_language(out.language)))
    error = judged.error
    data: dict[str, Any] = {
        "verdict": judged.verdict.value,
        "sha256": judged.digest.hex(),
        "bytes": judged.size,
        "breaks": None if error is None else dict(error.facts),
        "kind": None if judged.said is None else judged.said.kind.name,
        "says": list(told.says),
        "lacks": list(told.lacks),
        "not_proved": list(told.not_proved),
        "entries": _entries(judged),
        "line_id": None,
        "parties": [],
    }
    if judged.ground is not None:
        data["line_id"] = judged.ground.charter.line_id.hex()
        data["parties"] = [{"party": it, "fingerprint": raw.hex()} for it, raw in told.prints]
    return data


def _entries(judged: "Judged") -> list[dict[str, Any]]:
    finding = judged.finding
    if finding is None:
        return []
    named: list[tuple[str, Shown | None]] = [
        ("FIRST", finding.first),
        ("SECOND", finding.second),
        ("HOLDER", None if finding.holder is None else finding.holder.shown),
        ("OPENED", finding.opened),
        *(("LAST", ran.last) for ran in finding.runs),
        *(("LATE", it) for it in finding.late),
    ]
    return [
        {
            "is": role,
            "entry": it.leaf.hex(),
            "feed": it.feed.hex(),
            "number": it.number,
            "type": it.type,
            "party": it.party,
            "claimed": moment(it.claimed_ms),
            "not_before": _time(it.not_before),
            "not_after": _time(it.not_after),
            "witnesses": sorted(it.not_after.of),
        }
        for role, it in named
        if it is not None
    ]


def _time(times: "Times") -> dict[str, Any] | None:
    return None if times.best_s is None else moment(times.best_s * 1000)


def view(out: "Output", judged: "Judged") -> None:
    """Write the verdict, what is proved, what is missing and what is not proved."""
    words = telling.words_of(_language(out.language))
    told = telling.tell(judged, words)
    out.title(told.verdict)
    if told.reality:
        out.text(told.reality)
    for title, rows in (
        ("head-says", told.says),
        ("head-lacks", told.lacks),
        ("head-not", told.not_proved),
    ):
        if rows:
            out.text()
            out.title(words.say(f"evidence-{title}"))
            for row in rows:
                out.text(f"- {row}", hang=2)
    out.text()
    out.hash(words.say("evidence-label-digest"), judged.digest.hex())
    for party, raw in told.prints:
        out.text(out.words.say("line-field-many", label=party))
        out.spelled(fingerprint.spell(raw, out.language))


def page(judged: "Judged", language: str, name: str) -> str:
    """The report as a page; entries in words of that language."""
    language = _language(language)
    words = telling.words_of(language)
    told = telling.tell(judged, words)
    code = codes.drawn(judged.digest.hex().upper())
    signed = [] if judged.ground is None else _signed(judged, judged.ground, language)
    return pages.page(judged, told, words, name=name, code=code, signed=signed)


def _signed(judged: "Judged", ground: "Ground", language: str) -> list[pages.Signed]:
    """The entries that something is said of, in words: the first, and what is opened here."""
    from comity.families.terms import folders

    words, finding = Words(language, folders()), judged.finding
    if finding is None:
        return []
    leaves = [finding.first.leaf, *([] if finding.second is None else [finding.second.leaf])]
    leaves += [] if finding.opened is None else [finding.opened.leaf]
    leaves += () if finding.seals is None else finding.seals.openings
    leaves += [leaf for leaf in ground.contents if leaf not in leaves]
    found = []
    for leaf in leaves:
        entry = ground.entries[leaf]
        content = ground.contents.get(leaf, entry.content)
        party = ground.party(entry)
        title = f"{party} · {entry.leaf.hex()[:12]} · {entry.type}"
        found.append(pages.Signed(title, _lines(entry.type, content, party, words)))
    return found


def _lines(kind: str, content: Any, party: str, words: Words) -> list[str]:  # noqa: ANN401  # CBOR
    if type(content) is bytes:
        return [content.hex()]
    match kind, content:
        case "line.sealed/1", {1: str(hidden), 2: dict(inner)}:
            kind, content = hidden, inner
        case _, [str(), int(), bytes(), str(), dict(inner)]:  # a key statement
            content = inner
        case _:
            pass
    known = SHELF.types.get(kind)
    try:
        if known is not None:
            message = from_wire(known.message, content)
            return render.full(message, words, author=party).split("\n")
    except TheirError:
        pass
    return render.opaque(kind, content, words).split("\n")


def _language(language: str) -> str:
    """The language of the report: one that this room has words in."""
    return language if language in {"en", "fr", "ru", "uk"} else "en"
