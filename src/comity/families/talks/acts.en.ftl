# Acts that a text asks for, orders, lines, reports of acts, the mechanism, notices; states, codes.

talks-obligation = Act that a text asks for
talks-obligation-short = { $actor }, clause { $clause } of { $agreement }; day: { $due }
talks-obligation-full =
    { $author } sets down what clause { $clause } of { $agreement } asks of { $actor }: { $act } It is done when: { $criterion } { $due_is ->
        [NONE] No day is set.
       *[other] Day: { $due }.
    } { $verify_is ->
        [NONE] Nobody is named to say whether it is done.
       *[other] To say whether it is done: { $verify }.
    } { $guarantor_is ->
        [given] Guarantor: { $guarantor }.
       *[absent] No guarantor is named.
    } Declared done is the word of { $actor } alone.
talks-obligation--agreement = Agreement
talks-obligation--agreement-hint = Its name, as in the text.
talks-obligation--clause = Clause
talks-obligation--clause-hint = The clause that asks for it.
talks-obligation--actor = Party that acts
talks-obligation--actor-hint = One party; of another it is another act.
talks-obligation--act = Act
talks-obligation--act-hint = One act only.
talks-obligation--criterion = Done when
talks-obligation--criterion-hint = One test that can be measured.
talks-obligation--target = Measure
talks-obligation--target-hint = A number and its unit, if there is one.
talks-obligation--due = Day
talks-obligation--due-hint = UTC, or NONE: no day is set.
talks-obligation--verify = Who says it is done
talks-obligation--verify-hint = The role that the text names; the word of nobody else makes it verified.
talks-obligation--guarantor = Guarantor
talks-obligation--guarantor-hint = A party, if the text names one.

talks-obligation_status = Where an act stands
talks-obligation_status-short = Act { $re }: { $status }
talks-obligation_status-full =
    { $author } states of the act { $re }: { $status }. { $value_is ->
        [given] Measured: { $value }.
       *[absent] No measure is stated.
    } It is the word of one party. Done is declared by the party that acts; that it is done is said by the role named for it.
talks-obligation_status--re = Act
talks-obligation_status--re-hint = The message that asks for it.
talks-obligation_status--status = Stands
talks-obligation_status--status-hint = Declared done: the party that acts. Verified: the role named. Contested or waived: another party.
talks-obligation_status--value = Measured
talks-obligation_status--value-hint = A number and its unit, if there is one.
talks-obligation_status--evidence = Material
talks-obligation_status--evidence-hint = Entries with material. By a sensor or images, verified needs some.

talks-order = Notice of an order
talks-order-short = Order by { $issued_by } to { $to }, in force { $in_force }
talks-order-full =
    { $author } states that { $issued_by } issued an order to { $to } at { $issued_at }, in force { $in_force }, under { $under }. Its text, or the seal over it: { $text } { $exceptions_is ->
        [given] Exceptions: { $exceptions }
       *[absent] No exception is stated.
    } It shows that { $author } states this, and not that the order reached anybody or is followed.
talks-order--under = Under
talks-order--under-hint = The agreement or the pause that it carries out.
talks-order--issued_by = Issued by
talks-order--issued_by-hint = The role, not the name.
talks-order--to = To
talks-order--to-hint = The forces that it is addressed to.
talks-order--issued_at = Issued at
talks-order--issued_at-hint = UTC.
talks-order--in_force = In force from
talks-order--in_force-hint = UTC. This notice is said before it.
talks-order--text = Text
talks-order--text-hint = In clear, or the seal that holds it.
talks-order--exceptions = Exceptions
talks-order--exceptions-hint = Whom or what it does not cover, if anything.

talks-line = Line on the ground
talks-line-short = { $name }, version { $version }, as of { $as_of }: { $points_n } points
talks-line-full = { $author } states the line { $name }, version { $version }, as of { $as_of }: { $points_n } points, and a buffer of { $buffer_m } m on each side. It is joint once every addressee accepts these same points; until then it is the line that { $author } states. { without-prejudice }
talks-line--name = Name
talks-line--name-hint = As the text calls it.
talks-line--version = Version
talks-line--version-hint = Each new course has a higher one.
talks-line--points = Points
talks-line--points-hint = In their order, two or more; WGS 84.
talks-line--buffer_m = Buffer (m)
talks-line--buffer_m-hint = In metres on each side; 0: none.
talks-line--as_of = As of
talks-line--as_of-hint = UTC.

