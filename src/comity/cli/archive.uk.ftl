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
