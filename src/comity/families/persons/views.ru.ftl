# Обмен, каким его видит офицер.

exchange-title = Обмен: { $stage }
exchange-planned = План { $entry }, автор { $party }, { $window }
exchange-lacks = Нет ACCEPT этих условий: { $parties }. Дата не согласована.
exchange-aborted-at = Прерван на стадии { $stage }.
exchange-missed = Срок прошёл { $when }, его не выдержали { $parties }: { $term }.
exchange-counts = Направление, категория
exchange-formula = Формула
exchange-giver = Передала
exchange-receiver = Приняла
exchange-claims = Заявлено
exchange-total = по головам
exchange-moved = Передано всего, считала { $role }: { $count }
exchange-substituted = ДРУГИЕ ВМЕСТО НИХ, { $way }, считала { $role }: из плана не прошли: { $missing }, прошли не из плана: { $extra }. Прежде чем закрывать, спросите, кто они.
exchange-both = оба направления
exchange-differs-CATEGORY = { $way }: лиц поровну, категории различаются; таких лиц: { $amount }.
exchange-differs-SCOPE = { $way }: одни считают, другие нет; таких лиц: { $amount }.
exchange-differs-TIME = { $way }: разница { $amount } между числами разного времени.
exchange-differs-ARITHMETIC = { $way }: в одном сообщении части и итог расходятся на { $amount }.
exchange-differs-DIRECTION = { $way }: разница { $amount }; это число другого направления.
exchange-differs-CONTRADICTION = { $way }: два числа об одном и том же, разница { $amount }.
exchange-differs-INCOMPARABLE = { $way }: разница { $amount }, и ничто не говорит, что считали одно и то же.
exchange-side = { $total } ({ $counts }): { $voices }
exchange-voice = { $party } ({ $source })
exchange-voice-named = { $party } ({ $source }: «{ $name }»)
exchange-source-PLAN = план
exchange-source-GIVER = подсчёт передающей
exchange-source-RECEIVER = подсчёт принимающей
exchange-source-CLAIM = заявление
exchange-stands = Каждое число остаётся таким, как его назвал автор. Правило { $rule }.
exchange-closed-here = Не все тела сообщений этого обмена открыты всем их читателям: этот узел не знает его стадии. Откройте каждый пришедший список, план и подсчёт и попросите других открыть свои.
exchange-no-note = После этого шага эта сторона не отправила записки нейтральной стороне; она идёт с каждым шагом, и пустая тоже.

# Лицо и останки, как их видит офицер.

person-title = Лицо { $person }: { $state }
person-closed-here = Здесь не все тела, где о нём говорится, открыты всем их читателям: состояние этому узлу не известно.
person-card = { $party } карточкой, { $when }: { $said } ({ $entry })
person-answer = { $party } на розыск, { $when }: { $said } ({ $entry })
person-death = { $party } сообщением о смерти, { $when }: { $said } ({ $entry })
person-search = { $party } разыскивает лицо и спрашивает: { $asked } ({ $entry })
person-term = { $party }, { $when }: { $term }.
person-exchange = По спискам и подсчётам: { $stage }
person-no-death = { $party } сообщает о смерти; сообщения с причиной и местом погребения здесь нет.
person-kept-KEPT = Карточка { $entry } хранится до { $when }.
person-kept-DUE = Срок карточки { $entry } прошёл { $when }: её тело можно стереть, хеш остаётся.
person-kept-FOR_THE_MISSING = Срок карточки { $entry } прошёл { $when }, но лицо разыскивается: до стирания она передаётся бюро или центральному агентству.
remains-title = Останки: { $state }
remains-side = { $party }: { $count }, опознано { $identified }; ёмкостей: { $containers }
exchange-list = { $kind }, { $way }, версия { $version }: всего { $total }; показать не позднее { $due }, { $shown ->
        [yes] показан
       *[no] ещё не показан
    }; замечания: { $remarks }.
exchange-match = { $party }: достоверных пар { $certain }, подлежат рассмотрению { $uncertain }; итог { $result }, { $alike ->
        [ALIKE] одинаков у всех сверяющих
        [DIFFERENT] у другого сверяющего иной: различаются правила или программы, а не люди
       *[other] только у этой стороны
    }.
exchange-next-P02 = { $party } закрепляет свой список до того, как будет показан любой из них.
exchange-next-P07 = { $party } показывает список, который закрепила.
exchange-next-P04 = { $party } может предложить план: кто, в какую сторону, где и когда.
exchange-next-L08 = { $party } принимает эти условия или говорит, почему нет.
exchange-next-P05 = { $party } сообщает, что готова или что ждёт.
exchange-next-P06 = { $party } считает, { $way }: каждый человек отмечен, головы сосчитаны двумя офицерами.
exchange-next-P10 = { $party } называет или принимает окончательные числа; расхождения остаются рядом.
exchange-tally = { $party }, роль: { $role }, { $way }, { $when }: голов { $count }
