# Ce que les commandes disent autour des mots des messages. Identifiants : `cli-`, puis le lieu.

cli-opening = Ouverture du registre …
cli-making-keys = Création des clés …
cli-exporting = Écriture du registre …
cli-verifying = Vérification de chaque signature …
cli-looking = Examen …
cli-ask-passphrase = Phrase secrète de { $officer }
cli-ask-new-passphrase = Phrase secrète des nouvelles clés

# Libellés et têtes de colonnes.
cli-label-reality = Réalité
cli-label-node = Nœud
cli-label-officers = Officiers
cli-label-words = Empreinte, à lire à haute voix :
cli-label-addresses = Joignable à
cli-label-lines = Lignes
cli-label-line = Ligne
cli-label-feed = Fil
cli-label-digest = Empreinte du tableau
cli-label-entries = Entrées
cli-label-stable = Établi jusqu’au niveau
cli-mismatch = Il répond à d’autres termes
cli-accounts = Relations côte à côte
cli-facts = À côté
cli-arms = Nombres et limites
cli-contested = CONTESTÉ : nul ne dit encore si cela vaut
cli-state-contested = CONTESTÉ ({ $status })
cli-reading-without = Lu sans elle
cli-reading-with = Lu avec elle
cli-label-pictures = Comparé
cli-picture-SAME = même tableau que { $node } jusqu’au niveau { $level } ; { $later ->
    [0] rien depuis
    [one] { $later } entrée depuis
   *[other] { $later } entrées depuis
 }
cli-picture-differs-from = LES TABLEAUX DIFFÈRENT : { $node } au niveau { $level }, selon sa parole non signée à partir de l’affaire { $matter }
cli-picture-DIFFERS = LES TABLEAUX DIFFÈRENT : { $node } au niveau { $level }
cli-picture-OTHER_SHELF = { $node } connaît d’autres types ou les lit autrement ; sans comparaison
cli-picture-MALFORMED = { $node } omet un fil là où nul ne le peut ; sans comparaison
cli-label-waiting = Dans l’attente du passé
cli-label-early = Dont montrées en avance
cli-label-evidence = Preuves détenues
cli-label-path = Liaison
cli-label-routes = Voies
cli-label-entry = Entrée
cli-label-released = Validé par
cli-label-terms = Termes
cli-label-joint = Empreinte énoncée
cli-label-precedence = Urgence
cli-label-always = Passe si suspendue
cli-head-time = Heure
cli-head-entry = Entrée
cli-head-party = Partie
cli-head-parties = Parties
cli-head-type = Type
cli-head-name = Nom
cli-head-says = Ce qui est dit
cli-head-step = Degré
cli-head-steps = Étapes
cli-head-at = À
cli-head-by = Par
cli-head-draft = Projet
cli-head-releases = Officiers
cli-head-level = Niveau
cli-head-matter = Affaire
cli-head-clause = Clause
cli-head-languages = Langues
cli-head-state = État
cli-head-entries = Entrées
cli-head-number = N°
cli-head-field = Champ
cli-head-named = Message cité { $entry }
cli-head-answered = Termes répondus { $entry }
cli-head-kind = Nature
cli-head-terminal = Terminal
cli-head-office = Bureau
cli-head-until = Jusqu’au
cli-head-key = Clé
cli-head-value = Valeur
cli-head-origin = Source
cli-head-check = Examiné

# Les débuts.
cli-init-done = { $party } est fondée ; son nœud se trouve dans { $path }.
cli-init-roots = Les clés racines se trouvent dans { $path } : remettre chacune à son détenteur et les retirer de cette machine.
cli-init-next = Ensuite : « comity card { $path } -o CARTE », puis lire les douze mots à l’autre partie par téléphone.
cli-none-yet = aucun pour l’instant
cli-card-of = Carte de { $party }, nœud { $node }
cli-card-no-address = Elle n’indique aucune adresse : l’autre nœud attend que celui-ci l’appelle.
cli-card-not-written = Ajouter -o FICHIER pour écrire la carte.
cli-card-written = Écrite dans { $path }. L’envoyer par tout moyen et lire les mots à l’autre partie par une autre voie.
cli-label-paired = Appariées
cli-node-enrolled = { $node } de { $party } est inscrit comme { $terminal }.
cli-node-enrolled-next = Ensuite : l’apparier avec les autres, reprendre le registre par « comity line accept { $path } FICHIER --name LIGNE », puis le démarrer. Personne ne connaît sa clé avant.
cli-paired = { $party } est appariée : ce sont bien les mots de sa carte. Si { $party } n’a pas encore saisi les mots de { $own }, les lire maintenant.

