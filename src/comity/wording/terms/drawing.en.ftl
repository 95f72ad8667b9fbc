# Pictures of areas of a file.

drawing-title = Areas
drawing-note = Equal-area around the middle, where north is up; for looking at: nothing is computed from it.
drawing-many = { $n } areas; the names of the largest are written where there is room.
drawing-CONFLICT = { $one } and { $other }: CONFLICT
drawing-MARGINAL = { $one } and { $other }: MARGINAL, it cannot be told whether they meet
drawing-more-pairs = Pairs that meet or may, and have no room here: { $n }.
drawing-none-meet = No two of the areas compared here meet.
drawing-only-named = only named, not drawn
drawing-beside = from the other file
drawing-all-heights = all heights
drawing-always = at all times
drawing-any-one = any one of { $n } windows
drawing-windows = { $n } windows
drawing-km = { $n } km
drawing-m = { $n } m
drawing-unfit = cannot be compared; the command says why
drawing-left-out = Areas here that are compared with nothing: { $n }.
