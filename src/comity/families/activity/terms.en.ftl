# Activities: what each message is called, says in a sentence, and what its fields mean.

activity-notify = Notification of a manoeuvre or deployment
activity-notify-short = { $designation }: { $kind }, { $window }, { $area }
activity-notify-full =
    { $author } notifies { $designation } ({ $kind }) { $window }, in this area: { $area }. Troops: { $troops }. { $no_notice_is ->
        [yes] The troops had no notice of it.
       *[no] The troops have notice of it.
    } { $live_fire_is ->
        [yes] Live firing takes place.
       *[no] No live firing takes place.
    } Questions go to { $contact }.
activity-notify--designation = Designation
activity-notify--designation-hint = The name of the activity.
activity-notify--kind = Kind
activity-notify--kind-hint = The kind of activity.
activity-notify--purpose = Purpose
activity-notify--purpose-hint = Its general purpose.
activity-notify--command_level = Level of command
activity-notify--command_level-hint = The level that organises and commands it.
activity-notify--participants = Participants
activity-notify--participants-hint = The parties that take part.
activity-notify--window = Start and end
activity-notify--window-hint = The whole of it, UTC.
activity-notify--phases = Phases
activity-notify--phases-hint = One to ten, each with its own time, area and purpose.
activity-notify--area = Area
activity-notify--area-hint = The whole of it, WGS 84.
activity-notify--vband = Heights
activity-notify--vband-hint = From and to, in metres, with the datum they are measured from.
activity-notify--troops = Troops (persons)
activity-notify--troops-hint = The total, and how exact it is.
activity-notify--by_party = Troops by party (persons)
activity-notify--by_party-hint = The share of each party.
activity-notify--equipment = Equipment (pieces)
activity-notify--equipment-hint = By kind, and how exact each figure is.
activity-notify--sorties = Planned sorties
activity-notify--sorties-hint = Of the whole activity, without helicopters.
activity-notify--live_fire = Live firing
activity-notify--live_fire-hint = Whether live ammunition is fired.
activity-notify--nuclear_capable = Nuclear-capable systems
activity-notify--nuclear_capable-hint = Whether systems that can carry nuclear weapons take part.
activity-notify--no_notice = Without notice to the troops
activity-notify--no_notice-hint = An exercise of which the troops had no notice is notified when it starts.
activity-notify--calendar_ref = Calendar entry
activity-notify--calendar_ref-hint = The annual calendar in which it stands.
activity-notify--deviation = Difference from the calendar
activity-notify--deviation-hint = What differs from the calendar.
activity-notify--contact = Contact
activity-notify--contact-hint = The office that answers questions.
