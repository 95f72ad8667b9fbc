# A witness of transparency logs.
cli-witness-keys = The keys of the witness { $name }, for charters and for whoever checks what it signed:
cli-witness-trusts = { $new ->
        [one] { $new } new key
       *[other] { $new } new keys
    }; logs it trusts from its next start on: { $logs }.
cli-witness-no-logs = It trusts no log yet; “comity witness trust” names one.
cli-witness-evidence = Evidence, to be kept as it is: { $path }
cli-witness-running = The witness { $name } listens at { $address }. Logs it trusts: { $logs }.
cli-witness-head-log = Log
cli-witness-head-size = Size
cli-witness-head-at = Cosigned at
cli-label-bracket = Time
cli-bracket-not-before = written after { $when } (by { $k } of { $n } witnesses)
cli-bracket-not-before-open = no proved time before it (cites { $signed } of the { $k } witnesses needed)
cli-bracket-not-after = existed by { $when } (by { $k } of { $n } witnesses)
cli-bracket-not-after-open = no proved time after it (signed by { $signed } of the { $k } witnesses needed)
cli-verified-witnesses = Witnesses: { $k } of { $n } are needed; { $timed } entries stand directly under the signatures of as many.
cli-verified-witness = { $name }: signed { $signed } checkpoints, first { $first }, last { $last }
cli-bracket-claimed-before = the time that it claims lies BEFORE that
cli-bracket-claimed-after = the time that it claims lies AFTER that
