# What is out of the ordinary about one entry, as a log and a message's page say it.

sign-EARLY = RECORD INCOMPLETE: the signature is good, but what this entry refers to is not here yet. Read it as it stands; its place in the record comes later.
sign-LATE = LATE: composed { $age } before it arrived here, { $when }. What it says may be overtaken.
sign-WITHDRAWN = WITHDRAWN by its author, from { $when }. It stays in the record.
sign-ALERT_WITHDRAWN = ALERT WITHDRAWN by its author, from { $when }. It stays in the record; whoever acted on it must know.
sign-FORKED = FORKED FEED: { $party }’s key signed another entry with the same number. Both are kept; see Health.
