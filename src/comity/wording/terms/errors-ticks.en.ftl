# Errors of the checklist of a handover.

error-ticks-bad = What this tablet sent is no tick of this checklist, and none of it was taken: load the page again; what was ticked is still on the tablet.
error-ticks-differ = { $count ->
    [one] One subject has two words that differ: choose the one that is right.
   *[other] { $count } subjects have two words that differ: choose the right one of each.
}
error-ticks-heads-and-ticks = The two officers counted { $heads }, and { $ticks } are ticked as handed over: tick who is missing, or add who is not on the plan.
error-ticks-heads-differ = The two officers counted { $first } and { $second }: count again.
error-ticks-no-headcount = Two officers must count the heads: enter both counts, and who counted.
error-ticks-no-plan = { $entry } is no plan of an exchange that is open here: choose a plan on the page of the exchange.
error-ticks-no-such-way = Nobody goes from { $giver } to { $receiver } by this plan: choose a direction of the plan.
error-ticks-nobody = Nobody is ticked yet: tick each person as they pass.
error-ticks-same-officer = Both heads were counted by { $officer }: have a second officer count.
error-ticks-too-many = A checklist holds at most { $most } ticks: release a tally for this point and begin another point.
error-console-no-exchange = This message belongs to no exchange that is open here: choose one under Exchanges.
error-review-not-for-you = Your key may not write to the neutral (P17), so that names are not shown to you: ask an officer who may.
error-review-not-open = The list { $name } is not open at this browser: open it for review first.
error-review-ruled-by-two = Two officers have ruled on { $pair }: their ruling stands here; change it with both keys (comity exchange rule).
error-ticks-bad-label = A label has 1 to { $most } signs that can be printed; give both sides the same one.
error-ticks-not-ticked = Without a tick yet: { $count } of the plan; tick them, also as ABSENT or NOT_PRESENTED.
error-ticks-one-alone = { $count } were ticked by one of the two officers alone: let the other one tick them too.
error-ticks-two-have-counted = { $officers } have counted at this point already: let one of them tick, or name another point.
error-list-held = Another program rules or matches beside list { $name } at this moment, and nothing was changed here: wait until it is done, then do this again.
