# Pauses: what each message is called, says in a sentence, and what its fields mean.

pause-moratorium = Pause
pause-moratorium-short = { $name }: from { $starts_at } to { $ends_at }; between: { $parties }
pause-moratorium-full = { $author } states the terms of a pause: { $name }. Between: { $parties }. From { $starts_at } to { $ends_at }. Acts it names: { $acts }. Objects it names: { $object_classes }. Where: { $area }. What counts of an act: { $time_rule }. Condition of release: { $release_rule }. Verified by: { $verify }. Form: { $form }. It is in force only when every party of it has accepted these very terms.
pause-moratorium--name = Name
pause-moratorium--name-hint = Two texts of one name and the same parties are texts of one pause.
pause-moratorium--parties = Parties
pause-moratorium--parties-hint = Who must accept these terms; each once.
pause-moratorium--acts = Acts it names
pause-moratorium--acts-hint = Kinds of acts; none named is no limit.
pause-moratorium--object_classes = Objects it names
pause-moratorium--object_classes-hint = Classes of objects; none named is no limit.
pause-moratorium--objects = Object list
pause-moratorium--objects-hint = The entry that lists them; exact places stay with its addressees.
pause-moratorium--area = Area
pause-moratorium--area-hint = Where it is to hold.
pause-moratorium--starts_at = Starts
pause-moratorium--starts_at-hint = UTC, to the second; say a zone to nobody, convert it first.
pause-moratorium--ends_at = Ends
pause-moratorium--ends_at-hint = UTC, or NONE for no end; the end itself is outside.
pause-moratorium--release_rule = Condition of release
pause-moratorium--release_rule-hint = What the parties agree may free one of them; nothing is released by the line.
pause-moratorium--notice_s = Notice
pause-moratorium--notice_s-hint = How long before it a step is announced.
pause-moratorium--verify = Verified by
pause-moratorium--verify-hint = Who looks whether it is kept; NONE, if nobody does.
pause-moratorium--announced_by = Announced in
pause-moratorium--announced_by-hint = Sources in which it was announced.
pause-moratorium--time_rule = What counts of an act
pause-moratorium--time_rule-hint = Its start, any part of it, or its effect.
pause-moratorium--form = Form
pause-moratorium--form-hint = In which form it is agreed or stated.
pause-moratorium--roles = Roles
pause-moratorium--roles-hint = Guarantors and witnesses; their acceptance is not asked for.
pause-moratorium--extension = Extension
pause-moratorium--extension-hint = How it may be extended, in words.

pause-objects = Object list
pause-objects-short = list of objects, version { $version }
pause-objects-full = { $author } lists objects of a pause, version { $version }: { $entries }. That an object is not listed says nothing of it.
pause-objects--version = Version
pause-objects--version-hint = Counts up with each list of yours.
pause-objects--entries = Objects
pause-objects--entries-hint = Each with an id of its own; exact places go to the addressees only.

pause-interpret = Reading of a pause
pause-interpret-short = { $claimant }: from { $starts_at } to { $ends_at }
pause-interpret-full = { $author } reports a reading of a pause. Whose: { $claimant }. From { $starts_at } to { $ends_at }; last day inside: { $end_day_counts }. Said on { $said_at }, found in { $source }. Text it reads: { $re }. What is not stated stays not stated.
pause-interpret--re = Text it reads
pause-interpret--re-hint = The pause on record, or NONE if nothing was written.
pause-interpret--claimant = Read by
pause-interpret--claimant-hint = Whose reading it is; not who reports it here.
pause-interpret--starts_at = Starts
pause-interpret--starts_at-hint = UTC, NONE for no start, or NOT_STATED; never filled in.
pause-interpret--ends_at = Ends
pause-interpret--ends_at-hint = UTC, NONE for no end, or NOT_STATED; of a day its beginning.
pause-interpret--end_day_counts = Last day inside
pause-interpret--end_day_counts-hint = If only a day was named: whether that day is inside.
pause-interpret--time_rule = What counts of an act
pause-interpret--time_rule-hint = Only if it was said.
pause-interpret--object_classes = Objects it names
pause-interpret--object_classes-hint = Only those that were named; left out, they are not stated.
pause-interpret--area = Area
pause-interpret--area-hint = Only if one was named.
pause-interpret--words = In words
pause-interpret--words-hint = As it was said.
pause-interpret--said_at = Said on
pause-interpret--said_at-hint = The day it was said.
pause-interpret--source = Source
pause-interpret--source-hint = The entry that names where it was found.

pause-tally = Tally of launches
pause-tally-short = { $by }, { $period }. Launched: { $launched }. Intercepted: { $intercepted }. Unknown: { $unknown }
pause-tally-full = { $author } reports a tally. Counted by: { $by }. Period: { $period }. Launched: { $launched }. Intercepted: { $intercepted }. Unknown: { $unknown }. Found in { $source }. A weapon of whose fate nothing is stated is unknown in full.
pause-tally--period = Period
pause-tally--period-hint = UTC, from and to.
pause-tally--by = Counted by
pause-tally--by-hint = The party whose count it is.
pause-tally--launched = Launched
pause-tally--launched-hint = By weapon, with how exact each number is said to be.
pause-tally--intercepted = Intercepted
pause-tally--intercepted-hint = Leave out a weapon of which nothing is stated.
pause-tally--suppressed = Suppressed
pause-tally--suppressed-hint = Lost to jamming and the like.
pause-tally--impacted = Impacted
pause-tally--impacted-hint = What came down on its target or elsewhere.
pause-tally--left_area = Left the area
pause-tally--left_area-hint = What flew on or back.
pause-tally--unknown = Unknown
pause-tally--unknown-hint = Launched less all that is accounted for, weapon by weapon.
pause-tally--area = Area
pause-tally--area-hint = Where it was counted.
pause-tally--source = Source
pause-tally--source-hint = The entry that names where it was found.

pause-step = Step in a pause
pause-step-short = { $step }: { $re }; from { $effective_at }
pause-step-full = { $step_is ->
        [EXTEND_PROPOSE] { $author } proposes to extend the pause { $re } from { $effective_at }, until: { $until }. It is extended only when every party has accepted.
        [SUSPEND] { $author } states that it suspends its part in the pause { $re } from { $effective_at }.
        [RELEASE_CLAIM] { $author } states that it regards itself as released from the pause { $re } from { $effective_at }. This is a statement; nothing is released by it here.
        [RESUME] { $author } states that it resumes its part in the pause { $re } from { $effective_at }.
       *[END_NOTE] { $author } states that the pause { $re } has ended or ends at { $effective_at }.
    }
pause-step--re = Pause
pause-step--re-hint = The text on record.
pause-step--step = Step
pause-step--step-hint = Each party takes its own; an extension needs all.
pause-step--effective_at = From
pause-step--effective_at-hint = UTC, when the step takes effect.
pause-step--until = Until
pause-step--until-hint = Of an extension or a suspension: UTC, or NONE for no end.
pause-step--grounds = Reports it rests on
pause-step--grounds-hint = A claim of release needs at least one.
pause-step--condition = Condition relied on
pause-step--condition-hint = The agreed condition, in words; only with a claim of release.
