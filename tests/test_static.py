"""Static rules of our own, on the syntax tree of every file: each finds what is planted.

What may be where it is otherwise forbidden is listed with its reason, and the list is exact: a file
that needs its exception no more must leave it. `make static` lets bandit and semgrep look as well.
"""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

import pytest

from tests.support.tree import ROOT, project_files

PURE = (
    "errors",
    "values",
    "wording",
    "record",
    "volumes",
    "names",
    "blind",
    "picture",
    "session",
    "families",
)
SECRET = re.compile(
    r"(^|_)(token|secret|passphrase|password|mac|cookie|challenge|seed|file_key)s?$", re.IGNORECASE
)
SQL_VERBS = frozenset(("execute", "executemany", "executescript"))


class Rule(NamedTuple):
    """What is looked for, where, and where it may be after all."""

    why: str
    finds: Callable[[ast.AST], bool]
    under: tuple[str, ...]
    but: dict[str, str]  # file, or folder: reason
    planted: tuple[str, ...]
    good: tuple[str, ...] = ()


def dotted(node: ast.AST) -> str:
    """`a.b.c` of a name or an attribute."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            return f"{dotted(value)}.{attr}"
        case ast.Call(func=func):
            return dotted(func)
        case ast.Subscript(value=value):
            return dotted(value)
        case _:
            return ""


def calls(*names: str) -> Callable[[ast.AST], bool]:
    """A call of one of these, or of something imported from it."""
    return lambda node: isinstance(node, ast.Call) and dotted(node.func) in names


def imports(*names: str) -> Callable[[ast.AST], bool]:
    def finds(node: ast.AST) -> bool:
        match node:
            case ast.Import(names=its):
                return any(it.name.split(".")[0] in names for it in its)
            case ast.ImportFrom(module=str(module)):
                return module.split(".")[0] in names
            case _:
                return False

    return finds


def either(*rules: Callable[[ast.AST], bool]) -> Callable[[ast.AST], bool]:
    return lambda node: any(rule(node) for rule in rules)


def sets(**wrong: object) -> Callable[[ast.AST], bool]:
    """An argument or an attribute set to what it must not be."""

    def finds(node: ast.AST) -> bool:
        match node:
            case ast.keyword(arg=str(name), value=ast.Constant(value=value)):
                return name in wrong and value is wrong[name]
            case ast.Assign(targets=targets, value=ast.Constant(value=value)):
                names = {dotted(it).rpartition(".")[2] for it in targets}
                return any(value is wrong[it] for it in names & wrong.keys())
            case _:
                return False

    return finds


def made_sql(node: ast.AST) -> bool:
    """SQL put together from pieces."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
        return False
    if node.func.attr not in SQL_VERBS:
        return False
    first = node.args[0]
    is_formatted = isinstance(first, ast.Call) and dotted(first.func).endswith(("format", "join"))
    return isinstance(first, ast.JoinedStr | ast.BinOp) or is_formatted


def compares_a_secret(node: ast.AST) -> bool:
    if not isinstance(node, ast.Compare):
        return False
    if not all(isinstance(op, ast.Eq | ast.NotEq) for op in node.ops):
        return False
    sides = [node.left, *node.comparators]
    if any(isinstance(it, ast.Constant) and it.value in (None, "", b"") for it in sides):
        return False  # whether there is one
    return any(SECRET.search(dotted(it).rpartition(".")[2]) for it in sides)


