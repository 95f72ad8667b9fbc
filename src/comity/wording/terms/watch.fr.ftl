# Mots du quart : l'échelle, les défaillances, les deux voyants, les silences à distinguer.
# Chaque degré de l'échelle est un fait signé à part. `-never` dit ce qu'il ne faut pas y lire.

ladder-HELD = ENREGISTRÉ
ladder-HELD-means = Conservé durablement par le nœud de { $party } ; signé par le nœud.
ladder-HELD-never = Ne signifie jamais qu’une personne en a connaissance.
ladder-DISPLAYED = AFFICHÉ
ladder-DISPLAYED-means = Affiché sur une console tenue de { $party } ; signé par la console.
ladder-DISPLAYED-never = Ne signifie jamais que quelqu’un l’a vu.
ladder-OPENED = OUVERT
ladder-OPENED-means = Ouvert par un officier désigné de { $party } ; signé par cet officier.
ladder-OPENED-never = Ne signifie jamais que l’officier est d’accord ou a compris.
ladder-READ_BACK = COLLATIONNÉ
ladder-READ_BACK-means = Un officier de { $party } a répété les champs essentiels ; signé par cet officier.
ladder-READ_BACK-never = Ne signifie jamais que l’officier est d’accord.
ladder-PASSED_ON = TRANSMIS
ladder-PASSED_ON-means = Un officier de { $party } déclare que { $role } en dispose ; signé par cet officier.
ladder-PASSED_ON-never = Ne signifie jamais que les unités s’y conforment, ni que quiconque est en sûreté.
ladder-ANSWERED = RÉPONDU
ladder-ANSWERED-means = { $party } a donné une réponse formatée ; signée par ses officiers.
ladder-ANSWERED-never = Ne signifie jamais rien de plus que ses termes.

failure-QUEUED = EN ATTENTE D’ENVOI
failure-QUEUED-means = N’est encore parti par aucune voie.
failure-NOT_DELIVERED = NON REMIS
failure-NOT_DELIVERED-means = Envoyé il y a { $age } ; le nœud de { $party } n’a pas montré qu’il l’avait enregistré.
failure-HELD_NOT_OPENED = ENREGISTRÉ, NON OUVERT
failure-HELD_NOT_OPENED-means = Enregistré par le nœud de { $party } depuis { $age } ; aucun officier ne l’a ouvert dans le délai convenu de { $term }.
failure-OPENED_NOT_ANSWERED = OUVERT, SANS RÉPONSE
failure-OPENED_NOT_ANSWERED-means = Ouvert par un officier de { $party } il y a { $age } ; aucune réponse dans le délai convenu de { $term }.

held-by = Le nœud de { $party } l’avait enregistré au plus tard le { $when }.
opened-by = Ouvert par { $office }, selon ce bureau, le { $when }.
not-held-by = Rien au dossier ne montre que le nœud de { $party } l’ait enregistré.
arrived-late = Rédigé il y a { $age }, arrivé à l’instant.

lamp-path = Liaison
lamp-path-hint = Dernier signal ou dernière entrée signés de { $party } reçus sur une connexion. N’apprend rien sur les personnes.
lamp-watch = Quart
lamp-watch-hint = Dernière réponse d’un officier de { $party } à un essai. La réponse d’une machine n’allume pas ce voyant.
lamp-up = prouvée il y a { $age }
lamp-down = non prouvée depuis { $age }
lamp-never = jamais prouvée à ce jour

route-BEST = Voie vers { $party } par { $address } : ouverte depuis le { $when } ; tout y passe.
route-SPARE = Voie vers { $party } par { $address } : ouverte depuis le { $when }, en réserve ; ce qui est urgent y passe aussi.
route-DOWN = Voie vers { $party } par { $address } : coupée depuis le { $when }.
route-RELAY = Par le relais { $address } vers { $party } : { $passed } au relais, { $waiting } en attente ; rien de cela n’est remis.
route-CARRIER = Par { $address } vers { $party } : { $unconfirmed } envoyés sans confirmation, { $waiting } en attente.
route-ONE_WAY = Par { $address } vers { $party }, sens unique : { $unconfirmed } envoyés sans confirmation jusqu’à une réponse par une autre voie, { $waiting } en attente.
route-CLOSED = Par { $address } vers { $party } : fermé ({ $fault }) ; { $waiting } en attente, { $unconfirmed } envoyés sans confirmation.

# Les trois silences ne portent jamais le même nom (R-91).
silence-SILENT = MUETTE
silence-SILENT-means = Rien de signé ni aucune réponse à un essai n’est venu de { $party } depuis { $age }. Personne n’a rien déclaré : une panne est possible.
silence-WATCH_UNPROVEN = QUART NON PROUVÉ
silence-WATCH_UNPROVEN-means = La voie avec { $party } répond, mais aucun officier n’a répondu à un essai depuis { $age }.
silence-SUSPENDED = SUSPENDUE
silence-SUSPENDED-means = { $party } a déclaré suspendre la ligne de son côté le { $when }. Ce qui reste toujours ouvert passe encore dans les deux sens.

line-open-means = La ligne avec { $party } est ouverte : la voie répond et un officier a répondu à un essai.
line-degraded-means = La ligne avec { $party } est dégradée : une voie d’essai fait défaut, ou une partie l’a déclaré.
line-closed-means = La ligne avec { $party } est fermée.

alarm-due-open = { $count ->
        [one] { $count } message à ouvrir
       *[other] { $count } messages à ouvrir
    }
alarm-due-answer = { $count ->
        [one] { $count } message attend une réponse
       *[other] { $count } messages attendent une réponse
    }
test-due = Essai de { $party } : un officier doit répondre avant le { $when }.
exercise-stripe = EXERCICE : rien sur cette ligne n’est réel.
