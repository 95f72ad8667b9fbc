# Часть журнала для того, кто вне линии.
cli-part-may = { $entry }: можно передать. Требовалось: { $needed }
cli-part-missing = { $entry }: ещё нет согласия { $missing }. Требуется: { $needed }
cli-part-withheld = { $entry }: написала { $needed }, которая помогает людям и которую не спрашивают; передать можно только по её собственному согласию.
cli-part-made = { $path }: { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[other] { $count } записей
    } для { $to }. У кого файл, тот прочтёт его и проверит командой «comity part check».
cli-part-part = PART, для { $to }. Каждая запись подписана так, как в ней сказано; что ещё сказано на линии и что потом взято назад, здесь не видно.
cli-part-unproved = UNPROVED. Ключ, которым подписано, никем не выдан, насколько видно из файла.
cli-part-refused = REFUSED. Это не часть журнала, или она противоречит правилу.
cli-part-damaged = DAMAGED. Файл изменён или обрезан после того, как был сделан.
cli-part-row = { $entry }: { $type } от { $party }, { $claimed } по её словам; выпустили: { $officers }; согласие в этом файле: { $leave }
cli-part-unopened = Тело запечатано и здесь не открыто.
cli-part-party = { $party } основана на { $founded }. Сравните с тем, что говорит сама { $party }.
