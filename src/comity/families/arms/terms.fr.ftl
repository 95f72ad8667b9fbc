# Limites d’armements : comment s’appelle chaque message, ce qu’il dit, et ce que signifient ses champs.

arms-regime = Limites des armements stratégiques
arms-regime-short = { $name } : { $parties } ; à partir de { $starts_at }, fin : { $ends_at }
arms-regime-full =
    { $basis_is ->
        [UNILATERAL] { $author } énonce des limites pour elle-même seule ; le formulaire nomme { $parties }.
       *[other] { $author } propose des limites à { $parties }. Elles ne sont en vigueur que lorsque chacune de ces parties accepte ces mêmes termes.
    } Début : { $starts_at }. Fin : { $ends_at }. Un nombre n’est comparé à une limite qu’à partir du jour où cette limite commence.
arms-regime--name = Nom
arms-regime--name-hint = Comment s’appellent ces limites.
arms-regime--parties = Parties liées
arms-regime--parties-hint = Chaque partie dont l’acceptation est nécessaire.
arms-regime--basis = Fondement
arms-regime--basis-hint = Juridique, politique ou unilatéral : dans ce cas, il ne lie que son auteur.
arms-regime--limits = Limites
arms-regime--limits-hint = Catégorie, nombre maximal, parties (aucune nommée : toutes les parties liées), premier jour.
arms-regime--counting = Règles de comptage
arms-regime--counting-hint = Ce qui compte pour combien, dans quelle catégorie et quand.
arms-regime--as_of_dates = Dates de déclaration
arms-regime--as_of_dates-hint = Jours de l’année, comme 03-01 et 09-01.
arms-regime--declare_within = À déclarer sous
arms-regime--declare_within-hint = Compté depuis la fin du jour ; 30 jours sont d’usage.
arms-regime--change_within = Changements à communiquer sous
arms-regime--change_within-hint = Compté depuis le changement ; 5 jours sont d’usage.
arms-regime--starts_at = Début
arms-regime--starts_at-hint = UTC.
arms-regime--ends_at = Fin
arms-regime--ends_at-hint = UTC, ou NONE : aucune fin n’est convenue.
arms-regime--extension = Règle de prolongation
arms-regime--extension-hint = Combien de fois, pour combien de temps, et qui doit l’accepter.
arms-regime--precedes = Limites antérieures
arms-regime--precedes-hint = Les limites auxquelles celles-ci font suite.
arms-regime--form = Forme
arms-regime--form-hint = Verbale, écrite, unilatérale, ou traité.
arms-regime--roles = Garants et témoins
arms-regime--roles-hint = Les parties liées sont nommées plus haut.
arms-regime--text_ref = Texte
arms-regime--text_ref-hint = Le texte, lorsqu’il est sur la ligne.

arms-step = Démarche relative aux limites
arms-step-short = { $step } ({ $regime }) ; à partir de { $effective_at }, fin : { $until }
arms-step-full =
    { $author } au sujet de { $regime } : { $step }. À partir de { $effective_at }, fin : { $until }. { $step_is ->
        [EXTEND_PROPOSE] C’est une proposition : rien n’est prolongé tant que chaque partie liée n’a pas accepté ces mêmes termes.
        [INVITE_PARTY] { $invitee } n’est liée que si elle le dit elle-même et si chaque partie liée accepte cette invitation.
       *[other] C’est la parole de { $author } ; elle ne lie personne d’autre.
    }
arms-step--regime = Limites
arms-step--regime-hint = Les limites concernées.
arms-step--step = Démarche
arms-step--step-hint = Prolonger et inviter sont des propositions ; le reste est la parole d’une seule partie.
arms-step--effective_at = À partir de
arms-step--effective_at-hint = UTC, moment de la prise d’effet.
arms-step--until = Jusqu’à
arms-step--until-hint = UTC, ou NONE. Pour une prolongation : la nouvelle fin.
arms-step--conditions = Conditions
arms-step--conditions-hint = Ce dont elle dépend, dans les mots de l’auteur.
arms-step--grounds = Motifs
arms-step--grounds-hint = Pourquoi, dans les mots de l’auteur.
arms-step--invitee = Partie invitée
arms-step--invitee-hint = Seulement lorsqu’une partie est invitée ou répond à une invitation.

arms-declare = Déclaration de nombres
arms-declare-short = Au { $as_of } : { $status } ; { $values }
arms-declare-full =
    { $author } déclare ses nombres au { $as_of } au titre de { $regime } : { $status }. { $status_is ->
        [WITHHELD] Là où aucun nombre n’est donné, aucun n’est énoncé ; ce n’est pas zéro.
       *[other] Une catégorie qui n’est pas nommée n’est pas énoncée ; ce n’est pas zéro.
    }
arms-declare--regime = Limites
arms-declare--regime-hint = Les limites au titre desquelles la déclaration est faite.
arms-declare--as_of = Au
arms-declare--as_of-hint = Le jour pour lequel valent les nombres.
arms-declare--status = Statut
arms-declare--status-hint = Fournie, donnée volontairement ou retenue. Retenue ne veut pas dire zéro.
arms-declare--values = Nombres
arms-declare--values-hint = Un par catégorie ; aucun seulement si la déclaration est retenue.
arms-declare--breakdown = Détail
arms-declare--breakdown-hint = Par type et par installation. La somme des parts d’une catégorie doit donner son nombre.
arms-declare--reason = Raison
arms-declare--reason-hint = Obligatoire si la déclaration est retenue.

