# What of a feed is not asked for, and why. What waits, waits at its author; nothing is dropped.

intake-BUDGET = { $party } over its budget, { $count } waiting
intake-FEEDS = { $party } has more than 16 open feeds: this one is not asked for, { $count } waiting
intake-FORK = { $party }: a forked feed, taken only as far as others cite it, { $count } waiting
intake-ROOM = { $party } waits: the disk here is full and takes FLASH only, { $count } waiting
