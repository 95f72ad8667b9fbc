# What stands beside an act, a report, a call of the mechanism, a notice: one fact a row.

act-word = { $party }: { $word } ({ $entry })
act-answer = { $party }: { $word } ({ $entry })
act-beside = { $party } reports an act within 10 min and 2 km of this one: { $entry }. Whether it is the same act is not computed
act-called = { $party } called the mechanism about it ({ $entry }): { $word }
act-finding = { $party } states a finding about it: { $entry }
act-text = The text drafted by { $party } ({ $entry }): { $word }
act-reported = { $when }: report by { $party } ({ $entry })
act-call = { $when }: call of the mechanism by { $party } ({ $entry })
act-opened = { $when }: { $party } states that it opened the call ({ $entry })
act-answered = { $when }: { $party } answered ({ $entry })
act-notice = { $when }: notice by { $party } ({ $entry })
