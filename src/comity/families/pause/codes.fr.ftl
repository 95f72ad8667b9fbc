# Ce que contiennent les champs des pauses, et où en est une pause.

code-OBJ-REFINERY = raffinerie
code-OBJ-OIL_GAS_PIPELINE = oléoduc ou gazoduc
code-OBJ-STORAGE = stockage
code-OBJ-PUMPING = station de pompage
code-OBJ-GENERATION = production d’électricité
code-OBJ-TRANSMISSION = transport d’électricité
code-OBJ-SUBSTATION = poste électrique
code-OBJ-NUCLEAR_PLANT = centrale nucléaire
code-OBJ-DAM = barrage
code-OBJ-HEATING = chauffage
code-OBJ-PORT = port
code-OBJ-OTHER = autre

code-RELRULE-NONE = aucune
code-RELRULE-NOTICE = par préavis
code-RELRULE-RECIPROCAL_ON_BREACH = un acte d’une partie délie l’autre
code-RELRULE-JOINT_FINDING = par un constat commun

code-TIME_RULE-START = son début
code-TIME_RULE-OVERLAP = une partie quelconque
code-TIME_RULE-IMPACT = son effet

code-WEAPON-UAV = aéronef sans équipage
code-WEAPON-BALLISTIC = missile balistique
code-WEAPON-CRUISE = missile de croisière
code-WEAPON-AEROBALLISTIC = missile aérobalistique
code-WEAPON-GUIDED_BOMB = bombe guidée
code-WEAPON-ROCKET = roquette
code-WEAPON-SHELL = obus
code-WEAPON-OTHER = autre

code-MORSTEP-EXTEND_PROPOSE = prolongation proposée
code-MORSTEP-SUSPEND = suspension
code-MORSTEP-RELEASE_CLAIM = se dit délié
code-MORSTEP-RESUME = reprise
code-MORSTEP-END_NOTE = fin déclarée

part-object = { $id } : { $name } ({ $class }), { $pos }
part-object-area = zone { $value }
part-object-operator = exploitant { $value }
form-part-object-id = Identifiant
form-part-object-class = Classe
form-part-object-name = Nom
form-part-object-pos = Position
form-part-object-area = Zone
form-part-object-operator = Exploitant

state-MORATORIUM-ANNOUNCED = ANNONCÉE, pas acceptée par toutes les parties
state-MORATORIUM-DIVERGENT = DIVERGENTE, énoncée de plusieurs façons
state-MORATORIUM-AGREED = ACCEPTÉE PAR TOUTES LES PARTIES
state-MORATORIUM-NOT_ACCEPTED = NON ACCEPTÉE
state-MORATORIUM-SUSPENDED = ACCEPTÉE PAR TOUTES, SUSPENDUE PAR UNE PARTIE
state-MORATORIUM-RELEASE_CLAIMED = ACCEPTÉE PAR TOUTES, UNE PARTIE SE DIT DÉLIÉE
state-MORATORIUM-ENDED = TERMINÉE, dit une partie
state-MORATORIUM-WITHDRAWN = RETIRÉE
state-MORATORIUM-IN_FORCE = EN VIGUEUR
state-MORATORIUM-EXPIRED = SA FIN EST PASSÉE

state-PAUSE_READING-KEPT = ÉNONCÉE, rien n’a été écrit
state-PAUSE_READING-WITHDRAWN = RETIRÉE
state-OBJECT_LIST-KEPT = ÉNUMÉRÉE
state-OBJECT_LIST-WITHDRAWN = RETIRÉE
state-STRIKE_TALLY-KEPT = RAPPORTÉ
state-STRIKE_TALLY-WITHDRAWN = RETIRÉ
