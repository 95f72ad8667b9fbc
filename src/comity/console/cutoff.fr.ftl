# Cutting off a captured terminal from the watch room.

console-cut-now = Maintenant, depuis cette console : par deux officiers
console-cut-lead = Dit, en FLASH et sur chaque ligne de ce nœud, que nul ne doit se fier à ce terminal. Un officier commence ici ; un autre, à son propre navigateur, signe les mêmes mots et envoie. Cela peut être levé. Couper pour de bon revient aux porteurs des clés racines, ci-dessous.
console-cut-reason = Pourquoi
console-cut-begin = Commencer la coupure de { $terminal }
console-cut-may-not = Votre clé ne peut pas valider une suspension (K03).
console-cut-waits = La coupure de { $terminal } attend un second officier
console-cut-begun = Commencée et signée par { $offices }. Rien n’est encore parti.
console-cut-draft = Le projet
console-cut-second = Vous l’avez commencée. Un autre officier ouvre cette page à un autre navigateur et envoie. Qui est seul peut envoyer chaque projet : selon les règles, un officier suffit.
console-cut-lapsed = La coupure de { $terminal } est caduque : elle n’est pas partie
console-cut-again = Nul ne peut plus la signer, dix minutes après son début. Le terminal n’est pas coupé.
console-cut-join = Signer, et couper { $terminal } sur chaque ligne
