# Conflits : ce qu’une affaire rencontre dans l’espace et le temps, tel qu’il est calculé.

meets-rows = { $n ->
    [0] Rien de comparable n’approche de trop près.
    [one] { $n } paire à examiner.
   *[other] { $n } paires à examiner.
}
meets-CONFLICT = CONFLIT avec { $other }
meets-MARGINAL = INCERTAIN avec { $other } : on ne peut dire s’ils se rencontrent
meets-CLEAR = LIBRE : { $other }
meets-inside = CONFLIT : dans la zone déclarée par { $party } ({ $entry })
meets-other = { $what } de { $party } ({ $entry })
meets-ACTIVITY = l’activité
meets-TRANSIT = le transit
meets-AREA = la zone déclarée
meets-LAUNCH = le lancement
meets-SITE = le site protégé
meets-MOVEMENT = le mouvement de secours
meets-SILENCE = le silence
meets-RECOVERY = la récupération
meets-RESCUE = la recherche et le sauvetage
meets-EXCHANGE = l’échange de prisonniers
meets-PAUSE = la pause
meets-OBJECTS = les objets protégés d’une pause
meets-LINE = la ligne avec sa bande
meets-FORCE = l’emploi de la force annoncé
meets-STAND_BACK = le maintien à l’écart
limits-touched = Limite touchée : { $what }.
limits-numbers = { $label } : { $value } déclarés, { $limit } au plus
meets-heights = de { $lower } à { $upper }
meets-no-limit = aucune limite
meets-overlap = recouvrement à { $where }
meets-apart-by = distants de { $distance }, au plus près à { $where }
meets-unsure-TIME = incertain dans le temps
meets-unsure-HEIGHT = incertain en hauteur
meets-unsure-PLACE = incertain en position
meets-apart-TIME = séparés dans le temps
meets-apart-HEIGHT = séparés en hauteur
meets-apart-PLACE = séparés en position
meets-rule = règle { $rule }
meets-nearest = Au plus près : { $other }, à { $distance }.
error-area-only-named = La zone n’est que nommée et ne peut être comparée ; tracez-la pour que l’on voie ce qu’elle rencontre.
state-CONFLICT-DETECTED = DÉTECTÉE
state-CONFLICT-RESOLVED = RÉSOLUE
