# Le tableau des clauses, et ce qui figure à côté d’une session.

board-text = { $entry }, version { $version }, rédigé par { $party } : { $state }
board-bracketed = Une clause entre crochets ne lie personne, même dans un texte signé.
board-no-word = rien dit
board-unsigned = { $party } ({ $role }) : pas de signature
board-signed = { $party } ({ $role }) : signé par { $signatory } ; en vigueur, déclare { $party } : { $rule } ({ $entry })
board-taken-back = { $party } ({ $role }) : signé par { $signatory } ; en vigueur, déclarait { $party } : { $rule } ({ $entry }). Retiré depuis.
board-differs = À côté de { $entry }, version { $version }, rédigé par { $party } : diffère en { $where }
board-nothing = rien
board-where-paragraph = clause { $clause }, { $lang }
board-where-title = titre de la clause { $clause }
board-where-order = l’ordre des clauses
board-where-field = { $field }
board-another-hash = { $party } a signé l’empreinte { $terms }, qui n’est pas celle de { $draft } : ce n’est pas une signature de ce texte
board-left = { $party } déclare sortir à compter de { $when }
board-slip = { $party } propose une correction dans la clause { $clause }, { $lang } : { $old } en { $new } ; pas encore acceptée par chaque signataire
board-slip-done = Corrigé par tous les signataires, comme { $party } l’a proposé : clause { $clause }, { $lang } : { $old } en { $new }
board-outcome = Ce que { $party } déclare comme résultat : { $entry }
board-outcome-joint = Ce que { $party } déclare comme résultat, et que toutes les délégations acceptent : { $entry }
board-rival = { $party } la propose en d’autres termes dans { $entry } ; ils diffèrent en { $where }
