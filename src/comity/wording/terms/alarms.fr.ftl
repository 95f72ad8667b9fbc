# Le mot clair de chaque alarme. La forme de l’urgence le précède, jamais une couleur seule.

alarm-URGENT = URGENT : à ouvrir
alarm-LATE = TARDIF : rédigé { $age } avant son arrivée, à ouvrir
alarm-EARLY = ANTICIPÉ : signature bonne, registre incomplet, à ouvrir
alarm-ALERT_WITHDRAWN = ALERTE RETIRÉE par son auteur
alarm-OPEN = NON OUVERT DANS LE DÉLAI
alarm-ANSWER = SANS RÉPONSE DANS LE DÉLAI
alarm-UPDATE = SANS NOUVELLE DANS LE DÉLAI
alarm-UNREAD_BEFORE_WINDOW = NON OUVERT, ET SON CRÉNEAU APPROCHE
alarm-SILENT = MUETTE : aucun signe de vie
alarm-RESTORED = NŒUD RESTAURÉ : il a ouvert une époque nouvelle
alarm-CLONE = DEUX PROGRAMMES POUR UNE CLÉ
alarm-PICTURES_DIFFER = LES TABLEAUX DIFFÈRENT : mêmes entrées, autre tableau
alarm-EVIDENCE = PREUVE DÉTENUE
alarm-HOOK = APPEL EXTÉRIEUR EN ÉCHEC : personne n’est appelé au-dehors

whom-WATCH = officier de quart
whom-NEXT_OFFICER = officier suivant
whom-SUPERVISOR = chef de quart
whom-OUTSIDE = au-dehors
alarm-BAD_SIGNATURE = SIGNATURE INVALIDE : non faite avec la clé annoncée
