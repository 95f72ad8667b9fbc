## Ce qui peut mal se passer avec les corps scellés et les paquets portés à la main.

error-body-bad-shape = Le corps scellé n’en a pas la forme ({ $reason }) ; il est redemandé.
error-body-bad-padding = Le corps scellé de { $size } octets est complété autrement qu’il ne doit l’être et vaut donc comme illisible ; le redemander à son auteur.
error-body-bad-content = Le contenu du corps scellé n’a pas sa forme unique ({ $reason }) et vaut donc comme illisible ; le redemander à son auteur.
error-body-does-not-open = Le corps scellé ne s’ouvre pas ({ $part }) ; il a été modifié, ou son auteur l’a mal scellé ; le redemander.
error-body-not-for-us = Le corps n’est pas scellé pour ce nœud ; seuls les nœuds de ses destinataires et de son auteur peuvent le lire.
error-body-other-content = Le corps scellé contient autre chose que ce que son auteur a signé et vaut donc comme illisible ; le redemander à son auteur.
error-body-sealed-to-nobody = Il y a { $count } nœuds pour lesquels cela peut être scellé, et il en faut de 1 à { $most } ; vérifier que les nœuds des destinataires sont connus sur cette ligne.
error-body-we-made-too-long = Ce qui doit être scellé compte { $size } octets, plus que { $most } ; l’abréger.
error-key-cannot-seal = Rien ne peut être scellé pour une clé de type { $alg } ; c’est un défaut du programme, le signaler.
error-key-unusable = Rien ne peut être scellé pour la clé { $kid } ; demander à son propriétaire d’en accorder une autre.
error-body-erased = Le corps de l’entrée { $entry } a été effacé ici par un officier de cette partie ; il en reste l’enveloppe.
error-body-missing = Le corps de l’entrée { $entry } n’est pas arrivé, et personne ne peut dire qu’il a été ouvert ; « ack --problem missing » le fait savoir à son auteur.
error-body-not-ours = Le corps de l’entrée { $entry } est scellé pour d’autres ; ce nœud ne peut pas le lire.
error-body-unreadable = Ce qui est arrivé comme corps de l’entrée { $entry } n’est pas ce que son auteur a signé ; « ack --problem unreadable » le fait savoir à son auteur.
error-send-nobody-to-open = Aucun nœud de { $party } pour lequel on puisse sceller n’est connu sur cette ligne ; attendre qu’il la rejoigne.
error-send-sealed-needs-addressee = Ce qui est scellé demande un destinataire, et un message { $type } de cette visibilité est scellé ; nommer des parties avec --to.
error-hand-bad-inside = Le contenu du fichier n’est pas disposé comme il doit l’être ({ $reason }) ; redemander le fichier.
error-hand-changed = Le fichier a été modifié après son écriture, et rien n’en a été pris ; le redemander.
error-hand-cut-off = Le fichier s’arrête trop tôt, et rien n’en a été pris ; le redemander.
error-hand-not-for-us = Le fichier est scellé pour d’autres nœuds que celui-ci ; demander à son auteur de le sceller pour cette partie.
error-hand-not-one = Le fichier n’est ni un paquet scellé ni un dossier exporté ; vérifier que c’est le bon fichier.
error-hand-other-line = Le fichier est de la ligne { $found }, que ce nœud n’a pas, ou pas sous le nom donné ; accepter d’abord sa charte.
error-hand-too-long = Le fichier compte { $size } octets, plus que { $most } ; demander un paquet scellé, qui se lit par morceaux.
error-import-cannot-read = Le fichier { $path } ne peut être lu ({ $reason }) ; vérifier l’emplacement et réessayer.
error-erase-not-sealed = L’entrée { $entry } n’est pas scellée, et ce qui est au dossier en clair ne s’efface pas ; la rectifier ou la retirer.
