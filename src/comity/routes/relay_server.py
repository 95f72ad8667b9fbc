"""What a neutral needs to run a relay: settings of nats-server, certificates, and a paper to join.

Carries out R-510, R-515 and R-516 on the relay's side: one room for each line, in which a member
may publish under its own name only; written to disk before anything is acknowledged. The relay's
secrets are those of its certificates; it never has one of a party's. Writes files; starts nothing.
"""

import os
import tomllib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Final

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from comity.errors import ConfigError, TheirError
from comity.routes import nkey
from comity.routes.sealing import SEALED_BYTES_MAX

STREAM: Final = "comity"
KEYS, FRAMES = "k", "f"  # the last part of a subject
SUBJECT: Final = "c"  # the first; between them stands the member
VALID_DAYS: Final = 3_650
JOIN_BYTES_MAX: Final = 65_536
_PEM = ".pem"  # of a certificate; a key has ".key"
_AUTHORITY, _AUTHORITY_KEY = f"authority{_PEM}", "authority.key"
_SERVER, _SERVER_KEY = f"server{_PEM}", "server.key"
_SETTINGS = "nats" + ".conf"
_DAY_S: Final = 86_400
_MIB: Final = 1 << 20

Host = Annotated[str, Meta(pattern=r"^[A-Za-z0-9.:-]{1,253}$")]
Port = Annotated[int, Meta(ge=1, le=65_535)]


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """One server of a relay: where nodes reach it, and where the other servers do."""

    host: Host
    port: Port = 4222
    cluster_port: Port = 6222
    data: str = "data"  # below the folder of its settings, or a whole path


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What a relay is to be. `rooms`: for each line the keys of the nodes that may use it."""

    name: Annotated[str, Meta(pattern="^[a-z0-9-]{1,32}$")]
    machines: Annotated[tuple[Machine, ...], Meta(min_length=1, max_length=5)]
    rooms: Annotated[tuple[tuple[str, ...], ...], Meta(min_length=1, max_length=64)]
    keep_days: Annotated[int, Meta(ge=1, le=366)] = 7
    keep_mib: Annotated[int, Meta(ge=16, le=1_048_576)] = 1_024  # for each line


class Join(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the parties of a line are handed: where the relay is, and whom to believe."""

    relay: Annotated[str, Meta(pattern="^[a-z0-9-]{1,32}$")]
    servers: Annotated[tuple[str, ...], Meta(min_length=1, max_length=5)]  # host:port
    certificate: Annotated[str, Meta(max_length=8_192)]
    replicas: Annotated[int, Meta(ge=1, le=5)]
    keep_days: Annotated[int, Meta(ge=1, le=366)]
    keep_mib: Annotated[int, Meta(ge=16, le=1_048_576)]
    members: Annotated[tuple[str, ...], Meta(max_length=256)] = ()


class Where(msgspec.Struct, frozen=True, kw_only=True):
    """How one server is reached, and what was agreed about what it keeps."""

    host: str
    port: int
    certificate: str  # PEM of who signs its servers' certificates; nobody else is believed
    replicas: int
    keep_s: int
    keep_bytes: int


def check(plan: Plan) -> Plan:
    """Give the plan back if it is one.

    Raises:
        ConfigError: "relay.bad-plan": a name, host or number out of bounds, an even number of
            servers, or a key that is none or stands twice.
    """
    try:
        plan = msgspec.convert(msgspec.to_builtins(plan), Plan)
        words = [word for room in plan.rooms for word in room]
        for word in words:
            nkey.raw_of(word)
    except msgspec.ValidationError as error:
        raise ConfigError("relay.bad-plan", reason=str(error)) from None
    except TheirError as error:
        raise ConfigError("relay.bad-plan", reason=str(error.facts["word"])) from None
    if len(set(words)) != len(words) or not all(plan.rooms):
        raise ConfigError("relay.bad-plan", reason="members")
    if len(plan.machines) % 2 == 0:
        raise ConfigError("relay.bad-plan", reason="servers")
    return plan


