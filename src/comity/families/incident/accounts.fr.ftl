# Relations d'un incident, rapprochements de comptes rendus, questions sur des objets non identifiés.

incident-account = Relation d’un incident
incident-account-short = Relation de { $incident }, version { $version }, { $assertions_n ->
        [one] { $assertions_n } affirmation
       *[other] { $assertions_n } affirmations
    }
incident-account-full = { $author } donne sa relation de { $incident }, champ par champ. Elle figure à côté de celles des autres ; aucune n’en remplace une autre.
incident-account--incident = Incident
incident-account--incident-hint = Les comptes rendus de l’une ou l’autre partie.
incident-account--version = Version
incident-account--version-hint = Augmente à chaque nouvelle relation.
incident-account--assertions = Affirmations
incident-account--assertions-hint = Ce qui est affirmé, avec quelle certitude et sur quel fondement.

incident-link = Rapport entre deux comptes rendus
incident-link-short = Comptes rendus { $a } et { $b } : { $relation }
incident-link-full = { $author } déclare de { $a } et { $b } : { $relation }.
incident-link--a = Un compte rendu
incident-link--a-hint = Un compte rendu de l’une ou l’autre partie.
incident-link--b = Autre compte rendu
incident-link--b-hint = Un compte rendu de l’une ou l’autre partie.
incident-link--relation = Rapport
incident-link--relation-hint = Même événement, partie de l’événement, suite, ou autre événement.

incident-position = Position sur une affirmation
incident-position-short = Sur { $key } dans { $account } : { $position }
incident-position-full = { $author } sur { $key } dans la relation { $account } : { $position }.
incident-position--account = Relation
incident-position--account-hint = La relation d’une autre partie.
incident-position--key = Affirmation
incident-position--key-hint = La clé de l’affirmation dans cette relation.
incident-position--position = Position
incident-position--position-hint = D’accord, conteste, ne sait pas, ne commente pas.
incident-position--value = Valeur propre
incident-position--value-hint = Ce que l’auteur affirme à la place.

incident-object_query = Question sur un objet non identifié
incident-object_query-short = { $object }, nombre { $count }, { $pos }, à { $as_of } : le connaissez-vous ?
incident-object_query-full =
    { $author } n’a pas identifié un objet : { $object }, nombre { $count }, position { $pos } à { $as_of }, { $civil_traffic_checked_is ->
        [YES] trafic civil vérifié.
        [NO] trafic civil non vérifié.
       *[other] trafic civil impossible à vérifier.
    } Le connaissez-vous ? Mesure actuelle de { $author } : { $our_present_measure }. Ni cette question, ni une réponse, ni son absence n’autorisent quoi que ce soit. { without-prejudice }
incident-object_query--object = Objet
incident-object_query--object-hint = Ce qu’il paraît être à l’auteur.
incident-object_query--count = Nombre
incident-object_query--count-hint = Avec le degré d’exactitude du chiffre.
incident-object_query--first_seen = Vu d’abord
incident-object_query--first_seen-hint = En UTC.
incident-object_query--as_of = Heure de la position
incident-object_query--as_of-hint = En UTC.
incident-object_query--pos = Position
incident-object_query--pos-hint = WGS 84.
incident-object_query--pos_error_m = Incertitude de la position (m)
incident-object_query--pos_error_m-hint = En mètres.
incident-object_query--course_deg = Route suivie (degrés)
incident-object_query--course_deg-hint = De 0 à 359.
incident-object_query--speed_mps = Vitesse (m/s)
incident-object_query--speed_mps-hint = En mètres par seconde.
incident-object_query--alt_m = Altitude (m AMSL)
incident-object_query--alt_m-hint = En mètres au-dessus du niveau moyen de la mer.
incident-object_query--crewed = Équipage à bord
incident-object_query--crewed-hint = S’il y a quelqu’un à bord.
incident-object_query--transponder = Transpondeur
incident-object_query--transponder-hint = Ce qui en est reçu.
incident-object_query--civil_traffic_checked = Trafic civil vérifié
incident-object_query--civil_traffic_checked-hint = Si le trafic civil, aérien ou maritime, a été interrogé.
incident-object_query--our_present_measure = Mesure actuelle
incident-object_query--our_present_measure-hint = Ce que fait l’auteur en ce moment, et rien de plus.

