# Ce qui d’une ligne n’est pas ici. Cela n’accuse personne : un réseau, un nœud lent et un menteur se ressemblent d’ici.

lacking-CITES = { $party } cite ce que personne ne nous a donné : en attente ici : { $count }, depuis { $since }. Cela n’accuse personne.
lacking-BEHIND = { $party } : sa clé a signé plus que ce qui est ici, manquent : { $count }
