# Le calendrier annuel, l’observation d’activités, les entrées involontaires.

activity-calendar = Calendrier annuel
activity-calendar-short =
    Calendrier { $year } : { $entries_n ->
        [one] { $entries_n } activité
       *[other] { $entries_n } activités
    }
activity-calendar-full =
    { $author } annonce pour l’année { $year } : { $none_is ->
        [yes] rien à déclarer.
       *[no] ce qui est énuméré ci-dessous.
    } { $entries_n ->
        [one] { $entries_n } activité.
       *[other] { $entries_n } activités.
    } Ce qui est prévu peut changer ; chaque activité est notifiée à part.
activity-calendar--year = Année
activity-calendar--year-hint = L’année annoncée ; envoyé au plus tard le 15 novembre de l’année précédente.
activity-calendar--entries = Activités
activity-calendar--entries-hint = Désignation, nature, période et zone de chacune, et ses effectifs s’ils sont indiqués.
activity-calendar--none = Rien à déclarer
activity-calendar--none-hint = Oui seulement si aucune activité n’est énumérée.

activity-observe_invite = Invitation à observer
activity-observe_invite-short = Observation de { $re }, { $from_to }
activity-observe_invite-full = { $author } invite à observer l’activité notifiée dans { $re }, { $from_to }. Point de rencontre : { $place }. Observateurs de chaque partie : { $observers }. Règles : { $rules }
activity-observe_invite--re = Notification
activity-observe_invite--re-hint = La notification de l’activité.
activity-observe_invite--from_to = De et à
activity-observe_invite--from_to-hint = UTC.
activity-observe_invite--place = Point de rencontre
activity-observe_invite--place-hint = WGS 84.
activity-observe_invite--observers = Observateurs
activity-observe_invite--observers-hint = Combien chaque partie peut en envoyer.
activity-observe_invite--rules = Règles
activity-observe_invite--rules-hint = Ce que les observateurs peuvent faire et apporter. Une réponse est souhaitée 21 jours avant.

activity-observe_report = Rapport d’observateurs
activity-observe_report-short =
    Rapport sur { $re } : { $findings_n ->
        [one] { $findings_n } constat
       *[other] { $findings_n } constats
    }
activity-observe_report-full =
    { $author } rapporte ce que ses observateurs ont vu lors de l’observation de { $re } : { $findings_n ->
        [one] { $findings_n } constat.
       *[other] { $findings_n } constats.
    } { $restrictions_is ->
        [absent] Aucune restriction n’est citée.
       *[given] { $author } déclare qu’il y a eu des restrictions : { $restrictions }
    }
activity-observe_report--re = Invitation
activity-observe_report--re-hint = L’invitation à observer.
activity-observe_report--findings = Constats
activity-observe_report--findings-hint = Ce que les observateurs ont vu, avec quelle certitude et sur quelle base.
activity-observe_report--restrictions = Restrictions
activity-observe_report--restrictions-hint = Ce qu’ils n’ont pu voir ou faire.

activity-entry = Avis d’entrée involontaire
activity-entry-short = Entrée de { $craft }, { $cause }, { $at }
activity-entry-full =
    { $author } déclare que { $craft } est entré à { $pos }, { $at } ; cause : { $cause } ; à bord : { $crew }. Intention : { $intention } Demandes : { $assistance }. { $do_not_fire_requested_is ->
        [yes] { $author } demande que personne ne tire.
       *[no] { $author } ne formule aucune demande concernant le feu.
    } { without-prejudice }
activity-entry--craft = Appareils
activity-entry--craft-hint = Ce qui est entré : nature, nombre, indicatif.
activity-entry--pos = Position
activity-entry--pos-hint = WGS 84.
activity-entry--at = À
activity-entry--at-hint = UTC.
activity-entry--cause = Cause
activity-entry--cause-hint = Pourquoi il est entré, pour autant qu’on le sache.
activity-entry--intention = Intention
activity-entry--intention-hint = Ce que fait ensuite l’appareil.
activity-entry--assistance = Demandes
activity-entry--assistance-hint = L’aide demandée.
activity-entry--radio = Radio (kHz)
activity-entry--radio-hint = Fréquences sur lesquelles l’appareil écoute.
activity-entry--crew = À bord (personnes)
activity-entry--crew-hint = 0 si personne n’est à bord.
activity-entry--do_not_fire_requested = Demande de ne pas tirer
activity-entry--do_not_fire_requested-hint = Si l’auteur demande qu’on ne tire pas sur l’appareil.
