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
error-voice-ambiguous = These words stand in two lists for different numbers: ask for the groups of four figures instead.
error-voice-count = { $found } words or groups were typed and { $wanted } are needed: ask for all of them again.
error-voice-dead = The number drawn for { $party } is used or too old: draw another and read it aloud.
error-voice-medium = Words are asked over a telephone, a radio or a picture: choose one of these.
error-voice-mirror = This is the number that you read yourself: ask the other side for its own.
error-voice-no-node = { $party } has no such node here: name one of { $nodes }.
error-voice-no-number = Type the number that { $party } read before the words that you heard.
error-voice-none = No number is drawn for { $party }: draw one and read it aloud.
error-voice-taken = Another number of theirs was taken already: draw a new one and begin again.
error-voice-word = { $word } is in no list of words: ask for it again, or for figures.
error-voice-wrong = The words do not fit: end this talk, and call { $party } back over a number that you know.
error-readout-none = { $entry } is no read-out of a call (C06).
error-readout-no-point = The read-out has no point { $n }: name points by the numbers that stand before them.
error-readout-not-granted = Nothing was written: to publish it takes a grant to PUBLIC (L22) that names { $refs }, and none of { $parties } is in force; ask for it with “comity send DIR line.release/1”.
error-readout-not-signed = Nobody signed this read-out as it stands now: sign it first (comity call sign).
error-readout-broken = This is no published read-out that holds ({ $step }): ask for the file again, and trust nothing in it.
