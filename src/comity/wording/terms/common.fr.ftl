# Signes, nombres, instants, lieux : ce dont tout texte est fait.

number-group = { "\u202F" }
number-decimal = ,
# Sous ce nombre de chiffres avant le premier séparateur, pas de séparateur.
number-group-least = 1

yes = oui
no = non
not-given = non renseigné
none = NÉANT (déclaré)
not-stated = NON PRÉCISÉ
on-receipt = DÈS RÉCEPTION
empty-list = néant
the-author = L’auteur

# Cadre d'un texte complet.
line-field = { $label } : { $value }
line-field-many = { $label } :
line-pair = { $key } : { $value }
separator-comma = { ", " }
separator-semicolon = { " ; " }
quote = « { $text } »
opaque = Message de type { $type }, inconnu de ce nœud. Champs conservés et présentés sous forme de numéros : { $count }.
sealed-short = { $type }, sous scellé pour { $to }
sealed-full = { $type }, sous scellé pour { $to }. Son contenu n’est pas ouvert sur ce nœud.

# Instants. Le groupe date-heure est le même dans toutes les langues.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
moment-minute =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }, { $hour } h { $minute } UTC
moment-second =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }, { $hour } h { $minute } min { $second } s UTC
moment-milli =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }, { $hour } h { $minute } min { $second },{ $milli } s UTC
moment-both = { $dtg } ({ $long })

# Durées : symboles après un nombre.
duration-d = { $n } j
duration-h = { $n } h
duration-min = { $n } min
duration-s = { $n } s

window = du { $start } au { $end }
window-with-error = du { $start } au { $end }, à { $error } près
window-moment = le { $start }
window-moment-with-error = le { $start }, à { $error } près

# Lieux. Degrés, hémisphères et référentiel s'écrivent de même dans toutes les langues.
area-circle = cercle de { $radius } de rayon, centré sur { $centre }
area-polygon =
    polygone de { $rings ->
        [one] { $count } points
       *[other] { $count } points en { $rings } contours
    }, côtés { $edges }
area-polygon-brief =
    polygone de { $rings ->
        [one] { $count } points
       *[other] { $count } points en { $rings } contours
    } à partir de { $first }
area-polygon-ring = contour { $n } : { $points }
area-edges-0 = géodésiques
area-edges-1 = suivant les parallèles et les loxodromies
area-corridor = couloir de { $width } de part et d’autre de { $points }
area-corridor-brief = couloir de { $width } de part et d’autre, { $count } points, de { $first } à { $last }
area-sector = secteur autour de { $centre }, de { $inner } à { $outer }, de l’azimut { $from } à { $to } dans le sens horaire
area-named = { $text } ({ $code })
vband = de { $lo } à { $hi } { $datum }
vband-open = à partir de { $lo }, sans limite supérieure, { $datum }

# Quantités : les mots disent le degré d'exactitude du chiffre.
quantity-EXACT = { $n }
quantity-ABOUT = environ { $n }
quantity-AT_LEAST = au moins { $n }
quantity-AT_MOST = au plus { $n }
quantity-MORE_THAN = plus de { $n }
quantity-RANGE = de { $n } à { $hi }
quantity-UNKNOWN =
    { $plural ->
        [0] inconnu
       *[other] inconnu (chiffre donné : { $n })
    }
quantity-UNDER = près de { $n }
quantity-JUST_OVER = un peu plus de { $n }

metres-and-miles = { $metres } ({ $miles } NM)
metres-and-feet = { $metres } ({ $feet } ft)
measure-M = { $value } m
measure-KM = { $value } km
measure-S = { $value } s
measure-H = { $value } h
measure-D = { $value } j
measure-DEG = { $value }°
measure-M_PER_S = { $value } m/s
measure-KHZ = { $value } kHz
measure-MW = { $value } MW
measure-T = { $value } t
measure-PERSON =
    { $plural ->
        [one] { $value } personne
       *[other] { $value } personnes
    }
