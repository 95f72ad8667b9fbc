# La démonstration : ce qui entoure les mots de l’exercice.

demo-founding = Clés, officiers, cartes ; douze mots lus à voix haute et comparés, dans les deux sens
demo-starting = Démarrage de deux nœuds, chacun dans son propre programme
demo-verifying = Export du registre ; une tierce personne le vérifie
demo-line-state = ligne { $line } : { $state }
demo-reported = RAPPORTÉ { $source }
demo-constructed = CONSTRUIT
demo-machine = parole de la machine
demo-lines = Ce que les deux nœuds ont calculé
demo-digest = ligne { $line }, { $state }, { $entries } entrées
demo-digest-of = { $party } { $digest }
demo-digests-same = Même empreinte des deux côtés : un seul registre, un seul tableau.
demo-digests-differ = Les empreintes diffèrent. Ne pas se fier à cette ligne avant de savoir pourquoi.
demo-read-aloud = Les officiers se lisent ces huit caractères : { $digest }
demo-flash = Le FLASH, de { $from } à { $to }, tel que le registre le prouve
demo-sent = envoyé
demo-after = après { $after }
demo-verified = ligne { $line } : { $verdict }, { $entries } entrées, { $bytes } octets, { $faults } défauts
demo-record-at = Les registres se trouvent ici :
demo-again = Pour en vérifier un soi-même, sur n’importe quelle machine :
demo-done = Terminé en { $seconds } s.
demo-removed = Les nœuds sont arrêtés. Leurs dossiers se trouvent dans { $path }
demo-kept = Les deux nœuds restent en marche. Pour leur parler :
demo-stop = Pour les arrêter :
demo-interrupted = Arrêté. Tout ce qui avait été démarré a pris fin.
