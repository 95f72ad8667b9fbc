# Terminaux, officiers et clés racines.

error-terminal-unknown = Aucune inscription de votre partie ne nomme le terminal { $terminal } ; sont connus { $known }.
error-terminal-revoked-already = Le terminal { $terminal } est déjà révoqué ; rien ne le rétablit, inscrire une nouvelle clé.
error-terminal-not-its-entry = L’inscription { $entry } n’est dans aucun fil du terminal { $terminal } ; prendre la dernière bonne dans « comity log ».
error-terminal-no-node = Il n’y a pas dans { $path } de nœud qui puisse la porter ; ajouter --to-file et faire porter le fichier par une autre partie.
error-root-too-few = Détenteurs de clés racines présents : { $given }, et il en faut { $needed } ; apporter d’autres clés racines dans le dossier.
error-root-not-the-next = Les clés dans { $path } ne sont pas toutes les prochaines clés racines que la partie a fixées ; les apporter toutes.
error-statements-forked = Une ligne détient d’autres déclarations de clés de { $party } que ce dossier ; une déclaration de plus ferait bifurquer les racines, rien n’a donc été fait ; chercher quel nœud les a faites.
error-statement-without-force = La déclaration { $n } du fichier est sans force : ses libérations par les clés racines ou les déclarations qui la précèdent ne suffisent pas ; rien n’a été porté.
error-drill-ended-with = La commande s’est terminée avec le code { $code } ; voir docs/exit-codes.md.
error-drill-not-so = L’état n’est pas celui que l’exercice demande ({ $what }) ; voir les journaux de ses nœuds avec --keep.
error-backup-changed = La sauvegarde a été modifiée après son écriture ; rien n’en a été gardé ; en prendre une autre.
error-backup-cut-off = La sauvegarde a été coupée ; rien n’en a été gardé ; la recopier de là où elle fut écrite.
error-backup-no-keys = Il n’y a pas de keys/node.key dans { $path } ; nommer le dossier où sont les copies de « keys » et « officers » du nœud, ou inscrire un autre nœud par « comity terminal enrol ».
error-backup-no-passphrase = Le fichier { $path } ne commence par aucune phrase secrète ; en écrire une à la première ligne.
error-backup-not-one = Ce fichier n’est pas une sauvegarde de nœud ; vérifier le chemin.
error-backup-unsound = Ce qui a été relu de { $path } n’est pas ce qui fut écrit ; ne pas s’y fier, et examiner ce support.
error-backup-wrong-passphrase = La sauvegarde ne s’ouvre pas avec cette phrase secrète ; donner celle avec laquelle elle fut écrite.
error-points-bad-line = La ligne { $line } de { $path } n’est pas un point ; écrire un nom, latitude et longitude en degrés décimaux.
error-points-too-many = Il y a trop dans { $path } ; y laisser au plus { $most } points.
