# Mots des personnes : codes, composés, états.

code-PCAT-MILITARY = militaires
code-PCAT-CIVILIAN = civils
code-PCAT-REMAINS = dépouilles
code-PCAT-MEDICAL = personnel sanitaire
code-PCAT-CHAPLAIN = aumôniers
code-PCAT-MINOR = mineurs
code-PCAT-WOUNDED = blessés
code-PCAT-UNKNOWN = catégorie non connue

code-CRIT-SEVERELY_WOUNDED = blessés graves
code-CRIT-SEVERELY_SICK = malades graves
code-CRIT-UNDER_25 = moins de 25 ans
code-CRIT-WOMEN = femmes
code-CRIT-LONG_HELD = détenus depuis longtemps
code-CRIT-CIVILIAN = civils
code-CRIT-ALL_FOR_ALL = tous pour tous
code-CRIT-OTHER = autre

code-LIST-REQUESTED = demandée
code-LIST-OFFERED = offerte

code-REVEAL-NEUTRAL = au neutre
code-REVEAL-FULL = en entier, à l’autre côté
code-REVEAL-PSI = seulement ce que les deux ont (PSI)
code-REVEAL-SLICED = par tranches, à tour de rôle

code-LISTVERDICT-CONFIRM_HELD = détenue, confirmé
code-LISTVERDICT-NOT_HELD = non détenue
code-LISTVERDICT-IDENTITY_UNCLEAR = identité incertaine
code-LISTVERDICT-ALREADY_RELEASED = déjà libérée
code-LISTVERDICT-DECEASED = décédée
code-LISTVERDICT-NOT_IN_CRITERIA = hors critères
code-LISTVERDICT-REFUSE = n’accepte pas

code-PARITY-EQUAL_TOTAL = égalité du total
code-PARITY-EQUAL_BY_CATEGORY = égalité par catégorie
code-PARITY-RATIO = selon un rapport
code-PARITY-ALL_FOR_ALL = tous pour tous
code-PARITY-LIST_ONLY = selon les listes seules

code-READY-READY = prêt
code-READY-HOLD = en attente
code-READY-NOT_COMING = ne vient pas
code-READY-ON_SITE = sur place

code-TALLYROLE-GIVER = donneur
code-TALLYROLE-RECEIVER = receveur
code-TALLYROLE-WITNESS = témoin

code-HANDRESULT-HANDED = remise
code-HANDRESULT-NOT_PRESENTED = non présentée
code-HANDRESULT-RECEIVER_REFUSED = le receveur n’accepte pas
code-HANDRESULT-ABSENT = absente
code-HANDRESULT-DIED = décédée
code-HANDRESULT-EXTRA = remise hors plan

code-CONDITION-GOOD = bon
code-CONDITION-WEAKENED = affaibli
code-CONDITION-UNDERWEIGHT = maigreur
code-CONDITION-WOUNDED = blessé
code-CONDITION-SICK = malade
code-CONDITION-PSYCHOLOGICAL_DISTRESS = détresse psychologique
code-CONDITION-NOT_STATED = NON INDIQUÉ

code-DISC-OPEN = ouvert
code-DISC-EXPLAINED = expliqué
code-DISC-CONTESTED = contesté

part-list-entry = { $n } : { $person_key }, { $category }
part-list-comment = { $n } : { $verdict }
part-list-comment-note = { $value }
part-plan-line = { $n } : { $person_key }, { $direction } : { $category_by }
part-hand-row = { $person_key } : { $result }

state-EXCHANGE-LISTS = LISTES ENGAGÉES
state-EXCHANGE-COMMENTED = LISTES COMMENTÉES
state-EXCHANGE-NOT_FIXED = NON FIXÉ : toutes les parties n’ont pas accepté le plan
state-EXCHANGE-PLANNED = PRÉVU : accepté par toutes
state-EXCHANGE-READY = PRÊT
state-EXCHANGE-UNDER_WAY = EN COURS
state-EXCHANGE-TALLIED = COMPTÉ : donneur et receveur d’accord
state-EXCHANGE-DISCREPANT = ÉCARTS : donneur et receveur diffèrent
state-EXCHANGE-CLOSED = CLOS : décompte final accepté par toutes
state-EXCHANGE-ABORTED = ABANDONNÉ
state-EXCHANGE-WINDOW_PASSED = ABANDONNÉ : le créneau est passé
state-EXCHANGE-NOT_REVEALED = ABANDONNÉ : une liste n’a pas été montrée à temps

state-EXCHANGE_CLAIM-STATED = DÉCLARÉ PAR SON AUTEUR
state-EXCHANGE_CLAIM-WITHDRAWN = RETIRÉ
