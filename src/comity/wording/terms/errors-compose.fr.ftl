# Erreurs de rédaction à la console.

error-console-correction-needs-reason = Dites en une phrase pourquoi le message est corrigé.
error-console-draft-changed = Le projet { $draft } n’est plus ce qui vous a été montré : relisez-le d’abord.
error-console-draft-flagged = Chaque lecteur signalerait le projet { $draft }, il n’a donc pas été validé : modifiez-le, ou dites ci-dessous pourquoi il part ainsi.
error-console-draft-gone = Le projet { $draft } n’est plus au bureau : quelqu’un l’a envoyé ou abandonné ; voyez le quart.
error-console-draft-released = Le projet { $draft } a été validé par un officier : abandonnez-le avant d’en écrire un autre à sa place.
error-console-name-the-party = Aucun officier n’a écrit à { $party } depuis 30 jours ; tapez { $party } pour confirmer que c’est bien elle.
error-console-not-ours = Seuls vos propres messages peuvent être corrigés ou retirés ; répondez plutôt à celui-ci.
error-console-not-taken-away = Une correction ne peut pas enlever « { $field } » ; remplissez-le de nouveau, ou retirez le message.
error-console-nothing-corrected = Rien ne diffère de ce qui a été dit ; changez d’abord ce qui est à corriger.
