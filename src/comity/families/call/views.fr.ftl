# Ce qu’une horloge, ou deux affaires ensemble, apprennent des entretiens et des contacts.

call-begins = Fixé : { $window } ; commence dans { $left }.
call-has-begun = Fixé : { $window } ; le créneau a commencé.
call-not-opened = Aucune parole sur l’ouverture de l’entretien : { $parties }.
call-lasted = { $party } indique une durée de { $span } ; l’autre en diffère de plus d’une minute.
call-glare = Les deux parties ont demandé un entretien sans avoir vu la demande de l’autre : { $kept } de { $party } est retenue, { $attached } de { $other } y est jointe. Répondre à celle qui est retenue.
call-point = Point { $n } ({ $by } { $kind }), selon le compte rendu de { $party } : { $state }
call-action-stands = Suite { $entry } de { $owner }, échéance { $due } : { $state }
contact-next = Prochain contact d’états-majors de { $parties } : { $when }.
contact-due = Contact d’états-majors de { $parties } prévu maintenant : { $when }.
contact-took-place = Dernier contact d’états-majors de { $parties }, { $when } : a eu lieu.
contact-missed = Dernier contact d’états-majors, { $when } : manqué par { $parties }. C’est un état, non un incident.
call-sheet-field = { $field } : { $value }
call-sheet-point = { $by } { $kind } : { $text }
call-unanswered = { $party } n’a pas répondu avant la fin du dernier créneau et n’a pas ouvert la demande.
call-unanswered-opened = { $party } a ouvert la demande et n’a pas répondu avant la fin du dernier créneau.
call-absent = { $party } déclare, { $when } : { $how }.
