"""One message, whole."""

from tests.support.lines import LINE, TEXT, until


def test_a_message_is_shown_whole_with_how_far_it_came(desks, duty):
    said = desks[0].says("L09", TEXT)["entry"]
    until(lambda: desks[0].ask("held", party="BB", entry=said)["word"] == "HELD")
    page = duty.get(f"/entry/{LINE}/{said}").text
    assert TEXT["subject"] in page
    assert 'class="word"' in page
    assert 'action="/open"' not in page  # it is our own


def test_foreign_text_is_set_apart_and_never_markup(desks, duty):
    nasty = '<img src=x onerror="alert(1)">'
    said = desks[0].says("L09", {**TEXT, "subject": "<script>alert(1)</script>", "body": nasty})
    page = duty.get(f"/entry/{LINE}/{said['entry']}").text
    assert "<script>alert" not in page
    assert "<img src=x" not in page


def test_a_message_of_the_other_party_can_be_opened_first(desks, theirs):
    said = desks[0].says("L09", TEXT)["entry"]
    until(lambda: desks[1].ask("inbox") and desks[1].ask("inbox")[-1]["entry"] == said)
    page = theirs.get(f"/entry/{LINE}/{said}").text
    assert 'action="/open"' in page
    assert 'data-key="a"' in page
