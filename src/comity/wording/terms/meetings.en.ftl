# Conflicts: what a matter meets in space and time, as it is computed.

meets-rows = { $n ->
    [0] Nothing that can be compared comes too near.
    [one] { $n } pair that must be looked at.
   *[other] { $n } pairs that must be looked at.
}
meets-CONFLICT = CONFLICT with { $other }
meets-MARGINAL = MARGINAL with { $other }: it cannot be told whether they meet
meets-CLEAR = CLEAR of { $other }
meets-inside = CONFLICT: inside the area declared by { $party } ({ $entry })
meets-other = { $what } of { $party } ({ $entry })
meets-ACTIVITY = the activity
meets-TRANSIT = the transit
meets-AREA = the declared area
meets-LAUNCH = the launch
meets-SITE = the protected site
meets-MOVEMENT = the movement of relief
meets-SILENCE = the silence
meets-RECOVERY = the recovery
meets-RESCUE = the search and rescue
meets-EXCHANGE = the exchange of prisoners
meets-PAUSE = the pause
meets-OBJECTS = the protected objects of a pause
meets-LINE = the line with its buffer
meets-FORCE = the announced use of force
meets-STAND_BACK = the standing back
limits-touched = Limit touched: { $what }.
limits-numbers = { $label }: { $value } declared, { $limit } at most
meets-heights = from { $lower } to { $upper }
meets-no-limit = no limit
meets-overlap = they overlap at { $where }
meets-apart-by = { $distance } apart, nearest at { $where }
meets-unsure-TIME = uncertain in time
meets-unsure-HEIGHT = uncertain in height
meets-unsure-PLACE = uncertain in place
meets-apart-TIME = apart in time
meets-apart-HEIGHT = apart in height
meets-apart-PLACE = apart in place
meets-rule = rule { $rule }
meets-nearest = Comes nearest to { $other }: { $distance }.
error-area-only-named = The area is only named, so it cannot be compared; draw it if others are to see what it meets.
state-CONFLICT-DETECTED = DETECTED
state-CONFLICT-RESOLVED = RESOLVED
