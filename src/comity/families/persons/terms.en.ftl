# Persons: lists, exchanges, tallies, claims.

persons-no-name = No name stands in it: a person is a salted key.

persons-list = List of persons, committed to
persons-list-short = { $kind } list { $direction }, version { $version }: { $totals }
persons-list-full = { $author } commits to a list of persons { $direction } ({ $kind }), version { $version }: { $totals }. Its root fixes the list before it is shown. To be shown by { $reveal_by }, and only after both sides have committed: { $reveal }. { persons-no-name }
persons-list--exchange = Exchange
persons-list--exchange-hint = The talk in which it was agreed, or a plan without lists; every list of one exchange names the same entry.
persons-list--direction = Direction
persons-list--direction-hint = Who gives, and who receives.
persons-list--kind = Kind of list
persons-list--kind-hint = Asked for, or offered.
persons-list--version = Version
persons-list--version-hint = A later version replaces an earlier one of the same direction.
persons-list--criteria = Criteria
persons-list--criteria-hint = By which the persons were chosen. The severely wounded and sick are owed regardless of number or rank.
persons-list--root = Root
persons-list--root-hint = Of the tree over the salted cards: the commitment.
persons-list--totals = Totals
persons-list--totals-hint = Per category; checked against the list once it is shown.
persons-list--ruleset = Rules of matching
persons-list--ruleset-hint = By their hash.
persons-list--reveal = Shown how
persons-list--reveal-hint = To the neutral, unless agreed otherwise.
persons-list--reveal_by = To be shown by
persons-list--reveal_by-hint = UTC.
persons-list--entries = Persons
persons-list--entries-hint = Numbered, by salted key; only in a copy for the neutral, or for who may see it.

persons-list_comment = Comment on a list of persons
persons-list_comment-short =
    On list { $re }: { $rows_n ->
        [one] { $rows_n } person
       *[other] { $rows_n } persons
    }
persons-list_comment-full = { $author } states of the list { $re }, person by person: { $rows }. { persons-no-name }
persons-list_comment--re = List
persons-list_comment--re-hint = The list as committed to.
persons-list_comment--rows = Person by person
persons-list_comment--rows-hint = By the number on the list. Write no name into a note.

persons-owed = The severely wounded and sick are owed regardless of number or rank; civilians and minors are never traded.
persons-plan = Plan of an exchange
persons-plan-short = Exchange { $window }: { $formula }
persons-plan-full = { $author } proposes an exchange { $window } at { $place }: { $formula }. Parity: { $parity }. Lists, date and place are one hash: it is fixed when every party accepts these same terms, and no other date is agreed before that. { persons-owed } { persons-no-name }
persons-plan--lists = Lists
persons-plan--lists-hint = The exact versions by which it goes.
persons-plan--formula = Formula
persons-plan--formula-hint = How many of each category, in each direction.
persons-plan--place = Place
persons-plan--place-hint = WGS 84; only the addressees can read it.
persons-plan--window = From and to
persons-plan--window-hint = UTC; proposed at least 24 hours before.
persons-plan--mediators = Mediators
persons-plan--mediators-hint = Parties that help it.
persons-plan--steps = Steps
persons-plan--steps-hint = In their order. Write no name.
persons-plan--side_transfers = Beside the formula
persons-plan--side_transfers-hint = Persons who go at the same time and are not counted in it: civilians, as a rule. Write no name.
persons-plan--lines = Persons
persons-plan--lines-hint = Numbered, by salted key, each with its direction and the label that each party gives.
persons-plan--parity = Parity
persons-plan--parity-hint = Civilians, minors, severely wounded and sick stay outside it, unless agreed otherwise: they are owed regardless of number or rank.
persons-plan--parity_ratio = Ratio
persons-plan--parity_ratio-hint = Two numbers, for a parity by ratio.

persons-ready = Readiness for an exchange
persons-ready-short = Plan { $plan }: { $state }
persons-ready-full = { $author } states of the exchange planned in { $plan }: { $state }.
persons-ready--plan = Plan
persons-ready--plan-hint = The plan that every party accepted.
persons-ready--state = State
persons-ready--state-hint = Said 12 hours before, 2 hours before, and at the place.
persons-ready--reason = Reason
persons-ready--reason-hint = Why it waits or does not come. Write no name.

