# Exercises: their control and their score.

cli-exercise-RUNNING = { $time }. It plays; over quiet { $speed } times as fast.
cli-exercise-PAUSED = { $time }. It is paused.
cli-exercise-OVER = { $time }. Nothing is left to inject.
cli-exercise-inject-LATER = later
cli-exercise-inject-NEXT = next
cli-exercise-inject-DONE = said
cli-exercise-inject-THEIRS = left to people
cli-exercise-inject-LEFT_OUT = left out
cli-exercise-times = displayed { $displayed } s · opened { $opened } s · answered { $answered } s
cli-exercise-late = LATE
cli-exercise-late-held = held
cli-exercise-late-opened = opened
cli-exercise-late-answered = answered
