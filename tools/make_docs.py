# ruff: noqa: RUF001 - the marks of French
"""Write the pages that follow from the code: the families of messages, the phrase book, drawings.

A page of a family says in English, and its twin in French, what each type is called and says, its
leads and terms, the flags that a reader may set on it, its fields, the states of its matters, and
what its codes mean; beside them stand the flags, the phrase book in every language, and what can be
read in Arabic. `--write` writes them; without it, the pages that are not what the code says are
named and the exit code is 1. A test calls the second form, so that a stale page cannot land.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import draw_machines

from comity.families.shelf import SHELF, example_of
from comity.node.leads import span
from comity.node.showing import words_of
from comity.picture import flags
from comity.picture.family import Family
from comity.picture.judging import Span
from comity.values.codes import ENUMS, Code
from comity.values.message import COMMON_FROM, FieldSpec, Kind, Message, fields_of
from comity.values.phrases import PHRASES, group_of
from comity.values.plain import from_plain
from comity.wording import render
from comity.wording.phrases import pattern
from comity.wording.speaker import label_id, type_id
from comity.wording.words import Words, readable

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = DOCS / "messages"
Said: TypeAlias = Mapping[str, Any]
SAID: Final[Mapping[str, Said]] = {
    "en": {
        "head": "Messages of the family `{}`",
        "made": "Written by `make docs` from `{}`; do not edit by hand.",
        "common": "Fields 64 to 73 are the same in every type: `docs/protocol.md`, R-71. What may"
        " be out of order with any of these stands in [flags](flags.md).",
        "facts": "`{}` · releases: {} · precedence: {}",
        "inherit": "that of what it names",
        "open": " · always open",
        "where": "{} where `{}` is {}",
        "or": " or ",
        "changed": "changed so",
        "sentence": "For example:",
        "none": "It has no field of its own.",
        "span": "| lead or term | for | in the charter | where it says nothing |",
        "lead": "lead, before what it announces",
        "term": "term",
        "answer": "answer",
        "cases": {
            "lead": "always",
            "term": "from what it tells of",
            "answer": "from when it was opened",
            "15-november": "from the end of 15 November before its year",
            "31-march": "from the end of 31 March after its year",
            "complete": "a later report, from the end of what it tells of",
            "emergency": "an emergency",
            "first-version": "the first version, from the end of what was reported",
            "closed": "from the later end of the call",
            "flash": "to a request of precedence FLASH, from when it was opened",
            "in-force": "from when the order is in force",
            "initial": "a first report, from the end of what it tells of",
            "limits-first": "unless the limits that it names say otherwise",
            "planned": "of what is planned",
            "no-combat": "not of combat use: there any lead will do",
            "no-emergency": "no emergency",
            "now": "to a call at once, from when it was opened",
            "opened": "to any other request, from when it was opened",
            "read-out": "from the read-out",
            "with-notice": "not marked as without notice",
        },
        "else": ", else ",
        "may": "A reader may set on it: {}.",
        "any": "Any entry may carry: {}. An answer is due within the time that the charter gives"
        " for the precedence of what is answered, where no row of a type says otherwise.",
        "fields": "| n | field | kind | required | what it holds |",
        "yes": "yes",
        "no": "no",
        "states": "States",
        "state": "| matter | state | shown as | reached when |",
        "first": "opened",
        "view": "only shown, by the time of day",
        "codes": "Codes",
        "code": "| code | shown as |",
        "flags": "What may be out of order",
        "flag": "| flag | shown as | meaning |",
        "keeps": "An entry with a flag is kept and shown; it is never dropped.",
    },
    "fr": {
        "head": "Messages de la famille `{}`",
        "made": "Écrit par `make docs` d’après `{}`\u202f; ne pas modifier à la main.",
        "common": "Les champs 64 à 73 sont les mêmes dans tous les types\u00a0: `docs/protocol.md`,"
        " R-71. Ce qui peut ne pas être en ordre\u00a0: [drapeaux](flags.md).",
        "facts": "`{}` · signatures\u00a0: {} · priorité\u00a0: {}",
        "inherit": "celle de ce qu’il nomme",
        "open": " · toujours ouvert",
        "where": "{} si `{}` vaut {}",
        "or": " ou ",
        "changed": "ainsi changé",
        "sentence": "Par exemple\u00a0:",
        "none": "Il n’a pas de champ propre.",
        "span": "| préavis ou délai | pour | dans la charte | si elle n’en dit rien |",
        "lead": "préavis, avant ce qu’il annonce",
        "term": "délai",
        "answer": "réponse",
        "cases": {
            "lead": "toujours",
            "term": "depuis ce qu’il rapporte",
            "answer": "depuis l’ouverture",
            "15-november": "depuis la fin du 15 novembre qui précède son année",
            "31-march": "depuis la fin du 31 mars qui suit son année",
            "complete": "un compte rendu ultérieur, depuis la fin de ce qu’il rapporte",
            "emergency": "une urgence",
            "first-version": "la première version, depuis la fin de ce qui est rapporté",
            "closed": "depuis la plus tardive des deux fins de l’entretien",
            "flash": "à une demande de priorité FLASH, depuis son ouverture",
            "in-force": "depuis l’entrée en vigueur de l’ordre",
            "initial": "un premier compte rendu, depuis la fin de ce qu’il rapporte",
            "limits-first": "sauf si les limites qu’il nomme en disent autrement",
            "planned": "pour ce qui est prévu",
            "no-combat": "hors emploi au combat, où tout préavis convient",
            "no-emergency": "hors urgence",
            "now": "à un entretien immédiat, depuis l’ouverture de la demande",
            "opened": "à toute autre demande, depuis son ouverture",
            "read-out": "depuis le compte rendu",
            "with-notice": "non marquée comme sans préavis",
        },
        "else": ", sinon ",
        "may": "Un lecteur peut y mettre\u00a0: {}.",
        "any": "Toute entrée peut porter\u00a0: {}. Une réponse est attendue dans le délai que la"
        " charte fixe pour la priorité du message, sauf indication contraire du type.",
        "fields": "| n | champ | sorte | requis | ce qu’il contient |",
        "yes": "oui",
        "no": "non",
        "states": "États",
        "state": "| affaire | état | affiché | depuis quel état |",
        "first": "à l’ouverture",
        "view": "seulement affiché, selon l’heure",
        "codes": "Codes",
        "code": "| code | affiché |",
        "flags": "Ce qui peut ne pas être en ordre",
        "flag": "| drapeau | affiché | sens |",
        "keeps": "Une entrée marquée est gardée et montrée\u202f; elle n’est jamais écartée.",
    },
}


def page(family: Family, language: str) -> str:
    """One family's page: every type with its fields, in the order of the catalogue."""
    said, words = SAID[language], words_of(language)
    messages = sorted(family.messages, key=lambda cls: cls.SPEC.code)
    lines = [
        f"# {said['head'].format(family.name)}",
        "",
        said["made"].format(f"src/comity/families/{family.name}/"),
        said["common"],
        "",
        said["any"].format(_flags(flags.ANY, words)),
        "",
    ]
    for message in messages:
        lines += _type(family, message, said, words)
    lines += _states(family, said, words)
    lines += _codes(messages, said, words)
    return _text(lines)


