# Пуски: как называется каждое сообщение, что оно говорит и что значат его поля.

launch-notify = Уведомление о предстоящем пуске
launch-notify-short = { $class }, назначение: { $purpose }, { $window }, район пуска: { $launch_area }
launch-notify-full = { $author } уведомляет: { $count_n ->
        [one] { $count } пуск
        [few] { $count } пуска
       *[many] { $count } пусков
    }; { $class }, назначение: { $purpose }, { $window }. Район пуска: { $launch_area }. Полезная нагрузка: { $payload }. Направлен на одну из сторон этой линии: { $directed_at_line_party }. Средство, способное нести ядерное оружие: { $nuclear_capable }; это не то же, что полезная нагрузка.
launch-notify--class = Класс
launch-notify--class-hint = Что запускается.
launch-notify--count = Пуски
launch-notify--count-hint = Сколько пусков охватывает это уведомление.
launch-notify--purpose = Назначение
launch-notify--purpose-hint = Для чего производится пуск.
launch-notify--window = Окно
launch-notify--window-hint = Планируемое время или промежуток, UTC.
launch-notify--launch_area = Район пуска
launch-notify--launch_area-hint = На суше — район, для подводной лодки — квадрант океана или названная акватория.
launch-notify--impact_areas = Районы падения
launch-notify--impact_areas-hint = Круги или многоугольники. При боевом применении могут не указываться.
launch-notify--azimuth = Азимут (градусы)
launch-notify--azimuth-hint = По часовой стрелке от севера, от 0 до 359.
launch-notify--apogee_km = Апогей (км)
launch-notify--apogee_km-hint = Высшая точка полёта.
launch-notify--payload = Полезная нагрузка
launch-notify--payload-hint = Что несёт носитель в этом пуске.
launch-notify--regime = По соглашению
launch-notify--regime-hint = Режим или соглашение, в рамках которого направлено уведомление.
launch-notify--sealed_plan = Запечатанный план
launch-notify--sealed_plan-hint = Прежняя печать, которая закрепляет дату плана.
launch-notify--public_notice = Открытое извещение
launch-notify--public_notice-hint = Номер извещения лётному составу или навигационного предупреждения.
launch-notify--nuclear_capable = Средство, способное нести ядерное оружие
launch-notify--nuclear_capable-hint = Способно ли это средство доставки нести ядерное оружие.
launch-notify--directed_at_line_party = Направлен на одну из сторон этой линии
launch-notify--directed_at_line_party-hint = Нет или не указано. Ответа «да» не предусмотрено: линия не передаёт угроз.
launch-notify--alternatives = Или в одно из этих окон
launch-notify--alternatives-hint = Окна, любое из которых может быть использовано вместо указанного.
