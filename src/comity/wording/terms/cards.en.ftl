# Words of cards, of the missing and of remains: codes, composites, states.

code-SEX-FEMALE = female
code-SEX-MALE = male
code-SEX-OTHER = other
code-SEX-UNKNOWN = not known

code-HEALTH-GOOD = good
code-HEALTH-SICK = sick
code-HEALTH-WOUNDED = wounded
code-HEALTH-SEVERE = severely wounded or sick

code-CONSENT-GIVEN = consent of the person
code-CONSENT-VITAL_INTEREST = vital interest of the person
code-CONSENT-PUBLIC_INTEREST = public interest

code-PERSON-CAPTURED = captured
code-PERSON-HELD = held
code-PERSON-TRANSFERRED = transferred
code-PERSON-HOSPITAL = in hospital
code-PERSON-RELEASED = released
code-PERSON-ESCAPED = escaped
code-PERSON-DIED = died
code-PERSON-REPATRIATED = returned home

code-MISSING-HELD = held
code-MISSING-NOT_HELD = not held
code-MISSING-DECEASED = deceased
code-MISSING-SEARCHING = being searched for
code-MISSING-UNKNOWN = not known

code-NOTE-WISH = wish of a person
code-NOTE-RULING = ruling on an uncertain pair
code-NOTE-VISIT = visit
code-NOTE-EMPTY = empty
code-NOTE-LINE = line of a plan

name-role-SURNAME = surname
name-role-GIVEN = given name
name-role-PATRONYMIC = patronymic
name-role-FULL = whole name
part-name = { $role } { $text } ({ $script })
part-name-lang = { $role } { $text } ({ $script }, { $lang })
part-note-row = { $person_key }: { $value } (second officer: { $second })
part-note-row-other_key = other key { $value }

state-PERSON-UNKNOWN = NOT KNOWN
state-PERSON-SOUGHT = SOUGHT
state-PERSON-HELD = HELD
state-PERSON-HOME = HOME
state-PERSON-DIED = DIED
state-PERSON-DISPUTED = PARTIES STATE OTHERWISE
state-PERSON-LISTED = ON A LIST
state-PERSON-CONFIRMED = HELD, confirmed on a list
state-PERSON-HANDED = HANDED OVER
state-PERSON-NOT_PRESENTED = NOT PRESENTED
state-PERSON-RECEIVER_REFUSED = NOT ACCEPTED BY THE RECEIVER
state-PERSON-ABSENT = ABSENT
state-PERSON-ANSWER_TERM_PASSED = the term for an answer has passed
state-PERSON-UPDATE_TERM_PASSED = the term for the next word has passed

state-REMAINS-ONE_SIDED = STATED BY ONE SIDE
state-REMAINS-ALIKE = BOTH SIDES ALIKE
state-REMAINS-DIFFERENT = SIDES DIFFER
state-REMAINS-WITHDRAWN = WITHDRAWN

state-VISIT-STATED = STATED BY ITS AUTHOR
state-VISIT-WITHDRAWN = WITHDRAWN

state-MATCH_REPORT-ONE_SIDED = STATED BY ONE MATCHER
state-MATCH_REPORT-ALIKE = ALL MATCHERS ALIKE
state-MATCH_REPORT-DIFFERENT = RESULTS DIFFER: rules or programs differ
state-MATCH_REPORT-WITHDRAWN = WITHDRAWN

state-NEUTRAL_NOTE-STATED = SENT
state-NEUTRAL_NOTE-WITHDRAWN = WITHDRAWN
