# Ce que devient un lancement notifié, et les lancements d'une année.

launch-change = Modification d’une notification de lancement
launch-change-short = Modification de la notification { $re } : { $window }
launch-change-full = { $author } modifie ce qu’il avait notifié dans { $re }. Le créneau est désormais : { $window }. Les nouvelles valeurs font foi ; les anciennes restent visibles avec l’heure de la modification.
launch-change--re = Notification
launch-change--re-hint = On ne peut modifier que sa propre notification.
launch-change--window = Créneau
launch-change--window-hint = Le créneau désormais valable, en UTC ; même s’il n’a pas changé.
launch-change--changes = Autres nouvelles valeurs
launch-change--changes-hint = Tout autre champ de la notification qui change.

launch-executed = Lancement effectué
launch-executed-short =
    { $count_n ->
        [one] { $count } lancement
       *[other] { $count } lancements
    } de la notification { $re }, { $at } ; résultat : { $outcome }
launch-executed-full =
    Selon { $author }, { $count_n ->
        [one] { $count } lancement notifié dans { $re } a eu lieu
       *[other] { $count } lancements notifiés dans { $re } ont eu lieu
    } à { $at }. Résultat : { $outcome }.
launch-executed--re = Notification
launch-executed--re-hint = La notification au titre de laquelle il a eu lieu.
launch-executed--at = Heure
launch-executed--at-hint = Quand il a eu lieu, en UTC ; s’il y en a plusieurs, le premier.
launch-executed--count = Lancements
launch-executed--count-hint = Nombre dont parle ce message ; plusieurs messages s’additionnent.
launch-executed--outcome = Résultat
launch-executed--outcome-hint = Tel que son auteur le déclare.

launch-scrub = Lancement annulé ou reporté
launch-scrub-short = Lancement de la notification { $re } : { $next_is ->
        [absent] annulé
       *[other] reporté, { $next }
    }
launch-scrub-full = { $next_is ->
        [absent] { $author } annule le lancement notifié dans { $re }.
       *[other] { $author } reporte le lancement notifié dans { $re }. La notification vaut désormais pour un seul créneau : { $next }.
    }
launch-scrub--re = Notification
launch-scrub--re-hint = On ne peut annuler que sa propre notification.
launch-scrub--next = Créneau suivant
launch-scrub--next-hint = Omis : annulé. Donné : la notification vaut pour ce seul créneau.

launch-declare = Lancements d’une année
launch-declare-short = { $year } : { $launches_n ->
        [one] { $launches_n } entrée
       *[other] { $launches_n } entrées
    }
launch-declare-full =
    { $author } déclare ses lancements de l’année { $year } en { $launches_n ->
        [one] { $launches_n } entrée
       *[other] { $launches_n } entrées
    }.
launch-declare--year = Année
launch-declare--year-hint = L’année écoulée ; à déclarer au plus tard le 31 mars.
launch-declare--launches = Lancements
launch-declare--launches-hint = Classe, nombre et site de chacun.
launch-declare--policy = Politique
launch-declare--policy-hint = Ce que son auteur déclare de sa politique.

part-launch-row = { $count } × { $class }, site : { $site }

code-LAUNCH_END-NOMINAL = comme prévu
code-LAUNCH_END-FAILED = échec
code-LAUNCH_END-PARTIAL = en partie comme prévu
code-LAUNCH_END-NOT_STATED = NON PRÉCISÉ

state-LAUNCH_YEAR-DECLARED = DÉCLARÉ
state-LAUNCH_YEAR-WITHDRAWN = RETIRÉ
