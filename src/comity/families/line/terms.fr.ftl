# La ligne elle-même : nom de chaque message, ce qu'il dit en une phrase, sens de ses champs.

line-charter = Charte de la ligne
line-charter-short = Charte { $title } entre { $parties }, { $reality }
line-charter-full =
    { $author } propose la charte { $title } entre { $parties }. La ligne relève de la réalité { $reality }. Elle débute le { $starts_at } ; sa fin : { $ends_at }. Elle entre en vigueur lorsque toutes les parties acceptent ces mêmes termes. { without-prejudice }
line-charter--title = Intitulé
line-charter--title-hint = Un nom court pour cette ligne.
line-charter--parties = Parties
line-charter--parties-hint = Toutes les parties à la ligne, deux au moins.
line-charter--offices = Bureaux de permanence
line-charter--offices-hint = Un bureau par partie, de permanence jour et nuit. S’adresser au bureau, jamais à une personne.
line-charter--languages = Langues
line-charter--languages-hint = Langue dans laquelle écrit chaque partie. Chacune écrit dans la sienne.
line-charter--scope = Familles de messages
line-charter--scope-hint = Ce qui peut être envoyé sur cette ligne. Par défaut, tout sauf les chiffres.
line-charter--test_pattern = Régime des essais
line-charter--test_pattern-hint = Qui procède aux essais et quand. Une heure sur deux : la première partie aux heures paires, la seconde aux heures impaires.
line-charter--test_interval = Intervalle des essais
line-charter--test_interval-hint = Dans chaque intervalle, un officier répond à un essai.
line-charter--test_grace = Délai de grâce après un essai
line-charter--test_grace-hint = Passé l’intervalle et ce délai sans réponse, la ligne est indiquée MUETTE.
line-charter--sla = Délais par degré d’urgence
line-charter--sla-hint = ENREGISTRÉ après l’envoi, OUVERT après l’enregistrement, RÉPONDU après l’ouverture.
line-charter--also_when_suspended = Ouverts aussi en cas de suspension
line-charter--also_when_suspended-hint = Types qui passent pendant une suspension, outre ceux qui restent toujours ouverts.
line-charter--witnesses = Témoins
line-charter--witnesses-hint = Organismes neutres qui contresignent. Ils ne voient que des empreintes.
line-charter--codebook = Formats des messages
line-charter--codebook-hint = Empreinte des formats en usage. Les deux nœuds doivent afficher la même.
line-charter--starts_at = Début
line-charter--starts_at-hint = À compter de quand la ligne existe, en UTC.
line-charter--ends_at = Fin
line-charter--ends_at-hint = Un instant UTC, ou NÉANT. L’absence d’indication ne signifie pas qu’il n’y a pas de fin.
line-charter--reality = Réalité
line-charter--reality-hint = RÉEL, EXERCICE ou ESSAI. Ne peut être modifiée ; un nœud d’une autre réalité n’y prend pas part.
line-charter--counterparts = Homologues
line-charter--counterparts-hint = Quel bureau s’entretient avec quel autre, et en quelle qualité.
line-charter--escalation = Escalade par degré d’urgence
line-charter--escalation-hint = Temps depuis l’enregistrement jusqu’à l’officier suivant, au chef de quart, à l’appel extérieur.
line-charter--two_person = Deux officiers également pour
line-charter--two_person-hint = Types qui demandent deux validations sur cette ligne, outre ceux qui les demandent toujours.
line-charter--optional_types = Types facultatifs en usage
line-charter--optional_types-hint = Types inactifs à moins qu’une charte ne les nomme.
line-charter--thresholds = Seuils
line-charter--thresholds-hint = Préavis, effectifs et tolérances convenus dans cette charte.
line-charter--gazetteer = Points nommés
line-charter--gazetteer-hint = Points par rapport auxquels les positions sont collationnées.
line-charter--without_prejudice = Sans préjudice
line-charter--without_prejudice-hint = Toujours oui : la clause fait partie des termes.
line-charter--supersedes = Remplace la charte
line-charter--supersedes-hint = La charte antérieure, par exemple lors de l’adhésion d’une partie.
line-charter--nonce = Nombre aléatoire
line-charter--nonce-hint = Rend unique l’identité de la ligne.
line-charter--founded = Actes fondateurs
line-charter--founded-hint = Empreinte de l’acte fondateur de chaque partie. À comparer avec la carte de la partie.
line-charter--witness_k = Témoins pour une heure
line-charter--witness_k-hint = Nombre de témoins qui encadrent une heure.
line-charter--budget = Volume journalier d’un fil
line-charter--budget-hint = Octets et entrées par jour, et nombre d’entrées FLASH tenues en réserve.
line-charter--witness_keys = Clés des témoins
line-charter--witness_keys-hint = Chacune sur une ligne, comme « comity witness key » la montre : un nom, un identifiant, une clé. Un nom est un témoin, quel que soit le nombre de ses clés.

