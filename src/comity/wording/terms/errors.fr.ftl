# Ce qui n'a pas marché et ce qu'il faut faire : une phrase par clé d'erreur.
# Les variables sont les faits donnés partout où la clé est levée.

error-unexplained = Un incident s’est produit pour lequel cette version n’a pas de phrase ({ $key }) ; le signaler avec ce que vous faisiez juste avant : { $facts }.

error-bundle-bad-item = L’élément { $item } du fichier, à l’octet { $octet }, ne suit pas son format ({ $reason }) ; redemander le fichier.
error-bundle-cut-off = Le fichier s’interrompt au milieu de l’élément { $item }, à l’octet { $octet } ; redemander le fichier.
error-bundle-forked = Deux entrées occupent la place de l’entrée { $leaf } dans un même fil, toutes deux régulièrement signées ; garder ce fichier en l’état et le montrer aux parties et au témoin.
error-bundle-holds-evidence = Le fichier contient une preuve portant sur des octets que { $party } a signés contre les règles du dossier ({ $kind }) ; le garder en l’état et le montrer aux parties et au témoin.
error-bundle-incomplete = { $waiting ->
        [one] { $waiting } entrée du fichier cite ce qui manque au fichier ; demander le dossier entier.
       *[other] { $waiting } entrées du fichier citent ce qui manque au fichier ; demander le dossier entier.
    }
error-bundle-no-charter = Le fichier ne contient aucune charte utilisable, rien n’y est donc vérifiable ; demander le dossier entier.
error-bundle-not-closed = Le fichier ne se termine pas comme il le devrait, sa fin manque peut-être ; redemander le fichier.
error-bundle-not-one = Ce fichier n’est pas un dossier exporté ; vérifier que c’est le bon fichier.
error-bundle-other-charter = La charte du fichier (élément { $item }, à l’octet { $octet }) n’est pas celle sur laquelle reposent ses entrées ; redemander le fichier.
error-bundle-out-of-order = L’élément { $item } du fichier, à l’octet { $octet }, n’est pas à sa place ; redemander le fichier.

error-card-bad-certificate = Le certificat de la carte est inutilisable ; demander une nouvelle carte à la partie.
error-card-bad-shape = Ce fichier n’est pas une carte ; demander à la partie de la refaire avec « comity card ».
error-card-missing = Il n’y a pas de carte à l’emplacement { $path } ; vérifier le chemin, ou demander sa carte à la partie.
error-card-not-granted = La carte de { $party } désigne un nœud que { $party } n’a pas habilité ; demander une nouvelle carte à { $party }.
error-card-not-released = La carte de { $party } ne porte pas assez de signatures valables de ses clés racines ; ne pas l’employer et en demander une nouvelle à { $party }.
error-card-other-already-paired = Une autre carte de { $party } est déjà appariée à l’emplacement { $path } ; comparer les mots des deux avec { $party }, et ajouter --anew si celle-ci doit la remplacer.

error-cbor-cannot-encode = Cette valeur ne peut s’écrire dans la seule forme admise au dossier ({ $reason }) ; le signaler, car aucun formulaire ne devrait la laisser passer.
error-cbor-not-canonical = Les octets ne sont pas écrits dans la seule forme admise au dossier ; demander à l’expéditeur de les refaire avec son propre nœud.
error-cbor-not-cbor = Les octets sont endommagés ou d’une autre nature ; redemander le fichier à l’expéditeur.
error-cbor-outside-profile = Les octets contiennent un genre de valeur que le dossier n’admet pas ({ $reason }) ; demander à l’expéditeur de les refaire avec son propre nœud.
error-cbor-too-long = Il y a { $size } octets, et { $most } au plus sont lus ; vérifier que c’est le bon fichier.

error-charter-bad-shape = La charte ne suit pas son format ; la redemander à son auteur.
error-charter-not-paired = La charte nomme { $party }, dont la carte n’est pas appariée ici ; l’apparier d’abord avec « comity pair ».
error-charter-other-foundation = La charte fixe pour { $party } un autre acte fondateur que la carte appariée ici ; comparer les mots avec { $party } avant de poursuivre.
error-charter-other-reality = La charte relève de la réalité { $theirs } et ce nœud de { $ours } ; employer un nœud de la bonne réalité, qui ne peut être changée.
error-charter-unfounded-party = La charte nomme une partie sans fixer son acte fondateur ; demander une charte complète à son auteur.
error-charter-without-us = La charte ne nomme pas { $party }, la partie de ce nœud ; demander la bonne charte à son auteur.

