# What a blind check or a coarse notice cannot do, and what to do then.

error-blind-answered = This offer has been answered, or called off; ask for a new one.
error-blind-bad-point = A list holds what is no point of the group, or one that would tell your secret; nothing was answered: ask for the paper again.
error-blind-bad-size = A list has { $count } points, which is not the length it must have; ask for the paper again.
error-blind-damaged = { $path } is damaged or no file of a blind check; call the check off and begin a new one.
error-blind-no-paper = This file is no paper of a blind check, or is damaged; ask for it again.
error-blind-not-for-us = This offer is for { $party }, or for another line; choose the line, or hand it to whom it is for.
error-blind-not-opened = The list of { $party } in this paper is not made of what the file says: the two do not belong together.
error-blind-not-ordered = The points of a list are not in their order; ask for the paper again.
error-blind-not-ours = This paper answers nothing that this node has sent and kept; choose the node and line that began the check.
error-blind-not-signed = No key of { $party } in force on this line signed this paper; ask for it again, and compare “comity terminal list”.
error-blind-nothing = The plan touches no cell; give a file with areas and windows.
error-blind-other-answer = { $party } ended the check with another answer than the one you gave; begin a new check.
error-blind-other-step = This paper belongs to another step: an offer is answered, an answer and an end are finished.
error-blind-over = This check is over, and its secret is gone; begin a new one.
error-blind-own = { $party } is your own party; name the other one with --with.
error-blind-reflected = The other list holds points of your own; nothing was answered: ask for a list of theirs.
error-blind-too-many = More than { $limit } items cannot be compared at once; choose larger cells.
error-blind-twice = A list holds one point twice; ask for the paper again.
error-cells-no-such-size = Cells have sides of 10, 50 or 200 km, slabs of 1, 6 or 24 h, and layers of 1000 or 3000 m or none; choose among these.
error-cells-too-many = The plan touches more than { $limit } cells; choose larger cells or longer slabs, or check a part of it.
error-coarse-no-such-step = Steps are { $steps }; choose among these.
error-coarse-nothing = The plan has no area that can be drawn; give a file with one.
error-coarse-too-wide = The box would be wider than 90 degrees or 5000 km around a pole; make a box for each part of the plan.
