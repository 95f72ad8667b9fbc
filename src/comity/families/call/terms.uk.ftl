# Розмови: як називається кожне повідомлення, що воно каже і що означають його поля.

call-request = Запит на розмову
call-request-short = { $caller } і { $callee }, { $windows }, { $mode }
call-request-full = { $author } запитує розмову ({ $mode }): { $caller } і { $callee }, рівень: { $level }. Запропонований час: { $windows }. { $now_is ->
        [yes] Розмова між черговими офіцерами, негайно; хто телефонує, підтверджує себе голосом.
       *[other] { $urgent_is ->
            [yes] { $author } заявляє, що розмова термінова.
           *[no] { $author } не заявляє про терміновість.
        }
    } Нічого не узгоджено, доки час не прийнято.
call-request--level = Рівень
call-request--level-hint = Між ким: першими особами, заступниками, штабами чи черговими.
call-request--caller = Хто запитує
call-request--caller-hint = Посада того, хто запитує, без імені.
call-request--callee = Співрозмовник
call-request--callee-hint = Посада запитуваного, без імені.
call-request--windows = Час
call-request--windows-hint = Від одного до п’яти, UTC; для негайної розмови один, який починається зараз.
call-request--mode = Спосіб
call-request--mode-hint = Як розмовляють. Сама розмова йде не цією лінією.
call-request--topics = Теми
call-request--topics-hint = Від однієї до п’ятнадцяти, по рядку.
call-request--interpreter = Перекладач
call-request--interpreter-hint = Хто його забезпечує.
call-request--urgent = Терміново
call-request--urgent-hint = Чи вважає автор розмову терміновою.
call-request--now = Негайно
call-request--now-hint = Офіцер з офіцером, одразу. Повідомлення стає FLASH; відповідь очікується через 60 с після відкриття.

call-answer = Відповідь на запит на розмову
call-answer-short = Про розмову { $re }: { $answer }, { $window }
call-answer-full = { $author } про розмову { $re }: { $answer }. { $window_is ->
        [given] Час: { $window }.
       *[absent] Час не названо.
    } { $answer_is ->
        [ACCEPT] Розмову призначено, якщо інша сторона пропонує цей час.
        [COUNTER] Нічого не призначено, доки інша сторона не прийме.
        [LATER] Цим нічого не призначено і нічого не відхилено.
       *[DECLINE] Позиції щодо тем цим не висловлено.
    }
call-answer--re = Розмова
call-answer--re-hint = Запит на розмову, якого це стосується.
call-answer--answer = Відповідь
call-answer--answer-hint = Прийняти час, запропонувати інший, пізніше або відхилити.
call-answer--window = Час
call-answer--window-hint = Потрібен, щоб прийняти або запропонувати інший; приймається в межах запропонованого іншою стороною.
call-answer--reason = Причина
call-answer--reason-hint = Можна не зазначати.

call-agenda = Порядок денний розмови
call-agenda-short = Порядок денний розмови { $re }, версія { $version }, { $items_n ->
        [one] { $items_n } пункт
        [few] { $items_n } пункти
       *[many] { $items_n } пунктів
    }
call-agenda-full = { $author } пропонує цей порядок денний розмови { $re }, версія { $version }. Його узгоджено, коли цю версію приймуть усі.
call-agenda--re = Розмова
call-agenda--re-hint = Запит на розмову, якого це стосується.
call-agenda--version = Версія
call-agenda--version-hint = У кожного нового порядку денного вона більша.
call-agenda--items = Пункти
call-agenda--items-hint = Номер, назва, хто говорить першим, хвилини.

call-opened = Розмову розпочато
call-opened-short = Розмову { $re } розпочато о { $at }
call-opened-full = { $author } заявляє: { $re } розпочато о { $at }. { $auth_is ->
        [NONE] За словами { $author }, голосом особу не підтверджено.
       *[given] Підтвердження голосом: { $auth }.
    } Запис, за словами { $author }: { $recording }.
call-opened--re = Розмова
call-opened--re-hint = Запит на розмову або контакт штабів, якого це стосується.
call-opened--at = Розпочато
call-opened--at-hint = За годинником цієї сторони, UTC.
call-opened--participants = Учасники
call-opened--participants-hint = Сторона й посада, чи в приміщенні; без імен.
call-opened--auth = Підтверджено
call-opened--auth-hint = Обмін словами голосом або NONE.
call-opened--recording = Запис
call-opened--recording-hint = Немає, свій або в обох сторін.

