# An exchange as an officer sees it.

exchange-title = Exchange: { $stage }
exchange-planned = Plan { $entry } of { $party }, { $window }
exchange-lacks = No ACCEPT of these terms yet: { $parties }. No date is agreed.
exchange-aborted-at = Aborted at the stage { $stage }.
exchange-missed = Term passed { $when }, not kept by { $parties }: { $term }.
exchange-counts = Direction, category
exchange-formula = Formula
exchange-giver = Giver
exchange-receiver = Receiver
exchange-claims = Claims
exchange-total = heads
exchange-moved = Persons handed over in all, as { $role } counted: { $count }
exchange-substituted = OTHERS IN THEIR PLACE, { $way }, as { $role } counted: of the plan { $missing } did not pass, and { $extra } who are not on it did. Ask who they are before you close.
exchange-both = both directions
exchange-differs-CATEGORY = { $way }: as many persons on each side, { $amount } of them labelled otherwise.
exchange-differs-SCOPE = { $way }: { $amount } counted by some and left out by others.
exchange-differs-TIME = { $way }: a difference of { $amount } between numbers of different times.
exchange-differs-ARITHMETIC = { $way }: within one statement, parts and total are { $amount } apart.
exchange-differs-DIRECTION = { $way }: { $amount } apart; the number is that of the other direction.
exchange-differs-CONTRADICTION = { $way }: two numbers of one thing, { $amount } apart.
exchange-differs-INCOMPARABLE = { $way }: { $amount } apart, and nothing says that they count the same.
exchange-side = { $total } ({ $counts }): { $voices }
exchange-voice = { $party } ({ $source })
exchange-voice-named = { $party } ({ $source }: “{ $name }”)
exchange-source-PLAN = plan
exchange-source-GIVER = tally of the giver
exchange-source-RECEIVER = tally of the receiver
exchange-source-CLAIM = claim
exchange-stands = Each number stands as its author stated it. Rule { $rule }.
exchange-closed-here = Not every body of this exchange is open to all its readers here: its stage is not known to this node. Open each list, plan and tally that came, and have the others open theirs.
exchange-no-note = No note for the neutral of this party has gone since this step; one goes with every step, also an empty one.

# A person, and remains, as an officer sees them.

person-title = Person { $person }: { $state }
person-closed-here = Not every body that speaks of it is open to all its readers here: its state is not known to this node.
person-card = { $party } by a card, { $when }: { $said } ({ $entry })
person-answer = { $party } on a search, { $when }: { $said } ({ $entry })
person-death = { $party } by a report of a death, { $when }: { $said } ({ $entry })
person-search = { $party } seeks the person and asks { $asked } ({ $entry })
person-term = { $party }, { $when }: { $term }.
person-exchange = By lists and tallies: { $stage }
person-no-death = { $party } states a death; its report, with cause and place of burial, is not here.
person-kept-KEPT = The card { $entry } is kept until { $when }.
person-kept-DUE = The term of the card { $entry } passed { $when }: its body may be erased; its hash stays.
person-kept-FOR_THE_MISSING = The term of the card { $entry } passed { $when }, but the person is sought: it goes to the bureau or the central agency before anything is erased.
remains-title = Remains: { $state }
remains-side = { $party }: { $count }, identified { $identified }; containers: { $containers }
exchange-list = { $kind }, { $way }, version { $version }: { $total } in all; to be shown by { $due }, { $shown ->
        [yes] shown
       *[no] not shown yet
    }; remarks: { $remarks }.
exchange-match = { $party }: { $certain } certain pairs, { $uncertain } to be looked at; result { $result }, { $alike ->
        [ALIKE] the same at every matcher
        [DIFFERENT] another at another matcher: rules or programs differ, not persons
       *[other] by this matcher alone
    }.
exchange-next-P02 = { $party } commits to its list, before any list is shown.
exchange-next-P07 = { $party } shows the list it committed to.
exchange-next-P04 = { $party } may propose the plan: who, which way, where and when.
exchange-next-L08 = { $party } accepts these terms, or says why not.
exchange-next-P05 = { $party } says that it is ready, or that it holds.
exchange-next-P06 = { $party } counts, { $way }: each person ticked, heads counted by two officers.
exchange-next-P10 = { $party } states or accepts the final counts; differences stay beside them.
exchange-tally = { $party } as { $role }, { $way }, { $when }: heads { $count }
