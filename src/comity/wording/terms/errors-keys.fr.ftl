# Erreurs des points de contrôle.

error-checkpoint-bad-note = La note n’est pas un point de contrôle d’un fil ; elle ne couvre rien.
error-checkpoint-read-back = Le dépôt rend d’autres octets à l’entrée { $number } du fil propre que ceux qui avaient été enregistrés ; rien n’a été signé et le nœud s’arrête ; conserver le fichier tel quel et contrôler le disque.