call-closed = Розмову завершено
call-closed-short = Розмова { $re }: { $how } о { $at }, тривалість { $duration }
call-closed-full = { $author } заявляє про { $re }: { $how }, о { $at }; тривалість { $duration }. Інша сторона зазначає свій час.
call-closed--re = Розмова
call-closed--re-hint = Запит на розмову або контакт штабів, якого це стосується.
call-closed--at = Завершено
call-closed--at-hint = За годинником цієї сторони, UTC.
call-closed--how = Як завершено
call-closed--how-hint = Закінчено, перервано, без відповіді або не прийнято.
call-closed--duration = Тривалість
call-closed--duration-hint = За виміром цієї сторони. Розбіжність показується і не розв’язується.
call-closed--next = Наступна розмова
call-closed--next-hint = Якщо сторони назвали час.

call-readout = Виклад розмови
call-readout-short = { $kind }, розмова { $re }, { $points_n ->
        [one] { $points_n } пункт
        [few] { $points_n } пункти
       *[many] { $points_n } пунктів
    }
call-readout-full = { $author } викладає розмову { $re } ({ $kind }). У кожному пункті зазначено, хто це сказав. Заявлене стороною лишається її заявою, навіть якщо інша згодна, що це було сказано.
call-readout--re = Розмова
call-readout--re-hint = Запит на розмову, якого це стосується.
call-readout--kind = Вид
call-readout--kind-hint = Власний виклад автора або проєкт для прийняття всіма.
call-readout--points = Пункти
call-readout--points-hint = Номер, хто сказав, як, і текст.

call-readout_position = Позиція щодо викладу розмови
call-readout_position-short = Щодо викладу { $re }: { $positions }
call-readout_position-full = { $author } щодо пунктів { $re }. Згода з пунктом означає згоду, що так було сказано. Пропущене лишається словом однієї сторони.
call-readout_position--re = Виклад
call-readout_position--re-hint = Виклад, про пункти якого йдеться.
call-readout_position--positions = Позиції
call-readout_position--positions-hint = За пунктами: згодна, оспорює, каже, що цього не було сказано, без коментаря.

call-action = Дія за підсумками
call-action-short = { $owner }, строк { $due }: { $text }
call-action-full = { $author } зазначає за підсумками { $from }: { $owner } має зробити таке: { $text } Строк: { $due }. Ознака виконання: { $criterion }
call-action--from = З
call-action--from-hint = Виклад, з якого це випливає.
call-action--text = Що
call-action--text-hint = Що слід зробити.
call-action--owner = Відповідальна сторона
call-action--owner-hint = Сторона, яка має це зробити.
call-action--due = Строк
call-action--due-hint = До якого часу, UTC, або NONE.
call-action--criterion = Виконано, коли
call-action--criterion-hint = За чим усі можуть визнати, що зроблено.

call-action_status = Стан дії за підсумками
call-action_status-short = Дія { $re }: { $status }
call-action_status-full = { $author } заявляє про дію { $re }: { $status }. Про виконання заявляє відповідальна сторона, про перевірку — інша.
call-action_status--re = Дія
call-action_status--re-hint = Дія, про яку йдеться.
call-action_status--status = Стан
call-action_status--status-hint = Виконання заявляє відповідальна сторона; перевіряє, оспорює або знімає його інша.
call-action_status--note = Примітка
call-action_status--note-hint = Можна не зазначати.
call-action_status--evidence = Файли
call-action_status--evidence-hint = Файли за їхніми хешами; вміст передається окремо.

call-schedule = Регулярний контакт штабів
call-schedule-short = { $a } і { $b }, { $rrule }, починаючи з { $starts_at }
call-schedule-full = { $author } пропонує регулярний контакт ({ $mode }): { $a } і { $b }, правило { $rrule } починаючи з { $starts_at }, до { $ends_at }; щоразу { $duration }, допуск { $grace }. Його узгоджено, коли приймуть обидві сторони. Пропущений контакт — це стан, а не інцидент.
call-schedule--a = Одна служба
call-schedule--a-hint = Служба однієї сторони.
call-schedule--b = Інша служба
call-schedule--b-hint = Служба іншої сторони.
call-schedule--rrule = Правило
call-schedule--rrule-hint = За RFC 5545, UTC, наприклад FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0.
call-schedule--starts_at = Починаючи з
call-schedule--starts_at-hint = Раніше контактів немає; правило рахується звідси.
call-schedule--ends_at = До
call-schedule--ends_at-hint = Після цього контактів немає, або NONE.
call-schedule--duration = Тривалість
call-schedule--duration-hint = Запланована щоразу, у секундах.
call-schedule--grace = Допуск
call-schedule--grace-hint = У секундах; хто не розпочав до цього строку, показаний як такий, що пропустив.
call-schedule--mode = Спосіб
call-schedule--mode-hint = Як розмовляють.
call-schedule--standing_items = Постійні пункти
call-schedule--standing_items-hint = Не більше десяти, обговорюються щоразу.
