# Просьба прекратить, спасание, подъём, предупреждение о событии, отход.

incident-stop = Просьба прекратить
incident-stop-short = Просьба прекратить: { $act }, с { $from }
incident-stop-full = { $author } просит прекратить: { $act }, с { $from }. Сначала проверка; она не ответ. Каждая сторона отвечает за себя. Ни эта просьба, ни ответ, ни его отсутствие ничего не разрешают.
incident-stop--act = Действие
incident-stop--act-hint = Что автор просит прекратить.
incident-stop--text = Что именно
incident-stop--text-hint = Чтобы этого нельзя было понять иначе.
incident-stop--area = Район
incident-stop--area-hint = Где.
incident-stop--from = С какого времени
incident-stop--from-hint = UTC.
incident-stop--reason = Причина
incident-stop--reason-hint = Почему автор об этом просит.

incident-sar = Поиск и спасание
incident-sar-short = Поиск и спасание: пропали без вести { $missing }, { $window }
incident-sar-full = { $author } ищет пропавших людей, число: { $missing }, { $window }. { $safe_conduct_is ->
        [yes] { $author } просит каждую сторону заявить о безопасном проходе для спасателей; каждая отвечает за себя.
       *[no] { $author } ответа не просит.
    } То, что защищает терпящих бедствие и спасателей, ни от какого ответа не зависит.
incident-sar--missing = Пропавшие без вести (человек)
incident-sar--missing-hint = И насколько точна цифра.
incident-sar--area = Район
incident-sar--area-hint = Где идёт поиск.
incident-sar--window = Время
incident-sar--window-hint = От и до. С ним кончается и заявленный безопасный проход.
incident-sar--assets = Средства
incident-sar--assets-hint = Средства и подразделения, которые ищут и спасают.
incident-sar--safe_conduct = Просьба о безопасном проходе
incident-sar--safe_conduct-hint = Просят ли каждую сторону заявить о безопасном проходе.

incident-recovery = Подъём
incident-recovery-short = Подъём, выполняет { $by }: { $pos }, { $window }
incident-recovery-full = { $author } заявляет, что { $by } поднимает остов или обломки, координаты { $pos }, { $window }.
incident-recovery--object = Объект
incident-recovery--object-hint = Что поднимают.
incident-recovery--pos = Координаты
incident-recovery--pos-hint = WGS 84.
incident-recovery--depth_m = Глубина (м)
incident-recovery--depth_m-hint = В метрах от поверхности.
incident-recovery--by = Кто поднимает
incident-recovery--by-hint = Сторона, которая поднимает.
incident-recovery--window = Время
incident-recovery--window-hint = От и до.

incident-nuclear = Ядерный инцидент
incident-nuclear-short = Ядерный инцидент: { $kind }, { $at }; опасность взрыва: { $detonation_risk }
incident-nuclear-full = { $author } сообщает: { $kind }, { $at }. Опасность взрыва: { $detonation_risk }. Ни против кого из адресатов не направлено: { $not_directed_at_you }. Состояние своих сил прежнее: { $our_posture_unchanged }. { $author } просит: { $asks }. Это изложение одной стороны.
incident-nuclear--kind = Вид
incident-nuclear--kind-hint = О чём сообщается, словами автора.
incident-nuclear--at = Время
incident-nuclear--at-hint = UTC.
incident-nuclear--pos = Координаты
incident-nuclear--pos-hint = WGS 84, если их можно дать.
incident-nuclear--detonation_risk = Опасность взрыва
incident-nuclear--detonation_risk-hint = Да, нет или не указано.
incident-nuclear--measures = Меры
incident-nuclear--measures-hint = Что делается, чтобы устранить опасность.
incident-nuclear--asks = Просьба
incident-nuclear--asks-hint = О чём автор просит адресатов, или ни о чём.
incident-nuclear--not_directed_at_you = Не направлено против вас
incident-nuclear--not_directed_at_you-hint = Заверение автора адресатам.
incident-nuclear--our_posture_unchanged = Состояние своих сил прежнее
incident-nuclear--our_posture_unchanged-hint = Остаются ли силы автора в прежнем состоянии.

incident-interference = Помехи
incident-interference-short = Помехи: { $kind }, { $occurred }, { $pos }
incident-interference-full = { $author } сообщает о помехах: { $kind }, { $occurred }, координаты { $pos }. { $author } просит: { $asks }. Это изложение одной стороны; откуда помехи, оно не говорит.
incident-interference--kind = Вид
incident-interference--kind-hint = Лазер, радио, спутниковая навигация, спутник, компьютерные сети или акустика.
incident-interference--affected = Что затронуто
incident-interference--affected-hint = Чему и как создаются помехи.
incident-interference--occurred = Время
incident-interference--occurred-hint = UTC, с погрешностью, указанной автором.
incident-interference--pos = Координаты
incident-interference--pos-hint = WGS 84, того, что затронуто.
incident-interference--freq = Частоты
incident-interference--freq-hint = В кГц.
incident-interference--asks = Просьба
incident-interference--asks-hint = О чём автор просит другую сторону, или ни о чём.

incident-stand_back = Отход
incident-stand_back-short = Держатся в стороне: { $keeps_away }, { $window }
incident-stand_back-full = { $author } держится в стороне, район: { $area }; средства: { $keeps_away }, { $window }. По собственному решению и без условий. Если { $author } это отзовёт, отзыв подействует для стороны не раньше чем через { $notice_s } после того, как он сохранён её узлом.
incident-stand_back--area = Район
incident-stand_back--area-hint = От чего автор держится в стороне.
incident-stand_back--vband = Высоты
incident-stand_back--vband-hint = От и до, в метрах, с указанием уровня отсчёта.
incident-stand_back--window = Время
incident-stand_back--window-hint = От и до; кончается само.
incident-stand_back--keeps_away = Держатся в стороне
incident-stand_back--keeps_away-hint = Какие средства и подразделения.
incident-stand_back--distance_m = Расстояние (м)
incident-stand_back--distance_m-hint = В метрах от места или линии, названных в тексте.
incident-stand_back--text = Текст
incident-stand_back--text-hint = Нужен вместе с расстоянием: от чего оно измеряется.
incident-stand_back--notice_s = Срок до действия отзыва
incident-stand_back--notice_s-hint = Время между сохранением отзыва и его действием.

