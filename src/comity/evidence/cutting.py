"""That a terminal was cut off, and at which positions of its feeds.

Carries out R-621: the statement has force by its roots, and the entry that carries it had been
where it cuts.
"""

from comity.errors import TheirError
from comity.evidence.finding import Cut, Finding, Lack
from comity.evidence.ground import Ground
from comity.record.cut import Place
from comity.record.entry import Entry, Head
from comity.record.statement import REVOKE, Statement


def judge_cut(ground: Ground, carrier: Entry, finding: Finding) -> None:
    """Say whose terminal the entry cuts off, and where."""

    def everywhere(_: Place) -> bool:
        return True

    try:
        statement = Statement.read(carrier.content)
    except TheirError:
        finding.lack(Lack.NO_REVOCATION)
        return
    revocation = ground.roster.revocation(statement.hash)
    if (
        carrier.type != REVOKE
        or revocation is None
        or not ground.roster.has_force(statement.hash, everywhere)
    ):
        finding.lack(Lack.NO_REVOCATION)
        return
    grants = ground.roster.grants_before(statement.hash, revocation.terminal, everywhere)
    finding.cut = Cut(
        party=statement.party,
        terminal=revocation.terminal,
        reason=revocation.reason,
        offices=tuple(sorted({it.office for it in grants})),
        kinds=tuple(sorted({it.kind for it in grants})),
        heads=revocation.cut,
    )
    if not grants:
        finding.lack(Lack.NO_REVOCATION)
    for head in revocation.cut:
        if not _had_been(ground, carrier, head):
            finding.lack(Lack.NO_EFFECT, feed=head.feed.hex(), size=head.size)


def _had_been(ground: Ground, carrier: Entry, head: Head) -> bool:
    """R-102: whether the carrier's past, as far as it is shown, covers a head."""
    past = ground.past(carrier.leaf)
    if any(head in ground.states(leaf) for leaf in (carrier.leaf, *past)):
        return True
    its = ground.at(head.feed, head.size)
    return any(it.root == head.root and it.leaf in past for it in its)
