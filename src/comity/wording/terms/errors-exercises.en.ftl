# Errors of exercises: their clock, their control, their score.

error-clock-bad-speed = No clock goes { $speed } times as fast; take 0 (stand still) to { $most }.
error-exercise-over = The exercise is over.
error-exercise-not-yours = People play { $party } in this exercise: it is not controlled from their console.
error-exercise-busy = The exercise did not answer in time; look whether it still plays, and say it again.
error-exercise-no-such-inject = There is no inject { $name } that could be said now; look at the list.
error-exercise-lacks = { $name } cannot be said yet: it is about { $lacks }, which nobody has said.
error-exercise-no-such-party = Nobody of the name { $name } takes part; choose of { $known }.
error-exercise-no-journal = No exercise was played in { $path } ({ $reason }); give the folder of --keep.
error-exercise-not-played = Nobody plays an exercise in { $path } now; start one with comity exercise play.
