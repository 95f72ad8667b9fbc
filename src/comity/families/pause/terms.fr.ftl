# Pauses : le nom de chaque message, ce qu’il dit en une phrase, et le sens de ses champs.

pause-moratorium = Pause
pause-moratorium-short = { $name } : de { $starts_at } à { $ends_at } ; entre : { $parties }
pause-moratorium-full = { $author } énonce les termes d’une pause : { $name }. Entre : { $parties }. De { $starts_at } à { $ends_at }. Actes nommés : { $acts }. Objets nommés : { $object_classes }. Où : { $area }. Ce qui compte d’un acte : { $time_rule }. Condition pour être délié : { $release_rule }. Vérification par : { $verify }. Forme : { $form }. Elle n’est en vigueur que lorsque chacune de ses parties a accepté ces termes mêmes.
pause-moratorium--name = Nom
pause-moratorium--name-hint = Deux textes du même nom et des mêmes parties sont des textes d’une seule pause.
pause-moratorium--parties = Parties
pause-moratorium--parties-hint = Qui doit accepter ces termes ; chacune une fois.
pause-moratorium--acts = Actes nommés
pause-moratorium--acts-hint = Genres d’actes ; n’en nommer aucun ne pose pas de limite.
pause-moratorium--object_classes = Objets nommés
pause-moratorium--object_classes-hint = Classes d’objets ; n’en nommer aucune ne pose pas de limite.
pause-moratorium--objects = Liste d’objets
pause-moratorium--objects-hint = L’inscription qui les énumère ; les lieux exacts restent à ses destinataires.
pause-moratorium--area = Zone
pause-moratorium--area-hint = Où elle doit valoir.
pause-moratorium--starts_at = Début
pause-moratorium--starts_at-hint = UTC, à la seconde ; convertissez d’abord une heure locale.
pause-moratorium--ends_at = Fin
pause-moratorium--ends_at-hint = UTC, ou NONE s’il n’y a pas de fin ; l’instant de la fin n’en fait plus partie.
pause-moratorium--release_rule = Condition pour être délié
pause-moratorium--release_rule-hint = Ce qui, selon l’accord, peut délier une partie ; la ligne ne délie personne.
pause-moratorium--notice_s = Préavis
pause-moratorium--notice_s-hint = Combien de temps avant une étape on l’annonce.
pause-moratorium--verify = Vérification par
pause-moratorium--verify-hint = Qui regarde si elle est tenue ; NONE si personne ne le fait.
pause-moratorium--announced_by = Annoncée dans
pause-moratorium--announced_by-hint = Sources dans lesquelles elle a été annoncée.
pause-moratorium--time_rule = Ce qui compte d’un acte
pause-moratorium--time_rule-hint = Son début, une partie quelconque, ou son effet.
pause-moratorium--form = Forme
pause-moratorium--form-hint = Sous quelle forme elle est convenue ou déclarée.
pause-moratorium--roles = Rôles
pause-moratorium--roles-hint = Garants et témoins ; leur acceptation n’est pas demandée.
pause-moratorium--extension = Prolongation
pause-moratorium--extension-hint = Comment elle peut être prolongée, en toutes lettres.

pause-objects = Liste d’objets
pause-objects-short = liste d’objets, version { $version }
pause-objects-full = { $author } énumère des objets d’une pause, version { $version } : { $entries }. Qu’un objet n’y soit pas ne dit rien de lui.
pause-objects--version = Version
pause-objects--version-hint = Augmente à chaque liste de votre part.
pause-objects--entries = Objets
pause-objects--entries-hint = Chacun avec son propre identifiant ; les lieux exacts ne vont qu’aux destinataires.

