# Сама линия: как называется каждое сообщение, что оно говорит и что значат его поля.

line-charter = Устав линии
line-charter-short = Устав { $title }; стороны: { $parties }; { $reality }
line-charter-full = { $author } предлагает устав { $title }; стороны: { $parties }. Режим линии: { $reality }. Начало: { $starts_at }; окончание: { $ends_at }. Устав вступает в силу, когда каждая сторона примет именно эти условия. { without-prejudice }
line-charter--title = Название
line-charter--title-hint = Краткое название этой линии.
line-charter--parties = Стороны
line-charter--parties-hint = Все стороны линии, две или более.
line-charter--offices = Дежурные службы
line-charter--offices-hint = По одной службе от стороны, дежурство круглосуточное. Обращайтесь к службе, а не к лицу.
line-charter--languages = Языки
line-charter--languages-hint = Язык, на котором пишет каждая сторона. Каждая пишет на своём.
line-charter--scope = Семейства сообщений
line-charter--scope-hint = Что можно передавать по этой линии. По умолчанию всё, кроме цифр.
line-charter--test_pattern = Порядок проверок
line-charter--test_pattern-hint = Кто и когда проводит проверки. При проверках через час первая сторона берёт чётные часы, вторая — нечётные.
line-charter--test_interval = Промежуток между проверками
line-charter--test_interval-hint = В каждом промежутке на одну проверку отвечает офицер.
line-charter--test_grace = Запас времени после проверки
line-charter--test_grace-hint = Если за промежуток и этот запас ответа нет, линия показывается как МОЛЧИТ.
line-charter--sla = Сроки по срочности
line-charter--sla-hint = СОХРАНЕНО после отправки, ОТКРЫТО после сохранения, ДАН ОТВЕТ после открытия.
line-charter--also_when_suspended = Открыто и при приостановке
line-charter--also_when_suspended-hint = Типы, которые проходят при приостановке сверх тех, что открыты всегда.
line-charter--witnesses = Свидетели
line-charter--witnesses-hint = Нейтральные органы, ставящие вторую подпись. Они видят только хеши.
line-charter--codebook = Форматы сообщений
line-charter--codebook-hint = Отпечаток применяемых форматов. Оба узла должны показывать один и тот же.
line-charter--starts_at = Начало
line-charter--starts_at-hint = С какого момента действует линия, UTC.
line-charter--ends_at = Окончание
line-charter--ends_at-hint = Момент по UTC или НЕТ. Пропуск этого поля не означает, что окончания нет.
line-charter--reality = Режим
line-charter--reality-hint = РЕАЛЬНЫЙ, УЧЕНИЯ или ИСПЫТАНИЕ. Изменить нельзя; узел другого режима не участвует.
line-charter--counterparts = Кто с кем
line-charter--counterparts-hint = Какая служба с какой ведёт связь и в каком качестве.
line-charter--escalation = Доклад выше по срочности
line-charter--escalation-hint = Время от СОХРАНЕНО до следующего офицера, старшего смены, вызова вовне.
line-charter--two_person = Два офицера также для
line-charter--two_person-hint = Типы, которым на этой линии нужны два утверждения сверх тех, которым они нужны всегда.
line-charter--optional_types = Применяемые необязательные типы
line-charter--optional_types-hint = Типы, которые выключены, если устав их не называет.
line-charter--thresholds = Пороги
line-charter--thresholds-hint = Упреждения, численности и допуски, согласованные в этом уставе.
line-charter--gazetteer = Названные точки
line-charter--gazetteer-hint = Точки, относительно которых повторяются координаты.
line-charter--without_prejudice = Без ущерба для позиций
line-charter--without_prejudice-hint = Всегда «да»: эта оговорка входит в условия.
line-charter--supersedes = Заменяет устав
line-charter--supersedes-hint = Прежний устав, например когда присоединяется сторона.
line-charter--nonce = Случайное число
line-charter--nonce-hint = Делает обозначение линии единственным.
line-charter--founded = Учредительные акты
line-charter--founded-hint = Хеш учредительного акта каждой стороны. Сверьте его с карточкой стороны.
line-charter--witness_k = Свидетелей на отметку времени
line-charter--witness_k-hint = Сколько свидетелей нужно, чтобы ограничить время с обеих сторон.
line-charter--budget = Суточный объём ленты
line-charter--budget-hint = Байты и записи в сутки и число записей FLASH, оставляемых в резерве.
line-charter--witness_keys = Ключи свидетелей
line-charter--witness_keys-hint = Каждый одной строкой, как его показывает «comity witness key»: имя, номер ключа, ключ. Одно имя — один свидетель, сколько бы ключей у него ни было.

