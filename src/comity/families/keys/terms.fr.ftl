# Clés, bureaux et terminaux : nom de chaque déclaration, ce qu'elle dit, sens de ses champs.

party-found = Acte fondateur d’une partie
party-found-short = Acte fondateur de { $party }, { $kind }, { $root_keys_n ->
        [one] { $root_keys_n } clé racine
       *[other] { $root_keys_n } clés racines
    }
party-found-full =
    { $party } se constitue en partie du genre : { $kind }. { $threshold_n ->
        [one] { $threshold_n } détenteur de clé racine doit signer
       *[other] { $threshold_n } détenteurs de clés racines doivent signer
    } tout changement de ses clés. Comparer l’empreinte avec la partie elle-même avant de se fier à cet acte.
party-found--party = Partie
party-found--party-hint = Son code court.
party-found--names = Noms
party-found--names-hint = Son nom dans chaque langue, tel qu’elle l’écrit.
party-found--root_keys = Clés racines
party-found--root_keys-hint = Deux clés par détenteur. Elles sont conservées hors ligne.
party-found--threshold = Clés racines requises
party-found--threshold-hint = Plus de la moitié des clés racines.
party-found--next_root = Clés racines suivantes
party-found--next_root-hint = Engage la partie sur ses prochaines clés racines avant leur emploi.
party-found--kind = Genre de partie
party-found--kind-hint = Détermine ce qu’elle peut envoyer.

key-grant = Habilitation d’une clé
key-grant-short = Habilitation de { $terminal } ({ $kind }) pour { $office }
key-grant-full = Le terminal { $terminal } est habilité pour { $office } avec une clé du genre : { $kind }, { $valid }, jusqu’au degré { $max_precedence }.
key-grant--terminal = Terminal
key-grant--terminal-hint = Partie et numéro, par exemple AA/T001.
key-grant--key = Clé
key-grant--key-hint = La clé publique habilitée.
key-grant--office = Bureau
key-grant--office-hint = Le bureau pour lequel elle agit.
key-grant--may_send = Peut envoyer
key-grant--may_send-hint = Types qu’elle peut envoyer ou valider. Une liste vide vaut tous ceux que sa partie peut envoyer.
key-grant--max_precedence = Degré d’urgence maximal
key-grant--max_precedence-hint = Elle ne peut en employer de plus élevé.
key-grant--valid = Validité
key-grant--valid-hint = Un an au plus, en UTC.
key-grant--area = Zone d’emploi
key-grant--area-hint = Où elle peut être employée, si une limite est fixée.
key-grant--two_person = À deux seulement pour
key-grant--two_person-hint = Types que cette clé ne valide qu’avec un autre officier.
key-grant--kind = Genre de clé
key-grant--kind-hint = Nœud, officier, scellement ou point de contrôle.
key-grant--statement_n = Numéro de la déclaration
key-grant--statement_n-hint = Sa place parmi les déclarations de clés de la partie.
key-grant--prev = Déclaration précédente
key-grant--prev-hint = Empreinte de la déclaration de clés précédente.

key-suspend = Suspension d’un terminal
key-suspend-short = { $terminal } suspendu : { $reason }
key-suspend-full = { $author } suspend le terminal { $terminal } à compter du { $effective_at } : { $reason }. Tant qu’il n’est pas rétabli, ne pas se fier à ce que dit ce terminal sans demander par une autre voie. Il peut être rétabli.
key-suspend--terminal = Terminal
key-suspend--terminal-hint = Partie et numéro, par exemple AA/T001.
key-suspend--reason = Motif
key-suspend--reason-hint = La raison du doute.
key-suspend--effective_at = À compter du
key-suspend--effective_at-hint = À compter de quand, en UTC.

key-revoke = Révocation d’un terminal
key-revoke-short = { $terminal } révoqué : { $reason }
key-revoke-full = Les détenteurs des clés racines de { $author } révoquent définitivement le terminal { $terminal } : { $reason }. Ce qui se trouve au-delà de { $cut } ne compte plus, ou reste en doute jusqu’à ce que ce soit confirmé ou désavoué. C’est la position qui décide, jamais une horloge.
key-revoke--terminal = Terminal
key-revoke--terminal-hint = Partie et numéro, par exemple AA/T001.
key-revoke--reason = Motif
key-revoke--reason-hint = Perdu, capturé, compromis, mis au rebut, ou départ de son détenteur.
key-revoke--cut = Dernières positions valables
key-revoke--cut-hint = Fil, taille et racine. Les entrées jusque-là restent valables.
key-revoke--doubtful_from = En doute depuis
key-revoke--doubtful_from-hint = Une remarque pour les personnes. Elle ne décide de rien.
key-revoke--effective_at = À compter du
key-revoke--effective_at-hint = Selon sa partie, en UTC.
key-revoke--statement_n = Numéro de la déclaration
key-revoke--statement_n-hint = Sa place parmi les déclarations de clés de la partie.
key-revoke--prev = Déclaration précédente
key-revoke--prev-hint = Empreinte de la déclaration de clés qui précède celle-ci.

