# Поруч з обміном: переклади, зміна чергування, голос, заяви, формати, доступ для інших.

line-translation = Переклад
line-translation-short = Переклад { $re }, мова: { $to_lang } ({ $method })
line-translation-full = { $author } перекладає текст { $re }, мова: { $to_lang } ({ $method }). Переклад нікого не зв’язує: чинним є оригінал.
line-translation--re = Перекладене повідомлення
line-translation--re-hint = Повідомлення, текст якого перекладено.
line-translation--to_lang = Мова
line-translation--to_lang-hint = Мова перекладу.
line-translation--fields = Перекладений текст
line-translation--fields-hint = Лише вільний текст. Числа, час і місця програма каже кожною мовою сама.
line-translation--method = Ким виконано
line-translation--method-hint = Людиною, машиною або за розмовником.

line-handover = Зміна чергування
line-handover-short = Чергування від { $off } до { $on }, { $open_items_n ->
        [one] { $open_items_n } відкрите питання
        [few] { $open_items_n } відкриті питання
       *[many] { $open_items_n } відкритих питань
    }
line-handover-full = { $off } передає чергування; приймає { $on }; лишається { $open_items_n ->
        [one] { $open_items_n } відкрите питання
        [few] { $open_items_n } відкриті питання
       *[many] { $open_items_n } відкритих питань
    }. Підписують обоє.
line-handover--off = Здає
line-handover--off-hint = Служба, яка закінчує чергування.
line-handover--on = Приймає
line-handover--on-hint = Служба, яка приймає чергування.
line-handover--open_items = Відкриті питання
line-handover--open_items-hint = Те, що ще чекає на відповідь, за розрахунком вузла.
line-handover--clock_skew_ms = Розходження годинників
line-handover--clock_skew_ms-hint = Мілісекунди між годинником цього вузла та іншого, за останнім вимірюванням.
state-HANDOVER-GIVEN = ЗДАНО, підписали не обоє
state-HANDOVER-TAKEN = ПРИЙНЯТО, підписали обоє

line-voice_auth = Слова для розмови
line-voice_auth-short =
    { $re_is ->
        [given] Відповідь { $author } на слова { $re }
       *[absent] Слова { $author } для розмови ({ $medium })
    }
line-voice_auth-full =
    { $re_is ->
        [given] { $author } відповідає на слова { $re }: { $answered_with }.
       *[absent] { $author } питає у того, хто телефонує ({ $medium }), слова, які відповідають цим: { $challenge }, { $valid }.
    } У журналі не сказано, чий це був голос.
line-voice_auth--medium = Засіб
line-voice_auth--medium-hint = Як говорить співрозмовник.
line-voice_auth--challenge = Слова запиту
line-voice_auth--challenge-hint = Від чотирьох до восьми слів із кодової книги; відповідь їх повторює.
line-voice_auth--valid = Діє
line-voice_auth--valid-hint = Щонайбільше п’ятнадцять хвилин.
line-voice_auth--answered_with = Слова відповіді
line-voice_auth--answered_with-hint = Лише у відповіді.
line-voice_auth--re = Відповідь на
line-voice_auth--re-hint = Лише у відповіді: повідомлення із запитом.
state-VOICE-CHALLENGED = СЛОВА ЗАПИТАНО
state-VOICE-ANSWERED = СЛОВА НАЗВАНО

line-statement = Політична нота
line-statement-short = Політична нота { $author }: { $kind }
line-statement-full = { $author } вносить до журналу політичну ноту: { $kind }. Вона ні про що не просить і нічого не змінює. { without-prejudice }
line-statement--kind = Вид
line-statement--kind-hint = Як її називає автор.
line-statement--about = Про що
line-statement--about-hint = Повідомлення, про які йдеться, якщо вони є.
line-statement--body = Текст
line-statement--body-hint = Словами автора.
state-STATEMENT-KEPT = У ЖУРНАЛІ
state-STATEMENT-WITHDRAWN = ВІДКЛИКАНО

line-codebook = Формат повідомлень
line-codebook-short = Формат { $version } з { $effective_at }
line-codebook-full = { $author } пропонує формат { $version } з { $effective_at }. Типи, яких вузол не знає, лишаються в журналі й показані як нечитні.
line-codebook--version = Версія
line-codebook--version-hint = Назва формату.
line-codebook--codebook = Хеш
line-codebook--codebook-hint = Хеш форматів. В усіх вузлів він має бути однаковий.
line-codebook--effective_at = З
line-codebook--effective_at-hint = З якого моменту, UTC.
state-CODEBOOK-PROPOSED = ЗАПРОПОНОВАНО
state-CODEBOOK-AGREED = УЗГОДЖЕНО ВСІМА
state-CODEBOOK-NOT_ACCEPTED = НЕ ПРИЙНЯТО
state-CODEBOOK-WITHDRAWN = ВІДКЛИКАНО

line-release = Доступ для інших
line-release-short = Доступ: { $refs_n ->
        [one] { $refs_n } повідомлення
        [few] { $refs_n } повідомлення
       *[many] { $refs_n } повідомлень
    }; кому: { $to } ({ $form })
line-release-full = { $author } згодна відкрити: { $refs_n ->
        [one] { $refs_n } повідомлення
        [few] { $refs_n } повідомлення
       *[many] { $refs_n } повідомлень
    }; кому: { $to } ({ $form }). Написане кількома сторонами потребує згоди кожної.
line-release--refs = Повідомлення
line-release--refs-hint = Що можна бачити.
line-release--to = Кому
line-release--to-hint = Сторони або PUBLIC.
line-release--form = Вид
line-release--form-hint = Повністю, з пропущеними полями або лише хеш.
line-release--redact = Пропущені поля
line-release--redact-hint = Лише якщо поля пропущено.
state-RELEASE-PROPOSED = НАДАНО НЕ ВСІМА АВТОРАМИ
state-RELEASE-AGREED = НАДАНО ВСІМА АВТОРАМИ
state-RELEASE-NOT_ACCEPTED = НЕ ПРИЙНЯТО
state-RELEASE-WITHDRAWN = ВІДКЛИКАНО

code-XLATE-HUMAN = людиною
code-XLATE-MACHINE = машиною
code-XLATE-PHRASEBOOK = за розмовником
code-VOICE-PHONE = телефон
code-VOICE-VIDEO = відео
code-VOICE-RADIO = радіо
code-VOICE-TEXT = текст
code-VOICE-IN_PERSON = особисто
code-STATEMENT-PROTEST = протест
code-STATEMENT-RESERVATION = застереження
code-STATEMENT-ASSURANCE = запевнення
code-STATEMENT-DENIAL = стверджує протилежне
code-STATEMENT-NON_RECOGNITION = невизнання
code-STATEMENT-CONDOLENCE = співчуття
code-RELEASE-FULL = повністю
code-RELEASE-REDACTED = із вилученнями
code-RELEASE-HASH_ONLY = лише хеш
