## What may go wrong with sealed bodies and with bundles carried by hand.

error-body-bad-shape = The sealed body is not laid out as one ({ $reason }); it is asked for again.
error-body-bad-padding = The sealed body of { $size } octets is padded otherwise than it must be, so it counts as unreadable; ask its author for it again.
error-body-bad-content = What the sealed body holds is not in its one form ({ $reason }), so it counts as unreadable; ask its author for it again.
error-body-does-not-open = The sealed body does not open ({ $part }); it was changed, or its author sealed it wrongly; ask for it again.
error-body-not-for-us = The body is not sealed to this node; only the nodes of its addressees and of its author can read it.
error-body-other-content = The sealed body holds something else than its author signed, so it counts as unreadable; ask its author for it again.
error-body-sealed-to-nobody = There are { $count } nodes to which this can be sealed, and there must be from 1 to { $most }; check that the addressees' nodes are known on this line.
error-body-we-made-too-long = What is to be sealed has { $size } octets, more than { $most }; shorten it.
error-key-cannot-seal = Nothing can be sealed to a key of kind { $alg }; this is a fault of the program, report it.
error-key-unusable = Nothing can be sealed to the key { $kid }; ask its owner to grant another one.
error-body-erased = The body of entry { $entry } was erased here by an officer of this party; what remains is its envelope.
error-body-missing = The body of entry { $entry } has not come, and nobody can say that it was opened; "ack --problem missing" says so to its author.
error-body-not-ours = The body of entry { $entry } is sealed to others; this node cannot read it.
error-body-unreadable = What came as the body of entry { $entry } is not what its author signed; "ack --problem unreadable" says so to its author.
error-send-nobody-to-open = No node of { $party } is known on this line to which anything can be sealed; wait for it to join.
error-send-sealed-needs-addressee = What is sealed needs an addressee, and a message { $type } of this visibility is sealed; name parties with --to.
error-hand-bad-inside = What is inside the file is not laid out as it must be ({ $reason }); ask for the file again.
error-hand-changed = The file was changed after it was written, and nothing of it was taken; ask for it again.
error-hand-cut-off = The file ends too early, and nothing of it was taken; ask for it again.
error-hand-not-for-us = The file is sealed to other nodes than this one; ask its author to seal it to this party.
error-hand-not-one = The file is neither a sealed bundle nor an exported record; check that this is the right file.
error-hand-other-line = The file is of line { $found }, which this node does not hold, or not under the name given; accept its charter first.
error-hand-too-long = The file has { $size } octets, more than { $most }; ask for a sealed bundle, which is read piece by piece.
error-import-cannot-read = The file at { $path } cannot be read ({ $reason }); check the place and try again.
error-erase-not-sealed = Entry { $entry } is not sealed, and what is in the record in the open cannot be erased; correct or withdraw it instead.
