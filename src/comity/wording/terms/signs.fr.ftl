# Ce qu’une entrée a d’inhabituel, comme le disent un journal et la page d’un message.

sign-EARLY = REGISTRE INCOMPLET : la signature est bonne, mais ce à quoi cette entrée renvoie n’est pas encore ici. Lisez-la telle quelle ; sa place dans le registre viendra.
sign-LATE = TARDIF : rédigé { $age } avant son arrivée ici, { $when }. Son contenu est peut-être dépassé.
sign-WITHDRAWN = RETIRÉ par son auteur, à partir du { $when }. Il reste dans le registre.
sign-ALERT_WITHDRAWN = ALERTE RETIRÉE par son auteur, à partir du { $when }. Elle reste dans le registre ; qui a agi d’après elle doit le savoir.
sign-FORKED = FIL DÉDOUBLÉ : la clé de { $party } a signé une autre entrée sous le même numéro. Les deux sont gardées ; voir État.
