# Époques : ce qui est dit d’un nœud restauré. Cela n’accuse jamais.
restored =
    Le nœud { $node } de { $party } a ouvert l’époque { $epoch } le { $when } après une restauration ; { $beyond ->
        [0] aucune entrée au-delà de la clôture n’est détenue.
        [one] une entrée au-delà de la clôture est CONTESTÉE.
       *[other] { $beyond } entrées au-delà de la clôture sont CONTESTÉES.
    }
restored-BEHIND = Le dépôt est plus ancien que la marque tenue hors de lui.
restored-OTHER_BOOT = La marque hors du dépôt vient d’un autre démarrage que le dernier du dépôt.
restored-NO_MARK = La marque hors du dépôt a disparu.
restored-BAD_MARK = La marque hors du dépôt est endommagée, ou c’est celle d’un autre nœud.
restored-COPIED = Le dépôt est une copie faite par « comity store copy ».
restored-REBUILT = Le dépôt était endommagé ou perdu ; ce qu’il tenait a été repris des autres parties.
restored-RENEWED = La clé à laquelle les corps sont scellés a été renouvelée.
restored-CONFIGURED = Les réglages demandent une époque nouvelle à chaque démarrage.
restored-PROVED = Un autre nœud a remis des entrées que ce nœud avait signées et ne détient plus.
restored-FORKED = Un autre nœud a remis une entrée signée de la clé de ce nœud, là où son fil en porte une autre.
restored-POWER = La machine s’est arrêtée pendant que le nœud fonctionnait, et toutes les parties n’ont pu être interrogées.
restored-clone = Deux programmes ayant la clé du nœud { $node } ont ouvert l’époque { $epoch }. Trouvez le second et arrêtez-le, ou révoquez la clé.