measure-ITEM =
    { $plural ->
        [one] { $value } unité
       *[other] { $value } unités
    }
measure-PERCENT = { $value } %
measure-DEG_C = { $value } °C
measure-BUILDING =
    { $plural ->
        [one] { $value } bâtiment
       *[other] { $value } bâtiments
    }
measure-CUSTOMER =
    { $plural ->
        [one] { $value } abonné
       *[other] { $value } abonnés
    }

# Valeurs composées : une ligne chacune.
part-craft = { $count } × { $kind }
part-craft-type = type { $value }
part-craft-callsign = indicatif { $value }
part-craft-hull = numéro de coque ou d’immatriculation { $value }
part-craft-party = de { $value }
part-phase = phase { $n } : { $window } ; { $area } ; but : { $purpose }
part-counterpart = { $a } avec { $b }, niveau { $level }
part-counterpart-capacity = { $office } en qualité de { $capacity }
part-sla = ENREGISTRÉ dans un délai de { $held } après l’envoi, OUVERT dans un délai de { $opened } après l’enregistrement, RÉPONDU dans un délai de { $answered } après l’ouverture
part-threshold = { $key } : { $value }
part-named-place = { $code } : { $names } ; { $pos }
part-budget = { $bytes_day } octets et { $entries_day } entrées par jour ; { $flash_reserve } entrées FLASH en réserve
part-role = { $party } : { $role }
part-claimant = { $name }, { $role }
part-claimant-party = de { $value }
part-direction = de { $from } vers { $to }
part-seal = scellé dans l’entrée { $entry }
part-octets = { $count } octets
part-answer = question { $n } : { $status }
part-answer-text = { $value }
part-answer-refs = voir { $value }
part-head = fil { $feed }, { $size ->
        [one] { $size } entrée
       *[other] { $size } entrées
    }, racine { $root }
part-key = { $alg } { $raw }
key-alg-other = clé d’algorithme { $alg }
part-field = champ { $n }

# Champs que tout message peut porter.
common--subject_key = Numéro de dossier de l’auteur
common--subject_key-hint = Numéro donné par l’auteur à ce dossier, unique dans son fil.
common--lang = Langue du texte
common--lang-hint = Langue dans laquelle est rédigé le texte libre de ce message.
common--reply_by = Réponse souhaitée avant le
common--reply_by-hint = Échéance souhaitée pour la réponse. Elle ne peut abréger un délai convenu.
common--effective = Prise d’effet
common--effective-hint = Un instant UTC, ou DÈS RÉCEPTION.
common--visibility = Diffusion
common--visibility-hint = Qui peut lire ce message. Sans indication : les parties à la ligne.
common--on_behalf_of = Au nom de
common--on_behalf_of-hint = La partie concernée, lorsqu’elle n’est pas sur cette ligne.
common--capacity = En qualité de
common--capacity-hint = Qualité au titre de laquelle le bureau s’exprime, s’il en détient plusieurs.
common--override = Motif de l’envoi malgré un contrôle
common--override-hint = Pourquoi un contrôle a été écarté avant validation. Ce motif accompagne le message.
common--provenance = Origine (exercice)
common--provenance-hint = Sur une ligne d’exercice seulement : rapporté par un article, ou construit.
common--provenance_source = Source (exercice)
common--provenance_source-hint = Sur une ligne d’exercice seulement : l’article et la phrase sur lesquels il repose.

without-prejudice = Sans préjudice : rien de ce qui est envoyé sur cette ligne ne vaut prise de position sur un statut ou des frontières, non plus que le fait de le recevoir, d’y répondre ou de n’y pas répondre.

# Langues.
language-en = anglais
language-fr = français
language-ru = russe
language-uk = ukrainien
language-zh = chinois
language-ar = arabe
language-de = allemand
language-es = espagnol
language-it = italien
language-pl = polonais
language-tr = turc
