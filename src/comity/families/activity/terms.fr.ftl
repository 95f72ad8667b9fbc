# Activités : nom de chaque message, ce qu'il dit en une phrase, sens de ses champs.

activity-notify = Notification de manœuvre ou de déploiement
activity-notify-short = { $designation } : { $kind }, { $window }, { $area }
activity-notify-full =
    { $author } notifie { $designation } ({ $kind }) { $window }, dans la zone suivante : { $area }. Effectifs : { $troops }. { $no_notice_is ->
        [yes] La troupe n’en a pas été prévenue.
       *[no] La troupe en est prévenue.
    } { $live_fire_is ->
        [yes] Des tirs réels ont lieu.
       *[no] Aucun tir réel n’a lieu.
    } Adresser les questions à { $contact }.
activity-notify--designation = Désignation
activity-notify--designation-hint = Le nom de l’activité.
activity-notify--kind = Nature
activity-notify--kind-hint = La nature de l’activité.
activity-notify--purpose = But
activity-notify--purpose-hint = Son but général.
activity-notify--command_level = Niveau de commandement
activity-notify--command_level-hint = L’échelon qui l’organise et la commande.
activity-notify--participants = Participants
activity-notify--participants-hint = Les parties qui y prennent part.
activity-notify--window = Début et fin
activity-notify--window-hint = L’ensemble de l’activité, en UTC.
activity-notify--phases = Phases
activity-notify--phases-hint = D’une à dix, chacune avec sa période, sa zone et son but.
activity-notify--area = Zone
activity-notify--area-hint = L’ensemble de l’activité, en WGS 84.
activity-notify--vband = Tranche d’altitude
activity-notify--vband-hint = De et à, en mètres, avec la référence de mesure.
activity-notify--troops = Effectifs (personnes)
activity-notify--troops-hint = Le total, et son degré d’exactitude.
activity-notify--by_party = Effectifs par partie (personnes)
activity-notify--by_party-hint = La part de chaque partie.
activity-notify--equipment = Matériels (pièces)
activity-notify--equipment-hint = Par catégorie, avec le degré d’exactitude de chaque chiffre.
activity-notify--sorties = Sorties prévues
activity-notify--sorties-hint = Pour toute l’activité, hélicoptères exclus.
activity-notify--live_fire = Tirs réels
activity-notify--live_fire-hint = Si des munitions réelles sont tirées.
activity-notify--nuclear_capable = Systèmes à capacité nucléaire
activity-notify--nuclear_capable-hint = Si des systèmes pouvant emporter des armes nucléaires y prennent part.
activity-notify--no_notice = Sans préavis à la troupe
activity-notify--no_notice-hint = Un exercice dont la troupe n’est pas prévenue est notifié à son début.
activity-notify--calendar_ref = Inscription au calendrier
activity-notify--calendar_ref-hint = Le calendrier annuel où elle figure.
activity-notify--deviation = Écart par rapport au calendrier
activity-notify--deviation-hint = Ce qui diffère du calendrier.
activity-notify--contact = Contact
activity-notify--contact-hint = Le bureau qui répond aux questions.
