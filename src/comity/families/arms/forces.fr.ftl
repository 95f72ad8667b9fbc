# À côté des nombres : éliminations, inspections, nouveaux types, exercices stratégiques.

arms-eliminate = Conversion ou élimination
arms-eliminate-short = { $phase } : { $count } × { $item }, { $place }, { $window }
arms-eliminate-full = { $author } déclare une conversion ou une élimination au titre de { $regime } : { $count } × { $item }, lieu : { $place }, { $window }. Stade : { $phase }.
arms-eliminate--regime = Limites
arms-eliminate--regime-hint = Les limites au titre desquelles l’élément est compté.
arms-eliminate--item = Élément
arms-eliminate--item-hint = Ce qui est converti ou éliminé.
arms-eliminate--count = Combien
arms-eliminate--count-hint = Éléments que couvre ce message.
arms-eliminate--place = Lieu
arms-eliminate--place-hint = Tel que l’auteur le nomme.
arms-eliminate--phase = Stade
arms-eliminate--phase-hint = Prévu (30 jours à l’avance sont d’usage), commencé ou achevé (sous 5 jours).
arms-eliminate--window = Fenêtre
arms-eliminate--window-hint = UTC, prévue ou effective.

arms-inspect = Annonce d’une inspection
arms-inspect-short = { $kind }, { $entry_point }, { $eta }, équipe : { $team }
arms-inspect-full = { $author } annonce une inspection au titre de { $regime } : { $kind }, par { $entry_point }, arrivée { $eta }, équipe : { $team }. Elle demande une réponse ; l’absence de réponse n’est pas un consentement.
arms-inspect--regime = Limites
arms-inspect--regime-hint = Les limites au titre desquelles elle est annoncée.
arms-inspect--kind = Genre
arms-inspect--kind-hint = Au sens de ces limites.
arms-inspect--entry_point = Point d’entrée
arms-inspect--entry_point-hint = Où l’équipe arrive.
arms-inspect--eta = Arrivée
arms-inspect--eta-hint = UTC ; 32 heures à l’avance sont d’usage.
arms-inspect--team = Équipe
arms-inspect--team-hint = Nombre de personnes.
arms-inspect--site = Site
arms-inspect--site-hint = Il peut suivre plus tard.

arms-inspect_report = Constatations d’une inspection
arms-inspect_report-short =
    Inspection { $re } : { $findings_n ->
        [one] { $findings_n } constatation
       *[other] { $findings_n } constatations
    }
arms-inspect_report-full =
    { $author } déclare ce qu’elle constate lors de l’inspection { $re } : { $findings_n ->
        [one] { $findings_n } constatation
       *[other] { $findings_n } constatations
    }. C’est la parole de { $author } seule.
arms-inspect_report--re = Inspection
arms-inspect_report--re-hint = L’inspection annoncée.
arms-inspect_report--findings = Constatations
arms-inspect_report--findings-hint = Chacune avec son degré de certitude et son fondement.
arms-inspect_report--ambiguities = Laissé ouvert
arms-inspect_report--ambiguities-hint = Ce qui n’a pu être réglé sur place.

arms-new_type = Nouveau type
arms-new_type-short = { $name } : { $item }
arms-new_type-full = { $author } notifie un nouveau type : { $name }, { $item }. La manière de le compter est une proposition, convenue seulement lorsque chaque partie destinataire accepte ces mêmes termes.
arms-new_type--name = Nom
arms-new_type--name-hint = Tel que l’auteur l’appelle.
arms-new_type--item = Élément
arms-new_type--item-hint = Ce dont il s’agit.
arms-new_type--proposal = Comment le compter
arms-new_type--proposal-hint = Une proposition à chaque partie destinataire.

arms-exercise = Exercice stratégique
arms-exercise-short = { $designation } : { $window }
arms-exercise-full = { $author } notifie un exercice stratégique : { $designation }, { $window }. Ce que peuvent voir les capteurs des autres figure plus bas ; l’exercice n’est dirigé contre personne.
arms-exercise--designation = Désignation
arms-exercise--designation-hint = Nom de l’exercice.
arms-exercise--window = Fenêtre
arms-exercise--window-hint = UTC ; 14 jours à l’avance sont d’usage.
arms-exercise--forces = Forces
arms-exercise--forces-hint = Ce qui participe, et en quel nombre.
arms-exercise--warning_effect = Ce que peuvent voir les capteurs
arms-exercise--warning_effect-hint = Ce que peut montrer l’alerte avancée des autres.

code-INSP-TYPE_1 = inspection du premier genre
code-INSP-TYPE_2 = inspection du second genre
code-INSP-EXHIBITION = exposition
code-INSP-CHALLENGE = inspection par mise en demeure

code-PHASE-PLANNED = prévu
code-PHASE-STARTED = commencé
code-PHASE-COMPLETED = achevé
