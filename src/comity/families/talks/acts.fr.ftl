# Actes qu’un texte demande, ordres, lignes, comptes rendus, mécanisme, notifications ; états, codes.

talks-obligation = Acte qu’un texte demande
talks-obligation-short = { $actor }, clause { $clause } de { $agreement } ; échéance : { $due }
talks-obligation-full =
    { $author } énonce ce que la clause { $clause } de { $agreement } demande à { $actor } : { $act } C’est fait quand : { $criterion } { $due_is ->
        [NONE] Aucune échéance n’est fixée.
       *[other] Échéance : { $due }.
    } { $verify_is ->
        [NONE] Personne n’est désigné pour dire si c’est fait.
       *[other] Pour dire si c’est fait : { $verify }.
    } { $guarantor_is ->
        [given] Garant : { $guarantor }.
       *[absent] Aucun garant n’est désigné.
    } Déclaré exécuté n’est que la parole de { $actor }.
talks-obligation--agreement = Accord
talks-obligation--agreement-hint = Son nom, tel que dans le texte.
talks-obligation--clause = Clause
talks-obligation--clause-hint = Celle qui le demande.
talks-obligation--actor = Partie qui agit
talks-obligation--actor-hint = Une seule ; pour une autre, c’est un autre acte.
talks-obligation--act = Acte
talks-obligation--act-hint = Un seul.
talks-obligation--criterion = Fait quand
talks-obligation--criterion-hint = Un seul critère, mesurable.
talks-obligation--target = Mesure
talks-obligation--target-hint = Un nombre et son unité, le cas échéant.
talks-obligation--due = Échéance
talks-obligation--due-hint = UTC, ou NONE : aucune échéance.
talks-obligation--verify = Qui dit que c’est fait
talks-obligation--verify-hint = Le rôle que nomme le texte ; la parole de nul autre ne vaut vérification.
talks-obligation--guarantor = Garant
talks-obligation--guarantor-hint = Une partie, si le texte en nomme une.

talks-obligation_status = Où en est un acte
talks-obligation_status-short = Acte { $re } : { $status }
talks-obligation_status-full =
    { $author } déclare au sujet de l’acte { $re } : { $status }. { $value_is ->
        [given] Mesuré : { $value }.
       *[absent] Aucune mesure n’est indiquée.
    } C’est la parole d’une seule partie. La partie qui agit déclare l’avoir exécuté ; que ce soit fait, le rôle désigné le dit.
talks-obligation_status--re = Acte
talks-obligation_status--re-hint = Le message qui le demande.
talks-obligation_status--status = Situation
talks-obligation_status--status-hint = Déclaré exécuté : la partie qui agit. Vérifié : le rôle désigné. Contesté ou abandonné : une autre partie.
talks-obligation_status--value = Mesuré
talks-obligation_status--value-hint = Un nombre et son unité, le cas échéant.
talks-obligation_status--evidence = Documents
talks-obligation_status--evidence-hint = Entrées avec documents. Par capteur ou images, la vérification en demande.

talks-order = Avis d’un ordre
talks-order-short = Ordre de { $issued_by } à { $to }, en vigueur { $in_force }
talks-order-full =
    { $author } déclare que { $issued_by } a donné un ordre à { $to } le { $issued_at }, en vigueur { $in_force }, au titre de { $under }. Son texte, ou le scellé qui le couvre : { $text } { $exceptions_is ->
        [given] Exceptions : { $exceptions }
       *[absent] Aucune exception n’est indiquée.
    } Cela montre que { $author } le déclare, et non que l’ordre a atteint quelqu’un ni qu’il est suivi.
