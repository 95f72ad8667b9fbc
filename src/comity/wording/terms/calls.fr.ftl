# Avant un entretien : la note pour un responsable, les heures des capitales, un premier ordre du jour.

clock-there = { $party } : { $day } { $month }, { $hour }:{ $minute } (UTC{ $offset })
clock-unknown = { $party } : cette machine ne connaît pas le fuseau { $zone }
brief-title = Note avant un entretien
brief-lead = Ce qui est en suspens entre les parties, lu par { $party }. Rien ici ne dit quelle version est la bonne.
brief-incidents = Incidents et questions en suspens
brief-conflicts = Où des activités se rencontrent
brief-activities = Activités
brief-pauses = Pauses et retraits
brief-limits = Limites
brief-ours = Notre version
brief-theirs = Leur version
brief-common = Ce que toutes disent
brief-apart = Raconté autrement
brief-silent = rien
brief-nothing = Rien ici.
brief-topics = Sujets de la demande
brief-agenda = Ordre du jour
brief-agenda-agreed = Ordre du jour : CONVENU par toutes
brief-agenda-proposed = Ordre du jour : PROPOSÉ, non convenu
brief-item = { $n }. { $title } ({ $party } d’abord, { $minutes } min)
brief-last = Dernier compte rendu, de { $party }, { $when }
brief-no-last = Aucun compte rendu d’un entretien antérieur n’est consigné.
brief-actions = Suites ouvertes
brief-no-actions = Aucune suite n’est ouverte.
brief-owner = à la charge de { $party }, pour le { $when }
brief-late = DATE PASSÉE
brief-earlier = { $count ->
    [one] Un mot antérieur est consigné.
   *[other] { $count } mots antérieurs sont consignés.
}
brief-more = { $count ->
    [one] Un autre n’a pas de place ici : voir la console.
   *[other] { $count } autres n’ont pas de place ici : voir la console.
}
brief-no-window = Aucun créneau n’est fixé.
brief-at = Établi pour { $when }.
brief-cut = Coupe du registre : { $entries } entrées, empreinte du tableau { $digest }.
brief-cut-entry = Coupe du registre : tout ce que connaît l’entrée { $entry }, { $entries } entrées, empreinte du tableau { $digest }.

voice-title = Qui est au téléphone : { $party }
voice-read = Lisez à voix haute : { $words }
voice-figures = En chiffres : { $figures }
voice-until = Valable jusqu’au { $when }, une fois.
voice-theirs = Leur nombre : { $figures }
voice-say = Nos mots, à lire une fois les leurs lus : { $words }
voice-fits = LES MOTS CONVIENNENT : qui parle est à un nœud de { $party }.
voice-wrong = LES MOTS NE CONVIENNENT PAS : terminez, et rappelez { $party } à un numéro que vous connaissez.
voice-state = À l’ouverture de l’entretien (C04), nommez les mots demandés : { $entry }.
voice-relay = Cela ne montre pas que nul ne se tient au milieu et transmet les deux voix : ce qui engage passe par la ligne, par écrit.

readout-title = Compte rendu { $entry } de { $party }
readout-root = Racine
readout-sealed = Signé par { $entry } : on peut maintenant en montrer une part.
readout-written = { $output } : points montrés : { $shown }, omis : { $left }.
readout-signed-by = Signé par { $parties }.
readout-omitted = { $n }. ■■■■■■ omis
readout-left = Points omis : { $count }. Ce qui est montré fait partie de ce qui fut signé ; rien n’a été changé.
readout-signed = Signé par { $party } : { $offices }
readout-key = Mots de sa clé, à comparer avec ce qu’elle a fait connaître elle-même : { $words }
readout-unsigned = Personne ne l’a signé.
