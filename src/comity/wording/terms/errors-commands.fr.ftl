# Ce qu’une commande n’a pu faire telle qu’elle a été saisie. Une phrase : ce qui ne va pas, que faire.

error-config-bad-address = « { $address } » n’est pas une adresse ; l’écrire HÔTE:PORT, par exemple 192.0.2.1:7401.
error-form-cannot-read = { $path } ne peut être lu ({ $reason }) ; vérifier le chemin.
error-form-no-equals = « { $text } » ne donne aucune valeur ; écrire --set CHAMP=VALEUR.
error-form-not-json = { $path } n’est pas un message écrit en JSON ({ $reason }) ; « comity describe TYPE » en montre un exemple.
error-init-needs-passphrase = Les clés d’un nœud réel demandent une phrase secrète ; la donner par « --passphrase-file », ou lancer la commande depuis un terminal.
error-line-needs-two-officers = Une charte demande deux officiers et { $given } a été nommé ; en nommer deux par « --officer », ou donner un motif par « --override ».
error-line-not-agreed = La charte de cette ligne n’est pas encore dans son registre ; relier d’abord les deux nœuds.
error-line-proposal-not-here = La charte de { $line } est conservée, mais la parole de celui qui la propose n’est pas encore ici ; faire fonctionner le nœud jusqu’à ce qu’il ait joint l’autre, puis répéter cette commande.
error-officer-none-here = Aucune clé d’officier ne se trouve dans { $path } ; en inscrire un par « comity officer add ».
error-proposal-cannot-read = La proposition { $path } ne peut être lue ({ $reason }) ; vérifier le chemin, ou la redemander à son auteur.
error-phrases-unknown = La phrase { $number } n’est pas dans le recueil ; « comity phrases » les donne toutes.
error-check-which-type = Ni la commande ni le fichier ne dit de quel type de message il s’agit ; indiquez-le après le répertoire : « comity check DIR A02 --file FICHIER ».
