# Ce que disent les commandes des listes de personnes.

cli-lists-reading = lecture de { $path }
cli-lists-sealing = scellement de la liste
cli-lists-opening = ouverture de la liste
cli-lists-head-column = Colonne
cli-lists-head-field = Lue comme
cli-lists-head-row = Ligne
cli-lists-head-fault = Ce qui ne va pas
cli-lists-head-list = Liste
cli-lists-head-party = De
cli-lists-head-way = De → vers
cli-lists-head-version = Version
cli-lists-head-count = Personnes
cli-lists-head-keep-until = Gardée jusqu’au
cli-lists-head-stands = État
cli-lists-head-time = Heure
cli-lists-head-office = Fonction
cli-lists-head-purpose = Pour
cli-lists-head-signed = Signé
cli-lists-found =
    { $count ->
        [one] { $count } ligne se lit comme une personne.
       *[other] { $count } lignes se lisent comme des personnes.
    }
cli-lists-unread = Colonnes qui ne disent rien ici : { $columns }. Les nommer avec --map s’il le faut.
cli-lists-faulty =
    { $count ->
        [one] { $count } ligne a un défaut ; corriger le tableau, ou l’omettre avec --leave-out.
       *[other] { $count } lignes ont un défaut ; corriger le tableau, ou les omettre avec --leave-out.
    }
cli-lists-kept = La liste { $name } est scellée ici et gardée jusqu’à { $until }. Le tableau lui-même porte encore les noms en clair.
cli-lists-preview = Ceci est un aperçu ; rien n’a été gardé.
cli-lists-root = Racine de la liste
cli-lists-none = Il n’y a aucune liste ici.
cli-lists-here = ici
cli-lists-committed = engagée
cli-lists-forgotten = oubliée
cli-lists-exported = { $count } personnes sont dans { $path }, en clair ; ce qui sera oublié plus tard n’atteint pas ce fichier.
cli-lists-signed = oui
cli-lists-not-signed = NON
cli-lists-more-acts = { $count } rangs plus anciens ; tous sont dans --json.
cli-lists-audit-whole = Le journal est entier : { $count } rangs, chacun portant l’empreinte du précédent.
cli-lists-audit-head = Empreinte du dernier rang
cli-lists-gone = La clé de la liste { $name } est détruite et ses fichiers ne sont plus là ; { $count } personnes et la racine restent comme nombres.
cli-lists-ticks-gone = Ce qui a été pointé d’après les plans de cette liste n’est plus là non plus : { $count } listes de contrôle.
cli-lists-erased = Effacé sur la ligne, et dit : { $count } corps scellés.
cli-lists-not-erased = Ce qui en a été envoyé sur la ligne est encore ici (engagement { $entry }) ; « comity erase » l’enlève, entrée par entrée.
cli-lists-others = Les autres à qui elle fut montrée effacent pour eux-mêmes. Ce qu’un disque ou une sauvegarde garde d’octets n’est pas connu de ce programme.
cli-lists-why-NO_NAME = aucun nom dans cette ligne
cli-lists-why-IMPOSSIBLE_DATE = ce jour n’existe pas
cli-lists-why-BAD_DATE = pas une date ; écrire 1985-02-28, 28.02.1985 ou une année de quatre chiffres
cli-lists-why-UNKNOWN_CODE = aucun mot connu pour ce champ
cli-lists-why-BAD_PARTY = pas le code d’une partie ; l’écrire comme AA
cli-lists-why-TOO_LONG = plus long que ce champ ne peut l’être
cli-lists-why-HIDDEN_CHARACTER = un caractère qui cache ou retourne du texte
cli-lists-why-COMPUTED = une formule ; mettre sa valeur à sa place
cli-lists-overlooking = recherche de noms singuliers et de qui figure deux fois
cli-lists-head-doubt = À regarder
cli-lists-doubtful =
    { $count ->
        [one] { $count } ligne a quelque chose à regarder ; cela n’empêche rien.
       *[other] { $count } lignes ont quelque chose à regarder ; cela n’empêche rien.
    }
cli-lists-twice =
    { $count ->
        [one] { $count } paire de lignes est peut-être une seule personne ; regarder si quelqu’un figure deux fois.
       *[other] { $count } paires de lignes sont peut-être chacune une seule personne ; regarder si quelqu’un figure deux fois.
    }
cli-lists-twice-sure = lignes { $row } et { $other } : tout ce qui est écrit concorde
cli-lists-twice-maybe = lignes { $row } et { $other } : semblables, sans certitude
cli-lists-doubt-NO_NAME = aucun mot qui soit un nom
cli-lists-doubt-NO_SURNAME = aucun nom de famille
cli-lists-doubt-MIXED_SCRIPT = des lettres de deux écritures dans un mot
cli-lists-doubt-HOMOGLYPH = une lettre d’une autre écriture qui a la même apparence
cli-lists-doubt-FALLBACK_SCRIPT = une écriture où les noms se comparent grossièrement
cli-lists-doubt-IMPOSSIBLE_DATE = une date de naissance que personne n’a
cli-lists-doubt-TOO_LONG = plus long que ce qui est comparé
cli-check-lists = listes de personnes
cli-check-lists-ok = Listes gardées ici : { $count } ; aucune plus longtemps qu’il ne faut, et le journal des ouvertures est entier.
cli-check-lists-look = Ces listes sont à oublier désormais : { $late } ; le faire avec « comity exchange forget ».
cli-check-lists-bad = { $reason }
