# Что стоит в полях цифр и в каком положении цифра.

code-FIGBASIS-OWN_COUNT = собственный подсчёт
code-FIGBASIS-OWN_ESTIMATE = собственная оценка
code-FIGBASIS-INTELLIGENCE = разведданные
code-FIGBASIS-THIRD_PARTY = подсчёт третьей стороны
code-FIGBASIS-MONITOR = подсчёт наблюдателя
code-FIGBASIS-UNSTATED = не указано

code-FIGCAT-KILLED = погибшие
code-FIGCAT-WOUNDED = раненые
code-FIGCAT-MISSING = пропавшие без вести
code-FIGCAT-CAPTURED = взятые в плен
code-FIGCAT-EXCHANGED = обменянные
code-FIGCAT-LAUNCHED = запущено
code-FIGCAT-INTERCEPTED = перехвачено
code-FIGCAT-BUILDINGS = здания
code-FIGCAT-CUSTOMERS = абоненты
code-FIGCAT-MONEY = деньги
code-FIGCAT-OTHER = прочее
code-FIGCAT-CHANGE = изменение

code-FIGFLAG-PROVISIONAL = предварительно
code-FIGFLAG-ESTIMATED = по оценке
code-FIGFLAG-BREAK = с этого места подсчёт ведётся по-новому
code-FIGFLAG-PARTIAL = частично
code-FIGFLAG-ROUNDED = округлено

code-FIGREASON-LATE_INFO = более поздние сведения
code-FIGREASON-DOUBLE_COUNT = двойной подсчёт
code-FIGREASON-TYPO = описка
code-FIGREASON-RECLASSIFIED = отнесено к другой категории
code-FIGREASON-METHOD = изменён метод
code-FIGREASON-WITHDRAWN = отозвано

code-FIGREL-SAME_QUANTITY = одна и та же величина
code-FIGREL-SUBSET = первая есть часть второй
code-FIGREL-SUPERSET = вторая есть часть первой
code-FIGREL-OTHER_DIRECTION = другого направления
code-FIGREL-OTHER_CATEGORY = другой категории
code-FIGREL-OTHER_DATE = на другую дату
code-FIGREL-NOT_COMPARABLE = несопоставимы

code-FIGSTEP-REVISE = пересмотрено
code-FIGSTEP-RETRACT = отозвано
code-FIGSTEP-CONFIRM = подтверждено
code-FIGSTEP-DISPUTE = оспорено

code-GROUND-SCOPE = что подсчитано
code-GROUND-TIME = время
code-GROUND-CATEGORY = категория
code-GROUND-ARITHMETIC = арифметика
code-GROUND-FACT = факты
code-GROUND-SOURCE = источник

code-SOURCE-PARTY_STATEMENT = заявление стороны
code-SOURCE-AGENCY = информационное агентство
code-SOURCE-PRESS = пресса
code-SOURCE-UN = Организация Объединённых Наций
code-SOURCE-NGO = неправительственная организация
code-SOURCE-SENSOR = датчик
code-SOURCE-OWN = собственный источник

state-FIGURE-CLAIMED = ПРИВЕДЕНА
state-FIGURE-REVISED = ПЕРЕСМОТРЕНА АВТОРОМ
state-FIGURE-RETRACTED = ОТОЗВАНА АВТОРОМ
state-FIGURE_SOURCE-NAMED = НАЗВАН
state-FIGURE_SOURCE-WITHDRAWN = ОТОЗВАН
