# Матеріали за їхнім хешем і висновки.

incident-evidence = Матеріал
incident-evidence-short = Матеріал: { $kind }, розмір { $bytes } байт, { $captured }: { $release }
incident-evidence-full = { $author } заявляє, що зберігає файл, який стосується { $about }: { $kind }, розмір { $bytes } байт, { $captured }. Хеш каже, про який файл ідеться і з якого часу інший не може посісти його місце; про те, що файл показує, він не каже нічого. Сам файл: { $release }.
incident-evidence--about = Про що
incident-evidence--about-hint = Повідомлення або інші записи, яких стосується матеріал.
incident-evidence--file = Хеш файла
incident-evidence--file-hint = SHA-256 файла точно в тому вигляді, у якому він зберігається. Сам файл тут не передається.
incident-evidence--bytes = Розмір (байт)
incident-evidence--bytes-hint = Розмір цього самого файла.
incident-evidence--kind = Вид
incident-evidence--kind-hint = Відео, знімок, траса, радар, радіо, телеметрія, уламки, документ або очевидець. Без зображень полонених.
incident-evidence--captured = Час запису
incident-evidence--captured-hint = UTC, від і до.
incident-evidence--pos = Координати
incident-evidence--pos-hint = WGS 84, давача або того, що він показує.
incident-evidence--sensor = Давач
incident-evidence--sensor-hint = Чим зроблено запис.
incident-evidence--custody = Зберігання
incident-evidence--custody-hint = Хто і як зберігає файл відтоді.
incident-evidence--release = Що можна побачити
incident-evidence--release-hint = Увесь файл, файл із вилученнями або лише хеш.

incident-finding = Висновок
incident-finding-short = Висновок, автор { $by }: { $findings_n ->
        [one] { $findings_n } твердження
        [few] { $findings_n } твердження
        [many] { $findings_n } тверджень
       *[other] { $findings_n } твердження
    }, підписують: { $signed_by }
incident-finding-full = { $author } викладає висновок, автор якого { $by }, про { $about }. Він стає спільним, лише коли кожна сторона, яка має його підписати ({ $signed_by }), прийме саме ці умови; доти його заявляє лише { $author }. Жоден виклад йому не поступається.
incident-finding--about = Про що
incident-finding--about-hint = Повідомлення, яких це стосується.
incident-finding--by = Чий висновок
incident-finding--by-hint = Орган, спостерігач або сторона, чий це висновок.
incident-finding--method = Метод
incident-finding--method-hint = Що розглядали і як.
incident-finding--findings = Твердження
incident-finding--findings-hint = Що встановлено, наскільки певно і на якій підставі.
incident-finding--signed_by = Підписують
incident-finding--signed_by-hint = Сторони, чиє прийняття робить його спільним. Порожньо: він лишається висновком автора.

code-EVIDENCE-VIDEO = відео
code-EVIDENCE-IMAGE = знімок
code-EVIDENCE-TRACK = траса
code-EVIDENCE-RADAR = запис радара
code-EVIDENCE-RADIO = запис радіообміну
code-EVIDENCE-TELEMETRY = телеметрія
code-EVIDENCE-DEBRIS = уламки
code-EVIDENCE-DOCUMENT = документ
code-EVIDENCE-WITNESS = слова очевидця

state-MATERIAL-COMMITTED = ХЕШ ЗАФІКСОВАНО
state-MATERIAL-WITHDRAWN = ВІДКЛИКАНО

state-FINDING-STATED = ЗАЯВЛЕНО АВТОРОМ
state-FINDING-JOINT = СПІЛЬНИЙ: прийняли всі, хто підписує
state-FINDING-NOT_ACCEPTED = ПРИЙНЯЛИ НЕ ВСІ, ХТО МАЄ ПІДПИСАТИ
state-FINDING-WITHDRAWN = ВІДКЛИКАНО
