# Evidence files: made, checked, put on paper.
cli-evidence-made = Écrit : { $path }, { $bytes } octets.
cli-evidence-not-made = Rien n’a été écrit dans { $path } : ce registre ne le prouve pas encore. Ce qui manque est dit ci-dessous.
cli-evidence-beside = Le vérificateur indépendant est à côté : { $path }
cli-evidence-no-verifier = Aucun vérificateur n’est à côté ; --verifier en nomme un à copier.
cli-evidence-report = Écrit : { $path }
cli-evidence-printing = Impression …
cli-evidence-making = Rassemblement de ce qui le prouve …
cli-evidence-receipt = Écrit : { $path } : entrée numéro { $number } d’un fil de { $size }.
cli-evidence-key = Clé des points de contrôle (Ed25519)
