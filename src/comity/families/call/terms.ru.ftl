# Разговоры: как называется каждое сообщение, что оно говорит и что значат его поля.

call-request = Запрос разговора
call-request-short = { $caller } и { $callee }, { $windows }, { $mode }
call-request-full = { $author } запрашивает разговор ({ $mode }): { $caller } и { $callee }, уровень: { $level }. Предложенное время: { $windows }. { $now_is ->
        [yes] Разговор между дежурными офицерами, немедленно; звонящий подтверждает себя голосом.
       *[other] { $urgent_is ->
            [yes] { $author } заявляет, что разговор срочный.
           *[no] { $author } не заявляет о срочности.
        }
    } Ничего не согласовано, пока время не принято.
call-request--level = Уровень
call-request--level-hint = Между кем: первыми лицами, заместителями, штабами или дежурными.
call-request--caller = Кто запрашивает
call-request--caller-hint = Должность запрашивающего, без имени.
call-request--callee = Собеседник
call-request--callee-hint = Должность запрошенного, без имени.
call-request--windows = Время
call-request--windows-hint = От одного до пяти, UTC; для немедленного разговора один, который начинается сейчас.
call-request--mode = Способ
call-request--mode-hint = Как говорят. Сам разговор идёт не по этой линии.
call-request--topics = Темы
call-request--topics-hint = От одной до пятнадцати, по строке.
call-request--interpreter = Переводчик
call-request--interpreter-hint = Кто его обеспечивает.
call-request--urgent = Срочно
call-request--urgent-hint = Считает ли автор разговор срочным.
call-request--now = Немедленно
call-request--now-hint = Офицер с офицером, сразу. Сообщение становится FLASH; ответ ожидается через 60 с после открытия.

call-answer = Ответ на запрос разговора
call-answer-short = О разговоре { $re }: { $answer }, { $window }
call-answer-full = { $author } о разговоре { $re }: { $answer }. { $window_is ->
        [given] Время: { $window }.
       *[absent] Время не названо.
    } { $answer_is ->
        [ACCEPT] Разговор назначен, если другая сторона предлагает это время.
        [COUNTER] Ничего не назначено, пока другая сторона не примет.
        [LATER] Этим ничто не назначено и ничто не отклонено.
       *[DECLINE] Позиции по темам этим не выражено.
    }
call-answer--re = Разговор
call-answer--re-hint = Запрос разговора, к которому это относится.
call-answer--answer = Ответ
call-answer--answer-hint = Принять время, предложить другое, позже или отклонить.
call-answer--window = Время
call-answer--window-hint = Нужно, чтобы принять или предложить другое; принимается внутри предложенного другой стороной.
call-answer--reason = Причина
call-answer--reason-hint = Можно не указывать.

call-agenda = Повестка разговора
call-agenda-short = Повестка разговора { $re }, версия { $version }, { $items_n ->
        [one] { $items_n } пункт
        [few] { $items_n } пункта
       *[many] { $items_n } пунктов
    }
call-agenda-full = { $author } предлагает эту повестку разговора { $re }, версия { $version }. Она согласована, когда эту версию примут все.
call-agenda--re = Разговор
call-agenda--re-hint = Запрос разговора, к которому это относится.
call-agenda--version = Версия
call-agenda--version-hint = У каждой новой повестки она больше.
call-agenda--items = Пункты
call-agenda--items-hint = Номер, название, кто говорит первым, минуты.

call-opened = Разговор начат
call-opened-short = Разговор { $re } начат в { $at }
call-opened-full = { $author } заявляет: { $re } начат в { $at }. { $auth_is ->
        [NONE] По словам { $author }, звонящий голосом не подтверждён.
       *[given] Подтверждение голосом: { $auth }.
    } Запись, по словам { $author }: { $recording }.
call-opened--re = Разговор
call-opened--re-hint = Запрос разговора или контакт штабов, к которому это относится.
call-opened--at = Начат
call-opened--at-hint = По часам этой стороны, UTC.
call-opened--participants = Участники
call-opened--participants-hint = Сторона и должность, в помещении ли; без имён.
call-opened--auth = Подтверждено
call-opened--auth-hint = Обмен словами голосом или NONE.
call-opened--recording = Запись
call-opened--recording-hint = Нет, своя или у обеих сторон.

