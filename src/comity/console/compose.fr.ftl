# Rédaction, projets et leur validation.

console-page-compose = Rédiger
console-page-drafts = Projets
console-page-types = Rédiger
console-page-draft = Projet
console-family-line = La ligne : essais, réponses, texte, corrections
console-family-keys = Clés
console-family-activity = Manœuvres, zones et passages
console-family-launch = Lancements
console-family-incident = Incidents et questions
console-family-call = Entretiens entre responsables
console-family-arms = Plafonds d’armements
console-family-persons = Échanges de personnes
console-family-talks = Pourparlers et textes
console-family-pause = Cessez-le-feu et trêves
console-family-figures = Chiffres
console-find-type = Trouver un type : quelques lettres de son nom, son code ou sa famille
console-find = Chercher
console-no-type-found = Aucun type n’a ces mots. Essayez moins de lettres, ou le code.
console-two-officers = deux officiers
console-on-line = Sur la ligne
console-other-type = Choisir un autre type
console-preview = Ce qui en résulterait
console-preview-empty = Remplissez le formulaire : ce que le message rencontrerait, son préavis et son texte apparaissent ici.
console-needed = requis
console-example = Exemple :
console-shape = Forme
console-no-shape = aucune zone
console-show-fields = Montrer ses champs
console-paste = Coller une zone
console-paste-lead = Des positions sous toute forme, une par ligne ; ou un texte NOTAM, GeoJSON, KML, GPX ou YAML
console-which-area = Le texte contient plusieurs zones. Laquelle ?
console-draw-area = Dessiner sur la carte : { $label }
console-take = La prendre
console-add = Ajouter : { $label }
console-remove = Retirer : { $label }
console-lasts = dure { $length }
console-swapped = Latitude et longitude sont peut-être inversées : { $seconds }
console-goes-to = À qui
console-goes-to-all = Sans choix, le message va à toutes les parties de la ligne.
console-all = toutes
console-precedence = Priorité
console-usual = celle du type
console-more-fields = Autres champs
console-override = Envoyer malgré un contrôle
console-override-hint = Pourquoi le message part malgré un signalement ou une validation manquante. Le motif part avec lui.
console-override-do = Garder ce motif ; les validations déjà données ne comptent plus
console-beside = À côté, le texte en
console-language-of = la langue de { $party }
console-release-and-send = Valider et envoyer
console-save-draft = Garder comme projet
console-release-hint = Validé avec la clé de { $officer }. Ce qui demande un second officier attend parmi les projets jusqu’à ce que celui-ci le valide à un autre poste.
console-correction-of = Correction : { $title }
console-correction-lead = Changez ce qui est à corriger : la correction dit ce qui est devenu différent. Ce qui a été dit reste visible pour tous.
console-reason = Motif
console-to-mend = { $count ->
    [one] Un champ manque ou ne se lit pas
   *[other] { $count } champs manquent ou ne se lisent pas
}
console-would-go = À qui il va
console-key-ends = fin de clé
console-not-written = Aucun officier n’a écrit à { $party } depuis 30 jours : il vous sera demandé de nommer cette partie encore une fois.
console-sealed-to = Lisible par :
console-needs-officers = { $count ->
    [0] Aucun officier n’a à le valider.
    [one] Un officier doit le valider.
   *[other] { $count } officiers doivent le valider.
}
console-needs-staff = L’un d’eux tient une fonction d’état-major ou au-dessus.
console-conflicts = Ce qu’il rencontre
console-not-compared = Non comparé : { $why }
console-nowhere = Il ne nomme ni lieu ni temps qui puisse en rencontrer un autre.
console-lead = Préavis :
console-foreseen = Ce que chaque lecteur signalerait
console-needs-reason = Il n’est pas validé sans motif.
console-protected = Protégé pendant ce temps
console-texts = Le texte
console-empty-drafts = Aucun projet n’attend ici. Ce que vous gardez, et ce qui demande un second officier, reste ici jusqu’à l’envoi.
console-released-of = Validé par { $given } sur { $needed }
console-draft = Projet
console-releases = Validations
console-must-still = { $count ->
    [0] Personne d’autre n’a à le valider.
    [one] Un officier doit encore le valider.
   *[other] { $count } officiers doivent encore le valider.
}
console-could-release = Officiers de ce nœud qui ne l’ont pas fait :
console-release = Valider
console-release-last = Valider et envoyer
console-signed-by = avec la clé de { $officer }
console-second-terminal = Vous l’avez validé. L’officier suivant le valide à un autre poste.
console-send = Envoyer
console-change = Le modifier
console-drop = Le supprimer
console-drop-lead = Le projet disparaît pour de bon. Rien n’en a été envoyé.
console-name-again = Aucun officier n’a écrit à { $party } depuis 30 jours. Tapez { $party } pour confirmer que c’est bien elle.
console-echo = Lieux et heures sous d’autres formes
console-act-correct = Corriger
console-act-withdraw = Retirer
