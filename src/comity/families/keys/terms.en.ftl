# Keys, offices and terminals: what each statement is called, says, and what its fields mean.

party-found = Founding of a party
party-found-short = Founding statement of { $party }, { $kind }, { $root_keys_n ->
        [one] { $root_keys_n } root key
       *[other] { $root_keys_n } root keys
    }
party-found-full =
    { $party } founds itself as a party of the kind { $kind }. { $threshold_n ->
        [one] { $threshold_n } holder of a root key must sign
       *[other] { $threshold_n } holders of root keys must sign
    } whatever changes its keys. Compare the fingerprint with the party itself before you trust this statement.
party-found--party = Party
party-found--party-hint = Its short code.
party-found--names = Names
party-found--names-hint = Its name in each language, as it writes it.
party-found--root_keys = Root keys
party-found--root_keys-hint = Two keys for each holder. They are kept offline.
party-found--threshold = Root keys needed
party-found--threshold-hint = More than half of the root keys.
party-found--next_root = Next root keys
party-found--next_root-hint = Binds the party to its next root keys before they are used.
party-found--kind = Kind of party
party-found--kind-hint = Decides what it may send.

key-grant = Enrolment of a key
key-grant-short = Enrolment of { $terminal } ({ $kind }) for { $office }
key-grant-full = Terminal { $terminal } is enrolled for { $office } with a key of the kind { $kind }, { $valid }, up to { $max_precedence }.
key-grant--terminal = Terminal
key-grant--terminal-hint = Party and number, such as AA/T001.
key-grant--key = Key
key-grant--key-hint = The public key that is enrolled.
key-grant--office = Office
key-grant--office-hint = The office it acts for.
key-grant--may_send = May send
key-grant--may_send-hint = Types it may send or release. An empty list means all that its party may send.
key-grant--max_precedence = Highest precedence
key-grant--max_precedence-hint = It may not use a higher one.
key-grant--valid = Valid
key-grant--valid-hint = One year at most, UTC.
key-grant--area = Area of use
key-grant--area-hint = Where it may be used, if that is limited.
key-grant--two_person = Only as one of two for
key-grant--two_person-hint = Types that this key releases only together with another officer.
key-grant--kind = Kind of key
key-grant--kind-hint = Node, officer, sealing or checkpoint.
key-grant--statement_n = Number of the statement
key-grant--statement_n-hint = Its place among the key statements of the party.
key-grant--prev = Statement before
key-grant--prev-hint = Hash of the key statement before this one.
