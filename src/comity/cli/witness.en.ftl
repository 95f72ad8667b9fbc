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