line-test = Проверка линии
line-test-short = Проверка линии, текст { $text_id }, канал: { $via }
line-test-full = { $author } проверяет канал: { $via }; согласованный текст { $text_id }. Ответ машины подтверждает канал; дежурство подтверждает только ответ офицера.
line-test--nonce = Случайное число
line-test--nonce-hint = Должно вернуться в ответе без изменений.
line-test--text_id = Текст проверки
line-test--text_id-hint = Номер текста в согласованном наборе. Тексты нейтральны.
line-test--via = Канал
line-test--via-hint = Проверяемый канал.
line-test--clock = Часы отправителя
line-test--clock-hint = Для оценки расхождения часов.

line-test_reply = Ответ на проверку линии
line-test_reply-short = { $by_is ->
        [OFFICER] На проверку { $re } ответил офицер, канал: { $via }
       *[other] На проверку { $re } ответила машина, канал: { $via }
    }
line-test_reply-full = { $author } отвечает на проверку { $re }, канал: { $via }. { $by_is ->
        [OFFICER] Ответил офицер: это подтверждает дежурство.
       *[other] Ответила машина: это подтверждает канал, но не то, что кто-либо несёт дежурство.
    }
line-test_reply--re = Проверка
line-test_reply--re-hint = Проверка, на которую дан ответ.
line-test_reply--echo = Возвращённое случайное число
line-test_reply--echo-hint = Должно совпадать со случайным числом проверки.
line-test_reply--by = Ответил
line-test_reply--by-hint = Машина подтверждает канал, офицер — дежурство.
line-test_reply--via = Канал
line-test_reply--via-hint = Канал ответа.
line-test_reply--clock = Часы получателя
line-test_reply--clock-hint = Для оценки расхождения часов.

line-state = Состояние линии
line-state-short = { $author }: линия { $state } с { $effective_at }, причина: { $reason }
line-state-full = { $author } заявляет о своей стороне: линия { $state } с { $effective_at }, причина: { $reason }. { $state_is ->
        [SUSPENDED] То, что открыто всегда, по-прежнему проходит в обе стороны.
       *[other] Это заявление одной стороны о собственной стороне линии.
    }
line-state--state = Состояние
line-state--state-hint = Состояние вашей стороны линии. Приостановка ничего не замораживает.
line-state--reason = Причина
line-state--reason-hint = Род причины.
line-state--reason_text = Причина словами
line-state--reason_text-hint = Если вы хотите сказать больше.
line-state--effective_at = С
line-state--effective_at-hint = С какого момента, UTC.
line-state--until = До
line-state--until-hint = Если известно, UTC.
line-state--still_answered = Ответы сохраняются
line-state--still_answered-hint = Из типов, открытых всегда, те, на которые вы продолжаете отвечать. Другая сторона может отправлять их все.

line-restore = Предложение вновь открыть линию
line-restore-short = Предложение вновь открыть линию с { $effective_at }, уровень: { $level }
line-restore-full = { $author } предлагает вновь открыть линию { $line } с { $effective_at }, уровень: { $level }. Предложение вступает в силу, только когда затронутые стороны примут именно эти условия и обе заявят, что линия с их стороны открыта. { $announce_is ->
        [yes] Принятый текст может быть опубликован.
       *[other] Публикация не предлагается.
    }
line-restore--line = Линия
line-restore--line-hint = Устав линии.
line-restore--effective_at = С
line-restore--effective_at-hint = С какого момента, UTC.
line-restore--level = Уровень
line-restore--level-hint = Кто ведёт связь по линии после её открытия.
line-restore--conditions = Условия
line-restore--conditions-hint = На чём основано предложение, если на чём-либо.
line-restore--last_common = Последняя общая обстановка
line-restore--last_common-hint = Последний отпечаток, вычисленный обоими узлами одинаково.
line-restore--announce = Может быть опубликовано
line-restore--announce-hint = Да: принятый текст может быть обнародован.
line-restore--key_statements = Заявления о ключах
line-restore--key_statements-hint = Текущее заявление о ключах каждой стороны.

line-receipt = Квитанция
line-receipt-short =
    { $level }, { $by }{ $passed_to_is ->
        [absent] { "" }
       *[other] , кому { $passed_to }
    }: { $re_n ->
        [one] { $re_n } сообщение
        [few] { $re_n } сообщения
       *[many] { $re_n } сообщений
    }
