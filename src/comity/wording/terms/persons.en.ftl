# Words of persons: codes, composites, states.

code-PCAT-MILITARY = military
code-PCAT-CIVILIAN = civilians
code-PCAT-REMAINS = remains
code-PCAT-MEDICAL = medical personnel
code-PCAT-CHAPLAIN = chaplains
code-PCAT-MINOR = minors
code-PCAT-WOUNDED = wounded
code-PCAT-UNKNOWN = category not known

code-CRIT-SEVERELY_WOUNDED = severely wounded
code-CRIT-SEVERELY_SICK = severely sick
code-CRIT-UNDER_25 = under 25
code-CRIT-WOMEN = women
code-CRIT-LONG_HELD = long held
code-CRIT-CIVILIAN = civilians
code-CRIT-ALL_FOR_ALL = all for all
code-CRIT-OTHER = other

code-LIST-REQUESTED = asked for
code-LIST-OFFERED = offered

code-REVEAL-NEUTRAL = to the neutral
code-REVEAL-FULL = whole, to the other side
code-REVEAL-PSI = only what both have (PSI)
code-REVEAL-SLICED = in slices, by turns

code-LISTVERDICT-CONFIRM_HELD = held, confirmed
code-LISTVERDICT-NOT_HELD = not held
code-LISTVERDICT-IDENTITY_UNCLEAR = identity unclear
code-LISTVERDICT-ALREADY_RELEASED = already released
code-LISTVERDICT-DECEASED = deceased
code-LISTVERDICT-NOT_IN_CRITERIA = not in the criteria
code-LISTVERDICT-REFUSE = does not accept

code-PARITY-EQUAL_TOTAL = equal in total
code-PARITY-EQUAL_BY_CATEGORY = equal in each category
code-PARITY-RATIO = by ratio
code-PARITY-ALL_FOR_ALL = all for all
code-PARITY-LIST_ONLY = by the lists only

code-READY-READY = ready
code-READY-HOLD = on hold
code-READY-NOT_COMING = does not come
code-READY-ON_SITE = on site

code-TALLYROLE-GIVER = giver
code-TALLYROLE-RECEIVER = receiver
code-TALLYROLE-WITNESS = witness

code-HANDRESULT-HANDED = handed over
code-HANDRESULT-NOT_PRESENTED = not presented
code-HANDRESULT-RECEIVER_REFUSED = the receiver does not accept
code-HANDRESULT-ABSENT = absent
code-HANDRESULT-DIED = died
code-HANDRESULT-EXTRA = handed over beside the plan

code-CONDITION-GOOD = good
code-CONDITION-WEAKENED = weakened
code-CONDITION-UNDERWEIGHT = underweight
code-CONDITION-WOUNDED = wounded
code-CONDITION-SICK = sick
code-CONDITION-PSYCHOLOGICAL_DISTRESS = in psychological distress
code-CONDITION-NOT_STATED = NOT STATED

code-DISC-OPEN = open
code-DISC-EXPLAINED = explained
code-DISC-CONTESTED = contested

part-list-entry = { $n }: { $person_key }, { $category }
part-list-comment = { $n }: { $verdict }
part-list-comment-note = { $value }
part-plan-line = { $n }: { $person_key }, { $direction }: { $category_by }
part-hand-row = { $person_key }: { $result }

state-EXCHANGE-LISTS = LISTS COMMITTED TO
state-EXCHANGE-COMMENTED = LISTS COMMENTED ON
state-EXCHANGE-NOT_FIXED = NOT FIXED: not every party accepted the plan
state-EXCHANGE-PLANNED = PLANNED: accepted by all
state-EXCHANGE-READY = READY
state-EXCHANGE-UNDER_WAY = UNDER WAY
state-EXCHANGE-TALLIED = TALLIED: giver and receiver alike
state-EXCHANGE-DISCREPANT = DISCREPANT: giver and receiver differ
state-EXCHANGE-CLOSED = CLOSED: final counts accepted by all
state-EXCHANGE-ABORTED = ABORTED
state-EXCHANGE-WINDOW_PASSED = ABORTED: the window has passed
state-EXCHANGE-NOT_REVEALED = ABORTED: a list was not shown in time

state-EXCHANGE_CLAIM-STATED = STATED BY ITS AUTHOR
state-EXCHANGE_CLAIM-WITHDRAWN = WITHDRAWN
