# The page of a brief, and what leads to it.

console-page-brief = Brief for the principal
console-brief-language = Language of the brief
console-brief-back = Back to the call
console-brief-open = Brief for the principal
console-brief-draft-agenda = Draft an agenda: topics, and follow-ups that stand open
console-brief-clocks = In the capitals it begins
console-voice-heading = Who is on the telephone
console-voice-lead = Where only a telephone works: both sides draw a number and read it aloud, then each reads the words that follow from both numbers. The line’s own keys make them; one try, ten minutes.
console-voice-party = Who should be on the telephone
console-voice-draw = Draw a number and ask (signed)
console-voice-number = The number that { $party } read
console-voice-take = Give our words
console-voice-heard = The words that { $party } read then
console-voice-check = Do they fit? One try
console-page-readout = Read-out for the public
console-readout-choose = Which points are shown
console-readout-print = Print what is shown
console-readout-file = File that anybody can check
console-readout-lead = Each party signs the root over all points first. A reader of the file checks that what is shown is part of it; the charter of the line is in it too. What is left out cannot be guessed from it. Ask the others before you publish: the program does not.
console-readout-count = Points left out: { $count }.
console-readout-open = For the public: show a part
console-call-act-absent = State that the other side did not come
console-readout-sign = Sign for publication (L18)
console-readout-not-granted = To publish it takes a grant to PUBLIC (L22) of { $parties }, which names { $refs }.
console-readout-grant = Propose the grant
