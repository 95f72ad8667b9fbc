# Launches: what each message is called, says in a sentence, and what its fields mean.

launch-notify = Notification before a launch
launch-notify-short = { $class }, purpose { $purpose }, { $window }, launch area: { $launch_area }
launch-notify-full =
    { $author } notifies { $count_n ->
        [one] { $count } launch
       *[other] { $count } launches
    }: { $class }, purpose { $purpose }, { $window }. Launch area: { $launch_area }. Payload: { $payload }. Directed at a party of this line: { $directed_at_line_party }. Nuclear-capable system: { $nuclear_capable }; this is not the same as the payload.
launch-notify--class = Class
launch-notify--class-hint = What is launched.
launch-notify--count = Launches
launch-notify--count-hint = How many launches this notice covers.
launch-notify--purpose = Purpose
launch-notify--purpose-hint = What the launch is for.
launch-notify--window = Window
launch-notify--window-hint = The planned time or span, UTC.
launch-notify--launch_area = Launch area
launch-notify--launch_area-hint = On land an area, for a submarine an ocean quadrant or named water.
launch-notify--impact_areas = Impact areas
launch-notify--impact_areas-hint = Circles or polygons. They may be left out for combat use.
launch-notify--azimuth = Azimuth (degrees)
launch-notify--azimuth-hint = Clockwise from north, 0 to 359.
launch-notify--apogee_km = Apogee (km)
launch-notify--apogee_km-hint = The highest point of the flight.
launch-notify--payload = Payload
launch-notify--payload-hint = What is carried on this launch.
launch-notify--regime = Under the agreement
launch-notify--regime-hint = The regime or agreement under which it is notified.
launch-notify--sealed_plan = Sealed plan
launch-notify--sealed_plan-hint = An earlier seal that fixes the date of the plan.
launch-notify--public_notice = Public notice
launch-notify--public_notice-hint = Number of a notice to airmen or a navigational warning.
launch-notify--nuclear_capable = Nuclear-capable system
launch-notify--nuclear_capable-hint = Whether this delivery system can carry nuclear weapons.
launch-notify--directed_at_line_party = Directed at a party of this line
launch-notify--directed_at_line_party-hint = No, or not stated. There is no yes: the line carries no threats.
launch-notify--alternatives = Or in one of these windows
launch-notify--alternatives-hint = Windows any one of which may be used instead.
