# A part of a record for somebody outside the line.
cli-part-may = { $entry }: may be given. It took: { $needed }
cli-part-missing = { $entry }: no grant yet of { $missing }. It takes: { $needed }
cli-part-withheld = { $entry }: written by { $needed }, which helps people and is not asked; only its own grant gives it.
cli-part-made = { $path }: { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    } for { $to }. Whoever has the file can read it and check it with “comity part check”.
cli-part-part = PART, for { $to }. Each entry here is signed as it says; what else was said on the line, and what was taken back later, is not here.
cli-part-unproved = UNPROVED. A key that signed was granted by nobody, as far as this file shows.
cli-part-refused = REFUSED. This is no part of a record, or it breaks a rule.
cli-part-damaged = DAMAGED. The file was changed or cut off after it was made.
cli-part-row = { $entry }: { $type } by { $party }, { $claimed } as it claims; released by: { $officers }; leave in this file of: { $leave }
cli-part-unopened = Its body is sealed, and is not opened here.
cli-part-party = { $party } is founded on { $founded }. Compare this with what { $party } itself says.