key-restore = Fin d’une suspension
key-restore-short = { $terminal } rétabli à compter du { $effective_at }
key-restore-full = { $author } met fin à la suspension du terminal { $terminal } à compter du { $effective_at }. Ce qui est révoqué reste révoqué.
key-restore--terminal = Terminal
key-restore--terminal-hint = Partie et numéro, par exemple AA/T001.
key-restore--effective_at = À compter du
key-restore--effective_at-hint = À compter de quand, en UTC.

key-rotate = Prochaine clé d’un terminal
key-rotate-short = { $terminal } : prochaine clé { $new_key }
key-rotate-full = { $author } annonce la prochaine clé du terminal { $terminal }, { $new_key }, à compter du { $effective_at }. Elle ne signe rien tant que les détenteurs des clés racines ne l’ont pas habilitée.
key-rotate--terminal = Terminal
key-rotate--terminal-hint = Partie et numéro, par exemple AA/T001.
key-rotate--new_key = Prochaine clé
key-rotate--new_key-hint = La clé publique qui doit suivre.
key-rotate--effective_at = À compter du
key-rotate--effective_at-hint = À compter de quand, en UTC.

key-allowlist = Liste des terminaux
key-allowlist-short = Liste { $version } de { $author } : { $count ->
        [one] { $count } terminal
       *[other] { $count } terminaux
    }
key-allowlist-full = { $author } énumère { $count ->
        [one] son { $count } terminal
       *[other] l’ensemble de ses { $count } terminaux
    } sous le numéro { $version }, { $valid }. Un terminal absent de la liste est signalé comme tel.
key-allowlist--version = Numéro de la liste
key-allowlist--version-hint = Supérieur à celui de la liste précédente.
key-allowlist--terminals = Terminaux
key-allowlist--terminals-hint = Tous.
key-allowlist--count = Nombre
key-allowlist--count-hint = Doit être la longueur de la liste.
key-allowlist--area = Zone
key-allowlist--area-hint = La région pour laquelle elle vaut, si elle est limitée.
key-allowlist--valid = Valable
key-allowlist--valid-hint = De quand à quand, en UTC.

key-office = Désignation d’un bureau
key-office-short = { $office } au niveau : { $level }
key-office-full = { $author } désigne le bureau { $office } au niveau : { $level }.
key-office--office = Bureau
key-office--office-hint = Partie et nom du bureau, jamais d’une personne.
key-office--names = Noms
key-office--names-hint = Son nom dans chaque langue.
key-office--level = Niveau
key-office--level-hint = Le niveau auquel il s’exprime.
key-office--may_release = Peut viser
key-office--may_release-hint = Les types qu’il peut viser. Une liste vide signifie tous ceux que ses clés permettent.

key-disown = Position sur des entrées en doute
key-disown-short = { $terminal } : { $affirmed_n ->
        [one] { $affirmed_n } confirmée
       *[other] { $affirmed_n } confirmées
    }, { $disowned_n ->
        [one] { $disowned_n } désavouée
       *[other] { $disowned_n } désavouées
    }
key-disown-full = { $author } se prononce sur ce que le terminal { $terminal } a dit dans une période de doute. Confirmées : { $affirmed_n }. Désavouées : { $disowned_n }.
key-disown--terminal = Terminal
key-disown--terminal-hint = Partie et numéro, par exemple AA/T001.
key-disown--affirmed = Confirmées
key-disown--affirmed-hint = Les entrées que la partie reprend à son compte.
key-disown--disowned = Désavouées
key-disown--disowned-hint = Les entrées que la partie ne reconnaît pas comme siennes.

party-rotate = Nouvelles clés racines d’une partie
party-rotate-short = Nouvelles clés racines : { $root_keys_n ->
        [one] { $root_keys_n } détenteur
       *[other] { $root_keys_n } détenteurs
    }, { $threshold } doivent signer
party-rotate-full = { $author } passe aux clés racines sur lesquelles elle s’était engagée, celles de { $root_keys_n ->
        [one] { $root_keys_n } détenteur
       *[other] { $root_keys_n } détenteurs
    } ; { $threshold_n ->
        [one] { $threshold_n } doit signer
       *[other] { $threshold_n } doivent signer
    }. L’empreinte de la partie reste la même.
party-rotate--root_keys = Clés racines
party-rotate--root_keys-hint = Deux clés par détenteur. Elles sont conservées hors ligne.
party-rotate--threshold = Clés racines requises
party-rotate--threshold-hint = Plus de la moitié des clés racines.
party-rotate--next_root = Clés racines suivantes
party-rotate--next_root-hint = Engage la partie sur les clés racines qui suivront celles-ci.
party-rotate--statement_n = Numéro de la déclaration
party-rotate--statement_n-hint = Sa place parmi les déclarations de clés de la partie.
party-rotate--prev = Déclaration précédente
party-rotate--prev-hint = Empreinte de la déclaration de clés qui précède celle-ci.

state-ALLOWLIST-LISTED = ÉTABLIE
state-ALLOWLIST-WITHOUT_FORCE = SANS EFFET
state-OFFICE-APPOINTED = DÉSIGNÉ
state-OFFICE-CONTESTED = CONTESTÉ : deux désignations qui diffèrent
state-OFFICE-WITHOUT_FORCE = SANS EFFET