incident-engagement_warning = Предупреждение о неопознанном объекте
incident-engagement_warning-short = Предупреждение по { $re }: { $object }, { $window }
incident-engagement_warning-full = { $author } заявляет, что: { $text } Объект, о котором спрашивает { $re }, по данным { $author }: { $object }; экипаж на борту: { $crewed }; { $civil_traffic_checked_is ->
        [YES] гражданское движение проверено.
        [NO] гражданское движение не проверено.
       *[other] гражданское движение проверить невозможно.
    } Район { $area }, { $window }. Срока для ответа оно не ставит. Ни это предупреждение, ни молчание ничего не разрешают.
incident-engagement_warning--re = Вопрос
incident-engagement_warning--re-hint = Вопрос об объекте.
incident-engagement_warning--object = Объект
incident-engagement_warning--object-hint = Чем он представляется автору.
incident-engagement_warning--crewed = Экипаж на борту
incident-engagement_warning--crewed-hint = Есть ли кто-либо на борту.
incident-engagement_warning--civil_traffic_checked = Гражданское движение проверено
incident-engagement_warning--civil_traffic_checked-hint = Запрошены ли службы гражданского воздушного или морского движения.
incident-engagement_warning--area = Район
incident-engagement_warning--area-hint = Где действует предупреждение.
incident-engagement_warning--window = Время
incident-engagement_warning--window-hint = От и до действует предупреждение. Это не срок для ответа.
incident-engagement_warning--text = Текст
incident-engagement_warning--text-hint = Только факты. Выводится после слов «заявляет, что».

code-STOP_ACT-FIRE = огонь
code-STOP_ACT-FLIGHT = полёт
code-STOP_ACT-MOVEMENT = передвижение
code-STOP_ACT-APPROACH = сближение
code-STOP_ACT-JAMMING = создание радиопомех
code-STOP_ACT-LASER = применение лазера
code-STOP_ACT-WORKS = работы
code-STOP_ACT-OTHER = другое действие

code-NUC-ACCIDENT = авария
code-NUC-UNAUTHORISED = событие, которого командование автора не приказывало
code-NUC-UNEXPLAINED = событие, которого автор не может объяснить
code-NUC-UNKNOWN_OBJECTS = неизвестные объекты, замеченные системами предупреждения
code-NUC-WARNING_INTERFERENCE = помехи системам предупреждения
code-NUC-RADIOLOGICAL = выброс радиоактивных веществ

code-INTERF-LASER = лазер
code-INTERF-RADIO = радио
code-INTERF-GNSS = спутниковая навигация
code-INTERF-SATELLITE = спутник
code-INTERF-CYBER = компьютерные сети
code-INTERF-ACOUSTIC = акустика

state-STOP_REQUEST-ASKED = ЕСТЬ ПРОСЬБА
state-STOP_REQUEST-CHECKING = ПРОВЕРЯЕТСЯ
state-STOP_REQUEST-ACCEPTED = ПРИНЯТО ВСЕМИ, КОГО ПРОСИЛИ
state-STOP_REQUEST-NOT_ACCEPTED = НЕ ПРИНЯТО
state-STOP_REQUEST-COUNTERED = СДЕЛАНО ВСТРЕЧНОЕ ПРЕДЛОЖЕНИЕ
state-STOP_REQUEST-ANSWERED = ОТВЕТЫ ДАНЫ, ПРИНЯТО НЕ ВСЕМИ
state-STOP_REQUEST-CONTESTED = СПОРНО: какой ответ стороны действует, не ясно
state-STOP_REQUEST-ENDED = ПРИНЯТО, ЗАТЕМ ПРЕКРАЩЕНО
state-STOP_REQUEST-ALERT_WITHDRAWN = ТРЕВОГА ОТОЗВАНА

state-RESCUE-ANNOUNCED = ОБЪЯВЛЕНО
state-RESCUE-CONDUCT_ASKED = ПРОСЯТ О БЕЗОПАСНОМ ПРОХОДЕ
state-RESCUE-CONDUCT_BY_SOME = БЕЗОПАСНЫЙ ПРОХОД ЗАЯВЛЕН НЕ ВСЕМИ
state-RESCUE-CONDUCT_BY_ALL = БЕЗОПАСНЫЙ ПРОХОД ЗАЯВЛЕН ВСЕМИ, КОГО ПРОСИЛИ
state-RESCUE-ALERT_WITHDRAWN = ТРЕВОГА ОТОЗВАНА

state-RECOVERY-STATED = ЗАЯВЛЕНО
state-RECOVERY-WITHDRAWN = ОТОЗВАНО
state-NUCLEAR_INCIDENT-STATED = СООБЩЕНО
state-NUCLEAR_INCIDENT-WITHDRAWN = ОТОЗВАНО
state-INTERFERENCE-STATED = СООБЩЕНО
state-INTERFERENCE-WITHDRAWN = ОТОЗВАНО

state-STAND_BACK-IN_FORCE = ДЕРЖИТСЯ В СТОРОНЕ
state-STAND_BACK-REVOKED = ОТОЗВАНО
state-STAND_BACK-ENDED = ОКОНЧЕНО
