# What was observed of a launch, and what those who are asked say of it.

launch-observed = Launch observed
launch-observed-short = { $class_estimate }, number: { $count }, at { $at }; { $matches_is ->
        [absent] names no notice
       *[other] notice { $matches }
    }
launch-observed-full = { $author } states that it observed a launch at { $at }: { $class_estimate }, number: { $count }; { $confidence }. { $matches_is ->
        [absent] It names no notice on record.
       *[other] It names the notice { $matches }.
    } It asks every party addressed what it knows of it.
launch-observed--at = Time
launch-observed--at-hint = When it was observed, UTC.
launch-observed--origin = Origin
launch-observed--origin-hint = Where it came from, as far as observed.
launch-observed--class_estimate = Class, as estimated
launch-observed--class_estimate-hint = What its author takes it for.
launch-observed--count = Number
launch-observed--count-hint = How many launches, and how exact the number is.
launch-observed--impact_estimate = Impact area, as estimated
launch-observed--impact_estimate-hint = Where its author expects it to come down.
launch-observed--matches = Matching notice
launch-observed--matches-hint = The launch notice that it matches; left out if there is none.
launch-observed--confidence = Confidence
launch-observed--confidence-hint = How sure its author is.
launch-observed--error_sources_excluded = Sources of error excluded
launch-observed--error_sources_excluded-hint = What two officers have checked before they release this.

launch-answer = Answer about an observed launch
launch-answer-short = { $answer }, about report { $re }
launch-answer-full = { $author } states about what was observed in { $re }: { $answer }. { $answer_is ->
        [CHECKING] The next word comes at { $next_update }.
        [MATCHES] The notice is { $matches }.
        [OURS_NOTICE_FOLLOWS] The notice follows by { $next_update }.
       *[other] It says nothing of other parties.
    }
launch-answer--re = Report
launch-answer--re-hint = The report of an observed launch.
launch-answer--answer = Answer
launch-answer--answer-hint = “Checking” may be released by one officer, at once.
launch-answer--matches = Matching notice
launch-answer--matches-hint = The launch notice on record; required if it matches.
launch-answer--next_update = Next word
launch-answer--next_update-hint = UTC; required while checking, and if a notice follows.
launch-answer--text = Text
launch-answer--text-hint = Shown as written.

code-LAUNCH_ANSWER-CHECKING = checking (not an answer)
code-LAUNCH_ANSWER-MATCHES = it matches a notice
code-LAUNCH_ANSWER-OURS_NOTICE_FOLLOWS = ours, a notice follows
code-LAUNCH_ANSWER-NOT_OURS = not ours
code-LAUNCH_ANSWER-NO_LAUNCH_BY_US = no launch by us

code-ERRSRC-TEST_DATA = test data
code-ERRSRC-SOFTWARE = software
code-ERRSRC-SPACE_DEBRIS = space debris

state-OBSERVED-ASKED = ASKED
state-OBSERVED-CHECKING = CHECKING
state-OBSERVED-MATCHES = MATCHES A NOTICE
state-OBSERVED-NOTICE_FOLLOWS = NOTICE FOLLOWS
state-OBSERVED-NOT_OURS = NOT OF THE PARTIES ASKED
state-OBSERVED-NO_LAUNCH = NO LAUNCH BY THE PARTIES ASKED
state-OBSERVED-ALERT_WITHDRAWN = ALERT WITHDRAWN
state-OBSERVED-REPORTED_WITHOUT_NOTICE = REPORTED, NO NOTICE ON RECORD

launch-reported = reported by { $party }
launch-without-notice = reported by { $party }, no notice on record
launch-notice-of-that-time = a notice of { $party } on record covers that time: { $entry }; nobody states that it matches
launch-count = { $executed } of { $count } told to have taken place
launch-plan = sealed plan: { $state }; { $opened } of { $made } seals of this class by { $party } opened, { $late } past their term
launch-plan-held = held by { $party } no later than { $when }