pause-interpret = Lecture d’une pause
pause-interpret-short = { $claimant } : de { $starts_at } à { $ends_at }
pause-interpret-full = { $author } rapporte une lecture d’une pause. De qui : { $claimant }. De { $starts_at } à { $ends_at } ; dernier jour compris : { $end_day_counts }. Dit le { $said_at }, trouvé dans { $source }. Texte lu : { $re }. Ce qui n’est pas dit reste non dit.
pause-interpret--re = Texte lu
pause-interpret--re-hint = La pause au registre, ou NONE si rien n’a été écrit.
pause-interpret--claimant = Lecture de
pause-interpret--claimant-hint = De qui est cette lecture ; pas de qui la rapporte ici.
pause-interpret--starts_at = Début
pause-interpret--starts_at-hint = UTC, NONE s’il n’y a pas de début, ou NOT_STATED ; jamais complété.
pause-interpret--ends_at = Fin
pause-interpret--ends_at-hint = UTC, NONE s’il n’y a pas de fin, ou NOT_STATED ; d’un jour, son commencement.
pause-interpret--end_day_counts = Dernier jour compris
pause-interpret--end_day_counts-hint = Si seul un jour a été nommé : ce jour en fait-il partie.
pause-interpret--time_rule = Ce qui compte d’un acte
pause-interpret--time_rule-hint = Seulement si cela a été dit.
pause-interpret--object_classes = Objets nommés
pause-interpret--object_classes-hint = Seulement ceux qui ont été nommés ; laissés de côté, ils ne sont pas énoncés.
pause-interpret--area = Zone
pause-interpret--area-hint = Seulement si une zone a été nommée.
pause-interpret--words = En toutes lettres
pause-interpret--words-hint = Comme cela a été dit.
pause-interpret--said_at = Dit le
pause-interpret--said_at-hint = Le jour où cela a été dit.
pause-interpret--source = Source
pause-interpret--source-hint = L’inscription qui nomme où cela a été trouvé.

pause-tally = Décompte de tirs
pause-tally-short = { $by }, { $period }. Lancés : { $launched }. Interceptés : { $intercepted }. Sort inconnu : { $unknown }
pause-tally-full = { $author } rapporte un décompte. Compté par : { $by }. Période : { $period }. Lancés : { $launched }. Interceptés : { $intercepted }. Sort inconnu : { $unknown }. Trouvé dans { $source }. Une arme dont le sort n’est pas dit est inconnue en totalité.
pause-tally--period = Période
pause-tally--period-hint = UTC, du début à la fin.
pause-tally--by = Compté par
pause-tally--by-hint = La partie dont c’est le décompte.
pause-tally--launched = Lancés
pause-tally--launched-hint = Par arme, avec l’exactitude que l’on prête à chaque nombre.
pause-tally--intercepted = Interceptés
pause-tally--intercepted-hint = Omettez une arme dont rien n’est dit.
pause-tally--suppressed = Neutralisés
pause-tally--suppressed-hint = Perdus par brouillage et autres moyens de ce genre.
pause-tally--impacted = Tombés
pause-tally--impacted-hint = Ce qui est tombé sur son but ou ailleurs.
pause-tally--left_area = Sortis de la zone
pause-tally--left_area-hint = Ce qui a volé plus loin ou fait demi-tour.
pause-tally--unknown = Sort inconnu
pause-tally--unknown-hint = Lancés moins tout ce dont on rend compte, arme par arme.
pause-tally--area = Zone
pause-tally--area-hint = Où l’on a compté.
pause-tally--source = Source
pause-tally--source-hint = L’inscription qui nomme où cela a été trouvé.

pause-step = Étape d’une pause
pause-step-short = { $step } : { $re } ; à partir de { $effective_at }
pause-step-full = { $step_is ->
        [EXTEND_PROPOSE] { $author } propose de prolonger la pause { $re } à partir de { $effective_at }, jusqu’à : { $until }. Elle n’est prolongée que lorsque chaque partie a accepté.
        [SUSPEND] { $author } déclare suspendre sa part de la pause { $re } à partir de { $effective_at }.
        [RELEASE_CLAIM] { $author } déclare se considérer comme délié de la pause { $re } à partir de { $effective_at }. C’est une déclaration ; elle ne délie personne ici.
        [RESUME] { $author } déclare reprendre sa part de la pause { $re } à partir de { $effective_at }.
       *[END_NOTE] { $author } déclare que la pause { $re } a pris fin ou prend fin à { $effective_at }.
    }
pause-step--re = Pause
pause-step--re-hint = Le texte au registre.
pause-step--step = Étape
pause-step--step-hint = Chaque partie fait la sienne ; une prolongation les demande toutes.
pause-step--effective_at = À partir de
pause-step--effective_at-hint = UTC, quand l’étape prend effet.
pause-step--until = Jusqu’à
pause-step--until-hint = D’une prolongation ou d’une suspension : UTC, ou NONE s’il n’y a pas de fin.
pause-step--grounds = Rapports invoqués
pause-step--grounds-hint = Se dire délié en demande au moins un.
pause-step--condition = Condition invoquée
pause-step--condition-hint = La condition convenue, en toutes lettres ; seulement pour se dire délié.
