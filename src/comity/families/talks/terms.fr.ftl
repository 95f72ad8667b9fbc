# Pourparlers : nom de chaque message sur les textes et les sessions, phrase et champs.

talks-draft = Projet de texte
talks-draft-short = { $agreement }, version { $version } : { $clauses_n ->
        [one] { $clauses_n } clause
       *[other] { $clauses_n } clauses
    }, { $authentic }
talks-draft-full =
    { $author } propose ce texte de { $agreement }, version { $version }, faisant foi en { $authentic }. { $prevails_is ->
        [given] Si les langues diffèrent, { $prevails } prévaut.
       *[absent] Aucune langue ne prévaut.
    } Il ne lie personne tant que chaque partie à lier n’a pas signé ce même texte dans toutes ses langues. Un autre mot dans une langue en fait un autre texte, et aucune signature ne passe à celui-ci.
talks-draft--agreement = Accord
talks-draft--agreement-hint = Son nom, le même dans chaque version et dans tout message à son sujet.
talks-draft--version = Version
talks-draft--version-hint = Chaque nouveau texte en a une plus élevée.
talks-draft--clauses = Clauses
talks-draft--clauses-hint = Numéro, titre, et le texte dans chaque langue faisant foi.
talks-draft--authentic = Langues faisant foi
talks-draft--authentic-hint = Chacune est signée ; chaque clause a son texte dans chacune d’elles.
talks-draft--based_on = D’après
talks-draft--based_on-hint = Le projet dont celui-ci prend la place.
talks-draft--prevails = Langue qui prévaut
talks-draft--prevails-hint = L’une de celles qui font foi. Omise, aucune ne prévaut.
talks-draft--roles = Rôles
talks-draft--roles-hint = Qui serait lié, qui garantit, qui est témoin. Seules les parties à lier sont nécessaires à l’entrée en vigueur.
talks-draft--mechanism = Mécanisme
talks-draft--mechanism-hint = Selon quelle clause une réponse peut être demandée, sous quel délai, et si ce texte connaît une notification.

talks-clause = Position sur une clause
talks-clause-short = Clause { $clause } de { $draft } : { $position }
talks-clause-full =
    { $author } sur la clause { $clause } de { $draft } : { $position }. { $position_is ->
        [BRACKET] Tant qu’elle est entre crochets, la clause ne lie personne, même si le texte est signé.
        [REJECT] Tant que cela reste, la clause ne lie personne, même si le texte est signé.
       *[other] Cela ne signe rien.
    } { $alternative_is ->
        [given] { $author } propose d’autres mots ; un autre texte est une autre version.
       *[absent] Aucun autre libellé n’est proposé.
    }
talks-clause--draft = Projet
talks-clause--draft-hint = Le projet où se trouve la clause.
talks-clause--clause = Clause
talks-clause--clause-hint = Son numéro dans ce projet.
talks-clause--position = Position
talks-clause--position-hint = Accepter, ne pas accepter, mettre entre crochets ou réserver.
talks-clause--alternative = Autre libellé
talks-clause--alternative-hint = Ce qu’elle devrait dire, le cas échéant.

talks-adopt = Signature d’un texte
talks-adopt-short = { $signatory } signe { $draft } ({ $terms }) : { $role }
talks-adopt-full =
    { $author } signe le texte { $draft } d’empreinte { $terms }, dans toutes ses langues, par { $signatory } ; rôle : { $role }. En vigueur, déclare { $author } : { $force_rule } { $role_is ->
        [BOUND] Il ne lie personne tant que chaque partie à lier n’a pas signé cette même empreinte.
       *[other] Cette signature n’est pas de celles que demande l’entrée en vigueur.
    } Elle ne signe aucune autre version, ni aucune clause entre crochets.
