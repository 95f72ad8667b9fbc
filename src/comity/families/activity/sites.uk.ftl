# Захищені об’єкти, гуманітарні переміщення, місцева тиша.

# Стоїть у кожному викладі A15, A16 і A17.
asks-no-permission = Це сповіщення не запитує дозволу; захист діє зі сповіщенням і без нього.
asks-no-permission-short = дозволу не просить; під захистом зі сповіщенням чи без нього

activity-site = Сповіщення про захищений об’єкт
activity-site-short = Об’єкт { $site_id } ({ $function }), чинне { $valid }; { asks-no-permission-short }
activity-site-full = { $author } сповіщає про об’єкт { $site_id }: { $names }; { $function }, експлуатує { $operator }, місце: { $pos }. Перевірка: { $verified_by }. Чинне { $valid }; щонайменше раз на 90 днів { $author } підтверджує його новим сповіщенням про той самий об’єкт. { asks-no-permission }
activity-site--site_id = Позначення об’єкта
activity-site--site_id-hint = Власне в автора; пізніше сповіщення з тим самим позначенням підтверджує об’єкт наново.
activity-site--names = Назви
activity-site--names-hint = Кожною мовою, якою вона є.
activity-site--function = Призначення
activity-site--function-hint = Для чого слугує об’єкт.
activity-site--operator = Експлуатаційна організація
activity-site--operator-hint = Хто ним керує.
activity-site--pos = Місце
activity-site--pos-hint = WGS 84; прочитати можуть лише адресати.
activity-site--outline = Контур
activity-site--outline-hint = Багатокутник навколо нього.
activity-site--verified_by = Перевірка
activity-site--verified_by-hint = Як перевірено місце.
activity-site--valid = Строк дії
activity-site--valid-hint = З і до, UTC. Нове сповіщення його подовжує.
activity-site--contact = Контакт
activity-site--contact-hint = З ким можна зв’язатися на об’єкті; не оприлюднюється ніколи.
activity-site--photo = Знімок
activity-site--photo-hint = За гешем; сам файл передається окремо.
activity-site--coarse = Приблизне місце
activity-site--coarse-hint = Що можна повідомити про місце іншим, крім адресатів.

activity-movement = Сповіщення про гуманітарне переміщення
activity-movement-short =
    { $org }: { $legs_n ->
        [one] { $legs_n } відтинок
        [few] { $legs_n } відтинки
        [many] { $legs_n } відтинків
       *[other] { $legs_n } відтинка
    }, { $vehicles_n ->
        [one] { $vehicles_n } машина
        [few] { $vehicles_n } машини
        [many] { $vehicles_n } машин
       *[other] { $vehicles_n } машини
    }, { $persons_n ->
        [one] { $persons_n } особа
        [few] { $persons_n } особи
        [many] { $persons_n } осіб
       *[other] { $persons_n } особи
    }; { asks-no-permission-short }
activity-movement-full =
    { $author } сповіщає про переміщення, організація: { $org }. { $purpose } { $emergency_is ->
        [yes] Це невідкладний випадок.
       *[no] Це не невідкладний випадок.
    } { $vehicles_n ->
        [one] { $vehicles_n } машина
        [few] { $vehicles_n } машини
        [many] { $vehicles_n } машин
       *[other] { $vehicles_n } машини
    }, { $persons_n ->
        [one] { $persons_n } особа
        [few] { $persons_n } особи
        [many] { $persons_n } осіб
       *[other] { $persons_n } особи
    }; { $legs_n ->
        [one] { $legs_n } відтинок
        [few] { $legs_n } відтинки
        [many] { $legs_n } відтинків
       *[other] { $legs_n } відтинка
    }: { $legs }. { asks-no-permission }
activity-movement--org = Організація
activity-movement--org-hint = Чиє це переміщення.
activity-movement--purpose = Мета
activity-movement--purpose-hint = Для чого воно.
activity-movement--emergency = Невідкладний випадок
activity-movement--emergency-hint = Якщо сповістити за 48 годин було неможливо.
activity-movement--legs = Відтинки шляху
activity-movement--legs-hint = Звідки, куди, відправлення і прибуття на кожному, у порядку прямування.
activity-movement--vehicles = Машини
activity-movement--vehicles-hint = Тип, номер, колір і знаки кожної, і чи є знак на даху.
activity-movement--persons = Осіб
activity-movement--persons-hint = Скільки осіб у дорозі.
activity-movement--cargo = Вантаж
activity-movement--cargo-hint = Що перевозиться.
activity-movement--tracker = Маячок
activity-movement--tracker-hint = Позначення пристрою стеження.
activity-movement--contact = Контакт
activity-movement--contact-hint = З ким можна зв’язатися в дорозі; не оприлюднюється ніколи.
activity-movement--overnight = Ночівлі
activity-movement--overnight-hint = Де переміщення зупиняється на ніч.

activity-movement_status = Перебіг переміщення
activity-movement_status-short = Переміщення { $re }: { $state }, { $at }; { asks-no-permission-short }
activity-movement_status-full =
    { $author } заявляє про переміщення за сповіщенням { $re }, { $at }: { $state }. { $state_is ->
        [UNDER_FIRE] Усіх, хто це отримує, просять негайно передати далі.
       *[other] Переміщення йде так, як сповіщалося, якщо не зазначено інше.
    } { asks-no-permission }
activity-movement_status--re = Переміщення
activity-movement_status--re-hint = Сповіщення про переміщення; про його перебіг заявляє лише його автор.
activity-movement_status--state = Стан
activity-movement_status--state-hint = ПІД ВОГНЕМ виходить як FLASH.
activity-movement_status--at = Час
activity-movement_status--at-hint = UTC.
activity-movement_status--pos = Місце
activity-movement_status--pos-hint = WGS 84; прочитати можуть лише адресати.

activity-silence = Пропозиція місцевої тиші
activity-silence-short = Тиша: { $purpose }, { $window }, { $area }
activity-silence-full = { $author } пропонує припинити всякий вогонь і переміщення сил, { $window }, у районі: { $area }. Мета: { $purpose }. Це погоджено, коли кожен адресат прийме саме ці умови; мовчання сторони нічого не приймає, і взяття до відома нічого не приймає.
activity-silence--area = Район
activity-silence--area-hint = WGS 84.
activity-silence--window = З і до
activity-silence--window-hint = UTC.
activity-silence--purpose = Мета
activity-silence--purpose-hint = Для чого потрібна тиша.
activity-silence--crews = Машини бригад
activity-silence--crews-hint = Тип, номер, колір і знаки кожної, і чи є знак на даху.
activity-silence--object = Об’єкт
activity-silence--object-hint = Що ремонтується, розміновується чи вивозиться.
