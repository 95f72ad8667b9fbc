# Mots des fiches, des disparus et des dépouilles : codes, composés, états.

code-SEX-FEMALE = féminin
code-SEX-MALE = masculin
code-SEX-OTHER = autre
code-SEX-UNKNOWN = non connu

code-HEALTH-GOOD = bonne
code-HEALTH-SICK = malade
code-HEALTH-WOUNDED = blessée
code-HEALTH-SEVERE = blessée ou malade grave

code-CONSENT-GIVEN = consentement de la personne
code-CONSENT-VITAL_INTEREST = intérêt vital de la personne
code-CONSENT-PUBLIC_INTEREST = intérêt public

code-PERSON-CAPTURED = capturée
code-PERSON-HELD = détenue
code-PERSON-TRANSFERRED = transférée
code-PERSON-HOSPITAL = à l’hôpital
code-PERSON-RELEASED = libérée
code-PERSON-ESCAPED = évadée
code-PERSON-DIED = décédée
code-PERSON-REPATRIATED = rapatriée

code-MISSING-HELD = détenue
code-MISSING-NOT_HELD = non détenue
code-MISSING-DECEASED = décédée
code-MISSING-SEARCHING = recherches en cours
code-MISSING-UNKNOWN = non connu

code-NOTE-WISH = souhait d’une personne
code-NOTE-RULING = décision sur une paire incertaine
code-NOTE-VISIT = visite
code-NOTE-EMPTY = vide
code-NOTE-LINE = ligne d’un plan

name-role-SURNAME = nom de famille
name-role-GIVEN = prénom
name-role-PATRONYMIC = patronyme
name-role-FULL = nom entier
part-name = { $role } { $text } ({ $script })
part-name-lang = { $role } { $text } ({ $script }, { $lang })
part-note-row = { $person_key } : { $value } (second officier : { $second })
part-note-row-other_key = autre clé { $value }

state-PERSON-UNKNOWN = NON CONNU
state-PERSON-SOUGHT = RECHERCHÉE
state-PERSON-HELD = DÉTENUE
state-PERSON-HOME = RENTRÉE
state-PERSON-DIED = DÉCÉDÉE
state-PERSON-DISPUTED = LES PARTIES DÉCLARENT AUTREMENT
state-PERSON-LISTED = SUR UNE LISTE
state-PERSON-CONFIRMED = DÉTENUE, confirmé sur une liste
state-PERSON-HANDED = REMISE
state-PERSON-NOT_PRESENTED = NON PRÉSENTÉE
state-PERSON-RECEIVER_REFUSED = LE RECEVEUR N’ACCEPTE PAS
state-PERSON-ABSENT = ABSENTE
state-PERSON-ANSWER_TERM_PASSED = le délai de réponse est passé
state-PERSON-UPDATE_TERM_PASSED = le délai de la prochaine nouvelle est passé

state-REMAINS-ONE_SIDED = DÉCLARÉ PAR UN CÔTÉ
state-REMAINS-ALIKE = LES DEUX CÔTÉS CONCORDENT
state-REMAINS-DIFFERENT = LES CÔTÉS DIFFÈRENT
state-REMAINS-WITHDRAWN = RETIRÉ

state-VISIT-STATED = DÉCLARÉ PAR SON AUTEUR
state-VISIT-WITHDRAWN = RETIRÉ

state-MATCH_REPORT-ONE_SIDED = DÉCLARÉ D’UN SEUL CÔTÉ
state-MATCH_REPORT-ALIKE = TOUS LES RÉSULTATS CONCORDENT
state-MATCH_REPORT-DIFFERENT = RÉSULTATS DIFFÉRENTS : règles ou programmes diffèrent
state-MATCH_REPORT-WITHDRAWN = RETIRÉ

state-NEUTRAL_NOTE-STATED = ENVOYÉE
state-NEUTRAL_NOTE-WITHDRAWN = RETIRÉE