talks-adopt--draft = Projet
talks-adopt--draft-hint = Le projet qui est signé.
talks-adopt--terms = Empreinte du texte
talks-adopt--terms-hint = Sur tout le projet, dans toutes les langues ; telle que le projet la montre.
talks-adopt--signatory = Signataire
talks-adopt--signatory-hint = La fonction de qui signe, pas son nom.
talks-adopt--force_rule = En vigueur
talks-adopt--force_rule-hint = Quand il entre en vigueur, selon cette partie.
talks-adopt--role = Rôle
talks-adopt--role-hint = Celui que le texte donne à cette partie : liée, garante ou témoin.

talks-leave = Sortie d’un accord
talks-leave-short = Quitte { $agreement } le { $effective_at }
talks-leave-full = { $author } quitte l’accord { $agreement } à compter de { $effective_at }. Raison, selon { $author } : { $reason } Ce qui a été fait avant reste au registre, et il n’est pas dit ici si le préavis a été observé.
talks-leave--agreement = Accord
talks-leave--agreement-hint = Son nom, tel que dans le projet signé.
talks-leave--effective_at = À compter de
talks-leave--effective_at-hint = UTC. Le préavis est celui que le texte lui-même a convenu.
talks-leave--reason = Raison
talks-leave--reason-hint = Dans les mots de son auteur.

talks-round = Session de pourparlers
talks-round-short = Session { $n }, { $window }, { $place } : { $format }
talks-round-full = { $author } propose la session { $n } de pourparlers, { $window }, à { $place } : { $format }. Elle est fixée dès que chaque partie ayant une délégation accepte ces mêmes termes.
talks-round--n = Session
talks-round--n-hint = Son numéro.
talks-round--place = Lieu
talks-round--place-hint = Où elle doit se tenir.
talks-round--window = Moment
talks-round--window-hint = UTC, début et fin.
talks-round--format = Format
talks-round--format-hint = À combien de côtés, ou technique.
talks-round--delegations = Délégations
talks-round--delegations-hint = Partie, fonction de qui la conduit, nombre ; pas de noms.
talks-round--mediators = Médiateurs
talks-round--mediators-hint = Parties qui servent de médiateurs, s’il y en a.
talks-round--topics = Sujets
talks-round--topics-hint = Une ligne chacun.

talks-outcome = Résultats d’une session
talks-outcome-short = Résultats de { $round } : { $results_n ->
        [one] { $results_n } point
       *[other] { $results_n } points
    }
talks-outcome-full =
    { $author } déclare ce que la session { $round } a donné. C’est ce qu’en a { $author } ; ce qu’en ont les autres figure à côté, et rien n’y remplace rien. { $next_is ->
        [given] Prochaine, selon { $author } : { $next }.
       *[absent] Aucune prochaine session n’est indiquée.
    }
talks-outcome--round = Session
talks-outcome--round-hint = La session dont il s’agit.
talks-outcome--results = Résultats
talks-outcome--results-hint = Numéro ; convenu, progrès, ouvert ou rien ; en toutes lettres.
talks-outcome--next = Prochaine session
talks-outcome--next-hint = UTC, si son moment est évoqué. Cela ne fixe rien.

talks-rectify = Correction d’une erreur matérielle
talks-rectify-short = Clause { $clause } de { $of }, { $version_lang } : { $old } en { $new }
talks-rectify-full = { $author } propose de corriger une erreur matérielle dans la clause { $clause }, { $version_lang }, du texte signé par { $of } : le paragraphe d’empreinte { $old } devient celui d’empreinte { $new }. Rien n’est corrigé tant que chaque signataire n’accepte pas ces mêmes termes ; l’ancien paragraphe reste au registre.
talks-rectify--of = Signature
talks-rectify--of-hint = Une signature du texte.
talks-rectify--version_lang = Langue
talks-rectify--version_lang-hint = Celle de la version où se trouve l’erreur.
talks-rectify--old = Ancienne empreinte
talks-rectify--old-hint = Celle du paragraphe tel que signé.
talks-rectify--new = Nouvelle empreinte
talks-rectify--new-hint = Celle du paragraphe sans l’erreur.
talks-rectify--clause = Clause
talks-rectify--clause-hint = Son numéro.
