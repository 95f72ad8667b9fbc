# Around a call: what the commands say.

cli-call-drafted = The agenda is draft { $draft }: release it with `comity draft send`.
