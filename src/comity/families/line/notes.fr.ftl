# À côté des échanges : traductions, relève, voix, déclarations, formats, communication à des tiers.

line-translation = Traduction
line-translation-short = Traduction de { $re } vers : { $to_lang } ({ $method })
line-translation-full = { $author } traduit le texte de { $re } vers : { $to_lang } ({ $method }). Une traduction n’engage personne : l’original fait foi.
line-translation--re = Message traduit
line-translation--re-hint = Le message dont le texte est traduit.
line-translation--to_lang = Langue
line-translation--to_lang-hint = La langue de la traduction.
line-translation--fields = Texte traduit
line-translation--fields-hint = Le texte libre seulement. Le programme dit nombres, heures et lieux dans chaque langue.
line-translation--method = Établie par
line-translation--method-hint = Une personne, une machine ou le recueil de phrases.

line-handover = Relève du quart
line-handover-short = Quart de { $off } à { $on }, { $open_items_n ->
        [one] { $open_items_n } affaire en cours
       *[other] { $open_items_n } affaires en cours
    }
line-handover-full = { $off } remet le quart à { $on }, { $open_items_n ->
        [one] avec { $open_items_n } affaire en cours
       *[other] avec { $open_items_n } affaires en cours
    }. Les deux signent.
line-handover--off = Quitte
line-handover--off-hint = Le bureau qui termine son quart.
line-handover--on = Prend
line-handover--on-hint = Le bureau qui prend le quart.
line-handover--open_items = Affaires en cours
line-handover--open_items-hint = Ce qui attend encore une réponse, selon le calcul du nœud.
line-handover--clock_skew_ms = Écart d’horloge
line-handover--clock_skew_ms-hint = Millisecondes entre l’horloge de ce nœud et celle de l’autre, à la dernière mesure.
state-HANDOVER-GIVEN = REMISE, non signée par les deux
state-HANDOVER-TAKEN = PRISE, signée par les deux

line-voice_auth = Mots pour un appel
line-voice_auth-short =
    { $re_is ->
        [given] Réponse de { $author } aux mots de { $re }
       *[absent] Mots de { $author } pour un appel ({ $medium })
    }
line-voice_auth-full =
    { $re_is ->
        [given] { $author } répond aux mots de { $re } par { $answered_with }.
       *[absent] { $author } demande à l’appelant ({ $medium }) les mots qui vont avec { $challenge }, { $valid }.
    } Rien au registre ne dit de qui était la voix.
line-voice_auth--medium = Moyen
line-voice_auth--medium-hint = Comment l’appelant s’exprime.
line-voice_auth--challenge = Mots demandés
line-voice_auth--challenge-hint = De quatre à huit mots du carnet de codes ; une réponse les répète.
line-voice_auth--valid = Valable
line-voice_auth--valid-hint = Quinze minutes au plus.
line-voice_auth--answered_with = Mots donnés
line-voice_auth--answered_with-hint = Dans une réponse seulement.
line-voice_auth--re = Répond à
line-voice_auth--re-hint = Dans une réponse seulement : le message qui demandait.
state-VOICE-CHALLENGED = MOTS DEMANDÉS
state-VOICE-ANSWERED = MOTS DONNÉS

line-statement = Note politique
line-statement-short = Note politique de { $author } : { $kind }
line-statement-full = { $author } verse une note politique au dossier : { $kind }. Elle ne demande rien et ne change rien. { without-prejudice }
line-statement--kind = Genre
line-statement--kind-hint = Le nom que lui donne son auteur.
line-statement--about = Au sujet de
line-statement--about-hint = Les messages dont elle parle, s’il y en a.
line-statement--body = Texte
line-statement--body-hint = Dans les mots de l’auteur.
state-STATEMENT-KEPT = AU DOSSIER
state-STATEMENT-WITHDRAWN = RETIRÉE

line-codebook = Format des messages
line-codebook-short = Format { $version } à compter du { $effective_at }
line-codebook-full = { $author } propose le format { $version } à compter du { $effective_at }. Les types qu’un nœud ne connaît pas restent au dossier et sont montrés comme illisibles.
line-codebook--version = Version
line-codebook--version-hint = Le nom du format.
line-codebook--codebook = Empreinte
line-codebook--codebook-hint = Empreinte des formats. Tous les nœuds doivent montrer la même.
line-codebook--effective_at = À compter du
line-codebook--effective_at-hint = À compter de quand, en UTC.
state-CODEBOOK-PROPOSED = PROPOSÉ
state-CODEBOOK-AGREED = CONVENU PAR TOUTES LES PARTIES
state-CODEBOOK-NOT_ACCEPTED = NON ACCEPTÉ
state-CODEBOOK-WITHDRAWN = RETIRÉ

line-release = Communication à des tiers
line-release-short = Communication de { $refs_n ->
        [one] { $refs_n } message
       *[other] { $refs_n } messages
    } à { $to } ({ $form })
line-release-full = { $author } consent à ce que { $to } voie { $refs_n ->
        [one] { $refs_n } message
       *[other] { $refs_n } messages
    } ({ $form }). Ce que plusieurs parties ont écrit demande le consentement de chacune.
line-release--refs = Messages
line-release--refs-hint = Ce qui peut être vu.
line-release--to = Pour qui
line-release--to-hint = Des parties, ou PUBLIC.
line-release--form = Forme
line-release--form-hint = En entier, avec des champs omis, ou l’empreinte seulement.
line-release--redact = Champs omis
line-release--redact-hint = Seulement lorsque des champs sont omis.
state-RELEASE-PROPOSED = CONSENTIE PAR CERTAINS AUTEURS
state-RELEASE-AGREED = CONSENTIE PAR TOUS LES AUTEURS
state-RELEASE-NOT_ACCEPTED = NON ACCEPTÉE
state-RELEASE-WITHDRAWN = RETIRÉE

code-XLATE-HUMAN = par une personne
code-XLATE-MACHINE = par une machine
code-XLATE-PHRASEBOOK = par le recueil de phrases
code-VOICE-PHONE = téléphone
code-VOICE-VIDEO = vidéo
code-VOICE-RADIO = radio
code-VOICE-TEXT = texte
code-VOICE-IN_PERSON = en personne
code-STATEMENT-PROTEST = protestation
code-STATEMENT-RESERVATION = réserve
code-STATEMENT-ASSURANCE = assurance
code-STATEMENT-DENIAL = affirme le contraire
code-STATEMENT-NON_RECOGNITION = non-reconnaissance
code-STATEMENT-CONDOLENCE = condoléances
code-RELEASE-FULL = en entier
code-RELEASE-REDACTED = avec des parties omises
code-RELEASE-HASH_ONLY = empreinte seulement
