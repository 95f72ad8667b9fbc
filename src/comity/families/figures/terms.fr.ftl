# Chiffres : le nom de chaque message, ce qu’il dit en une phrase, et le sens de ses champs.

figures-figure = Chiffre
figures-figure-short = { $series } : { $value } ({ $unit }) ; date : { $as_of } ; avancé par : { $claimant }
figures-figure-full = { $author } rapporte un chiffre de la série { $series }. Avancé par : { $claimant }. Valeur : { $value } ({ $unit }) ; date : { $as_of }. { $compared_with_is ->
        [absent] Il n’est pas présenté comme une variation.
       *[other] C’est une variation ; par rapport à : { $compared_with }.
    } Catégorie : { $category }. Fondement : { $basis }. Trouvé dans { $source }. Le transmettre n’est pas le confirmer.
figures-figure--series = Série
figures-figure--series-hint = Un seul nom pour ce qui est avancé à plusieurs reprises, par exemple aa.military.killed.
figures-figure--definition = Ce qui est compté
figures-figure--definition-hint = Dans les termes de celui qui l’avance, autant qu’on le sache.
figures-figure--category = Catégorie
figures-figure--category-hint = Quel genre de chose est compté.
figures-figure--population = De qui
figures-figure--population-hint = Pertes de qui, quels bâtiments, quels abonnés.
figures-figure--value = Valeur
figures-figure--value-hint = Le nombre et son degré d’exactitude : « environ » n’est pas « exactement ».
figures-figure--unit = Unité
figures-figure--unit-hint = Ce que compte le nombre.
figures-figure--compared_with = Par rapport à
figures-figure--compared_with-hint = Seulement si la valeur est une variation : la période antérieure. Un pourcentage l’exige.
figures-figure--as_of = Date
figures-figure--as_of-hint = Le jour, ou la période de et à ; un jour ne nomme aucun fuseau et se lit en UTC.
figures-figure--since = Compté depuis
figures-figure--since-hint = Le premier jour d’un chiffre cumulé.
figures-figure--claimant = Avancé par
figures-figure--claimant-hint = Qui le dit, et en quelle qualité ; non celui qui le rapporte ici.
figures-figure--source = Source
figures-figure--source-hint = L’inscription qui nomme l’endroit où il a été trouvé.
figures-figure--chain = Rapporté par
figures-figure--chain-hint = Sources entre celui qui l’avance et nous. S’il y en a, c’est un propos sur un propos.
figures-figure--method = Méthode
figures-figure--method-hint = Comment il a été compté, autant qu’on le sache.
figures-figure--includes = Comprend
figures-figure--includes-hint = Ce qui est compté alors qu’on pourrait ne pas s’y attendre.
figures-figure--excludes = Ne comprend pas
figures-figure--excludes-hint = Ce qui n’est pas compté alors qu’on pourrait s’y attendre.
figures-figure--area = Zone
figures-figure--area-hint = Où s’est produit ce qui est compté.
figures-figure--event = Période des faits
figures-figure--event-hint = Quand s’est produit ce qui est compté, UTC, de et à.
figures-figure--basis = Fondement
figures-figure--basis-hint = Sur quoi se fonde celui qui l’avance.
figures-figure--flags = Remarques
figures-figure--flags-hint = Provisoire, estimé, partiel, arrondi, ou compté d’une nouvelle manière.
figures-figure--parts = Parties
figures-figure--parts-hint = Chiffres dont la somme devrait donner celui-ci.
figures-figure--updates = Actualise
figures-figure--updates-hint = Le chiffre antérieur du même auteur et de la même série ; une actualisation ne rectifie rien.

figures-step = Suite donnée à un chiffre
figures-step-short = { $step } : { $re }
figures-step-full = { $step_is ->
        [REVISE] { $author } donne une autre valeur pour son chiffre { $re }. La valeur antérieure reste visible.
        [RETRACT] { $author } retire son chiffre { $re }. Il reste au registre comme retiré.
        [CONFIRM] { $author } confirme le chiffre { $re }.
       *[DISPUTE] { $author } conteste le chiffre { $re }. Tous les nombres restent tels qu’ils ont été dits.
    }
figures-step--re = Chiffre
figures-step--re-hint = Seul son auteur le révise ou le retire ; seuls les autres le confirment ou le contestent.
figures-step--step = Suite
figures-step--step-hint = Réviser, retirer, confirmer ou contester.
figures-step--value = Valeur
figures-step--value-hint = La nouvelle valeur ou, en contestant, la sienne.
figures-step--reason = Explication
figures-step--reason-hint = Affichée telle quelle.
figures-step--why = Motif de l’auteur
figures-step--why-hint = Pourquoi il est révisé ou retiré.
figures-step--ground = Objet de la contestation
figures-step--ground-hint = Sur quoi porte la contestation ; exigé pour contester.
figures-step--counter = Autre chiffre
figures-step--counter-hint = Un chiffre au registre qui lui est opposé.

figures-relation = Rapport entre deux chiffres
figures-relation-short = Chiffres { $a } et { $b } : { $relation }
figures-relation-full = { $author } déclare des chiffres { $a } (premier) et { $b } (second) : { $relation }. Motif : { $why }
figures-relation--a = Premier chiffre
figures-relation--a-hint = Un chiffre au registre.
figures-relation--b = Second chiffre
figures-relation--b-hint = Un autre chiffre au registre.
figures-relation--relation = Rapport
figures-relation--relation-hint = Seule une même grandeur peut être comparée.
figures-relation--why = Motif
figures-relation--why-hint = Ce qui en fait une même grandeur, ou non.

figures-source = Source
figures-source-short = { $name } ({ $kind })
figures-source-full = { $author } nomme une source : { $name } ({ $kind }). Publication : { $published }.
figures-source--name = Nom
figures-source--name-hint = La déclaration, le rapport ou l’article, de sorte que d’autres puissent le trouver.
figures-source--kind = Nature
figures-source--kind-hint = Qui y publie.
figures-source--party = Appartenance
figures-source--party-hint = La partie à laquelle elle appartient, le cas échéant.
figures-source--published = Publication
figures-source--published-hint = UTC, ou NONE si aucune heure n’est connue.
figures-source--url = Adresse
figures-source--url-hint = Où l’on peut la lire.
figures-source--copy = Empreinte d’une copie conservée
figures-source--copy-hint = SHA-256 de la copie que l’on garde.