error-clock-real-time-only = Ce nœud est à l’heure réelle et son horloge ne peut être déplacée ; employer pour cela un nœud de la réalité EXERCISE ou TEST.

error-config-bad-value = Une valeur de { $path } est inutilisable ({ $reason }) ; la corriger à cet endroit et réessayer.
error-config-no-node = Il n’y a pas de nœud dans { $path } ; en créer un avec « comity init », ou donner le répertoire d’un nœud.
error-config-not-toml = { $path } est illisible ({ $reason }) ; corriger la ligne indiquée.

error-control-bad-arguments = Le nœud ne peut exécuter { $verb } avec ce qui a été donné ({ $reason }) ; vérifier la commande avec « --help ».
error-control-bad-request = Le nœud n’a pas compris la commande ({ $reason }) ; employer le programme de même version que le nœud.
error-control-no-answer = Le nœud de { $path } ne répond pas ({ $reason }) ; le démarrer avec « comity run » et réessayer.
error-control-no-such-verb = Le nœud ne connaît pas la commande { $verb } ; employer le programme de même version que le nœud.
error-control-request-too-long = La commande dépasse les { $most } octets qu’un nœud accepte à la fois ; envoyer moins en un seul message.

error-draft-flagged = Tout lecteur marquerait le projet { $draft } ({ $flags }), donc rien n’est parti ; l’écarter et le réécrire, ou dire pourquoi il part ainsi : comity draft send DIR { $draft } --override MOTIF.
error-draft-needs-release = Le projet { $draft } a pour validations requises : { $needed }, données : { $given } ; le faire valider par un autre officier, ou donner un motif pour s’en passer.
error-draft-needs-staff = Le projet { $draft } demande la validation d’une fonction que la charte place au niveau de l’état-major ou au-dessus ; le faire valider par elle, ou donner un motif pour s’en passer.
error-draft-officer-may-not = { $office } n’est pas habilité à valider { $type } à ce degré d’urgence ; s’adresser à un officier qui l’est.
error-draft-officer-not-now = { $office } n’est habilité que du { $start } au { $end }, et cette machine dit qu’il est { $now } ; régler son horloge ou faire renouveler l’habilitation.
error-draft-officer-not-granted = La clé de cet officier n’est pas habilitée sur cette ligne ; l’habiliter avec « comity officer add », ou faire valider le projet { $draft } par un autre officier.
error-draft-override-needs-reason = Le projet { $draft } ne part malgré un contrôle qu’avec un motif ; le rédiger, car il accompagne le message.
error-draft-release-does-not-fit = La validation ne correspond pas au projet { $draft } dans son état actuel ; l’afficher, le relire et le valider de nouveau.
error-draft-same-officer = Cet officier a déjà validé le projet { $draft } ; la seconde validation doit venir d’un autre officier.
error-draft-too-old = La première validation du projet { $draft } est trop ancienne pour être complétée ; abandonner le projet et rédiger de nouveau le message.
error-draft-unknown = { $found ->
        [0] Aucun projet ne commence par { $draft } ; lister les projets avec « comity draft list ».
       *[other] { $found } projets commencent par { $draft } ; donner davantage de son numéro.
    }
error-draft-void = Le projet { $draft } ne compterait pour rien ({ $flags }), donc rien n’est parti ; aucun motif n’y change rien : l’écarter et le réécrire.

error-entry-bad-keys = L’entrée { $leaf } n’a pas les parties ou le format que connaît cette version ; elle n’a pas été enregistrée, comparer les versions des deux nœuds.
error-entry-bad-layout = Les octets n’ont pas la disposition d’une entrée ; ils n’ont pas été enregistrés, les redemander à l’expéditeur.
error-entry-bad-place = L’entrée { $leaf } n’est pas à la place qu’elle indique dans son fil ; elle n’a pas été enregistrée, s’adresser à son auteur.
error-entry-bad-root = L’entrée { $leaf } repose sur un autre passé de son fil que celui qui est enregistré ici ; elle n’a pas été enregistrée, s’adresser à son auteur.
error-entry-bad-shape = L’entrée { $leaf } ne suit pas son format ; elle n’a pas été enregistrée, s’adresser à son auteur.
error-entry-bad-signature = La signature de l’entrée { $leaf } ne correspond pas ; elle n’a pas été enregistrée, s’adresser à son auteur par une autre voie.
error-entry-too-long = Une entrée de { $size } octets est arrivée, alors que { $most } au plus sont admis ; elle n’a pas été enregistrée, son auteur doit envoyer moins à la fois.
error-entry-unknown = Aucune entrée { $leaf } n’est enregistrée ici ; vérifier le numéro, ou attendre son arrivée.
error-entry-we-made-a-bad-one = Ce nœud a produit une entrée que son propre contrôle n’admet pas, et n’a rien envoyé ; lancer « comity doctor » avant d’écrire de nouveau.
error-entry-we-made-too-long = Le message occupe { $size } octets et peut en occuper { $most } ; l’abréger, ou l’envoyer en plusieurs parties.
error-entry-which = { $found ->
        [0] Aucune entrée ne commence par { $prefix } ; donner les premiers chiffres de son numéro tels que « comity log » les affiche.
        [one] { $prefix } est trop court pour désigner une entrée ; donner au moins quatre chiffres de son numéro.
       *[other] { $found } entrées commencent par { $prefix } ; donner davantage de chiffres de son numéro, quatre au moins.
    }

