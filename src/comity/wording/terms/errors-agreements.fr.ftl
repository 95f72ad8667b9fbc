# Accords, suspension, composition : ce qui a échoué, et que faire.

error-charter-another-line = Ceci n’amende pas cette charte : la réalité de la ligne ou l’acte fondateur d’une partie y change ; proposer une nouvelle ligne.
error-line-suspended = La ligne est suspendue et { $code } ne passe pas tant qu’elle l’est ; attendre le rétablissement, ou donner un motif pour envoyer malgré tout.
