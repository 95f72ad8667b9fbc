# Accounts of an incident, links between reports, and questions about unidentified objects.

incident-account = Account of an incident
incident-account-short = Account of { $incident }, version { $version }, { $assertions_n ->
        [one] { $assertions_n } statement
       *[other] { $assertions_n } statements
    }
incident-account-full = { $author } gives its account of { $incident }, field by field. It stands beside the accounts of others; none replaces another.
incident-account--incident = Incident
incident-account--incident-hint = The reports of either side.
incident-account--version = Version
incident-account--version-hint = Counts up with every new account.
incident-account--assertions = Statements
incident-account--assertions-hint = What is stated, how sure it is and on what ground.

incident-link = How two reports hang together
incident-link-short = Reports { $a } and { $b }: { $relation }
incident-link-full = { $author } states of { $a } and { $b }: { $relation }.
incident-link--a = One report
incident-link--a-hint = A report by either side.
incident-link--b = Other report
incident-link--b-hint = A report by either side.
incident-link--relation = Relation
incident-link--relation-hint = The same event, part of it, following from it, or another event.

incident-position = Position on one statement
incident-position-short = On { $key } in { $account }: { $position }
incident-position-full = { $author } on { $key } in the account { $account }: { $position }.
incident-position--account = Account
incident-position--account-hint = An account of another party.
incident-position--key = Statement
incident-position--key-hint = The key of the statement in that account.
incident-position--position = Position
incident-position--position-hint = Agrees, disputes, does not know, does not comment.
incident-position--value = Own value
incident-position--value-hint = What the author states instead.

incident-object_query = Question about an unidentified object
incident-object_query-short = { $object }, number { $count }, { $pos }, as of { $as_of }: do you know it?
incident-object_query-full =
    { $author } has not identified an object: { $object }, number { $count }, at { $pos } as of { $as_of }, { $civil_traffic_checked_is ->
        [YES] civil traffic checked.
        [NO] civil traffic not checked.
       *[other] civil traffic could not be checked.
    } Do you know it? Present measure of { $author }: { $our_present_measure }. Neither this question nor an answer or its absence permits anything. { without-prejudice }
incident-object_query--object = Object
incident-object_query--object-hint = What it looks like to the author.
incident-object_query--count = Number
incident-object_query--count-hint = And how exact it is.
incident-object_query--first_seen = First seen
incident-object_query--first_seen-hint = UTC.
incident-object_query--as_of = Time of the position
incident-object_query--as_of-hint = UTC.
incident-object_query--pos = Position
incident-object_query--pos-hint = WGS 84.
incident-object_query--pos_error_m = Uncertainty of the position (m)
incident-object_query--pos_error_m-hint = In metres.
incident-object_query--course_deg = Course (degrees)
incident-object_query--course_deg-hint = 0 to 359.
incident-object_query--speed_mps = Speed (m/s)
incident-object_query--speed_mps-hint = In metres a second.
incident-object_query--alt_m = Altitude (m AMSL)
incident-object_query--alt_m-hint = In metres above mean sea level.
incident-object_query--crewed = Crewed
incident-object_query--crewed-hint = Whether somebody is on board.
incident-object_query--transponder = Transponder
incident-object_query--transponder-hint = What is received of it.
incident-object_query--civil_traffic_checked = Civil traffic checked
incident-object_query--civil_traffic_checked-hint = Whether civil air or sea traffic was asked.
incident-object_query--our_present_measure = Present measure
incident-object_query--our_present_measure-hint = What the author does now, and no more than that.

incident-object_answer = Answer about an unidentified object
incident-object_answer-short = On { $re }: { $answer }
incident-object_answer-full =
    { $author } on { $re }: { $answer }. { $answer_is ->
        [CHECKING] The next word comes by { $next_update }.
       *[other] It says what this desk knows now.
    } { $no_objection_to_engage_is ->
        [yes] { $author } states no objection to engagement until { $no_objection_until }; the decision stays with the asking party.
       *[other] It takes no position on any measure. It permits nothing.
    }
incident-object_answer--re = Question
incident-object_answer--re-hint = The question about the object.
incident-object_answer--answer = Answer
incident-object_answer--answer-hint = Checking comes first; it is not an answer.
incident-object_answer--next_update = Next word by
incident-object_answer--next_update-hint = Needed while checking.
incident-object_answer--payload = Payload
incident-object_answer--payload-hint = What it carries, or not stated.
incident-object_answer--no_objection_to_engage = No objection to engagement
incident-object_answer--no_objection_to_engage-hint = Only of an uncrewed object. If empty: no position.
incident-object_answer--no_objection_until = No objection until
incident-object_answer--no_objection_until-hint = At most 15 minutes ahead; needed with it.
incident-object_answer--advice = Advice
incident-object_answer--advice-hint = What the asking party should know.

incident-close = Proposal to close an incident
incident-close-short = Close { $incident }: { $outcome }
incident-close-full = { $author } proposes to close { $incident }: { $outcome }. It ends the file once every party accepts these same terms. No account gives way to another.
incident-close--incident = Incident
incident-close--incident-hint = The reports concerned.
incident-close--outcome = Outcome
incident-close--outcome-hint = How the file ends.
incident-close--text = Text
incident-close--text-hint = What all should read with it.

state-OBJECT_QUERY-ASKED = ASKED
state-OBJECT_QUERY-CHECKING = CHECKING
state-OBJECT_QUERY-KNOWN = KNOWN TO A PARTY ASKED
state-OBJECT_QUERY-CONTROL_LOST = KNOWN, CONTROL LOST
state-OBJECT_QUERY-NOT_KNOWN_TO_DESK = NOT KNOWN TO THE DESK ASKED
state-OBJECT_QUERY-CANNOT_SAY = CANNOT SAY
state-OBJECT_QUERY-ALERT_WITHDRAWN = ALERT WITHDRAWN
state-OBJECT_QUERY-NOT_DELIVERED = NOT DELIVERED
state-OBJECT_QUERY-HELD_NOT_OPENED = HELD NOT OPENED
state-OBJECT_QUERY-OPENED_NOT_ANSWERED = OPENED NOT ANSWERED

field-AGREED = told alike
field-DISPUTED = disputed
field-ONE_SIDED = told by one side
field-SILENT = told by nobody

assert-time = time
assert-place = place
assert-altitude_m = altitude (m)
assert-own_course_deg = own course (degrees)
assert-other_course_deg = other’s course (degrees)
assert-min_distance_m = least distance (m)
assert-contact = contact
assert-weapon_used = weapon used
assert-fuel_dumped = fuel dumped
assert-transponder_on = transponder on
assert-radio_contact = radio contact
assert-warned = warned
assert-inside_area = inside the declared area
assert-area_valid = area valid
assert-airspace = airspace
assert-cause = cause
assert-damage = damage
assert-killed = killed
assert-injured = injured
assert-lost_craft = craft lost
assert-intent = intent
