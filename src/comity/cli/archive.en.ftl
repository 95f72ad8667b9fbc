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
