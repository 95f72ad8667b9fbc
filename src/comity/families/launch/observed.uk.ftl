# Що спостерігали під час пуску і що кажуть про це ті, кого запитали.

launch-observed = Спостережений пуск
launch-observed-short = { $class_estimate }, кількість: { $count }, { $at }; { $matches_is ->
        [absent] сповіщення не названо
       *[other] сповіщення { $matches }
    }
launch-observed-full = { $author } заявляє, що спостерігав пуск о { $at }: { $class_estimate }, кількість: { $count }; { $confidence }. { $matches_is ->
        [absent] Сповіщення з журналу автор не називає.
       *[other] Названо сповіщення { $matches }.
    } Кожну сторону, якій це надіслано, просять сказати, що їй про це відомо.
launch-observed--at = Час
launch-observed--at-hint = Коли спостерігали, UTC.
launch-observed--origin = Звідки
launch-observed--origin-hint = Звідки його здійснено, наскільки це спостерігали.
launch-observed--class_estimate = Клас (оцінка)
launch-observed--class_estimate-hint = За що його вважає автор.
launch-observed--count = Кількість
launch-observed--count-hint = Скільки пусків і наскільки точна ця кількість.
launch-observed--impact_estimate = Район падіння (оцінка)
launch-observed--impact_estimate-hint = Де автор очікує падіння.
launch-observed--matches = Відповідне сповіщення
launch-observed--matches-hint = Сповіщення про пуск, якому він відповідає; не зазначають, якщо такого немає.
launch-observed--confidence = Упевненість
launch-observed--confidence-hint = Наскільки автор упевнений.
launch-observed--error_sources_excluded = Виключені джерела помилки
launch-observed--error_sources_excluded-hint = Що перевірили двоє офіцерів, перш ніж випустити це повідомлення.

launch-answer = Відповідь про спостережений пуск
launch-answer-short = { $answer }, про повідомлення { $re }
launch-answer-full = { $author } заявляє про те, що спостерігали в { $re }: { $answer }. { $answer_is ->
        [CHECKING] Наступне слово буде о { $next_update }.
        [MATCHES] Сповіщення — { $matches }.
        [OURS_NOTICE_FOLLOWS] Сповіщення надійде до { $next_update }.
       *[other] Про інші сторони це нічого не каже.
    }
launch-answer--re = Повідомлення
launch-answer--re-hint = Повідомлення про спостережений пуск.
launch-answer--answer = Відповідь
launch-answer--answer-hint = «Перевіряє» може випустити один офіцер, одразу.
launch-answer--matches = Відповідне сповіщення
launch-answer--matches-hint = Сповіщення про пуск у журналі; обов’язкове, якщо пуск йому відповідає.
launch-answer--next_update = Наступне слово
launch-answer--next_update-hint = UTC; обов’язкове, поки триває перевірка і якщо надійде сповіщення.
launch-answer--text = Текст
launch-answer--text-hint = Показується так, як написаний.

code-LAUNCH_ANSWER-CHECKING = перевіряє (це не відповідь)
code-LAUNCH_ANSWER-MATCHES = відповідає сповіщенню
code-LAUNCH_ANSWER-OURS_NOTICE_FOLLOWS = наш, сповіщення надійде
code-LAUNCH_ANSWER-NOT_OURS = не наш
code-LAUNCH_ANSWER-NO_LAUNCH_BY_US = ми пусків не здійснювали

code-ERRSRC-TEST_DATA = випробувальні дані
code-ERRSRC-SOFTWARE = програма
code-ERRSRC-SPACE_DEBRIS = космічне сміття

state-OBSERVED-ASKED = ЗАПИТАНО
state-OBSERVED-CHECKING = ПЕРЕВІРЯЄТЬСЯ
state-OBSERVED-MATCHES = ВІДПОВІДАЄ СПОВІЩЕННЮ
state-OBSERVED-NOTICE_FOLLOWS = СПОВІЩЕННЯ НАДІЙДЕ
state-OBSERVED-NOT_OURS = НЕ ЗАПИТАНИХ СТОРІН
state-OBSERVED-NO_LAUNCH = ЗАПИТАНІ СТОРОНИ ПУСКІВ НЕ ЗДІЙСНЮВАЛИ
state-OBSERVED-ALERT_WITHDRAWN = ТРИВОГУ ВІДКЛИКАНО
state-OBSERVED-REPORTED_WITHOUT_NOTICE = ПОВІДОМЛЕНО, СПОВІЩЕННЯ В ЖУРНАЛІ НЕМАЄ

launch-reported = повідомляє { $party }
launch-without-notice = повідомляє { $party }, сповіщення в журналі немає
launch-notice-of-that-time = на цей час у журналі є сповіщення, сторона { $party }: { $entry }; ніхто не заявляє, що пуск йому відповідає
launch-count = заявлено здійснених: { $executed } з { $count }
launch-plan = запечатаний план: { $state }; печаток цього класу від { $party } відкрито { $opened } із { $made }, зі строком, що минув: { $late }
launch-plan-held = у { $party } збережено не пізніше { $when }
