# Ce qui est dit des archives.
error-archive-bad-bundle = Ce paquet d’entrées est coupé ou en contient un autre nombre ; chercher l’archive de nouveau.
error-archive-bad-checkpoint = Ce n’est pas un point de contrôle du fil par son auteur ; chercher l’archive de nouveau.
error-archive-bad-file = Le fichier { $path } de l’archive n’est pas ce qui doit s’y trouver ; chercher l’archive de nouveau.
error-archive-bad-signature = Une entrée n’y est pas signée par l’auteur de son fil ; garder l’archive telle quelle, et en chercher une autre copie.
error-archive-bad-tile = Ce pavé a { $size } octets au lieu de { $wanted } ; chercher l’archive de nouveau.
error-archive-bad-url = « { $url } » n’est pas l’adresse d’une archive ; en donner une qui commence par http:// ou https://, sans point d’interrogation.
error-archive-cannot-read = { $path } ne peut être lu ({ $reason }) ; vérifier le chemin ou le serveur, puis réessayer.
error-archive-cannot-write = { $path } ne peut être écrit ({ $reason }) ; nommer un fichier qui n’existe pas encore, dans un dossier accessible en écriture.
error-archive-clock-behind = L’horloge de cette machine est en retard sur le dernier renouvellement ; la mettre à l’heure, puis signer.
error-archive-needs-tls = { $host } est hors de cette machine : donner --certificate et --key, ou laisser un serveur qui a un certificat transmettre à 127.0.0.1.
error-archive-no-key = Il n’y a pas de clé d’archive dans { $path } ; « comity archive key » en fait une.
error-archive-not-one = Il n’y a pas d’archive dans { $path }, qui n’est pas vide ; nommer le dossier d’une archive, ou un nouveau.
error-archive-not-sound = Le registre est { $verdict } et n’est pas archivé ; l’examiner avec « comity verify ».
error-archive-not-there = Il n’y a pas d’archive à { $path } ; nommer un dossier, ou une adresse qui commence par http:// ou https://.
error-archive-other-line = L’archive { $path } est d’une autre ligne ; nommer l’archive de celle-ci.
error-archive-other-past = L’archive contient { $size } entrées de { $feed } qui ne sont pas le début de ce registre ; la garder telle quelle, et écrire dans un nouveau dossier.
error-archive-too-many-renewals = L’archive a été signée de nouveau { $most } fois, le maximum ; en commencer une autre.
