# Une part d’un registre pour quelqu’un hors de la ligne.
cli-part-may = { $entry } : peut être donnée. Il fallait : { $needed }
cli-part-missing = { $entry } : pas encore d’accord de { $missing }. Il faut : { $needed }
cli-part-withheld = { $entry } : écrite par { $needed }, qui aide les personnes et à qui rien n’est demandé ; seul son propre accord la donne.
cli-part-made = { $path } : { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    } pour { $to }. Qui a le fichier peut le lire, et le vérifier par « comity part check ».
cli-part-part = PART, pour { $to }. Chaque entrée est signée comme elle le dit ; ce qui a été dit d’autre sur la ligne, et ce qui a été repris plus tard, n’est pas ici.
cli-part-unproved = UNPROVED. Une clé qui a signé n’a été accordée par personne, autant que ce fichier le montre.
cli-part-refused = REFUSED. Ce n’est pas une part d’un registre, ou elle enfreint une règle.
cli-part-damaged = DAMAGED. Le fichier a été modifié ou coupé après avoir été fait.
cli-part-row = { $entry } : { $type } par { $party }, { $claimed } à ce qu’elle dit ; délivrée par : { $officers } ; accord dans ce fichier de : { $leave }
cli-part-unopened = Son corps est scellé, et n’est pas ouvert ici.
cli-part-party = { $party } est fondée sur { $founded }. Comparer avec ce que dit { $party } même.
