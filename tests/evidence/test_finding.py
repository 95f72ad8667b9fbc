"""What was found is told once."""

from comity.evidence.file import Kind
from comity.evidence.finding import Finding, Lack, Shown
from comity.evidence.ground import Times


def test_what_is_missing_is_told_once():
    """R-622."""
    none = Times(0, {}, None, 0, None)
    shown = Shown(leaf=b"", feed=b"", number=1, type="", party="AA", claimed_ms=0,
                  not_after=none, not_before=none)  # fmt: skip
    finding = Finding(kind=Kind.HELD, author="AA", first=shown)
    finding.lack(Lack.NOT_HELD, party="BB")
    finding.lack(Lack.NOT_HELD, party="BB")
    finding.lack(Lack.NOT_HELD, party="CC")
    assert [it.facts["party"] for it in finding.lacks] == ["BB", "CC"]
