# Une liste de sites, gardés comme projets et validés.

console-page-sites = Liste de sites
console-page-sitelist = Sites au pupitre et envoyés
console-sites-lead = Sites protégés (A15) d’un tableau : chaque ligne devient un message à part, scellé pour les parties choisies ci-dessous. Rien n’est envoyé d’ici.
console-sites-file = Un fichier : CSV ou XLSX
console-sites-long = Le fichier est trop grand pour un formulaire ; divisez-le.
console-sites-paste = La liste, collée en CSV
console-sites-columns = La première ligne nomme les colonnes, dans tout ordre ; au plus { $most } sites. Lieu : lat et lon, ou une seule colonne place sous toute forme. Noms en plusieurs langues : name_en, name_fr. Par exemple :
console-sites-beside = Pour chaque site dont la liste ne le dit pas
console-sites-look = Lire la liste et la montrer sur la carte
console-sites-keep = { $count ->
    [one] Garder un site comme projet
   *[other] Garder { $count } sites comme projets
}
console-sites-read = Ce qui a été lu
console-sites-count = Lignes bonnes : { $good }. Lignes qui ne peuvent être envoyées et restent dehors : { $bad }.
console-sites-unread = Colonnes qui ne disent rien ici :
console-sites-row = Ligne
console-sites-id = Identifiant
console-sites-name = Nom
console-sites-place = Lieu, sous toutes les formes
console-sites-result = Résultat
console-sites-good = Peut être envoyé.
console-sites-again = Vous avez notifié ce site à { $when } : ceci le confirme à nouveau.
console-sites-same-place = Au même lieu que votre site { $site }.
console-sites-waiting = En attente de validation
console-sites-draft = Projet
console-sites-release = Valider tous ceux qui sont cochés
console-sites-release-hint = Chacun est validé avec votre clé tel qu’il figure ci-dessus, l’un après l’autre. Le premier qui est refusé arrête les suivants.
console-sites-stopped = Arrêté à { $site }.
console-sites-gone = Validés avant lui :
console-sites-none-gone = Aucun n’a été validé avant lui.
console-sites-sent = Envoyés
console-sites-none = Aucun site n’a encore été envoyé.
console-sites-past = remplacé ou échu
console-sites-named-in = Langue de la colonne name
