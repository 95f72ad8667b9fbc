# The page of a brief, and what leads to it.

console-page-brief = Brief for the principal
console-brief-language = Language of the brief
console-brief-back = Back to the call
console-brief-open = Brief for the principal
console-brief-draft-agenda = Draft an agenda: topics, and follow-ups that stand open
console-brief-clocks = In the capitals it begins