talks-report = Report of an act under an agreement
talks-report-short = Report: { $kind }, { $occurred }; events: { $events }
talks-report-full =
    { $author } reports an act under { $under }: { $kind }, { $occurred }, at { $place }; events: { $events }. { $attributed_to_is ->
        [given] By { $attributed_to }, in the view of { $author }.
       *[absent] { $author } names no party.
    } How sure { $author } is: { $confidence }. Its view: { $reporter_view }. It is the account of one party; what others say of it, and any finding, stand beside it. Silence is no answer.
talks-report--under = Under
talks-report--under-hint = The agreement, the pause or the silence window.
talks-report--clause = Clause
talks-report--clause-hint = Its number, if one is meant.
talks-report--kind = Kind
talks-report--kind-hint = What is reported, as the author puts it.
talks-report--occurred = Time
talks-report--occurred-hint = UTC, with the author’s own uncertainty.
talks-report--place = Place
talks-report--place-hint = Of the effect, and coarse: an exact place can serve who aims.
talks-report--observer_pos = Place of the observer
talks-report--observer_pos-hint = WGS 84, if it can be told.
talks-report--distance_m = Distance (m)
talks-report--distance_m-hint = In metres from the observer.
talks-report--bearing_deg = Bearing (degrees)
talks-report--bearing_deg-hint = From the observer, 0 to 359.
talks-report--events = Events
talks-report--events-hint = How many, and how exact the figure is.
talks-report--weapon = Weapon
talks-report--weapon-hint = Its type, as far as known.
talks-report--calibre_mm = Calibre (mm)
talks-report--calibre_mm-hint = In millimetres.
talks-report--observed = Observed by
talks-report--observed-hint = Each way only once. Reported: told by others.
talks-report--object = Object
talks-report--object-hint = The listed object or the notified site, by its entry.
talks-report--harm = Harm
talks-report--harm-hint = By kind, and how exact each figure is. It may be told later.
talks-report--harm_lasts = Harm is expected to last
talks-report--harm_lasts-hint = Only for a kind of harm that is named above.
talks-report--damage = Damage
talks-report--damage-hint = The grade as stated.
talks-report--attributed_to = By, in the author’s view
talks-report--attributed_to-hint = The party that the author names; it is asked to answer.
talks-report--confidence = How sure
talks-report--confidence-hint = The author’s own measure.
talks-report--reporter_view = The author’s view
talks-report--reporter_view-hint = Of what the text asks. A finding by others is another message.
talks-report--evidence = Material
talks-report--evidence-hint = Entries with material.

talks-answer = Answer to a report
talks-answer-short = On { $re }: { $answer }
talks-answer-full =
    { $author } on the report { $re }: { $answer }. { $answer_is ->
        [INVESTIGATING] To look into it is not yet an answer.
       *[other] It is the word of one party.
    } { $corrective_is ->
        [given] What it does about it, in its own words: { $corrective }
       *[absent] It names no step.
    } { $discipline_is ->
        [given] Measure taken, in its own words: { $discipline }
       *[absent] It names no measure.
    }
talks-answer--re = Report
talks-answer--re-hint = The report that is answered.
talks-answer--answer = Answer
talks-answer--answer-hint = Looking into it comes first and is no answer.
talks-answer--text = Text
talks-answer--text-hint = Facts only.
talks-answer--corrective = Step
talks-answer--corrective-hint = What is done so that it does not happen again.
talks-answer--discipline = Measure
talks-answer--discipline-hint = Measure taken; no names.

talks-mechanism = Call of the agreed mechanism
talks-mechanism-short = Clause { $clause } of { $agreement }: answer asked on { $violation_n ->
        [one] { $violation_n } report
       *[other] { $violation_n } reports
    }
