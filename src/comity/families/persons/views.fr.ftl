# Un échange tel qu’un officier le voit.

exchange-title = Échange : { $stage }
exchange-planned = Plan { $entry } de { $party }, { $window }
exchange-lacks = Pas encore d’ACCEPT de ces termes : { $parties }. Aucune date n’est convenue.
exchange-aborted-at = Abandonné à l’étape { $stage }.
exchange-missed = Terme passé { $when }, non tenu par { $parties } : { $term }.
exchange-counts = Direction, catégorie
exchange-formula = Formule
exchange-giver = Donneur
exchange-receiver = Receveur
exchange-claims = Avancés
exchange-total = têtes
exchange-moved = Personnes remises en tout, selon le compte du { $role } : { $count }
exchange-substituted = D’AUTRES À LEUR PLACE, { $way }, selon le compte du { $role } : { $missing } du plan ne sont pas passés, et { $extra } qui n’y sont pas sont passés. Demandez qui ils sont avant de clore.
exchange-both = les deux directions
exchange-differs-CATEGORY = { $way } : autant de personnes de part et d’autre, dont { $amount } autrement classées.
exchange-differs-SCOPE = { $way } : { $amount } que certains comptent et d’autres non.
exchange-differs-TIME = { $way } : un écart de { $amount } entre des nombres de moments différents.
exchange-differs-ARITHMETIC = { $way } : dans une même déclaration, parties et total s’écartent de { $amount }.
exchange-differs-DIRECTION = { $way } : { $amount } d’écart ; le nombre est celui de l’autre direction.
exchange-differs-CONTRADICTION = { $way } : deux nombres d’une même chose, { $amount } d’écart.
exchange-differs-INCOMPARABLE = { $way } : { $amount } d’écart, et rien ne dit qu’ils comptent la même chose.
exchange-side = { $total } ({ $counts }) : { $voices }
exchange-voice = { $party } ({ $source })
exchange-voice-named = { $party } ({ $source } : « { $name } »)
exchange-source-PLAN = plan
exchange-source-GIVER = décompte du donneur
exchange-source-RECEIVER = décompte du receveur
exchange-source-CLAIM = chiffre avancé
exchange-stands = Chaque nombre reste tel que son auteur l’a dit. Règle { $rule }.
exchange-closed-here = Tous les corps de cet échange ne sont pas ouverts ici à tous leurs lecteurs : ce nœud n’en connaît pas l’étape. Ouvrez chaque liste, plan et décompte reçus, et faites ouvrir les leurs aux autres.
exchange-no-note = Aucune note au neutre de cette partie n’est partie depuis cette étape ; une part à chaque étape, même vide.

# Une personne, et des dépouilles, telles que l’officier les voit.

person-title = Personne { $person } : { $state }
person-closed-here = Tous les corps qui en parlent ne sont pas ouverts ici à tous leurs lecteurs : l’état n’est pas connu de ce nœud.
person-card = { $party } par une fiche, { $when } : { $said } ({ $entry })
person-answer = { $party } sur une recherche, { $when } : { $said } ({ $entry })
person-death = { $party } par un avis de décès, { $when } : { $said } ({ $entry })
person-search = { $party } recherche la personne et demande à { $asked } ({ $entry })
person-term = { $party }, { $when } : { $term }.
person-exchange = Selon listes et décomptes : { $stage }
person-no-death = { $party } déclare un décès ; l’avis, avec la cause et le lieu d’inhumation, n’est pas ici.
person-kept-KEPT = La fiche { $entry } est gardée jusqu’au { $when }.
person-kept-DUE = Le délai de la fiche { $entry } est passé le { $when } : son corps peut être effacé ; son empreinte reste.
person-kept-FOR_THE_MISSING = Le délai de la fiche { $entry } est passé le { $when }, mais la personne est recherchée : elle va au bureau ou à l’agence centrale avant tout effacement.
remains-title = Dépouilles : { $state }
remains-side = { $party } : { $count }, identifiées { $identified } ; contenants : { $containers }
exchange-list = { $kind }, { $way }, version { $version } : { $total } en tout ; à montrer au plus tard { $due }, { $shown ->
        [yes] montrée
       *[no] pas encore montrée
    } ; remarques : { $remarks }.
exchange-match = { $party } : { $certain } paires certaines, { $uncertain } à examiner ; résultat { $result }, { $alike ->
        [ALIKE] le même chez tous ceux qui comparent
        [DIFFERENT] un autre ailleurs : les règles ou les programmes diffèrent, non les personnes
       *[other] par cette partie seule
    }.
exchange-next-P02 = { $party } s’engage sur sa liste, avant qu’aucune ne soit montrée.
exchange-next-P07 = { $party } montre la liste sur laquelle elle s’est engagée.
exchange-next-P04 = { $party } peut proposer le plan : qui, dans quel sens, où et quand.
exchange-next-L08 = { $party } accepte ces termes, ou dit pourquoi non.
exchange-next-P05 = { $party } dit qu’elle est prête, ou qu’elle attend.
exchange-next-P06 = { $party } compte, { $way } : chaque personne cochée, les têtes comptées par deux officiers.
exchange-next-P10 = { $party } énonce ou accepte les comptes définitifs ; les écarts restent à côté.
exchange-tally = { $party } comme { $role }, { $way }, { $when } : têtes { $count }