# La ligne.
cli-line-proposed = La ligne { $line } est proposée : { $parties }
cli-line-proposed-by = Validé par { $offices }.
cli-line-proposed-next = Remettre { $path } à l’autre partie : « comity line accept DOSSIER { $path } --name { $line } ». Démarrer ensuite les deux nœuds.
cli-line-read = Rien n’est encore accepté. Pour accepter exactement ces termes : « comity line accept { $path } FICHIER --name NOM --officer UN --officer DEUX ».
cli-line-accepted = La ligne { $line } est acceptée dans ces termes exacts.
cli-line-accepted-next = Démarrer le nœud par « comity run { $path } » ; la ligne est ouverte dès que les deux nœuds se sont joints.
cli-line-accepted-before = La ligne { $line } avait déjà été acceptée ; rien n’a été envoyé.
cli-not-running = Le nœud ne fonctionne pas : les voyants ci-dessous ne disent rien du présent. Le démarrer par « comity run ».
cli-no-lines = Il n’y a pas encore de ligne ; en proposer une par « comity line propose » ou en accepter une.
cli-declared-by = Déclaré par { $party }, en vigueur depuis { $since }.
cli-alarm = { $mark } { $precedence } { $what } : { $party }, entrée { $entry }
cli-asking-own-head = Les autres sont interrogés sur notre propre tête …
cli-unfit = La prochaine parole ouvrira une époque nouvelle. { $why }
cli-unmarked = La marque hors du dépôt ne peut être écrite ; le prochain démarrage ouvrira une époque nouvelle.
cli-copying = Copie de la ligne { $line } …
cli-store-copied = Copié dans { $path }. Démarré là, le nœud ouvre une époque nouvelle ; ne lancez jamais les deux.
cli-store-backed-up = Écrit dans { $path }, { $bytes } octets, et relu. Aucune clé secrète n’y est : garder DIR/keys et DIR/officers dans un coffre.
cli-store-restored = Restauré dans { $path }. Ne plus jamais démarrer le nœud d’où cela vient ; démarré ici, il ouvre une époque nouvelle.
cli-store-moved = Déplacé vers { $path }. Le nœud y continue dans ses fils ; les anciens dépôts sont mis de côté.
cli-store-rebuilt = Le dépôt de { $line } est vide à présent ; démarrer le nœud, et il reprend ce que les autres parties détiennent. Les anciens fichiers : { $path }
cli-check-mark = Marque
cli-check-mark-ok = { $line } : la marque hors du dépôt concorde : { $path }
cli-check-mark-look = { $line } : { $reason } Marque : { $path }
cli-running = { $party }/{ $node } est en marche.
cli-running-standby = { $party }/{ $node } est en réserve et prendra le relais dès que possible :
cli-running-stop = Arrêt par Ctrl-C. Tout le reste se demande par d’autres commandes.
cli-tested = L’essai { $entry } est envoyé sur { $line }. La réponse d’une machine prouve la voie, celle d’un officier le quart : « comity line show ».

# Le quart.
cli-head-precedence = Urgence
cli-watch-alone = { "!" } PAS DE SECOND OFFICIER DE QUART : ce qui en demande deux ne part qu’avec un motif.
cli-watch-officers = Officiers dont la clé est ici : { $officers }
cli-watch-quiet = Aucune alarme.
cli-watch-climbs = { "    " }non ouvert avant { $when }, elle monte d’un degré
cli-watch-timer-runs = { $party } doit { $what } { $entry } avant { $when }
cli-watch-timer-late = { $party } devait { $what } { $entry } avant { $when } : retard de { $late }
cli-watch-owed-OPEN = ouvrir
cli-watch-owed-ANSWER = répondre à
cli-watch-owed-UPDATE = revenir sur
cli-watch-owed-UNREAD_BEFORE_WINDOW = ouvrir avant son créneau
cli-watch-drafts = Brouillons au bureau : { $drafts }
cli-watch-no-hook = Aucun appel extérieur n’est réglé : les alarmes se montrent ici et n’appellent personne au-dehors (comity.toml, [watch]).
cli-watch-confirm-next = Entrées ouvertes : { $count }. { $on } confirme dans les dix minutes : « comity watch confirm DIR { $draft } --officer … ».
cli-watch-relieved = { $off } a remis le quart à { $on } le { $when }.