talks-mechanism-full =
    { $author } calls the mechanism of clause { $clause } of { $agreement }, on { $violation_n ->
        [one] { $violation_n } report
       *[other] { $violation_n } reports
    }: { $ask } The time for an answer is the one of that clause, counted from OPENED; a shorter one that is asked for is not taken. Checking comes first and is not an answer. Neither this call, nor an answer, nor its absence permits anything.
talks-mechanism--violation = Reports
talks-mechanism--violation-hint = The reports that it is about; each once.
talks-mechanism--ask = Asks
talks-mechanism--ask-hint = What the author asks for.
talks-mechanism--agreement = Text
talks-mechanism--agreement-hint = A signature of it, or the draft that was signed.
talks-mechanism--clause = Clause
talks-mechanism--clause-hint = The one by which an answer may be asked for; it gives the time.

talks-force_notice = Notice of use of force
talks-force_notice-short = Clause { $clause } of { $agreement }, { $window }. { permits-nothing }
talks-force_notice-full =
    { $author } gives notice under clause { $clause } of { $agreement }, ordered by { $ordered_by }: use of force, { $window }, in { $area }. { $invoked_is ->
        [NONE] It names no call of the mechanism before it.
       *[other] It names the call { $invoked } of the mechanism before it.
    } { permits-nothing } What is protected is protected with or without this notice.
talks-force_notice--agreement = Text
talks-force_notice--agreement-hint = A signature of it, or the draft that was signed.
talks-force_notice--clause = Clause
talks-force_notice--clause-hint = The one that asks for a notice. Where a text has none, there is no such notice.
talks-force_notice--invoked = Call of the mechanism
talks-force_notice--invoked-hint = The author’s own call before it, or NONE.
talks-force_notice--ordered_by = Ordered by
talks-force_notice--ordered_by-hint = The role, not the name.
talks-force_notice--area = Area
talks-force_notice--area-hint = As stated by the author.
talks-force_notice--window = Time
talks-force_notice--window-hint = UTC, from and until.
talks-force_notice--protected_in_area = Protected, as shown before release
talks-force_notice--protected_in_area-hint = The entries that were shown; what is not listed is protected all the same.

talks-monitor_access = Access of a monitor
talks-monitor_access-short = Access at { $pos }, { $at }: { $result }
talks-monitor_access-full =
    { $author } states how it came through at { $pos }, { $at }: { $result }. There: { $by }. It took { $lasted }. { $reason_is ->
        [given] Reason, as { $author } was told: { $reason }
       *[absent] No reason is stated.
    }
talks-monitor_access--pos = Position
talks-monitor_access--pos-hint = WGS 84.
talks-monitor_access--at = Time
talks-monitor_access--at-hint = UTC.
talks-monitor_access--result = Access
talks-monitor_access--result-hint = As the monitor met it.
talks-monitor_access--by = There
talks-monitor_access--by-hint = Who was met: a role, no name.
talks-monitor_access--reason = Reason
talks-monitor_access--reason-hint = As it was told.
talks-monitor_access--lasted = Time taken
talks-monitor_access--lasted-hint = From coming to passing or leaving.

talks-disengage = Unit drawn back
talks-disengage-short = { $unit }, line { $line }: { $state }; day: { $done_by }
talks-disengage-full =
    { $author } states of { $unit } at the line { $line }: { $state }. Day of the plan: { $done_by }. { $weapons_is ->
        [given] Pieces: { $weapons }.
       *[absent] No pieces are listed.
    } It is the word of one party; verified is the word of another than declared it done.
talks-disengage--line = Line
talks-disengage--line-hint = The line that the unit draws back from.
talks-disengage--unit = Unit
talks-disengage--unit-hint = Written alike in every message about it.
talks-disengage--weapons = Pieces
talks-disengage--weapons-hint = By kind, how many.
talks-disengage--done_by = Day of the plan
talks-disengage--done_by-hint = UTC.
talks-disengage--state = Stands
talks-disengage--state-hint = Verified is for another party than declared it done.

permits-nothing = The record shows the order of events. It permits nothing.

code-OBS-SEEN = seen
code-OBS-HEARD = heard
code-OBS-CAMERA = camera
code-OBS-RADAR = radar
code-OBS-ACOUSTIC = acoustic sensor
code-OBS-IMPACT = traces of impact
code-OBS-IMAGERY = imagery
code-OBS-REPORTED = told by others

