"""A screen without a browser hears what a page hears."""

from comity.proving.bench_screen import _events


def test_events_are_read_one_by_one_as_they_were_written():
    lines = [
        *(b"event: alarms\n", b"id: 7\n", b'data: {"alarms": []}\n', b"\n"),
        *(b": a comment\n", b"\n"),
        *(b"event: news\n", b"id: 8\n", b"data: {}\n", b"\n"),
    ]
    assert list(_events(iter(lines))) == [("alarms", b'{"alarms": []}'), ("news", b"{}")]


def test_what_is_not_whole_is_no_event():
    assert list(_events(iter([b"event: alarms\n", b"data: {}\n"]))) == []