talks-order--under = Au titre de
talks-order--under-hint = L’accord ou la pause qu’il met en œuvre.
talks-order--issued_by = Donné par
talks-order--issued_by-hint = La fonction, pas le nom.
talks-order--to = À
talks-order--to-hint = Les forces à qui il s’adresse.
talks-order--issued_at = Donné le
talks-order--issued_at-hint = UTC.
talks-order--in_force = En vigueur dès
talks-order--in_force-hint = UTC. Cet avis le précède.
talks-order--text = Texte
talks-order--text-hint = En clair, ou le scellé qui le contient.
talks-order--exceptions = Exceptions
talks-order--exceptions-hint = Qui ou ce qu’il ne couvre pas, le cas échéant.

talks-line = Ligne sur le terrain
talks-line-short = { $name }, version { $version }, au { $as_of } : { $points_n } points
talks-line-full = { $author } énonce la ligne { $name }, version { $version }, au { $as_of } : { $points_n } points, et une bande de { $buffer_m } m de chaque côté. Elle est commune dès que chaque destinataire accepte ces mêmes points ; jusque-là, c’est la ligne qu’énonce { $author }. { without-prejudice }
talks-line--name = Nom
talks-line--name-hint = Tel que dans le texte.
talks-line--version = Version
talks-line--version-hint = Chaque nouveau tracé en a une plus élevée.
talks-line--points = Points
talks-line--points-hint = Dans leur ordre, deux ou plus ; WGS 84.
talks-line--buffer_m = Bande (m)
talks-line--buffer_m-hint = En mètres de chaque côté ; 0 : aucune.
talks-line--as_of = Au
talks-line--as_of-hint = UTC.

talks-report = Compte rendu d’un acte au regard d’un accord
talks-report-short = Compte rendu : { $kind }, { $occurred } ; nombre : { $events }
talks-report-full =
    { $author } rapporte un acte au regard de { $under } : { $kind }, { $occurred }, à { $place } ; nombre : { $events }. { $attributed_to_is ->
        [given] Par { $attributed_to }, selon { $author }.
       *[absent] { $author } ne nomme aucune partie.
    } Degré de certitude de { $author } : { $confidence }. Son avis : { $reporter_view }. C’est le récit d’une seule partie ; ce qu’en disent les autres, et toute constatation, figurent à côté. Le silence n’est pas une réponse.
talks-report--under = Au regard de
talks-report--under-hint = L’accord, la pause ou le temps de silence.
talks-report--clause = Clause
talks-report--clause-hint = Son numéro, si l’une est visée.
talks-report--kind = Nature
talks-report--kind-hint = Ce qui est rapporté, selon l’auteur.
talks-report--occurred = Moment
talks-report--occurred-hint = UTC, avec l’incertitude de l’auteur.
talks-report--place = Lieu
talks-report--place-hint = Celui de l’effet, et approximatif : un lieu exact peut servir à qui vise.
talks-report--observer_pos = Lieu de l’observateur
talks-report--observer_pos-hint = WGS 84, s’il peut être dit.
talks-report--distance_m = Distance (m)
talks-report--distance_m-hint = En mètres depuis l’observateur.
talks-report--bearing_deg = Relèvement (degrés)
talks-report--bearing_deg-hint = Depuis l’observateur, de 0 à 359.
talks-report--events = Nombre
talks-report--events-hint = Combien, et quelle est la précision du chiffre.
talks-report--weapon = Arme
talks-report--weapon-hint = Son type, pour autant qu’il soit connu.
talks-report--calibre_mm = Calibre (mm)
talks-report--calibre_mm-hint = En millimètres.
talks-report--observed = Observé par
talks-report--observed-hint = Chaque moyen une fois. Rapporté : dit par d’autres.
talks-report--object = Objet
talks-report--object-hint = L’objet inscrit ou le site notifié, par son entrée.
talks-report--harm = Dommages
talks-report--harm-hint = Par nature, avec la précision de chaque chiffre. Ils peuvent être dits plus tard.
talks-report--harm_lasts = Durée attendue des dommages
talks-report--harm_lasts-hint = Seulement pour une nature nommée ci-dessus.
talks-report--damage = Dégâts
talks-report--damage-hint = Le degré, tel que déclaré.
talks-report--attributed_to = Par, selon l’auteur
talks-report--attributed_to-hint = La partie que l’auteur nomme ; une réponse lui est demandée.
talks-report--confidence = Certitude
talks-report--confidence-hint = Selon l’auteur lui-même.
talks-report--reporter_view = Avis de l’auteur
talks-report--reporter_view-hint = Sur ce que demande le texte. Une constatation d’autrui est un autre message.
talks-report--evidence = Documents
talks-report--evidence-hint = Entrées avec documents.

