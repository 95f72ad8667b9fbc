# The page of a brief, and what leads to it.

console-page-brief = Note pour le responsable
console-brief-language = Langue de la note
console-brief-back = Retour à l’entretien
console-brief-open = Note pour le responsable
console-brief-draft-agenda = Préparer un ordre du jour : sujets, et suites encore ouvertes
console-brief-clocks = Début dans les capitales