def _type(family: Family, message: type[Message], said: Said, words: Words) -> list[str]:
    spec = message.SPEC
    name = type_id(spec.wire)
    usual = said["inherit"] if spec.precedence is None else spec.precedence.name
    facts = said["facts"].format(spec.wire, _release(message, said, words), usual)
    return [
        f"## {spec.code} {words.say(name)}",
        "",
        f"{facts}{said['open'] if spec.always_open else ''}",
        "",
        f"{said['sentence']} {_example(message, words)}",
        "",
        *_spans(family, message, said, words),
        *_flagged(family, message, said, words),
        *_table(message, said, words),
    ]


def _spans(family: Family, message: type[Message], said: Said, words: Words) -> list[str]:
    """Its leads and terms: the charter's thresholds, and what counts where they say nothing."""
    rows = [_span(it, said, words) for it in family.spans if it.wire == message.SPEC.wire]
    return [said["span"], "|---|---|---|---|", *rows, ""] if rows else []


def _span(it: Span, said: Said, words: Words) -> str:
    keys = said["else"].join(f"`{key}`" for key in it.keys)
    where = said["cases"][it.where or it.what]
    return f"| {said[it.what]} | {where} | {keys} | {span(it.usual_ms, words)} |"


def _flagged(family: Family, message: type[Message], said: Said, words: Words) -> list[str]:
    its = family.flags.get(message, ())
    return [said["may"].format(_flags(its, words)), ""] if its else []