# Entrées.
cli-to-all = toutes
cli-by-machine = aucun officier : le nœud le dit de lui-même
cli-log-empty = Rien n’a été dit sur cette ligne.
cli-inbox-empty = Rien n’est arrivé.
cli-unopened = non ouvert
cli-not-for-us = pas pour nous
cli-due = Attendu le { $when }.
cli-proof = Preuve : entrée { $entry }.
cli-rung = { $word } : { $by }, { $when }.
cli-not-opened = Aucun officier de { $party } ne dit l’avoir ouvert.
cli-sent = Entrée { $entry } du { $time }, { $precedence } : enregistrée ici et signée.
cli-sent-by = Validé par { $offices }.
cli-sent-not-delivered = Pour savoir si l’autre partie l’a : « comity held DOSSIER PARTIE { $entry } ».
cli-flagged = Mention : { $flag }

# Projets.
cli-released = Validé par : { $offices } ({ $given } sur { $needed }).
cli-needs-staff = Une validation doit venir d’une fonction que la charte place au niveau de l’état-major ou au-dessus.
cli-drafts-empty = Rien n’attend au bureau.
cli-dropped = Le projet { $draft } est abandonné ; rien n’en a été envoyé.
cli-confirm-release = Le valider tel qu’il est ici ?
cli-name-again = Aucun officier n’a écrit à { $party } depuis 30 jours. Tapez { $party } pour confirmer que c’est bien elle
cli-protected = Sont protégés pendant la période de ce message, pour autant que ce nœud puisse le lire :
cli-protected-none = Ce nœud ne lit rien qui soit protégé pendant la période de ce message.
cli-protected-more = Aucun lieu n’a été comparé. Ce qui ne figure pas ici est tout autant protégé.
cli-foreseen = Tout lecteur marquera ce message :
cli-foreseen-next = Modifiez-le, ou envoyez-le avec une raison qui voyage avec lui : « comity draft send DIR { $draft } --override RAISON --officer … ».
cli-foreseen-overridden = Il part malgré cela, pour la raison qui y figure.

# Types et formulaires.
cli-as-re = comme l’objet
cli-types-next = Officiers : combien doivent valider. Pour en savoir plus : « comity describe TYPE ».
cli-phrases-next = Pour en envoyer une : « comity send DIR A19 --file FILE » ; un exemple : « comity phrases NUMÉRO ».
cli-phrases-send = Pour l’envoyer : « comity send DIR A19 --file FILE ». Un moment est un nombre de millisecondes, un lieu deux nombres de 1e-7 degré.
cli-own-fields = Champs
cli-common-fields = Champs que tout message peut porter
cli-required-mark = * obligatoire.
cli-example = Exemple
cli-form-begin = Ce qui ne peut être lu est redemandé. Ce qui porte * doit y être ; une ligne vide omet le reste ou prend ce qui est entre [ ]. « < » revient d’une question, « - » omet, « \ » en fin de ligne continue le texte à la ligne suivante.
cli-form-example = Exemple : { $example }
cli-form-chars = { $most } caractères au plus
cli-form-members = Éléments : { $low } à { $high }
cli-form-members-from = Éléments : { $low } au moins
cli-form-another = { $label } : encore un ?
cli-form-give = { $label } : le donner ?