line-test = Essai de ligne
line-test-short = Essai de la ligne, texte { $text_id }, par { $via }
line-test-full = { $author } essaie la voie { $via } avec le texte convenu { $text_id }. La réponse d’une machine prouve la voie ; seule celle d’un officier prouve le quart.
line-test--nonce = Nombre aléatoire
line-test--nonce-hint = Doit revenir inchangé dans la réponse.
line-test--text_id = Texte d’essai
line-test--text_id-hint = Numéro du texte dans le recueil convenu. Les textes sont neutres.
line-test--via = Voie
line-test--via-hint = La voie mise à l’essai.
line-test--clock = Horloge de l’expéditeur
line-test--clock-hint = Pour estimer l’écart des horloges.

line-test_reply = Réponse à un essai de ligne
line-test_reply-short = { $by_is ->
        [OFFICER] Un officier a répondu à l’essai { $re } par { $via }
       *[other] Une machine a répondu à l’essai { $re } par { $via }
    }
line-test_reply-full =
    { $author } répond à l’essai { $re } par { $via }. { $by_is ->
        [OFFICER] Un officier a répondu : le quart est prouvé.
       *[other] Une machine a répondu : la voie est prouvée, non la présence de quiconque de quart.
    }
line-test_reply--re = Essai
line-test_reply--re-hint = L’essai auquel il est répondu.
line-test_reply--echo = Nombre aléatoire renvoyé
line-test_reply--echo-hint = Doit être égal au nombre aléatoire de l’essai.
line-test_reply--by = Répondu par
line-test_reply--by-hint = Une machine prouve la voie, un officier le quart.
line-test_reply--via = Voie
line-test_reply--via-hint = La voie de la réponse.
line-test_reply--clock = Horloge du destinataire
line-test_reply--clock-hint = Pour estimer l’écart des horloges.

line-state = État de la ligne
line-state-short = { $author } : ligne { $state } à compter du { $effective_at }, motif { $reason }
line-state-full =
    { $author } déclare que la ligne est, de son côté, { $state } à compter du { $effective_at }, pour un motif de nature : { $reason }. { $state_is ->
        [SUSPENDED] Ce qui reste toujours ouvert passe encore dans les deux sens.
       *[other] Il s’agit de la déclaration d’une partie sur son propre côté.
    }
line-state--state = État
line-state--state-hint = L’état de votre propre côté. Une suspension ne gèle rien.
line-state--reason = Motif
line-state--reason-hint = La nature du motif.
line-state--reason_text = Motif en toutes lettres
line-state--reason_text-hint = Si vous souhaitez préciser.
line-state--effective_at = À compter du
line-state--effective_at-hint = À compter de quand, en UTC.
line-state--until = Jusqu’au
line-state--until-hint = Si l’échéance est connue, en UTC.
line-state--still_answered = Réponses maintenues
line-state--still_answered-hint = Parmi les types toujours ouverts, ceux auxquels vous continuez de répondre. L’autre partie peut tous les envoyer.

line-restore = Proposition de rétablissement de la ligne
line-restore-short = Proposition de rétablir la ligne à compter du { $effective_at }, niveau { $level }
line-restore-full =
    { $author } propose de rétablir la ligne { $line } à compter du { $effective_at }, au niveau { $level }. La proposition ne prend effet que lorsque les parties concernées acceptent ces mêmes termes et que toutes deux déclarent leur côté ouvert. { $announce_is ->
        [yes] Le texte accepté pourra être publié.
       *[other] La publication n’est pas proposée.
    }
line-restore--line = Ligne
line-restore--line-hint = La charte de la ligne.
line-restore--effective_at = À compter du
line-restore--effective_at-hint = À compter de quand, en UTC.
line-restore--level = Niveau
line-restore--level-hint = Qui s’exprime sur la ligne une fois rétablie.
line-restore--conditions = Conditions
line-restore--conditions-hint = Ce à quoi la proposition est subordonnée, le cas échéant.
line-restore--last_common = Dernière situation commune
line-restore--last_common-hint = La dernière empreinte calculée à l’identique par les deux nœuds.
line-restore--announce = Publication possible
line-restore--announce-hint = Oui : le texte accepté pourra être rendu public.
line-restore--key_statements = Déclarations de clés
line-restore--key_statements-hint = La déclaration de clés en cours de chaque partie.

line-receipt = Accusé
line-receipt-short =
    { $level } par { $by }{ $passed_to_is ->
        [absent] { "" }
       *[other] { " " }à { $passed_to }
    } : { $re_n ->
        [one] { $re_n } message
       *[other] { $re_n } messages
    }
