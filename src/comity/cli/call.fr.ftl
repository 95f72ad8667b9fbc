# Around a call: what the commands say.

cli-call-drafted = L’ordre du jour est le projet { $draft } : validez-le par `comity draft send`.
