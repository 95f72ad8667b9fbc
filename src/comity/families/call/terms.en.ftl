# Calls: what each message is called, says in a sentence, and what its fields mean.

call-request = Request for a call
call-request-short = { $caller } with { $callee }, { $windows }, { $mode }
call-request-full =
    { $author } asks for a call ({ $mode }) of { $caller } with { $callee }, level: { $level }. Offered: { $windows }. { $now_is ->
        [yes] It is for officers on duty, at once; the caller is authenticated by voice.
       *[other] { $urgent_is ->
            [yes] { $author } states that it is urgent.
           *[no] { $author } does not state that it is urgent.
        }
    } Nothing is agreed until a window is accepted.
call-request--level = Level
call-request--level-hint = Between whom: principals, deputies, staffs or officers on duty.
call-request--caller = Caller
call-request--caller-hint = The role of who asks for it, not the name.
call-request--callee = Other participant
call-request--callee-hint = The role of who is asked, not the name.
call-request--windows = Windows
call-request--windows-hint = One to five, UTC; for a call at once, one that begins now.
call-request--mode = Means
call-request--mode-hint = How they speak. The call itself does not go over this line.
call-request--topics = Topics
call-request--topics-hint = One to fifteen, a line each.
call-request--interpreter = Interpreter
call-request--interpreter-hint = Who brings one.
call-request--urgent = Urgent
call-request--urgent-hint = Whether its author calls it urgent.
call-request--now = At once
call-request--now-hint = Officer to officer, at once. It makes the message FLASH; an answer is due 60 s after it is opened.

call-answer = Answer to a request for a call
call-answer-short = On call { $re }: { $answer }, { $window }
call-answer-full =
    { $author } on the call { $re }: { $answer }. { $window_is ->
        [given] Window: { $window }.
       *[absent] No window is named.
    } { $answer_is ->
        [ACCEPT] The call is fixed if the other side offers this window.
        [COUNTER] Nothing is fixed until the other side accepts.
        [LATER] This fixes nothing and declines nothing.
       *[DECLINE] It takes no position on the topics.
    }
call-answer--re = Call
call-answer--re-hint = The request for the call it belongs to.
call-answer--answer = Answer
call-answer--answer-hint = Accept a window, offer another, later, or decline.
call-answer--window = Window
call-answer--window-hint = Needed to accept and to offer another; to accept, inside one that the other side offers.
call-answer--reason = Reason
call-answer--reason-hint = May be left out.

call-agenda = Agenda of a call
call-agenda-short = Agenda of call { $re }, version { $version }, { $items_n ->
        [one] { $items_n } item
       *[other] { $items_n } items
    }
call-agenda-full = { $author } proposes this agenda for the call { $re }, version { $version }. It is agreed once all accept this version.
call-agenda--re = Call
call-agenda--re-hint = The request for the call it belongs to.
call-agenda--version = Version
call-agenda--version-hint = Each new agenda has a higher one.
call-agenda--items = Items
call-agenda--items-hint = Number, title, who speaks first, minutes.

call-opened = Call opened
call-opened-short = Call { $re } opened at { $at }
call-opened-full =
    { $author } states that { $re } was opened at { $at }. { $auth_is ->
        [NONE] The caller was not authenticated by voice, states { $author }.
       *[given] Authenticated by voice: { $auth }.
    } Recording, states { $author }: { $recording }.
call-opened--re = Call
call-opened--re-hint = The request for the call, or the staff contact, it belongs to.
call-opened--at = Opened at
call-opened--at-hint = By this party’s clock, UTC.
call-opened--participants = Participants
call-opened--participants-hint = Party and role, and whether in the room; no names.
call-opened--auth = Authenticated by
call-opened--auth-hint = The exchange of words by voice, or NONE.
call-opened--recording = Recording
call-opened--recording-hint = None, this party’s own, or by both.

