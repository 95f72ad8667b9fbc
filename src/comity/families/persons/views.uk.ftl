# Обмін, яким його бачить офіцер.

exchange-title = Обмін: { $stage }
exchange-planned = План { $entry }, автор { $party }, { $window }
exchange-lacks = Немає ACCEPT цих умов: { $parties }. Дату не погоджено.
exchange-aborted-at = Перервано на стадії { $stage }.
exchange-missed = Строк минув { $when }, його не дотримали { $parties }: { $term }.
exchange-counts = Напрямок, категорія
exchange-formula = Формула
exchange-giver = Передала
exchange-receiver = Прийняла
exchange-claims = Заявлено
exchange-total = за головами
exchange-moved = Передано всього, рахувала { $role }: { $count }
exchange-substituted = ІНШІ ЗАМІСТЬ НИХ, { $way }, рахувала { $role }: із плану не пройшли: { $missing }, пройшли не з плану: { $extra }. Перш ніж закривати, спитайте, хто вони.
exchange-both = обидва напрямки
exchange-differs-CATEGORY = { $way }: осіб порівну, категорії різняться; таких осіб: { $amount }.
exchange-differs-SCOPE = { $way }: одні рахують, інші ні; таких осіб: { $amount }.
exchange-differs-TIME = { $way }: різниця { $amount } між числами різного часу.
exchange-differs-ARITHMETIC = { $way }: в одному повідомленні частини й підсумок розходяться на { $amount }.
exchange-differs-DIRECTION = { $way }: різниця { $amount }; це число іншого напрямку.
exchange-differs-CONTRADICTION = { $way }: два числа про одне й те саме, різниця { $amount }.
exchange-differs-INCOMPARABLE = { $way }: різниця { $amount }, і ніщо не каже, що рахували те саме.
exchange-side = { $total } ({ $counts }): { $voices }
exchange-voice = { $party } ({ $source })
exchange-voice-named = { $party } ({ $source }: «{ $name }»)
exchange-source-PLAN = план
exchange-source-GIVER = підрахунок тієї, що передає
exchange-source-RECEIVER = підрахунок тієї, що приймає
exchange-source-CLAIM = заява
exchange-stands = Кожне число лишається таким, як його назвав автор. Правило { $rule }.
exchange-closed-here = Не всі тіла повідомлень цього обміну відкриті всім їхнім читачам: цей вузол не знає його стадії. Відкрийте кожен отриманий список, план і підрахунок і попросіть інших відкрити свої.
exchange-no-note = Після цього кроку ця сторона не надіслала записки нейтральній стороні; вона йде з кожним кроком, і порожня теж.

# Особа й останки, як їх бачить офіцер.

person-title = Особа { $person }: { $state }
person-closed-here = Тут не всі тіла, де про неї йдеться, відкрито всім їхнім читачам: стан цьому вузлу не відомий.
person-card = { $party } карткою, { $when }: { $said } ({ $entry })
person-answer = { $party } на розшук, { $when }: { $said } ({ $entry })
person-death = { $party } повідомленням про смерть, { $when }: { $said } ({ $entry })
person-search = { $party } розшукує особу й питає: { $asked } ({ $entry })
person-term = { $party }, { $when }: { $term }.
person-exchange = За списками й підрахунками: { $stage }
person-no-death = { $party } повідомляє про смерть; повідомлення з причиною та місцем поховання тут немає.
person-kept-KEPT = Картка { $entry } зберігається до { $when }.
person-kept-DUE = Строк картки { $entry } минув { $when }: її тіло можна стерти, хеш залишається.
person-kept-FOR_THE_MISSING = Строк картки { $entry } минув { $when }, але особу розшукують: до стирання її передають бюро або центральному агентству.
remains-title = Останки: { $state }
remains-side = { $party }: { $count }, опізнано { $identified }; ємностей: { $containers }
exchange-list = { $kind }, { $way }, версія { $version }: усього { $total }; показати не пізніше { $due }, { $shown ->
        [yes] показано
       *[no] ще не показано
    }; зауваження: { $remarks }.
exchange-match = { $party }: певних пар { $certain }, до розгляду { $uncertain }; підсумок { $result }, { $alike ->
        [ALIKE] однаковий у всіх, хто звіряє
        [DIFFERENT] в іншого, хто звіряє, інший: різняться правила або програми, а не люди
       *[other] лише в цієї сторони
    }.
exchange-next-P02 = { $party } закріплює свій список до того, як буде показано будь-який із них.
exchange-next-P07 = { $party } показує список, який закріпила.
exchange-next-P04 = { $party } може запропонувати план: хто, в який бік, де й коли.
exchange-next-L08 = { $party } приймає ці умови або каже, чому ні.
exchange-next-P05 = { $party } повідомляє, що готова або що чекає.
exchange-next-P06 = { $party } рахує, { $way }: кожну людину позначено, голови полічено двома офіцерами.
exchange-next-P10 = { $party } називає або приймає остаточні числа; розбіжності лишаються поруч.
exchange-tally = { $party }, роль: { $role }, { $way }, { $when }: голів { $count }
