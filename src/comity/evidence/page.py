"""The report on an evidence file as one page of HTML, for screens and for paper.

Carries out R-623 for readers: what is proved, what is not, how to check. It is whole in itself: no
script, no address, no font from elsewhere. All text is escaped. The same file gives the same page.
"""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple

from comity.evidence.saying import Judged, Verdict
from comity.evidence.telling import Sentences, name_of
from comity.wording import fingerprint, moments
from comity.wording.words import Words

if TYPE_CHECKING:
    from comity.evidence.finding import Shown


class Signed(NamedTuple):
    """An entry as its reader puts it into words: its name, and the lines of its text."""

    title: str
    lines: Sequence[str]


def page(
    judged: Judged,
    told: Sentences,
    words: Words,
    *,
    name: str,
    code: str,
    signed: Sequence[Signed] = (),
) -> str:
    """Write the page.

    `name`: of the file; `code`: a QR code of its digest, as SVG; `signed`: entries in words.
    """
    say = _Say(words)
    digest = judged.digest.hex()
    state = "proved" if judged.verdict is Verdict.PROVED else "not"
    titled = f'<div><h1>{say("title")}</h1><p class="file">{escape(name)}</p></div>'
    parts = [
        f"<header>{titled}<div class='code'>{code}{say('label-digest')}</div></header>",
        f'<p class="verdict {state}">{escape(told.verdict)}</p>',
    ]
    if told.reality:
        parts.append(f'<p class="reality">{escape(told.reality)}</p>')
    parts += [
        _list(say("head-says"), told.says),
        _list(say("head-lacks"), told.lacks),
        _signed(say("head-shown"), signed),
        _list(say("head-not"), told.not_proved),
        _list(say("head-how"), told.how),
        _facts(say, judged, digest),
        _prints(say, told, words.language),
        _entries(say, judged, words),
    ]
    title = f"{words.say('evidence-title')}: {name}"
    head = (
        f'<!doctype html>\n<html lang="{words.language}"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
    )
    return head + "\n".join(filter(None, parts)) + "\n</body></html>\n"


class _Say:
    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, name: str, **args: str) -> str:
        return escape(self._words.say(f"evidence-{name}", **args))


def _list(title: str, rows: Sequence[str]) -> str:
    if not rows:
        return ""
    items = "".join(f"<li>{escape(row)}</li>" for row in rows)
    return f"<section><h2>{title}</h2><ul>{items}</ul></section>"


def _signed(title: str, signed: Sequence[Signed]) -> str:
    if not signed:
        return ""
    shown = "".join(
        f"<figure><figcaption>{escape(it.title)}</figcaption>"
        f"<pre>{escape(chr(10).join(it.lines))}</pre></figure>"
        for it in signed
    )
    return f"<section><h2>{title}</h2>{shown}</section>"


def _facts(say: _Say, judged: Judged, digest: str) -> str:
    rows = [(say("label-digest"), f"<code>{_grouped(digest)}</code>")]
    rows.append((say("label-file"), say("label-size", bytes=str(judged.size))))
    if judged.ground is not None:
        line = judged.ground.charter.line_id.hex()
        rows.append((say("label-line"), f"<code>{_grouped(line)}</code>"))
    body = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in rows)
    utc = f"<p>{say('label-utc')}</p>" if judged.finding is not None else ""
    return f"<dl>{body}</dl>{utc}"


def _grouped(figures: str) -> str:
    """Hexadecimal in groups of eight, so that people can compare it."""
    return " ".join(figures[at : at + 8] for at in range(0, len(figures), 8))


def _prints(say: _Say, told: Sentences, language: str) -> str:
    if not told.prints:
        return ""
    rows = "".join(
        f"<tr><th>{escape(party)}</th><td>{_spelled(it, language)}</td></tr>"
        for party, it in told.prints
    )
    return f"<section class='whole'><h2>{say('head-prints')}</h2><table>{rows}</table></section>"


def _spelled(raw: bytes, language: str) -> str:
    """The words of a fingerprint; where a language reads figures, also the words they stand for."""
    said = escape(" ".join(fingerprint.spell(raw, language)))
    if language in fingerprint.listed():
        return said
    words = escape(" ".join(fingerprint.spell(raw, _WORDS)))
    return f"{said}<span class='words' lang='{_WORDS}'>{words}</span>"


def _entries(say: _Say, judged: Judged, words: Words) -> str:
    finding = judged.finding
    if finding is None:
        return ""
    named = [
        finding.first,
        finding.second,
        None if finding.holder is None else finding.holder.shown,
        finding.opened,
        *(ran.last for ran in finding.runs),
    ]
    shown: dict[bytes, Shown] = {it.leaf: it for it in named if it is not None}
    heads = "".join(
        f"<th>{say(f'head-{it}')}</th>" for it in ("entry", "party", "number", "type", "claimed")
    )
    rows = "".join(
        f"<tr><td><code>{name_of(it)}</code></td><td>{escape(it.party)}</td><td>{it.number}</td>"
        f"<td><code>{escape(it.type)}</code></td>"
        f"<td>{escape(moments.moment(it.claimed_ms, words))}</td></tr>"
        for it in shown.values()
    )
    return (
        f"<section class='whole'><h2>{say('head-entries')}</h2>"
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></section>"
    )


_WORDS: Final = "en"  # whose words are read out where a language has no list of its own
_STYLE: Final = (
    "@page{size:A4;margin:18mm 16mm}"
    ":root{color-scheme:light}"
    "body{font:11pt/1.45 system-ui,'Noto Sans','DejaVu Sans',sans-serif;color:#111;background:#fff;"
    "max-width:46rem;margin:1.5rem auto;padding:0 1rem}"
    "header{display:flex;justify-content:space-between;align-items:flex-start;gap:1rem;"
    "border-bottom:2px solid #111;padding-bottom:.6rem}"
    ".code{flex:none;text-align:center;font-size:.75rem}"
    ".code svg{width:30mm;height:30mm;display:block}"
    "h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:1.2rem 0 .3rem}"
    ".file{margin:.2rem 0;font-family:monospace;overflow-wrap:anywhere}"
    ".verdict{font-weight:700;padding:.6rem .8rem;border:2px solid #111;margin:1rem 0}"
    ".verdict.not{border-style:dashed}"
    ".reality{font-weight:700;padding:.4rem .8rem;border:4px double #111}"
    "ul{margin:.2rem 0;padding-left:1.3rem}li{margin:.25rem 0;overflow-wrap:anywhere}"
    "figure{margin:.4rem 0;border-left:3px solid #666;padding-left:.7rem;break-inside:avoid}"
    "figcaption{font-size:.9em;color:#333}"
    "pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.2rem 0}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:1.2rem 0 .2rem}"
    "dt{font-weight:700}dd{margin:0;overflow-wrap:anywhere}"
    "code{font-size:.92em}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;"
    "border-bottom:1px solid #ccc}"
    "section{break-inside:auto}h2{break-after:avoid}tr,li{break-inside:avoid}"
    ".whole{break-inside:avoid}.words{display:block;color:#333}"
    "@media print{body{margin:0;max-width:none;padding:0;font-size:10pt;line-height:1.35}"
    "h1{font-size:1.5rem}section{margin-top:.8rem}h2{margin-top:.8rem}}"
)
