# Таблиця пунктів і те, що стоїть поруч із раундом.

board-text = { $entry }, версія { $version }, проєкт { $party }: { $state }
board-bracketed = Пункт у дужках нікого не зобов’язує, навіть у підписаному тексті.
board-no-word = слова немає
board-unsigned = { $party } ({ $role }): підпису немає
board-signed = { $party } ({ $role }): підписант { $signatory }; набуття чинності, як заявляє { $party }: { $rule } ({ $entry })
board-taken-back = { $party } ({ $role }): підписант { $signatory }; набуття чинності, як заявляла { $party }: { $rule } ({ $entry }). Відтоді відкликано.
board-differs = Поруч із { $entry }, версія { $version }, проєкт { $party }: різниця: { $where }
board-nothing = нічого
board-where-paragraph = пункт { $clause }, { $lang }
board-where-title = заголовок пункту { $clause }
board-where-order = порядок пунктів
board-where-field = { $field }
board-another-hash = { $party } підписує геш { $terms }, а не геш { $draft }: це не підпис під цим текстом
board-left = { $party } заявляє про вихід з моменту { $when }
board-slip = { $party } пропонує виправлення в пункті { $clause }, { $lang }: { $old } на { $new }; прийняли не всі підписанти
board-slip-done = Виправлено всіма підписантами, як запропоновано { $party }: пункт { $clause }, { $lang }: { $old } на { $new }
board-outcome = Що, за словами { $party }, він дав: { $entry }
board-outcome-joint = Що, за словами { $party }, він дав, і що прийняли всі делегації: { $entry }
board-rival = { $party } пропонує його на інших умовах у { $entry }; різниця: { $where }
