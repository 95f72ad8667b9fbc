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
