# Ce qu’une liste de sites ne permet pas.

error-console-site-twice = « { $site } » figure déjà à la ligne { $n } ; donnez à chaque site un identifiant à lui, ou ôtez une ligne.
error-gateway-formula = Une cellule est calculée (« { $part } ») ; mettez la valeur à sa place.
error-gateway-no-rows = Le tableau n’a aucune ligne hormis ses titres ; vérifiez que c’est le bon fichier.
error-gateway-too-many-rows = La liste contient plus de { $limit } sites ; divisez-la et envoyez les parties l’une après l’autre.
