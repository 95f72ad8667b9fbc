## Ce qui peut mal se passer avec les corps scellés et les paquets portés à la main.

error-body-bad-shape = Le corps scellé n’en a pas la forme ({ $reason }) ; il est redemandé.
error-body-bad-padding = Le corps scellé de { $size } octets est complété autrement qu’il ne doit l’être et vaut donc comme illisible ; redemandez-le à son auteur.
error-body-bad-content = Le contenu du corps scellé n’a pas sa forme unique ({ $reason }) et vaut donc comme illisible ; redemandez-le à son auteur.
error-body-does-not-open = Le corps scellé ne s’ouvre pas ({ $part }) ; il a été modifié, ou son auteur l’a mal scellé ; redemandez-le.
error-body-not-for-us = Le corps n’est pas scellé pour ce nœud ; seuls les nœuds de ses destinataires et de son auteur peuvent le lire.
error-body-other-content = Le corps scellé contient autre chose que ce que son auteur a signé et vaut donc comme illisible ; redemandez-le à son auteur.
error-body-sealed-to-nobody = Il y a { $count } nœuds pour lesquels cela peut être scellé, et il en faut de 1 à { $most } ; vérifiez que les nœuds des destinataires sont connus sur cette ligne.
error-body-we-made-too-long = Ce qui doit être scellé compte { $size } octets, plus que { $most } ; raccourcissez-le.
error-key-cannot-seal = Rien ne peut être scellé pour une clé de type { $alg } ; c’est un défaut du programme, signalez-le.
error-key-unusable = Rien ne peut être scellé pour la clé { $kid } ; demandez à son propriétaire d’en accorder une autre.
