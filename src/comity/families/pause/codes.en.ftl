# What stands in the fields of pauses, and where a pause stands.

code-OBJ-REFINERY = refinery
code-OBJ-OIL_GAS_PIPELINE = oil or gas pipeline
code-OBJ-STORAGE = storage
code-OBJ-PUMPING = pumping station
code-OBJ-GENERATION = power generation
code-OBJ-TRANSMISSION = power transmission
code-OBJ-SUBSTATION = substation
code-OBJ-NUCLEAR_PLANT = nuclear power plant
code-OBJ-DAM = dam
code-OBJ-HEATING = heating
code-OBJ-PORT = port
code-OBJ-OTHER = other

code-RELRULE-NONE = none
code-RELRULE-NOTICE = by notice
code-RELRULE-RECIPROCAL_ON_BREACH = an act of one party frees the other
code-RELRULE-JOINT_FINDING = by a joint finding

code-TIME_RULE-START = its start
code-TIME_RULE-OVERLAP = any part of it
code-TIME_RULE-IMPACT = its effect

code-WEAPON-UAV = uncrewed aircraft
code-WEAPON-BALLISTIC = ballistic missile
code-WEAPON-CRUISE = cruise missile
code-WEAPON-AEROBALLISTIC = aeroballistic missile
code-WEAPON-GUIDED_BOMB = guided bomb
code-WEAPON-ROCKET = rocket
code-WEAPON-SHELL = shell
code-WEAPON-OTHER = other

code-MORSTEP-EXTEND_PROPOSE = extension proposed
code-MORSTEP-SUSPEND = suspended
code-MORSTEP-RELEASE_CLAIM = claims to be released
code-MORSTEP-RESUME = resumed
code-MORSTEP-END_NOTE = said to have ended

part-object = { $id }: { $name } ({ $class }), { $pos }
part-object-area = area { $value }
part-object-operator = operator { $value }
form-part-object-id = Id
form-part-object-class = Class
form-part-object-name = Name
form-part-object-pos = Position
form-part-object-area = Area
form-part-object-operator = Operator

state-MORATORIUM-ANNOUNCED = ANNOUNCED, not accepted by all
state-MORATORIUM-DIVERGENT = DIVERGENT, stated in different ways
state-MORATORIUM-AGREED = ACCEPTED BY ALL
state-MORATORIUM-NOT_ACCEPTED = NOT ACCEPTED
state-MORATORIUM-SUSPENDED = ACCEPTED BY ALL, SUSPENDED BY A PARTY
state-MORATORIUM-RELEASE_CLAIMED = ACCEPTED BY ALL, A PARTY CLAIMS RELEASE
state-MORATORIUM-ENDED = ENDED, says a party
state-MORATORIUM-WITHDRAWN = WITHDRAWN
state-MORATORIUM-IN_FORCE = IN FORCE
state-MORATORIUM-EXPIRED = PAST ITS END

state-PAUSE_READING-KEPT = STATED, nothing was written
state-PAUSE_READING-WITHDRAWN = WITHDRAWN
state-OBJECT_LIST-KEPT = LISTED
state-OBJECT_LIST-WITHDRAWN = WITHDRAWN
state-STRIKE_TALLY-KEPT = REPORTED
state-STRIKE_TALLY-WITHDRAWN = WITHDRAWN
