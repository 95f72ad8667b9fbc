# Entretiens : nom de chaque message, ce qu’il dit en une phrase, sens de ses champs.

call-request = Demande d’entretien
call-request-short = { $caller } avec { $callee }, { $windows }, { $mode }
call-request-full =
    { $author } demande un entretien ({ $mode }) de { $caller } avec { $callee }, niveau : { $level }. Proposé : { $windows }. { $now_is ->
        [yes] Il s’adresse sans délai aux officiers de permanence ; l’appelant est authentifié de vive voix.
       *[other] { $urgent_is ->
            [yes] { $author } déclare qu’il est urgent.
           *[no] { $author } ne déclare pas d’urgence.
        }
    } Rien n’est convenu tant qu’aucun créneau n’est accepté.
call-request--level = Niveau
call-request--level-hint = Entre qui : hautes autorités, adjoints, états-majors ou permanences.
call-request--caller = Appelant
call-request--caller-hint = La fonction du demandeur, pas son nom.
call-request--callee = Interlocuteur
call-request--callee-hint = La fonction de la personne demandée, pas son nom.
call-request--windows = Créneaux
call-request--windows-hint = Un à cinq, en UTC ; pour un entretien immédiat, un seul, qui commence maintenant.
call-request--mode = Moyen
call-request--mode-hint = Comment on se parle. L’entretien lui-même ne passe pas par cette ligne.
call-request--topics = Sujets
call-request--topics-hint = Un à quinze, une ligne chacun.
call-request--interpreter = Interprète
call-request--interpreter-hint = Qui en fournit un.
call-request--urgent = Urgent
call-request--urgent-hint = Si son auteur le déclare urgent.
call-request--now = Immédiat
call-request--now-hint = D’officier à officier, sans délai. Le message devient FLASH ; réponse attendue 60 s après ouverture.

call-answer = Réponse à une demande d’entretien
call-answer-short = Sur l’entretien { $re } : { $answer }, { $window }
call-answer-full =
    { $author } sur l’entretien { $re } : { $answer }. { $window_is ->
        [given] Créneau : { $window }.
       *[absent] Aucun créneau n’est indiqué.
    } { $answer_is ->
        [ACCEPT] L’entretien est fixé si l’autre partie propose ce créneau.
        [COUNTER] Rien n’est fixé tant que l’autre partie n’accepte pas.
        [LATER] Cela ne fixe rien et n’écarte rien.
       *[DECLINE] Cela n’exprime aucune position sur les sujets.
    }
call-answer--re = Entretien
call-answer--re-hint = La demande d’entretien à laquelle il se rapporte.
call-answer--answer = Réponse
call-answer--answer-hint = Accepter un créneau, en proposer un autre, plus tard, ou décliner.
call-answer--window = Créneau
call-answer--window-hint = Nécessaire pour accepter ou proposer ; pour accepter, compris dans un créneau de l’autre partie.
call-answer--reason = Motif
call-answer--reason-hint = Facultatif.

call-agenda = Ordre du jour d’un entretien
call-agenda-short = Ordre du jour de l’entretien { $re }, version { $version }, { $items_n ->
        [one] { $items_n } point
       *[other] { $items_n } points
    }
call-agenda-full = { $author } propose cet ordre du jour pour l’entretien { $re }, version { $version }. Il est convenu dès que tous acceptent cette version.
call-agenda--re = Entretien
call-agenda--re-hint = La demande d’entretien à laquelle il se rapporte.
call-agenda--version = Version
call-agenda--version-hint = Chaque nouvel ordre du jour en porte une plus élevée.
call-agenda--items = Points
call-agenda--items-hint = Numéro, intitulé, qui parle d’abord, minutes.

call-opened = Entretien ouvert
call-opened-short = Entretien { $re } ouvert à { $at }
call-opened-full =
    { $author } déclare que { $re } a été ouvert à { $at }. { $auth_is ->
        [NONE] L’appelant n’a pas été authentifié de vive voix, déclare { $author }.
       *[given] Authentifié de vive voix : { $auth }.
    } Enregistrement, déclare { $author } : { $recording }.
call-opened--re = Entretien
call-opened--re-hint = La demande d’entretien, ou le contact d’états-majors, auquel il se rapporte.
call-opened--at = Ouvert à
call-opened--at-hint = À l’horloge de cette partie, en UTC.
call-opened--participants = Participants
call-opened--participants-hint = Partie et fonction, présence dans la salle ; sans nom.
call-opened--auth = Authentifié par
call-opened--auth-hint = L’échange de mots de vive voix, ou NONE.
call-opened--recording = Enregistrement
call-opened--recording-hint = Aucun, propre à cette partie, ou par les deux.