def _flags(names: Iterable[str], words: Words) -> str:
    return ", ".join(f"[{words.say(f'flag-{it}')}](flags.md)" for it in sorted(names))


def _example(message: type[Message], words: Words) -> str:
    """What the first example of a type is read as: with the sentences that always stand there."""
    given = example_of(message)
    assert given is not None, message.SPEC.wire  # noqa: S101 - a test asks for examples
    said = render.full(from_plain(message, given), words, author="AA").split("\n")
    return said[1].replace("|", "\\|")


def _release(message: type[Message], said: Said, words: Words) -> str:
    spec = message.SPEC
    rules = [spec.release.value]
    for when in spec.release_when:
        values = said["or"].join(getattr(value, "name", str(value)) for value in when.values)
        rules.append(
            said["where"].format(when.release.value, when.field, values or said["changed"])
        )
    return words.say("separator-semicolon").join(rules)


def _table(message: type[Message], said: Said, words: Words) -> list[str]:
    own = [spec for spec in fields_of(message) if spec.number < COMMON_FROM]
    if not own:
        return [said["none"], ""]
    rows = (_row(message, spec, said, words) for spec in own)
    return [said["fields"], "|---|---|---|---|---|", *rows, ""]


def _row(message: type[Message], spec: FieldSpec, said: Said, words: Words) -> str:
    label = label_id(message, spec)
    required = said["yes" if spec.required else "no"]
    holds = f"**{words.say(label)}.** {words.say(f'{label}-hint')}".replace("|", "\\|")
    return f"| {spec.number} | `{spec.name}` | {spec.type.spelled} | {required} | {holds} |"


def _states(family: Family, said: Said, words: Words) -> list[str]:
    """What becomes of each matter: the machine's table in words."""
    lines = [f"## {said['states']}", "", said["state"], "|---|---|---|---|"]
    for kind, statuses in family.statuses.items():
        for status in statuses:
            shown = words.say(f"state-{kind.upper()}-{status.name}")
            reached = _reached(family, kind, status.name, words.language)
            parts = [said["first"], *reached] if status == 0 else reached
            since = words.say("separator-semicolon").join(parts)
            link = f"[{kind}]({'../' * (words.language != 'en')}../machines/{kind}.md)"
            drawn = link if kind in family.machines else kind
            lines.append(f"| {drawn} | `{status.name}` | {shown} | {since or said['view']} |")
    return [*lines, ""]


def _reached(family: Family, kind: str, name: str, language: str) -> list[str]:
    """From which states it is reached, and by what; moves are named in English only."""
    found: dict[str, list[str]] = {}
    for (status, what), after in family.machines.get(kind, {}).items():
        if after.name == name and status != after:
            found.setdefault(what.value, []).append(f"`{status.name}`")
    if language == "en":
        return [f"{what} ({', '.join(it)})" for what, it in found.items()]
    return [", ".join(dict.fromkeys(it for each in found.values() for it in each))] * bool(found)


def _codes(messages: list[type[Message]], said: Said, words: Words) -> list[str]:
    used: dict[str, type[Code]] = {}
    for message in messages:
        for spec in fields_of(message):
            if spec.number < COMMON_FROM:
                used.update(_used(spec.type))
    if not used:
        return []
    lines = [f"## {said['codes']}", ""]
    for kind, codes in sorted(used.items()):
        lines += [f"### {kind}", "", said["code"], "|---|---|"]
        for code in codes:
            name = f"{kind.replace(':', '-')}-{code.name}"
            why = words.say(f"{name}-why") if words.has(f"{name}-why") else ""
            lines.append(
                f"| `{code.name}` | {f'{words.say(name)}. {why}' if why else words.say(name)} |"
            )
        lines.append("")
    return lines


