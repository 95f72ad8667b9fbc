# Around a call: what the commands say.

cli-call-drafted = Повестка — черновик { $draft }: выпустите её командой `comity draft send`.