error-evidence-bad-receipt = Le reçu ne tient pas ({ $part }) ; il ne prouve rien : demander l’original à qui l’a remis.
error-evidence-bad-shape = Ce fichier n’est pas une preuve en bonne forme ; demander le fichier d’origine à qui l’a remis.
error-evidence-cannot-make = Le dossier de preuve enfreindrait la règle { $reason } ; exporter l’enregistrement et le montrer aux auteurs du programme.
error-evidence-file-broken = Le dossier de preuve enfreint la règle { $rule } à l’élément { $item } ; il ne prouve rien : demander le fichier d’origine à qui l’a remis.
error-evidence-forked = Le fil de { $party } a bifurqué, et ce à quoi elle n’a pas répondu ne peut être montré ; faire plutôt un dossier des deux versions.
error-evidence-no-browser = Aucun navigateur capable d’imprimer n’a été trouvé ({ $tried }) ; ouvrir la page HTML dans un navigateur et l’imprimer, ou en nommer un par --browser.
error-evidence-no-fork = Aucune seconde entrée de ce numéro n’est détenue ; nommer l’autre version, ou importer le fichier qui la contient.
error-evidence-no-grant = L’entrée { $entry } peut concerner des personnes ou des sites, et { $parties } ne l’ont pas accordée à ce lecteur ; leur demander une communication, ou l’omettre.
error-evidence-no-path = Le fil n’a qu’une entrée, et un reçu en demande deux ; le faire après la prochaine.
error-evidence-no-revocation = Cette entrée n’exclut aucun terminal ; nommer l’entrée qui porte la révocation.
error-evidence-not-covered = Aucun point de contrôle ne couvre encore l’entrée { $entry } ; attendre le prochain, dans l’heure, et redemander.
error-evidence-not-held = Rien dans cet enregistrement ne montre que le nœud de { $party } a détenu l’entrée ; attendre une entrée de cette partie, ou importer son fichier.
error-evidence-not-in-past = Cet enregistrement ne permet pas de montrer pourquoi une entrée s’appuie sur l’autre ; lancer « comity verify » sur son export.
error-evidence-not-own = L’entrée { $entry } n’est pas du fil de ce nœud ; demander le reçu au nœud qui l’a écrite.
error-evidence-not-sealed = L’entrée { $entry } n’est pas scellée, il n’y a donc rien à ouvrir ; l’ôter de --open.
error-evidence-not-signed = Le fichier présente des octets que la clé désignée n’a pas signés ; il ne prouve rien au sujet de cette partie.
error-evidence-opened-by-node = Un corps est ouvert par un nœud qui peut le lire ; nommer comme SOURCE le répertoire de ce nœud.
error-evidence-proves-nothing = Ce que présente le fichier est régulièrement signé et ne contredit rien ; il ne prouve aucun manquement aux règles du dossier.
error-evidence-use-check = { $path } est un dossier de preuve, non un registre ; lancer « comity evidence check ».
error-evidence-withheld = { $party } vient en aide aux personnes et communique seule son entrée { $entry } ; elle n’est pas sollicitée : l’omettre.
error-evidence-wrong-source = { $path } n’est ni le répertoire d’un nœud ni un enregistrement exporté ; nommer l’un des deux.

error-export-cannot-write = Le dossier n’a pu être écrit à l’emplacement { $path } ({ $reason }) ; vérifier l’emplacement et réessayer.
error-export-exists = Il y a déjà un fichier à l’emplacement { $path } ; choisir un autre nom.

