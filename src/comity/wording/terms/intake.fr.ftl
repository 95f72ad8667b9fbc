# Ce qui d’un fil n’est pas demandé, et pourquoi. Ce qui attend attend chez son auteur, rien n’est jeté.

intake-BUDGET = { $party } au-delà de son volume journalier, { $count } en attente
intake-FEEDS = { $party } a plus de 16 fils ouverts, celui-ci n’est pas demandé, { $count } en attente
intake-FORK = { $party } a un fil qui bifurque, pris seulement jusqu’où d’autres le citent, { $count } en attente
intake-ROOM = { $party } attend : le disque ici est plein et n’accepte que FLASH, { $count } en attente