incident-object_answer = Réponse sur un objet non identifié
incident-object_answer-short = Sur { $re } : { $answer }
incident-object_answer-full =
    { $author } sur { $re } : { $answer }. { $answer_is ->
        [CHECKING] La prochaine parole viendra au plus tard à { $next_update }.
       *[other] C’est ce que sait ce poste en ce moment.
    } { $no_objection_to_engage_is ->
        [yes] { $author } déclare ne pas faire objection à un engagement jusqu’à { $no_objection_until } ; la décision reste à la partie qui demande.
       *[other] Aucune position n’est prise sur une mesure. Rien n’est permis par là.
    }
incident-object_answer--re = Question
incident-object_answer--re-hint = La question sur l’objet.
incident-object_answer--answer = Réponse
incident-object_answer--answer-hint = La vérification vient d’abord ; elle n’est pas une réponse.
incident-object_answer--next_update = Prochaine parole au plus tard
incident-object_answer--next_update-hint = Nécessaire pendant la vérification.
incident-object_answer--payload = Charge
incident-object_answer--payload-hint = Ce qu’il porte, ou non précisé.
incident-object_answer--no_objection_to_engage = Pas d’objection à un engagement
incident-object_answer--no_objection_to_engage-hint = Seulement pour un objet sans équipage. Vide : aucune position.
incident-object_answer--no_objection_until = Pas d’objection jusqu’à
incident-object_answer--no_objection_until-hint = Au plus 15 minutes à l’avance ; nécessaire avec elle.
incident-object_answer--advice = Conseil
incident-object_answer--advice-hint = Ce que la partie qui demande doit savoir.

incident-close = Proposition de clore un incident
incident-close-short = Clore { $incident } : { $outcome }
incident-close-full = { $author } propose de clore { $incident } : { $outcome }. Le dossier est clos lorsque toutes les parties acceptent ces mêmes termes. Aucune relation ne cède à une autre.
incident-close--incident = Incident
incident-close--incident-hint = Les comptes rendus concernés.
incident-close--outcome = Issue
incident-close--outcome-hint = Comment le dossier est clos.
incident-close--text = Texte
incident-close--text-hint = Ce que toutes les parties doivent lire avec elle.

state-OBJECT_QUERY-ASKED = DEMANDÉ
state-OBJECT_QUERY-CHECKING = EN VÉRIFICATION
state-OBJECT_QUERY-KNOWN = CONNU D’UNE PARTIE INTERROGÉE
state-OBJECT_QUERY-CONTROL_LOST = CONNU, CONTRÔLE PERDU
state-OBJECT_QUERY-NOT_KNOWN_TO_DESK = INCONNU DU POSTE INTERROGÉ
state-OBJECT_QUERY-CANNOT_SAY = NE PEUT LE DIRE
state-OBJECT_QUERY-ALERT_WITHDRAWN = ALERTE RETIRÉE
state-OBJECT_QUERY-NOT_DELIVERED = NON REMIS
state-OBJECT_QUERY-HELD_NOT_OPENED = DÉTENU, NON OUVERT
state-OBJECT_QUERY-OPENED_NOT_ANSWERED = OUVERT, SANS RÉPONSE

field-AGREED = relations concordantes
field-DISPUTED = contesté
field-ONE_SIDED = affirmé par une partie
field-SILENT = affirmé par personne

assert-time = moment
assert-place = lieu
assert-altitude_m = altitude (m)
assert-own_course_deg = route propre (degrés)
assert-other_course_deg = route de l’autre (degrés)
assert-min_distance_m = distance minimale (m)
assert-contact = contact
assert-weapon_used = arme employée
assert-fuel_dumped = carburant largué
assert-transponder_on = transpondeur en marche
assert-radio_contact = contact radio
assert-warned = averti
assert-inside_area = dans la zone déclarée
assert-area_valid = zone valide
assert-airspace = espace aérien
assert-cause = cause
assert-damage = dommages
assert-killed = tués
assert-injured = blessés
assert-lost_craft = moyens perdus
assert-intent = intention
