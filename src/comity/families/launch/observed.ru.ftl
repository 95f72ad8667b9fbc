# Что наблюдали при пуске и что говорят об этом те, кого спросили.

launch-observed = Наблюдавшийся пуск
launch-observed-short = { $class_estimate }, число: { $count }, { $at }; { $matches_is ->
        [absent] уведомление не названо
       *[other] уведомление { $matches }
    }
launch-observed-full = { $author } заявляет, что наблюдал пуск в { $at }: { $class_estimate }, число: { $count }; { $confidence }. { $matches_is ->
        [absent] Уведомления из журнала автор не называет.
       *[other] Названо уведомление { $matches }.
    } Каждую сторону, которой это направлено, просят сказать, что ей об этом известно.
launch-observed--at = Время
launch-observed--at-hint = Когда наблюдали, UTC.
launch-observed--origin = Откуда
launch-observed--origin-hint = Откуда он произведён, насколько это наблюдали.
launch-observed--class_estimate = Класс (оценка)
launch-observed--class_estimate-hint = За что его принимает автор.
launch-observed--count = Число
launch-observed--count-hint = Сколько пусков и насколько точно это число.
launch-observed--impact_estimate = Район падения (оценка)
launch-observed--impact_estimate-hint = Где автор ожидает падения.
launch-observed--matches = Соответствующее уведомление
launch-observed--matches-hint = Уведомление о пуске, которому он соответствует; не указывается, если такого нет.
launch-observed--confidence = Уверенность
launch-observed--confidence-hint = Насколько автор уверен.
launch-observed--error_sources_excluded = Исключённые источники ошибки
launch-observed--error_sources_excluded-hint = Что проверили два офицера, прежде чем выпустить это сообщение.

launch-answer = Ответ о наблюдавшемся пуске
launch-answer-short = { $answer }, о сообщении { $re }
launch-answer-full = { $author } заявляет о том, что наблюдали в { $re }: { $answer }. { $answer_is ->
        [CHECKING] Следующее слово будет в { $next_update }.
        [MATCHES] Уведомление — { $matches }.
        [OURS_NOTICE_FOLLOWS] Уведомление последует до { $next_update }.
       *[other] О других сторонах это ничего не говорит.
    }
launch-answer--re = Сообщение
launch-answer--re-hint = Сообщение о наблюдавшемся пуске.
launch-answer--answer = Ответ
launch-answer--answer-hint = «Проверяет» может выпустить один офицер, сразу же.
launch-answer--matches = Соответствующее уведомление
launch-answer--matches-hint = Уведомление о пуске в журнале; обязательно, если пуск ему соответствует.
launch-answer--next_update = Следующее слово
launch-answer--next_update-hint = UTC; обязательно, пока идёт проверка и если последует уведомление.
launch-answer--text = Текст
launch-answer--text-hint = Показывается так, как написан.

code-LAUNCH_ANSWER-CHECKING = проверяет (это не ответ)
code-LAUNCH_ANSWER-MATCHES = соответствует уведомлению
code-LAUNCH_ANSWER-OURS_NOTICE_FOLLOWS = наш, уведомление последует
code-LAUNCH_ANSWER-NOT_OURS = не наш
code-LAUNCH_ANSWER-NO_LAUNCH_BY_US = мы пусков не производили

code-ERRSRC-TEST_DATA = испытательные данные
code-ERRSRC-SOFTWARE = программа
code-ERRSRC-SPACE_DEBRIS = космический мусор

state-OBSERVED-ASKED = СПРОШЕНО
state-OBSERVED-CHECKING = ПРОВЕРЯЕТСЯ
state-OBSERVED-MATCHES = СООТВЕТСТВУЕТ УВЕДОМЛЕНИЮ
state-OBSERVED-NOTICE_FOLLOWS = УВЕДОМЛЕНИЕ ПОСЛЕДУЕТ
state-OBSERVED-NOT_OURS = НЕ ОПРОШЕННЫХ СТОРОН
state-OBSERVED-NO_LAUNCH = ОПРОШЕННЫЕ СТОРОНЫ ПУСКОВ НЕ ПРОИЗВОДИЛИ
state-OBSERVED-ALERT_WITHDRAWN = ТРЕВОГА ОТОЗВАНА
state-OBSERVED-REPORTED_WITHOUT_NOTICE = СООБЩЕНО, УВЕДОМЛЕНИЯ В ЖУРНАЛЕ НЕТ

launch-reported = сообщает { $party }
launch-without-notice = сообщает { $party }, уведомления в журнале нет
launch-notice-of-that-time = на это время в журнале есть уведомление, сторона { $party }: { $entry }; никто не заявляет, что пуск ему соответствует
launch-count = заявлено произведённых: { $executed } из { $count }
launch-plan = запечатанный план: { $state }; печатей этого класса от { $party } открыто { $opened } из { $made }, с истёкшим сроком: { $late }
launch-plan-held = у { $party } сохранено не позднее { $when }