line-receipt-full = { $level_is ->
        [HELD] { $author } заявляет, что на собственном узле хранит { $re }. Это не означает, что об этом знает человек.
        [DISPLAYED] { $author } заявляет, что { $re } выведено на экран поста, где несут дежурство. Это не означает, что это кто-либо видел.
        [OPENED] { $author } заявляет: служба { $by } открыла { $re }, время: { $at }. Это не означает, что служба согласна или поняла.
        [READ_BACK] { $author } заявляет: служба { $by } повторила { $re }, время: { $at }. Это не означает, что служба согласна.
       *[PASSED_ON] { $author } заявляет: служба { $by } передала дальше { $re }, кому: { $passed_to }, время: { $at }. Это не означает, что подразделения этому следуют или что кто-либо в безопасности.
    }
line-receipt--re = Сообщения
line-receipt--re-hint = Сообщения, на которые дана эта квитанция.
line-receipt--level = Ступень
line-receipt--level-hint = Одна ступень лестницы. Ни одна ступень не означает согласия.
line-receipt--at = Время
line-receipt--at-hint = По часам принимающей стороны.
line-receipt--by = Кто
line-receipt--by-hint = Служба, которая это заявляет.
line-receipt--passed_to = Передано дальше, кому
line-receipt--passed_to-hint = Должность или подразделение, которое это получило, по словам этой службы.
line-receipt--problem = Затруднение
line-receipt--problem-hint = Почему сообщение нельзя использовать в том виде, в каком оно пришло.

line-readback = Обратная проверка
line-readback-short = Обратная проверка { $re }, { $fields_n ->
        [one] { $fields_n } поле
        [few] { $fields_n } поля
       *[many] { $fields_n } полей
    }
line-readback-full = { $author } повторяет { $re } так, как это понято. Повторить не значит согласиться. Сверьте каждое поле с исходным текстом.
line-readback--re = Сообщение
line-readback--re-hint = Сообщение, которое повторяется.
line-readback--fields = Поля, как они поняты
line-readback--fields-hint = Ключевые поля. Координаты повторяются пеленгом и дальностью от названной точки.
line-readback--paraphrase = Своими словами
line-readback--paraphrase-hint = На языке читающего.

line-response = Ответ
line-response-short = { $author } { $position }, условия { $terms }
line-response-full = { $position_is ->
        [NOTED] { $author } принимает { $re } к сведению. Это не согласие.
        [ACCEPT] { $author } принимает { $re } именно на условиях { $terms }.
        [REFUSE] { $author } не принимает { $re } (условия { $terms }).
        [COUNTER] { $author } отвечает на { $re } (условия { $terms }) встречным предложением { $counter }.
        [RESERVE] { $author } резервирует свою позицию по { $re } (условия { $terms }).
        [OBJECT] { $author } возражает против { $re } (условия { $terms }).
        [RECOGNISE] { $author } признаёт { $re } (условия { $terms }).
        [NOT_RECOGNISED] { $author } не признаёт { $re } (условия { $terms }).
        [WITHDRAW_POSITION] { $author } отзывает свою позицию по { $re } (условия { $terms }).
       *[CHECKING] { $author } проверяет { $re } (условия { $terms }). Это не ответ. Следующее сообщение до { $next_update }.
    }
line-response--re = Отвечает на
line-response--re-hint = Предложение, район, список или проект, на который дан ответ.
line-response--position = Позиция
line-response--position-hint = Согласие даёт только «принимает». «Принимает к сведению» и «проверяет» не согласие, молчание тоже.
line-response--terms = Условия
line-response--terms-hint = Хеш именно того, на что дан ответ.
line-response--reason = Основание
line-response--reason-hint = Если вы хотите его указать.
line-response--counter = Встречное предложение
line-response--counter-hint = Сообщение, содержащее ваше собственное предложение.
line-response--valid_until = Действует до
line-response--valid_until-hint = UTC. После этого позиция больше не учитывается.
line-response--next_update = Следующее сообщение до
line-response--next_update-hint = Нужно, если вы проверяете: когда последует сообщение.

line-text = Свободный текст
line-text-short = { $subject }
line-text-full = { $author } пишет, тема: { $subject }. Ни один формат не подошёл; машина из этого текста ничего не извлекает.
line-text--subject = Тема
line-text--subject-hint = Одна строка.
line-text--body = Текст
line-text--body-hint = Не более 4 000 знаков. Если есть подходящий формат, пользуйтесь им: он читается на всех языках.

line-correct = Исправление
line-correct-short = Исправление { $re }, { $changes_n ->
        [one] { $changes_n } поле
        [few] { $changes_n } поля
       *[many] { $changes_n } полей
    }