# Le tableau, et le verdict sur un fichier.
cli-digest = Empreinte du tableau { $digest }
cli-as-of = Tel que détenu à l’entrée { $entry }.
cli-private-picture = Tableau privé de { $parties } : { $identity }
cli-compared = { $look ->
    [SAME] Identiques jusqu’ici : empreinte { $digest }.
    [OTHER_SHELF] Non comparés : l’autre nœud connaît d’autres types, ou les plie autrement.
    [OTHER_CUT] Non comparés : les deux ne sont pas d’une même coupe et d’un même auditoire.
   *[DIFFERS] Les tableaux diffèrent : { $ours } ici, { $theirs } là-bas.
}
cli-compared-matter = La première affaire qui diffère : { $kind } { $entry }.
cli-verdict-SOUND = VALIDE : { $path } se prouve lui-même, chaque signature et chaque place.
cli-verdict-REFUSED = REJETÉ : { $path } enfreint une règle.
cli-verdict-DAMAGED = ALTÉRÉ : { $path } a été modifié ou coupé après sa création.
cli-verdict-INCOMPLETE = INCOMPLET : le passé de certaines entrées manque dans { $path }.
cli-verdict-FORKED = BIFURQUÉ : { $path } montre deux entrées à la même place, ou contient une preuve.
cli-verdict-PROVED = PROUVÉ : { $path } est une preuve qui se passe de la parole de quiconque.
cli-verdict-span = { $count } entrées, datées du { $first } au { $last }.
cli-verdict-joints = Empreintes énoncées par les nœuds : { $all }, dont identiques à celles calculées ici : { $same }.
cli-verdict-flag = L’entrée { $entry } porte une mention : { $flags }
cli-verdict-rests = Tout ce qui précède repose sur ces mots. Les comparer à ceux que l’on tient des parties elles-mêmes :
cli-verdict-not = Cela ne dit pas qu’une déclaration est vraie, qu’une personne savait, ni que rien d’autre n’a été dit.
cli-fault-entry = (entrée { $entry })
cli-fault-item = (élément { $item }, à partir de l’octet { $octet })
cli-proof-FORK = Le nœud { $node } de { $party } a signé deux entrées de numéro { $number }.
cli-proof-MALFORMED = Le nœud { $node } de { $party } a signé une entrée, numéro { $number }, qu’aucune règle n’admet.

# Entretien.
cli-exported = { $entries } entrées sont dans { $path } ({ $bytes } octets). À vérifier partout : « comity verify { $path } ».
cli-enrolled = { $office } est inscrit.
cli-renewed = La nouvelle clé { $key } est gardée ; relancez le nœud : ce qui est scellé ensuite l’est pour elle.
cli-state-ok = bon
cli-state-look = À VOIR
cli-state-bad = MAUVAIS
cli-check-config = réglages
cli-check-config-ok = Valeurs autres que par défaut : { $count }.
cli-check-config-bad = { $reason }
cli-check-rights = droits
cli-check-rights-ok = Seul cet utilisateur peut lire les clés.
cli-check-rights-bad = D’autres peuvent lire { $reason } ; leur retirer ce droit par « chmod go-rwx ».
cli-check-roots = clés racines
cli-check-roots-ok = Aucune sur cette machine.
cli-check-roots-look = { $count } se trouvent dans { $path } ; les remettre à leurs détenteurs et les retirer d’ici.
cli-check-roots-bad = { $reason }
cli-check-enrolled = inscription
cli-check-enrolled-ok = La clé du nœud est inscrite jusqu’au { $until }.
cli-check-enrolled-look = La clé du nœud n’est inscrite que jusqu’au { $until } ; la faire réinscrire par les détenteurs des clés racines.
cli-check-enrolled-bad = La clé du nœud n’est pas inscrite à présent : { $reason }.
cli-check-certificate = certificat
cli-check-certificate-ok = Il porte la clé du nœud.
cli-check-certificate-bad = { $reason } ne porte pas la clé du nœud ; retirer le fichier, il sera refait.
cli-check-clock = horloge
cli-check-clock-ok = { $now } ; comparer avec une autre horloge.
cli-check-clock-look = { $now } : antérieure à l’écriture de fichiers d’ici ; régler l’horloge.
cli-check-clock-bad = { $reason }
cli-check-disk = disque
cli-check-disk-ok = { $free } Mio libres ; { $reserve } Mio de plus sont gardés pour le pire moment.
cli-check-disk-look = Seulement { $free } Mio libres outre la réserve de { $reserve } Mio ; faire de la place.
cli-check-disk-bad = { $reason }
cli-check-record = registre
cli-check-record-ok = { $line }, entrées : { $count }, chaque signature revérifiée.
cli-check-record-look = Il n’y a pas encore de ligne.
cli-check-record-bad = { $reason }
cli-check-served = desserte
cli-check-served-look = { $line } a commencé après le démarrage du nœud ; redémarrer le nœud.
cli-check-opening = clé de scellement
cli-check-opening-ok = Faite { $since }.
cli-check-opening-look = Faite { $since }, il y a plus de 31 jours ; renouvelez-la par « comity terminal renew » et relancez le nœud.
cli-check-opening-bad = { $reason }
cli-check-waiting = entrées en avance
cli-check-waiting-ok = { $line } : aucune n’attend son passé.
cli-check-waiting-look = { $line }, en attente de leur passé : { $count } ; démarrer le nœud et le laisser se connecter.
cli-check-store = dépôt
cli-check-store-ok = { $line } : le fichier est entier.
cli-check-refs = reçus
cli-check-refs-ok = { $line } : aucun n’est dû.
cli-check-refs-look = { $line } : certains sont dus ; ils partent quand le nœud fonctionne.

