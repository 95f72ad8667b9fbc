# The page of a brief, and what leads to it.

console-page-brief = Note pour le responsable
console-brief-language = Langue de la note
console-brief-back = Retour à l’entretien
console-brief-open = Note pour le responsable
console-brief-draft-agenda = Préparer un ordre du jour : sujets, et suites encore ouvertes
console-brief-clocks = Début dans les capitales
console-voice-heading = Qui est au téléphone
console-voice-lead = Là où seul un téléphone marche : chaque côté tire un nombre et le lit à voix haute, puis chacun lit les mots qui suivent des deux nombres. Les clés de la ligne les font ; un essai, dix minutes.
console-voice-party = Qui devrait être au téléphone
console-voice-draw = Tirer un nombre et demander (signé)
console-voice-number = Le nombre lu par { $party }
console-voice-take = Donner nos mots
console-voice-heard = Les mots lus ensuite par { $party }
console-voice-check = Conviennent-ils ? Un essai
console-page-readout = Compte rendu pour le public
console-readout-choose = Quels points sont montrés
console-readout-print = Imprimer ce qui est montré
console-readout-file = Fichier que chacun peut vérifier
console-readout-lead = Chaque partie signe d’abord la racine de tous les points. Qui lit le fichier vérifie que ce qui est montré en fait partie ; la charte de la ligne y est aussi. Ce qui est omis ne s’y devine pas. Demandez aux autres avant de publier : le programme ne le fait pas.
console-readout-count = Points omis : { $count }.
console-readout-open = Pour le public : montrer une part
console-call-act-absent = Déclarer que l’autre côté n’est pas venu
console-readout-sign = Signer pour publication (L18)
console-readout-not-granted = Pour publier il faut un accord à PUBLIC (L22) de { $parties }, qui nomme { $refs }.
console-readout-grant = Proposer l’accord
