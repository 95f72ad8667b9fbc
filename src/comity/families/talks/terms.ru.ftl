# Переговоры: как называется каждое сообщение о текстах и раундах, что оно говорит, поля.

talks-draft = Проект текста
talks-draft-short = { $agreement }, версия { $version }: { $clauses_n ->
        [one] { $clauses_n } пункт
        [few] { $clauses_n } пункта
       *[many] { $clauses_n } пунктов
    }, { $authentic }
talks-draft-full =
    { $author } предлагает этот текст { $agreement }, версия { $version }; аутентичные языки: { $authentic }. { $prevails_is ->
        [given] При расхождении языков преимущество имеет { $prevails }.
       *[absent] Ни один язык не имеет преимущества.
    } Он никого не обязывает, пока каждая обязуемая сторона не подписала этот же текст на всех его языках. Другое слово на одном языке делает другой текст, и ни одна подпись на него не переходит.
talks-draft--agreement = Соглашение
talks-draft--agreement-hint = Его название, одно и то же в каждой версии и в каждом сообщении о нём.
talks-draft--version = Версия
talks-draft--version-hint = У каждого нового текста она больше.
talks-draft--clauses = Пункты
talks-draft--clauses-hint = Номер, заголовок и текст на каждом аутентичном языке.
talks-draft--authentic = Аутентичные языки
talks-draft--authentic-hint = Подписывается каждый; у каждого пункта есть текст на каждом из них.
talks-draft--based_on = На основе
talks-draft--based_on-hint = Проект, место которого занимает этот.
talks-draft--prevails = Преимущественный язык
talks-draft--prevails-hint = Один из аутентичных. Не указан: преимущества нет ни у одного.
talks-draft--roles = Роли
talks-draft--roles-hint = Кто был бы обязан, кто гарантирует, кто свидетель. Для вступления в силу нужны только обязуемые.
talks-draft--mechanism = Механизм
talks-draft--mechanism-hint = По какому пункту можно просить ответа, в какой срок, и есть ли по этому тексту уведомление.

talks-clause = Позиция по пункту
talks-clause-short = Пункт { $clause } в { $draft }: { $position }
talks-clause-full =
    { $author } о пункте { $clause } в { $draft }: { $position }. { $position_is ->
        [BRACKET] Пока пункт в скобках, он никого не обязывает, даже если текст подписан.
        [REJECT] Пока это так, пункт никого не обязывает, даже если текст подписан.
       *[other] Этим ничего не подписано.
    } { $alternative_is ->
        [given] { $author } предлагает другие слова; другой текст есть другая версия.
       *[absent] Других слов не предложено.
    }
talks-clause--draft = Проект
talks-clause--draft-hint = Проект, в котором стоит пункт.
talks-clause--clause = Пункт
talks-clause--clause-hint = Его номер в этом проекте.
talks-clause--position = Позиция
talks-clause--position-hint = Принять, не принять, взять в скобки или оставить за собой.
talks-clause--alternative = Другие слова
talks-clause--alternative-hint = Что должно стоять вместо этого, если что-то.

talks-adopt = Подпись под текстом
talks-adopt-short = { $signatory } подписывает { $draft } ({ $terms }): { $role }
talks-adopt-full =
    { $author } подписывает текст { $draft } с хешем { $terms } на всех его языках, подписант: { $signatory }; роль: { $role }. Вступление в силу, как заявляет { $author }: { $force_rule } { $role_is ->
        [BOUND] Он никого не обязывает, пока каждая обязуемая сторона не подписала этот же хеш.
       *[other] Для вступления в силу эта подпись тексту не нужна.
    } Она не относится ни к другой версии, ни к пункту в скобках.
talks-adopt--draft = Проект
talks-adopt--draft-hint = Проект, который подписывается.
talks-adopt--terms = Хеш текста
talks-adopt--terms-hint = По всему проекту, все языки; как его показывает проект.
talks-adopt--signatory = Подписант
talks-adopt--signatory-hint = Должность подписывающего, без имени.
talks-adopt--force_rule = Вступление в силу
talks-adopt--force_rule-hint = Когда, как это понимает эта сторона.
talks-adopt--role = Роль
talks-adopt--role-hint = Та, которую даёт этой стороне текст: обязана, гарант или свидетель.

talks-leave = Выход из соглашения
talks-leave-short = Выходит из { $agreement } с { $effective_at }
talks-leave-full = { $author } выходит из соглашения { $agreement } с момента { $effective_at }. Причина, как её называет { $author }: { $reason } Сделанное раньше остаётся в записи; соблюдён ли срок предупреждения, здесь не говорится.
talks-leave--agreement = Соглашение
talks-leave--agreement-hint = Его название, как в подписанном проекте.
talks-leave--effective_at = С момента
talks-leave--effective_at-hint = UTC. Срок предупреждения тот, что согласован в самом тексте.
talks-leave--reason = Причина
talks-leave--reason-hint = Словами автора.

talks-round = Раунд переговоров
talks-round-short = Раунд { $n }, { $window }, { $place }: { $format }
talks-round-full = { $author } предлагает раунд { $n } переговоров, { $window }, место: { $place }; { $format }. Он назначен, когда эти же условия приняла каждая сторона с делегацией.
talks-round--n = Раунд
talks-round--n-hint = Его номер.
talks-round--place = Место
talks-round--place-hint = Где он должен пройти.
talks-round--window = Время
talks-round--window-hint = UTC, с и до.
talks-round--format = Формат
talks-round--format-hint = Сколько сторон, или технический.
talks-round--delegations = Делегации
talks-round--delegations-hint = Сторона, должность главы, численность; без имён.
talks-round--mediators = Посредники
talks-round--mediators-hint = Стороны-посредники, если они есть.
talks-round--topics = Темы
talks-round--topics-hint = По строке на каждую.

talks-outcome = Итог раунда
talks-outcome-short = Итог { $round }: { $results_n ->
        [one] { $results_n } результат
        [few] { $results_n } результата
       *[many] { $results_n } результатов
    }
talks-outcome-full =
    { $author } заявляет, что дал раунд { $round }. Это то, что имеет { $author }; то, что имеют другие, стоит рядом, и одно не заменяет другого. { $next_is ->
        [given] Следующий, как заявляет { $author }: { $next }.
       *[absent] Следующий раунд не назван.
    }
talks-outcome--round = Раунд
talks-outcome--round-hint = Раунд, о котором речь.
talks-outcome--results = Результаты
talks-outcome--results-hint = Номер; согласовано, продвижение, открыто или ничего; словами.
talks-outcome--next = Следующий раунд
talks-outcome--next-hint = UTC, если о его времени говорят. Этим ничего не назначено.

talks-rectify = Исправление описки в тексте
talks-rectify-short = Пункт { $clause } в { $of }, { $version_lang }: { $old } на { $new }
talks-rectify-full = { $author } предлагает исправить описку в пункте { $clause }, { $version_lang }, текста с подписью { $of }: абзац с хешем { $old } заменить абзацем с хешем { $new }. Ничего не исправлено, пока эти же условия не принял каждый подписант; прежний абзац остаётся в записи.
talks-rectify--of = Подпись
talks-rectify--of-hint = Одна из подписей под текстом.
talks-rectify--version_lang = Язык
talks-rectify--version_lang-hint = Язык версии с опиской.
talks-rectify--old = Прежний хеш
talks-rectify--old-hint = Хеш абзаца, как он подписан.
talks-rectify--new = Новый хеш
talks-rectify--new-hint = Хеш абзаца без описки.
talks-rectify--clause = Пункт
talks-rectify--clause-hint = Его номер.
