cli-words-how-to-read = Dire le numéro de la ligne et ses huit mots, puis attendre que l’autre partie dise qu’elle est juste ; quatre lettres suffisent à un mot.
cli-words-how-to-type = L’autre partie saisit chaque ligne avec « words read » : le huitième mot prouve la ligne, une ligne fausse est redite.
cli-words-written = { $lines } lignes sur { $path }.
cli-words-line = Ligne { $number }
cli-words-line-of = Ligne { $number } sur { $all }
cli-words-wrong-count = La ligne { $line } manque, ou n’a pas huit mots : la faire redire.
cli-words-wrong-word = Ligne { $line } : le mot { $place }, { $word }, n’est dans aucune liste : faire redire la ligne.
cli-words-wrong-check = La ligne { $line } ne répond pas à son mot de contrôle : la faire redire.
