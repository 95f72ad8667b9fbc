# Un témoin de journaux de transparence.
cli-witness-keys = Les clés du témoin { $name }, pour les chartes et pour qui vérifie ce qu’il a signé :
cli-witness-trusts = { $new ->
        [one] { $new } nouvelle clé
       *[other] { $new } nouvelles clés
    } ; journaux qu’il reconnaît dès son prochain démarrage : { $logs }.
cli-witness-no-logs = Il ne reconnaît encore aucun journal ; « comity witness trust » en nomme un.
cli-witness-evidence = Preuve, à garder telle quelle : { $path }
cli-witness-running = Le témoin { $name } écoute à { $address }. Journaux reconnus : { $logs }.
cli-witness-head-log = Journal
cli-witness-head-size = Taille
cli-witness-head-at = Contresigné à
cli-label-bracket = Heure
cli-bracket-not-before = écrite après { $when } (selon { $k } témoins sur { $n })
cli-bracket-not-before-open = aucune heure prouvée avant elle (cite { $signed } des { $k } témoins requis)
cli-bracket-not-after = existait à { $when } (selon { $k } témoins sur { $n })
cli-bracket-not-after-open = aucune heure prouvée après elle (signée par { $signed } des { $k } témoins requis)
cli-verified-witnesses = Témoins : { $k } sur { $n } sont requis ; { $timed } entrées sont directement sous la signature d’autant.
cli-verified-witness = { $name } : { $signed } points de contrôle signés, le premier { $first }, le dernier { $last }
cli-bracket-claimed-before = l’heure qu’elle se donne est AVANT cela
cli-bracket-claimed-after = l’heure qu’elle se donne est APRÈS cela
