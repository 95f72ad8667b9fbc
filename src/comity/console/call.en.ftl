# The page of one call.

console-page-call = Call
console-call-page = Call page
console-call-back = All calls
console-call-kind = Level: { $level }; by: { $mode }; interpreter: { $interpreter }
console-call-begins-in = Begins in
console-call-ends-in = The window is open; it ends in
console-call-over-since = The window ended
console-call-no-window = No window is fixed. One is fixed when every party accepted the same.
console-call-clocks = One clock for { $parties }: UTC (Z). The charter names no local time, so none is shown.
console-call-sides = What each party says of when
console-call-said-nothing = has said nothing of it yet
console-call-agenda = What is to be spoken of
console-call-agenda-agreed = Agenda of { $party }, version { $version }: AGREED by all.
console-call-agenda-proposed = Agenda of { $party }, version { $version }: PROPOSED, not agreed.
console-call-no-agenda = No agenda is proposed. Topics of the request:
console-call-no-items = Nothing is on the agenda, and nothing stands open on the line.
console-call-open-item = OPEN
console-call-leads = { $party } speaks first; { $span }
console-call-theirs = Their account
console-call-common = What all say
console-call-nothing-common = nothing yet
console-call-apart = Told differently
console-call-earlier = { $count ->
    [one] One earlier word is not shown here.
   *[other] { $count } earlier words are not shown here.
}
console-call-more = { $count ->
    [one] One more matter stands open on the line.
   *[other] { $count } more matters stand open on the line.
}
console-call-more-on-screen = { $count ->
    [one] One more item: see the screen.
   *[other] { $count } more items: see the screen.
}
console-call-phrases = Agreed sentences, by number
console-call-readouts = What was said, as each party has it
console-call-readout-of = Read-out of { $party } ({ $kind })
console-call-last = Last read-out before this call, of { $party }
console-call-point-n = Point
console-call-point-said = Said, by this read-out
console-call-point-word = All words together
console-call-point-positions = Position of the others
console-call-of-item = (item { $n })
console-call-no-position = no position
console-call-follow = Make a follow-up
console-call-agreed = What was agreed
console-call-nothing-agreed = Nothing is proved to be agreed.
console-call-agreed-note = Here stands only what one read-out calls agreed or undertaken and every other party of the call agreed to in that point. All else is one side’s word.
console-call-actions = What follows from it
console-call-answer = Answer the read-out of { $party }, point by point
console-call-answer-lead = To agree to a point is to say that both tell it so. Points without a position stay one side’s word. This makes a draft; your key signs it when you release it.
console-call-answered = Every point has a position of ours; a new one stands in its place.
console-call-position = Our position
console-call-position-text = In words
console-call-draft-positions = Draft this answer
console-call-notes = Notes for our read-out
console-call-notes-lead = What you note here is a draft of our read-out. It stays at this desk until an officer releases it.
console-call-take-out = Take out
console-call-draft-readout = Read the draft of the read-out whole and release it
console-call-draft-position = Read the draft of our positions whole and release it
console-call-of = Item
console-call-no-item = none
console-call-who = Who said it
console-call-how = How
console-call-text = What was said
console-call-due = By when (undertakings)
console-call-note = Note this
console-call-may-not = Your key may not release a read-out (C06).
console-call-act-agenda = Propose an agenda
console-call-act-answer = Answer the request
console-call-act-opened = State that it began
console-call-act-closed = State that it ended
console-call-print = Print on two pages
