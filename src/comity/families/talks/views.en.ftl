# The clause board, and what stands beside a round.

board-text = { $entry }, version { $version }, drafted by { $party }: { $state }
board-bracketed = A clause in brackets binds no one, even in a text that is signed.
board-no-word = no word
board-unsigned = { $party } ({ $role }): no signature
board-signed = { $party } ({ $role }): signed by { $signatory }; in force, states { $party }: { $rule } ({ $entry })
board-taken-back = { $party } ({ $role }): signed by { $signatory }; in force, stated { $party }: { $rule } ({ $entry }). Taken back since.
board-differs = Beside { $entry }, version { $version }, drafted by { $party }: differs in { $where }
board-nothing = nothing
board-where-paragraph = clause { $clause }, { $lang }
board-where-title = title of clause { $clause }
board-where-order = the order of the clauses
board-where-field = { $field }
board-another-hash = { $party } signed the hash { $terms }, which is not that of { $draft }: that is no signature of this text
board-left = { $party } states that it leaves, as of { $when }
board-slip = { $party } proposes a correction in clause { $clause }, { $lang }: { $old } to { $new }; not accepted by every signatory
board-slip-done = Corrected by all signatories, as { $party } proposed: clause { $clause }, { $lang }: { $old } to { $new }
board-outcome = What { $party } states that it brought: { $entry }
board-outcome-joint = What { $party } states that it brought, and all with a delegation accept: { $entry }
board-rival = { $party } proposes it on other terms in { $entry }; they differ in { $where }
