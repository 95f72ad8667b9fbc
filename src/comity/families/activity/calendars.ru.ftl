# Годовой календарь, наблюдение за деятельностью, непреднамеренный вход.

activity-calendar = Годовой календарь
activity-calendar-short =
    Календарь на { $year }: { $entries_n ->
        [one] { $entries_n } мероприятие
        [few] { $entries_n } мероприятия
        [many] { $entries_n } мероприятий
       *[other] { $entries_n } мероприятия
    }
activity-calendar-full =
    { $author } объявляет на { $year } год: { $none_is ->
        [yes] заявлять нечего.
       *[no] перечисленное ниже.
    } { $entries_n ->
        [one] { $entries_n } мероприятие.
        [few] { $entries_n } мероприятия.
        [many] { $entries_n } мероприятий.
       *[other] { $entries_n } мероприятия.
    } Запланированное может измениться; о каждом мероприятии уведомляют отдельно.
activity-calendar--year = Год
activity-calendar--year-hint = Год, на который составлен календарь; направляется до 15 ноября предыдущего года.
activity-calendar--entries = Мероприятия
activity-calendar--entries-hint = Обозначение, вид, время и район каждого, а также численность, если указана.
activity-calendar--none = Заявлять нечего
activity-calendar--none-hint = «Да» только там, где ничего не перечислено.

activity-observe_invite = Приглашение к наблюдению
activity-observe_invite-short = Наблюдение за { $re }, { $from_to }
activity-observe_invite-full = { $author } приглашает наблюдать за деятельностью по уведомлению { $re }, { $from_to }. Место встречи: { $place }. Наблюдателей от каждой стороны: { $observers }. Правила: { $rules }
activity-observe_invite--re = Уведомление
activity-observe_invite--re-hint = Уведомление об этой деятельности.
activity-observe_invite--from_to = С и по
activity-observe_invite--from_to-hint = UTC.
activity-observe_invite--place = Место встречи
activity-observe_invite--place-hint = WGS 84.
activity-observe_invite--observers = Наблюдатели
activity-observe_invite--observers-hint = Сколько может направить каждая сторона.
activity-observe_invite--rules = Правила
activity-observe_invite--rules-hint = Что наблюдателям можно делать и иметь при себе. Ответ желателен за 21 день.

activity-observe_report = Отчёт наблюдателей
activity-observe_report-short =
    Отчёт по { $re }: { $findings_n ->
        [one] { $findings_n } наблюдение
        [few] { $findings_n } наблюдения
        [many] { $findings_n } наблюдений
       *[other] { $findings_n } наблюдения
    }
activity-observe_report-full =
    { $author } сообщает, что видели её наблюдатели по приглашению { $re }: { $findings_n ->
        [one] { $findings_n } наблюдение.
        [few] { $findings_n } наблюдения.
        [many] { $findings_n } наблюдений.
       *[other] { $findings_n } наблюдения.
    } { $restrictions_is ->
        [absent] Ограничения не названы.
       *[given] { $author } заявляет, что были ограничения: { $restrictions }
    }
activity-observe_report--re = Приглашение
activity-observe_report--re-hint = Приглашение к наблюдению.
activity-observe_report--findings = Наблюдения
activity-observe_report--findings-hint = Что видели наблюдатели, насколько уверенно и на каком основании.
activity-observe_report--restrictions = Ограничения
activity-observe_report--restrictions-hint = Чего они не могли видеть или делать.

activity-entry = Извещение о непреднамеренном входе
activity-entry-short = Вход: { $craft }, { $cause }, { $at }
activity-entry-full =
    { $author } заявляет о входе: { $craft }, место { $pos }, { $at }; причина: { $cause }; на борту: { $crew }. Намерение: { $intention } Просьба: { $assistance }. { $do_not_fire_requested_is ->
        [yes] { $author } просит никого не открывать огонь.
       *[no] Просьбы об огне { $author } не высказывает.
    } { without-prejudice }
activity-entry--craft = Средства
activity-entry--craft-hint = Что вошло: вид, количество, позывной.
activity-entry--pos = Место
activity-entry--pos-hint = WGS 84.
activity-entry--at = Время
activity-entry--at-hint = UTC.
activity-entry--cause = Причина
activity-entry--cause-hint = Почему произошёл вход, насколько это известно.
activity-entry--intention = Намерение
activity-entry--intention-hint = Что средство делает дальше.
activity-entry--assistance = Просьба
activity-entry--assistance-hint = О какой помощи просят.
activity-entry--radio = Радио (кГц)
activity-entry--radio-hint = Частоты, на которых средство ведёт приём.
activity-entry--crew = На борту (человек)
activity-entry--crew-hint = 0, если на борту никого нет.
activity-entry--do_not_fire_requested = Просьба не открывать огонь
activity-entry--do_not_fire_requested-hint = Просит ли автор не стрелять по этому средству.
