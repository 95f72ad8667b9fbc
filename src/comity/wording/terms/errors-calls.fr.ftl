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
error-voice-ambiguous = Ces mots valent des nombres différents dans deux listes : demandez plutôt les groupes de quatre chiffres.
error-voice-count = { $found } mots ou groupes ont été tapés et il en faut { $wanted } : redemandez-les tous.
error-voice-dead = Le nombre tiré pour { $party } a servi ou est trop ancien : tirez-en un autre et lisez-le à voix haute.
error-voice-medium = Les mots se demandent par téléphone, par radio ou par image : choisissez l’un d’eux.
error-voice-mirror = C’est le nombre que vous avez lu vous-même : demandez le sien à l’autre côté.
error-voice-no-node = { $party } n’a pas ici de tel nœud : nommez l’un de { $nodes }.
error-voice-no-number = Tapez le nombre lu par { $party } avant les mots que vous avez entendus.
error-voice-none = Aucun nombre n’est tiré pour { $party } : tirez-en un et lisez-le à voix haute.
error-voice-taken = Un autre nombre de leur part a déjà été pris : tirez-en un nouveau et recommencez.
error-voice-word = { $word } n’est dans aucune liste de mots : redemandez-le, ou demandez les chiffres.
error-voice-wrong = Les mots ne conviennent pas : terminez, et rappelez { $party } à un numéro que vous connaissez.
error-readout-none = { $entry } n’est pas un compte rendu d’entretien (C06).
error-readout-no-point = Le compte rendu n’a pas de point { $n } : nommez les points par les numéros qui les précèdent.
error-readout-not-granted = Rien n’a été écrit : pour publier il faut un accord à PUBLIC (L22) qui nomme { $refs }, et aucun de { $parties } n’est en vigueur ; le demander par « comity send DIR line.release/1 ».
error-readout-not-signed = Personne n’a signé ce compte rendu tel qu’il est : signez-le d’abord (comity call sign).
error-readout-broken = Ce n’est pas un compte rendu publié qui tienne ({ $step }) : redemandez le fichier, et ne vous fiez à rien de ce qu’il contient.