line-receipt-full =
    { $level_is ->
        [HELD] { $author } déclare que son nœud a enregistré { $re }. Cela ne signifie pas qu’une personne en a connaissance.
        [DISPLAYED] { $author } déclare que { $re } s’est affiché sur une console tenue. Cela ne signifie pas que quelqu’un l’a vu.
        [OPENED] Accusé d’ouverture : { $author } déclare que { $by } a ouvert { $re } le { $at }. Cela ne signifie pas que ce bureau est d’accord ou a compris.
        [READ_BACK] { $author } déclare que { $by } a collationné { $re } le { $at }. Cela ne signifie pas que ce bureau est d’accord.
       *[PASSED_ON] { $author } déclare que { $by } a transmis { $re } à { $passed_to } le { $at }. Cela ne signifie pas que les unités s’y conforment, ni que quiconque est en sûreté.
    }
line-receipt--re = Messages
line-receipt--re-hint = Les messages dont il est accusé réception.
line-receipt--level = Degré
line-receipt--level-hint = Un degré de l’échelle. Aucun degré ne vaut accord.
line-receipt--at = Le
line-receipt--at-hint = À l’horloge de la partie destinataire.
line-receipt--by = Par
line-receipt--by-hint = Le bureau qui le déclare.
line-receipt--passed_to = Transmis à
line-receipt--passed_to-hint = La fonction ou l’unité qui en dispose, selon ce bureau.
line-receipt--problem = Difficulté
line-receipt--problem-hint = Pourquoi le message n’est pas exploitable tel qu’il est arrivé.

line-readback = Collationnement
line-readback-short = Collationnement de { $re }, { $fields_n ->
        [one] { $fields_n } champ
       *[other] { $fields_n } champs
    }
line-readback-full = { $author } collationne { $re } tel qu’il l’a compris. Collationner n’est pas accepter. Comparer chaque champ avec l’original.
line-readback--re = Message
line-readback--re-hint = Le message collationné.
line-readback--fields = Champs tels que compris
line-readback--fields-hint = Les champs essentiels. Une position est collationnée par relèvement et distance d’un point nommé.
line-readback--paraphrase = En d’autres termes
line-readback--paraphrase-hint = Dans la langue du lecteur.

line-response = Réponse
line-response-short = { $author } { $position }, termes { $terms }
line-response-full =
    { $position_is ->
        [NOTED] { $author } prend note de { $re }. Cela ne vaut pas accord.
        [ACCEPT] { $author } accepte { $re } dans les termes exacts { $terms }.
        [REFUSE] { $author } n’accepte pas { $re } (termes { $terms }).
        [COUNTER] { $author } répond à { $re } (termes { $terms }) par la contre-proposition { $counter }.
        [RESERVE] { $author } réserve sa position sur { $re } (termes { $terms }).
        [OBJECT] { $author } fait objection à { $re } (termes { $terms }).
        [RECOGNISE] { $author } reconnaît { $re } (termes { $terms }).
        [NOT_RECOGNISED] { $author } ne reconnaît pas { $re } (termes { $terms }).
        [WITHDRAW_POSITION] { $author } retire sa position sur { $re } (termes { $terms }).
       *[CHECKING] { $author } vérifie { $re } (termes { $terms }). Cela ne vaut pas réponse. Prochaine communication avant le { $next_update }.
    }
line-response--re = Répond à
line-response--re-hint = La proposition, la zone, la liste ou le projet auquel il est répondu.
line-response--position = Position
line-response--position-hint = Seule l’acceptation engage. Prendre note ou vérifier ne vaut pas accord, le silence non plus.
line-response--terms = Termes
line-response--terms-hint = L’empreinte de ce à quoi il est exactement répondu.
line-response--reason = Motif
line-response--reason-hint = Si vous souhaitez en donner un.
line-response--counter = Contre-proposition
line-response--counter-hint = Le message qui contient votre propre proposition.
line-response--valid_until = Valable jusqu’au
line-response--valid_until-hint = En UTC. Passé ce terme, la position ne compte plus.
line-response--next_update = Prochaine communication avant le
line-response--next_update-hint = Nécessaire lorsque vous vérifiez : quand viendra la prochaine communication.

line-text = Texte libre
line-text-short = { $subject }
line-text-full = { $author } écrit au sujet de { $subject }. Aucun format ne convenait ; aucune machine n’exploite ce texte.
line-text--subject = Objet
line-text--subject-hint = Une ligne.
line-text--body = Texte
line-text--body-hint = 4 000 caractères au plus. Employer un format lorsqu’il en existe un : il se lit dans toutes les langues.