talks-answer = Réponse à un compte rendu
talks-answer-short = Sur { $re } : { $answer }
talks-answer-full =
    { $author } sur le compte rendu { $re } : { $answer }. { $answer_is ->
        [INVESTIGATING] Vérifier n’est pas encore répondre.
       *[other] C’est la parole d’une seule partie.
    } { $corrective_is ->
        [given] Ce qu’elle y fait, dans ses mots : { $corrective }
       *[absent] Elle n’indique aucune suite.
    } { $discipline_is ->
        [given] Mesure prise, dans ses mots : { $discipline }
       *[absent] Elle n’indique aucune mesure.
    }
talks-answer--re = Compte rendu
talks-answer--re-hint = Celui auquel il est répondu.
talks-answer--answer = Réponse
talks-answer--answer-hint = Vérifier vient d’abord et n’est pas une réponse.
talks-answer--text = Texte
talks-answer--text-hint = Des faits seulement.
talks-answer--corrective = Suite
talks-answer--corrective-hint = Ce qui est fait pour que cela ne se reproduise pas.
talks-answer--discipline = Mesure
talks-answer--discipline-hint = Mesure prise ; pas de noms.

talks-mechanism = Appel au mécanisme convenu
talks-mechanism-short = Clause { $clause } de { $agreement } : réponse demandée sur { $violation_n ->
        [one] { $violation_n } compte rendu
       *[other] { $violation_n } comptes rendus
    }
talks-mechanism-full =
    { $author } fait appel au mécanisme de la clause { $clause } de { $agreement }, sur { $violation_n ->
        [one] { $violation_n } compte rendu
       *[other] { $violation_n } comptes rendus
    } : { $ask } Le délai de réponse est celui de cette clause, compté depuis l’ouverture ; un délai plus court n’est pas retenu. Vérifier vient d’abord et n’est pas une réponse. Ni cet appel, ni une réponse, ni son absence ne permettent rien.
talks-mechanism--violation = Comptes rendus
talks-mechanism--violation-hint = Ceux dont il s’agit ; chacun une fois.
talks-mechanism--ask = Demande
talks-mechanism--ask-hint = Ce que l’auteur demande.
talks-mechanism--agreement = Texte
talks-mechanism--agreement-hint = Une signature du texte, ou le projet signé.
talks-mechanism--clause = Clause
talks-mechanism--clause-hint = Celle par laquelle une réponse peut être demandée ; elle en donne le délai.

talks-force_notice = Notification d’emploi de la force
talks-force_notice-short = Clause { $clause } de { $agreement }, { $window }. { permits-nothing }
talks-force_notice-full =
    { $author } notifie au titre de la clause { $clause } de { $agreement }, sur ordre de { $ordered_by } : emploi de la force, { $window }, zone : { $area }. { $invoked_is ->
        [NONE] Aucun appel préalable au mécanisme n’est indiqué.
       *[other] L’appel préalable au mécanisme est { $invoked }.
    } { permits-nothing } Ce qui est protégé l’est avec ou sans cette notification.
