"""A test that reads the repository: sizes, mirrors, rules, words, locks, terms and papers."""

import ast
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import msgspec
import pytest
from fluent.syntax import FluentParser, visitor
from fluent.syntax import ast as fluent

import comity
from tests.support.tree import ROOT, project_files

SOURCE = ROOT / "src" / "comity"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())

FILE_LINES_MAX = 500
FUNCTION_LINES_MAX = 60
ADR_LINES_MAX = 80

# Files that are tables rather than prose, and may be longer: each with its reason.
LONG_TABLES: dict[str, str] = {}

# Source files without a test file of their own name: each with its reason.
TESTED_ELSEWHERE: dict[str, str] = {}
NEEDS_NO_MIRROR = frozenset({"__init__", "__main__", "messages", "examples", "terms"})

UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|NotImplementedError|NotImplemented)\b")
MACHINE_PATH = re.compile(r"(?<![\w.*}>-])/(?:root|work|tmp)/")
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("golang", "org"),
        ("debian", "org"),
        ("crates", "io"),
    )
)
INDEX_OPTION = re.compile(r"^\s*(?:-i|-f|--(?:index|extra-index|find-links|trusted-host)\S*)\b")
RULE = re.compile(r"(?<![\w-])R-(\d+)\b(?:\s*(?:to|\.\.)\s*(?:R-)?(\d+))?")
FENCED = re.compile(r"^```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)
LOCK = re.compile(r"(?:^requirements/.*|[.]lock|-lock[.]json|(?:^|/)pylock[^/]*[.]toml)$")
RULE_DEFINED = re.compile(r"^\*\*R-(\d+)\*\*", re.MULTILINE)


FILES = project_files()


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def written(*suffixes, under=""):
    """Our own texts; what others wrote (tests/vectors, word lists) is not ours to mend."""
    return [
        path
        for path in FILES
        if path.suffix in suffixes
        and name_of(path).startswith(under)
        and not name_of(path).startswith("tests/vectors/")
    ]


def python_files(under=""):
    return written(".py", under=under)


# --- sizes and docstrings


def test_no_file_is_longer_than_500_lines():
    long = {
        name_of(path): lines
        for path in python_files()
        if (lines := path.read_text().count("\n")) > FILE_LINES_MAX
    }
    assert long.keys() == LONG_TABLES.keys(), long


def test_no_file_of_the_browser_is_longer_either():
    files = [it for it in (ROOT / "web" / "src").iterdir() if it.suffix in (".ts", ".css")]
    assert len(files) > 30
    assert [it.name for it in files if it.read_text().count("\n") > FILE_LINES_MAX] == []


def test_no_function_is_longer_than_60_lines():
    long = [
        f"{name_of(path)}:{node.lineno} {node.name} {lines}"
        for path in python_files()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > FUNCTION_LINES_MAX
    ]
    assert not long


def test_every_source_file_says_first_what_it_is_for():
    silent = [
        name_of(path)
        for path in python_files("src/")
        if not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert not silent


# --- every source file has its test file


def mirrors(path):
    """Where the tests of a source file may be; a family may be tested as one."""
    *rooms, _file = path.relative_to(SOURCE).parts
    tests = ROOT / "tests"
    yield tests.joinpath(*rooms, f"test_{path.stem}.py")
    if len(rooms) > 1:
        yield tests.joinpath(*rooms[:-1], f"test_{rooms[-1]}.py")


def test_every_source_file_has_its_test_file():
    orphans = {
        name_of(path)
        for path in python_files("src/comity/")
        if path.stem not in NEEDS_NO_MIRROR and not any(map(Path.is_file, mirrors(path)))
    }
    assert orphans == TESTED_ELSEWHERE.keys()


# --- the rules of the protocol


def rules_defined():
    return {int(n) for n in RULE_DEFINED.findall((ROOT / "docs/protocol.md").read_text())}


def rules_cited(path):
    """Rules a file names: the ends of each range, and what lies between."""
    ends, within = set(), set()
    for first, last in RULE.findall(path.read_text()):
        ends |= {int(first), int(last or first)}
        within |= set(range(int(first), int(last or first) + 1))
    return ends, within


@pytest.mark.parametrize("under", ["src/", "tests/"])
def test_every_rule_of_the_protocol_is_cited_in(under):
    cited = set().union(*(rules_cited(path)[1] for path in python_files(under)))
    defined = rules_defined()
    assert defined, "docs/protocol.md defines no rule"
    assert sorted(defined - cited) == []


def test_no_file_cites_a_rule_that_is_not_defined():
    defined = rules_defined()
    undefined = {
        name_of(path): sorted(missing)
        for path in written(".py", ".md", ".toml", ".ftl")
        if (missing := rules_cited(path)[0] - defined)
    }
    assert not undefined


# --- words that must not be there


def test_nothing_in_the_source_is_left_unfinished():
    marks = [
        f"{name_of(path)}:{number} {line.strip()}"
        for path in written(".py", ".ftl", ".toml", under="src/")
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if UNFINISHED.search(line)
    ]
    assert not marks


def locks():
    return [path for path in FILES if LOCK.search(name_of(path))]


def test_locks_hold_hashes_and_no_addresses():
    found = locks()
    assert {"dev.txt", "run.txt", "uv.txt"} <= {path.name for path in found}
    for path in found:
        text = path.read_text()
        assert "://" not in text, name_of(path)
        assert '"resolved"' not in text, name_of(path)
        assert not [line for line in text.splitlines() if INDEX_OPTION.match(line)], name_of(path)
        if path.suffix == ".txt":
            pinned = re.findall(r"^[\w.-]+==", text, re.MULTILINE)
            assert pinned, name_of(path)
            hashed = re.findall(r"^[\w.-]+==\S+.*\\\n +--hash=sha256:", text, re.MULTILINE)
            assert len(hashed) == len(pinned), name_of(path)


def text_of(path):
    try:
        return path.read_text()
    except UnicodeDecodeError:  # a binary file: read it byte by byte all the same
        return path.read_bytes().decode("latin-1")


def test_no_file_names_a_registry_or_a_path_of_one_machine():
    named = []
    for path in FILES:
        if name_of(path).startswith("tests/vectors/"):
            continue
        text = text_of(path)
        named += [f"{name_of(path)} {host}" for host in REGISTRY_HOSTS if host in text]
        named += [f"{name_of(path)} {match[0]}" for match in MACHINE_PATH.finditer(text)]
    assert not named


# --- what is on the wire


def import_all(package):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        yield importlib.import_module(module.name)


def message_base():
    return importlib.import_module("comity.values.message").Message


def wire_structs():
    """Messages and the values in them: every Struct of values/, every Message of families/."""
    base = message_base()
    found = {}
    for room in ("comity.values", "comity.families"):
        package = importlib.import_module(room)
        for module in (package, *import_all(package)):
            for value in vars(module).values():
                if isinstance(value, type) and value.__module__.startswith(room + "."):
                    wanted = msgspec.Struct if room == "comity.values" else base
                    if issubclass(value, wanted):
                        found[f"{value.__module__}.{value.__qualname__}"] = value
    return found


def test_every_wire_struct_repeats_its_three_promises():
    found = wire_structs()
    broken = []
    for name, struct in found.items():
        config = struct.__struct_config__
        kinds = {p.kind for p in inspect.signature(struct).parameters.values()}
        if not config.frozen:
            broken.append(f"{name} frozen")
        if not config.forbid_unknown_fields:
            broken.append(f"{name} forbid_unknown_fields")
        # an array's order is its definition: its members may be given in that order
        if kinds - {inspect.Parameter.KEYWORD_ONLY} and not config.array_like:
            broken.append(f"{name} kw_only")
    assert not broken
    assert sum(issubclass(struct, message_base()) for struct in found.values()) >= 20


# --- terms in each language


class Variables(visitor.Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the library's name
        self.names.add(node.id.name)


@cache
def terms_of(path):
    """Each id (attributes too) with the variables its text uses."""
    terms = {}
    for entry in FluentParser().parse(path.read_text()).body:
        assert not isinstance(entry, fluent.Junk), f"{name_of(path)}: {str(entry.content)[:60]}"
        if not isinstance(entry, fluent.Message | fluent.Term):
            continue
        for suffix, pattern in (
            ("", entry.value),
            *((f".{attribute.id.name}", attribute.value) for attribute in entry.attributes),
        ):
            variables = Variables()
            if pattern is not None:
                variables.visit(pattern)
            assert entry.id.name + suffix not in terms, f"{name_of(path)}: {entry.id.name} twice"
            terms[entry.id.name + suffix] = variables.names
    return terms


LANGUAGES = ("en", "fr", "ru", "uk")
PARTLY = re.compile(r"\.ar\.ftl\Z")  # what it must have: tests/wording/test_arabic.py
LANGUAGE = re.compile(rf"(?<=[./])(?:{'|'.join(LANGUAGES)})(?=[./])")


def test_every_term_is_there_in_every_language_with_the_same_variables():
    files = [path for path in written(".ftl") if not PARTLY.search(path.name)]
    assert files, "no terms at all"
    for path in files:
        name = name_of(path)
        assert LANGUAGE.search(name), f"{name} names no language"
        twins = [ROOT / LANGUAGE.sub(language, name) for language in LANGUAGES]
        for twin in twins:
            assert twin.is_file(), f"{name} has no twin {name_of(twin)}"
        assert terms_of(path) == terms_of(twins[0]), name


# --- papers


def first_sentence(path):
    text = re.sub(r"^#.*$", "", path.read_text(), flags=re.MULTILINE)
    return " ".join(re.split(r"(?<=[.!?])\s", text.strip(), maxsplit=1)[0].split())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("README.md", "a direct military line between headquarters"),
        ("LISEZMOI.md", "une ligne directe de communication militaire"),
    ],
)
def test_the_first_sentence_says_what_it_is(name, words):
    assert words in first_sentence(ROOT / name).lower()


def commands_shown(name):
    """Each `comity ...` line of the fenced blocks of a page, as words."""
    for block in re.findall(
        r"^```\w*\n(.*?)^```", (ROOT / name).read_text(), re.DOTALL | re.MULTILINE
    ):
        for line in block.replace("\\\n", " ").splitlines():
            if match := re.match(r"(?:\$ )?(?:\.venv/bin/)?comity\s+(.*)", line.strip()):
                yield match[1].split("#")[0].split()


def fault_of(words):
    """Walk the click groups along the words: the first thing the program does not know."""
    command = importlib.import_module("comity.cli").main
    context = click.Context(command)
    rest = list(words)
    while isinstance(command, click.Group):
        name = next((word for word in rest if not word.startswith("-")), None)
        found = command.get_command(context, name) if name else None
        if found is None:
            return name
        rest.remove(name)
        command = found
    known = {option for parameter in command.get_params(context) for option in parameter.opts}
    return next((w for w in rest if w.startswith("--") and w.split("=")[0] not in known), None)


@pytest.mark.parametrize("name", ["README.md", "LISEZMOI.md"])
def test_every_command_shown_exists(name):
    shown = list(commands_shown(name))
    assert shown, f"{name} shows no command"
    unknown = [
        (" ".join(words), fault) for words in shown if (fault := fault_of(words)) is not None
    ]
    assert not unknown


OURS = ("ComityError", "ConfigError", "OurError", "StoreError", "TheirError")


def unasked(tree: ast.AST) -> Iterator[int]:
    """Lines that wait for an error of ours, and take any of its class for the one they mean."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.With):
            continue
        for it in node.items:
            match it:
                case ast.withitem(ast.Call(func, [ast.Name(name)], []), None) if name in OURS:
                    if ast.unparse(func) == "pytest.raises":
                        yield node.lineno


def test_every_test_says_which_error_it_waits_for():
    found = {
        f"{path.relative_to(ROOT)}:{line}"
        for path in (ROOT / "tests").rglob("*.py")
        for line in unasked(ast.parse(path.read_text("utf-8")))
    }
    assert found == set()
    planted = "with pytest.raises(OurError), other():\n    acts()"
    assert list(unasked(ast.parse(planted))) == [1]


def test_every_dependency_has_its_line():
    needed = PROJECT["project"]["dependencies"] + [
        requirement for group in PROJECT["dependency-groups"].values() for requirement in group
    ]
    names = {re.split(r"[^\w.-]", requirement)[0].lower() for requirement in needed}
    lines = (ROOT / "docs/dependencies.md").read_text().lower().splitlines()
    told = {n for n in names for line in lines if re.search(rf"(?<![\w.-]){re.escape(n)}\b", line)}
    assert sorted(names - told) == []


def test_every_decision_is_one_page_with_one_title():
    pages = written(".md", under="docs/adr/")
    assert pages, "no decision is written down"
    for path in pages:
        lines = path.read_text().splitlines()
        assert len(lines) <= ADR_LINES_MAX, name_of(path)
        prose = FENCED.sub("", "\n".join(lines))
        assert len(re.findall(r"^# ", prose, re.MULTILINE)) == 1, name_of(path)


# --- the program as a whole


def test_the_version_is_the_same_everywhere():
    assert comity.__version__ == PROJECT["project"]["version"]
    assert f"## [{comity.__version__}]" in (ROOT / "CHANGELOG.md").read_text()


def test_without_assertions_it_does_not_start():
    refused = subprocess.run(
        [sys.executable, "-O", "-c", "import comity"], capture_output=True, text=True, check=False
    )
    assert refused.returncode == 1
    assert "assertions switched off" in refused.stderr
