# What the map says of what it draws. "Declared by", never "of": whose an area is, nobody says here.

map-TRANSIT = transit
map-LAUNCH = launch
map-SITE = protected site
map-MOVEMENT = movement of relief
map-SILENCE = silence
map-RESCUE = search and rescue
map-RECOVERY = recovery
map-EXCHANGE = exchange of prisoners
map-PAUSE = pause
map-OBJECTS = objects protected by a pause
map-LINE = line with its buffer
map-FORCE = announced use of force
map-STAND_BACK = standing back
map-all-heights = all heights
map-declared = { $what }, declared by { $party }
map-recognised = recognised by { $parties }
map-not = not recognised by { $parties }