error-fingerprint-ambiguous = Ces mots correspondent à plus d’une empreinte ; se lire plutôt les numéros à quatre chiffres.
error-fingerprint-checksum = Chaque mot figure dans la liste, mais l’ensemble ne concorde pas ; l’un a été mal entendu, les faire tous relire.
error-fingerprint-count = Une empreinte compte { $wanted } mots et { $found } ont été donnés ; les faire tous relire.
error-fingerprint-short = { $size } octets seulement ont été donnés, alors qu’une empreinte en demande { $wanted } ; donner l’empreinte entière.
error-fingerprint-word = Le mot { $place } (« { $word } ») n’est pas dans la liste ({ $language }) ; faire relire ce mot.

error-frame-backwards-range = Leur nœud a demandé des entrées de { $start } à { $until }, ce qui n’est pas un intervalle ; la connexion a été fermée, une nouvelle tentative suit.
error-frame-bad-beat = Leur nœud a envoyé un signal qui ne suit pas son format ({ $reason }) ; la connexion a été fermée, une nouvelle tentative suit.
error-frame-bad-reason = Leur nœud a fermé la connexion sans motif en bonne forme ; une nouvelle tentative suit.
error-frame-bad-shape = Leur nœud a envoyé une trame qui ne suit pas son format ; la connexion a été fermée, une nouvelle tentative suit.
error-frame-not-built = Leur nœud a envoyé une trame d’un genre que cette version ne connaît pas encore ; comparer les versions des deux nœuds.
error-frame-not-canonical = Leur nœud a envoyé des octets qui ne sont pas écrits dans la seule forme admise ; la connexion a été fermée, une nouvelle tentative suit.
error-frame-too-long = Une trame de { $size } octets est arrivée, alors que { $most } au plus sont admis ; la connexion a été fermée, une nouvelle tentative suit.
error-frame-too-many = Une trame contenait { $size } éléments, alors que { $most } au plus sont admis ; la connexion a été fermée, une nouvelle tentative suit.
error-frame-unknown-kind = Leur nœud a envoyé une trame d’un genre inconnu ; comparer les versions des deux nœuds.

error-genesis-bad-root = La première entrée d’un fil ({ $leaf }) se réclame d’un passé ; elle n’a pas été enregistrée, s’adresser à son auteur.
error-genesis-bad-shape = La première entrée d’un fil ({ $leaf }) ne suit pas son format ; elle n’a pas été enregistrée, s’adresser à son auteur.
error-genesis-other-grant = La première entrée d’un fil ({ $leaf }) porte l’habilitation d’une autre clé ; elle n’a pas été enregistrée, s’adresser à son auteur.
error-genesis-other-line = La première entrée d’un fil ({ $leaf }) est destinée à une autre ligne ; elle n’a pas été enregistrée, vérifier quelle ligne visait l’expéditeur.

error-identity-node-not-granted = La clé propre de ce nœud n’est pas habilitée par sa partie ; la faire habiliter par les détenteurs des clés racines.

error-init-bad-name = { $name } ne peut être le nom d’un nœud ; employer lettres, chiffres et tirets.
error-init-bad-party = { $party } ne peut être le code d’une partie ; employer deux ou trois lettres majuscules, comme AA, ou AA-NAVY.
error-init-bad-reality = { $reality } n’est pas une réalité ; employer REAL, EXERCISE ou TEST.
error-init-not-empty = { $path } n’est pas vide ; donner un nouveau répertoire.

error-key-bad-shape = Une clé n’a ni la forme ni la longueur de son genre ; la redemander à la partie.
error-key-weak = Une clé est d’un genre avec lequel n’importe qui pourrait signer ; ne pas l’employer et prévenir la partie.
error-key-wrong-kind = Une clé d’un genre figure là où il en faut un autre ; demander à la partie de refaire la déclaration.

error-keyfile-damaged = Le fichier de clé { $path } est endommagé ; le restaurer depuis votre sauvegarde.
error-keyfile-exists = Il y a déjà une clé à l’emplacement { $path } ; une clé n’est jamais écrasée, choisir un autre nom.
error-keyfile-missing = Il n’y a pas de fichier de clé à l’emplacement { $path } ; le restaurer depuis votre sauvegarde, ou donner le bon répertoire.
error-keyfile-needs-passphrase = Le fichier de clé { $path } est verrouillé ; donner sa phrase secrète avec « --passphrase-file ».
error-keyfile-wrong-passphrase = La phrase secrète n’ouvre pas { $path } ; la vérifier et réessayer.

