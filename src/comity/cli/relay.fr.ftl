# Relais.
cli-relay-key = Donner cette clé à qui tient le relais : { $key }
cli-relay-written = Le relais { $name } est écrit dans { $path }. Démarrer chaque serveur par :
cli-relay-paper = À remettre aux parties de la ligne : { $path }
cli-relay-joined = La ligne { $line } se sert du relais { $name } dès le prochain démarrage du nœud.
