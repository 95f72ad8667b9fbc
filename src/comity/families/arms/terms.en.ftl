# Arms limits: what each message is called, says in a sentence, and what its fields mean.

arms-regime = Limits on strategic arms
arms-regime-short = { $name }: { $parties }; from { $starts_at }, end: { $ends_at }
arms-regime-full =
    { $basis_is ->
        [UNILATERAL] { $author } states limits for itself alone; the form names { $parties }.
       *[other] { $author } proposes limits to { $parties }. They are in force only once each of these parties accepts these same terms.
    } Start: { $starts_at }. End: { $ends_at }. A number is compared with a limit only from the day on which that limit begins.
arms-regime--name = Name
arms-regime--name-hint = What these limits are called.
arms-regime--parties = Bound parties
arms-regime--parties-hint = Every party whose acceptance is needed.
arms-regime--basis = Basis
arms-regime--basis-hint = Legal, political, or unilateral: then it binds its author alone.
arms-regime--limits = Limits
arms-regime--limits-hint = Category, highest number, parties (none named: all bound parties), first day.
arms-regime--counting = Counting rules
arms-regime--counting-hint = What counts how much in which category, and when.
arms-regime--as_of_dates = Dates of declaration
arms-regime--as_of_dates-hint = Days of the year, such as 03-01 and 09-01.
arms-regime--declare_within = To be declared within
arms-regime--declare_within-hint = Counted from the end of the day; 30 days are usual.
arms-regime--change_within = Changes to be told within
arms-regime--change_within-hint = Counted from the change; 5 days are usual.
arms-regime--starts_at = Start
arms-regime--starts_at-hint = UTC.
arms-regime--ends_at = End
arms-regime--ends_at-hint = UTC, or NONE: no end is agreed.
arms-regime--extension = Rule of extension
arms-regime--extension-hint = How often, for how long, and who must accept it.
arms-regime--precedes = Earlier limits
arms-regime--precedes-hint = The limits that these follow.
arms-regime--form = Form
arms-regime--form-hint = Spoken, written, unilateral, or a treaty.
arms-regime--roles = Guarantors and witnesses
arms-regime--roles-hint = Bound parties are named above.
arms-regime--text_ref = Text
arms-regime--text_ref-hint = The text, when it is on the line.

arms-step = Step about limits
arms-step-short = { $step } ({ $regime }); from { $effective_at }, end: { $until }
arms-step-full =
    { $author } about { $regime }: { $step }. From { $effective_at }, end: { $until }. { $step_is ->
        [EXTEND_PROPOSE] It is a proposal: nothing is extended until every bound party accepts these same terms.
        [INVITE_PARTY] { $invitee } is bound only if it says so itself and every bound party accepts this invitation.
       *[other] It is the word of { $author } and binds nobody else.
    }
arms-step--regime = Limits
arms-step--regime-hint = The limits concerned.
arms-step--step = Step
arms-step--step-hint = To extend and to invite are proposals; the others are one party’s word.
arms-step--effective_at = From
arms-step--effective_at-hint = UTC, when it takes effect.
arms-step--until = Until
arms-step--until-hint = UTC, or NONE. Of an extension: the new end.
arms-step--conditions = Conditions
arms-step--conditions-hint = On what it depends, in the author’s words.
arms-step--grounds = Grounds
arms-step--grounds-hint = Why, in the author’s words.
arms-step--invitee = Party invited
arms-step--invitee-hint = Only where a party is invited or answers an invitation.

arms-declare = Declaration of numbers
arms-declare-short = As of { $as_of }: { $status }; { $values }
arms-declare-full =
    { $author } declares its numbers as of { $as_of } under { $regime }: { $status }. { $status_is ->
        [WITHHELD] Where no number is given, none is stated; that is not zero.
       *[other] A category that is not named is not stated; that is not zero.
    }
arms-declare--regime = Limits
arms-declare--regime-hint = The limits under which it is declared.
arms-declare--as_of = As of
arms-declare--as_of-hint = The day for which the numbers hold.
arms-declare--status = Status
arms-declare--status-hint = Provided, given voluntarily, or withheld. Withheld is not zero.
arms-declare--values = Numbers
arms-declare--values-hint = One for each category; none only if withheld.
arms-declare--breakdown = Breakdown
arms-declare--breakdown-hint = By type and facility. The parts of a category must add up to its number.
arms-declare--reason = Reason
arms-declare--reason-hint = Required if withheld.

