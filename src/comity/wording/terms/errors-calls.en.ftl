# What can go wrong at the page of a call.

error-call-bad-signal = This page sent something that is no signal of a call: load the page again.
error-call-no-such-call = { $entry } belongs to no call, which begins with a request (C01).
error-config-relay-secret = The secret of the relays for calls cannot be read at { $path } ({ $reason }): put it there, or take console.relays out.
error-console-cut-lapsed = The cut-off of { $terminal } was begun more than ten minutes ago and can be signed no more: begin it again.
error-console-no-date = Nothing was noted, since { $value } is no date of an undertaking, such as 061200ZDEC24.
error-console-no-position = Choose a position on at least one point, since nothing is said of any yet.
error-console-notes-full = Nothing was noted, since a read-out has at most { $count } points: release it, or take a point out.
error-console-notes-released = Nothing was changed, since the read-out is released by { $offices }: send it or drop it first.
error-console-second-officer = You began the cut-off of { $terminal }; another officer sends it, at another browser.
