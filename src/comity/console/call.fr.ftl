# The page of one call.

console-page-call = Appel
console-call-page = Page de l’entretien
console-call-back = Tous les entretiens
console-call-kind = Niveau : { $level } ; par : { $mode } ; interprète : { $interpreter }
console-call-begins-in = Commence dans
console-call-ends-in = Le créneau est ouvert ; il se termine dans
console-call-over-since = Le créneau est terminé depuis
console-call-no-window = Aucun créneau n’est fixé. Il l’est quand chaque partie a accepté le même.
console-call-clocks = Une seule heure pour { $parties } : UTC (Z). La charte ne nomme aucune heure locale ; aucune n’est affichée.
console-call-sides = Ce que chaque partie dit du moment
console-call-said-nothing = n’en a encore rien dit
console-call-agenda = Ce dont il sera parlé
console-call-agenda-agreed = Ordre du jour de { $party }, version { $version } : CONVENU par toutes.
console-call-agenda-proposed = Ordre du jour de { $party }, version { $version } : PROPOSÉ, non convenu.
console-call-no-agenda = Aucun ordre du jour n’est proposé. Sujets de la demande :
console-call-no-items = Rien n’est à l’ordre du jour, et rien ne reste ouvert sur la ligne.
console-call-open-item = OUVERT
console-call-leads = { $party } parle en premier ; { $span }
console-call-theirs = Leur version
console-call-common = Ce que toutes disent
console-call-nothing-common = rien encore
console-call-apart = Dit autrement
console-call-earlier = { $count ->
    [one] Une parole antérieure n’est pas montrée ici.
   *[other] { $count } paroles antérieures ne sont pas montrées ici.
}
console-call-more = { $count ->
    [one] Une autre affaire reste ouverte sur la ligne.
   *[other] { $count } autres affaires restent ouvertes sur la ligne.
}
console-call-more-on-screen = { $count ->
    [one] Un point de plus : voir l’écran.
   *[other] { $count } points de plus : voir l’écran.
}
console-call-phrases = Phrases convenues, par numéro
console-call-readouts = Ce qui a été dit, selon chaque partie
console-call-readout-of = Compte rendu de { $party } ({ $kind })
console-call-last = Dernier compte rendu avant cet entretien, de { $party }
console-call-point-n = Point
console-call-point-said = Dit, selon ce compte rendu
console-call-point-word = Toutes les paroles ensemble
console-call-point-positions = Position des autres
console-call-of-item = (point { $n } de l’ordre du jour)
console-call-no-position = sans position
console-call-follow = En faire une suite
console-call-agreed = Ce qui a été convenu
console-call-nothing-agreed = Rien n’est prouvé convenu.
console-call-agreed-note = Ne figure ici que ce qu’un compte rendu dit convenu ou promis et que chaque autre partie de l’entretien a admis sur ce point. Tout le reste est la parole d’une partie.
console-call-actions = Ce qui s’ensuit
console-call-answer = Répondre au compte rendu de { $party }, point par point
console-call-answer-lead = Admettre un point, c’est dire que les deux le disent ainsi. Un point sans position reste la parole d’une partie. Cela fait un projet ; votre clé le signe quand vous le validez.
console-call-answered = Chaque point a une position de notre part ; une nouvelle la remplace.
console-call-position = Notre position
console-call-position-text = En mots
console-call-draft-positions = Rédiger cette réponse
console-call-notes = Notes pour notre compte rendu
console-call-notes-lead = Ce que vous notez ici est un projet de notre compte rendu. Il reste à ce poste jusqu’à ce qu’un officier le valide.
console-call-take-out = Retirer
console-call-draft-readout = Lire en entier le projet de compte rendu et le valider
console-call-draft-position = Lire en entier le projet de nos positions et le valider
console-call-of = Point
console-call-no-item = aucun
console-call-who = Qui l’a dit
console-call-how = Comment
console-call-text = Ce qui a été dit
console-call-due = Pour quand (engagements)
console-call-note = Noter
console-call-may-not = Votre clé ne peut pas valider un compte rendu (C06).
console-call-act-agenda = Proposer un ordre du jour
console-call-act-answer = Répondre à la demande
console-call-act-opened = Déclarer qu’il a commencé
console-call-act-closed = Déclarer qu’il est terminé
console-call-print = Imprimer sur deux pages
