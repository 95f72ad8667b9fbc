# Слова дежурства: лестница, сбои, две лампы, различаемые виды молчания.
# Каждая ступень лестницы — отдельный подписанный факт. `-never` говорит, за что её нельзя принимать.

ladder-HELD = СОХРАНЕНО
ladder-HELD-means = Надёжно сохранено узлом { $party }; подписано узлом.
ladder-HELD-never = Никогда не означает, что об этом знает человек.
ladder-DISPLAYED = ВЫВЕДЕНО НА ЭКРАН
ladder-DISPLAYED-means = Выведено на экран поста { $party }, где несут дежурство; подписано постом.
ladder-DISPLAYED-never = Никогда не означает, что это кто-либо видел.
ladder-OPENED = ОТКРЫТО
ladder-OPENED-means = Открыто названным офицером { $party }; подписано этим офицером.
ladder-OPENED-never = Никогда не означает, что офицер согласен или понял.
ladder-READ_BACK = ПОВТОРЕНО
ladder-READ_BACK-means = Офицер { $party } повторил ключевые поля; подписано этим офицером.
ladder-READ_BACK-never = Никогда не означает, что офицер согласен.
ladder-PASSED_ON = ПЕРЕДАНО ДАЛЬШЕ
ladder-PASSED_ON-means = Офицер { $party } заявляет, что это получил адресат: { $role }; подписано этим офицером.
ladder-PASSED_ON-never = Никогда не означает, что подразделения этому следуют или что кто-либо в безопасности.
ladder-ANSWERED = ДАН ОТВЕТ
ladder-ANSWERED-means = { $party } даёт ответ по форме; подписано её офицерами.
ladder-ANSWERED-never = Никогда не означает ничего сверх сказанного.

failure-QUEUED = В ОЧЕРЕДИ
failure-QUEUED-means = Ещё не ушло ни по одному каналу.
failure-NOT_DELIVERED = НЕ ДОСТАВЛЕНО
failure-NOT_DELIVERED-means = Отправлено { $age } назад; узел { $party } не показал, что хранит это.
failure-HELD_NOT_OPENED = СОХРАНЕНО, НЕ ОТКРЫТО
failure-HELD_NOT_OPENED-means = Узел { $party } хранит это уже { $age }; за согласованный срок { $term } ни один офицер этого не открыл.
failure-OPENED_NOT_ANSWERED = ОТКРЫТО, БЕЗ ОТВЕТА
failure-OPENED_NOT_ANSWERED-means = Офицер { $party } открыл это { $age } назад; за согласованный срок { $term } ответа не было.

held-by = Узел { $party } хранил это не позднее { $when }.
opened-by = Открыто службой { $office }, по её словам, { $when }.
not-held-by = В журнале нет ничего, что показывало бы, что узел { $party } это хранит.
arrived-late = Составлено { $age } назад, пришло сейчас.

lamp-path = Канал
lamp-path-hint = Когда этот узел последний раз получил по соединению подписанный сигнал или запись от { $party }. О людях это ничего не говорит.
lamp-watch = Дежурство
lamp-watch-hint = Когда офицер { $party } последний раз ответил на проверку. Ответ машины эту лампу не зажигает.
lamp-up = подтверждено { $age } назад
lamp-down = не подтверждено уже { $age }
lamp-never = ещё не подтверждалось

route-BEST = Маршрут к { $party } через { $address }: работает с { $when }; по нему идёт всё.
route-SPARE = Маршрут к { $party } через { $address }: работает с { $when }, в запасе; срочное идёт и по нему.
route-DOWN = Маршрут к { $party } через { $address }: не работает с { $when }.
route-RELAY = Через ретранслятор { $address } к { $party }: у ретранслятора { $passed }, ждут { $waiting }; ничто из этого не доставлено.
route-CARRIER = Через { $address } к { $party }: послано без подтверждения { $unconfirmed }, ждут { $waiting }.
route-ONE_WAY = Через { $address } к { $party }, в одну сторону: послано без подтверждения { $unconfirmed }, пока ответ не придёт другим путём, ждут { $waiting }.
route-CLOSED = Через { $address } к { $party }: закрыто ({ $fault }); ждут { $waiting }, послано без подтверждения { $unconfirmed }.

# Три вида молчания никогда не называются одним словом (R-91).
silence-SILENT = МОЛЧИТ
silence-SILENT-means = От { $party } уже { $age } нет ни подписанного, ни ответа на проверку. Никто ничего не объявлял: причина может быть технической.
silence-WATCH_UNPROVEN = ДЕЖУРСТВО НЕ ПОДТВЕРЖДЕНО
silence-WATCH_UNPROVEN-means = Канал до { $party } отвечает, но уже { $age } ни один офицер не ответил на проверку.
silence-SUSPENDED = ПРИОСТАНОВЛЕНА
silence-SUSPENDED-means = { $party } объявила линию приостановленной со своей стороны: { $when }. То, что открыто всегда, по-прежнему проходит в обе стороны.

line-open-means = Линия с { $party } открыта: канал отвечает, и офицер ответил на проверку.
line-degraded-means = Линия с { $party } работает ограниченно: проверяемый канал не отвечает, или сторона сообщила об этом.
line-closed-means = Линия с { $party } закрыта.

alarm-due-open = { $count ->
        [one] { $count } сообщение ждёт открытия
        [few] { $count } сообщения ждут открытия
       *[many] { $count } сообщений ждут открытия
    }
alarm-due-answer = { $count ->
        [one] { $count } сообщение ждёт ответа
        [few] { $count } сообщения ждут ответа
       *[many] { $count } сообщений ждут ответа
    }
test-due = Проверка от { $party }: офицер должен ответить до { $when }.
exercise-stripe = УЧЕНИЯ: на этой линии нет ничего реального.
