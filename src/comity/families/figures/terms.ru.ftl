# Цифры: как называется каждое сообщение, что оно говорит и что значат его поля.

figures-figure = Цифра
figures-figure-short = { $series }: { $value } ({ $unit }); время: { $as_of }; приводит: { $claimant }
figures-figure-full = { $author } передаёт цифру ряда { $series }. Её приводит: { $claimant }. Значение: { $value } ({ $unit }); на какое время: { $as_of }. { $compared_with_is ->
        [absent] Как изменение она не заявлена.
       *[other] Это изменение; прежний период: { $compared_with }.
    } Категория: { $category }. Основание: { $basis }. Источник: { $source }. Передать её не значит подтвердить.
figures-figure--series = Ряд
figures-figure--series-hint = Одно имя для того, что приводится снова и снова, например aa.military.killed.
figures-figure--definition = Что подсчитано
figures-figure--definition-hint = Словами того, кто приводит цифру, насколько они известны.
figures-figure--category = Категория
figures-figure--category-hint = Что именно подсчитано.
figures-figure--population = О ком или о чём
figures-figure--population-hint = Чьи потери, какие здания, какие абоненты.
figures-figure--value = Значение
figures-figure--value-hint = Число и насколько точным оно названо: «около» не значит «ровно».
figures-figure--unit = Единица
figures-figure--unit-hint = Что считается единицей числа.
figures-figure--compared_with = По сравнению с
figures-figure--compared_with-hint = Только если значение есть изменение: прежний период. Проценту он нужен.
figures-figure--as_of = На какое время
figures-figure--as_of-hint = День или время от и до; день не называет пояса и читается по UTC.
figures-figure--since = Считается с
figures-figure--since-hint = Первый день цифры, которая накапливается.
figures-figure--claimant = Кто приводит
figures-figure--claimant-hint = Кто и в каком качестве так говорит; не тот, кто передаёт это здесь.
figures-figure--source = Источник
figures-figure--source-hint = Запись, в которой названо, где цифра найдена.
figures-figure--chain = Передано через
figures-figure--chain-hint = Источники между тем, кто приводит цифру, и нами. Если они есть, это слова о словах.
figures-figure--method = Метод
figures-figure--method-hint = Как считали, насколько это известно.
figures-figure--includes = Включает
figures-figure--includes-hint = Что подсчитано, хотя этого можно было не ожидать.
figures-figure--excludes = Не включает
figures-figure--excludes-hint = Что не подсчитано, хотя этого можно было ожидать.
figures-figure--area = Район
figures-figure--area-hint = Где произошло то, что подсчитано.
figures-figure--event = Время событий
figures-figure--event-hint = Когда произошло то, что подсчитано, UTC, от и до.
figures-figure--basis = Основание
figures-figure--basis-hint = На чём основывается тот, кто приводит цифру.
figures-figure--flags = Пометки
figures-figure--flags-hint = Предварительно, по оценке, частично, округлено или подсчитано по-новому.
figures-figure--parts = Части
figures-figure--parts-hint = Цифры, которые в сумме должны дать эту.
figures-figure--updates = Обновляет
figures-figure--updates-hint = Прежняя цифра того же лица и того же ряда; обновление ничего не исправляет.

figures-step = Шаг по цифре
figures-step-short = { $step }: { $re }
figures-step-full = { $step_is ->
        [REVISE] { $author } даёт другое значение своей цифры { $re }. Прежнее значение остаётся видимым.
        [RETRACT] { $author } отзывает свою цифру { $re }. Она остаётся в журнале как отозванная.
        [CONFIRM] { $author } подтверждает цифру { $re }.
       *[DISPUTE] { $author } оспаривает цифру { $re }. Все числа остаются такими, как были названы.
    }
figures-step--re = Цифра
figures-step--re-hint = Пересматривает и отзывает её только автор; подтверждают и оспаривают только другие.
figures-step--step = Шаг
figures-step--step-hint = Пересмотреть, отозвать, подтвердить или оспорить.
figures-step--value = Значение
figures-step--value-hint = Новое значение или, при оспаривании, своё.
figures-step--reason = Пояснение
figures-step--reason-hint = Показывается как написано.
figures-step--why = Причина автора
figures-step--why-hint = Почему цифра пересмотрена или отозвана.
figures-step--ground = Предмет спора
figures-step--ground-hint = О чём спор; без этого оспорить нельзя.
figures-step--counter = Другая цифра
figures-step--counter-hint = Цифра в журнале, которая ей противопоставлена.

figures-relation = Как соотносятся две цифры
figures-relation-short = Цифры { $a } и { $b }: { $relation }
figures-relation-full = { $author } заявляет о цифрах { $a } (первая) и { $b } (вторая): { $relation }. Причина: { $why }
figures-relation--a = Первая цифра
figures-relation--a-hint = Цифра в журнале.
figures-relation--b = Вторая цифра
figures-relation--b-hint = Другая цифра в журнале.
figures-relation--relation = Соотношение
figures-relation--relation-hint = Сравнить можно только одну и ту же величину.
figures-relation--why = Причина
figures-relation--why-hint = Почему это одна величина или разные.

figures-source = Источник
figures-source-short = { $name } ({ $kind })
figures-source-full = { $author } называет источник: { $name } ({ $kind }). Опубликовано: { $published }.
figures-source--name = Название
figures-source--name-hint = Заявление, доклад или статья, чтобы их могли найти другие.
figures-source--kind = Вид
figures-source--kind-hint = Кто там публикует.
figures-source--party = Принадлежность
figures-source--party-hint = Сторона, которой он принадлежит, если такая есть.
figures-source--published = Опубликовано
figures-source--published-hint = UTC или NONE, если время неизвестно.
figures-source--url = Адрес
figures-source--url-hint = Где это можно прочитать.
figures-source--copy = Хеш сохранённой копии
figures-source--copy-hint = SHA-256 копии, которая хранится.
