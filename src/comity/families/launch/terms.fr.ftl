# Lancements : nom de chaque message, ce qu'il dit en une phrase, sens de ses champs.

launch-notify = Notification préalable de lancement
launch-notify-short = { $class }, objet : { $purpose }, { $window }, zone de lancement : { $launch_area }
launch-notify-full =
    { $author } notifie { $count_n ->
        [one] { $count } lancement
       *[other] { $count } lancements
    } : { $class }, objet : { $purpose }, { $window }. Zone de lancement : { $launch_area }. Charge utile : { $payload }. Dirigé vers une partie à cette ligne : { $directed_at_line_party }. Vecteur à capacité nucléaire : { $nuclear_capable } ; cela n’équivaut pas à la charge utile.
launch-notify--class = Classe
launch-notify--class-hint = Ce qui est lancé.
launch-notify--count = Lancements
launch-notify--count-hint = Nombre de lancements couverts par cette notification.
launch-notify--purpose = Objet
launch-notify--purpose-hint = Ce à quoi sert le lancement.
launch-notify--window = Créneau
launch-notify--window-hint = L’heure ou la période prévue, en UTC.
launch-notify--launch_area = Zone de lancement
launch-notify--launch_area-hint = À terre, une zone ; pour un sous-marin, un quadrant océanique ou des eaux désignées.
launch-notify--impact_areas = Zones d’impact
launch-notify--impact_areas-hint = Cercles ou polygones. Peuvent être omises en cas d’emploi au combat.
launch-notify--azimuth = Azimut (degrés)
launch-notify--azimuth-hint = Dans le sens horaire à partir du nord, de 0 à 359.
launch-notify--apogee_km = Apogée (km)
launch-notify--apogee_km-hint = Le point culminant du vol.
launch-notify--payload = Charge utile
launch-notify--payload-hint = Ce qui est emporté lors de ce lancement.
launch-notify--regime = Au titre de l’accord
launch-notify--regime-hint = Le régime ou l’accord au titre duquel il est notifié.
launch-notify--sealed_plan = Plan scellé
launch-notify--sealed_plan-hint = Un scellé antérieur qui fixe la date du plan.
launch-notify--public_notice = Avis public
launch-notify--public_notice-hint = Numéro d’un avis aux navigateurs aériens ou maritimes.
launch-notify--nuclear_capable = Vecteur à capacité nucléaire
launch-notify--nuclear_capable-hint = Si ce vecteur peut emporter des armes nucléaires.
launch-notify--directed_at_line_party = Dirigé vers une partie à cette ligne
launch-notify--directed_at_line_party-hint = Non, ou non précisé. Il n’y a pas de oui : la ligne ne porte pas de menaces.
launch-notify--alternatives = Ou dans l’un de ces créneaux
launch-notify--alternatives-hint = Créneaux dont l’un quelconque peut être employé à la place.