cli-proposal = Proposition { $entry } de { $party } ({ $type }) : { $state } ; détenue par tous depuis { $since }.
cli-proposal-waits = Doivent encore répondre : { $parties }.
cli-proposal-differs = { $field } : ici { $here } ; dans { $entry } { $there }.
cli-means-leave = C’est la dernière inscription de votre partie sur cette ligne. Ce que vous devez reste dû. Seul un amendement accepté par toutes vous y reprend.
cli-means-exclude = Vous proposez que les autres poursuivent sans { $party }. Chacune des autres parties doit l’accepter. Ne le faites qu’en détenant tout ce que vous attendez de { $party }.
cli-means-amend = Vous proposez d’autres termes pour toute la ligne. Ils valent dès que toutes les parties les acceptent ; un seul retrait ne ramène pas les anciens.
cli-sure = Continuer ?

cli-exported-sealed = Écrit dans { $path } : { $entries } entrées et { $bodies } corps en { $bytes } octets, lisible par les seuls nœuds de { $party }.
cli-importing-look = Examen du fichier
cli-importing = Prise de { $path }
cli-imported = Ligne { $line }, entrées prises : { $taken }, déjà présentes : { $known }.
cli-imported-bodies = Corps scellés pris : { $bodies }.
cli-imported-waiting = Entrées en attente de ce qu’elles citent : { $waiting }.
cli-imported-lacking = { $waiting } en attente des entrées { $first } à { $last } de { $whose }.
cli-imported-faults = Non prises : { $count }. Bifurcations : { $forks }. Garder le fichier tel quel.

