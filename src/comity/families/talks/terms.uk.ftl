# Переговори: як називається кожне повідомлення про тексти й раунди, що воно каже, поля.

talks-draft = Проєкт тексту
talks-draft-short = { $agreement }, версія { $version }: { $clauses_n ->
        [one] { $clauses_n } пункт
        [few] { $clauses_n } пункти
       *[many] { $clauses_n } пунктів
    }, { $authentic }
talks-draft-full =
    { $author } пропонує цей текст { $agreement }, версія { $version }; автентичні мови: { $authentic }. { $prevails_is ->
        [given] У разі розбіжності мов переважає { $prevails }.
       *[absent] Жодна мова не переважає.
    } Він нікого не зобов’язує, доки кожна зобов’язувана сторона не підписала цей самий текст усіма його мовами. Інше слово однією мовою робить інший текст, і жоден підпис на нього не переходить.
talks-draft--agreement = Угода
talks-draft--agreement-hint = Її назва, та сама в кожній версії та в кожному повідомленні про неї.
talks-draft--version = Версія
talks-draft--version-hint = Кожен новий текст має більшу.
talks-draft--clauses = Пункти
talks-draft--clauses-hint = Номер, заголовок і текст кожною автентичною мовою.
talks-draft--authentic = Автентичні мови
talks-draft--authentic-hint = Підписується кожна; кожен пункт має текст кожною з них.
talks-draft--based_on = На основі
talks-draft--based_on-hint = Проєкт, місце якого займає цей.
talks-draft--prevails = Мова, що переважає
talks-draft--prevails-hint = Одна з автентичних. Не зазначено: не переважає жодна.
talks-draft--roles = Ролі
talks-draft--roles-hint = Хто був би зобов’язаний, хто гарантує, хто свідок. Для набуття чинності потрібні лише зобов’язувані.
talks-draft--mechanism = Механізм
talks-draft--mechanism-hint = За яким пунктом можна просити відповіді, у який строк, і чи є за цим текстом сповіщення.

talks-clause = Позиція щодо пункту
talks-clause-short = Пункт { $clause } у { $draft }: { $position }
talks-clause-full =
    { $author } про пункт { $clause } у { $draft }: { $position }. { $position_is ->
        [BRACKET] Доки пункт у дужках, він нікого не зобов’язує, навіть якщо текст підписано.
        [REJECT] Доки це так, пункт нікого не зобов’язує, навіть якщо текст підписано.
       *[other] Цим нічого не підписано.
    } { $alternative_is ->
        [given] { $author } пропонує інші слова; інший текст є іншою версією.
       *[absent] Інших слів не запропоновано.
    }
talks-clause--draft = Проєкт
talks-clause--draft-hint = Проєкт, у якому стоїть пункт.
talks-clause--clause = Пункт
talks-clause--clause-hint = Його номер у цьому проєкті.
talks-clause--position = Позиція
talks-clause--position-hint = Прийняти, не прийняти, взяти в дужки або застерегти.
talks-clause--alternative = Інші слова
talks-clause--alternative-hint = Що має стояти натомість, якщо щось.

talks-adopt = Підпис під текстом
talks-adopt-short = { $signatory } підписує { $draft } ({ $terms }): { $role }
talks-adopt-full =
    { $author } підписує текст { $draft } з гешем { $terms } усіма його мовами, підписант: { $signatory }; роль: { $role }. Набуття чинності, як заявляє { $author }: { $force_rule } { $role_is ->
        [BOUND] Він нікого не зобов’язує, доки кожна зобов’язувана сторона не підписала цей самий геш.
       *[other] Для набуття чинності цей підпис тексту не потрібен.
    } Він не стосується ні іншої версії, ні пункту в дужках.
