# Marques et copies.

error-copy-exists = Il y a déjà quelque chose à { $path } ; nommez un répertoire qui n’existe pas encore.
error-copy-cannot-write = La copie à { $path } ne peut être écrite ({ $reason }) ; vérifiez le chemin et la place disponible.
error-copy-no-file = Le dépôt de ce nœud n’est dans aucun fichier ; copiez-le avec les outils de sa base de données.
error-copy-none-begun = Aucune copie de la ligne { $line } n’a commencé ; relancez « comity store copy ».
