# Beside the numbers: eliminations, inspections, new types, strategic exercises.

arms-eliminate = Conversion or elimination
arms-eliminate-short = { $phase }: { $count } × { $item }, { $place }, { $window }
arms-eliminate-full = { $author } states a conversion or elimination under { $regime }: { $count } × { $item } at { $place }, { $window }. Stage: { $phase }.
arms-eliminate--regime = Limits
arms-eliminate--regime-hint = The limits under which it is counted.
arms-eliminate--item = Item
arms-eliminate--item-hint = What is converted or eliminated.
arms-eliminate--count = How many
arms-eliminate--count-hint = Items that this message covers.
arms-eliminate--place = Place
arms-eliminate--place-hint = As its author names it.
arms-eliminate--phase = Stage
arms-eliminate--phase-hint = Planned (30 days ahead are usual), started or completed (within 5 days).
arms-eliminate--window = Window
arms-eliminate--window-hint = UTC, planned or actual.

arms-inspect = Announcement of an inspection
arms-inspect-short = { $kind }, { $entry_point }, { $eta }, team of { $team }
arms-inspect-full = { $author } announces an inspection under { $regime }: { $kind }, by way of { $entry_point }, arrival { $eta }, team of { $team }. It asks for an answer; no answer is no consent.
arms-inspect--regime = Limits
arms-inspect--regime-hint = The limits under which it is announced.
arms-inspect--kind = Kind
arms-inspect--kind-hint = As these limits define it.
arms-inspect--entry_point = Point of entry
arms-inspect--entry_point-hint = Where the team arrives.
arms-inspect--eta = Arrival
arms-inspect--eta-hint = UTC; 32 hours ahead are usual.
arms-inspect--team = Team
arms-inspect--team-hint = Number of persons.
arms-inspect--site = Site
arms-inspect--site-hint = It may follow later.

arms-inspect_report = Findings of an inspection
arms-inspect_report-short =
    Inspection { $re }: { $findings_n ->
        [one] { $findings_n } finding
       *[other] { $findings_n } findings
    }
arms-inspect_report-full =
    { $author } states what it finds in the inspection { $re }: { $findings_n ->
        [one] { $findings_n } finding
       *[other] { $findings_n } findings
    }. It is the word of { $author } alone.
arms-inspect_report--re = Inspection
arms-inspect_report--re-hint = The announced inspection.
arms-inspect_report--findings = Findings
arms-inspect_report--findings-hint = Each with how sure it is and on what ground.
arms-inspect_report--ambiguities = Left open
arms-inspect_report--ambiguities-hint = What could not be settled on the spot.

arms-new_type = New type
arms-new_type-short = { $name }: { $item }
arms-new_type-full = { $author } notifies a new type: { $name }, { $item }. How it counts is a proposal, agreed only once every party addressed accepts these same terms.
arms-new_type--name = Name
arms-new_type--name-hint = As its author calls it.
arms-new_type--item = Item
arms-new_type--item-hint = What it is.
arms-new_type--proposal = How to count it
arms-new_type--proposal-hint = A proposal to every party addressed.

arms-exercise = Strategic exercise
arms-exercise-short = { $designation }: { $window }
arms-exercise-full = { $author } notifies a strategic exercise: { $designation }, { $window }. What the sensors of others may see stands below; the exercise is directed at nobody.
arms-exercise--designation = Designation
arms-exercise--designation-hint = Name of the exercise.
arms-exercise--window = Window
arms-exercise--window-hint = UTC; 14 days ahead are usual.
arms-exercise--forces = Forces
arms-exercise--forces-hint = What takes part, and how many of each.
arms-exercise--warning_effect = What sensors may see
arms-exercise--warning_effect-hint = What early warning of others may show.

code-INSP-TYPE_1 = inspection of the first kind
code-INSP-TYPE_2 = inspection of the second kind
code-INSP-EXHIBITION = exhibition
code-INSP-CHALLENGE = challenge inspection

code-PHASE-PLANNED = planned
code-PHASE-STARTED = started
code-PHASE-COMPLETED = completed