def write(folder: Path, plan: Plan, now_ms: int) -> list[Path]:
    """Write everything into `folder`; gives the files. Certificates that are there are kept.

    Raises:
        ConfigError: see `check`; or the folder cannot be written.
    """
    plan = check(plan)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        authority = _authority(folder, plan.name, now_ms)
        written = [folder / _AUTHORITY, folder / _AUTHORITY_KEY]
        for number, machine in enumerate(plan.machines, 1):
            its = folder / f"server-{number}"
            its.mkdir(exist_ok=True, mode=0o700)
            written += _certificate(its, machine, authority, now_ms)
            (its / _AUTHORITY).write_bytes((folder / _AUTHORITY).read_bytes())
            (its / _SETTINGS).write_text(settings(plan, number), encoding="utf-8")
            written += [its / _AUTHORITY, its / _SETTINGS]
        for number, room in enumerate(plan.rooms, 1):
            path = folder / f"line-{number}.join"
            path.write_text(_join(plan, room, (folder / _AUTHORITY).read_text()), encoding="utf-8")
            written.append(path)
    except OSError as error:
        raise ConfigError("relay.cannot-write", path=str(folder), reason=str(error)) from None
    return written


# --- settings of one server


def settings(plan: Plan, number: int) -> str:
    """Text of nats.conf for one server of the plan, counted from 1.

    Its paths are those of its own folder, in which it is to be started: it may lie anywhere.
    """
    machine = plan.machines[number - 1]
    lines = [
        "# Written by `comity relay config`. Nothing in here is secret but where the keys lie.",
        f"server_name: {plan.name}-{number}",
        f"listen: {_quoted(_at(machine.host, machine.port))}",
        f"max_payload: {SEALED_BYTES_MAX + 8_192}",
        f"max_connections: {16 + 4 * sum(map(len, plan.rooms))}",
        "max_subscriptions: 64",
        _tls("handshake_first: true"),
        "jetstream {",
        f"  store_dir: {_quoted(machine.data)}",
        "  # On disk before it is acknowledged: the default is once in two minutes.",
        "  sync_interval: always",
        f"  max_memory_store: {64 * len(plan.rooms)}MB",
        f"  max_file_store: {2 * plan.keep_mib * len(plan.rooms)}MB",
        "}",
    ]
    if len(plan.machines) > 1:
        lines += _cluster(plan, machine)
    lines.append("accounts {")
    for at, room in enumerate(plan.rooms, 1):
        lines += _room(plan, at, room)
    return "\n".join([*lines, "}", ""])


def _tls(*more: str) -> str:
    its = [f"cert_file: {_quoted(_SERVER)}", f"key_file: {_quoted(_SERVER_KEY)}", *more]
    return "tls {\n" + "".join(f"  {it}\n" for it in (*its, 'min_version: "1.3"')) + "}"


def _cluster(plan: Plan, machine: Machine) -> list[str]:
    others = [f"nats-route://{_at(it.host, it.cluster_port)}" for it in plan.machines]
    authority = f"ca_file: {_quoted(_AUTHORITY)}"
    return [
        "cluster {",
        f"  name: {plan.name}",
        f"  listen: {_quoted(_at(machine.host, machine.cluster_port))}",
        f"  routes: [{', '.join(map(_quoted, others))}]",
        *(f"  {it}" for it in _tls(authority, "verify: true").splitlines()),
        "}",
    ]


def _room(plan: Plan, number: int, room: Sequence[str]) -> list[str]:
    size = plan.keep_mib * _MIB
    copies = len(plan.machines)
    return [
        f"  line-{number} {{",
        "    jetstream {",
        f"      max_file: {size * copies + size // 4}",
        "      max_mem: 64MB",
        "      max_streams: 1",
        f"      max_consumers: {4 * len(room) + 4}",
        "    }",
        "    users [",
        *(f"      {_user(word)}" for word in room),
        "    ]",
        "  }",
    ]


def _user(word: str) -> str:
    member, stream = nkey.member_of(word), STREAM
    publish = [
        *(f"{SUBJECT}.{member}.{kind}" for kind in (KEYS, FRAMES)),
        *(f"$JS.API.STREAM.{verb}.{stream}" for verb in ("INFO", "CREATE")),
        f"$JS.FC.{stream}.>",
    ]
    for kind in (KEYS, FRAMES):
        name = f"{stream}.{member}-{kind}"
        publish += [f"$JS.API.CONSUMER.CREATE.{name}.>", f"$JS.API.CONSUMER.DELETE.{name}"]
    allowed = ", ".join(map(_quoted, publish))
    return (
        f"{{ nkey: {word}, permissions: {{ publish: {{ allow: [{allowed}] }}, "
        f"subscribe: {{ allow: [{_quoted(f'_INBOX.{member}.>')}] }} }} }}"
    )


