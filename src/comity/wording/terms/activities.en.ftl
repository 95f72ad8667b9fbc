# Words of activities and incidents: codes, composites, states.

code-CREWED-YES = yes
code-CREWED-NO = no
code-CREWED-UNKNOWN = not known
code-CREWED-NOT_STATED = NOT STATED

code-TRANSPONDER-ON = on
code-TRANSPONDER-OFF = off
code-TRANSPONDER-PARTLY = partly on
code-TRANSPONDER-NOT_RECEIVED = not received

code-CHECKED-YES = yes
code-CHECKED-NO = no
code-CHECKED-NOT_POSSIBLE = not possible

code-PRESENT_MEASURE-OBSERVING = observing
code-PRESENT_MEASURE-ESCORTING = escorting
code-PRESENT_MEASURE-NOT_STATED = NOT STATED

code-KNOWN-CHECKING = checking (not an answer)
code-KNOWN-KNOWN_TO_US = known to us
code-KNOWN-KNOWN_CONTROL_LOST = known to us, control of it is lost
code-KNOWN-NOT_KNOWN_TO_THIS_DESK = not known to this desk
code-KNOWN-CANNOT_SAY = cannot say

code-LINK-SAME = the same event
code-LINK-PART_OF = the first is part of the second
code-LINK-FOLLOWS = the first follows from the second
code-LINK-DIFFERENT = different events

code-FIELDPOS-AGREE = agrees
code-FIELDPOS-DISPUTE = disputes
code-FIELDPOS-UNKNOWN = does not know
code-FIELDPOS-NO_COMMENT = does not comment

code-CLOSE-AGREED = agreed
code-CLOSE-AGREED_TO_DIFFER = agreed to differ
code-CLOSE-REFERRED = referred to another place
code-CLOSE-LAPSED = lapsed

code-DMEASURE-TIME = time
code-DMEASURE-AREA = area
code-DMEASURE-ALTITUDE = altitude
code-DMEASURE-ROUTE = route
code-DMEASURE-CANCEL = cancellation
code-DMEASURE-RADIO = radio

code-SEVERITY-INFO = for information
code-SEVERITY-CAUTION = caution
code-SEVERITY-DANGER = danger

code-AREA-DANGER = danger area
code-AREA-CAUTION = caution area
code-AREA-EXCLUSION = exclusion area
code-AREA-PROHIBITED = prohibited area
code-AREA-SAFETY = safety area
code-AREA-NO_STRIKE = area not to be struck
code-AREA-SILENCE = area of silence

code-ABASIS-OWN_SENSOR = own sensor
code-ABASIS-OWN_REPORT = own report
code-ABASIS-THIRD_PARTY = third party
code-ABASIS-OPEN_SOURCE = open source
code-ABASIS-OTHER_SIDE = the other side

code-CONF-CONFIRMED = confirmed
code-CONF-PROBABLE = probable
code-CONF-POSSIBLE = possible
code-CONF-DOUBTFUL = doubtful
code-CONF-UNKNOWN = not known

part-assertion = { $key }: { $value }; { $confidence }, { $basis }
part-assertion-unit = in { $value }
part-assertion-evidence = see { $value }

part-dmeasure = { $subject }, { $kind }: { $value }

part-route-point-t = at { $value }
part-route-point-alt_m = { $value } m

state-TRANSIT-DECLARED = NOTIFIED
state-TRANSIT-CANCELLED = CANCELLED

state-AREA-DECLARED = DECLARED BY ITS AUTHOR
state-AREA-CANCELLED = CANCELLED

state-CONFLICT-RAISED = MEETING STATED
state-CONFLICT-PROPOSED = MEASURES PROPOSED
state-CONFLICT-ACCEPTED = MEASURES ACCEPTED BY ALL
state-CONFLICT-ACCEPTED_RISK = MEETING ACCEPTED BY ALL
state-CONFLICT-WITHDRAWN = WITHDRAWN
