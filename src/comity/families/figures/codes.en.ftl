# What stands in the fields of figures, and where a figure stands.

code-FIGBASIS-OWN_COUNT = own count
code-FIGBASIS-OWN_ESTIMATE = own estimate
code-FIGBASIS-INTELLIGENCE = intelligence
code-FIGBASIS-THIRD_PARTY = count of a third party
code-FIGBASIS-MONITOR = count of a monitor
code-FIGBASIS-UNSTATED = not stated

code-FIGCAT-KILLED = killed
code-FIGCAT-WOUNDED = wounded
code-FIGCAT-MISSING = missing
code-FIGCAT-CAPTURED = captured
code-FIGCAT-EXCHANGED = exchanged
code-FIGCAT-LAUNCHED = launched
code-FIGCAT-INTERCEPTED = intercepted
code-FIGCAT-BUILDINGS = buildings
code-FIGCAT-CUSTOMERS = customers
code-FIGCAT-MONEY = money
code-FIGCAT-OTHER = other
code-FIGCAT-CHANGE = change

code-FIGFLAG-PROVISIONAL = provisional
code-FIGFLAG-ESTIMATED = estimated
code-FIGFLAG-BREAK = counted in a new way from here
code-FIGFLAG-PARTIAL = partial
code-FIGFLAG-ROUNDED = rounded

code-FIGREASON-LATE_INFO = later information
code-FIGREASON-DOUBLE_COUNT = counted twice
code-FIGREASON-TYPO = slip of writing
code-FIGREASON-RECLASSIFIED = classed otherwise
code-FIGREASON-METHOD = method changed
code-FIGREASON-WITHDRAWN = taken back

code-FIGREL-SAME_QUANTITY = the same quantity
code-FIGREL-SUBSET = the first is a part of the second
code-FIGREL-SUPERSET = the second is a part of the first
code-FIGREL-OTHER_DIRECTION = of the other direction
code-FIGREL-OTHER_CATEGORY = of another category
code-FIGREL-OTHER_DATE = as of another time
code-FIGREL-NOT_COMPARABLE = not comparable

code-FIGSTEP-REVISE = revised
code-FIGSTEP-RETRACT = retracted
code-FIGSTEP-CONFIRM = confirmed
code-FIGSTEP-DISPUTE = disputed

code-GROUND-SCOPE = what is counted
code-GROUND-TIME = time
code-GROUND-CATEGORY = category
code-GROUND-ARITHMETIC = arithmetic
code-GROUND-FACT = facts
code-GROUND-SOURCE = source

code-SOURCE-PARTY_STATEMENT = statement of a party
code-SOURCE-AGENCY = news agency
code-SOURCE-PRESS = press
code-SOURCE-UN = United Nations
code-SOURCE-NGO = non-governmental organisation
code-SOURCE-SENSOR = sensor
code-SOURCE-OWN = own source

state-FIGURE-CLAIMED = CLAIMED
state-FIGURE-REVISED = REVISED BY ITS AUTHOR
state-FIGURE-RETRACTED = RETRACTED BY ITS AUTHOR
state-FIGURE_SOURCE-NAMED = NAMED
state-FIGURE_SOURCE-WITHDRAWN = WITHDRAWN
