# Ce qui figure à côté d’un acte, d’un compte rendu, d’un appel, d’une notification : un fait par ligne.

act-word = { $party } : { $word } ({ $entry })
act-answer = { $party } : { $word } ({ $entry })
act-beside = { $party } rapporte un acte à moins de 10 min et de 2 km de celui-ci : { $entry }. Que ce soit le même acte n’est pas calculé
act-called = { $party } a fait appel au mécanisme à ce sujet ({ $entry }) : { $word }
act-finding = { $party } énonce une constatation à ce sujet : { $entry }
act-text = Le texte proposé par { $party } ({ $entry }) : { $word }
act-reported = { $when } : compte rendu de { $party } ({ $entry })
act-call = { $when } : appel au mécanisme par { $party } ({ $entry })
act-opened = { $when } : { $party } déclare avoir ouvert l’appel ({ $entry })
act-answered = { $when } : { $party } a répondu ({ $entry })
act-notice = { $when } : notification de { $party } ({ $entry })
