# Figures: what each message is called, says in a sentence, and what its fields mean.

figures-figure = Figure
figures-figure-short = { $series }: { $value } ({ $unit }); as of: { $as_of }; claimed by: { $claimant }
figures-figure-full = { $author } reports a figure of the series { $series }. Claimed by: { $claimant }. Value: { $value } ({ $unit }); as of: { $as_of }. { $compared_with_is ->
        [absent] It is not stated as a change.
       *[other] It is a change; compared with: { $compared_with }.
    } Category: { $category }. Basis: { $basis }. Found in { $source }. To pass it on is not to confirm it.
figures-figure--series = Series
figures-figure--series-hint = One name for what is claimed again and again, such as aa.military.killed.
figures-figure--definition = What is counted
figures-figure--definition-hint = In the words of the claimant, as far as known.
figures-figure--category = Category
figures-figure--category-hint = What kind of thing is counted.
figures-figure--population = Of whom
figures-figure--population-hint = Whose losses, which buildings, which customers.
figures-figure--value = Value
figures-figure--value-hint = The number and how exact it is said to be: “about” is not “exactly”.
figures-figure--unit = Unit
figures-figure--unit-hint = What one of the number is.
figures-figure--compared_with = Compared with
figures-figure--compared_with-hint = Only if the value is a change: the earlier period. A percentage needs it.
figures-figure--as_of = As of
figures-figure--as_of-hint = The day, or the time from and to; a day names no zone and is read in UTC.
figures-figure--since = Counted since
figures-figure--since-hint = The first day of a figure that adds up over time.
figures-figure--claimant = Claimed by
figures-figure--claimant-hint = Who says so, and as what; not who reports it here.
figures-figure--source = Source
figures-figure--source-hint = The entry that names where it was found.
figures-figure--chain = Reported through
figures-figure--chain-hint = Sources between the claimant and us. With any, it is a claim about a claim.
figures-figure--method = Method
figures-figure--method-hint = How it was counted, as far as known.
figures-figure--includes = Includes
figures-figure--includes-hint = What is counted although one might not expect it.
figures-figure--excludes = Excludes
figures-figure--excludes-hint = What is not counted although one might expect it.
figures-figure--area = Area
figures-figure--area-hint = Where what is counted happened.
figures-figure--event = Time of the events
figures-figure--event-hint = When what is counted happened, UTC, from and to.
figures-figure--basis = Basis
figures-figure--basis-hint = What the claimant bases it on.
figures-figure--flags = Remarks
figures-figure--flags-hint = Provisional, estimated, partial, rounded, or counted in a new way.
figures-figure--parts = Parts
figures-figure--parts-hint = Figures that should add up to this one.
figures-figure--updates = Updates
figures-figure--updates-hint = The earlier figure of the same claimant and series; an update corrects nothing.

figures-step = Step on a figure
figures-step-short = { $step }: { $re }
figures-step-full = { $step_is ->
        [REVISE] { $author } gives another value for its figure { $re }. The earlier value stays visible.
        [RETRACT] { $author } takes its figure { $re } back. It stays on record as retracted.
        [CONFIRM] { $author } confirms the figure { $re }.
       *[DISPUTE] { $author } disputes the figure { $re }. All numbers stay as stated.
    }
figures-step--re = Figure
figures-step--re-hint = Only its author revises or retracts it; only others confirm or dispute it.
figures-step--step = Step
figures-step--step-hint = Revise, retract, confirm or dispute.
figures-step--value = Value
figures-step--value-hint = The new value, or in a dispute one’s own.
figures-step--reason = Explanation
figures-step--reason-hint = Shown as written.
figures-step--why = Reason of the author
figures-step--why-hint = Why it is revised or retracted.
figures-step--ground = Ground
figures-step--ground-hint = What a dispute is about; required for one.
figures-step--counter = Other figure
figures-step--counter-hint = A figure on record that stands against it.

figures-relation = How two figures relate
figures-relation-short = Figures { $a } and { $b }: { $relation }
figures-relation-full = { $author } states of the figures { $a } (first) and { $b } (second): { $relation }. Reason: { $why }
figures-relation--a = First figure
figures-relation--a-hint = A figure on record.
figures-relation--b = Second figure
figures-relation--b-hint = Another figure on record.
figures-relation--relation = Relation
figures-relation--relation-hint = Only the same quantity can be compared.
figures-relation--why = Reason
figures-relation--why-hint = What makes them the same quantity, or not.

figures-source = Source
figures-source-short = { $name } ({ $kind })
figures-source-full = { $author } names a source: { $name } ({ $kind }). Published: { $published }.
figures-source--name = Name
figures-source--name-hint = The statement, report or article, so that others can find it.
figures-source--kind = Kind
figures-source--kind-hint = Who publishes there.
figures-source--party = Affiliation
figures-source--party-hint = The party it belongs to, if it belongs to one.
figures-source--published = Published
figures-source--published-hint = UTC, or NONE if no time is known.
figures-source--url = Address
figures-source--url-hint = Where it can be read.
figures-source--copy = Hash of a stored copy
figures-source--copy-hint = SHA-256 of the copy that one keeps.
