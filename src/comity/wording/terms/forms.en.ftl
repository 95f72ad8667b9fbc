# Forms: how values are typed, the parts of composites, and what is read back before release.

form-now = now
form-moment-weekday = { $weekday }, { $long }
form-weekday-1 = Monday
form-weekday-2 = Tuesday
form-weekday-3 = Wednesday
form-weekday-4 = Thursday
form-weekday-5 = Friday
form-weekday-6 = Saturday
form-weekday-7 = Sunday
form-ahead = in { $away }
form-ago = { $away } ago

# Other names, parted by |; the letters N, S, E and W are read in every language.
form-hemisphere-N = north
form-hemisphere-S = south
form-hemisphere-E = east
form-hemisphere-W = west
form-unit-NM = nm|nautical miles|nautical mile
form-unit-FT = ft|feet|foot
form-unit-KHZ = khz
form-unit-MHZ = mhz

form-example-line = Fog
form-example-text = Fog until noon.

form-way-moment = 051430ZFEB26, 2026-02-05T14:30:00Z, or +30min from now; always UTC.
form-way-place = 54°30′00″N 018°00′00″E, 54-30.0N 018-00.0E, or 54.5, 18.0.
form-way-quantity = 3, about 3, at least 3, 10-12, or not known.
form-way-measure = A number with its unit.
form-way-duration = A number with its unit: 45min, 2h, 1d.
form-way-entry = The first figures of the entry, as lists show them.
form-way-date = Year-month-day.
form-way-date-partial = Year, year-month or year-month-day.
form-way-mmdd = Month-day.

form-within-low-high = from { $low } to { $high }
form-within-low = at least { $low }
form-within-high = at most { $high }

form-common = More: own case number, answer wished by, visibility …

form-key-party = Party
form-key-lang = Language
form-key-code = For
form-key-field = Field
form-key-uint = Number
form-key-other = For

form-shape-circle = circle
form-shape-polygon = polygon
form-shape-corridor = corridor
form-shape-sector = sector
form-shape-named = named area

form-part-circle-centre = Centre
form-part-circle-radius_m = Radius
form-part-polygon-rings = Rings
form-part-polygon-rings-hint = The outer ring first, then holes. Do not repeat the first point.
form-part-polygon-edges = Sides
form-part-corridor-path = Points of the middle line
form-part-corridor-half_width_m = Half width
form-part-sector-centre = Centre
form-part-sector-inner_m = Inner radius
form-part-sector-outer_m = Outer radius
form-part-sector-from_mdeg = From azimuth
form-part-sector-to_mdeg = Clockwise to azimuth
form-part-named-code = Code
form-part-named-text = Name
form-part-window-start = Start
form-part-window-end = End
form-part-window-end-hint = The first moment that is not in it any more.
form-part-window-err_s = Uncertain by
form-part-vband-lo = Lower limit
form-part-vband-lo-hint = A depth is negative.
form-part-vband-hi = Upper limit
form-part-vband-hi-hint = Left out, there is none.
form-part-vband-ref = Measured from
form-part-route_point-pos = Place
form-part-route_point-t = Time
form-part-route_point-alt_m = Height
form-part-craft-kind = Kind
form-part-craft-type = Type
form-part-craft-count = How many
form-part-craft-callsign = Call sign
form-part-craft-hull = Hull or tail number
form-part-craft-party = Party
form-part-phase-n = Number
form-part-phase-window = Time
form-part-phase-area = Area
form-part-phase-purpose = Purpose
form-part-counterpart-a = Office
form-part-counterpart-b = Its counterpart
form-part-counterpart-capacity_a = Capacity of the first
form-part-counterpart-capacity_b = Capacity of the second
form-part-counterpart-level = Level
form-part-threshold-key = Name
form-part-threshold-value = Value
form-part-named_place-code = Code
form-part-named_place-names = Names
form-part-named_place-pos = Place
form-part-answer-n = Question
form-part-answer-status = Answer
form-part-answer-text = In words
form-part-answer-refs = Entries named
form-part-assertion-key = What it is about
form-part-assertion-value = Value
form-part-assertion-unit = Unit
form-part-assertion-confidence = How sure
form-part-assertion-basis = On what ground
form-part-assertion-evidence = Entries it rests on
form-part-dmeasure-subject = About entry
form-part-dmeasure-kind = Measure
form-part-dmeasure-value = Value
form-part-sla-held_s = Held within
form-part-sla-opened_s = Opened within
form-part-sla-answered_s = Answered within
form-part-budget-bytes_day = Octets a day
form-part-budget-entries_day = Entries a day
form-part-budget-flash_reserve = FLASH in reserve
form-part-head-feed = Feed
form-part-head-size = Entries
form-part-head-root = Root
form-part-key-alg = Algorithm
form-part-key-raw = Octets
form-part-key-plain = Plain key
form-part-key-pq = Second key

error-form-refused = “{ $field }”: { $reason }; write it for example like this: { $example }.
error-form-out-of-range = “{ $field }”: the number is not between { $low } and { $high }; write one that is.
error-form-needed = “{ $field }” must be there; write it for example like this: { $example }.
error-form-filled = The form is filled; nothing more is asked, so send it or go back.

reason-no-place = it is no place
reason-two-places = the place and the degrees beside it differ
reason-comma = a comma stands where it may part two numbers or the decimals of one
reason-hemispheres = it needs one of N and S, and one of E and W
reason-degrees-or-minutes = the figures may be degrees, or degrees and minutes
reason-figures = the number of figures fits neither degrees and minutes nor seconds
reason-sixty = minutes and seconds are below 60
reason-latitude = the latitude is beyond 90°
reason-longitude = the longitude is beyond 180°
reason-no-moment = it is no moment
reason-two-moments = the date-time group and the moment beside it differ
reason-zone = it needs its zone, and date-time groups are always Z
reason-weekday = that day is another day of the week
reason-no-duration = it is no duration
reason-duration-unit = it needs a unit
reason-no-number = it is no number
reason-not-whole = it must come out whole
reason-mark = a mark stands where it may part thousands or decimals
reason-unit = no such unit goes here
reason-unit-missing = it needs a unit
reason-no-quantity = it is no quantity
reason-no-choice = it is none of the choices
reason-two-choices = two choices are called so
reason-no-figures = it has other signs than 0-9 and a-f

echo-title = Read it again in other forms before it is released:
echo-place = { $seconds } = { $minutes } = { $degrees }
echo-moment = { $dtg } = { $long }, { $relative }
echo-window = lasts { $length }
echo-swapped = { $label } is far from the other places; with latitude and longitude swapped it would be near them. Look at it again: { $seconds }