error-line-already-begun = Ce nœud a déjà ouvert son fil sur cette ligne ; poursuivre avec « comity run ».
error-line-bad-name = { $name } ne peut être le nom d’une ligne ; employer lettres, chiffres et tirets.
error-line-exists = Il y a déjà ici une ligne { $name } ; choisir un autre nom.
error-line-not-begun = Ce nœud n’a pas ouvert son fil sur cette ligne ; accepter d’abord la charte avec « comity line accept ».
error-line-unknown = Il n’y a pas ici de ligne { $name } ; les lignes sont : { $known }.
error-line-which = Ce nœud a plusieurs lignes ou aucune ({ $known }) ; en nommer une avec « --line ».

error-link-bad-handshake = La connexion n’a pu s’établir ({ $reason }) ; vérifier que les deux nœuds sont de même version et réessayer.
error-link-bad-record = La connexion a été perturbée ({ $reason }) ; une nouvelle tentative suit.
error-link-crowded = Trop de connexions attendent en même temps de s’établir ; celle-ci a été fermée et peut être retentée.
error-link-cut-mid-frame = La connexion s’est interrompue au milieu d’une trame ; une nouvelle tentative suit.
error-link-frame-empty = Une trame vide est arrivée ou allait partir ; la connexion a été fermée, une nouvelle tentative suit.
error-link-frame-too-long = Une trame de { $size } octets dépasse les { $most } admis ; la connexion a été fermée, une nouvelle tentative suit.
error-link-full = { $size } octets attendent l’envoi, alors que { $most } au plus le peuvent ; attendre que la voie se libère.
error-link-gone = La connexion s’est terminée avant de s’établir ; une nouvelle tentative suit.
error-link-late-handshake = La connexion ne s’est pas établie à temps ; vérifier par téléphone avec la partie que son nœud fonctionne.
error-link-second = Il y a déjà une connexion avec cette partie depuis cet hôte, et une suffit ; il n’y a rien à faire.
error-link-no-hybrid-group = L’autre nœud a convenu d’une clé par { $group } et non par l’échange hybride qui protège des ordinateurs quantiques ; le mettre à jour, ou régler any_group si cela ne peut attendre.
error-link-too-many = Cette partie a déjà avec ce nœud autant de connexions qu’elle peut en avoir ; celle-ci a été fermée et il n’y a rien à faire.
error-link-unknown-certificate = Quelqu’un s’est connecté avec un certificat qui n’est pas celui d’une partie appariée ; apparier d’abord sa carte si vous savez de qui il s’agit.
error-link-shunned = Ce que ce pair a envoyé enfreint les règles, aussi sa connexion n’est-elle pas prise pendant un moment ; appeler la partie par téléphone si cela dure.
error-link-unreachable = Leur nœud est injoignable à l’adresse de sa carte ; vérifier le réseau et appeler la partie par téléphone.

error-matters-no-such-kind = { $kind } n’est pas un genre d’affaire ; en nommer un que montre le tableau de ce nœud.
error-message-bad-field = Le champ « { $field } » ne peut être envoyé tel quel : { $reason } ; le corriger et réessayer.
error-message-bad-schema = Le champ « { $field } » ne suit pas le format de ce message : { $reason } ; il est conservé et signalé, demander à son auteur ce qu’il voulait dire.
error-message-bad-text = Le texte de « { $field } » ne peut être envoyé tel quel : { $fault } ; le réécrire sans cela.

error-moment-unreadable = « { $text } » n’est pas un instant ; l’écrire sous la forme 051430ZFEB26 ou 2026-02-05T14:30:00Z, toujours en UTC.

error-officer-bad-name = { $name } ne peut être le nom d’un officier ; employer lettres majuscules, chiffres et tirets.
error-officer-unknown = Il n’y a pas ici d’officier { $name } ; les officiers sont : { $known }.

error-pair-other-words = Les mots entendus ne sont pas ceux de cette carte de { $party } ; ne pas l’apparier et demander sa carte à { $party } par une autre voie.
error-pair-own-card = Cette carte est celle de { $party }, votre propre partie ; la remettre à l’autre partie et apparier la sienne.

error-record-damaged = Le dossier de cette ligne est endommagé à l’entrée { $leaf } ({ $reason }) ; arrêter, garder le fichier en l’état et mettre une sauvegarde à sa place, ou tout reprendre des autres parties par « comity store rebuild » : le nœud ouvre alors une époque nouvelle.
error-record-does-not-fit = L’entrée { $leaf } ne s’accorde plus avec le dossier dont elle provient ; lancer « comity doctor ».
error-record-unknown-entry = L’entrée { $leaf } ne figure pas dans ce dossier ; vérifier le numéro.

