# Words of protected sites, movements, entries and calendars: codes, composites, states.

code-MOVE-DEPARTED = departed
code-MOVE-CHECKPOINT = passed a checkpoint
code-MOVE-DELAYED = delayed
code-MOVE-DIVERTED = diverted
code-MOVE-ARRIVED = arrived
code-MOVE-ABORTED = aborted
code-MOVE-UNDER_FIRE = under fire

code-SITE-HOSPITAL = hospital
code-SITE-CLINIC = clinic
code-SITE-WATER = water supply
code-SITE-POWER = power supply
code-SITE-SCHOOL = school
code-SITE-SHELTER = shelter
code-SITE-WAREHOUSE = warehouse
code-SITE-OFFICE = office
code-SITE-FOOD = food distribution
code-SITE-OTHER = other

code-VERIFY-NONE = nobody
code-VERIFY-SUBMITTER = the submitter
code-VERIFY-OTHER_PARTY = the other party
code-VERIFY-SECOND_SOURCE = a second source
code-VERIFY-MONITOR = a monitor
code-VERIFY-SENSOR = a sensor
code-VERIFY-IMAGERY = imagery

code-SILENCE-REPAIR = repair
code-SILENCE-EVACUATION = evacuation
code-SILENCE-REMAINS = recovery of remains
code-SILENCE-DEMINING = demining
code-SILENCE-EXCHANGE = exchange
code-SILENCE-OTHER = other

code-ENTRY-NAVIGATION = navigation
code-ENTRY-DISTRESS = distress
code-ENTRY-WEATHER = weather
code-ENTRY-LOST_CONTROL = lost control
code-ENTRY-FORCE_MAJEURE = force majeure
code-ENTRY-UNKNOWN = not known

part-leg = leg { $n }: from { $from } to { $to }, departure { $depart }, arrival { $arrive }
part-leg-route = by { $value }
part-vehicle = { $type }, plate { $plate }, { $colour }, marked { $marking }, { $roof ->
        [yes] roof marked
       *[no] roof not marked
    }
part-contact-phone = telephone { $value }
part-contact-radio = radio { $value } kHz
part-cal-entry = { $designation }: { $type }; { $window }; { $area }
part-cal-entry-strength = strength { $value }
part-attach = { $name }, { $media }, { $bytes } bytes, SHA-256 { $hash }

state-CALENDAR-KEPT = ANNOUNCED
state-CALENDAR-WITHDRAWN = WITHDRAWN

state-OBSERVATION-INVITED = INVITED
state-OBSERVATION-REPORTED = REPORTED ON
state-OBSERVATION-WITHDRAWN = WITHDRAWN

state-TERRITORY_ENTRY-KEPT = STATED BY ITS AUTHOR
state-TERRITORY_ENTRY-WITHDRAWN = WITHDRAWN

state-SITE-NOTIFIED = NOTIFIED
state-SITE-CONFIRMED = CONFIRMED ANEW
state-SITE-WITHDRAWN = WITHDRAWN
state-SITE-UNCONFIRMED = NOT CONFIRMED SINCE
state-SITE-EXPIRED = PAST ITS VALIDITY

state-MOVEMENT-NOTIFIED = NOTIFIED
state-MOVEMENT-UNDER_WAY = UNDER WAY
state-MOVEMENT-DELAYED = DELAYED
state-MOVEMENT-UNDER_FIRE = UNDER FIRE, says the mover
state-MOVEMENT-ARRIVED = ARRIVED
state-MOVEMENT-ABORTED = ABORTED
state-MOVEMENT-WITHDRAWN = WITHDRAWN

state-SILENCE-PROPOSED = PROPOSED
state-SILENCE-AGREED = ACCEPTED BY ALL
state-SILENCE-NOT_ACCEPTED = NOT ACCEPTED
state-SILENCE-WITHDRAWN = WITHDRAWN
state-SILENCE-IN_FORCE = IN FORCE
state-SILENCE-PASSED = PASSED

state-AREA-IN_FORCE = IN FORCE, as its author declares
state-AREA-EXPIRED = PAST ITS WINDOW

state-TRANSIT-IN_FORCE = NOW, as its author declares
state-TRANSIT-EXPIRED = PAST

state-CONFLICT-PASSED = PASSED
