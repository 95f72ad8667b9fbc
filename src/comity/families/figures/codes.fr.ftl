# Ce que contiennent les champs des chiffres, et où en est un chiffre.

code-FIGBASIS-OWN_COUNT = décompte propre
code-FIGBASIS-OWN_ESTIMATE = estimation propre
code-FIGBASIS-INTELLIGENCE = renseignement
code-FIGBASIS-THIRD_PARTY = décompte d’un tiers
code-FIGBASIS-MONITOR = décompte d’un observateur
code-FIGBASIS-UNSTATED = non précisé

code-FIGCAT-KILLED = tués
code-FIGCAT-WOUNDED = blessés
code-FIGCAT-MISSING = disparus
code-FIGCAT-CAPTURED = capturés
code-FIGCAT-EXCHANGED = échangés
code-FIGCAT-LAUNCHED = lancés
code-FIGCAT-INTERCEPTED = interceptés
code-FIGCAT-BUILDINGS = bâtiments
code-FIGCAT-CUSTOMERS = abonnés
code-FIGCAT-MONEY = argent
code-FIGCAT-OTHER = autre
code-FIGCAT-CHANGE = variation

code-FIGFLAG-PROVISIONAL = provisoire
code-FIGFLAG-ESTIMATED = estimé
code-FIGFLAG-BREAK = compté autrement à partir d’ici
code-FIGFLAG-PARTIAL = partiel
code-FIGFLAG-ROUNDED = arrondi

code-FIGREASON-LATE_INFO = information ultérieure
code-FIGREASON-DOUBLE_COUNT = compté deux fois
code-FIGREASON-TYPO = coquille
code-FIGREASON-RECLASSIFIED = classé autrement
code-FIGREASON-METHOD = méthode changée
code-FIGREASON-WITHDRAWN = retiré

code-FIGREL-SAME_QUANTITY = même grandeur
code-FIGREL-SUBSET = le premier est une partie du second
code-FIGREL-SUPERSET = le second est une partie du premier
code-FIGREL-OTHER_DIRECTION = de l’autre sens
code-FIGREL-OTHER_CATEGORY = d’une autre catégorie
code-FIGREL-OTHER_DATE = d’une autre date
code-FIGREL-NOT_COMPARABLE = non comparables

code-FIGSTEP-REVISE = révisé
code-FIGSTEP-RETRACT = retiré
code-FIGSTEP-CONFIRM = confirmé
code-FIGSTEP-DISPUTE = contesté

code-GROUND-SCOPE = ce qui est compté
code-GROUND-TIME = période
code-GROUND-CATEGORY = catégorie
code-GROUND-ARITHMETIC = calcul
code-GROUND-FACT = faits
code-GROUND-SOURCE = source

code-SOURCE-PARTY_STATEMENT = déclaration d’une partie
code-SOURCE-AGENCY = agence de presse
code-SOURCE-PRESS = presse
code-SOURCE-UN = Nations Unies
code-SOURCE-NGO = organisation non gouvernementale
code-SOURCE-SENSOR = capteur
code-SOURCE-OWN = source propre

state-FIGURE-CLAIMED = AVANCÉ
state-FIGURE-REVISED = RÉVISÉ PAR SON AUTEUR
state-FIGURE-RETRACTED = RETIRÉ PAR SON AUTEUR
state-FIGURE_SOURCE-NAMED = NOMMÉE
state-FIGURE_SOURCE-WITHDRAWN = RETIRÉE
