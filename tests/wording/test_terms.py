# ruff: noqa: RUF001 - the typographic marks are what is tested
"""The terms of every language: complete, equal, neutral, and spelled as the language asks."""

import json
import re
from pathlib import Path

import pytest

from comity.values.codes import ENUMS
from comity.values.shape import fields_of
from comity.wording.speaker import label_id, type_id
from comity.wording.words import TERMS
from tests.families import MESSAGES
from tests.wording import FOLDERS, SOURCE, WORDS

CATALOGUE = json.loads((Path(__file__).parents[1] / "data" / "catalogue.json").read_text("utf-8"))
EN = WORDS["en"]
every_language = pytest.mark.parametrize("language", sorted(WORDS))
every_type = pytest.mark.parametrize("code", sorted(MESSAGES))
MACHINES = (
    "LINE", "DELIVERY", "PROPOSAL", "CLARIFY", "SEAL", "TERMINAL", "ACTIVITY", "LAUNCH", "INCIDENT",
    "OBJECT_QUERY",
)  # fmt: skip
LADDER = ("HELD", "DISPLAYED", "OPENED", "READ_BACK", "PASSED_ON", "ANSWERED")
FAILURES = ("QUEUED", "NOT_DELIVERED", "HELD_NOT_OPENED", "OPENED_NOT_ANSWERED")
SILENCES = ("SILENT", "WATCH_UNPROVEN", "SUSPENDED")

# Rule 17 of catalogue 8.3. Evidence, refused and false are words for cryptographic facts only:
# the sentences about evidence and exported files may use them.
BANNED = {
    "en": r"misconduct|evidence|refus\w+|false\w*|den(?:y|ies|ied|ial)\w*|enem\w+|hostile|friend\w*"
    r"|intru\w+|trespass\w*|(?:un)?authori[sz]\w+|permitted|legitimate"
    r"|lie[sd]?|lying|violat\w+|aggress\w+|guilt\w*|illegal\w*|provoc\w+|blam\w+|terror\w*|foe\w*",
    "fr": r"inconduite|faute|preuve|refus\w*|fau(?:x|sse\w*)|ni(?:er|e|é\w*)|dénég\w+|dément\w*"
    r"|intrus\w*|autorisé\w*|(?<!n’est )permis\w*|légitim\w*"
    r"|ennemi\w*|hostil\w+|ami\w*|mens\w+|viol\w+|agress\w+|coupab\w+|illég\w+|provoc\w+|terror\w*",
    "ru": r"проступ\w+|доказательств\w*|улик\w*|отказ\w*|отверг\w*|ложь|ложн(?!ая цель)\w+|отриц\w+"
    r"|опроверг\w*|враг\w*|враж\w+|противник\w*|друж\w+|друзь\w+|союзник\w*|лж[её]\w+|наруш\w+"
    r"|вторж\w+|вторг\w+|нелегитим\w*|несанкцион\w*"
    r"|агресс\w+|вин(?:а|ы|у|ов\w+)|обвин\w+|незаконн\w+|провок\w+|террор\w*",
    "uk": r"проступ\w+|доказ\w*|відмов\w*|відкин\w+|хибн(?!а ціль)\w+|неправд(?!оп)\w*"
    r"|запереч(?:у|и)\w*|спрост\w+|ворог\w*|ворож\w+|противник\w*|супротивник\w*|друж\w+|друзі\w*|союзник\w*|брех\w+"
    r"|вторгн\w+|нелегітим\w*|несанкц\w*"
    r"|поруш\w+|агрес\w+|вин(?:а|и|у|н\w+)|звинувач\w+|незаконн\w+|провок\w+|терор\w*",
}
CRYPTOGRAPHIC = ("error-evidence-", "error-bundle-", "alarm-EVIDENCE")


SPOKEN = (TERMS, *FOLDERS)
SHOWN = (*SPOKEN, SOURCE / "cli", SOURCE / "console")


def files(language, folders=SPOKEN):
    return [file for folder in folders for file in folder.glob(f"*.{language}.ftl")]


def kinds_of(kind):
    yield kind
    for inner in (kind.key, kind.item, *kind.either):
        if inner is not None:
            yield from kinds_of(inner)
    for cls in kind.structs:
        for spec in fields_of(cls):
            yield from kinds_of(spec.type)


@every_language
def test_every_language_says_the_same_ids_with_the_same_variables(language):
    assert WORDS[language].ids() == EN.ids()
    for name in EN.ids():
        assert WORDS[language].variables(name) == EN.variables(name), name


@every_language
@every_type
def test_every_type_has_its_title_its_sentences_and_its_labels(language, code):
    words, cls = WORDS[language], MESSAGES[code]
    name = type_id(cls.SPEC.wire)
    labels = [label_id(cls, spec) for spec in fields_of(cls)]
    wanted = [name, f"{name}-short", f"{name}-full", *labels, *(f"{it}-hint" for it in labels)]

    assert [it for it in wanted if not words.has(it)] == []


