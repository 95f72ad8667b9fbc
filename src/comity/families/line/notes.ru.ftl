# Рядом с обменом: переводы, смена дежурства, голос, заявления, форматы, доступ для других.

line-translation = Перевод
line-translation-short = Перевод { $re }, язык: { $to_lang } ({ $method })
line-translation-full = { $author } переводит текст { $re }, язык: { $to_lang } ({ $method }). Перевод никого не связывает: силу имеет подлинник.
line-translation--re = Переводимое сообщение
line-translation--re-hint = Сообщение, текст которого переведён.
line-translation--to_lang = Язык
line-translation--to_lang-hint = Язык перевода.
line-translation--fields = Переведённый текст
line-translation--fields-hint = Только свободный текст. Числа, время и места программа говорит на каждом языке сама.
line-translation--method = Кем выполнен
line-translation--method-hint = Человеком, машиной или по разговорнику.

line-handover = Смена дежурства
line-handover-short = Дежурство от { $off } к { $on }, { $open_items_n ->
        [one] { $open_items_n } открытый вопрос
        [few] { $open_items_n } открытых вопроса
       *[many] { $open_items_n } открытых вопросов
    }
line-handover-full = { $off } передаёт дежурство; принимает { $on }; остаётся { $open_items_n ->
        [one] { $open_items_n } открытый вопрос
        [few] { $open_items_n } открытых вопроса
       *[many] { $open_items_n } открытых вопросов
    }. Подписывают оба.
line-handover--off = Сдаёт
line-handover--off-hint = Служба, которая заканчивает дежурство.
line-handover--on = Принимает
line-handover--on-hint = Служба, которая принимает дежурство.
line-handover--open_items = Открытые вопросы
line-handover--open_items-hint = То, что ещё ждёт ответа, по расчёту узла.
line-handover--clock_skew_ms = Расхождение часов
line-handover--clock_skew_ms-hint = Миллисекунды между часами этого узла и другого, по последнему измерению.
state-HANDOVER-GIVEN = СДАНО, подписали не оба
state-HANDOVER-TAKEN = ПРИНЯТО, подписали оба

line-voice_auth = Слова для разговора
line-voice_auth-short =
    { $re_is ->
        [given] Ответ { $author } на слова { $re }
       *[absent] Слова { $author } для разговора ({ $medium })
    }
line-voice_auth-full =
    { $re_is ->
        [given] { $author } отвечает на слова { $re }: { $answered_with }.
       *[absent] { $author } спрашивает у звонящего ({ $medium }) слова, которые соответствуют этим: { $challenge }, { $valid }.
    } В журнале не сказано, чей это был голос.
line-voice_auth--medium = Средство
line-voice_auth--medium-hint = Как говорит звонящий.
line-voice_auth--challenge = Слова запроса
line-voice_auth--challenge-hint = От четырёх до восьми слов из кодовой книги; ответ их повторяет.
line-voice_auth--valid = Действует
line-voice_auth--valid-hint = Не более пятнадцати минут.
line-voice_auth--answered_with = Слова ответа
line-voice_auth--answered_with-hint = Только в ответе.
line-voice_auth--re = Ответ на
line-voice_auth--re-hint = Только в ответе: сообщение с запросом.
state-VOICE-CHALLENGED = СЛОВА ЗАПРОШЕНЫ
state-VOICE-ANSWERED = СЛОВА НАЗВАНЫ

line-statement = Политическая нота
line-statement-short = Политическая нота { $author }: { $kind }
line-statement-full = { $author } вносит в журнал политическую ноту: { $kind }. Она ни о чём не просит и ничего не меняет. { without-prejudice }
line-statement--kind = Вид
line-statement--kind-hint = Как её называет автор.
line-statement--about = О чём
line-statement--about-hint = Сообщения, о которых идёт речь, если они есть.
line-statement--body = Текст
line-statement--body-hint = Словами автора.
state-STATEMENT-KEPT = В ЖУРНАЛЕ
state-STATEMENT-WITHDRAWN = ОТОЗВАНА

line-codebook = Формат сообщений
line-codebook-short = Формат { $version } с { $effective_at }
line-codebook-full = { $author } предлагает формат { $version } с { $effective_at }. Типы, которых узел не знает, остаются в журнале и показываются как нечитаемые.
line-codebook--version = Версия
line-codebook--version-hint = Название формата.
line-codebook--codebook = Хеш
line-codebook--codebook-hint = Хеш форматов. У всех узлов он должен быть одинаков.
line-codebook--effective_at = С
line-codebook--effective_at-hint = С какого момента, UTC.
state-CODEBOOK-PROPOSED = ПРЕДЛОЖЕН
state-CODEBOOK-AGREED = СОГЛАСОВАН ВСЕМИ
state-CODEBOOK-NOT_ACCEPTED = НЕ ПРИНЯТ
state-CODEBOOK-WITHDRAWN = ОТОЗВАН

line-release = Доступ для других
line-release-short = Доступ: { $refs_n ->
        [one] { $refs_n } сообщение
        [few] { $refs_n } сообщения
       *[many] { $refs_n } сообщений
    }; кому: { $to } ({ $form })
line-release-full = { $author } согласна открыть: { $refs_n ->
        [one] { $refs_n } сообщение
        [few] { $refs_n } сообщения
       *[many] { $refs_n } сообщений
    }; кому: { $to } ({ $form }). Написанное несколькими сторонами требует согласия каждой.
line-release--refs = Сообщения
line-release--refs-hint = Что можно видеть.
line-release--to = Кому
line-release--to-hint = Стороны или PUBLIC.
line-release--form = Вид
line-release--form-hint = Целиком, с опущенными полями или только хеш.
line-release--redact = Опущенные поля
line-release--redact-hint = Только если поля опущены.
state-RELEASE-PROPOSED = ДАНО НЕ ВСЕМИ АВТОРАМИ
state-RELEASE-AGREED = ДАНО ВСЕМИ АВТОРАМИ
state-RELEASE-NOT_ACCEPTED = НЕ ПРИНЯТО
state-RELEASE-WITHDRAWN = ОТОЗВАНО

code-XLATE-HUMAN = человеком
code-XLATE-MACHINE = машиной
code-XLATE-PHRASEBOOK = по разговорнику
code-VOICE-PHONE = телефон
code-VOICE-VIDEO = видео
code-VOICE-RADIO = радио
code-VOICE-TEXT = текст
code-VOICE-IN_PERSON = лично
code-STATEMENT-PROTEST = протест
code-STATEMENT-RESERVATION = оговорка
code-STATEMENT-ASSURANCE = заверение
code-STATEMENT-DENIAL = утверждает обратное
code-STATEMENT-NON_RECOGNITION = непризнание
code-STATEMENT-CONDOLENCE = соболезнование
code-RELEASE-FULL = целиком
code-RELEASE-REDACTED = с изъятиями
code-RELEASE-HASH_ONLY = только хеш
