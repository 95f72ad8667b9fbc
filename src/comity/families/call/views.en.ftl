# What a clock, or two matters together, tell of calls and staff contacts.

call-begins = Fixed: { $window }; begins in { $left }.
call-has-begun = Fixed: { $window }; the window has begun.
call-not-opened = No word that the call was opened: { $parties }.
call-lasted = { $party } states a duration of { $span }; the other differs by more than a minute.
call-glare = Both sides asked, neither having seen the other’s request: { $kept } of { $party } is kept, { $attached } of { $other } is attached to it. Answer the one that is kept.
call-point = Point { $n } ({ $by } { $kind }), as read out by { $party }: { $state }
call-action-stands = Follow-up { $entry } of { $owner }, due { $due }: { $state }
contact-next = Next staff contact of { $parties }: { $when }.
contact-due = Staff contact of { $parties } is due now: { $when }.
contact-took-place = Last staff contact of { $parties }, { $when }: took place.
contact-missed = Last staff contact, { $when }: missed by { $parties }. This is a state, not an incident.
call-sheet-field = { $field }: { $value }
call-sheet-point = { $by } { $kind }: { $text }
call-unanswered = { $party } gave no answer before the last window ended, and has not opened the request.
call-unanswered-opened = { $party } opened the request and gave no answer before the last window ended.
call-absent = { $party } states at { $when }: { $how }.
