"""Key statements with other parts than a party would give them."""

from comity.record.statement import Statement


def remade(statement: Statement, **parts) -> Statement:
    """The statement with other fields, by number (`k4=...`); None takes a field away."""
    content = {**statement.content, **{int(name[1:]): value for name, value in parts.items()}}
    kept = {key: content[key] for key in sorted(content) if content[key] is not None}
    return Statement.make(statement.party, statement.n, statement.prev, statement.type, kept)
