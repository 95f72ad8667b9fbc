# The demonstration: what stands around the words of the exercise.

demo-founding = Keys, officers, cards; twelve words read aloud and compared, both ways
demo-starting = Starting two nodes, each a program of its own
demo-verifying = Exporting the record; a third person verifies it
demo-line-state = { $line } line: { $state }
demo-reported = REPORTED { $source }
demo-constructed = CONSTRUCTED
demo-machine = the machine's own word
demo-lines = What both nodes computed
demo-digest = { $line } line, { $state }, { $entries } entries
demo-digest-of = { $party } { $digest }
demo-digests-same = The same digest at both: they hold one record and see one picture.
demo-digests-differ = The digests differ. Do not rely on this line until you know why.
demo-read-aloud = Officers read these eight characters to each other: { $digest }
demo-flash = The FLASH, from { $from } to { $to }, as proved by the record
demo-sent = sent
demo-after = after { $after }
demo-verified = { $line } line: { $verdict }, { $entries } entries, { $bytes } bytes, { $faults } faults
demo-record-at = The records lie here:
demo-again = Verify one yourself, on any machine:
demo-done = Done in { $seconds } s.
demo-removed = The nodes are stopped. Their folders lie in { $path }
demo-kept = Both nodes go on running. Talk to them:
demo-stop = Stop them:
demo-interrupted = Stopped. Everything that was started has ended.
