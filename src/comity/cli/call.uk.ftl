# Around a call: what the commands say.

cli-call-drafted = Порядок денний — чернетка { $draft }: випустіть його командою `comity draft send`.