talks-force_notice--agreement = Texte
talks-force_notice--agreement-hint = Une signature du texte, ou le projet signé.
talks-force_notice--clause = Clause
talks-force_notice--clause-hint = Celle qui demande une notification. Si un texte n’en a pas, il n’y a pas de telle notification.
talks-force_notice--invoked = Appel au mécanisme
talks-force_notice--invoked-hint = Celui de l’auteur lui-même, ou NONE.
talks-force_notice--ordered_by = Sur ordre de
talks-force_notice--ordered_by-hint = La fonction, pas le nom.
talks-force_notice--area = Zone
talks-force_notice--area-hint = Telle que l’énonce l’auteur.
talks-force_notice--window = Moment
talks-force_notice--window-hint = UTC, début et fin.
talks-force_notice--protected_in_area = Protégé, tel que montré avant la signature
talks-force_notice--protected_in_area-hint = Les entrées montrées ; ce qui n’y figure pas est protégé tout autant.

talks-monitor_access = Accès d’un observateur
talks-monitor_access-short = Accès à { $pos }, { $at } : { $result }
talks-monitor_access-full =
    { $author } rapporte son passage à { $pos }, { $at } : { $result }. Sur place : { $by }. Durée : { $lasted }. { $reason_is ->
        [given] Raison, telle que dite à { $author } : { $reason }
       *[absent] Aucune raison n’est indiquée.
    }
talks-monitor_access--pos = Position
talks-monitor_access--pos-hint = WGS 84.
talks-monitor_access--at = Moment
talks-monitor_access--at-hint = UTC.
talks-monitor_access--result = Accès
talks-monitor_access--result-hint = Tel que l’observateur l’a trouvé.
talks-monitor_access--by = Sur place
talks-monitor_access--by-hint = Qui s’y trouvait : une fonction, pas de nom.
talks-monitor_access--reason = Raison
talks-monitor_access--reason-hint = Telle qu’elle a été dite.
talks-monitor_access--lasted = Durée
talks-monitor_access--lasted-hint = De l’arrivée au passage ou au départ.

talks-disengage = Retrait d’une unité
talks-disengage-short = { $unit }, ligne { $line } : { $state } ; échéance : { $done_by }
talks-disengage-full =
    { $author } déclare au sujet de { $unit } à la ligne { $line } : { $state }. Échéance du plan : { $done_by }. { $weapons_is ->
        [given] Pièces : { $weapons }.
       *[absent] Aucune pièce n’est indiquée.
    } C’est la parole d’une seule partie ; vérifié est la parole d’une autre que celle qui a déclaré l’exécution.
talks-disengage--line = Ligne
talks-disengage--line-hint = Celle dont l’unité se retire.
talks-disengage--unit = Unité
talks-disengage--unit-hint = Écrite de même dans chaque message à son sujet.
talks-disengage--weapons = Pièces
talks-disengage--weapons-hint = Par nature, combien.
talks-disengage--done_by = Échéance du plan
talks-disengage--done_by-hint = UTC.
talks-disengage--state = Situation
talks-disengage--state-hint = Vérifié : une autre partie que celle qui a déclaré l’exécution.

permits-nothing = Le registre montre l’ordre des faits. Il ne permet rien.

code-OBS-SEEN = vu
code-OBS-HEARD = entendu
code-OBS-CAMERA = caméra
code-OBS-RADAR = radar
code-OBS-ACOUSTIC = capteur acoustique
code-OBS-IMPACT = traces d’impact
code-OBS-IMAGERY = images
code-OBS-REPORTED = dit par d’autres

code-HARM-KILLED = personnes tuées
code-HARM-INJURED = personnes blessées
code-HARM-BUILDINGS_DAMAGED = bâtiments endommagés
code-HARM-BUILDINGS_NO_HEAT = bâtiments sans chauffage
code-HARM-CUSTOMERS_NO_POWER = clients sans électricité
code-HARM-MW_LOST = mégawatts perdus
code-HARM-CUSTOMERS_NO_WATER = clients sans eau
code-HARM-TRANSPORT_DISRUPTED = transports perturbés

code-DAMAGE-NONE = aucun
code-DAMAGE-SLIGHT = léger
code-DAMAGE-MODERATE = modéré
code-DAMAGE-SEVERE = grave
code-DAMAGE-CRITICAL = critique
code-DAMAGE-NOT_STATED = non indiqué

