# Les chiffres côte à côte, et ce que donne chaque paire.

figures-value = { $value } ({ $unit })
figures-OWN = { $party } le donne au nom de qui l’avance
figures-REPORTED = { $party } rapporte les dires d’un autre
figures-THROUGH = { $party } rapporte des dires sur des dires
figures-source-of = trouvé dans « { $name } » ({ $kind })
figures-word = { $party } : { $step }
figures-word-ground = { $party } : { $step }, objet : { $ground }
figures-parts-ADDS_UP = ses parties s’additionnent : { $total }
figures-parts-ARITHMETIC = ses parties donnent { $total }, un autre nombre ; les deux restent
figures-parts-UNDETERMINED = ses parties ne peuvent être additionnées ici
figures-pair = { $one } et { $other } : { $verdict }

figures-verdict-SAME_CLAIM = deux rapports d’un même propos
figures-verdict-UPDATE = le plus récent est une actualisation, non une rectification
figures-verdict-AGREES = un même nombre conviendrait aux deux
figures-verdict-CONTRADICTION = aucun nombre ne convient aux deux
figures-verdict-INCOMPARABLE = non comparés

figures-differs-SERIES = autre série
figures-differs-CATEGORY = autre catégorie
figures-differs-POPULATION = compté pour d’autres
figures-differs-AREA = autre zone
figures-differs-EVENT = autre période des faits
figures-differs-UNIT = autre unité
figures-differs-COMPARED_WITH = par rapport à une autre période
figures-differs-AS_OF = d’une autre date
figures-differs-NOT_KNOWN = aucun nombre n’est donné
figures-differs-RETRACTED = retiré
figures-differs-RELATION = une partie déclare que ce n’est pas une même grandeur