line-correct-full = { $author } исправляет собственное сообщение { $re }. Прежние значения остаются видны.
line-correct--re = Исправляемое сообщение
line-correct--re-hint = Исправить можно только собственное сообщение.
line-correct--changes = Новые значения
line-correct--changes-hint = Изменяемые поля с новыми значениями.
line-correct--reason = Основание
line-correct--reason-hint = Почему исправляется.

line-cancel = Отзыв
line-cancel-short = Отзыв { $re } с { $effective_at }
line-cancel-full = { $author } отзывает собственное сообщение { $re } с { $effective_at }. Сообщение остаётся в журнале, но больше не действует.
line-cancel--re = Отзываемое сообщение
line-cancel--re-hint = Отозвать можно только собственное сообщение.
line-cancel--reason = Основание
line-cancel--reason-hint = Почему отзывается.
line-cancel--effective_at = С
line-cancel--effective_at-hint = С какого момента, UTC.

line-clarify = Запрос о разъяснении
line-clarify-short = Запрос о разъяснении, { $questions_n ->
        [one] { $questions_n } вопрос
        [few] { $questions_n } вопроса
       *[many] { $questions_n } вопросов
    }
line-clarify-full = { $about_is ->
        [given] { $author } просит разъяснить: { $about }.
       *[absent] { $author } просит разъяснить событие, описанное ниже.
    } { $questions_n ->
        [one] Задан { $questions_n } вопрос; отвечать по номеру.
        [few] Задано { $questions_n } вопроса; отвечать на каждый по номеру.
       *[many] Задано { $questions_n } вопросов; отвечать на каждый по номеру.
    }
line-clarify--about = О сообщениях
line-clarify--about-hint = Сообщения, требующие разъяснения, если они есть.
line-clarify--event = Событие
line-clarify--event-hint = Что требует разъяснения, если ни одно сообщение об этом не говорит.
line-clarify--where = Где
line-clarify--where-hint = О каком районе речь.
line-clarify--when = Когда
line-clarify--when-hint = О каком времени речь.
line-clarify--questions = Вопросы
line-clarify--questions-hint = От одного до двадцати, с номерами.

line-clarify_reply = Ответ на запрос о разъяснении
line-clarify_reply-short = Ответ на запрос { $re }, { $answers_n ->
        [one] { $answers_n } ответ
        [few] { $answers_n } ответа
       *[many] { $answers_n } ответов
    }
line-clarify_reply-full = { $author } отвечает на запрос { $re }, по каждому вопросу. { $meeting_offer_is ->
        [given] Предлагается встреча { $meeting_offer }.
       *[absent] Встреча не предлагается.
    }
line-clarify_reply--re = Запрос
line-clarify_reply--re-hint = Запрос, на который дан ответ.
line-clarify_reply--answers = Ответы
line-clarify_reply--answers-hint = По одному на каждый вопрос: ответ дан, не отвечает или ответ последует.
line-clarify_reply--meeting_offer = Предлагаемая встреча
line-clarify_reply--meeting_offer-hint = Когда вы могли бы встретиться, UTC.

line-seen = Отметка о сохранённых записях
line-seen-short = { $author }: узел хранит то, что названо в этой отметке
line-seen-full = { $author } заявляет этой отметкой, что на собственном узле хранит записи, на которые указывают её ссылки. Это не означает, что об этом знает человек.

line-leave = Выход из линии
line-leave-short = { $author } выходит из линии с { $effective_at }
line-leave-full =
    { $author } выходит из линии с { $effective_at }. Это последняя запись этой стороны на линии. То, что она должна, остаётся за ней и показывается, сказанное ею остаётся в реестре, и она не является стороной того, что будет предложено позже. { without-prejudice }
line-leave--effective_at = С какого времени
line-leave--effective_at-hint = С какого времени, UTC.
line-leave--reason = Причина
line-leave--reason-hint = Если вы хотите её назвать.

line-exclude = Продолжение без одной из сторон
line-exclude-short = Предложение продолжать без { $party }
line-exclude-full =
    { $author } предлагает остальным продолжать без { $party }. Это вступает в силу, только если каждая другая сторона примет эти же условия. Сказанное { $party } до указанных мест остаётся в реестре. { without-prejudice }
line-exclude--party = Сторона
line-exclude--party-hint = Сторона, без которой продолжают остальные.
line-exclude--cuts = Места
line-exclude--cuts-hint = Для каждой ленты этой стороны: до какого места она относится к линии (лента, размер и корень).
line-exclude--reason = Причина
line-exclude--reason-hint = Почему остальные продолжают без неё.
