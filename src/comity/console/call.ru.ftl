# The page of one call.

console-page-call = Разговор
console-call-page = Страница разговора
console-call-back = Все разговоры
console-call-kind = Уровень: { $level }; средство: { $mode }; переводчик: { $interpreter }
console-call-begins-in = Начало через
console-call-ends-in = Окно открыто; до его конца
console-call-over-since = С конца окна прошло
console-call-no-window = Окно не назначено. Оно назначено, когда каждая сторона приняла одно и то же.
console-call-clocks = Единое время для { $parties }: UTC (Z). Устав не называет местного времени, поэтому оно не показано.
console-call-sides = Что каждая сторона говорит о времени
console-call-said-nothing = пока ничего об этом не сказала
console-call-agenda = О чём пойдёт речь
console-call-agenda-agreed = Повестка { $party }, версия { $version }: СОГЛАСОВАНА всеми.
console-call-agenda-proposed = Повестка { $party }, версия { $version }: ПРЕДЛОЖЕНА, не согласована.
console-call-no-agenda = Повестка не предложена. Темы запроса:
console-call-no-items = В повестке ничего нет, и на линии ничего не остаётся открытым.
console-call-open-item = ОТКРЫТО
console-call-leads = первой говорит { $party }; { $span }
console-call-theirs = Их изложение
console-call-common = Что говорят все
console-call-nothing-common = пока ничего
console-call-apart = Излагается по-разному
console-call-earlier = { $count ->
    [one] { $count } более раннее слово здесь не показано.
    [few] { $count } более ранних слова здесь не показаны.
   *[many] { $count } более ранних слов здесь не показаны.
}
console-call-more = { $count ->
    [one] На линии открыто ещё { $count } дело.
    [few] На линии открыты ещё { $count } дела.
   *[many] На линии открыто ещё { $count } дел.
}
console-call-more-on-screen = { $count ->
    [one] Ещё { $count } пункт: см. экран.
    [few] Ещё { $count } пункта: см. экран.
   *[many] Ещё { $count } пунктов: см. экран.
}
console-call-phrases = Согласованные фразы, по номерам
console-call-readouts = Что было сказано, по словам каждой стороны
console-call-readout-of = Изложение { $party } ({ $kind })
console-call-last = Последнее изложение до этого разговора, { $party }
console-call-point-n = Пункт
console-call-point-said = Сказано, по этому изложению
console-call-point-word = Все слова вместе
console-call-point-positions = Позиция других
console-call-of-item = (пункт повестки { $n })
console-call-no-position = без позиции
console-call-follow = Оформить действие по итогам
console-call-agreed = О чём договорились
console-call-nothing-agreed = Договорённостей, которые были бы доказаны, нет.
console-call-agreed-note = Здесь стоит лишь то, что одно изложение называет согласованным или обещанным и с чем каждая другая сторона разговора согласилась в этом пункте. Всё прочее — слово одной стороны.
console-call-actions = Что из этого следует
console-call-answer = Ответ на изложение { $party }, по пунктам
console-call-answer-lead = Согласиться с пунктом — значит сказать, что обе стороны излагают это так. Пункт без позиции остаётся словом одной стороны. Получится черновик; ваш ключ подпишет его, когда вы его разрешите.
console-call-answered = По каждому пункту наша позиция есть; новая станет на её место.
console-call-position = Наша позиция
console-call-position-text = Словами
console-call-draft-positions = Подготовить этот ответ
console-call-notes = Заметки для нашего изложения
console-call-notes-lead = Записанное здесь — черновик нашего изложения. Он остаётся на этом посту, пока офицер его не разрешит.
console-call-take-out = Убрать
console-call-draft-readout = Прочитать черновик изложения целиком и разрешить
console-call-draft-position = Прочитать черновик наших позиций целиком и разрешить
console-call-of = Пункт
console-call-no-item = никакой
console-call-who = Кто сказал
console-call-how = Как
console-call-text = Что сказано
console-call-due = К какому сроку (обязательства)
console-call-note = Записать
console-call-may-not = Ваш ключ не может разрешить изложение (C06).
console-call-act-agenda = Предложить повестку
console-call-act-answer = Ответить на запрос
console-call-act-opened = Заявить, что начался
console-call-act-closed = Заявить, что закончился
console-call-print = Напечатать на двух страницах