call-closed = Call closed
call-closed-short = Call { $re }: { $how } at { $at }, duration { $duration }
call-closed-full = { $author } states of { $re }: { $how }, at { $at }; duration { $duration }. The other side states its own time.
call-closed--re = Call
call-closed--re-hint = The request for the call, or the staff contact, it belongs to.
call-closed--at = Closed at
call-closed--at-hint = By this party’s clock, UTC.
call-closed--how = How it ended
call-closed--how-hint = Ended, dropped, not answered, or not taken.
call-closed--duration = Duration
call-closed--duration-hint = As this party measured it. A difference is shown, not resolved.
call-closed--next = Next call
call-closed--next-hint = If the two have named a window.

call-readout = Read-out of a call
call-readout-short = { $kind } of call { $re }, { $points_n ->
        [one] { $points_n } point
       *[other] { $points_n } points
    }
call-readout-full = { $author } gives its read-out of { $re } ({ $kind }). Each point names who said it. What a party stated stays that party’s statement, whoever agrees that it was said.
call-readout--re = Call
call-readout--re-hint = The request for the call it belongs to.
call-readout--kind = Kind
call-readout--kind-hint = The author’s own, or a draft for all to accept.
call-readout--points = Points
call-readout--points-hint = Number, who said it, how, and the text.

call-readout_position = Position on a read-out
call-readout_position-short = On read-out { $re }: { $positions }
call-readout_position-full = { $author } on the points of { $re }. To agree to a point is to say that both told it so. What it leaves out stays one side’s word.
call-readout_position--re = Read-out
call-readout_position--re-hint = The read-out whose points are meant.
call-readout_position--positions = Positions
call-readout_position--positions-hint = Point by point: agrees, disputes, says it was not said, no comment.

call-action = Follow-up
call-action-short = { $owner }, due { $due }: { $text }
call-action-full = { $author } notes as a follow-up of { $from }: { $owner } is to do this: { $text } Due: { $due }. Done is recognised by: { $criterion }
call-action--from = From
call-action--from-hint = The read-out it follows from.
call-action--text = What
call-action--text-hint = What is to be done.
call-action--owner = Owner
call-action--owner-hint = The party that is to do it.
call-action--due = Due
call-action--due-hint = By when, UTC, or NONE.
call-action--criterion = Done when
call-action--criterion-hint = How all can recognise that it is done.

call-action_status = State of a follow-up
call-action_status-short = Follow-up { $re }: { $status }
call-action_status-full = { $author } states of the follow-up { $re }: { $status }. It is done when its owner declares so, and verified when another party says so.
call-action_status--re = Follow-up
call-action_status--re-hint = The follow-up that is meant.
call-action_status--status = State
call-action_status--status-hint = Its owner declares it done; another party verifies, contests or waives it.
call-action_status--note = Note
call-action_status--note-hint = May be left out.
call-action_status--evidence = Files
call-action_status--evidence-hint = Files by their hashes; their content travels apart.

call-schedule = Standing staff contact
call-schedule-short = { $a } with { $b }, { $rrule }, from { $starts_at }
call-schedule-full = { $author } proposes a standing contact ({ $mode }) of { $a } with { $b }: rule { $rrule } from { $starts_at }, until { $ends_at }; { $duration } each time, with { $grace } of grace. It is agreed once both accept. One that is missed is a state, not an incident.
call-schedule--a = One office
call-schedule--a-hint = An office of one party.
call-schedule--b = Other office
call-schedule--b-hint = An office of the other party.
call-schedule--rrule = Rule
call-schedule--rrule-hint = Of RFC 5545, UTC: for example FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0.
call-schedule--starts_at = From
call-schedule--starts_at-hint = No contact is due before; the rule counts from here.
call-schedule--ends_at = Until
call-schedule--ends_at-hint = No contact is due from here on, or NONE.
call-schedule--duration = Duration
call-schedule--duration-hint = Planned each time, in seconds.
call-schedule--grace = Grace
call-schedule--grace-hint = In seconds; who has not opened it by then is shown as having missed it.
call-schedule--mode = Means
call-schedule--mode-hint = How they speak.
call-schedule--standing_items = Standing items
call-schedule--standing_items-hint = At most ten, spoken of each time.