RULES = {
    "code-from-data": Rule(
        "what is read is never run",
        either(
            calls("eval", "exec", "compile", "__import__", "yaml.load", "yaml.unsafe_load"),
            imports("pickle", "marshal", "shelve", "dill", "yaml"),
        ),
        ("src", "tools"),
        {
            "src/comity/values/wire.py": "its text is made of field numbers alone",
        },
        ("eval(said)", "exec(x)", "import pickle", "from marshal import loads", "yaml.load(f)"),
        ("re.compile(x)", "regex.exec(x)"),
    ),
    "clock-or-chance": Rule(
        "a picture is a function of cut and shelf; time and chance are arguments",
        either(
            imports("time", "random", "secrets", "uuid"),
            calls("datetime.now", "datetime.datetime.now", "datetime.utcnow", "date.today"),
            calls("os.urandom", "os.getrandom", "nacl.utils.random"),
        ),
        tuple(f"src/comity/{room}" for room in PURE),
        {"src/comity/record/seal.py": "HPKE asks the library for its own chance"},
        ("import time", "from random import Random", "datetime.now()", "key = os.urandom(32)"),
        ("now_ms = clock.now_ms()",),
    ),
    "made-sql": Rule(
        "SQL is written, never put together",
        made_sql,
        ("src", "tools"),
        {
            "src/comity/store/schema.py": "a PRAGMA takes no parameter; all are constants",
            "src/comity/store/postgres_schema.py": "psycopg.sql quotes each name",
            "src/comity/proving/bench_peers.py": "LOAD takes no parameter; a peer in a benchmark",
        },
        (
            'db.execute(f"SELECT {x}")',
            'db.execute("SELECT " + x)',
            'db.execute("SELECT %s" % x)',
            'db.executemany("{}".format(x), rows)',
        ),
        ('db.execute("SELECT ?", (x,))',),
    ),
    "unverified": Rule(
        "nobody is talked to unverified",
        either(
            sets(verify=False, check_hostname=False),
            lambda node: dotted(node).endswith(("CERT_NONE", "VERIFY_NONE")),
            calls("ssl._create_unverified_context"),
        ),
        ("src", "tools"),
        {
            "src/comity/proving/floor.py": "a floor to measure against; it pins",
        },
        (
            "get(url, verify=False)",
            "context.check_hostname = False",
            "context.verify_mode = ssl.CERT_NONE",
            "context.set_verify(SSL.VERIFY_NONE, f)",
        ),
        ("verify(key, data)", "get(url, verify=True)"),
    ),
    "raw-json": Rule(
        "bytes of a peer are CBOR and pass one decoder; JSON is a person's or our own",
        calls("json.loads", "json.load", "msgspec.json.decode"),
        ("src",),
        {
            "src/comity/cli/output.py": "files that a person wrote",
            "src/comity/console/pages/handing.py": "what a browser sends, bounded before",
            "src/comity/console/pages/live.py": "what a browser sends, bounded before",
            "src/comity/console/pages/map.py": "a file that an officer opened, bounded before",
            "src/comity/console/passkeys.py": "what a browser sends, bounded before",
            "src/comity/gateways/geojson.py": "a file of others, bounded before (R-330)",
            "src/comity/gateways/plain_areas.py": "a file of others, bounded before (R-330)",
            "src/comity/gateways/tracks.py": "a file of others, bounded before (R-330)",
            "src/comity/node/control.py": "the node's own socket, open to its user alone",
            "src/comity/node/pictures.py": "a file that an officer compares with",
            "src/comity/proving/": "files that we wrote, and programs that we started",
            "src/comity/wording/typed.py": "what a person typed",
        },
        ("json.loads(frame)", "msgspec.json.decode(frame)"),
        ("canonical.decode(frame)",),
    ),
    "secret-compared": Rule(
        "secrets are compared in constant time: hmac.compare_digest",
        compares_a_secret,
        ("src",),
        {
            "src/comity/families/line/notes_fold.py": "words that all parties read",
            "src/comity/session/giving.py": "a number, and no secret",
        },
        (
            "given == session.token",
            "if mac != wanted: pass",
            "ok = passphrase == other",
            "form['x'] == self._secret",
        ),
        ("compare_digest(token, given)", "token == ''", "token is None", "kind == TOKEN_FIELD"),
    ),
    "shell": Rule(
        "no shell reads what somebody wrote",
        either(sets(shell=True), calls("os.system", "os.popen")),  # noqa: S604
        ("src", "tools"),
        {},
        ("run(x, shell=True)", "os.system(x)"),
        ("run([x])",),
    ),
    "programs": Rule(
        "a node starts no program but the administrator's hook",
        either(
            imports("subprocess", "multiprocessing", "pty"),
            calls("asyncio.create_subprocess_exec", "os.fork", "os.execv", "os.spawnv"),
        ),
        ("src",),
        {
            "src/comity/cli/evidence_printing.py": "a browser that prints a page, at a command",
            "src/comity/node/beside.py": "ourselves once more, at the command that verifies a file",
            "src/comity/node/callout.py": "the hook that the administrator names",
            "src/comity/proving/": "plays, measures and kills nodes as programs",
        },
        ("import subprocess", "await asyncio.create_subprocess_exec(x)", "os.fork()"),
        ("import subprocesses",),
    ),
}


@cache
def files() -> tuple[tuple[str, tuple[ast.AST, ...]], ...]:
    named = ((it.relative_to(ROOT).as_posix(), it) for it in project_files() if it.suffix == ".py")
    ours = ((name, it) for name, it in named if name.startswith(("src/", "tools/")))
    return tuple((name, tuple(ast.walk(ast.parse(it.read_text())))) for name, it in ours)


def found(rule: Rule) -> Iterator[tuple[str, int]]:
    for name, nodes in files():
        if name.startswith(rule.under):
            for node in nodes:
                if rule.finds(node):
                    yield name, getattr(node, "lineno", 0)


def exception(rule: Rule, file: str) -> str | None:
    """The file of an exception, or its folder."""
    return next(
        (it for it in rule.but if file == it or (it[-1] == "/" and file.startswith(it))), None
    )


@pytest.mark.parametrize("name", RULES)
def test_no_file_breaks_a_static_rule_but_those_that_say_why(name):
    rule = RULES[name]
    places = list(found(rule))
    wrong = [f"{file}:{line}" for file, line in places if not exception(rule, file)]
    assert wrong == [], f"{name}: {rule.why}"
    used = {exception(rule, file) for file, _ in places}
    assert used == rule.but.keys(), "an exception that is not needed"


def finds(rule: Rule, text: str) -> bool:
    return any(rule.finds(node) for node in ast.walk(ast.parse(text)))


PLANTED = [(name, text) for name, rule in RULES.items() for text in rule.planted]


@pytest.mark.parametrize(("name", "text"), PLANTED)
def test_what_is_planted_is_found(name, text):
    rule = RULES[name]
    source = f"async def planted():\n    {text}" if "await" in text else text
    assert finds(rule, source)


GOOD = [(name, text) for name, rule in RULES.items() for text in rule.good]


@pytest.mark.parametrize(("name", "text"), GOOD)
def test_what_is_right_is_left_alone(name, text):
    assert not finds(RULES[name], text)
