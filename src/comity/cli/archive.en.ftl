# The archive of a line.
cli-archive-judging = Checking every entry
cli-archive-writing = Writing the archive
cli-archive-checking = Checking the archive
cli-archive-updated = { $archive }: { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, new: { $new }; under checkpoints of their owners: { $signed }. Files written: { $files }.
cli-archive-serving = The archive is served at { $address }. Whoever reaches it reads all that was said unsealed.
cli-archive-sound = SOUND. Every entry is here, with its signature and its place; tiles and checkpoints fit.
cli-archive-pruned = PRUNED. Hashes and checkpoints fit, and so do the entries that are here; those that are not here were not checked.
cli-archive-incomplete = INCOMPLETE. What is here fits, and entries cite what is not here.
cli-archive-forked = FORKED. A feed has two pasts, and its owner signed both.
cli-archive-refused = REFUSED. An entry breaks a rule of the record.
cli-archive-damaged = DAMAGED. Files are missing, or are not what was written.
cli-archive-head-party = Feed of
cli-archive-head-held = Entries
cli-archive-head-signed = Signed up to
cli-archive-head-not-here = Not here
cli-archive-flaw = { $path }: { $what }
cli-archive-line-not-named = Checked as the archive of the line { $line }. Compare this with the line id that you know, or give it with --line-id.
cli-archive-bad-tile = hashes that do not fit the entries, or no file
cli-archive-bad-bundle = entries that do not fit their hashes
cli-archive-bad-file = not what stands there in an archive
cli-archive-bad-signature = entries that the owner of the feed did not sign
cli-archive-bad-checkpoint = not a checkpoint of this feed by its owner
cli-archive-renewal-good = Signed anew ({ $number }) by { $by }, { $time }: GOOD, over { $entries } entries.
cli-archive-renewal-not-checked = Signed anew ({ $number }) by { $by }, { $time }: the signature is good; entries that it names are not here, and were not checked.
cli-archive-renewal-no-key = Signed anew ({ $number }), it says by { $by }, { $time }: it names what is here, and its signature was not checked. Give the key with --renewed-by.
cli-archive-renewal-bad = Signed anew ({ $number }), it says by { $by }: it does not fit what is here, or its signature is not good.
cli-archive-key = The public key of { $name }, two lines, for whoever checks what it signs:
cli-archive-renewed = { $archive } is signed anew ({ $number }) by { $by }: { $entries } entries in { $logs } feeds.
cli-archive-folding = Computing the picture
cli-archive-snapshot = Snapshot { $name }: level { $level }, { $count } entries.
cli-archive-no-snapshot = There is no snapshot to which all parties have agreed.
cli-archive-agreed = { $party } has agreed, by its entry { $entry }
cli-archive-lacking = { $party } has not agreed
cli-archive-now = What is stable here now: level { $level }, { $count } entries; all have agreed to it.
cli-archive-now-lacking = What is stable here now: level { $level }, { $count } entries; not yet agreed by: { $parties }.
cli-archive-prune-ask = Take { $entries } entries ({ $bytes } octets) out of { $archive }? A whole archive was found elsewhere; keep that one.
cli-archive-pruned-now = { $entries } entries ({ $bytes } octets) were taken out of { $archive }; hashes and checkpoints stay. Keep the whole archive where it is.
cli-archive-would-prune = { $entries } entries ({ $bytes } octets) of { $archive } lie below the last agreed snapshot and could go. Nothing was taken away.
