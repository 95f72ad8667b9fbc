# The one clear word of each alarm. Order and shape of the precedence stand before it, never a colour alone.

alarm-URGENT = URGENT: to be opened
alarm-LATE = LATE: composed { $age } before it arrived, to be opened
alarm-EARLY = EARLY: signature good, record incomplete, to be opened
alarm-ALERT_WITHDRAWN = ALERT WITHDRAWN by its author
alarm-OPEN = NOT OPENED IN TIME
alarm-ANSWER = NOT ANSWERED IN TIME
alarm-UPDATE = NO UPDATE IN TIME
alarm-UNREAD_BEFORE_WINDOW = NOT OPENED, AND ITS WINDOW COMES NEAR
alarm-SILENT = SILENT: no sign of life
alarm-RESTORED = NODE RESTORED: it opened a new epoch
alarm-CLONE = ONE KEY IN TWO PROGRAMS
alarm-PICTURES_DIFFER = PICTURES DIFFER: the same entries, another picture
alarm-EVIDENCE = EVIDENCE HELD
alarm-HOOK = HOOK FAILED: nobody is called outside

whom-WATCH = officer on watch
whom-NEXT_OFFICER = next officer
whom-SUPERVISOR = supervisor
whom-OUTSIDE = outside
alarm-BAD_SIGNATURE = BAD SIGNATURE: not made with the key it claims
