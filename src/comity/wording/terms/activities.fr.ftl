# Mots des activités et des incidents : codes, composés, états.

code-CREWED-YES = oui
code-CREWED-NO = non
code-CREWED-UNKNOWN = inconnu
code-CREWED-NOT_STATED = NON PRÉCISÉ

code-TRANSPONDER-ON = en marche
code-TRANSPONDER-OFF = à l’arrêt
code-TRANSPONDER-PARTLY = en marche par moments
code-TRANSPONDER-NOT_RECEIVED = non reçu

code-CHECKED-YES = oui
code-CHECKED-NO = non
code-CHECKED-NOT_POSSIBLE = impossible

code-PRESENT_MEASURE-OBSERVING = observation
code-PRESENT_MEASURE-ESCORTING = accompagnement
code-PRESENT_MEASURE-NOT_STATED = NON PRÉCISÉE

code-KNOWN-CHECKING = vérifie (ce n’est pas une réponse)
code-KNOWN-KNOWN_TO_US = connu de nous
code-KNOWN-KNOWN_CONTROL_LOST = connu de nous, contrôle perdu
code-KNOWN-NOT_KNOWN_TO_THIS_DESK = inconnu de ce poste
code-KNOWN-CANNOT_SAY = ne peut le dire

code-LINK-SAME = le même événement
code-LINK-PART_OF = le premier est une partie du second
code-LINK-FOLLOWS = le premier fait suite au second
code-LINK-DIFFERENT = des événements différents

code-FIELDPOS-AGREE = est d’accord
code-FIELDPOS-DISPUTE = conteste
code-FIELDPOS-UNKNOWN = ne sait pas
code-FIELDPOS-NO_COMMENT = ne commente pas

code-CLOSE-AGREED = accord
code-CLOSE-AGREED_TO_DIFFER = désaccord constaté d’un commun accord
code-CLOSE-REFERRED = renvoyé à une autre instance
code-CLOSE-LAPSED = caduc

code-DMEASURE-TIME = temps
code-DMEASURE-AREA = zone
code-DMEASURE-ALTITUDE = altitude
code-DMEASURE-ROUTE = route
code-DMEASURE-CANCEL = annulation
code-DMEASURE-RADIO = radio

code-SEVERITY-INFO = pour information
code-SEVERITY-CAUTION = prudence
code-SEVERITY-DANGER = danger

code-AREA-DANGER = zone dangereuse
code-AREA-CAUTION = zone de prudence
code-AREA-EXCLUSION = zone d’exclusion
code-AREA-PROHIBITED = zone interdite
code-AREA-SAFETY = zone de sécurité
code-AREA-NO_STRIKE = zone à ne pas frapper
code-AREA-SILENCE = zone de silence

code-ABASIS-OWN_SENSOR = capteur propre
code-ABASIS-OWN_REPORT = rapport propre
code-ABASIS-THIRD_PARTY = tiers
code-ABASIS-OPEN_SOURCE = source ouverte
code-ABASIS-OTHER_SIDE = l’autre partie

code-CONF-CONFIRMED = confirmé
code-CONF-PROBABLE = probable
code-CONF-POSSIBLE = possible
code-CONF-DOUBTFUL = douteux
code-CONF-UNKNOWN = inconnu

part-assertion = { $key } : { $value } ; { $confidence }, { $basis }
part-assertion-unit = en { $value }
part-assertion-evidence = voir { $value }

part-dmeasure = { $subject }, { $kind } : { $value }

part-route-point-t = à { $value }
part-route-point-alt_m = { $value } m

state-TRANSIT-DECLARED = NOTIFIÉ
state-TRANSIT-CANCELLED = ANNULÉ

state-AREA-DECLARED = DÉCLARÉE PAR SON AUTEUR
state-AREA-CANCELLED = ANNULÉE

state-CONFLICT-RAISED = RENCONTRE DÉCLARÉE
state-CONFLICT-PROPOSED = MESURES PROPOSÉES
state-CONFLICT-ACCEPTED = MESURES ACCEPTÉES PAR TOUTES LES PARTIES
state-CONFLICT-ACCEPTED_RISK = RENCONTRE ACCEPTÉE PAR TOUTES LES PARTIES
state-CONFLICT-WITHDRAWN = RETIRÉE
