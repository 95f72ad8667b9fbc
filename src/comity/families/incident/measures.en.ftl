# Asking to stop, rescuing, recovering, warning of an event, keeping away.

incident-stop = Request to stop
incident-stop-short = Please stop: { $act }, from { $from }
incident-stop-full = { $author } asks to stop: { $act }, from { $from }. Checking comes first and is not an answer; each party answers for itself. Neither this request nor an answer or its absence permits anything.
incident-stop--act = Act
incident-stop--act-hint = What the author asks to stop.
incident-stop--text = What exactly
incident-stop--text-hint = So that nobody can take it for something else.
incident-stop--area = Area
incident-stop--area-hint = Where.
incident-stop--from = From
incident-stop--from-hint = UTC, from when on.
incident-stop--reason = Reason
incident-stop--reason-hint = Why the author asks.

incident-sar = Search and rescue
incident-sar-short = Search and rescue: missing { $missing }, { $window }
incident-sar-full =
    { $author } searches for missing persons: { $missing }, { $window }. { $safe_conduct_is ->
        [yes] { $author } asks each party to state safe conduct for those who rescue; the answer of each is its own.
       *[no] { $author } asks for no answer.
    } What protects persons in distress and those who rescue them depends on no answer.
incident-sar--missing = Missing (persons)
incident-sar--missing-hint = And how exact the figure is.
incident-sar--area = Area
incident-sar--area-hint = Where the search is.
incident-sar--window = Time
incident-sar--window-hint = From and until. Safe conduct that is stated ends with it.
incident-sar--assets = Craft
incident-sar--assets-hint = Craft and units that search and rescue.
incident-sar--safe_conduct = Safe conduct asked
incident-sar--safe_conduct-hint = Whether each party is asked to state safe conduct.

incident-recovery = Recovery
incident-recovery-short = Recovery by { $by }: { $pos }, { $window }
incident-recovery-full = { $author } states that { $by } recovers a wreck or debris at { $pos }, { $window }.
incident-recovery--object = Object
incident-recovery--object-hint = What is to be recovered.
incident-recovery--pos = Position
incident-recovery--pos-hint = WGS 84.
incident-recovery--depth_m = Depth (m)
incident-recovery--depth_m-hint = In metres below the surface.
incident-recovery--by = Recovered by
incident-recovery--by-hint = The party that recovers it.
incident-recovery--window = Time
incident-recovery--window-hint = From and until.

incident-nuclear = Nuclear incident
incident-nuclear-short = Nuclear incident: { $kind }, { $at }; risk of detonation: { $detonation_risk }
incident-nuclear-full = { $author } reports: { $kind }, { $at }. Risk of detonation: { $detonation_risk }. Directed against none of the addressees: { $not_directed_at_you }. Own posture unchanged: { $our_posture_unchanged }. { $author } asks for: { $asks }. It is the account of one party.
incident-nuclear--kind = Kind
incident-nuclear--kind-hint = What is reported, as the author puts it.
incident-nuclear--at = Time
incident-nuclear--at-hint = UTC.
incident-nuclear--pos = Position
incident-nuclear--pos-hint = WGS 84, if it can be given.
incident-nuclear--detonation_risk = Risk of detonation
incident-nuclear--detonation_risk-hint = Yes, no, or not stated.
incident-nuclear--measures = Measures
incident-nuclear--measures-hint = What is done to make it harmless.
incident-nuclear--asks = Asks for
incident-nuclear--asks-hint = What the author asks of the addressees, or nothing.
incident-nuclear--not_directed_at_you = Not directed against you
incident-nuclear--not_directed_at_you-hint = The author's assurance to the addressees.
incident-nuclear--our_posture_unchanged = Own posture unchanged
incident-nuclear--our_posture_unchanged-hint = Whether the author's forces stand as before.

incident-interference = Interference
incident-interference-short = Interference: { $kind }, { $occurred }, { $pos }
incident-interference-full = { $author } reports interference: { $kind }, { $occurred }, at { $pos }. { $author } asks for: { $asks }. It is the account of one party and says nothing of where the interference comes from.
incident-interference--kind = Kind
incident-interference--kind-hint = Laser, radio, satellite navigation, satellite, cyber or acoustic.
incident-interference--affected = Affected
incident-interference--affected-hint = What is disturbed, and how.
incident-interference--occurred = Time
incident-interference--occurred-hint = UTC, with the author's own uncertainty.
incident-interference--pos = Position
incident-interference--pos-hint = WGS 84, of what is disturbed.
incident-interference--freq = Frequencies
incident-interference--freq-hint = In kHz.
incident-interference--asks = Asks for
incident-interference--asks-hint = What the author asks of the other party, or nothing.

