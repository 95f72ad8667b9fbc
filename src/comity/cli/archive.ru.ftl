# Архив линии.
cli-archive-judging = Проверка каждой записи
cli-archive-writing = Запись архива
cli-archive-checking = Проверка архива
cli-archive-updated = { $archive }: { $entries ->
        [one] { $entries } запись
        [few] { $entries } записи
       *[other] { $entries } записей
    }, новых: { $new }; под контрольными точками их авторов: { $signed }. Записано файлов: { $files }.
cli-archive-serving = Архив доступен по адресу { $address }. Кто до него дойдёт, прочтёт всё сказанное незапечатанным.
cli-archive-sound = SOUND. Все записи на месте, с подписями и местами; плитки и контрольные точки сходятся.
cli-archive-pruned = PRUNED. Хеши и контрольные точки сходятся, и имеющиеся записи тоже; те, которых здесь нет, не проверены.
cli-archive-incomplete = INCOMPLETE. Имеющееся сходится, но записи ссылаются на то, чего здесь нет.
cli-archive-forked = FORKED. У ленты два прошлых, и автор подписал оба.
cli-archive-refused = REFUSED. Запись противоречит правилу журнала.
cli-archive-damaged = DAMAGED. Файлов не хватает, или они не те, что были записаны.
cli-archive-head-party = Лента
cli-archive-head-held = Записей
cli-archive-head-signed = Подписано до
cli-archive-head-not-here = Нет здесь
cli-archive-flaw = { $path }: { $what }
cli-archive-line-not-named = Проверено как архив линии { $line }. Сравните с известным вам номером линии или задайте его через --line-id.
cli-archive-bad-tile = хеши не сходятся с записями, или файла нет
cli-archive-bad-bundle = записи не сходятся со своими хешами
cli-archive-bad-file = не то, что стоит здесь в архиве
cli-archive-bad-signature = записи, которых автор ленты не подписывал
cli-archive-bad-checkpoint = не контрольная точка этой ленты от её автора
cli-archive-renewal-good = Подписано заново ({ $number }), { $by }, { $time }: ВЕРНО, записей: { $entries }.
cli-archive-renewal-not-checked = Подписано заново ({ $number }), { $by }, { $time }: подпись верна; названных ею записей здесь нет, и они не проверены.
cli-archive-renewal-no-key = Подписано заново ({ $number }), как сказано, { $by }, { $time }: названо то, что здесь есть, а подпись не проверена. Дайте ключ через --renewed-by.
cli-archive-renewal-bad = Подписано заново ({ $number }), как сказано, { $by }: не сходится с тем, что здесь есть, или подпись неверна.
cli-archive-key = Открытый ключ { $name }, две строки, для того, кто проверяет подписанное им:
cli-archive-renewed = { $archive } подписан заново ({ $number }), { $by }: записей { $entries }, лент { $logs }.
cli-archive-folding = Вычисление картины
cli-archive-snapshot = Снимок { $name }: уровень { $level }, записей { $count }.
cli-archive-no-snapshot = Нет снимка, который подтвердили все стороны.
cli-archive-agreed = { $party } подтвердила его записью { $entry }
cli-archive-lacking = { $party } его не подтвердила
cli-archive-now = Устойчиво здесь сейчас: уровень { $level }, записей { $count }; подтвердили все.
cli-archive-now-lacking = Устойчиво здесь сейчас: уровень { $level }, записей { $count }; ещё не подтвердили: { $parties }.
cli-archive-prune-ask = Убрать из { $archive } записи: { $entries } ({ $bytes } октетов)? Полный архив найден в другом месте; храните его.
cli-archive-pruned-now = Из { $archive } убраны записи: { $entries } ({ $bytes } октетов); хеши и контрольные точки остались. Храните полный архив там, где он есть.
cli-archive-would-prune = В { $archive } ниже последнего подтверждённого снимка записей: { $entries } ({ $bytes } октетов); их можно убрать. Ничего не убрано.
