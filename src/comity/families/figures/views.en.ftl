# Figures side by side, and what each pair comes to.

figures-value = { $value } ({ $unit })
figures-OWN = { $party } gives it for the claimant
figures-REPORTED = { $party } reports the claim of another
figures-THROUGH = { $party } reports a claim about a claim
figures-source-of = found in “{ $name }” ({ $kind })
figures-word = { $party }: { $step }
figures-word-ground = { $party }: { $step }, ground: { $ground }
figures-parts-ADDS_UP = its parts add up: { $total }
figures-parts-ARITHMETIC = its parts add up to { $total }, which is another number; both stay
figures-parts-UNDETERMINED = its parts cannot be added up here
figures-pair = { $one } and { $other }: { $verdict }

figures-verdict-SAME_CLAIM = two reports of one claim
figures-verdict-UPDATE = the later is an update, no correction
figures-verdict-AGREES = one number would fit both
figures-verdict-CONTRADICTION = no number fits both
figures-verdict-INCOMPARABLE = not compared

figures-differs-SERIES = other series
figures-differs-CATEGORY = other category
figures-differs-POPULATION = counted of others
figures-differs-AREA = other area
figures-differs-EVENT = other time of the events
figures-differs-UNIT = other unit
figures-differs-COMPARED_WITH = compared with another period
figures-differs-AS_OF = as of another time
figures-differs-NOT_KNOWN = no number is given
figures-differs-RETRACTED = retracted
figures-differs-RELATION = a party states that they are not one quantity
