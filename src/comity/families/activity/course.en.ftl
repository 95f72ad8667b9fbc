# The course of an activity, transits, declared areas, and how activities are kept apart.

activity-begin = Beginning of an activity
activity-begin-short = Beginning of { $re }: { $at }
activity-begin-full = { $author } states that the activity notified in { $re } began at { $at }.
activity-begin--re = Notification
activity-begin--re-hint = The notification of the activity.
activity-begin--at = Begun at
activity-begin--at-hint = UTC.
activity-begin--troops = Troops in fact (persons)
activity-begin--troops-hint = The total that takes part, and how exact it is.

activity-change = Change of an activity
activity-change-short = Change of { $re }, { $changes_n ->
        [one] { $changes_n } field
       *[other] { $changes_n } fields
    }
activity-change-full = { $author } changes what it notified in { $re }. The new values hold; the old stay visible, with the time of the change.
activity-change--re = Notification
activity-change--re-hint = Only an own notification can be changed.
activity-change--changes = New values
activity-change--changes-hint = The fields that change, with their new values.
activity-change--reason = Reason
activity-change--reason-hint = Why it is changed.

activity-end = End of an activity
activity-end-short = End of { $re }: { $at }
activity-end-full =
    { $author } states that the activity notified in { $re } ended at { $at }. { $returned_is ->
        [YES] Its forces have returned to their normal locations.
        [NO] Its forces have not yet returned to their normal locations.
       *[other] It does not state whether its forces have returned.
    }
activity-end--re = Notification
activity-end--re-hint = The notification of the activity.
activity-end--at = Ended at
activity-end--at-hint = UTC.
activity-end--returned = Forces returned
activity-end--returned-hint = Whether forces are back at their normal locations.

activity-transit = Notice of a transit
activity-transit-short = { $craft }: { $route_n } points, { $width_m } m to either side
activity-transit-full = { $author } gives notice of a transit of { $craft } along { $route_n } points, { $width_m } m to either side. It asks no permission. { without-prejudice }
activity-transit--craft = Craft
activity-transit--craft-hint = What moves: kind, number, call sign.
activity-transit--route = Route
activity-transit--route-hint = Points with time and altitude or depth, in the order in which they are passed.
activity-transit--width_m = Half width of the corridor (m)
activity-transit--width_m-hint = To either side of the route, in metres.
activity-transit--transponder = Transponder
activity-transit--transponder-hint = Whether it is on.
activity-transit--radio = Radio (kHz)
activity-transit--radio-hint = Frequencies on which the craft listens.
activity-transit--armed = Armed
activity-transit--armed-hint = Whether the craft carry weapons.

activity-area = Declaration of an area
activity-area-short = Area declared by { $author }: { $kind }, { $window }, { $area }
activity-area-full =
    Area declared by { $author } ({ $kind }), { $window }: { $area }. Who recognises it and who does not is a set of parties, each by its own word. { $consequence_is ->
        [absent] { $author } states no consequence.
       *[given] { $author } states that: { $consequence }
    } { without-prejudice }
activity-area--kind = Kind
activity-area--kind-hint = The kind of area, as its author declares it.
activity-area--area = Area
activity-area--area-hint = WGS 84.
activity-area--vband = Heights
activity-area--vband-hint = From and to, in metres, with the datum they are measured from.
activity-area--window = From and to
activity-area--window-hint = UTC.
activity-area--review_at = Reviewed at
activity-area--review_at-hint = When its author looks at it again.
activity-area--basis = Basis claimed
activity-area--basis-hint = The legal or operational basis that its author claims.
activity-area--applies_to = Applies to
activity-area--applies_to-hint = The kinds of craft concerned.
activity-area--consequence = Consequence stated
activity-area--consequence-hint = What its author states; shown as its statement, never as an alarm.
activity-area--public_notice = Public notice
activity-area--public_notice-hint = Number of the NOTAM or navigational warning.

activity-conflict = Two activities meet
activity-conflict-short = Meeting of { $subjects }, { $overlap_window }: { $severity }
activity-conflict-full = { $author } states that { $subjects } meet, { $overlap_window }, in this area: { $overlap_area }. It reckons by the rule { $rule }. It is the reckoning of { $author }.
activity-conflict--subjects = Notices concerned
activity-conflict--subjects-hint = Two or more notices.
activity-conflict--overlap_window = Common time
activity-conflict--overlap_window-hint = UTC.
activity-conflict--overlap_area = Common area
activity-conflict--overlap_area-hint = WGS 84.
activity-conflict--overlap_vband = Common heights
activity-conflict--overlap_vband-hint = From and to, in metres, with the datum they are measured from.
activity-conflict--severity = Weight
activity-conflict--severity-hint = For information, with caution, or dangerous, as the author puts it.
activity-conflict--rule = Rule
activity-conflict--rule-hint = The rule and version by which it was reckoned.

activity-deconflict = Proposal to keep apart
activity-deconflict-short = Proposal on { $re }, { $measures_n ->
        [one] { $measures_n } measure
       *[other] { $measures_n } measures
    }
activity-deconflict-full = { $author } proposes measures on { $re }, valid { $valid }. They hold for those who accept these same terms; silence accepts nothing.
activity-deconflict--re = About
activity-deconflict--re-hint = The meeting of activities that was stated.
activity-deconflict--measures = Measures
activity-deconflict--measures-hint = What changes, of which notice, and the new value.
activity-deconflict--h_sep_m = Distance kept (m)
activity-deconflict--h_sep_m-hint = Horizontal, in metres.
activity-deconflict--v_sep_m = Difference in height kept (m)
activity-deconflict--v_sep_m-hint = Vertical, in metres.
activity-deconflict--radio = Radio (kHz)
activity-deconflict--radio-hint = Frequencies on which both listen.
activity-deconflict--valid = Valid
activity-deconflict--valid-hint = From and to, UTC.
