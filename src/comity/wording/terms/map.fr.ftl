# Ce que la carte dit de ce qu’elle dessine. « Déclaré par », jamais « de ».

map-TRANSIT = transit
map-LAUNCH = lancement
map-SITE = site protégé
map-MOVEMENT = mouvement de secours
map-SILENCE = silence
map-RESCUE = recherche et sauvetage
map-RECOVERY = récupération
map-EXCHANGE = échange de prisonniers
map-PAUSE = pause
map-OBJECTS = objets protégés par une pause
map-LINE = ligne avec sa bande
map-FORCE = emploi de la force annoncé
map-STAND_BACK = maintien à l’écart
map-all-heights = toutes hauteurs
map-declared = { $what } : déclaration de { $party }
map-recognised = reconnue par { $parties }
map-not = non reconnue par { $parties }
