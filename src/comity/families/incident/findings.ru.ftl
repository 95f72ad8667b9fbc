# Материалы по их хешу и заключения.

incident-evidence = Материал
incident-evidence-short = Материал: { $kind }, размер { $bytes } байт, { $captured }: { $release }
incident-evidence-full = { $author } заявляет, что хранит файл, касающийся { $about }: { $kind }, размер { $bytes } байт, { $captured }. Хеш говорит, о каком файле речь и с какого времени другой не может занять его место; о том, что файл показывает, он не говорит ничего. Сам файл: { $release }.
incident-evidence--about = О чём
incident-evidence--about-hint = Сообщения или другие записи, которых касается материал.
incident-evidence--file = Хеш файла
incident-evidence--file-hint = SHA-256 файла точно в том виде, в каком он хранится. Сам файл здесь не передаётся.
incident-evidence--bytes = Размер (байт)
incident-evidence--bytes-hint = Размер этого же файла.
incident-evidence--kind = Вид
incident-evidence--kind-hint = Видео, снимок, трасса, радар, радио, телеметрия, обломки, документ или очевидец. Без изображений пленных.
incident-evidence--captured = Время записи
incident-evidence--captured-hint = UTC, от и до.
incident-evidence--pos = Координаты
incident-evidence--pos-hint = WGS 84, датчика или того, что он показывает.
incident-evidence--sensor = Датчик
incident-evidence--sensor-hint = Чем сделана запись.
incident-evidence--custody = Хранение
incident-evidence--custody-hint = Кто и как хранит файл с тех пор.
incident-evidence--release = Что можно увидеть
incident-evidence--release-hint = Весь файл, файл с изъятиями или только хеш.

incident-finding = Заключение
incident-finding-short = Заключение, автор { $by }: { $findings_n ->
        [one] { $findings_n } утверждение
        [few] { $findings_n } утверждения
        [many] { $findings_n } утверждений
       *[other] { $findings_n } утверждения
    }, подписывают: { $signed_by }
incident-finding-full = { $author } излагает заключение, автор которого { $by }, о { $about }. Оно становится общим, только когда каждая сторона, которой его подписывать ({ $signed_by }), примет именно эти условия; до тех пор его заявляет только { $author }. Ни одно изложение ему не уступает.
incident-finding--about = О чём
incident-finding--about-hint = Сообщения, которых это касается.
incident-finding--by = Чьё заключение
incident-finding--by-hint = Орган, наблюдатель или сторона, чьё это заключение.
incident-finding--method = Метод
incident-finding--method-hint = Что рассматривалось и как.
incident-finding--findings = Утверждения
incident-finding--findings-hint = Что установлено, насколько уверенно и на каком основании.
incident-finding--signed_by = Подписывают
incident-finding--signed_by-hint = Стороны, чьё принятие делает его общим. Пусто: оно остаётся заключением автора.

code-EVIDENCE-VIDEO = видео
code-EVIDENCE-IMAGE = снимок
code-EVIDENCE-TRACK = трасса
code-EVIDENCE-RADAR = запись радара
code-EVIDENCE-RADIO = запись радиообмена
code-EVIDENCE-TELEMETRY = телеметрия
code-EVIDENCE-DEBRIS = обломки
code-EVIDENCE-DOCUMENT = документ
code-EVIDENCE-WITNESS = слова очевидца

state-MATERIAL-COMMITTED = ХЕШ ЗАФИКСИРОВАН
state-MATERIAL-WITHDRAWN = ОТОЗВАН

state-FINDING-STATED = ЗАЯВЛЕНО АВТОРОМ
state-FINDING-JOINT = ОБЩЕЕ: принято всеми подписывающими
state-FINDING-NOT_ACCEPTED = ПРИНЯТО НЕ ВСЕМИ, КОМУ ЕГО ПОДПИСЫВАТЬ
state-FINDING-WITHDRAWN = ОТОЗВАНО
