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