line-correct = Rectificatif
line-correct-short = Rectificatif à { $re }, { $changes_n ->
        [one] { $changes_n } champ
       *[other] { $changes_n } champs
    }
line-correct-full = { $author } rectifie son propre message { $re }. Les anciennes valeurs restent visibles.
line-correct--re = Message rectifié
line-correct--re-hint = Seul un message propre peut être rectifié.
line-correct--changes = Nouvelles valeurs
line-correct--changes-hint = Les champs modifiés, avec leurs nouvelles valeurs.
line-correct--reason = Motif
line-correct--reason-hint = Pourquoi il est rectifié.

line-cancel = Retrait
line-cancel-short = Retrait de { $re } à compter du { $effective_at }
line-cancel-full = { $author } retire son propre message { $re } à compter du { $effective_at }. Le message reste au dossier ; il ne vaut plus.
line-cancel--re = Message retiré
line-cancel--re-hint = Seul un message propre peut être retiré.
line-cancel--reason = Motif
line-cancel--reason-hint = Pourquoi il est retiré.
line-cancel--effective_at = À compter du
line-cancel--effective_at-hint = À compter de quand, en UTC.

line-clarify = Demande d’éclaircissements
line-clarify-short = Demande d’éclaircissements, { $questions_n ->
        [one] { $questions_n } question
       *[other] { $questions_n } questions
    }
line-clarify-full =
    { $about_is ->
        [given] { $author } demande des éclaircissements au sujet de { $about }.
       *[absent] { $author } demande des éclaircissements sur l’événement décrit ci-dessous.
    } { $questions_n ->
        [one] { $questions_n } question est posée ; il y est répondu par son numéro.
       *[other] { $questions_n } questions sont posées ; il y est répondu une à une, par numéro.
    }
line-clarify--about = Messages visés
line-clarify--about-hint = Les messages à expliquer, s’il y en a.
line-clarify--event = Événement
line-clarify--event-hint = Ce qui est à expliquer, lorsque aucun message n’en parle.
line-clarify--where = Lieu
line-clarify--where-hint = La zone concernée.
line-clarify--when = Période
line-clarify--when-hint = La période concernée.
line-clarify--questions = Questions
line-clarify--questions-hint = D’une à vingt, numérotées.

line-clarify_reply = Réponse à une demande d’éclaircissements
line-clarify_reply-short = Réponse à la demande { $re }, { $answers_n ->
        [one] { $answers_n } réponse
       *[other] { $answers_n } réponses
    }
line-clarify_reply-full =
    { $author } répond à la demande { $re }, question par question. { $meeting_offer_is ->
        [given] Une réunion est proposée { $meeting_offer }.
       *[absent] Aucune réunion n’est proposée.
    }
line-clarify_reply--re = Demande
line-clarify_reply--re-hint = La demande à laquelle il est répondu.
line-clarify_reply--answers = Réponses
line-clarify_reply--answers-hint = Une par question : réponse donnée, ne répond pas, ou réponse à suivre.
line-clarify_reply--meeting_offer = Réunion proposée
line-clarify_reply--meeting_offer-hint = Quand vous pourriez vous réunir, en UTC.

line-seen = Relevé des entrées enregistrées
line-seen-short = Le nœud de { $author } a enregistré ce que ce relevé désigne
line-seen-full = Par ce relevé, le nœud de { $author } déclare avoir enregistré les entrées que couvrent ses références. Cela ne signifie pas qu’une personne en a connaissance.

line-leave = Départ de la ligne
line-leave-short = { $author } quitte la ligne à compter du { $effective_at }
line-leave-full =
    { $author } quitte la ligne à compter du { $effective_at }. C’est sa dernière inscription sur cette ligne. Ce qu’elle doit reste dû et affiché, ce qu’elle a dit reste au registre, et elle n’est partie à rien de ce qui sera proposé ensuite. { without-prejudice }
line-leave--effective_at = À compter du
line-leave--effective_at-hint = À partir de quand, UTC.
line-leave--reason = Motif
line-leave--reason-hint = Si vous souhaitez dire pourquoi.

line-exclude = Poursuite sans une partie
line-exclude-short = Proposition de poursuivre sans { $party }
line-exclude-full =
    { $author } propose que les autres poursuivent sans { $party }. Cela ne prend effet que si chacune des autres parties accepte ces mêmes termes. Ce que { $party } a dit jusqu’aux positions indiquées reste au registre. { without-prejudice }
line-exclude--party = Partie
line-exclude--party-hint = La partie sans laquelle les autres poursuivent.
line-exclude--cuts = Positions
line-exclude--cuts-hint = Pour chaque fil de cette partie, jusqu’où il fait partie de la ligne : fil, taille et racine.
line-exclude--reason = Motif
line-exclude--reason-hint = Pourquoi les autres poursuivent sans elle.
