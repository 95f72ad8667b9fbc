# What becomes of a notified launch, and the launches of a year.

launch-change = Change of a launch notice
launch-change-short = Change of notice { $re }: { $window }
launch-change-full = { $author } changes what it notified in { $re }. The window is now { $window }. New values stand; the earlier ones stay visible with the time of the change.
launch-change--re = Notice
launch-change--re-hint = Only an own notice can be changed.
launch-change--window = Window
launch-change--window-hint = The window that now stands, UTC; also if it is the same.
launch-change--changes = Other new values
launch-change--changes-hint = Any other fields of the notice that change.

launch-executed = Launch executed
launch-executed-short =
    { $count_n ->
        [one] { $count } launch
       *[other] { $count } launches
    } of notice { $re }, { $at }; outcome: { $outcome }
launch-executed-full =
    { $author } states that { $count_n ->
        [one] { $count } launch
       *[other] { $count } launches
    } of notice { $re } took place at { $at }. Outcome: { $outcome }.
launch-executed--re = Notice
launch-executed--re-hint = The notice under which it took place.
launch-executed--at = Time
launch-executed--at-hint = When it took place, UTC; of several, the first.
launch-executed--count = Launches
launch-executed--count-hint = How many this message tells of; several messages add up.
launch-executed--outcome = Outcome
launch-executed--outcome-hint = As its author states it.

launch-scrub = Launch called off or put off
launch-scrub-short = Launch of notice { $re }: { $next_is ->
        [absent] called off
       *[other] put off, { $next }
    }
launch-scrub-full = { $next_is ->
        [absent] { $author } calls off the launch notified in { $re }.
       *[other] { $author } puts off the launch notified in { $re }. The notice now stands for one window: { $next }.
    }
launch-scrub--re = Notice
launch-scrub--re-hint = Only an own notice can be called off.
launch-scrub--next = Next window
launch-scrub--next-hint = Left out: called off. Given: the notice stands for this window alone.

launch-declare = Launches of a year
launch-declare-short = { $year }: { $launches_n ->
        [one] { $launches_n } entry
       *[other] { $launches_n } entries
    }
launch-declare-full =
    { $author } declares its launches of the year { $year } in { $launches_n ->
        [one] { $launches_n } entry
       *[other] { $launches_n } entries
    }.
launch-declare--year = Year
launch-declare--year-hint = The year that has passed; declared by 31 March.
launch-declare--launches = Launches
launch-declare--launches-hint = Class, number and site of each.
launch-declare--policy = Policy
launch-declare--policy-hint = What its author states of its policy.

part-launch-row = { $count } × { $class }, site: { $site }

code-LAUNCH_END-NOMINAL = as planned
code-LAUNCH_END-FAILED = failed
code-LAUNCH_END-PARTIAL = in part as planned
code-LAUNCH_END-NOT_STATED = NOT STATED

state-LAUNCH_YEAR-DECLARED = DECLARED
state-LAUNCH_YEAR-WITHDRAWN = WITHDRAWN
