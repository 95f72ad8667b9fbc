# Errors of composing at the console.

error-console-correction-needs-reason = Say in one sentence why the message is corrected.
error-console-draft-changed = Draft { $draft } is not what you were shown: read it again first.
error-console-draft-flagged = Every reader would flag draft { $draft }, so it was not released: change it, or say below why it goes out so.
error-console-draft-gone = Draft { $draft } is no longer at the desk: somebody sent or dropped it; look at the watch.
error-console-draft-released = Draft { $draft } was released by an officer: drop it before you write another in its place.
error-console-name-the-party = No officer has written to { $party } for 30 days; type { $party } to confirm that it is meant.
error-console-not-ours = Only your own messages can be corrected or withdrawn; answer this one instead.
error-console-not-taken-away = A correction cannot take “{ $field }” away; fill it in again, or withdraw the message.
error-console-nothing-corrected = Nothing differs from what was said; change first what is to be corrected.
