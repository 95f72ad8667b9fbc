# What can go wrong at the page of a call.

error-call-bad-signal = Cette page a envoyé ce qui n’est pas un signal d’appel : rechargez la page.
error-call-no-such-call = { $entry } n’appartient à aucun appel, lequel commence par une demande (C01).
error-config-relay-secret = Le secret des relais d’appel est illisible à { $path } ({ $reason }) : placez-le là, ou retirez console.relays.
error-console-cut-lapsed = La coupure de { $terminal } a été commencée il y a plus de dix minutes et ne peut plus être signée : recommencez-la.
error-console-no-date = Rien n’a été noté, car { $value } n’est pas une date d’engagement, comme 061200ZDEC24.
error-console-no-position = Choisissez une position sur au moins un point, car rien n’est encore dit d’aucun.
error-console-notes-full = Rien n’a été noté, car un compte rendu a au plus { $count } points : autorisez-le, ou retirez un point.
error-console-notes-released = Rien n’a été changé, car le compte rendu est signé par { $offices } : envoyez-le ou abandonnez-le d’abord.
error-console-second-officer = Vous avez commencé la coupure de { $terminal } ; un autre officier l’envoie, à un autre navigateur.