call-closed = Разговор завершён
call-closed-short = Разговор { $re }: { $how } в { $at }, длительность { $duration }
call-closed-full = { $author } заявляет о { $re }: { $how }, в { $at }; длительность { $duration }. Другая сторона указывает своё время.
call-closed--re = Разговор
call-closed--re-hint = Запрос разговора или контакт штабов, к которому это относится.
call-closed--at = Завершён
call-closed--at-hint = По часам этой стороны, UTC.
call-closed--how = Как завершён
call-closed--how-hint = Закончен, прерван, без ответа или не принят.
call-closed--duration = Длительность
call-closed--duration-hint = По измерению этой стороны. Расхождение показывается и не разрешается.
call-closed--next = Следующий разговор
call-closed--next-hint = Если стороны назвали время.

call-readout = Изложение разговора
call-readout-short = { $kind }, разговор { $re }, { $points_n ->
        [one] { $points_n } пункт
        [few] { $points_n } пункта
       *[many] { $points_n } пунктов
    }
call-readout-full = { $author } излагает разговор { $re } ({ $kind }). В каждом пункте указано, кто это сказал. Заявленное стороной остаётся её заявлением, даже если другая согласна, что это было сказано.
call-readout--re = Разговор
call-readout--re-hint = Запрос разговора, к которому это относится.
call-readout--kind = Вид
call-readout--kind-hint = Собственное изложение автора или проект для принятия всеми.
call-readout--points = Пункты
call-readout--points-hint = Номер, кто сказал, как, и текст.

call-readout_position = Позиция по изложению разговора
call-readout_position-short = По изложению { $re }: { $positions }
call-readout_position-full = { $author } по пунктам { $re }. Согласие с пунктом означает согласие, что так было сказано. Пропущенное остаётся словом одной стороны.
call-readout_position--re = Изложение
call-readout_position--re-hint = Изложение, о пунктах которого речь.
call-readout_position--positions = Позиции
call-readout_position--positions-hint = По пунктам: согласна, оспаривает, говорит, что этого не было сказано, без комментария.

call-action = Действие по итогам
call-action-short = { $owner }, срок { $due }: { $text }
call-action-full = { $author } отмечает по итогам { $from }: { $owner } должна сделать следующее: { $text } Срок: { $due }. Признак исполнения: { $criterion }
call-action--from = Из
call-action--from-hint = Изложение, из которого это следует.
call-action--text = Что
call-action--text-hint = Что следует сделать.
call-action--owner = Ответственная сторона
call-action--owner-hint = Сторона, которая должна это сделать.
call-action--due = Срок
call-action--due-hint = К какому времени, UTC, или NONE.
call-action--criterion = Исполнено, когда
call-action--criterion-hint = По чему все могут признать, что сделано.

call-action_status = Состояние действия по итогам
call-action_status-short = Действие { $re }: { $status }
call-action_status-full = { $author } заявляет о действии { $re }: { $status }. Об исполнении заявляет ответственная сторона, о проверке — другая.
call-action_status--re = Действие
call-action_status--re-hint = Действие, о котором речь.
call-action_status--status = Состояние
call-action_status--status-hint = Исполнение заявляет ответственная сторона; проверяет, оспаривает или снимает его другая.
call-action_status--note = Примечание
call-action_status--note-hint = Можно не указывать.
call-action_status--evidence = Файлы
call-action_status--evidence-hint = Файлы по их хешам; содержание передаётся отдельно.

call-schedule = Регулярный контакт штабов
call-schedule-short = { $a } и { $b }, { $rrule }, начиная с { $starts_at }
call-schedule-full = { $author } предлагает регулярный контакт ({ $mode }): { $a } и { $b }, правило { $rrule } начиная с { $starts_at }, до { $ends_at }; каждый раз { $duration }, допуск { $grace }. Он согласован, когда примут обе стороны. Пропущенный контакт — это состояние, а не инцидент.
call-schedule--a = Одна служба
call-schedule--a-hint = Служба одной стороны.
call-schedule--b = Другая служба
call-schedule--b-hint = Служба другой стороны.
call-schedule--rrule = Правило
call-schedule--rrule-hint = По RFC 5545, UTC, например FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0.
call-schedule--starts_at = Начиная с
call-schedule--starts_at-hint = Раньше контактов нет; правило считается отсюда.
call-schedule--ends_at = До
call-schedule--ends_at-hint = После этого контактов нет, или NONE.
call-schedule--duration = Длительность
call-schedule--duration-hint = Планируемая каждый раз, в секундах.
call-schedule--grace = Допуск
call-schedule--grace-hint = В секундах; кто не начал до этого срока, показан как пропустивший.
call-schedule--mode = Способ
call-schedule--mode-hint = Как говорят.
call-schedule--standing_items = Постоянные пункты
call-schedule--standing_items-hint = Не более десяти, обсуждаются каждый раз.