code-HARM-KILLED = persons killed
code-HARM-INJURED = persons injured
code-HARM-BUILDINGS_DAMAGED = buildings damaged
code-HARM-BUILDINGS_NO_HEAT = buildings without heating
code-HARM-CUSTOMERS_NO_POWER = customers without power
code-HARM-MW_LOST = megawatts lost
code-HARM-CUSTOMERS_NO_WATER = customers without water
code-HARM-TRANSPORT_DISRUPTED = transport disrupted

code-DAMAGE-NONE = none
code-DAMAGE-SLIGHT = slight
code-DAMAGE-MODERATE = moderate
code-DAMAGE-SEVERE = severe
code-DAMAGE-CRITICAL = critical
code-DAMAGE-NOT_STATED = not stated

code-ASSESS-VIOLATION = not in keeping with the text
code-ASSESS-NOT_VIOLATION = in keeping with the text
code-ASSESS-EXERCISE_IN_AREA = an exercise in the area
code-ASSESS-UNDETERMINED = undetermined

code-VANSWER-ADMIT = states that it was so
code-VANSWER-DENY = states the contrary
code-VANSWER-UNKNOWN = does not know
code-VANSWER-INVESTIGATING = is looking into it
code-VANSWER-JUSTIFY = states its grounds

code-ACCESS-GRANTED = granted
code-ACCESS-REFUSED = not granted
code-ACCESS-DELAYED = delayed
code-ACCESS-CONDITIONAL = on conditions
code-ACCESS-NO_ANSWER = no answer

state-OBLIGATION-OPEN = OPEN
state-OBLIGATION-DECLARED_DONE = DECLARED DONE: by the party that acts
state-OBLIGATION-VERIFIED = VERIFIED: by the role named
state-OBLIGATION-CONTESTED = CONTESTED: by another party
state-OBLIGATION-WAIVED = WAIVED: by another party
state-OBLIGATION-WITHDRAWN = WITHDRAWN
state-OBLIGATION-LATE = DAY PASSED: not declared done
state-ORDER-STATED = STATED
state-ORDER-WITHDRAWN = WITHDRAWN
state-CONTACT_LINE-PROPOSED = STATED BY ONE
state-CONTACT_LINE-AGREED = JOINT: accepted by every addressee
state-CONTACT_LINE-NOT_ACCEPTED = NOT ACCEPTED BY ALL
state-CONTACT_LINE-WITHDRAWN = WITHDRAWN
state-ACCESS-STATED = STATED
state-ACCESS-WITHDRAWN = WITHDRAWN
state-STEP-OPEN = OPEN
state-STEP-DECLARED_DONE = DECLARED DONE: by one party
state-STEP-VERIFIED = VERIFIED: by another party
state-STEP-CONTESTED = CONTESTED
state-STEP-WAIVED = WAIVED
state-STEP-WITHDRAWN = WITHDRAWN
state-STEP-LATE = DAY PASSED: not declared done
state-REPORT-STATED = STATED: no answer yet
state-REPORT-ANSWERED = ANSWERED
state-REPORT-ADMITTED = ANSWERED: it was so
state-REPORT-DENIED = ANSWERED: the contrary is stated
state-REPORT-CLOSED = CLOSED BY ALL
state-REPORT-WITHDRAWN = WITHDRAWN
state-MECHANISM-INVOKED = CALLED: not every party asked has answered
state-MECHANISM-CHECKING = CHECKING: no answer yet
state-MECHANISM-ANSWERED = ANSWERED BY EVERY PARTY ASKED
state-MECHANISM-ALERT_WITHDRAWN = ALERT WITHDRAWN
state-MECHANISM-MECHANISM_TRIED = MECHANISM TRIED: opened, and the time of the clause has passed
state-MECHANISM-NOT_REACHABLE = NOT REACHABLE: not opened by every party asked
state-FORCE_NOTICE-CITES = NAMES A CALL OF THE MECHANISM
state-FORCE_NOTICE-NOT_TRIED = MECHANISM NOT TRIED: it names no call
state-FORCE_NOTICE-ALERT_WITHDRAWN = ALERT WITHDRAWN
