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

key-suspend = Suspension of a terminal
key-suspend-short = { $terminal } suspended: { $reason }
key-suspend-full = { $author } suspends the terminal { $terminal } from { $effective_at }: { $reason }. Until it is restored, do not rely on what this terminal says without asking by another way. It can be restored.
key-suspend--terminal = Terminal
key-suspend--terminal-hint = Party and number, such as AA/T001.
key-suspend--reason = Reason
key-suspend--reason-hint = Why there is doubt.
key-suspend--effective_at = From
key-suspend--effective_at-hint = From when, UTC.

key-revoke = Revocation of a terminal
key-revoke-short = { $terminal } revoked: { $reason }
key-revoke-full = The root holders of { $author } revoke the terminal { $terminal } for good: { $reason }. What comes after { $cut } no longer counts, or is in doubt until it is affirmed or disowned. The position decides, never a clock.
key-revoke--terminal = Terminal
key-revoke--terminal-hint = Party and number, such as AA/T001.
key-revoke--reason = Reason
key-revoke--reason-hint = Lost, captured, compromised, retired, or its holder has left.
key-revoke--cut = Last positions that stand
key-revoke--cut-hint = Feed, size and root. Entries up to there stand.
key-revoke--doubtful_from = Doubtful since
key-revoke--doubtful_from-hint = A remark for people. It decides nothing.
key-revoke--effective_at = From
key-revoke--effective_at-hint = As its party states it, UTC.
key-revoke--statement_n = Number of the statement
key-revoke--statement_n-hint = Its place among the key statements of the party.
key-revoke--prev = Statement before
key-revoke--prev-hint = Hash of the key statement before this one.

key-restore = End of a suspension
key-restore-short = { $terminal } restored from { $effective_at }
key-restore-full = { $author } ends the suspension of the terminal { $terminal } from { $effective_at }. What is revoked stays revoked.
key-restore--terminal = Terminal
key-restore--terminal-hint = Party and number, such as AA/T001.
key-restore--effective_at = From
key-restore--effective_at-hint = From when, UTC.

key-rotate = Next key of a terminal
key-rotate-short = { $terminal }: next key { $new_key }
key-rotate-full = { $author } announces the next key of the terminal { $terminal }, { $new_key }, from { $effective_at }. It signs nothing until the root holders grant it.
key-rotate--terminal = Terminal
key-rotate--terminal-hint = Party and number, such as AA/T001.
key-rotate--new_key = Next key
key-rotate--new_key-hint = The public key that is to follow.
key-rotate--effective_at = From
key-rotate--effective_at-hint = From when, UTC.

key-allowlist = List of terminals
key-allowlist-short = List { $version } of { $author }: { $count ->
        [one] { $count } terminal
       *[other] { $count } terminals
    }
key-allowlist-full = { $author } lists { $count ->
        [one] its { $count } terminal
       *[other] all of its { $count } terminals
    } as number { $version }, { $valid }. A terminal that is not on the list is shown so.
key-allowlist--version = Number of the list
key-allowlist--version-hint = Greater than that of the list before.
key-allowlist--terminals = Terminals
key-allowlist--terminals-hint = All of them.
key-allowlist--count = How many
key-allowlist--count-hint = Must be the length of the list.
key-allowlist--area = Area
key-allowlist--area-hint = The region it holds for, if that is limited.
key-allowlist--valid = Valid
key-allowlist--valid-hint = From when to when, UTC.

key-office = Appointment of an office
key-office-short = { $office } at the level { $level }
key-office-full = { $author } appoints the office { $office } at the level { $level }.
key-office--office = Office
key-office--office-hint = Party and name of the office, never of a person.
key-office--names = Names
key-office--names-hint = Its name in each language.
key-office--level = Level
key-office--level-hint = The level at which it speaks.
key-office--may_release = May release
key-office--may_release-hint = Types it may release. An empty list means all that its keys are granted.

key-disown = Word on entries in doubt
key-disown-short = { $terminal }: { $affirmed_n } affirmed, { $disowned_n } disowned
key-disown-full = { $author } speaks of what the terminal { $terminal } said in a time of doubt. Affirmed: { $affirmed_n }. Disowned: { $disowned_n }.
key-disown--terminal = Terminal
key-disown--terminal-hint = Party and number, such as AA/T001.
key-disown--affirmed = Affirmed
key-disown--affirmed-hint = Entries by which the party stands.
key-disown--disowned = Disowned
key-disown--disowned-hint = Entries that the party does not own.

party-rotate = New root keys of a party
party-rotate-short = New root keys: { $root_keys_n ->
        [one] { $root_keys_n } holder
       *[other] { $root_keys_n } holders
    }, { $threshold } must sign
party-rotate-full = { $author } changes to the root keys to which it committed before, of { $root_keys_n ->
        [one] { $root_keys_n } holder
       *[other] { $root_keys_n } holders
    }; { $threshold_n ->
        [one] { $threshold_n } must sign
       *[other] { $threshold_n } must sign
    }. The fingerprint of the party stays the same.
party-rotate--root_keys = Root keys
party-rotate--root_keys-hint = Two keys for each holder. They are kept offline.
party-rotate--threshold = Root keys needed
party-rotate--threshold-hint = More than half of the root keys.
party-rotate--next_root = Next root keys
party-rotate--next_root-hint = Binds the party to the root keys that follow these.
party-rotate--statement_n = Number of the statement
party-rotate--statement_n-hint = Its place among the key statements of the party.
party-rotate--prev = Statement before
party-rotate--prev-hint = Hash of the key statement before this one.

state-ALLOWLIST-LISTED = LISTED
state-ALLOWLIST-WITHOUT_FORCE = WITHOUT FORCE
state-OFFICE-APPOINTED = APPOINTED
state-OFFICE-CONTESTED = CONTESTED: two appointments that differ
state-OFFICE-WITHOUT_FORCE = WITHOUT FORCE
