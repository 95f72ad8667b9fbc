# Erreurs de la liste de contrôle d’une remise.

error-ticks-bad = Ce que cette tablette a envoyé n’est pas une coche de cette liste, et rien n’en a été pris : rechargez la page ; ce qui est coché reste sur la tablette.
error-ticks-differ = { $count ->
    [one] Un sujet porte deux mots qui diffèrent : choisissez le bon.
   *[other] { $count } sujets portent deux mots qui diffèrent : choisissez le bon pour chacun.
}
error-ticks-heads-and-ticks = Les deux officiers ont compté { $heads }, et { $ticks } sont cochés comme remis : cochez qui manque, ou ajoutez qui n’est pas au plan.
error-ticks-heads-differ = Les deux officiers ont compté { $first } et { $second } : comptez de nouveau.
error-ticks-no-headcount = Deux officiers doivent compter les têtes : saisissez les deux comptes et qui a compté.
error-ticks-no-plan = { $entry } n’est pas le plan d’un échange ouvert ici : choisissez un plan sur la page de l’échange.
error-ticks-no-such-way = Nul ne va de { $giver } vers { $receiver } selon ce plan : choisissez une direction du plan.
error-ticks-nobody = Personne n’est encore coché : cochez chacun à son passage.
error-ticks-same-officer = Les deux comptes sont de { $officer } : faites compter un second officier.
error-ticks-too-many = Une liste de contrôle tient au plus { $most } coches : libérez un décompte pour ce point et commencez un autre point.
error-console-no-exchange = Ce message n’appartient à aucun échange ouvert ici : choisissez-en un sous Échanges.
error-review-not-for-you = Votre clé ne peut pas écrire au neutre (P17), aussi les noms ne vous sont pas montrés : demandez à un officier qui le peut.
error-review-not-open = La liste { $name } n’est pas ouverte dans ce navigateur : ouvrez-la d’abord pour examen.
error-review-ruled-by-two = Deux officiers ont statué sur { $pair } : leur décision tient ici ; changez-la avec les deux clés (comity exchange rule).
error-ticks-bad-label = Une étiquette compte de 1 à { $most } signes imprimables ; donnez la même aux deux côtés.
error-ticks-not-ticked = Encore sans pointage : { $count } du plan ; pointez-les, fût-ce ABSENT ou NOT_PRESENTED.
error-ticks-one-alone = { $count } ont été pointés par un seul des deux officiers : que l’autre les pointe aussi.
error-ticks-two-have-counted = { $officers } ont déjà compté à ce point : que l’un d’eux pointe, ou nommez un autre point.
error-list-held = Un autre programme décide ou compare en ce moment à côté de la liste { $name }, et rien n’a été changé ici : attendez qu’il ait fini, puis recommencez.