cli-label-covered = Couverture
cli-covered-by = post-quantique, par le point de contrôle { $checkpoint }
cli-covered-not-yet = pas encore post-quantique
cli-head-terminal-state = État
cli-terminal-doubts = { $terminal }, ligne { $line }, inscriptions contestées du fait de sa fin : { $disputed }, postérieures : { $after }.
cli-means-revoke = Ceci met fin définitivement à { $terminal } ({ $office }). Ce qu’il a écrit jusqu’à la coupure reste valable ; inscriptions détenues ici qui sont au-delà : { $beyond }. Ce qu’il a écrit d’autre et qui n’a pas été vu ici ne compte pas tant que votre partie ne l’affirme pas. Personne ne peut l’annuler ; une nouvelle clé est une nouvelle inscription.
cli-means-revoke-officer = Ceci met fin définitivement à la clé de { $office }. Ce qui a été libéré avec elle et est détenu ici reste valable ; ce qui n’est pas encore détenu ici est contesté jusqu’à ce que votre partie l’affirme. Personne ne peut l’annuler.
cli-means-rotate = Dès la déclaration suivante, seules les prochaines clés racines libèrent les déclarations de votre partie. Les présentes ne libèrent plus rien. Personne ne peut l’annuler.
cli-terminal-ended = { $terminal } ({ $office }) est révoqué.
cli-terminal-cut = Ligne { $line }, inscriptions valables du fil { $feed } : { $size }, la dernière du { $time }.
cli-terminal-file = Écrit dans { $path } ; une autre partie le porte par « comity terminal carry ». D’ici là, personne ne le sait.
cli-told-nothing = La ligne { $line } détient déjà tout cela.
cli-told-without-effect = Ligne { $line } : porté, mais n’y met fin à rien : la position nommée n’a pas été vue ici.
cli-told = Ligne { $line }, déclarations portées : { $count }.
cli-rotated = Les prochaines clés racines sont en vigueur. Remettre chaque nouveau fichier à son détenteur ; les anciennes clés sont dans { $path } : les détruire quand chaque ligne porte la déclaration.
cli-log-not-covered = Inscriptions ci-dessus : { $shown }, dont pas encore couvertes contre l’ordinateur quantique : { $waiting }.
cli-label-seal = Sceau
cli-label-stands = État
cli-round-number = Session { $n }
cli-label-text = Empreinte du texte
cli-label-launch = Lancement
cli-leads = Préavis
cli-seal-stands = { $state } ; sceaux de cette classe par { $party } : { $made }, ouverts : { $opened }, au-delà de leur terme : { $late }
cli-no-figures = Aucun chiffre au registre.
cli-head-as-of-time = Date
cli-head-claimant = Avancé par
cli-figure-earlier = valeur antérieure : { $value }
cli-figure-agreed = accepté par tous tel qu’avancé, par une même empreinte de termes
cli-head-shape = Forme
cli-head-heights = Hauteurs
cli-head-windows = Fenêtres
cli-shape-circle = cercle
cli-shape-polygon = polygone
cli-shape-corridor = couloir
cli-shape-sector = secteur
cli-shape-named = nom seul
cli-all-heights = toutes
cli-all-times = toujours
cli-windows-from = { $count } dès { $start }
cli-any-one-from = 1 sur { $count } dès { $start }
cli-shapes-more = Encore { $count } formes ; toutes avec --json.
cli-converted = Écrit dans { $path }. Rien n’a été envoyé.
cli-markers-sent = Repères envoyés à { $address } : { $count }. Ils expirent d’eux-mêmes.
cli-head-receiver = Pour
cli-head-released-by = Validé par
cli-head-mark = Marque
cli-head-handed-out = Quand
cli-means-no-strike = La liste entière de ce qui est protégé part pour { $receiver } ; lieux qui y figurent : { $count }. En de mauvaises mains, c’est une liste d’objectifs. La copie est marquée et inscrite au journal.
cli-no-strike-written = Copie { $number } écrite dans { $path }, marque { $mark }.
cli-no-strike-by = Pour { $receiver } seul ; validée par { $offices }.
cli-no-strike-left = PAS dans la copie, car aucun lieu ne s’y laisse tracer, à dire de vive voix : { $names }
cli-no-strike-none = Aucune copie n’a été remise.
cli-no-strike-changed = MODIFIÉ
cli-no-strike-untraced = Le fichier ne vient d’aucune copie du journal.
cli-no-strike-traced = Copie { $number } pour { $receiver }, { $when } : positions d’elle dans le fichier : { $places } ; sa marque en toutes lettres : { $named }.
cli-no-strike-named = trouvé
cli-no-strike-not-named = non trouvé
cli-markers-kept-back = Retenus, car protégés : { $count }.
cli-markers-left = Non tracés, un repère ne peut les contenir ou ils n’ont pas de lieu : { $count }.
cli-markers-stopped = Arrêté. Ce qui a été envoyé en dernier expire de lui-même.

