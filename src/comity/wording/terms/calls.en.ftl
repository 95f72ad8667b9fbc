# Before a call: the brief for a principal, clocks of capitals, a first agenda.

clock-there = { $party }: { $day } { $month }, { $hour }:{ $minute } (UTC{ $offset })
clock-unknown = { $party }: the zone { $zone } is not known to this machine
brief-title = Brief before a call
brief-lead = What stands between the parties, as { $party } reads it. Nothing here says whose account is right.
brief-incidents = Incidents and questions that stand open
brief-conflicts = Where activities meet
brief-activities = Activities
brief-pauses = Pauses and standing back
brief-limits = Limits
brief-ours = Our account
brief-theirs = Their account
brief-common = What all say
brief-apart = Told differently
brief-silent = silent
brief-nothing = Nothing stands here.
brief-topics = Topics of the request
brief-agenda = Agenda
brief-agenda-agreed = Agenda: AGREED by all
brief-agenda-proposed = Agenda: PROPOSED, not agreed
brief-item = { $n }. { $title } ({ $party } first, { $minutes } min)
brief-last = Last read-out, of { $party }, { $when }
brief-no-last = No read-out of an earlier call is on record.
brief-actions = Open follow-ups
brief-no-actions = No follow-up is open.
brief-owner = owner { $party }, due { $when }
brief-late = PAST ITS DAY
brief-earlier = { $count ->
    [one] One earlier word is on record.
   *[other] { $count } earlier words are on record.
}
brief-more = { $count ->
    [one] One more finds no room here: see the console.
   *[other] { $count } more find no room here: see the console.
}
brief-no-window = No window is fixed.
brief-at = Drawn for { $when }.
brief-cut = Cut of the record: { $entries } entries, digest { $digest }.
brief-cut-entry = Cut of the record: all that entry { $entry } knows, { $entries } entries, digest { $digest }.

voice-title = Who is on the telephone: { $party }
voice-read = Read aloud: { $words }
voice-figures = In figures: { $figures }
voice-until = Good until { $when }, once.
voice-theirs = Their number: { $figures }
voice-say = Our words, to read aloud once they have read theirs: { $words }
voice-fits = THE WORDS FIT: who speaks sits at a node of { $party }.
voice-wrong = THE WORDS DO NOT FIT: end this talk, and call { $party } back over a number that you know.
voice-state = In the opening of the call (C04) name the words asked: { $entry }.
voice-relay = This does not show that nobody stands between and passes on both voices: what binds goes over the line, in writing.

readout-title = Read-out { $entry } of { $party }
readout-root = Root
readout-sealed = Signed as { $entry }: parts of it can be shown now.
readout-written = { $output }: points shown: { $shown }, left out: { $left }.
readout-signed-by = Signed by { $parties }.
readout-omitted = { $n }. ■■■■■■ left out
readout-left = Points left out: { $count }. What is shown is part of what was signed; nothing was changed.
readout-signed = Signed by { $party }: { $offices }
readout-key = Words of its key, to be compared with what it made known itself: { $words }
readout-unsigned = Nobody signed it.
