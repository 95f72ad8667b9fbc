# Річний календар, спостереження за діяльністю, ненавмисний вхід.

activity-calendar = Річний календар
activity-calendar-short =
    Календар на { $year }: { $entries_n ->
        [one] { $entries_n } захід
        [few] { $entries_n } заходи
        [many] { $entries_n } заходів
       *[other] { $entries_n } заходу
    }
activity-calendar-full =
    { $author } оголошує на { $year } рік: { $none_is ->
        [yes] заявляти нема чого.
       *[no] перелічене нижче.
    } { $entries_n ->
        [one] { $entries_n } захід.
        [few] { $entries_n } заходи.
        [many] { $entries_n } заходів.
       *[other] { $entries_n } заходу.
    } Заплановане може змінитися; про кожен захід повідомляють окремо.
activity-calendar--year = Рік
activity-calendar--year-hint = Рік, на який складено календар; надсилається до 15 листопада попереднього року.
activity-calendar--entries = Заходи
activity-calendar--entries-hint = Позначення, вид, час і район кожного, а також чисельність, якщо зазначена.
activity-calendar--none = Заявляти нема чого
activity-calendar--none-hint = «Так» лише там, де нічого не перелічено.

activity-observe_invite = Запрошення до спостереження
activity-observe_invite-short = Спостереження за { $re }, { $from_to }
activity-observe_invite-full = { $author } запрошує спостерігати за діяльністю за повідомленням { $re }, { $from_to }. Місце зустрічі: { $place }. Спостерігачів від кожної сторони: { $observers }. Правила: { $rules }
activity-observe_invite--re = Повідомлення
activity-observe_invite--re-hint = Повідомлення про цю діяльність.
activity-observe_invite--from_to = З і до
activity-observe_invite--from_to-hint = UTC.
activity-observe_invite--place = Місце зустрічі
activity-observe_invite--place-hint = WGS 84.
activity-observe_invite--observers = Спостерігачі
activity-observe_invite--observers-hint = Скільки може надіслати кожна сторона.
activity-observe_invite--rules = Правила
activity-observe_invite--rules-hint = Що спостерігачам можна робити й мати при собі. Відповідь бажана за 21 день.

activity-observe_report = Звіт спостерігачів
activity-observe_report-short =
    Звіт щодо { $re }: { $findings_n ->
        [one] { $findings_n } спостереження
        [few] { $findings_n } спостереження
        [many] { $findings_n } спостережень
       *[other] { $findings_n } спостереження
    }
activity-observe_report-full =
    { $author } повідомляє, що бачили її спостерігачі за запрошенням { $re }: { $findings_n ->
        [one] { $findings_n } спостереження.
        [few] { $findings_n } спостереження.
        [many] { $findings_n } спостережень.
       *[other] { $findings_n } спостереження.
    } { $restrictions_is ->
        [absent] Обмежень не названо.
       *[given] { $author } заявляє, що були обмеження: { $restrictions }
    }
activity-observe_report--re = Запрошення
activity-observe_report--re-hint = Запрошення до спостереження.
activity-observe_report--findings = Спостереження
activity-observe_report--findings-hint = Що бачили спостерігачі, наскільки впевнено і на якій підставі.
activity-observe_report--restrictions = Обмеження
activity-observe_report--restrictions-hint = Чого вони не могли бачити чи робити.

activity-entry = Сповіщення про ненавмисний вхід
activity-entry-short = Вхід: { $craft }, { $cause }, { $at }
activity-entry-full =
    { $author } заявляє про вхід: { $craft }, місце { $pos }, { $at }; причина: { $cause }; на борту: { $crew }. Намір: { $intention } Прохання: { $assistance }. { $do_not_fire_requested_is ->
        [yes] { $author } просить нікого не відкривати вогонь.
       *[no] Прохання щодо вогню { $author } не висловлює.
    } { without-prejudice }
activity-entry--craft = Засоби
activity-entry--craft-hint = Що увійшло: вид, кількість, позивний.
activity-entry--pos = Місце
activity-entry--pos-hint = WGS 84.
activity-entry--at = Час
activity-entry--at-hint = UTC.
activity-entry--cause = Причина
activity-entry--cause-hint = Чому стався вхід, наскільки це відомо.
activity-entry--intention = Намір
activity-entry--intention-hint = Що засіб робить далі.
activity-entry--assistance = Прохання
activity-entry--assistance-hint = Про яку допомогу просять.
activity-entry--radio = Радіо (кГц)
activity-entry--radio-hint = Частоти, на яких засіб веде прийом.
activity-entry--crew = На борту (осіб)
activity-entry--crew-hint = 0, якщо на борту нікого немає.
activity-entry--do_not_fire_requested = Прохання не відкривати вогонь
activity-entry--do_not_fire_requested-hint = Чи просить автор не стріляти по цьому засобу.
