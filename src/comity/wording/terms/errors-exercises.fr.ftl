# Erreurs des exercices : leur horloge, leur direction, leurs délais.

error-clock-bad-speed = Aucune horloge ne va { $speed } fois plus vite ; prendre de 0 (à l’arrêt) à { $most }.
error-exercise-over = L’exercice est terminé.
error-exercise-not-yours = Des personnes jouent { $party } dans cet exercice : il ne se dirige pas depuis leur console.
error-exercise-busy = L’exercice n’a pas répondu à temps ; vérifier qu’il se joue encore, puis le redire.
error-exercise-no-such-inject = Aucun incident scénarisé { $name } ne peut être dit maintenant ; voir la liste.
error-exercise-lacks = { $name } ne peut pas encore être dit : il porte sur { $lacks }, que nul n’a dit.
error-exercise-no-such-party = Personne du nom de { $name } n’y prend part ; choisir parmi { $known }.
error-exercise-no-journal = Aucun exercice n’a été joué dans { $path } ({ $reason }) ; donner le dossier de --keep.
error-exercise-not-played = Personne ne joue d’exercice dans { $path } ; en lancer un avec comity exercise play.
