# Архів лінії.
cli-archive-judging = Перевірка кожного запису
cli-archive-writing = Запис архіву
cli-archive-checking = Перевірка архіву
cli-archive-updated = { $archive }: { $entries ->
        [one] { $entries } запис
        [few] { $entries } записи
       *[other] { $entries } записів
    }, нових: { $new }; під контрольними точками їхніх авторів: { $signed }. Записано файлів: { $files }.
cli-archive-serving = Архів доступний за адресою { $address }. Хто до нього дійде, прочитає все сказане незапечатаним.
cli-archive-sound = SOUND. Усі записи на місці, з підписами й місцями; плитки й контрольні точки збігаються.
cli-archive-pruned = PRUNED. Геші й контрольні точки збігаються, і наявні записи теж; ті, яких тут немає, не перевірено.
cli-archive-incomplete = INCOMPLETE. Наявне збігається, але записи посилаються на те, чого тут немає.
cli-archive-forked = FORKED. Стрічка має два минулих, і автор підписав обидва.
cli-archive-refused = REFUSED. Запис суперечить правилу журналу.
cli-archive-damaged = DAMAGED. Файлів бракує, або вони не ті, що було записано.
cli-archive-head-party = Стрічка
cli-archive-head-held = Записів
cli-archive-head-signed = Підписано до
cli-archive-head-not-here = Немає тут
cli-archive-flaw = { $path }: { $what }
cli-archive-line-not-named = Перевірено як архів лінії { $line }. Порівняйте з відомим вам номером лінії або задайте його через --line-id.
cli-archive-bad-tile = геші не збігаються із записами, або файлу немає
cli-archive-bad-bundle = записи не збігаються зі своїми гешами
cli-archive-bad-file = не те, що стоїть тут в архіві
cli-archive-bad-signature = записи, яких автор стрічки не підписував
cli-archive-bad-checkpoint = не контрольна точка цієї стрічки від її автора
cli-archive-renewal-good = Підписано заново ({ $number }), { $by }, { $time }: ДІЙСНЕ, записів: { $entries }.
cli-archive-renewal-not-checked = Підписано заново ({ $number }), { $by }, { $time }: підпис дійсний; названих ним записів тут немає, і їх не перевірено.
cli-archive-renewal-no-key = Підписано заново ({ $number }), як сказано, { $by }, { $time }: названо те, що тут є, а підпис не перевірено. Дайте ключ через --renewed-by.
cli-archive-renewal-bad = Підписано заново ({ $number }), як сказано, { $by }: не збігається з тим, що тут є, або підпис недійсний.
cli-archive-key = Відкритий ключ { $name }, два рядки, для того, хто перевіряє підписане ним:
cli-archive-renewed = { $archive } підписано заново ({ $number }), { $by }: записів { $entries }, стрічок { $logs }.
cli-archive-folding = Обчислення картини
cli-archive-snapshot = Знімок { $name }: рівень { $level }, записів { $count }.
cli-archive-no-snapshot = Немає знімка, який підтвердили всі сторони.
cli-archive-agreed = { $party } підтвердила його записом { $entry }
cli-archive-lacking = { $party } його не підтвердила
cli-archive-now = Стійке тут зараз: рівень { $level }, записів { $count }; підтвердили всі.
cli-archive-now-lacking = Стійке тут зараз: рівень { $level }, записів { $count }; ще не підтвердили: { $parties }.
cli-archive-prune-ask = Прибрати з { $archive } записи: { $entries } ({ $bytes } октетів)? Повний архів знайдено в іншому місці; зберігайте його.
cli-archive-pruned-now = З { $archive } прибрано записи: { $entries } ({ $bytes } октетів); геші й контрольні точки лишилися. Зберігайте повний архів там, де він є.
cli-archive-would-prune = У { $archive } нижче останнього підтвердженого знімка записів: { $entries } ({ $bytes } октетів); їх можна прибрати. Нічого не прибрано.
