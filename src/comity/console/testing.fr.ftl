# L’essai de la ligne : par le nœud, et la réponse d’une personne.

console-test-line = Essayer la ligne
console-test-line-note = Leur machine répond aussitôt. Seule la réponse d’un officier prouve le quart.
console-test-present = Un officier est là
console-test-present-note = Répond à l’essai, signé par votre clé. Cela prouve votre quart à { $party }.
