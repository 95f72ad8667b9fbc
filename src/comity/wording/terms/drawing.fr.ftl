# Images des zones d’un fichier.

drawing-title = Zones
drawing-note = Projection équivalente autour du centre, où le nord est en haut ; à regarder : rien n’en est calculé.
drawing-many = { $n } zones ; les noms des plus grandes sont écrits là où il y a place.
drawing-CONFLICT = { $one } et { $other } : CONFLIT
drawing-MARGINAL = { $one } et { $other } : INCERTAIN, on ne peut dire si elles se rencontrent
drawing-more-pairs = Paires qui se rencontrent, peut-être, et n’ont pas place ici : { $n }.
drawing-none-meet = Aucune des zones comparées ici n’en rencontre une autre.
drawing-only-named = seulement nommée, non tracée
drawing-beside = de l’autre fichier
drawing-all-heights = toutes hauteurs
drawing-always = en tout temps
drawing-any-one = l’un quelconque de { $n } créneaux
drawing-windows = { $n } créneaux
drawing-km = { $n } km
drawing-m = { $n } m
drawing-unfit = ne peut être comparée ; la commande dit pourquoi
drawing-left-out = Zones qui ne sont comparées à rien : { $n }.
