# Помимо чисел: ликвидация, инспекции, новые типы, стратегические учения.

arms-eliminate = Переоборудование или ликвидация
arms-eliminate-short = { $phase }: { $count } × { $item }, { $place }, { $window }
arms-eliminate-full = { $author } заявляет о переоборудовании или ликвидации по { $regime }: { $count } × { $item }, место: { $place }, { $window }. Этап: { $phase }.
arms-eliminate--regime = Ограничения
arms-eliminate--regime-hint = Ограничения, по которым единица засчитывается.
arms-eliminate--item = Единица
arms-eliminate--item-hint = Что переоборудуется или ликвидируется.
arms-eliminate--count = Сколько
arms-eliminate--count-hint = Сколько единиц охватывает это сообщение.
arms-eliminate--place = Место
arms-eliminate--place-hint = Как его называет автор.
arms-eliminate--phase = Этап
arms-eliminate--phase-hint = Запланировано (обычно за 30 суток), начато или завершено (в течение 5 суток).
arms-eliminate--window = Окно
arms-eliminate--window-hint = UTC, планируемое или фактическое.

arms-inspect = Объявление об инспекции
arms-inspect-short = { $kind }, { $entry_point }, { $eta }, группа: { $team }
arms-inspect-full = { $author } объявляет инспекцию по { $regime }: { $kind }, через { $entry_point }, прибытие { $eta }, группа: { $team }. Ожидается ответ; отсутствие ответа не есть согласие.
arms-inspect--regime = Ограничения
arms-inspect--regime-hint = Ограничения, по которым она объявлена.
arms-inspect--kind = Вид
arms-inspect--kind-hint = Как его определяют эти ограничения.
arms-inspect--entry_point = Пункт въезда
arms-inspect--entry_point-hint = Куда прибывает группа.
arms-inspect--eta = Прибытие
arms-inspect--eta-hint = UTC; обычно за 32 часа.
arms-inspect--team = Группа
arms-inspect--team-hint = Число лиц.
arms-inspect--site = Место инспекции
arms-inspect--site-hint = Может быть сообщено позже.

arms-inspect_report = Результаты инспекции
arms-inspect_report-short =
    Инспекция { $re }: { $findings_n ->
        [one] { $findings_n } результат
        [few] { $findings_n } результата
       *[many] { $findings_n } результатов
    }
arms-inspect_report-full =
    { $author } заявляет результаты инспекции { $re }: { $findings_n ->
        [one] { $findings_n } результат
        [few] { $findings_n } результата
       *[many] { $findings_n } результатов
    }. Это слово одного автора — { $author }.
arms-inspect_report--re = Инспекция
arms-inspect_report--re-hint = Объявленная инспекция.
arms-inspect_report--findings = Результаты
arms-inspect_report--findings-hint = Каждый — насколько он верен и на каком основании.
arms-inspect_report--ambiguities = Осталось открытым
arms-inspect_report--ambiguities-hint = Что не удалось решить на месте.

arms-new_type = Новый тип
arms-new_type-short = { $name }: { $item }
arms-new_type-full = { $author } уведомляет о новом типе: { $name }, { $item }. Порядок его засчёта — предложение; он согласован, лишь когда каждая сторона-адресат примет эти же условия.
arms-new_type--name = Название
arms-new_type--name-hint = Как его называет автор.
arms-new_type--item = Единица
arms-new_type--item-hint = Что это.
arms-new_type--proposal = Как засчитывать
arms-new_type--proposal-hint = Предложение каждой стороне-адресату.

arms-exercise = Стратегическое учение
arms-exercise-short = { $designation }: { $window }
arms-exercise-full = { $author } уведомляет о стратегическом учении: { $designation }, { $window }. Что могут показать датчики других сторон, указано ниже; учение ни на кого не направлено.
arms-exercise--designation = Название
arms-exercise--designation-hint = Название учения.
arms-exercise--window = Окно
arms-exercise--window-hint = UTC; обычно за 14 суток.
arms-exercise--forces = Силы
arms-exercise--forces-hint = Что участвует и в каком числе.
arms-exercise--warning_effect = Что могут показать датчики
arms-exercise--warning_effect-hint = Что может показать раннее предупреждение других сторон.

code-INSP-TYPE_1 = инспекция первого вида
code-INSP-TYPE_2 = инспекция второго вида
code-INSP-EXHIBITION = показ
code-INSP-CHALLENGE = инспекция по запросу

code-PHASE-PLANNED = запланировано
code-PHASE-STARTED = начато
code-PHASE-COMPLETED = завершено