def _quoted(text: str) -> str:
    return msgspec.json.encode(text).decode()


def _at(host: str, port: int) -> str:
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


# --- the paper to join


def _join(plan: Plan, room: Sequence[str], certificate: str) -> str:
    servers = ", ".join(_quoted(_at(it.host, it.port)) for it in plan.machines)
    return "\n".join(
        [
            "# How the nodes of one line join this relay: `comity relay join DIR THIS-FILE`.",
            f"relay = {_quoted(plan.name)}",
            f"servers = [{servers}]",
            f"replicas = {len(plan.machines)}",
            f"keep_days = {plan.keep_days}",
            f"keep_mib = {plan.keep_mib}",
            f"members = [{', '.join(map(_quoted, room))}]",
            f'certificate = """\n{certificate}"""',
            "",
        ]
    )


def read_join(data: bytes) -> Join:
    """Read what a neutral handed over.

    Raises:
        TheirError: "relay.bad-join": too long, not such a file, or a value out of bounds.
    """
    try:
        text = data[: JOIN_BYTES_MAX + 1].decode()
        join = msgspec.convert(tomllib.loads(text if len(text) <= JOIN_BYTES_MAX else "="), Join)
        x509.load_pem_x509_certificate(join.certificate.encode())
        for server in join.servers:
            address_of(server)
    except (ValueError, RecursionError, msgspec.ValidationError) as error:
        raise TheirError("relay.bad-join", reason=str(error)[:200]) from None
    return join


def address_of(text: str) -> tuple[str, int]:
    """Part host:port.

    Raises:
        ValueError: it is none.
    """
    host, _, port = text.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isdecimal() or not 0 < int(port) < 65_536:
        raise ValueError(text)
    return host, int(port)


def where_of(join: Join, server: int) -> Where:
    """How one server of those in the paper is reached."""
    host, port = address_of(join.servers[server % len(join.servers)])
    return Where(
        host=host,
        port=port,
        certificate=join.certificate,
        replicas=join.replicas,
        keep_s=join.keep_days * _DAY_S,
        keep_bytes=join.keep_mib * _MIB,
    )


# --- certificates

_Pair = tuple[x509.Certificate, Ed25519PrivateKey]


def _authority(folder: Path, name: str, now_ms: int) -> _Pair:
    certificate, key = folder / _AUTHORITY, folder / _AUTHORITY_KEY
    if certificate.exists() and key.exists():
        return _load(certificate, key)
    secret = Ed25519PrivateKey.generate()
    subject = _named(f"comity relay {name}")
    made = (
        _begun(subject, subject, secret, now_ms)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .sign(secret, None)
    )
    _keep(certificate, key, made, secret)
    return made, secret


def _certificate(folder: Path, machine: Machine, authority: _Pair, now_ms: int) -> list[Path]:
    certificate, key = folder / _SERVER, folder / _SERVER_KEY
    secret = _load(certificate, key)[1] if key.exists() else Ed25519PrivateKey.generate()
    issuer, signer = authority
    made = (
        _begun(_named(machine.host), issuer.subject, secret, now_ms)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(x509.SubjectAlternativeName([_alternative(machine.host)]), critical=False)
        .sign(signer, None)
    )
    _keep(certificate, key, made, secret)
    return [certificate, key]


def _begun(
    subject: x509.Name, issuer: x509.Name, secret: Ed25519PrivateKey, now_ms: int
) -> x509.CertificateBuilder:
    now = datetime.fromtimestamp(now_ms // 1000, UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(secret.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=VALID_DAYS))
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _named(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text[:64])])


def _alternative(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _load(certificate: Path, key: Path) -> _Pair:
    try:
        secret = serialization.load_pem_private_key(key.read_bytes(), None)
        found = x509.load_pem_x509_certificate(certificate.read_bytes())
    except ValueError as error:
        raise ConfigError("relay.cannot-write", path=str(key), reason=str(error)) from None
    if not isinstance(secret, Ed25519PrivateKey):
        raise ConfigError("relay.cannot-write", path=str(key), reason="Ed25519")
    return found, secret


def _keep(certificate: Path, key: Path, made: x509.Certificate, secret: Ed25519PrivateKey) -> None:
    pem = secret.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(pem)
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
