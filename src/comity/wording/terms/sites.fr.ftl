# Mots des sites protégés, mouvements, entrées et calendriers : codes, composés, états.

code-MOVE-DEPARTED = parti
code-MOVE-CHECKPOINT = passé un point de contrôle
code-MOVE-DELAYED = retardé
code-MOVE-DIVERTED = dérouté
code-MOVE-ARRIVED = arrivé
code-MOVE-ABORTED = interrompu
code-MOVE-UNDER_FIRE = sous le feu

code-SITE-HOSPITAL = hôpital
code-SITE-CLINIC = dispensaire
code-SITE-WATER = approvisionnement en eau
code-SITE-POWER = approvisionnement en électricité
code-SITE-SCHOOL = école
code-SITE-SHELTER = abri
code-SITE-WAREHOUSE = entrepôt
code-SITE-OFFICE = bureau
code-SITE-FOOD = distribution de vivres
code-SITE-OTHER = autre

code-VERIFY-NONE = personne
code-VERIFY-SUBMITTER = le déclarant
code-VERIFY-OTHER_PARTY = l’autre partie
code-VERIFY-SECOND_SOURCE = une seconde source
code-VERIFY-MONITOR = un observateur
code-VERIFY-SENSOR = un capteur
code-VERIFY-IMAGERY = l’imagerie

code-SILENCE-REPAIR = réparation
code-SILENCE-EVACUATION = évacuation
code-SILENCE-REMAINS = relevage des corps
code-SILENCE-DEMINING = déminage
code-SILENCE-EXCHANGE = échange
code-SILENCE-OTHER = autre

code-ENTRY-NAVIGATION = navigation
code-ENTRY-DISTRESS = détresse
code-ENTRY-WEATHER = météo
code-ENTRY-LOST_CONTROL = perte de contrôle
code-ENTRY-FORCE_MAJEURE = force majeure
code-ENTRY-UNKNOWN = non connue

part-leg = étape { $n } : de { $from } à { $to }, départ { $depart }, arrivée { $arrive }
part-leg-route = par { $value }
part-vehicle = { $type }, plaque { $plate }, { $colour }, marquage { $marking }, { $roof ->
        [yes] toit marqué
       *[no] toit non marqué
    }
part-contact-phone = téléphone { $value }
part-contact-radio = radio { $value } kHz
part-cal-entry = { $designation } : { $type } ; { $window } ; { $area }
part-cal-entry-strength = effectifs { $value }
part-attach = { $name }, { $media }, { $bytes } octets, SHA-256 { $hash }

state-CALENDAR-KEPT = ANNONCÉ
state-CALENDAR-WITHDRAWN = RETIRÉ

state-OBSERVATION-INVITED = INVITATION FAITE
state-OBSERVATION-REPORTED = RAPPORT REMIS
state-OBSERVATION-WITHDRAWN = RETIRÉE

state-TERRITORY_ENTRY-KEPT = DÉCLARÉE PAR SON AUTEUR
state-TERRITORY_ENTRY-WITHDRAWN = RETIRÉE

state-SITE-NOTIFIED = NOTIFIÉ
state-SITE-CONFIRMED = CONFIRMÉ DE NOUVEAU
state-SITE-WITHDRAWN = RETIRÉ
state-SITE-UNCONFIRMED = NON CONFIRMÉ DEPUIS
state-SITE-EXPIRED = VALIDITÉ PASSÉE

state-MOVEMENT-NOTIFIED = NOTIFIÉ
state-MOVEMENT-UNDER_WAY = EN COURS
state-MOVEMENT-DELAYED = RETARDÉ
state-MOVEMENT-UNDER_FIRE = SOUS LE FEU, selon celui qui se déplace
state-MOVEMENT-ARRIVED = ARRIVÉ
state-MOVEMENT-ABORTED = INTERROMPU
state-MOVEMENT-WITHDRAWN = RETIRÉ

state-SILENCE-PROPOSED = PROPOSÉ
state-SILENCE-AGREED = ACCEPTÉ PAR TOUS
state-SILENCE-NOT_ACCEPTED = NON ACCEPTÉ
state-SILENCE-WITHDRAWN = RETIRÉ
state-SILENCE-IN_FORCE = EN VIGUEUR
state-SILENCE-PASSED = PASSÉ

state-AREA-IN_FORCE = EN VIGUEUR, selon son auteur
state-AREA-EXPIRED = PÉRIODE PASSÉE

state-TRANSIT-IN_FORCE = EN COURS, selon son auteur
state-TRANSIT-EXPIRED = PASSÉ

state-CONFLICT-PASSED = PASSÉE
