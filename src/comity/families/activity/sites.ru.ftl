# Защищённые объекты, гуманитарные перемещения, местное прекращение огня.

# Стоит в каждом изложении A15, A16 и A17.
asks-no-permission = Это извещение не запрашивает разрешения; защита действует с извещением и без него.
asks-no-permission-short = разрешения не испрашивает; под защитой с извещением или без него

activity-site = Извещение о защищённом объекте
activity-site-short = Объект { $site_id } ({ $function }), действует { $valid }; { asks-no-permission-short }
activity-site-full = { $author } извещает об объекте { $site_id }: { $names }; { $function }, эксплуатирует { $operator }, место: { $pos }. Проверка: { $verified_by }. Действует { $valid }; не реже чем раз в 90 дней { $author } подтверждает его новым извещением о том же объекте. { asks-no-permission }
activity-site--site_id = Обозначение объекта
activity-site--site_id-hint = Собственное у автора; более позднее извещение с тем же обозначением подтверждает объект заново.
activity-site--names = Названия
activity-site--names-hint = На каждом языке, на котором оно есть.
activity-site--function = Назначение
activity-site--function-hint = Для чего служит объект.
activity-site--operator = Эксплуатирующая организация
activity-site--operator-hint = Кто им управляет.
activity-site--pos = Место
activity-site--pos-hint = WGS 84; прочесть могут только адресаты.
activity-site--outline = Контур
activity-site--outline-hint = Многоугольник вокруг него.
activity-site--verified_by = Проверка
activity-site--verified_by-hint = Как проверено место.
activity-site--valid = Срок действия
activity-site--valid-hint = С и по, UTC. Новое извещение продлевает его.
activity-site--contact = Контакт
activity-site--contact-hint = С кем можно связаться на объекте; не публикуется никогда.
activity-site--photo = Снимок
activity-site--photo-hint = По хешу; сам файл передаётся отдельно.
activity-site--coarse = Приблизительное место
activity-site--coarse-hint = Что можно сообщить о месте другим, кроме адресатов.

activity-movement = Извещение о гуманитарном перемещении
activity-movement-short =
    { $org }: { $legs_n ->
        [one] { $legs_n } участок
        [few] { $legs_n } участка
        [many] { $legs_n } участков
       *[other] { $legs_n } участка
    }, { $vehicles_n ->
        [one] { $vehicles_n } машина
        [few] { $vehicles_n } машины
        [many] { $vehicles_n } машин
       *[other] { $vehicles_n } машины
    }, { $persons_n ->
        [one] { $persons_n } человек
        [few] { $persons_n } человека
        [many] { $persons_n } человек
       *[other] { $persons_n } человека
    }; { asks-no-permission-short }
activity-movement-full =
    { $author } извещает о перемещении, организация: { $org }. { $purpose } { $emergency_is ->
        [yes] Это неотложный случай.
       *[no] Это не неотложный случай.
    } { $vehicles_n ->
        [one] { $vehicles_n } машина
        [few] { $vehicles_n } машины
        [many] { $vehicles_n } машин
       *[other] { $vehicles_n } машины
    }, { $persons_n ->
        [one] { $persons_n } человек
        [few] { $persons_n } человека
        [many] { $persons_n } человек
       *[other] { $persons_n } человека
    }; { $legs_n ->
        [one] { $legs_n } участок
        [few] { $legs_n } участка
        [many] { $legs_n } участков
       *[other] { $legs_n } участка
    }: { $legs }. { asks-no-permission }
activity-movement--org = Организация
activity-movement--org-hint = Чьё это перемещение.
activity-movement--purpose = Цель
activity-movement--purpose-hint = Для чего оно.
activity-movement--emergency = Неотложный случай
activity-movement--emergency-hint = Если известить за 48 часов было невозможно.
activity-movement--legs = Участки пути
activity-movement--legs-hint = Откуда, куда, отправление и прибытие по каждому, в порядке следования.
activity-movement--vehicles = Машины
activity-movement--vehicles-hint = Тип, номер, цвет и знаки каждой, и есть ли знак на крыше.
activity-movement--persons = Людей
activity-movement--persons-hint = Сколько человек в пути.
activity-movement--cargo = Груз
activity-movement--cargo-hint = Что перевозится.
activity-movement--tracker = Маяк
activity-movement--tracker-hint = Обозначение устройства слежения.
activity-movement--contact = Контакт
activity-movement--contact-hint = С кем можно связаться в пути; не публикуется никогда.
activity-movement--overnight = Ночлеги
activity-movement--overnight-hint = Где перемещение останавливается на ночь.

activity-movement_status = Ход перемещения
activity-movement_status-short = Перемещение { $re }: { $state }, { $at }; { asks-no-permission-short }
activity-movement_status-full =
    { $author } заявляет о перемещении по извещению { $re }, { $at }: { $state }. { $state_is ->
        [UNDER_FIRE] Всех, кто это получает, просят немедленно передать дальше.
       *[other] Перемещение идёт так, как извещалось, если не указано иное.
    } { asks-no-permission }
activity-movement_status--re = Перемещение
activity-movement_status--re-hint = Извещение о перемещении; о его ходе заявляет только его автор.
activity-movement_status--state = Состояние
activity-movement_status--state-hint = ПОД ОГНЁМ уходит как FLASH.
activity-movement_status--at = Время
activity-movement_status--at-hint = UTC.
activity-movement_status--pos = Место
activity-movement_status--pos-hint = WGS 84; прочесть могут только адресаты.

activity-silence = Предложение о местном прекращении огня
activity-silence-short = Тишина: { $purpose }, { $window }, { $area }
activity-silence-full = { $author } предлагает прекратить всякий огонь и перемещение сил, { $window }, в районе: { $area }. Цель: { $purpose }. Это согласовано, когда каждый адресат примет именно эти условия; молчание стороны ничего не принимает, и принятие к сведению ничего не принимает.
activity-silence--area = Район
activity-silence--area-hint = WGS 84.
activity-silence--window = С и по
activity-silence--window-hint = UTC.
activity-silence--purpose = Цель
activity-silence--purpose-hint = Для чего нужна тишина.
activity-silence--crews = Машины бригад
activity-silence--crews-hint = Тип, номер, цвет и знаки каждой, и есть ли знак на крыше.
activity-silence--object = Объект
activity-silence--object-hint = Что ремонтируется, разминируется или вывозится.
