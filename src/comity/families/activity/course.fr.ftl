# Déroulement d'une activité, transits, zones déclarées, et mesures pour séparer les activités.

activity-begin = Début d’une activité
activity-begin-short = Début de { $re } : { $at }
activity-begin-full = { $author } déclare que l’activité notifiée dans { $re } a débuté à { $at }.
activity-begin--re = Notification
activity-begin--re-hint = La notification de l’activité.
activity-begin--at = Débutée à
activity-begin--at-hint = En UTC.
activity-begin--troops = Effectifs réels (personnes)
activity-begin--troops-hint = Le total engagé, avec le degré d’exactitude du chiffre.

activity-change = Modification d’une activité
activity-change-short = Modification de { $re }, { $changes_n ->
        [one] { $changes_n } champ
       *[other] { $changes_n } champs
    }
activity-change-full = { $author } modifie ce qu’il a notifié dans { $re }. Les nouvelles valeurs s’appliquent ; les anciennes restent visibles, avec l’heure de la modification.
activity-change--re = Notification
activity-change--re-hint = Seule une notification propre peut être modifiée.
activity-change--changes = Nouvelles valeurs
activity-change--changes-hint = Les champs modifiés, avec leurs nouvelles valeurs.
activity-change--reason = Motif
activity-change--reason-hint = Pourquoi elle est modifiée.

activity-end = Fin d’une activité
activity-end-short = Fin de { $re } : { $at }
activity-end-full =
    { $author } déclare que l’activité notifiée dans { $re } s’est terminée à { $at }. { $returned_is ->
        [YES] Ses forces ont regagné leurs emplacements habituels.
        [NO] Ses forces n’ont pas encore regagné leurs emplacements habituels.
       *[other] Il n’est pas précisé si ses forces ont regagné leurs emplacements.
    }
activity-end--re = Notification
activity-end--re-hint = La notification de l’activité.
activity-end--at = Terminée à
activity-end--at-hint = En UTC.
activity-end--returned = Retour des forces
activity-end--returned-hint = Si les forces ont regagné leurs emplacements habituels.

activity-transit = Avis de transit
activity-transit-short = { $craft } : { $route_n } points, { $width_m } m de part et d’autre
activity-transit-full = { $author } donne avis d’un transit de { $craft } par { $route_n } points, { $width_m } m de part et d’autre. Aucune autorisation n’est demandée. { without-prejudice }
activity-transit--craft = Moyens
activity-transit--craft-hint = Ce qui se déplace : nature, nombre, indicatif.
activity-transit--route = Route
activity-transit--route-hint = Points avec heure et altitude ou profondeur, dans l’ordre du passage.
activity-transit--width_m = Demi-largeur du couloir (m)
activity-transit--width_m-hint = De part et d’autre de la route, en mètres.
activity-transit--transponder = Transpondeur
activity-transit--transponder-hint = S’il est en marche.
activity-transit--radio = Radio (kHz)
activity-transit--radio-hint = Fréquences veillées par ces moyens.
activity-transit--armed = Armés
activity-transit--armed-hint = Si ces moyens portent des armes.

activity-area = Déclaration d’une zone
activity-area-short = Zone déclarée par { $author } : { $kind }, { $window }, { $area }
activity-area-full =
    Zone déclarée par { $author } ({ $kind }), { $window } : { $area }. Qui la reconnaît et qui ne la reconnaît pas forme un ensemble de parties, chacune par sa propre parole. { $consequence_is ->
        [absent] { $author } ne déclare aucune conséquence.
       *[given] { $author } déclare que : { $consequence }
    } { without-prejudice }
activity-area--kind = Nature
activity-area--kind-hint = La nature de la zone, telle que l’auteur la déclare.
activity-area--area = Zone
activity-area--area-hint = WGS 84.
activity-area--vband = Tranche d’altitude
activity-area--vband-hint = De et à, en mètres, avec la référence de mesure.
activity-area--window = Du et au
activity-area--window-hint = En UTC.
activity-area--review_at = Réexaminée à
activity-area--review_at-hint = Quand l’auteur la réexamine.
activity-area--basis = Fondement invoqué
activity-area--basis-hint = Le fondement juridique ou opérationnel que l’auteur invoque.
activity-area--applies_to = S’applique à
activity-area--applies_to-hint = Les natures de moyens concernées.
activity-area--consequence = Conséquence déclarée
activity-area--consequence-hint = Ce que déclare l’auteur ; affiché comme sa déclaration, jamais comme une alarme.
activity-area--public_notice = Avis public
activity-area--public_notice-hint = Numéro du NOTAM ou de l’avis aux navigateurs.

activity-conflict = Rencontre de deux activités
activity-conflict-short = Rencontre de { $subjects }, { $overlap_window } : { $severity }
activity-conflict-full = { $author } déclare que { $subjects } se rencontrent, { $overlap_window }, dans cette zone : { $overlap_area }. Le calcul suit la règle { $rule }. C’est le calcul de { $author }.
activity-conflict--subjects = Avis concernés
activity-conflict--subjects-hint = Deux avis ou plus.
activity-conflict--overlap_window = Temps commun
activity-conflict--overlap_window-hint = En UTC.
activity-conflict--overlap_area = Zone commune
activity-conflict--overlap_area-hint = WGS 84.
activity-conflict--overlap_vband = Tranche d’altitude commune
activity-conflict--overlap_vband-hint = De et à, en mètres, avec la référence de mesure.
activity-conflict--severity = Importance
activity-conflict--severity-hint = Pour information, avec prudence, ou dangereuse, selon l’auteur.
activity-conflict--rule = Règle
activity-conflict--rule-hint = La règle et la version du calcul.

activity-deconflict = Proposition de séparation
activity-deconflict-short = Proposition sur { $re }, { $measures_n ->
        [one] { $measures_n } mesure
       *[other] { $measures_n } mesures
    }
activity-deconflict-full = { $author } propose des mesures au sujet de { $re }, valables { $valid }. Elles s’appliquent à qui accepte ces mêmes termes ; le silence n’accepte rien.
activity-deconflict--re = Au sujet de
activity-deconflict--re-hint = La rencontre d’activités qui a été déclarée.
activity-deconflict--measures = Mesures
activity-deconflict--measures-hint = Ce qui change, de quel avis, et la nouvelle valeur.
activity-deconflict--h_sep_m = Distance tenue (m)
activity-deconflict--h_sep_m-hint = Horizontale, en mètres.
activity-deconflict--v_sep_m = Écart d’altitude tenu (m)
activity-deconflict--v_sep_m-hint = Vertical, en mètres.
activity-deconflict--radio = Radio (kHz)
activity-deconflict--radio-hint = Fréquences veillées par les deux.
activity-deconflict--valid = Validité
activity-deconflict--valid-hint = Du et au, en UTC.