persons-tally = Tally of a handover
persons-tally-short = { $by } { $direction }: { $headcount } ({ $counts }), { $at }
persons-tally-full = { $author } counted as { $by } { $direction }, at { $at }: { $headcount } by heads, two officers counting; by category: { $counts }. A category is the label of who counts. { persons-no-name }
persons-tally--plan = Plan
persons-tally--plan-hint = The plan by which the persons go.
persons-tally--direction = Direction
persons-tally--direction-hint = Who gives, and who receives.
persons-tally--by = Counted as
persons-tally--by-hint = Giver, receiver or witness.
persons-tally--point = Step or place
persons-tally--point-hint = Where on the way, if there are several.
persons-tally--counts = Per category
persons-tally--counts-hint = By your own labels; they add up to the headcount.
persons-tally--headcount = Headcount
persons-tally--headcount-hint = As two officers counted.
persons-tally--entries = Persons
persons-tally--entries-hint = What became of each, by salted key. The reason why somebody was not presented does not stand here.
persons-tally--condition = Condition
persons-tally--condition-hint = By the receiver only: how many; one person may stand in several.
persons-tally--at = At
persons-tally--at-hint = UTC.

persons-reveal = Showing of a committed list
persons-reveal-short = List { $commit } is shown: { $blob }
persons-reveal-full = { $author } shows the list committed to in { $commit }, sealed beside the feed: { $blob }. It is checked against the root. Nothing is shown before both sides have committed. Its rows are in the copy for those alone who may open it.
persons-reveal--commit = List
persons-reveal--commit-hint = The own list as committed to.
persons-reveal--blob = Sealed list
persons-reveal--blob-hint = By its hash; it travels beside the feed.
persons-reveal--slice = Slice
persons-reveal--slice-hint = Its number, for a list shown in slices.
persons-reveal--cards = Rows
persons-reveal--cards-hint = The slice itself, in a copy to whoever may open it; nobody types it.

persons-claim = Claim about an exchange
persons-claim-short = Claimed { $direction }: { $counts }; in the formula: { $in_formula }
persons-claim-full = { $author } records a public claim { $direction }: { $counts }. Counted inside the agreed formula: { $in_formula }. Source: { $source }. A claim is a number that somebody states; what parties counted stands in the tallies.
persons-claim--plan = Plan
persons-claim--plan-hint = The exchange it speaks of; without it, it is compared with nothing.
persons-claim--direction = Direction
persons-claim--direction-hint = Who gives, and who receives.
persons-claim--counts = Per category
persons-claim--counts-hint = Prisoners of war count as military, and the words used are kept. Where no category was said: not known.
persons-claim--in_formula = In the formula
persons-claim--in_formula-hint = Whether these persons are counted inside the agreed formula.
persons-claim--source = Source
persons-claim--source-hint = The entry that records where it was said.
persons-claim--words = Words
persons-claim--words-hint = As said.

persons-discrepancy = Discrepancy in an exchange
persons-discrepancy-short = { $field }: { $values }; { $status }
persons-discrepancy-full = { $author } signs that numbers differ in { $field }: { $values }. State: { $status }. Each number stands as its author stated it.
persons-discrepancy--about = About
persons-discrepancy--about-hint = Tallies and claims that differ.
persons-discrepancy--field = Field
persons-discrepancy--field-hint = Which number, and by which rule it was computed.
persons-discrepancy--values = Values
persons-discrepancy--values-hint = Of each party.
persons-discrepancy--explanation = Explanation
persons-discrepancy--explanation-hint = What may account for it. Write no name.
persons-discrepancy--status = State
persons-discrepancy--status-hint = Open, explained, or contested.

persons-close = Final counts of an exchange
persons-close-short = Final of plan { $plan }: { $final }
persons-close-full = { $author } proposes these final counts of the exchange planned in { $plan }: { $final }. They are joint when every party accepts these same terms; discrepancies stay on the record beside them.
persons-close--plan = Plan
persons-close--plan-hint = The plan that was carried out.
persons-close--final = Final counts
persons-close--final-hint = Per direction and category.
