"""Words for key statements: the content of a statement of the record is a message here."""

import pytest

from comity.errors import TheirError
from comity.families.keys.messages import PartyFound, TerminalEnrol
from comity.record import canonical
from comity.record.foundation import found
from comity.record.grant import OFFICER, Grant, grant
from comity.record.keys import Key
from comity.record.statement import Statement
from comity.values.codes import KeyKind, PartyKind, Precedence
from comity.values.plain import from_wire, to_wire
from tests.support.parties import Party

KEY = Key(-19, b"\x0d" * 32)


def foundation():
    roots = [holder.public for holder in Party("AA").holders]
    names = {"fr": "État-major", "en": "Staff"}
    return found("AA", names=names, roots=roots, threshold=2, next_root=bytes(32), kind=0)


def test_a_foundation_of_the_record_is_worded():
    statement = foundation()
    message = from_wire(PartyFound, statement.content)

    assert message.party == "AA"
    assert message.names == {"en": "Staff", "fr": "État-major"}
    assert message.kind is PartyKind.STATE
    assert [root.pq.alg for root in message.root_keys] == [-48, -48, -48]
    assert to_wire(message) == statement.content


def test_a_grant_of_the_record_is_worded():
    what = Grant(
        terminal="AA/T001",
        key=KEY,
        office="AA/DUTY",
        may_send=frozenset({"L02", "A02"}),
        max_precedence=3,
        start_ms=0,
        end_ms=1000,
        kind=OFFICER,
    )
    statement = grant(foundation(), what)
    message = from_wire(TerminalEnrol, statement.content)

    assert (message.kind, message.max_precedence) == (KeyKind.OFFICER, Precedence.FLASH)
    assert message.may_send == ("A02", "L02")
    assert (message.statement_n, message.prev) == (statement.n, statement.prev)
    assert to_wire(message) == statement.content


def test_a_statement_made_of_a_message_is_the_same_statement():
    statement = foundation()
    message = from_wire(PartyFound, statement.content)
    again = Statement.make("AA", 0, bytes(32), message.SPEC.wire, to_wire(message))

    assert again.hash == statement.hash
    assert canonical.decode(again.data)[4] == statement.content


def test_a_threshold_of_half_the_roots_is_no_foundation():
    content = {**foundation().content, 4: 1}

    with pytest.raises(TheirError, match="field=threshold"):
        from_wire(PartyFound, content)
