# Préavis : combien de temps avant le créneau chaque destinataire avait la notification.

lead-KEPT = enregistré à { $held }, préavis : { $lead } (convenu : { $agreed }) : RESPECTÉ
lead-SHORT = enregistré à { $held }, préavis : { $lead } (convenu : { $agreed }) : BREF PRÉAVIS
lead-KEPT-after = enregistré à { $held }, { $after } après le début (convenu : { $agreed }) : RESPECTÉ
lead-SHORT-after = enregistré à { $held }, { $after } après le début (convenu : { $agreed }) : BREF PRÉAVIS
lead-NOT_HELD = rien n’atteste l’enregistrement, aucun préavis n’est compté (convenu : { $agreed })
lead-any = quelconque
