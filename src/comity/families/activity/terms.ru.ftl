# Деятельность войск: как называется каждое сообщение, что оно говорит и что значат его поля.

activity-notify = Уведомление о манёврах или развёртывании
activity-notify-short = { $designation }: { $kind }, { $window }, { $area }
activity-notify-full = { $author } уведомляет: { $designation } ({ $kind }), { $window }. Район: { $area }. Личный состав: { $troops }. { $no_notice_is ->
        [yes] Войска об этом заранее не оповещены.
       *[no] Войска об этом оповещены.
    } { $live_fire_is ->
        [yes] Боевая стрельба проводится.
       *[no] Боевая стрельба не проводится.
    } По вопросам обращаться: { $contact }.
activity-notify--designation = Наименование
activity-notify--designation-hint = Как называется деятельность.
activity-notify--kind = Вид
activity-notify--kind-hint = Вид деятельности.
activity-notify--purpose = Цель
activity-notify--purpose-hint = Общая цель.
activity-notify--command_level = Уровень командования
activity-notify--command_level-hint = Инстанция, которая её организует и ею командует.
activity-notify--participants = Участники
activity-notify--participants-hint = Стороны, которые участвуют.
activity-notify--window = Начало и окончание
activity-notify--window-hint = Вся деятельность в целом, UTC.
activity-notify--phases = Этапы
activity-notify--phases-hint = От одного до десяти, у каждого своё время, район и цель.
activity-notify--area = Район
activity-notify--area-hint = Вся деятельность в целом, WGS 84.
activity-notify--vband = Высоты
activity-notify--vband-hint = От и до, в метрах, с указанием уровня отсчёта.
activity-notify--troops = Личный состав (человек)
activity-notify--troops-hint = Общая численность и её точность.
activity-notify--by_party = Личный состав по сторонам (человек)
activity-notify--by_party-hint = Доля каждой стороны.
activity-notify--equipment = Техника (единиц)
activity-notify--equipment-hint = По видам, с точностью каждой цифры.
activity-notify--sorties = Планируемые самолёто-вылеты
activity-notify--sorties-hint = За всю деятельность, без вертолётов.
activity-notify--live_fire = Боевая стрельба
activity-notify--live_fire-hint = Применяются ли боевые боеприпасы.
activity-notify--nuclear_capable = Средства, способные нести ядерное оружие
activity-notify--nuclear_capable-hint = Участвуют ли средства, способные нести ядерное оружие.
activity-notify--no_notice = Без оповещения войск
activity-notify--no_notice-hint = Об учениях, о которых войска заранее не оповещены, уведомляют в момент их начала.
activity-notify--calendar_ref = Пункт календаря
activity-notify--calendar_ref-hint = Годовой календарь, в котором она указана.
activity-notify--deviation = Отличие от календаря
activity-notify--deviation-hint = Что отличается от календаря.
activity-notify--contact = Для связи
activity-notify--contact-hint = Служба, отвечающая на вопросы.
