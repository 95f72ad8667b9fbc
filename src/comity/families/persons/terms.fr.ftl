# Personnes : listes, échanges, décomptes, chiffres avancés.

persons-no-name = Aucun nom n’y figure : une personne y est une clé salée.

persons-list = Liste de personnes, engagement
persons-list-short = Liste { $kind } { $direction }, version { $version } : { $totals }
persons-list-full = { $author } s’engage sur une liste de personnes { $direction } ({ $kind }), version { $version } : { $totals }. Sa racine fixe la liste avant qu’elle soit montrée. À montrer d’ici { $reveal_by }, et seulement une fois les deux côtés engagés : { $reveal }. { persons-no-name }
persons-list--exchange = Échange
persons-list--exchange-hint = L’entretien où il a été convenu, ou un plan sans listes ; toutes les listes d’un échange nomment la même entrée.
persons-list--direction = Direction
persons-list--direction-hint = Qui remet et qui reçoit.
persons-list--kind = Sorte de liste
persons-list--kind-hint = Demandée ou offerte.
persons-list--version = Version
persons-list--version-hint = Une version postérieure remplace la précédente de même direction.
persons-list--criteria = Critères
persons-list--criteria-hint = Selon lesquels les personnes ont été choisies. Les blessés et malades graves sont dus quels que soient nombre ou grade.
persons-list--root = Racine
persons-list--root-hint = De l’arbre des fiches salées : c’est l’engagement.
persons-list--totals = Totaux
persons-list--totals-hint = Par catégorie ; comparés à la liste une fois montrée.
persons-list--ruleset = Règles d’appariement
persons-list--ruleset-hint = Par leur condensat.
persons-list--reveal = Montrée comment
persons-list--reveal-hint = Au neutre, sauf autre accord.
persons-list--reveal_by = À montrer d’ici
persons-list--reveal_by-hint = UTC.
persons-list--entries = Personnes
persons-list--entries-hint = Numérotées, par clé salée ; seulement dans une copie pour le neutre, ou pour qui peut la voir.

persons-list_comment = Observations sur une liste de personnes
persons-list_comment-short =
    Sur la liste { $re } : { $rows_n ->
        [one] { $rows_n } personne
       *[other] { $rows_n } personnes
    }
persons-list_comment-full = { $author } déclare au sujet de la liste { $re }, personne par personne : { $rows }. { persons-no-name }
persons-list_comment--re = Liste
persons-list_comment--re-hint = La liste telle qu’engagée.
persons-list_comment--rows = Personne par personne
persons-list_comment--rows-hint = Par le numéro de la liste. N’écrivez aucun nom dans une note.

persons-owed = Les blessés et malades graves sont dus quels que soient nombre ou grade ; civils et mineurs ne s’échangent jamais.
persons-plan = Plan d’un échange
persons-plan-short = Échange { $window } : { $formula }
persons-plan-full = { $author } propose un échange { $window } à { $place } : { $formula }. Parité : { $parity }. Listes, date et lieu forment un seul condensat : il est fixé lorsque chaque partie accepte ces mêmes termes, et aucune autre date n’est convenue avant cela. { persons-owed } { persons-no-name }
persons-plan--lists = Listes
persons-plan--lists-hint = Les versions exactes qu’il suit.
persons-plan--formula = Formule
persons-plan--formula-hint = Combien de chaque catégorie, dans chaque direction.
persons-plan--place = Lieu
persons-plan--place-hint = WGS 84 ; seuls les destinataires peuvent le lire.
persons-plan--window = De et à
persons-plan--window-hint = UTC ; proposé au moins 24 heures avant.
persons-plan--mediators = Médiateurs
persons-plan--mediators-hint = Les parties qui y aident.
persons-plan--steps = Étapes
persons-plan--steps-hint = Dans leur ordre. N’écrivez aucun nom.
persons-plan--side_transfers = Hors formule
persons-plan--side_transfers-hint = Personnes remises en même temps sans y être comptées : les civils, en règle générale. N’écrivez aucun nom.
persons-plan--lines = Personnes
persons-plan--lines-hint = Numérotées, par clé salée, chacune avec sa direction et la catégorie que donne chaque partie.
persons-plan--parity = Parité
persons-plan--parity-hint = Civils, mineurs, blessés et malades graves restent hors parité, sauf autre accord : ils sont dus quels que soient nombre ou grade.
persons-plan--parity_ratio = Rapport
persons-plan--parity_ratio-hint = Deux nombres, pour une parité par rapport.

persons-ready = Disposition à un échange
persons-ready-short = Plan { $plan } : { $state }
persons-ready-full = { $author } déclare au sujet de l’échange prévu dans { $plan } : { $state }.
persons-ready--plan = Plan
persons-ready--plan-hint = Le plan que chaque partie a accepté.
persons-ready--state = État
persons-ready--state-hint = Dit 12 heures avant, 2 heures avant, et sur place.
persons-ready--reason = Raison
persons-ready--reason-hint = Pourquoi elle attend ou ne vient pas. N’écrivez aucun nom.

