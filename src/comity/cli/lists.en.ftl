# What the commands say of lists of persons.

cli-lists-reading = reading { $path }
cli-lists-sealing = sealing the list
cli-lists-opening = opening the list
cli-lists-head-column = Column
cli-lists-head-field = Read as
cli-lists-head-row = Row
cli-lists-head-fault = What is wrong
cli-lists-head-list = List
cli-lists-head-party = Of
cli-lists-head-way = From → to
cli-lists-head-version = Version
cli-lists-head-count = Persons
cli-lists-head-keep-until = Kept until
cli-lists-head-stands = Stands
cli-lists-head-time = Time
cli-lists-head-office = Office
cli-lists-head-purpose = For
cli-lists-head-signed = Signed
cli-lists-found =
    { $count ->
        [one] { $count } row can be read as a person.
       *[other] { $count } rows can be read as persons.
    }
cli-lists-unread = Columns that say nothing here: { $columns }. Name them with --map if they should.
cli-lists-faulty =
    { $count ->
        [one] { $count } row has a fault; mend the table, or leave it out with --leave-out.
       *[other] { $count } rows have a fault; mend the table, or leave them out with --leave-out.
    }
cli-lists-kept = The list { $name } is sealed here and kept until { $until }. The table itself still has the names in the open.
cli-lists-preview = This is a preview; nothing was kept.
cli-lists-root = Root of the list
cli-lists-none = No list lies here.
cli-lists-here = here
cli-lists-committed = committed
cli-lists-forgotten = forgotten
cli-lists-exported = { $count } persons are in { $path }, in the open; what is forgotten later does not reach that file.
cli-lists-signed = yes
cli-lists-not-signed = NO
cli-lists-more-acts = { $count } earlier rows; all are in --json.
cli-lists-audit-whole = The log is whole: { $count } rows, each holding the hash of the one before.
cli-lists-audit-head = Hash of the last row
cli-lists-gone = The key of the list { $name } is destroyed and its files are gone; { $count } persons and the root stay as numbers.
cli-lists-ticks-gone = What was ticked by plans of this list is gone too: { $count } checklists.
cli-lists-erased = Erased on the line, and said so: { $count } sealed bodies.
cli-lists-not-erased = What was sent of it on the line is still here (commitment { $entry }); “comity erase” takes it away, entry by entry.
cli-lists-others = Others who were shown it erase for themselves. What a disk or a backup keeps of octets is not known to this program.
cli-lists-why-NO_NAME = no name in this row
cli-lists-why-IMPOSSIBLE_DATE = there is no such day
cli-lists-why-BAD_DATE = no date; write 1985-02-28, 28.02.1985 or a year of four figures
cli-lists-why-UNKNOWN_CODE = no word that is known for this field
cli-lists-why-BAD_PARTY = no code of a party; write it like AA
cli-lists-why-TOO_LONG = longer than this field may be
cli-lists-why-HIDDEN_CHARACTER = a character that hides or turns text
cli-lists-why-COMPUTED = a formula; put its value in its place
cli-lists-overlooking = looking for odd names and for who stands twice
cli-lists-head-doubt = What to look at
cli-lists-doubtful =
    { $count ->
        [one] { $count } row has something to look at; it stops nothing.
       *[other] { $count } rows have something to look at; it stops nothing.
    }
cli-lists-twice =
    { $count ->
        [one] { $count } pair of rows may be one person; look whether somebody stands twice.
       *[other] { $count } pairs of rows may be one person each; look whether somebody stands twice.
    }
cli-lists-twice-sure = rows { $row } and { $other }: all that is written agrees
cli-lists-twice-maybe = rows { $row } and { $other }: alike, not sure
cli-lists-doubt-NO_NAME = no word that is a name
cli-lists-doubt-NO_SURNAME = no surname
cli-lists-doubt-MIXED_SCRIPT = letters of two scripts in one word
cli-lists-doubt-HOMOGLYPH = a letter of another script that looks the same
cli-lists-doubt-FALLBACK_SCRIPT = a script in which names are compared roughly
cli-lists-doubt-IMPOSSIBLE_DATE = a date of birth that nobody has
cli-lists-doubt-TOO_LONG = longer than what is compared
cli-check-lists = lists of persons
cli-check-lists-ok = Lists that lie here: { $count }; none is kept longer than it should be, and the log of who opened them is whole.
cli-check-lists-look = These lists are to be forgotten by now: { $late }; do it with “comity exchange forget”.
cli-check-lists-bad = { $reason }
