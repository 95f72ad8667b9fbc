# Composing, drafts and their release.

console-page-compose = Compose
console-page-drafts = Drafts
console-page-types = Compose
console-page-draft = Draft
console-family-line = The line: tests, answers, text, corrections
console-family-keys = Keys
console-family-activity = Manoeuvres, areas and passages
console-family-launch = Launches
console-family-incident = Incidents and questions
console-family-call = Calls between principals
console-family-arms = Arms limits
console-family-persons = Exchanges of persons
console-family-talks = Talks and texts
console-family-pause = Ceasefire and pauses
console-family-figures = Figures
console-find-type = Find a type: a few letters of its name, its code or its family
console-find = Find
console-no-type-found = No type has these words. Try fewer letters, or the code.
console-two-officers = two officers
console-on-line = On the line
console-other-type = Choose another type
console-preview = What would come of it
console-preview-empty = Fill in the form: what it would meet, its lead time and its text stand here.
console-needed = needed
console-example = Example:
console-shape = Shape
console-no-shape = no area
console-show-fields = Show its fields
console-paste = Paste an area
console-paste-lead = Positions in any form, one a line; or a NOTAM, GeoJSON, KML, GPX or YAML text
console-which-area = The text holds several areas. Which one?
console-draw-area = Draw on the map: { $label }
console-take = Take it
console-add = Add: { $label }
console-remove = Remove: { $label }
console-lasts = lasts { $length }
console-swapped = Latitude and longitude may be swapped: { $seconds }
console-goes-to = To whom
console-goes-to-all = Without a choice it goes to every party of the line.
console-all = all
console-precedence = Precedence
console-usual = as usual for its type
console-more-fields = More fields
console-override = Send it despite a check
console-override-hint = Why it is sent despite a flag or a missing release. The reason goes with the message.
console-override-do = Keep this reason; releases given before no longer count
console-beside = Beside it, the text in
console-language-of = the language of { $party }
console-release-and-send = Release and send
console-save-draft = Save as a draft
console-release-hint = Released with the key of { $officer }. What needs a second officer waits with the drafts until that officer releases it at another terminal.
console-correction-of = Correction: { $title }
console-correction-lead = Change what is to be corrected: the correction says what became different. What was said before stays visible to all.
console-reason = Reason
console-to-mend = { $count ->
    [one] One field is missing or cannot be read
   *[other] { $count } fields are missing or cannot be read
}
console-would-go = Whom it goes to
console-key-ends = key ends
console-not-written = No officer has written to { $party } for 30 days: you will be asked to name it once more.
console-sealed-to = Can be read by:
console-needs-officers = { $count ->
    [0] No officer must release it.
    [one] One officer must release it.
   *[other] { $count } officers must release it.
}
console-needs-staff = One of them holds an office of staff or above.
console-conflicts = What it meets
console-not-compared = Not compared: { $why }
console-nowhere = It names no place and time that could meet another.
console-lead = Lead time:
console-foreseen = What every reader would flag
console-needs-reason = It is not released without a reason.
console-protected = Protected in its time
console-texts = The text
console-empty-drafts = No draft waits here. What you save, and what needs a second officer, stands here until it is sent.
console-released-of = Released by { $given } of { $needed }
console-draft = Draft
console-releases = Releases
console-must-still = { $count ->
    [0] Nobody more must release it.
    [one] One more officer must release it.
   *[other] { $count } more officers must release it.
}
console-could-release = Officers of this node who have not:
console-release = Release
console-release-last = Release and send
console-signed-by = with the key of { $officer }
console-second-terminal = You have released it. The next officer releases it at another terminal.
console-send = Send
console-change = Change it
console-drop = Drop it
console-drop-lead = The draft is gone for good. Nothing of it was sent.
console-name-again = No officer has written to { $party } for 30 days. Type { $party } to confirm that it is meant.
console-echo = Places and times in other forms
console-act-correct = Correct
console-act-withdraw = Withdraw