cli-picture-conflicts = Conflits { $digest }, jeu de règles { $rules } : CONFLIT { $conflict }, INCERTAIN { $marginal }, non comparés { $undrawn }
cli-label-conflicts = Conflits
cli-conflicts-undrawn = Non comparé : { $why }
cli-check-title = Si ceci était envoyé maintenant
cli-check-place = N’occupe aucun lieu précis : rien à comparer.
cli-check-lead = Préavis
cli-check-flags = Aucun lecteur ne le marquerait.
cli-check-sent = Rien n’a été envoyé ni conservé. Rien de tout cela n’arrête le message.
cli-label-console = Console
cli-head-around = Autour de
cli-head-begins = Du
cli-blind-offer = L’offre à { $party } est dans { $path } : { $count } cellules dans une liste de { $listed }. Remettez-la ; avec ce qui revient : « comity blind finish ».
cli-blind-answer = La réponse à { $party } est dans { $path } : { $count } cellules dans une liste de { $listed }. Remettez-la ; { $party } apprend le résultat en premier et vous doit ensuite la fin.
cli-blind-grid = Cellules d’environ { $km } km et { $hours } h.
cli-blind-none = Aucune de vos { $mine } cellules n’est dans la liste de { $party }.
cli-blind-shared = Aussi dans la liste de { $party } : { $count } de vos { $mine } cellules.
cli-blind-means = Ceci vaut ce que valent les deux listes. Deux plans dans une cellule peuvent rester séparés ; sans cellule commune, ils le sont si les deux listes sont complètes.
cli-blind-end = La fin pour { $party } est dans { $path } ; remettez-la : sans elle, { $party } n’apprend pas le résultat.
cli-blind-kept = Ce qui établira plus tard vos cellules est dans { $path } ; qui l’a les connaît toutes.
cli-blind-dropped = Le secret de cette vérification est effacé ; personne n’en apprend rien.
cli-blind-opened = La liste de { $party } est faite de ces cellules : { $count }.
cli-blind-more = … et { $count } autres ; toutes sont dans --json.
cli-blind-working = comparaison des listes
cli-coarse-title = Ce que l’autre partie verra
cli-coarse-area =
    { $times ->
        [0] La zone du plan fait environ { $plan } km², celle du cadre { $box } km² : moins du double.
        [1] La zone du plan fait environ { $plan } km², celle du cadre { $box } km² : moins du double.
       *[other] La zone du plan fait environ { $plan } km², celle du cadre { $box } km² : { $times } fois plus grande.
    }
cli-coarse-time =
    { $times ->
        [0] Le créneau est moins de deux fois plus long que le plan.
        [1] Le créneau est moins de deux fois plus long que le plan.
       *[other] Le créneau est { $times } fois plus long que le plan.
    }
cli-coarse-kept = Tous les autres champs sont ceux du plan ; voyez s’ils en disent plus que le cadre. Rien n’a été envoyé.
cli-coarse-form = Ce sont les champs d’un A02 qui disent où et quand ; ajoutez le reste. Rien n’a été envoyé.
cli-tracks-usual = La charte ne convient d’aucun degré de proximité ; ceux-ci sont usuels.
cli-tracks-too-much = C’était trop pour tout examiner de près : ce qui n’est pas dit sûr peut l’être. Donnez moins de trajectoires à la fois.
cli-tracks-kept = Rien n’a été conservé ni envoyé.
cli-tracks-more-gaps = { $count ->
    [one] { $count } autre interruption ; --json l’indique.
   *[other] { $count } autres interruptions ; --json les indique.
}
cli-tracks-nothing = Dans rien de ce qui est consigné, et aucune interruption ne peut le cacher.
cli-tracks-more-dark = { $count ->
    [one] Il y a { $count } autre cas où l’on ne sait pas ; --json l’indique.
   *[other] Il y a { $count } autres cas où l’on ne sait pas ; --json les indique.
}
cli-qr-title = { $name } · { $bytes } octets · { $hash }
cli-qr-caption = { $number } sur { $all }
cli-qr-drawing = Dessin des codes
cli-qr-reading = Recherche de codes
cli-qr-printed = { $all } codes sur { $path } ; imprimez-la à sa taille et comparez le nombre de son titre avec le destinataire.
cli-qr-whole = Entier : { $path }. Comparez { $hash } avec le titre de la page.
cli-qr-lacking = { $taken } { $taken ->
    [one] code lu
   *[other] codes lus
 } ; il en faut au moins { $lacking } de plus. Rien n’a été écrit.
cli-qr-foreign = { $count } { $count ->
    [one] code écarté
   *[other] codes écartés
 } : abîmés, ou étrangers à ce programme.

# Carriers

cli-route-added = La voie { $name } est dans comity.toml. Redémarrer le nœud, et elle sert à côté des autres.
cli-route-removed = La voie { $name } n’est plus dans comity.toml. Redémarrer le nœud, et elle a disparu.
cli-head-profile = Profil
cli-head-send = Envoie à
cli-head-listen = Écoute à
