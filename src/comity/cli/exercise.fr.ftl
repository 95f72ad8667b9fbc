# Exercices : leur direction et leurs délais.

cli-exercise-RUNNING = { $time }. En cours ; dans le calme, { $speed } fois plus vite.
cli-exercise-PAUSED = { $time }. En pause.
cli-exercise-OVER = { $time }. Plus rien à dire.
cli-exercise-inject-LATER = plus tard
cli-exercise-inject-NEXT = suivant
cli-exercise-inject-DONE = dit
cli-exercise-inject-THEIRS = laissé aux personnes
cli-exercise-inject-LEFT_OUT = laissé de côté
cli-exercise-times = affiché { $displayed } s · ouvert { $opened } s · répondu { $answered } s
cli-exercise-late = EN RETARD
cli-exercise-late-held = détenu
cli-exercise-late-opened = ouvert
cli-exercise-late-answered = répondu
