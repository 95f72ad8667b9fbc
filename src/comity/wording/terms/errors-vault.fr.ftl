# Ce qu’une liste de personnes ne peut être ou donner, et que faire alors.

error-list-audit-broken = Le journal des ouvertures de listes ({ $path }) n’est pas entier ; chercher qui l’a modifié, le garder tel quel, et le mettre de côté avant de rouvrir des listes.
error-list-bad-direction = « { $direction } » n’est pas un sens ; écrire qui donne et qui reçoit, comme AA:BB.
error-list-bad-name = { $name } ne peut être le nom d’une liste ; employer lettres, chiffres et tirets, et aucun nom de personne.
error-list-bad-row = Une ligne de liste n’en a pas la forme, à « { $field } » : { $reason } ; demander à son auteur de refaire la liste.
error-list-damaged = Le fichier de la liste { $name } est endommagé ou a été modifié ; il ne s’ouvre plus, importer la liste de nouveau sous un autre nom.
error-list-empty = La liste n’a aucune ligne ; vérifier que le fichier est le bon.
error-list-exists = Il y a, ou il y a eu, une liste { $name } ici ; choisir un autre nom.
error-list-faulty = Lignes avec un défaut : { $count } ; rien n’a été gardé ; corriger le tableau, ou les omettre avec « --leave-out ».
error-list-long-reason = Un motif a au plus { $most } caractères sur une ligne ; l’écrire plus court, sans nom.
error-list-needs-passphrase = La clé d’une liste sur un nœud réel demande une phrase secrète ; la donner avec « --list-passphrase-file », ou lancer la commande dans un terminal.
error-list-no-key = La clé de la liste { $name } n’est plus là, personne ne l’ouvre donc plus ; sa racine et ses nombres restent.
error-list-not-for-you = Votre clé ne peut voir autant d’une liste (il faut { $needs }, vous voyez { $has }) ; demander à un officier qui le peut, ou une autre habilitation aux détenteurs des racines.
error-list-retained = La liste { $name } est à garder jusqu’à { $until } ; pour l’oublier avant, donner « --reason ».
error-list-too-many = La liste a { $count } lignes, et une liste en a au plus { $most } ; la diviser.
error-list-unknown = Il n’y a pas de liste { $name } ici ; les listes sont : { $known }.

error-table-bad-delimiter = Un seul signe sépare les cellules ; le donner avec « --delimiter ».
error-table-bad-encoding = { $encoding } n’est pas un encodage lu ici ; en donner un de ceux-ci : { $known }.
error-table-bad-form = Un tableau s’écrit en csv ou xlsx, non en { $form } ; choisir l’un des deux.
error-table-bad-row = À partir de la ligne { $row } ce n’est pas un tableau ; chercher un guillemet qui ne finit pas.
error-table-long-cell = Une cellule a plus de { $limit } caractères ; la raccourcir, ou chercher un guillemet qui ne finit pas.
error-table-no-name-column = Aucune colonne ne dit un nom ; en intituler une « nom », ou dire laquelle avec « --map ».
error-table-no-such-column = Le tableau n’a pas de colonne « { $column } » ; donner son titre tel qu’il y est.
error-table-no-such-field = « { $field } » n’est rien que l’on sache d’une personne ; il y a : { $known }.
error-table-other-encoding = Le tableau n’est pas en { $encoding } ; dire son encodage avec « --encoding », comme windows-1251.
error-table-too-many-columns = Le tableau a plus de { $limit } colonnes, ou une cellule aussi loin ; enlever ce qui n’est pas nécessaire.
error-table-too-many-rows = Le tableau a plus de { $limit } lignes ; le diviser.
