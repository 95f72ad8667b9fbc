# Formulaires : comment s’écrivent les valeurs, les parties des composés, la relecture avant l’envoi.

form-now = maintenant
form-moment-weekday = { $weekday } { $long }
form-weekday-1 = lundi
form-weekday-2 = mardi
form-weekday-3 = mercredi
form-weekday-4 = jeudi
form-weekday-5 = vendredi
form-weekday-6 = samedi
form-weekday-7 = dimanche
form-ahead = dans { $away }
form-ago = il y a { $away }

# Autres noms, séparés par | ; les lettres N, S, E et W se lisent dans toutes les langues.
form-hemisphere-N = nord
form-hemisphere-S = sud
form-hemisphere-E = est
form-hemisphere-W = ouest
form-unit-NM = nm|milles marins|mille marin
form-unit-FT = ft|pieds|pied
form-unit-KHZ = khz
form-unit-MHZ = mhz

form-example-line = Brouillard
form-example-text = Brouillard jusqu’à midi.

form-way-moment = 051430ZFEB26, 2026-02-05T14:30:00Z, ou +30min à partir de maintenant ; toujours UTC.
form-way-place = 54°30′00″N 018°00′00″E, 54-30.0N 018-00.0E, ou 54.5, 18.0.
form-way-quantity = 3, environ 3, au moins 3, 10-12, ou inconnu.
form-way-measure = Un nombre et son unité.
form-way-duration = Un nombre et son unité : 45min, 2h, 1d.
form-way-entry = Les premiers chiffres de l’entrée, comme les listes les montrent.
form-way-date = Année-mois-jour.
form-way-date-partial = Année, année-mois ou année-mois-jour.
form-way-mmdd = Mois-jour.

form-within-low-high = de { $low } à { $high }
form-within-low = au moins { $low }
form-within-high = au plus { $high }

form-common = Encore : numéro de dossier propre, réponse souhaitée avant, visibilité …

form-key-party = Partie
form-key-lang = Langue
form-key-code = Pour
form-key-field = Champ
form-key-uint = Numéro
form-key-other = Pour

form-shape-circle = cercle
form-shape-polygon = polygone
form-shape-corridor = couloir
form-shape-sector = secteur
form-shape-named = zone nommée

form-part-circle-centre = Centre
form-part-circle-radius_m = Rayon
form-part-polygon-rings = Contours
form-part-polygon-rings-hint = Le contour extérieur d’abord, puis les trous. Ne pas répéter le premier point.
form-part-polygon-edges = Côtés
form-part-corridor-path = Points de la ligne médiane
form-part-corridor-half_width_m = Demi-largeur
form-part-sector-centre = Centre
form-part-sector-inner_m = Rayon intérieur
form-part-sector-outer_m = Rayon extérieur
form-part-sector-from_mdeg = De l’azimut
form-part-sector-to_mdeg = À l’azimut (sens horaire)
form-part-named-code = Code
form-part-named-text = Nom
form-part-window-start = Début
form-part-window-end = Fin
form-part-window-end-hint = Le premier instant qui n’en fait plus partie.
form-part-window-err_s = Incertitude
form-part-vband-lo = Limite inférieure
form-part-vband-lo-hint = Une profondeur est négative.
form-part-vband-hi = Limite supérieure
form-part-vband-hi-hint = Omise, il n’y en a pas.
form-part-vband-ref = Mesurée depuis
form-part-route_point-pos = Lieu
form-part-route_point-t = Heure
form-part-route_point-alt_m = Hauteur
form-part-craft-kind = Genre
form-part-craft-type = Type
form-part-craft-count = Combien
form-part-craft-callsign = Indicatif
form-part-craft-hull = Numéro de coque ou de dérive
form-part-craft-party = Partie
form-part-phase-n = Numéro
form-part-phase-window = Temps
form-part-phase-area = Zone
form-part-phase-purpose = But
form-part-counterpart-a = Bureau
form-part-counterpart-b = Son homologue
form-part-counterpart-capacity_a = Qualité du premier
form-part-counterpart-capacity_b = Qualité du second
form-part-counterpart-level = Niveau
form-part-threshold-key = Nom
form-part-threshold-value = Valeur
form-part-named_place-code = Code
form-part-named_place-names = Noms
form-part-named_place-pos = Lieu
form-part-answer-n = Question
form-part-answer-status = Réponse
form-part-answer-text = En mots
form-part-answer-refs = Entrées citées
form-part-assertion-key = Sur quoi
form-part-assertion-value = Valeur
form-part-assertion-unit = Unité
form-part-assertion-confidence = Degré de certitude
form-part-assertion-basis = Fondement
form-part-assertion-evidence = Entrées à l’appui
form-part-dmeasure-subject = Au sujet de l’entrée
form-part-dmeasure-kind = Mesure
form-part-dmeasure-value = Valeur
form-part-sla-held_s = Détenu sous
form-part-sla-opened_s = Ouvert sous
form-part-sla-answered_s = Répondu sous
form-part-budget-bytes_day = Octets par jour
form-part-budget-entries_day = Entrées par jour
form-part-budget-flash_reserve = FLASH en réserve
form-part-head-feed = Flux
form-part-head-size = Entrées
form-part-head-root = Racine
form-part-key-alg = Algorithme
form-part-key-raw = Octets
form-part-key-plain = Clé simple
form-part-key-pq = Seconde clé

error-form-refused = « { $field } » : { $reason } ; écrivez par exemple : { $example }.
error-form-out-of-range = « { $field } » : le nombre n’est pas entre { $low } et { $high } ; écrivez-en un qui l’est.
error-form-needed = « { $field } » doit y être ; écrivez par exemple : { $example }.
error-form-filled = Le formulaire est rempli ; plus rien n’est demandé, envoyez-le ou revenez en arrière.

reason-no-place = ce n’est pas un lieu
reason-two-places = le lieu et les degrés à côté diffèrent
reason-comma = une virgule peut y séparer deux nombres ou les décimales d’un seul
reason-hemispheres = il faut N ou S, et E ou W
reason-degrees-or-minutes = les chiffres peuvent être des degrés, ou des degrés et des minutes
reason-figures = le nombre de chiffres ne convient ni aux degrés et minutes ni aux secondes
reason-sixty = minutes et secondes sont en dessous de 60
reason-latitude = la latitude dépasse 90°
reason-longitude = la longitude dépasse 180°
reason-no-moment = ce n’est pas un instant
reason-two-moments = le groupe date-heure et l’instant à côté diffèrent
reason-zone = il faut son fuseau, et les groupes date-heure sont toujours en Z
reason-weekday = ce jour tombe un autre jour de la semaine
reason-no-duration = ce n’est pas une durée
reason-duration-unit = il faut une unité
reason-no-number = ce n’est pas un nombre
reason-not-whole = le résultat doit être entier
reason-mark = un signe peut y séparer des milliers ou des décimales
reason-unit = aucune unité de ce nom ne va ici
reason-unit-missing = il faut une unité
reason-no-quantity = ce n’est pas une quantité
reason-no-choice = ce n’est aucun des choix
reason-two-choices = deux choix portent ce nom
reason-no-figures = il y a d’autres signes que 0-9 et a-f

echo-title = À relire sous d’autres formes avant l’envoi :
echo-place = { $seconds } = { $minutes } = { $degrees }
echo-moment = { $dtg } = { $long }, { $relative }
echo-window = dure { $length }
echo-swapped = { $label } est loin des autres lieux ; latitude et longitude échangées, il serait près d’eux. À relire : { $seconds }