def _used(kind: Kind) -> Iterator[tuple[str, type[Code]]]:
    if kind.code is not None and kind.name.removeprefix("code:") in ENUMS:
        yield kind.name, kind.code
    for inner in (kind.key, kind.item, *kind.either):
        if inner is not None:
            yield from _used(inner)
    for cls in kind.structs:
        for spec in fields_of(cls):
            yield from _used(spec.type)


def flags_page(language: str) -> str:
    """Every flag with its word and what it means."""
    said, words = SAID[language], words_of(language)
    made = said["made"].format("src/comity/wording/terms/flags." + language + ".ftl")
    lines = [f"# {said['flags']}", "", made, said["keeps"], "", said["flag"], "|---|---|---|"]
    names = sorted(it for it in words.ids() if it.startswith("flag-") and not it.endswith("-why"))
    for name in names:
        flag = name.removeprefix("flag-")
        lines.append(f"| `{flag}` | {words.say(name)} | {words.say(f'{name}-why')} |")
    return _text(lines)


def phrases_page() -> str:
    """The phrase book: every sentence side by side in every language."""
    lines = [
        "# The phrase book",
        "",
        "Written by `make docs` from `src/comity/families/activity/phrases.*.ftl`; do not edit by",
        "hand. One number is one sentence in every language and is given to no other (R-196). A",
        "signal (A19) carries the number and what fills the blanks; it orders and permits nothing.",
        "",
    ]
    group = 0
    for number in PHRASES:
        if group != group_of(number):
            group = group_of(number)
            lines += [f"## {words_of('en').say(f'phrase-group-{group}')}", ""]
        lines += [f"**{number}**", ""]
        lines += [f"- {code}: {_bare(pattern(number, words_of(code)))}" for code in readable()]
        lines.append("")
    return _text(lines)


def arabic_page() -> str:
    """What can be read in Arabic, and what is said in English there."""
    words = words_of("ar")
    lines = [
        "# Reading in Arabic",
        "",
        "Written by `make docs` from the `*.ar.ftl` files; do not edit by hand. `--lang ar` is",
        "good on every command. What Arabic lacks is said in English behind `[en]` (R-199). Every",
        "number, time, place and foreign text stands between marks of direction. A terminal that",
        "does not order text by direction shows Arabic from left to right, its letters in reverse;",
        "numbers, times and places are whole there too. Use one that does, or another language.",
        "",
        "| type | title | short line | sentences | labels |",
        "|---|---|---|---|---|",
    ]
    for wire in sorted(SHELF.types, key=lambda it: SHELF.types[it].message.SPEC.code):
        message, name = SHELF.types[wire].message, type_id(wire)
        own = [spec for spec in fields_of(message) if spec.number < COMMON_FROM]
        labels = sum(words.own(label_id(message, spec)) for spec in own)
        has = (
            "yes" if words.own(f"{name}{form}") else "English" for form in ("", "-short", "-full")
        )
        lines.append(f"| {message.SPEC.code} | {' | '.join(has)} | {labels} of {len(own)} |")
    return _text(lines)


def _bare(said: str) -> str:
    """Without the marks of direction: a browser orders each line by itself."""
    return "".join(sign for sign in said if sign not in "\u2066\u2067\u2068\u2069\u200f")


def _text(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"


def pages() -> dict[Path, str]:
    """Every generated page, by its path."""
    made = {DOCS / "phrases.md": phrases_page(), DOCS / "arabic.md": arabic_page()}
    for language, folder in (("en", PAGES), ("fr", PAGES / "fr")):
        made[folder / "flags.md"] = flags_page(language)
        for family in SHELF.families:
            made[folder / f"{family.name}.md"] = page(family, language)
    return made | dict(draw_machines.drawings())


def stale() -> list[Path]:
    """Pages that are not what the code says, and pages that nothing writes."""
    made = pages()
    wrong = [
        path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text
    ]
    return wrong + [path for path in sorted(PAGES.rglob("*.md")) if path not in made]


def main() -> int:
    """Write the pages, or name those that are stale."""
    if "--write" in sys.argv[1:]:
        for path, text in pages().items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return 0
    for path in stale():
        print(f"stale: {path.relative_to(ROOT)} (make docs writes it anew)")
    return 1 if stale() else 0


if __name__ == "__main__":
    sys.exit(main())
