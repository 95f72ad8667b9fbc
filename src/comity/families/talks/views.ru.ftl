# Таблица пунктов и то, что стоит рядом с раундом.

board-text = { $entry }, версия { $version }, проект { $party }: { $state }
board-bracketed = Пункт в скобках никого не обязывает, даже в подписанном тексте.
board-no-word = нет слова
board-unsigned = { $party } ({ $role }): подписи нет
board-signed = { $party } ({ $role }): подписант { $signatory }; вступление в силу, как заявляет { $party }: { $rule } ({ $entry })
board-taken-back = { $party } ({ $role }): подписант { $signatory }; вступление в силу, как заявляла { $party }: { $rule } ({ $entry }). С тех пор отозвано.
board-differs = Рядом с { $entry }, версия { $version }, проект { $party }: разница: { $where }
board-nothing = ничего
board-where-paragraph = пункт { $clause }, { $lang }
board-where-title = заголовок пункта { $clause }
board-where-order = порядок пунктов
board-where-field = { $field }
board-another-hash = { $party } подписывает хеш { $terms }, а не хеш { $draft }: это не подпись под этим текстом
board-left = { $party } заявляет о выходе с момента { $when }
board-slip = { $party } предлагает исправление в пункте { $clause }, { $lang }: { $old } на { $new }; приняли не все подписанты
board-slip-done = Исправлено всеми подписантами, как предложено { $party }: пункт { $clause }, { $lang }: { $old } на { $new }
board-outcome = Что, по словам { $party }, он дал: { $entry }
board-outcome-joint = Что, по словам { $party }, он дал, и что приняли все делегации: { $entry }
board-rival = { $party } предлагает его на других условиях в { $entry }; разница: { $where }