incident-stand_back = Standing back
incident-stand_back-short = Keeps away: { $keeps_away }, { $window }
incident-stand_back-full = { $author } keeps away from { $area }: { $keeps_away }, { $window }. It does so of its own accord and on no condition. If it revokes this, the revocation takes effect for a party no sooner than { $notice_s } after that party's node held it.
incident-stand_back--area = Area
incident-stand_back--area-hint = What the author keeps away from.
incident-stand_back--vband = Heights
incident-stand_back--vband-hint = From and to, in metres, with the datum they are measured from.
incident-stand_back--window = Time
incident-stand_back--window-hint = From and until; it ends by itself.
incident-stand_back--keeps_away = Keeps away
incident-stand_back--keeps_away-hint = Which craft and units.
incident-stand_back--distance_m = Distance (m)
incident-stand_back--distance_m-hint = In metres from a place or line that the text names.
incident-stand_back--text = Text
incident-stand_back--text-hint = Needed with a distance: from what it is measured.
incident-stand_back--notice_s = Notice of a revocation
incident-stand_back--notice_s-hint = Time between HELD of a revocation and its effect.

incident-engagement_warning = Warning about an unidentified object
incident-engagement_warning-short = Warning on { $re }: { $object }, { $window }
incident-engagement_warning-full =
    { $author } states that: { $text } The object of { $re } is, as { $author } has it: { $object }; crewed: { $crewed }; { $civil_traffic_checked_is ->
        [YES] civil traffic checked.
        [NO] civil traffic not checked.
       *[other] civil traffic could not be checked.
    } Area { $area }, { $window }. It sets no term for an answer. Neither this warning nor silence permits anything.
incident-engagement_warning--re = Question
incident-engagement_warning--re-hint = The question about the object.
incident-engagement_warning--object = Object
incident-engagement_warning--object-hint = What it looks like to the author.
incident-engagement_warning--crewed = Crewed
incident-engagement_warning--crewed-hint = Whether somebody is on board.
incident-engagement_warning--civil_traffic_checked = Civil traffic checked
incident-engagement_warning--civil_traffic_checked-hint = Whether civil air or sea traffic was asked.
incident-engagement_warning--area = Area
incident-engagement_warning--area-hint = Where the warning holds.
incident-engagement_warning--window = Time
incident-engagement_warning--window-hint = From and until the warning holds. It is no term for an answer.
incident-engagement_warning--text = Text
incident-engagement_warning--text-hint = Facts only. It is shown behind "states that".

code-STOP_ACT-FIRE = fire
code-STOP_ACT-FLIGHT = flight
code-STOP_ACT-MOVEMENT = movement
code-STOP_ACT-APPROACH = approach
code-STOP_ACT-JAMMING = jamming
code-STOP_ACT-LASER = laser
code-STOP_ACT-WORKS = works
code-STOP_ACT-OTHER = another act

code-NUC-ACCIDENT = accident
code-NUC-UNAUTHORISED = an event that the author's command had not ordered
code-NUC-UNEXPLAINED = an event that the author cannot explain
code-NUC-UNKNOWN_OBJECTS = unknown objects seen by warning systems
code-NUC-WARNING_INTERFERENCE = interference with warning systems
code-NUC-RADIOLOGICAL = release of radioactive material

code-INTERF-LASER = laser
code-INTERF-RADIO = radio
code-INTERF-GNSS = satellite navigation
code-INTERF-SATELLITE = satellite
code-INTERF-CYBER = cyber
code-INTERF-ACOUSTIC = acoustic

state-STOP_REQUEST-ASKED = ASKED
state-STOP_REQUEST-CHECKING = CHECKING
state-STOP_REQUEST-ACCEPTED = ACCEPTED BY ALL ASKED
state-STOP_REQUEST-NOT_ACCEPTED = NOT ACCEPTED
state-STOP_REQUEST-COUNTERED = COUNTER-PROPOSAL MADE
state-STOP_REQUEST-ANSWERED = ANSWERED, NOT ACCEPTED BY ALL
state-STOP_REQUEST-CONTESTED = CONTESTED: which answer of a party stands is open
state-STOP_REQUEST-ENDED = ACCEPTED, THEN ENDED
state-STOP_REQUEST-ALERT_WITHDRAWN = ALERT WITHDRAWN

state-RESCUE-ANNOUNCED = ANNOUNCED
state-RESCUE-CONDUCT_ASKED = SAFE CONDUCT ASKED
state-RESCUE-CONDUCT_BY_SOME = SAFE CONDUCT STATED BY SOME
state-RESCUE-CONDUCT_BY_ALL = SAFE CONDUCT STATED BY ALL ASKED
state-RESCUE-ALERT_WITHDRAWN = ALERT WITHDRAWN

state-RECOVERY-STATED = STATED
state-RECOVERY-WITHDRAWN = WITHDRAWN
state-NUCLEAR_INCIDENT-STATED = REPORTED
state-NUCLEAR_INCIDENT-WITHDRAWN = WITHDRAWN
state-INTERFERENCE-STATED = REPORTED
state-INTERFERENCE-WITHDRAWN = WITHDRAWN

state-STAND_BACK-IN_FORCE = KEEPS AWAY
state-STAND_BACK-REVOKED = REVOKED
state-STAND_BACK-ENDED = ENDED
