# Agreements, suspension, membership: what went wrong, and what to do.

error-charter-another-line = This is no amendment of this charter: it changes the reality of the line or who founded a party; propose a new line.
error-line-suspended = The line was suspended and { $code } does not pass while it is; wait for the restoration, or give a reason to send it all the same.
