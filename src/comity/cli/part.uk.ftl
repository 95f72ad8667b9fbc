# Частина журналу для того, хто поза лінією.
cli-part-may = { $entry }: можна передати. Потрібно було: { $needed }
cli-part-missing = { $entry }: ще немає згоди { $missing }. Потрібно: { $needed }
cli-part-withheld = { $entry }: написала { $needed }, яка допомагає людям і яку не питають; передати можна лише за її власною згодою.
cli-part-made = { $path }: { $count ->
        [one] { $count } запис
        [few] { $count } записи
       *[other] { $count } записів
    } для { $to }. У кого файл, той прочитає його і перевірить командою «comity part check».
cli-part-part = PART, для { $to }. Кожен запис підписано так, як у ньому сказано; що ще сказано на лінії і що потім узято назад, тут не видно.
cli-part-unproved = UNPROVED. Ключ, яким підписано, ніким не виданий, наскільки видно з файлу.
cli-part-refused = REFUSED. Це не частина журналу, або вона суперечить правилу.
cli-part-damaged = DAMAGED. Файл змінено або обрізано після того, як його зроблено.
cli-part-row = { $entry }: { $type } від { $party }, { $claimed } за її словами; випустили: { $officers }; згода в цьому файлі: { $leave }
cli-part-unopened = Тіло запечатане і тут не відкрите.
cli-part-party = { $party } засновано на { $founded }. Порівняйте з тим, що каже сама { $party }.
