# Ce qu’une liste de personnes ne peut être ou donner, et que faire alors.

error-list-audit-broken = Le journal des ouvertures de listes ({ $path }) n’est pas entier ; chercher qui l’a modifié, le garder tel quel, et le mettre de côté avant de rouvrir des listes.
error-list-bad-name = { $name } ne peut être le nom d’une liste ; employer lettres, chiffres et tirets, et aucun nom de personne.
error-list-bad-row = Une ligne de liste n’en a pas la forme, à « { $field } » : { $reason } ; demander à son auteur de refaire la liste.
error-list-damaged = Le fichier de la liste { $name } est endommagé ou a été modifié ; il ne s’ouvre plus, importer la liste de nouveau sous un autre nom.
error-list-empty = La liste n’a aucune ligne ; vérifier que le fichier est le bon.
error-list-exists = Il y a, ou il y a eu, une liste { $name } ici ; choisir un autre nom.
error-list-no-key = La clé de la liste { $name } n’est plus là, personne ne l’ouvre donc plus ; sa racine et ses nombres restent.
error-list-too-many = La liste a { $count } lignes, et une liste en a au plus { $most } ; la diviser.
error-list-unknown = Il n’y a pas de liste { $name } ici ; les listes sont : { $known }.