error-root-no-keys = Il n’y a pas de clés racines dans { $path } ; apporter le support qui les contient et donner son répertoire.

error-reader-acts-elsewhere = Ce processus ne fait que lire les dépôts de { $party } : agissez à la console du nœud qui travaille, ou par des commandes là où il tourne.
error-reader-needs-database = Les dépôts du nœud dans { $path } sont des fichiers, qu’un seul processus détient ; portez-les dans une base par « comity store move », ou ouvrez la console du nœud en marche.
error-run-already-running = Un nœud fonctionne déjà dans { $path } ; employer celui-là, ou l’arrêter d’abord.
error-run-cannot-listen = Le nœud ne peut écouter sur { $host }, port { NUMBER($port, useGrouping: 0) } ({ $reason }) ; libérer ce port ou en donner un autre dans sa configuration.
error-run-not-running = Le nœud de { $path } ne fonctionne pas ; le démarrer avec « comity run » et réessayer.

error-send-needs-officer = { $type } est validé par un officier, non par le nœud seul ; l’envoyer avec « --officer ».
error-send-no-such-party = { $party } n’est pas partie à cette ligne ; « comity line show » donne la liste des parties.
error-send-no-such-precedence = { $name } n’est pas un degré d’urgence ; employer l’un de { $known }.
error-send-no-such-type = Il n’y a pas de type { $type } ; « comity types » en donne la liste.
error-send-precedence-above-type = { $type } part au degré { $most } au plus ; choisir un degré d’urgence moins élevé.

error-session-greeted-twice = Leur nœud s’est annoncé deux fois sur une même connexion ; elle a été fermée, une nouvelle tentative suit.
error-session-no-greeting = Leur nœud ne s’est pas annoncé à temps ; vérifier avec eux par téléphone qu’il fonctionne.
error-session-not-reading = Leur nœud a cessé de lire ce qu’il avait demandé ; la connexion a été fermée, une nouvelle tentative suit.
error-session-other-line = Leur nœud parle d’une autre ligne ; vérifier avec eux quelle charte ils appliquent.
error-session-other-party = Leur nœud parle au nom d’une autre partie que celle de la carte ; ne pas employer cette connexion et appeler la partie par téléphone.
error-session-other-protocol = Leur nœud parle une autre version du protocole ; comparer les versions des deux nœuds.
error-session-silent = Rien n’est venu de leur nœud depuis trop longtemps ; la connexion a été fermée, une nouvelle tentative suit.
error-session-unasked = Leur nœud a envoyé des entrées que personne n’avait demandées ; la connexion a été fermée, une nouvelle tentative suit.
error-session-useless = Leur nœud n’a cessé de dire ce qui n’apporte rien ; la connexion a été fermée, et il sera admis de nouveau après un moment.

error-statement-bad-foundation = L’acte fondateur ne suit pas son format ; redemander sa carte à la partie.
error-statement-bad-grant = La déclaration qui habilite une clé ne suit pas son format ; la redemander à la partie.
error-statement-bad-revocation = La déclaration qui met fin aux clés d’un poste ne suit pas son format ; la redemander à la partie.
error-statement-bad-rotation = La déclaration qui met en place de nouvelles clés racines ne suit pas son format ; la redemander à la partie.
error-statement-bad-shape = La déclaration de clés ne suit pas son format ; la redemander à la partie.
error-statement-bad-threshold = La déclaration demande { $threshold } clés racines sur { $roots }, ce qui n’est pas plus de la moitié ; ne pas l’employer et s’adresser à la partie.
error-statement-our-threshold = { $threshold } clés racines sur { $roots } ne font pas plus de la moitié ; choisir un nombre plus élevé.

error-statements-damaged = Les déclarations de clés de { $path } sont illisibles ; restaurer le fichier depuis votre sauvegarde.

error-move-no-target = « { $target } » n’est pas un endroit pour des dépôts ; donner une adresse comme postgresql://db/comity, ou le mot « files ».
error-move-there-already = Les dépôts s’y trouvent déjà ; rien n’a été déplacé.

error-sim-no-such-plant = Il n’y a pas de défaut nommé { $name } à introduire ; connus : { $known }.