call-closed = Entretien clos
call-closed-short = Entretien { $re } : { $how } à { $at }, durée { $duration }
call-closed-full = { $author } déclare au sujet de { $re } : { $how }, à { $at } ; durée { $duration }. L’autre partie indique ses propres heures.
call-closed--re = Entretien
call-closed--re-hint = La demande d’entretien, ou le contact d’états-majors, auquel il se rapporte.
call-closed--at = Clos à
call-closed--at-hint = À l’horloge de cette partie, en UTC.
call-closed--how = Fin
call-closed--how-hint = Terminé, coupé, sans réponse, ou non pris.
call-closed--duration = Durée
call-closed--duration-hint = Telle que mesurée par cette partie. Un écart est montré, non tranché.
call-closed--next = Prochain entretien
call-closed--next-hint = Si les deux ont indiqué un créneau.

call-readout = Compte rendu d’entretien
call-readout-short = { $kind } de l’entretien { $re }, { $points_n ->
        [one] { $points_n } point
       *[other] { $points_n } points
    }
call-readout-full = { $author } donne son compte rendu de { $re } ({ $kind }). Chaque point indique qui l’a dit. Ce qu’une partie a déclaré reste sa déclaration, même si l’autre convient que cela a été dit.
call-readout--re = Entretien
call-readout--re-hint = La demande d’entretien à laquelle il se rapporte.
call-readout--kind = Nature
call-readout--kind-hint = Propre à l’auteur, ou projet à accepter par tous.
call-readout--points = Points
call-readout--points-hint = Numéro, qui l’a dit, comment, et le texte.

call-readout_position = Position sur un compte rendu
call-readout_position-short = Sur le compte rendu { $re } : { $positions }
call-readout_position-full = { $author } sur les points de { $re }. Convenir d’un point, c’est convenir que cela a été dit ainsi. Ce qui n’est pas mentionné reste la parole d’une seule partie.
call-readout_position--re = Compte rendu
call-readout_position--re-hint = Le compte rendu dont il s’agit.
call-readout_position--positions = Positions
call-readout_position--positions-hint = Point par point : d’accord, conteste, dit que cela n’a pas été dit, sans commentaire.

call-action = Suite à donner
call-action-short = { $owner }, échéance { $due } : { $text }
call-action-full = { $author } note comme suite de { $from } : { $owner } doit faire ceci : { $text } Échéance : { $due }. L’exécution se reconnaît à ceci : { $criterion }
call-action--from = Issu de
call-action--from-hint = Le compte rendu dont elle découle.
call-action--text = Quoi
call-action--text-hint = Ce qui est à faire.
call-action--owner = Responsable
call-action--owner-hint = La partie qui doit l’exécuter.
call-action--due = Échéance
call-action--due-hint = Pour quand, en UTC, ou NONE.
call-action--criterion = Exécuté quand
call-action--criterion-hint = À quoi tous peuvent reconnaître que c’est fait.

call-action_status = État d’une suite à donner
call-action_status-short = Suite { $re } : { $status }
call-action_status-full = { $author } déclare au sujet de la suite { $re } : { $status }. Elle est exécutée quand son responsable le déclare, vérifiée quand une autre partie le dit.
call-action_status--re = Suite
call-action_status--re-hint = La suite dont il s’agit.
call-action_status--status = État
call-action_status--status-hint = Le responsable la déclare exécutée ; une autre partie la vérifie, la conteste ou y renonce.
call-action_status--note = Note
call-action_status--note-hint = Facultative.
call-action_status--evidence = Fichiers
call-action_status--evidence-hint = Fichiers par leur empreinte ; le contenu voyage à part.

call-schedule = Contact régulier d’états-majors
call-schedule-short = { $a } avec { $b }, { $rrule }, à partir du { $starts_at }
call-schedule-full = { $author } propose un contact régulier ({ $mode }) de { $a } avec { $b } : règle { $rrule } à partir du { $starts_at }, jusqu’au { $ends_at } ; { $duration } chaque fois, tolérance { $grace }. Il est convenu dès que les deux acceptent. Un contact manqué est un état, non un incident.
call-schedule--a = Un service
call-schedule--a-hint = Un service d’une partie.
call-schedule--b = Autre service
call-schedule--b-hint = Un service de l’autre partie.
call-schedule--rrule = Règle
call-schedule--rrule-hint = De la RFC 5545, en UTC : par exemple FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0.
call-schedule--starts_at = À partir de
call-schedule--starts_at-hint = Aucun contact n’est dû avant ; la règle compte à partir d’ici.
call-schedule--ends_at = Jusqu’à
call-schedule--ends_at-hint = Aucun contact n’est dû ensuite, ou NONE.
call-schedule--duration = Durée
call-schedule--duration-hint = Prévue chaque fois, en secondes.
call-schedule--grace = Tolérance
call-schedule--grace-hint = En secondes ; qui ne l’a pas ouvert passé ce délai est indiqué comme l’ayant manqué.
call-schedule--mode = Moyen
call-schedule--mode-hint = Comment on se parle.
call-schedule--standing_items = Points permanents
call-schedule--standing_items-hint = Dix au plus, abordés chaque fois.