code-ASSESS-VIOLATION = non conforme au texte
code-ASSESS-NOT_VIOLATION = conforme au texte
code-ASSESS-EXERCISE_IN_AREA = un exercice dans la zone
code-ASSESS-UNDETERMINED = indéterminé

code-VANSWER-ADMIT = déclare qu’il en est ainsi
code-VANSWER-DENY = déclare le contraire
code-VANSWER-UNKNOWN = ne sait pas
code-VANSWER-INVESTIGATING = vérifie
code-VANSWER-JUSTIFY = expose ses raisons

code-ACCESS-GRANTED = accordé
code-ACCESS-REFUSED = non accordé
code-ACCESS-DELAYED = retardé
code-ACCESS-CONDITIONAL = sous conditions
code-ACCESS-NO_ANSWER = pas de réponse

state-OBLIGATION-OPEN = OUVERT
state-OBLIGATION-DECLARED_DONE = DÉCLARÉ EXÉCUTÉ : par la partie qui agit
state-OBLIGATION-VERIFIED = VÉRIFIÉ : par le rôle désigné
state-OBLIGATION-CONTESTED = CONTESTÉ : par une autre partie
state-OBLIGATION-WAIVED = ABANDONNÉ : par une autre partie
state-OBLIGATION-WITHDRAWN = RETIRÉ
state-OBLIGATION-LATE = ÉCHÉANCE PASSÉE : non déclaré exécuté
state-ORDER-STATED = DÉCLARÉ
state-ORDER-WITHDRAWN = RETIRÉ
state-CONTACT_LINE-PROPOSED = ÉNONCÉE PAR UNE PARTIE
state-CONTACT_LINE-AGREED = COMMUNE : acceptée par chaque destinataire
state-CONTACT_LINE-NOT_ACCEPTED = NON ACCEPTÉE PAR TOUTES
state-CONTACT_LINE-WITHDRAWN = RETIRÉE
state-ACCESS-STATED = DÉCLARÉ
state-ACCESS-WITHDRAWN = RETIRÉ
state-STEP-OPEN = OUVERT
state-STEP-DECLARED_DONE = DÉCLARÉ EXÉCUTÉ : par une partie
state-STEP-VERIFIED = VÉRIFIÉ : par une autre partie
state-STEP-CONTESTED = CONTESTÉ
state-STEP-WAIVED = ABANDONNÉ
state-STEP-WITHDRAWN = RETIRÉ
state-STEP-LATE = ÉCHÉANCE PASSÉE : non déclaré exécuté
state-REPORT-STATED = DÉCLARÉ : pas encore de réponse
state-REPORT-ANSWERED = RÉPONDU
state-REPORT-ADMITTED = RÉPONDU : il en est ainsi
state-REPORT-DENIED = RÉPONDU : le contraire est déclaré
state-REPORT-CLOSED = CLOS PAR TOUTES
state-REPORT-WITHDRAWN = RETIRÉ
state-MECHANISM-INVOKED = APPELÉ : toutes les parties appelées n’ont pas répondu
state-MECHANISM-CHECKING = VÉRIFICATION : pas encore de réponse
state-MECHANISM-ANSWERED = RÉPONDU PAR CHAQUE PARTIE APPELÉE
state-MECHANISM-ALERT_WITHDRAWN = ALERTE RETIRÉE
state-MECHANISM-MECHANISM_TRIED = MÉCANISME ESSAYÉ : appel ouvert, délai de la clause écoulé
state-MECHANISM-NOT_REACHABLE = NON JOINTE : non ouvert par chaque partie appelée
state-FORCE_NOTICE-CITES = CITE UN APPEL AU MÉCANISME
state-FORCE_NOTICE-NOT_TRIED = MÉCANISME NON ESSAYÉ : aucun appel n’est cité
state-FORCE_NOTICE-ALERT_WITHDRAWN = ALERTE RETIRÉE
