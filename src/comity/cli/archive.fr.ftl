# L’archive d’une ligne.
cli-archive-judging = Vérification de chaque entrée
cli-archive-writing = Écriture de l’archive
cli-archive-checking = Vérification de l’archive
cli-archive-updated = { $archive } : { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    }, nouvelles : { $new } ; sous des points de contrôle de leurs auteurs : { $signed }. Fichiers écrits : { $files }.
cli-archive-serving = L’archive est servie à { $address }. Qui y accède lit tout ce qui a été dit non scellé.
cli-archive-sound = SOUND. Chaque entrée est là, avec sa signature et sa place ; pavés et points de contrôle concordent.
cli-archive-pruned = PRUNED. Empreintes et points de contrôle concordent, et les entrées présentes aussi ; celles qui n’y sont plus n’ont pas été vérifiées.
cli-archive-incomplete = INCOMPLETE. Ce qui est là concorde, et des entrées citent ce qui n’y est pas.
cli-archive-forked = FORKED. Un fil a deux passés, et son auteur a signé les deux.
cli-archive-refused = REFUSED. Une entrée enfreint une règle du registre.
cli-archive-damaged = DAMAGED. Des fichiers manquent, ou ne sont pas ce qui avait été écrit.
cli-archive-head-party = Fil de
cli-archive-head-held = Inscriptions
cli-archive-head-signed = Signé jusqu’à
cli-archive-head-not-here = Absentes
cli-archive-flaw = { $path } : { $what }
cli-archive-line-not-named = Vérifiée comme archive de la ligne { $line }. Comparer avec l’identifiant connu de la ligne, ou le donner par --line-id.
cli-archive-bad-tile = empreintes qui ne concordent pas avec les entrées, ou fichier absent
cli-archive-bad-bundle = entrées qui ne concordent pas avec leurs empreintes
cli-archive-bad-file = autre chose que ce qui se trouve là dans une archive
cli-archive-bad-signature = entrées que l’auteur du fil n’a pas signées
cli-archive-bad-checkpoint = aucun point de contrôle de ce fil par son auteur
cli-archive-renewal-good = Signée de nouveau ({ $number }) par { $by }, { $time } : VALIDE, sur { $entries } entrées.
cli-archive-renewal-not-checked = Signée de nouveau ({ $number }) par { $by }, { $time } : la signature est bonne ; des entrées qu’elle nomme ne sont pas là et n’ont pas été vérifiées.
cli-archive-renewal-no-key = Signée de nouveau ({ $number }), est-il dit par { $by }, { $time } : elle nomme ce qui est là, et sa signature n’a pas été vérifiée. Donner la clé par --renewed-by.
cli-archive-renewal-bad = Signée de nouveau ({ $number }), est-il dit par { $by } : elle ne concorde pas avec ce qui est là, ou sa signature n’est pas bonne.
cli-archive-key = La clé publique de { $name }, deux lignes, pour qui vérifie ce qu’elle signe :
cli-archive-renewed = { $archive } est signée de nouveau ({ $number }) par { $by } : { $entries } entrées dans { $logs } fils.
cli-archive-folding = Calcul du tableau
cli-archive-snapshot = Instantané { $name } : niveau { $level }, { $count } entrées.
cli-archive-no-snapshot = Il n’y a pas d’instantané que toutes les parties aient confirmé.
cli-archive-agreed = { $party } l’a confirmé, par son entrée { $entry }
cli-archive-lacking = { $party } ne l’a pas confirmé
cli-archive-now = Ce qui est stable ici : niveau { $level }, { $count } entrées ; toutes l’ont confirmé.
cli-archive-now-lacking = Ce qui est stable ici : niveau { $level }, { $count } entrées ; pas encore confirmé par : { $parties }.
cli-archive-prune-ask = Retirer { $entries } entrées ({ $bytes } octets) de { $archive } ? Une archive entière a été trouvée ailleurs ; la garder.
cli-archive-pruned-now = { $entries } entrées ({ $bytes } octets) ont été retirées de { $archive } ; empreintes et points de contrôle restent. Garder l’archive entière où elle est.
cli-archive-would-prune = { $entries } entrées ({ $bytes } octets) de { $archive } sont sous le dernier instantané confirmé et pourraient partir. Rien n’a été retiré.