error-code-cannot-read = L’image { $path } ne peut être lue ({ $reason }) ; vérifier le chemin et le droit de la lire.
error-code-no-picture = { $path } n’est pas une image lisible ici ({ $reason }) ; donner un PNG, JPEG, TIFF, WebP ou BMP de 64 Mio au plus.
error-code-no-reader = Cette installation ne peut pas lire d’images ({ $reason }) ; installer le programme avec son supplément « scan », ou donner les codes en texte.
error-code-none-found = Aucun code de ce programme n’a été trouvé ; photographier chaque code droit, net et entier, et recommencer.
error-fragment-damaged = Un fragment de { $size } octets est abîmé, ou étranger à ce programme ; le relire.
error-fragment-not-whole = Ce que les fragments ont donné n’est pas ce qui a été découpé (début { $id }) ; les relire.
error-fragment-other = Il y a des fragments de deux fichiers (l’un commence par { $id }) ; donner ceux d’un seul à la fois.
error-fragment-too-long = Ceci compte { $size } octets, et l’on découpe de 1 à { $most } ; le porter comme fichier.

error-store-closed = Le dépôt est fermé ; redémarrer le nœud.
error-store-damaged = Le dépôt est endommagé ({ $reason }) ; arrêter, garder le fichier en l’état et mettre une sauvegarde à sa place, ou tout reprendre des autres parties par « comity store rebuild » : le nœud ouvre alors une époque nouvelle.
error-store-failed = Le disque est en défaut ; le nœud n’écrit plus rien, examiner le disque et redémarrer le nœud.
error-store-flash-only = Le disque est plein : il n’y a de place que pour FLASH, ceci n’a donc pas été pris et rien n’en est parti ; faire de la place, et tout reprend en moins de 10 secondes.
error-store-full = Le disque est plein ; faire de la place et redémarrer le nœud.
error-store-half = Le dépôt { $path } n’en est pas encore un : on y portait quelque chose, et cela fut interrompu ; redonner le même « comity store move » ou « comity store copy ».
error-store-in-use = Un autre processus emploie déjà ce dépôt ; arrêter d’abord celui-là.
error-store-newer = Le dépôt a été écrit par une version plus récente ({ $found }, celle-ci connaît { $known }) ; employer cette version.
error-store-no-checksums = Cette version de SQLite ne sait pas garder de sommes de contrôle dans ses pages ({ $reason }) ; réinstaller le programme à partir de ses paquets figés.
error-store-no-mark = Aucune marque de ce nœud dans { $path }, et rien d’autre ne dit quel fil était le sien ; remettre en place les marques ou une sauvegarde.
error-store-no-psycopg = Cette installation ne peut pas joindre PostgreSQL ({ $reason }) ; installer le programme avec son supplément « postgres ».
error-store-no-reserve = La réserve d’espace disque pour les entrées les plus urgentes manque ; faire de la place sur le disque.
error-store-none = La base de données ne contient aucun dépôt de cette ligne ({ $path }) ; démarrer d’abord le nœud qui l’écrit, ou vérifier [store] dans comity.toml.
error-store-not-alike = Ce qui a été relu n’est pas ce qui a été écrit ; rien n’a changé, l’ancien dépôt demeure, il faut vérifier le disque et recommencer.
error-store-not-durable = Le disque ne garantit pas de conserver ce qui est écrit ({ $pragma } vaut { $found }, il faut { $needed }) ; déplacer le dépôt sur un disque local.
error-store-not-empty = Un dépôt de cette ligne se trouve déjà à l’endroit voulu ; mettre d’abord celui-là de côté.
error-store-old-sqlite = SQLite { $found } est trop ancien, il faut { $needed } ; réinstaller le programme à partir de ses paquets figés.
error-store-other-line = Ce fichier contient le dossier d’une autre ligne ({ $found }, attendu { $wanted }) ; donner le répertoire de la bonne ligne.
error-store-readable-by-others = D’autres utilisateurs de cette machine peuvent lire le dépôt ; leur retirer ce droit avec « chmod 600 ».
error-store-reading = Une autre machine écrit pour ce nœud, celle-ci ne fait que lire ; donner la commande là-bas.
error-store-sound = Le dépôt { $path } s’ouvre et rien n’y manque ; pour le recommencer tout de même, dire --anyway.
error-store-unreachable = La base de données { $path } est injoignable ({ $reason }) ; vérifier qu’elle fonctionne, l’adresse dans [store] de comity.toml et le droit de s’y connecter.