talks-adopt--draft = Проєкт
talks-adopt--draft-hint = Проєкт, який підписується.
talks-adopt--terms = Геш тексту
talks-adopt--terms-hint = За всім проєктом, усі мови; як його показує проєкт.
talks-adopt--signatory = Підписант
talks-adopt--signatory-hint = Посада того, хто підписує, без імені.
talks-adopt--force_rule = Набуття чинності
talks-adopt--force_rule-hint = Коли, як це розуміє ця сторона.
talks-adopt--role = Роль
talks-adopt--role-hint = Та, яку текст дає цій стороні: зобов’язана, гарант чи свідок.

talks-leave = Вихід з угоди
talks-leave-short = Виходить із { $agreement } з { $effective_at }
talks-leave-full = { $author } виходить з угоди { $agreement } з моменту { $effective_at }. Причина, як її називає { $author }: { $reason } Зроблене раніше лишається в записі; чи дотримано строку попередження, тут не сказано.
talks-leave--agreement = Угода
talks-leave--agreement-hint = Її назва, як у підписаному проєкті.
talks-leave--effective_at = З моменту
talks-leave--effective_at-hint = UTC. Строк попередження той, що узгоджений у самому тексті.
talks-leave--reason = Причина
talks-leave--reason-hint = Словами автора.

talks-round = Раунд переговорів
talks-round-short = Раунд { $n }, { $window }, { $place }: { $format }
talks-round-full = { $author } пропонує раунд { $n } переговорів, { $window }, місце: { $place }; { $format }. Його призначено, коли ці самі умови прийняла кожна сторона з делегацією.
talks-round--n = Раунд
talks-round--n-hint = Його номер.
talks-round--place = Місце
talks-round--place-hint = Де він має відбутися.
talks-round--window = Час
talks-round--window-hint = UTC, від і до.
talks-round--format = Формат
talks-round--format-hint = Скільки сторін, або технічний.
talks-round--delegations = Делегації
talks-round--delegations-hint = Сторона, посада очільника, чисельність; без імен.
talks-round--mediators = Посередники
talks-round--mediators-hint = Сторони-посередники, якщо вони є.
talks-round--topics = Теми
talks-round--topics-hint = По рядку на кожну.

talks-outcome = Підсумок раунду
talks-outcome-short = Підсумок { $round }: { $results_n ->
        [one] { $results_n } результат
        [few] { $results_n } результати
       *[many] { $results_n } результатів
    }
talks-outcome-full =
    { $author } заявляє, що дав раунд { $round }. Це те, що має { $author }; те, що мають інші, стоїть поруч, і одне не замінює іншого. { $next_is ->
        [given] Наступний, як заявляє { $author }: { $next }.
       *[absent] Наступного раунду не названо.
    }
talks-outcome--round = Раунд
talks-outcome--round-hint = Раунд, про який ідеться.
talks-outcome--results = Результати
talks-outcome--results-hint = Номер; узгоджено, поступ, відкрито або нічого; словами.
talks-outcome--next = Наступний раунд
talks-outcome--next-hint = UTC, якщо про його час говорять. Цим нічого не призначено.

talks-rectify = Виправлення описки в тексті
talks-rectify-short = Пункт { $clause } у { $of }, { $version_lang }: { $old } на { $new }
talks-rectify-full = { $author } пропонує виправити описку в пункті { $clause }, { $version_lang }, тексту з підписом { $of }: абзац із гешем { $old } замінити абзацом із гешем { $new }. Нічого не виправлено, доки ці самі умови не прийняв кожен підписант; попередній абзац лишається в записі.
talks-rectify--of = Підпис
talks-rectify--of-hint = Один із підписів під текстом.
talks-rectify--version_lang = Мова
talks-rectify--version_lang-hint = Мова версії з опискою.
talks-rectify--old = Попередній геш
talks-rectify--old-hint = Геш абзацу, як його підписано.
talks-rectify--new = Новий геш
talks-rectify--new-hint = Геш абзацу без описки.
talks-rectify--clause = Пункт
talks-rectify--clause-hint = Його номер.