@every_type
def test_sentences_ask_only_for_fields_the_type_has(code):
    cls = MESSAGES[code]
    fields = {spec.name for spec in fields_of(cls)}
    name = type_id(cls.SPEC.wire)
    for form in ("short", "full"):
        for variable in EN.variables(f"{name}-{form}") - {"author"}:
            assert variable in fields or re.sub(r"_(is|n|said)$", "", variable) in fields, variable


def test_no_label_is_left_of_a_field_that_is_gone():
    labels = {
        label_id(cls, spec) + hint
        for cls in MESSAGES.values()
        for spec in fields_of(cls)
        for hint in ("", "-hint")
    }
    assert {name for name in EN.ids() if "--" in name} == labels


@every_language
@every_type
def test_every_code_a_type_uses_has_its_words(language, code):
    used = {
        (kind.name, kind.code)
        for spec in fields_of(MESSAGES[code])
        for kind in kinds_of(spec.type)
        if kind.code is not None and kind.name in {f"code:{name}" for name in ENUMS}
    }
    for kind, enum in used:
        for value in enum:
            assert WORDS[language].has(f"{kind.replace(':', '-')}-{value.name}"), value


@every_language
def test_every_state_of_the_machines_has_its_word(language):
    listed = {machine["name"]: machine["states"] for machine in CATALOGUE["machines"]}
    for machine in MACHINES:
        words = [WORDS[language].say(f"state-{machine}-{state}") for state in listed[machine]]
        assert len(set(words)) == len(words), "two states of one machine look the same"


@every_language
def test_every_flag_says_what_it_means(language):
    for flag in CATALOGUE["flags"]:
        assert WORDS[language].has(f"flag-{flag}")
        assert WORDS[language].say(f"flag-{flag}-why").endswith(".")


@every_language
def test_every_step_of_the_ladder_says_what_it_never_means(language):
    words = WORDS[language]
    for step in LADDER:
        assert words.say(f"ladder-{step}") == words.say(f"state-DELIVERY-{step}")
        assert words.has(f"ladder-{step}-means")
        assert words.has(f"ladder-{step}-never")


@every_language
def test_steps_failures_and_silences_are_never_one_word(language):
    """R-90, R-91, R-92: two lamps, three silences, one word for each step."""
    words = WORDS[language]
    steps = [words.say(f"ladder-{it}") for it in LADDER]
    failures = [words.say(f"failure-{it}") for it in FAILURES]
    silences = [words.say(f"silence-{it}") for it in SILENCES]
    for failure, name in zip(failures, FAILURES, strict=True):
        assert failure == words.say(f"state-DELIVERY-{name}")

    together = [*steps, *failures, *silences]
    assert len(set(together)) == len(together)
    assert words.say("lamp-path") != words.say("lamp-watch")


@every_language
def test_receipts_are_called_as_the_ladder_calls_them(language):
    words = WORDS[language]
    for step in LADDER[:-1]:
        assert words.say(f"code-RECEIPT-{step}") == words.say(f"ladder-{step}")


@every_language
def test_no_word_judges_conduct(language):
    banned = re.compile(rf"(?<![\w-])(?:{BANNED[language]})(?![\w-])", re.IGNORECASE)
    found = []
    for file in files(language):
        for line in file.read_text("utf-8").splitlines():
            if not line.startswith(("#", *CRYPTOGRAPHIC)):
                said = re.sub(r"^[\w-]+ =|^ +\*?\[\w+\]|\{ \$\w+", "", line)
                found += [f"{line}: {match[0]}" for match in banned.finditer(said)]
    assert not found


def test_no_sentence_takes_a_claim_for_a_fact():
    """What an author says is said as its word: "X states that ...", never "it was"."""
    fact = re.compile(r"\b(?:was|were|has been|have been)\b")
    said = re.compile(r"state|report|notifie[sd]|change[ds]|agree")
    for code in sorted(MESSAGES.keys() - {"L18"}):  # what a seal proves of bytes is no claim
        name = type_id(MESSAGES[code].SPEC.wire)
        for form in ("short", "full"):
            given = dict.fromkeys(EN.variables(f"{name}-{form}"), "x")
            for sentence in EN.say(f"{name}-{form}", **given).split(". "):
                assert not fact.search(sentence) or said.search(sentence), sentence