arms-item = Change of a counted item
arms-item-short = { $item }: { $change }, { $at }
arms-item-full = { $author } states a change of one counted item under { $regime }: { $item }, { $change }, { $at }. Its numbers change by: { $delta }.
arms-item--regime = Limits
arms-item--regime-hint = The limits under which it is counted.
arms-item--item = Item
arms-item--item-hint = What is counted.
arms-item--uid = Identifier
arms-item--uid-hint = Its unique identifier, where there is one.
arms-item--change = Change
arms-item--change-hint = What became of it.
arms-item--from_facility = From facility
arms-item--from_facility-hint = Where it left.
arms-item--to_facility = To facility
arms-item--to_facility-hint = Where it came to.
arms-item--at = Time
arms-item--at-hint = UTC.
arms-item--delta = Numbers change by
arms-item--delta-hint = For each category, more or fewer. Warheads are told in declarations only.

arms-objection = Other count
arms-objection-short = { $category }: declared { $declared }, counted { $claimed } ({ $declaration })
arms-objection-full = { $author } counts otherwise than { $declaration } declares. { $category }: declared { $declared }, counted by { $author }: { $claimed }. Both numbers stay; neither stands over the other.
arms-objection--declaration = Declaration
arms-objection--declaration-hint = Another party’s declaration.
arms-objection--category = Category
arms-objection--category-hint = One category; for another, a message of its own.
arms-objection--declared = Number declared
arms-objection--declared-hint = As it stands in the declaration.
arms-objection--claimed = Number counted
arms-objection--claimed-hint = As its author counts.
arms-objection--grounds = Grounds
arms-objection--grounds-hint = Why it is counted otherwise.

part-limit = { $category }: at most { $max } from { $from } on, for { $parties }
part-limit-all = { $category }: at most { $max } from { $from } on, for every bound party
part-countrule = rule { $n }: { $item } counts { $weight } in “{ $category }”; { $condition }
part-decl-row = { $category }: { $value } × { $type }
part-decl-row-facility = at { $value }
form-part-limit-category = Category
form-part-limit-max = At most
form-part-limit-parties = Parties (none: all)
form-part-limit-from = From
form-part-countrule-n = Number
form-part-countrule-item = Item
form-part-countrule-category = Category
form-part-countrule-weight = Counts
form-part-countrule-condition = Condition
form-part-decl_row-type = Type
form-part-decl_row-facility = Facility
form-part-decl_row-category = Category
form-part-decl_row-value = How many

code-BASIS-LEGAL = legally binding
code-BASIS-POLITICAL = politically binding
code-BASIS-UNILATERAL = unilateral

code-REGSTEP-EXTEND_PROPOSE = proposes to extend
code-REGSTEP-SUSPEND = suspends its part
code-REGSTEP-RESUME = resumes its part
code-REGSTEP-WITHDRAW = withdraws
code-REGSTEP-OBSERVE_VOLUNTARILY = observes voluntarily
code-REGSTEP-END_OBSERVANCE = ends its voluntary observance
code-REGSTEP-INVITE_PARTY = invites a party
code-REGSTEP-JOIN_DECLINE = does not join
code-REGSTEP-JOIN_ACCEPT = joins

code-DECL-PROVIDED = provided
code-DECL-VOLUNTARY = given voluntarily
code-DECL-WITHHELD = withheld (not zero)

code-NCAT-DEPLOYED_VEHICLES = deployed delivery vehicles
code-NCAT-DEPLOYED_WARHEADS = warheads on deployed vehicles
code-NCAT-ALL_LAUNCHERS = deployed and non-deployed launchers

code-ITEM-ICBM = intercontinental ballistic missile
code-ITEM-SLBM = submarine-launched ballistic missile
code-ITEM-HEAVY_BOMBER = heavy bomber
code-ITEM-ICBM_LAUNCHER = launcher of intercontinental missiles
code-ITEM-SLBM_LAUNCHER = launcher on a submarine
code-ITEM-FACILITY = facility

code-ITEMCH-PRODUCED = produced
code-ITEMCH-DEPLOYED = deployed
code-ITEMCH-UNDEPLOYED = no longer deployed
code-ITEMCH-MOVED = moved
code-ITEMCH-CONVERTED = converted
code-ITEMCH-ELIMINATED = eliminated
code-ITEMCH-LOST = lost
code-ITEMCH-DISPLAYED = put on display
