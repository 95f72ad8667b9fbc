# Incidents : nom de chaque message, ce qu'il dit en une phrase, sens de ses champs.

incident-report = Compte rendu d’incident
incident-report-short = { $own_key } : { $kind }, { $occurred }, { $pos }
incident-report-full =
    { $author } rend compte : { $kind }, { $occurred }, position { $pos }. { $hazard_now_is ->
        [yes] { $author } déclare qu’il y a danger en ce moment.
       *[no] { $author } ne déclare pas de danger en ce moment.
    } { $author } demande : { $asks }. { $initial_is ->
        [yes] Il s’agit d’un premier compte rendu, qui peut être complété.
       *[no] Ce compte rendu en complète un précédent.
    } C’est la relation d’une seule partie.
incident-report--own_key = Numéro de dossier propre
incident-report--own_key-hint = Numéro donné par l’auteur à cet incident.
incident-report--kind = Nature
incident-report--kind-hint = Ce qui est signalé, selon l’auteur.
incident-report--occurred = Moment
incident-report--occurred-hint = En UTC, avec l’incertitude propre de l’auteur.
incident-report--pos = Position
incident-report--pos-hint = WGS 84.
incident-report--pos_error_m = Incertitude de la position (m)
incident-report--pos_error_m-hint = En mètres.
incident-report--vband = Tranche d’altitude
incident-report--vband-hint = De et à, en mètres, avec la référence de mesure.
incident-report--own = Moyens propres
incident-report--own-hint = Moyens et unités de l’auteur.
incident-report--other = Autres moyens
incident-report--other-hint = Moyens et unités d’autrui, tels qu’observés.
incident-report--summary = Résumé
incident-report--summary-hint = Ce qui s’est passé, selon l’auteur.
incident-report--killed = Tués (personnes)
incident-report--killed-hint = Avec le degré d’exactitude du chiffre.
incident-report--injured = Blessés (personnes)
incident-report--injured-hint = Avec le degré d’exactitude du chiffre.
incident-report--missing = Disparus (personnes)
incident-report--missing-hint = Avec le degré d’exactitude du chiffre.
incident-report--hazard_now = Danger en ce moment
incident-report--hazard_now-hint = Oui en fait un FLASH.
incident-report--asks = Demande
incident-report--asks-hint = Ce que l’auteur demande à l’autre partie, ou rien.
incident-report--initial = Premier compte rendu
incident-report--initial-hint = Si une suite est attendue.
