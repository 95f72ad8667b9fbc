# The annual calendar, the observation of activities, entries without intent.

activity-calendar = Annual calendar
activity-calendar-short =
    Calendar of { $year }: { $entries_n ->
        [one] { $entries_n } activity
       *[other] { $entries_n } activities
    }
activity-calendar-full =
    { $author } announces for the year { $year }: { $none_is ->
        [yes] it has nothing to declare.
       *[no] what is listed below.
    } { $entries_n ->
        [one] { $entries_n } activity.
       *[other] { $entries_n } activities.
    } What is planned may change; each activity is notified by itself.
activity-calendar--year = Year
activity-calendar--year-hint = The year that is announced; sent by 15 November of the year before.
activity-calendar--entries = Activities
activity-calendar--entries-hint = Designation, kind, time and area of each, and its strength if stated.
activity-calendar--none = Nothing to declare
activity-calendar--none-hint = Yes only where no activity is listed.

activity-observe_invite = Invitation to observe
activity-observe_invite-short = Observation of { $re }, { $from_to }
activity-observe_invite-full = { $author } invites to observe the activity notified in { $re }, { $from_to }. Meeting point: { $place }. Observers of each party: { $observers }. Rules: { $rules }
activity-observe_invite--re = Notification
activity-observe_invite--re-hint = The notification of the activity.
activity-observe_invite--from_to = From and to
activity-observe_invite--from_to-hint = UTC.
activity-observe_invite--place = Meeting point
activity-observe_invite--place-hint = WGS 84.
activity-observe_invite--observers = Observers
activity-observe_invite--observers-hint = How many each party may send.
activity-observe_invite--rules = Rules
activity-observe_invite--rules-hint = What observers may do and bring. An answer is wished 21 days before.

activity-observe_report = Report of observers
activity-observe_report-short =
    Report on { $re }: { $findings_n ->
        [one] { $findings_n } finding
       *[other] { $findings_n } findings
    }
activity-observe_report-full =
    { $author } reports what its observers saw at the observation of { $re }: { $findings_n ->
        [one] { $findings_n } finding.
       *[other] { $findings_n } findings.
    } { $restrictions_is ->
        [absent] It names no restriction.
       *[given] { $author } states that there were restrictions: { $restrictions }
    }
activity-observe_report--re = Invitation
activity-observe_report--re-hint = The invitation to observe.
activity-observe_report--findings = Findings
activity-observe_report--findings-hint = What the observers saw, how sure they are, and on what basis.
activity-observe_report--restrictions = Restrictions
activity-observe_report--restrictions-hint = What they could not see or do.

activity-entry = Notice of an entry without intent
activity-entry-short = Entry of { $craft }, { $cause }, { $at }
activity-entry-full =
    { $author } states that { $craft } entered at { $pos }, { $at }; cause: { $cause }; on board: { $crew }. Intention: { $intention } It asks for: { $assistance }. { $do_not_fire_requested_is ->
        [yes] { $author } asks that nobody fire.
       *[no] { $author } makes no request about fire.
    } { without-prejudice }
activity-entry--craft = Craft
activity-entry--craft-hint = What entered: kind, number, call sign.
activity-entry--pos = Position
activity-entry--pos-hint = WGS 84.
activity-entry--at = At
activity-entry--at-hint = UTC.
activity-entry--cause = Cause
activity-entry--cause-hint = Why it entered, as far as is known.
activity-entry--intention = Intention
activity-entry--intention-hint = What the craft does next.
activity-entry--assistance = Asks for
activity-entry--assistance-hint = What help is asked for.
activity-entry--radio = Radio (kHz)
activity-entry--radio-hint = Frequencies on which the craft listens.
activity-entry--crew = On board (persons)
activity-entry--crew-hint = 0 when nobody is on board.
activity-entry--do_not_fire_requested = Asks that nobody fire
activity-entry--do_not_fire_requested-hint = Whether its author asks that the craft not be fired upon.
