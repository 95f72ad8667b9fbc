# Ce qui a été observé d'un lancement, et ce qu'en disent ceux à qui on le demande.

launch-observed = Lancement observé
launch-observed-short = { $class_estimate }, nombre : { $count }, { $at } ; { $matches_is ->
        [absent] aucune notification citée
       *[other] notification { $matches }
    }
launch-observed-full = { $author } déclare avoir observé un lancement à { $at } : { $class_estimate }, nombre : { $count } ; { $confidence }. { $matches_is ->
        [absent] Aucune notification au registre n’est citée.
       *[other] La notification citée est { $matches }.
    } Chaque partie destinataire est priée de dire ce qu’elle en sait.
launch-observed--at = Heure
launch-observed--at-hint = Quand il a été observé, en UTC.
launch-observed--origin = Origine
launch-observed--origin-hint = D’où il venait, autant qu’on l’ait observé.
launch-observed--class_estimate = Classe estimée
launch-observed--class_estimate-hint = Ce que son auteur pense que c’est.
launch-observed--count = Nombre
launch-observed--count-hint = Combien de lancements, et l’exactitude de ce nombre.
launch-observed--impact_estimate = Zone d’impact estimée
launch-observed--impact_estimate-hint = Où son auteur s’attend à ce qu’il retombe.
launch-observed--matches = Notification correspondante
launch-observed--matches-hint = La notification de lancement à laquelle il correspond ; omise s’il n’y en a pas.
launch-observed--confidence = Degré de certitude
launch-observed--confidence-hint = À quel point son auteur en est sûr.
launch-observed--error_sources_excluded = Sources d’erreur exclues
launch-observed--error_sources_excluded-hint = Ce que deux officiers ont vérifié avant d’autoriser ce message.

launch-answer = Réponse sur un lancement observé
launch-answer-short = { $answer }, sur le signalement { $re }
launch-answer-full = { $author } déclare sur ce qui est observé dans { $re } : { $answer }. { $answer_is ->
        [CHECKING] La suite viendra à { $next_update }.
        [MATCHES] La notification est { $matches }.
        [OURS_NOTICE_FOLLOWS] La notification suit au plus tard à { $next_update }.
       *[other] Cela ne dit rien d’autres parties.
    }
launch-answer--re = Signalement
launch-answer--re-hint = Le signalement d’un lancement observé.
launch-answer--answer = Réponse
launch-answer--answer-hint = « Vérifie » peut être signé par un seul officier, sur-le-champ.
launch-answer--matches = Notification correspondante
launch-answer--matches-hint = La notification de lancement au registre ; exigée s’il y correspond.
launch-answer--next_update = Prochaine communication
launch-answer--next_update-hint = UTC ; exigée pendant la vérification, et si une notification suit.
launch-answer--text = Texte
launch-answer--text-hint = Affiché tel qu’il est écrit.

code-LAUNCH_ANSWER-CHECKING = vérifie (ce n’est pas une réponse)
code-LAUNCH_ANSWER-MATCHES = correspond à une notification
code-LAUNCH_ANSWER-OURS_NOTICE_FOLLOWS = le nôtre, une notification suit
code-LAUNCH_ANSWER-NOT_OURS = pas le nôtre
code-LAUNCH_ANSWER-NO_LAUNCH_BY_US = aucun lancement de notre part

code-ERRSRC-TEST_DATA = données d’essai
code-ERRSRC-SOFTWARE = logiciel
code-ERRSRC-SPACE_DEBRIS = débris spatiaux

state-OBSERVED-ASKED = DEMANDÉ
state-OBSERVED-CHECKING = VÉRIFICATION EN COURS
state-OBSERVED-MATCHES = CORRESPOND À UNE NOTIFICATION
state-OBSERVED-NOTICE_FOLLOWS = NOTIFICATION À SUIVRE
state-OBSERVED-NOT_OURS = PAS DES PARTIES INTERROGÉES
state-OBSERVED-NO_LAUNCH = AUCUN LANCEMENT DES PARTIES INTERROGÉES
state-OBSERVED-ALERT_WITHDRAWN = ALERTE RETIRÉE
state-OBSERVED-REPORTED_WITHOUT_NOTICE = SIGNALÉ, AUCUNE NOTIFICATION AU REGISTRE

launch-reported = signalé par { $party }
launch-without-notice = signalé par { $party }, aucune notification au registre
launch-notice-of-that-time = une notification de { $party } au registre couvre ce moment : { $entry } ; personne ne déclare qu’il y correspond
launch-count = { $executed } sur { $count } déclaré(s) effectué(s)
launch-plan = plan scellé : { $state } ; { $opened } scellés de cette classe par { $party } ouverts sur { $made }, { $late } hors délai
launch-plan-held = enregistré par { $party } au plus tard à { $when }