persons-tally = Décompte d’une remise
persons-tally-short = { $by } { $direction } : { $headcount } ({ $counts }), { $at }
persons-tally-full = { $author } a compté comme { $by } { $direction }, à { $at } : { $headcount } par tête, deux officiers comptant ; par catégorie : { $counts }. Une catégorie est l’étiquette de qui compte. { persons-no-name }
persons-tally--plan = Plan
persons-tally--plan-hint = Le plan selon lequel les personnes sont remises.
persons-tally--direction = Direction
persons-tally--direction-hint = Qui remet et qui reçoit.
persons-tally--by = Compté comme
persons-tally--by-hint = Donneur, receveur ou témoin.
persons-tally--point = Étape ou lieu
persons-tally--point-hint = Où, s’il y en a plusieurs.
persons-tally--counts = Par catégorie
persons-tally--counts-hint = Selon vos propres étiquettes ; leur somme est le nombre de têtes.
persons-tally--headcount = Nombre de têtes
persons-tally--headcount-hint = Comme deux officiers ont compté.
persons-tally--entries = Personnes
persons-tally--entries-hint = Ce qu’il en fut de chacune, par clé salée. La raison d’une absence de présentation n’y figure pas.
persons-tally--condition = État des personnes
persons-tally--condition-hint = Par le receveur seulement : combien ; une personne peut compter dans plusieurs.
persons-tally--at = À
persons-tally--at-hint = UTC.

persons-reveal = Présentation d’une liste engagée
persons-reveal-short = La liste { $commit } est montrée : { $blob }
persons-reveal-full = { $author } montre la liste engagée dans { $commit }, scellée à côté du fil : { $blob }. Elle est comparée à la racine. Rien n’est montré avant l’engagement des deux côtés. Ses lignes sont dans la copie pour ceux-là seuls qui peuvent l’ouvrir.
persons-reveal--commit = Liste
persons-reveal--commit-hint = Votre liste telle qu’engagée.
persons-reveal--blob = Liste scellée
persons-reveal--blob-hint = Par son condensat ; elle voyage à côté du fil.
persons-reveal--slice = Tranche
persons-reveal--slice-hint = Son numéro, pour une liste montrée par tranches.
persons-reveal--cards = Lignes
persons-reveal--cards-hint = La tranche même, dans une copie pour qui peut l’ouvrir ; nul ne la tape.

persons-claim = Chiffre avancé sur un échange
persons-claim-short = Avancé { $direction } : { $counts } ; dans la formule : { $in_formula }
persons-claim-full = { $author } consigne un chiffre public { $direction } : { $counts }. Compté dans la formule convenue : { $in_formula }. Source : { $source }. Un chiffre avancé est un nombre que quelqu’un a dit ; ce qui fut compté se trouve dans les décomptes.
persons-claim--plan = Plan
persons-claim--plan-hint = L’échange dont il s’agit ; sans lui, il n’est comparé à rien.
persons-claim--direction = Direction
persons-claim--direction-hint = Qui remet et qui reçoit.
persons-claim--counts = Par catégorie
persons-claim--counts-hint = Des prisonniers de guerre comptent comme militaires, et les mots employés sont gardés. Sans catégorie dite : non connue.
persons-claim--in_formula = Dans la formule
persons-claim--in_formula-hint = Si ces personnes sont comptées dans la formule convenue.
persons-claim--source = Source
persons-claim--source-hint = L’entrée qui consigne où cela fut dit.
persons-claim--words = Mots
persons-claim--words-hint = Tels que dits.

persons-discrepancy = Écart dans un échange
persons-discrepancy-short = { $field } : { $values } ; { $status }
persons-discrepancy-full = { $author } signe que des nombres diffèrent dans { $field } : { $values }. État : { $status }. Chaque nombre reste tel que son auteur l’a dit.
persons-discrepancy--about = Au sujet de
persons-discrepancy--about-hint = Décomptes et chiffres qui diffèrent.
persons-discrepancy--field = Champ
persons-discrepancy--field-hint = Quel nombre, et selon quelle règle calculé.
persons-discrepancy--values = Valeurs
persons-discrepancy--values-hint = De chaque partie.
persons-discrepancy--explanation = Explication
persons-discrepancy--explanation-hint = Ce qui peut l’expliquer. N’écrivez aucun nom.
persons-discrepancy--status = État
persons-discrepancy--status-hint = Ouvert, expliqué ou contesté.

persons-close = Décompte final d’un échange
persons-close-short = Final du plan { $plan } : { $final }
persons-close-full = { $author } propose ce décompte final de l’échange prévu dans { $plan } : { $final }. Il est commun lorsque chaque partie accepte ces mêmes termes ; les écarts restent au registre à côté.
persons-close--plan = Plan
persons-close--plan-hint = Le plan exécuté.
persons-close--final = Décompte final
persons-close--final-hint = Par direction et catégorie.