arms-item = Changement d’un élément compté
arms-item-short = { $item } : { $change }, { $at }
arms-item-full = { $author } déclare le changement d’un élément compté au titre de { $regime } : { $item }, { $change }, { $at }. Ses nombres varient de : { $delta }.
arms-item--regime = Limites
arms-item--regime-hint = Les limites au titre desquelles il est compté.
arms-item--item = Élément
arms-item--item-hint = Ce qui est compté.
arms-item--uid = Identifiant
arms-item--uid-hint = Son identifiant unique, s’il en a un.
arms-item--change = Changement
arms-item--change-hint = Ce qu’il en est advenu.
arms-item--from_facility = Installation de départ
arms-item--from_facility-hint = D’où il est parti.
arms-item--to_facility = Installation d’arrivée
arms-item--to_facility-hint = Où il est arrivé.
arms-item--at = Moment
arms-item--at-hint = UTC.
arms-item--delta = Variation des nombres
arms-item--delta-hint = Pour chaque catégorie, en plus ou en moins. Les ogives ne figurent que dans les déclarations.

arms-objection = Autre décompte
arms-objection-short = { $category } : déclaré { $declared }, compté { $claimed } ({ $declaration })
arms-objection-full = { $author } compte autrement que ne le déclare { $declaration }. { $category } : déclaré { $declared }, compté par { $author } : { $claimed }. Les deux nombres demeurent ; aucun ne prime sur l’autre.
arms-objection--declaration = Déclaration
arms-objection--declaration-hint = La déclaration d’une autre partie.
arms-objection--category = Catégorie
arms-objection--category-hint = Une seule catégorie ; pour une autre, un autre message.
arms-objection--declared = Nombre déclaré
arms-objection--declared-hint = Tel qu’il figure dans la déclaration.
arms-objection--claimed = Nombre compté
arms-objection--claimed-hint = Tel que l’auteur le compte.
arms-objection--grounds = Motifs
arms-objection--grounds-hint = Pourquoi le décompte diffère.

part-limit = { $category } : au plus { $max } à partir du { $from }, pour { $parties }
part-limit-all = { $category } : au plus { $max } à partir du { $from }, pour chaque partie liée
part-countrule = règle { $n } : { $item }, compte pour { $weight } dans « { $category } » ; { $condition }
part-decl-row = { $category } : { $value } × { $type }
part-decl-row-facility = installation : { $value }
form-part-limit-category = Catégorie
form-part-limit-max = Au plus
form-part-limit-parties = Parties (aucune : toutes)
form-part-limit-from = À partir du
form-part-countrule-n = Numéro
form-part-countrule-item = Élément
form-part-countrule-category = Catégorie
form-part-countrule-weight = Compte pour
form-part-countrule-condition = Condition
form-part-decl_row-type = Type
form-part-decl_row-facility = Installation
form-part-decl_row-category = Catégorie
form-part-decl_row-value = Combien

code-BASIS-LEGAL = juridiquement contraignant
code-BASIS-POLITICAL = politiquement contraignant
code-BASIS-UNILATERAL = unilatéral

code-REGSTEP-EXTEND_PROPOSE = propose de prolonger
code-REGSTEP-SUSPEND = suspend sa part
code-REGSTEP-RESUME = reprend sa part
code-REGSTEP-WITHDRAW = se retire
code-REGSTEP-OBSERVE_VOLUNTARILY = observe volontairement
code-REGSTEP-END_OBSERVANCE = met fin à son observation volontaire
code-REGSTEP-INVITE_PARTY = invite une partie
code-REGSTEP-JOIN_DECLINE = ne se joint pas
code-REGSTEP-JOIN_ACCEPT = se joint

code-DECL-PROVIDED = fournie
code-DECL-VOLUNTARY = donnée volontairement
code-DECL-WITHHELD = retenue (pas zéro)

code-NCAT-DEPLOYED_VEHICLES = vecteurs déployés
code-NCAT-DEPLOYED_WARHEADS = ogives sur vecteurs déployés
code-NCAT-ALL_LAUNCHERS = lanceurs déployés et non déployés

code-ITEM-ICBM = missile balistique intercontinental
code-ITEM-SLBM = missile balistique lancé par sous-marin
code-ITEM-HEAVY_BOMBER = bombardier lourd
code-ITEM-ICBM_LAUNCHER = lanceur de missiles intercontinentaux
code-ITEM-SLBM_LAUNCHER = lanceur sur sous-marin
code-ITEM-FACILITY = installation

code-ITEMCH-PRODUCED = produit
code-ITEMCH-DEPLOYED = déployé
code-ITEMCH-UNDEPLOYED = n’est plus déployé
code-ITEMCH-MOVED = déplacé
code-ITEMCH-CONVERTED = converti
code-ITEMCH-ELIMINATED = éliminé
code-ITEMCH-LOST = perdu
code-ITEMCH-DISPLAYED = mis en exposition
