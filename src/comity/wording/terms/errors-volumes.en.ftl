# Areas, heights and times that cannot be computed with.

error-area-no-such-place = A position is beyond the pole or beyond 180 degrees; check that latitude and longitude are not exchanged.
error-area-too-detailed = An area has more than { $limit } positions once its edges are drawn; leave some out, or notify it in parts.
error-area-too-large = A radius or width is negative or above { $km } km; notify a smaller area.
error-area-too-wide = The ring reaches farther than 80 degrees from its middle, so its inside cannot be told; notify it in parts.
error-area-edge-too-long = An edge is longer than { $km } km, so its shortest way is not certain; add a position on it.
error-area-half-turn = An edge goes exactly half around the earth, so east cannot be told from west; add a position on it.
error-area-too-tangled = The edges of an area run so close to each other that they cannot be told apart; draw it with fewer.
error-area-no-area = A ring encloses no area; give at least three corners that are not on one line.
error-area-crosses-itself = A ring crosses or touches itself; check the order of its corners.
error-area-rings-meet = Two rings of one area cross or touch; draw each hole apart from the outer ring and from the others.
error-area-hole-outside = A hole is outside the outer ring; check its corners.
error-area-holes-overlap = One hole is inside another; keep only the larger.
error-band-no-such-height = A height is beyond 40,000 km; check its unit.
error-band-upside-down = The lower limit is not below the upper one; exchange them.
error-times-none = There is no time at which this takes place; check the dates against the period.
error-times-too-many = There are more than { $limit } windows; shorten the period.
error-times-ends-before-start = A window ends before it starts, or is outside the calendar; check its times.
error-times-too-uncertain = A time is said to be uncertain by more than a year; give a longer window instead.
error-schedule-unread = The schedule is not understood at “{ $part }”; write its times as days and hours in UTC.
error-minima-beyond-bounds = A minimum of rule “{ $rule }” is negative or beyond every use; check its unit.
error-minima-twice = The rule set has two rows for { $one } and { $other }; keep one.
error-volumes-too-many = An activity has more than { $limit } volumes; notify it in parts.