error-torture-never = Attendu en vain : { $what } ; relancer l’épreuve avec sa graine et le signaler.
error-torture-no-compiler = Aucun compilateur C ne fonctionne ici, rien ne peut donc se placer entre le programme et le système ; en installer un (cc) et relancer l’épreuve.
error-torture-no-nursery = La pépinière des nœuds à arrêter s’est terminée ; relancer l’épreuve.
error-torture-no-start = Le nœud dans { $path } n’a pas redémarré ; conserver son répertoire en l’état et le signaler.
error-torture-database = « { $name } » demande --database s’il s’agit de takeover, et n’en a pas sinon ; donner une base PostgreSQL vide pour lui seul.
error-torture-one-job = L’épreuve { $name } se fait en un seul processus ; omettre --jobs.
error-torture-unclean = Après les arrêts forcés, le registre n’est pas intact ({ $verdict } : { $faults }) ; conserver les répertoires des deux nœuds en l’état et le signaler.

error-verify-cannot-read = Le fichier { $path } est illisible ({ $reason }) ; vérifier le chemin et votre droit de le lire.
error-verify-too-long = Le fichier { $path } dépasse les { $most } octets qui sont lus ; vérifier que c’est le bon fichier.

error-wording-broken = La phrase { $id } est illisible ; réinstaller le programme.
error-wording-missing = La phrase { $id } manque en { $language } ; réinstaller le programme ou le signaler.
error-wording-no-terms = Le répertoire { $folder } n’a pas de mots en { $language } ; choisir une langue livrée.
error-wording-twice = La phrase { $id } figure deux fois en { $language } ; réinstaller le programme.
error-wording-unsaid = La phrase { $id } n’a pu être dite en { $language } ({ $reason }) ; le signaler.

# Pourquoi un champ ne peut rester tel quel.
reason-missing = il est requis et n’y est pas
reason-unknown = il n’existe pas de tel champ
reason-not-here = il ne va qu’avec une autre valeur
reason-null = il y est et il est vide ; l’omettre plutôt
reason-type = c’est un autre genre de valeur que prévu
reason-range = le nombre est trop petit ou trop grand
reason-length = il a trop ou trop peu d’éléments
reason-pattern = il ne s’écrit pas comme ces noms s’écrivent
reason-code = il n’y a pas de tel mot au choix
reason-order = il est hors d’ordre, par exemple une fin avant son début
reason-twice = la même chose y figure deux fois
reason-closed = le contour répète sa première position
reason-rule = il va contre une règle de ce type
reason-unreadable = il n’est pas lisible pour ce qu’il devrait être
reason-control = il contient des caractères invisibles ou de commande
reason-bidi = il contient des caractères qui inversent le sens du texte
reason-unassigned = il contient des caractères qu’aucun alphabet ne connaît
reason-not-nfc = ses accents ne sont pas sous la forme usuelle
reason-too-long = il est trop long

# Exercices et démonstration.
error-exercise-missing = Il n’y a pas d’exercice { $name } ; choisir parmi { $known }, ou donner le chemin d’un fichier.
error-exercise-bad-file = L’exercice ne peut être lu ({ $reason }) ; corriger le fichier et rejouer.
error-exercise-bad-step = L’étape { $step } de l’exercice ne peut être jouée ({ $reason }) ; la corriger dans le fichier.
error-exercise-not-as-expected = Après l’étape { $step }, le nœud de { $party } n’affiche pas ce que l’exercice attend ; examiner son journal et ce que l’étape attend.
error-exercise-no-such-part = Il n’y a pas de récit { $name } dans cet exercice ; choisir parmi { $known }.
error-demo-node-ended = Un nœud s’est arrêté ou ne répond pas ; lire { $path }, puis relancer la démonstration.
error-session-other-certificate = Le certificat de cette connexion n’est pas celui que leur nœud nomme dans son fil signé ; ne pas l’employer et comparer de nouveau les fiches avec la partie.
error-aloud-not-one = Ces lignes sont justes et ne forment aucun texte de ce programme ; demander à l’autre partie de quelle feuille elle lit.
error-aloud-too-long = Ceci compte { $size } octets, et l’on en lit { $most } au plus à haute voix ; le porter comme fichier ou sur papier.
error-spoken-damaged = Les lignes sont justes une à une et non ensemble ({ $size } octets) : elles viennent de deux feuilles ; en lire une seule depuis le début.
error-spoken-other-form = Ceci est écrit dans la forme { $form }, que ce programme ne connaît pas ; demander la forme simple à l’autre partie.
error-words-cannot-read = { $path } ne se lit pas ({ $reason }) ; vérifier que c’est un fichier de texte à vous.
