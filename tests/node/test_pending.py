"""What waits for the next commit (R-50)."""

from comity.node.pending import News, Pending


def test_nothing_waits_at_first_and_news_alone_is_reason_enough_to_commit():
    pending = Pending()
    assert not pending.something
    pending.news.append(News())
    assert pending.something


def test_bytes_kept_for_looking_up_are_no_reason_to_commit():
    pending = Pending()
    pending.bytes_of[b"leaf"] = b"entry"
    assert not pending.something
