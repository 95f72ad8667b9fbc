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