def test_the_ban_finds_what_it_bans():
    for word in ("misconduct", "Refused", "denies", "enemy"):
        assert re.fullmatch(BANNED["en"], word, re.IGNORECASE)
    for word in ("preuve", "Refusé", "ennemi", "fausse"):
        assert re.fullmatch(BANNED["fr"], word, re.IGNORECASE)
    for word in ("доказательство", "Отказ", "противник", "ложный"):
        assert re.fullmatch(BANNED["ru"], word, re.IGNORECASE)
    for word in ("доказ", "Відмовлено", "ворог", "хибний"):
        assert re.fullmatch(BANNED["uk"], word, re.IGNORECASE)


def test_wire_names_that_judge_are_shown_neutrally():
    assert EN.say("code-POSITION-REFUSE") == "does not accept"
    assert EN.say("state-PROPOSAL-REFUSED") == "NOT ACCEPTED"
    assert EN.say("code-ASK-PRESERVE_EVIDENCE") == "preserve material"
    assert WORDS["fr"].say("code-POSITION-REFUSE") == "n’accepte pas"
    assert WORDS["ru"].say("code-POSITION-REFUSE") == "не принимает"
    assert WORDS["uk"].say("code-POSITION-REFUSE") == "не приймає"


@every_language
def test_noted_and_checking_are_never_shown_as_consent(language):
    words = WORDS[language]
    for position in ("NOTED", "CHECKING"):
        assert "(" in words.say(f"code-POSITION-{position}")


@every_language
def test_the_charter_carries_the_clause_without_prejudice(language):
    words = WORDS[language]
    variables = dict.fromkeys(words.variables("line-charter-full"), "x")

    assert words.say("without-prejudice") in words.say("line-charter-full", **variables)


@every_language
def test_figures_are_ascii(language):
    for file in files(language):
        assert not [c for c in file.read_text("utf-8") if c.isdecimal() and not c.isascii()], file


def test_french_puts_no_break_before_its_high_marks():
    for file in files("fr", SHOWN):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if not line.startswith("#"):
                said = re.sub(r"[A-Z]+=\S+", "", line)  # a rule of recurrence is no French
                assert not re.search(r"\w[;!?»]| [;!?»:](?:\s|$)|« ", said), f"{file} {number}"


def test_french_writes_its_apostrophe_and_its_ligatures():
    for file in files("fr"):
        for line in file.read_text("utf-8").splitlines():
            if not line.startswith("#"):
                assert "'" not in line, line
                assert not re.search(r"oeu|noeud|manoeuv", line), line


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_russian_and_ukrainian_keep_to_their_letters_and_marks(language):
    foreign = re.compile({"ru": "[іїєґІЇЄҐ]", "uk": "[ыэёъЫЭЁЪ]"}[language])
    mixed = re.compile(r"[а-яіїєґё][a-z]|[a-z][а-яіїєґё]", re.IGNORECASE)
    for file in files(language):
        for line in file.read_text("utf-8").splitlines():
            assert not foreign.search(line), line
            assert not mixed.search(line), line
            assert not re.search(r"[“”'ʼ]|\" \w|« | »", re.sub(r'\{ "[^"]*" \}', "", line)), line


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_a_counted_noun_takes_all_its_forms(language):
    for file in files(language):
        for found in re.findall(r"->\n(.*?)\n    \}", file.read_text("utf-8"), re.DOTALL):
            if "[few]" in found:
                assert "[one]" in found, found
                assert "[many]" in found, found


@pytest.mark.parametrize("n", [21, 22, 25])
@pytest.mark.parametrize("language", ["ru", "uk"])
def test_every_form_of_what_is_counted_says_the_number(language, n):
    """21 has the form of one: who leaves the number out for one thing chooses by [1], not [one]."""
    words = WORDS[language]
    for file in files(language):
        text = file.read_text("utf-8")
        for sentence in re.split(r"^(?=[a-z][\w-]* =)", text, flags=re.MULTILINE):
            name = sentence.partition(" =")[0]
            for counted in re.findall(r"\$(\w+) ->\n(?: +\[.*\n)*? +\[one\]", sentence):
                given = dict.fromkeys(words.variables(name), "x")
                assert str(n) in words.say(name, **given | {"count": n, "value": n, counted: n})


COUNTED = {
    "ru": ("1 сообщение ждёт", "2 сообщения ждут", "5 сообщений ждут", "11 сообщений ждут",
           "21 сообщение ждёт", "22 сообщения ждут", "25 сообщений ждут", "111 сообщений ждут"),
    "uk": ("1 повідомлення чекає", "2 повідомлення чекають", "5 повідомлень чекають",
           "11 повідомлень чекають", "21 повідомлення чекає", "22 повідомлення чекають",
           "25 повідомлень чекають", "111 повідомлень чекають"),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(COUNTED))
def test_a_plural_has_the_form_its_number_asks_for(language):
    for n, said in zip((1, 2, 5, 11, 21, 22, 25, 111), COUNTED[language], strict=True):
        assert WORDS[language].say("alarm-due-answer", count=n).startswith(said)
