# Що стоїть у полях цифр і в якому стані цифра.

code-FIGBASIS-OWN_COUNT = власний підрахунок
code-FIGBASIS-OWN_ESTIMATE = власна оцінка
code-FIGBASIS-INTELLIGENCE = розвіддані
code-FIGBASIS-THIRD_PARTY = підрахунок третьої сторони
code-FIGBASIS-MONITOR = підрахунок спостерігача
code-FIGBASIS-UNSTATED = не вказано

code-FIGCAT-KILLED = загиблі
code-FIGCAT-WOUNDED = поранені
code-FIGCAT-MISSING = зниклі безвісти
code-FIGCAT-CAPTURED = взяті в полон
code-FIGCAT-EXCHANGED = обміняні
code-FIGCAT-LAUNCHED = запущено
code-FIGCAT-INTERCEPTED = перехоплено
code-FIGCAT-BUILDINGS = будівлі
code-FIGCAT-CUSTOMERS = абоненти
code-FIGCAT-MONEY = гроші
code-FIGCAT-OTHER = інше
code-FIGCAT-CHANGE = зміна

code-FIGFLAG-PROVISIONAL = попередньо
code-FIGFLAG-ESTIMATED = за оцінкою
code-FIGFLAG-BREAK = звідси рахують по-новому
code-FIGFLAG-PARTIAL = частково
code-FIGFLAG-ROUNDED = округлено

code-FIGREASON-LATE_INFO = пізніші відомості
code-FIGREASON-DOUBLE_COUNT = подвійний підрахунок
code-FIGREASON-TYPO = описка
code-FIGREASON-RECLASSIFIED = віднесено до іншої категорії
code-FIGREASON-METHOD = змінено метод
code-FIGREASON-WITHDRAWN = відкликано

code-FIGREL-SAME_QUANTITY = та сама величина
code-FIGREL-SUBSET = перша є частиною другої
code-FIGREL-SUPERSET = друга є частиною першої
code-FIGREL-OTHER_DIRECTION = іншого напрямку
code-FIGREL-OTHER_CATEGORY = іншої категорії
code-FIGREL-OTHER_DATE = на іншу дату
code-FIGREL-NOT_COMPARABLE = непорівнянні

code-FIGSTEP-REVISE = переглянуто
code-FIGSTEP-RETRACT = відкликано
code-FIGSTEP-CONFIRM = підтверджено
code-FIGSTEP-DISPUTE = оспорено

code-GROUND-SCOPE = що підраховано
code-GROUND-TIME = час
code-GROUND-CATEGORY = категорія
code-GROUND-ARITHMETIC = арифметика
code-GROUND-FACT = факти
code-GROUND-SOURCE = джерело

code-SOURCE-PARTY_STATEMENT = заява сторони
code-SOURCE-AGENCY = інформаційне агентство
code-SOURCE-PRESS = преса
code-SOURCE-UN = Організація Об’єднаних Націй
code-SOURCE-NGO = неурядова організація
code-SOURCE-SENSOR = давач
code-SOURCE-OWN = власне джерело

state-FIGURE-CLAIMED = НАВЕДЕНО
state-FIGURE-REVISED = ПЕРЕГЛЯНУТО АВТОРОМ
state-FIGURE-RETRACTED = ВІДКЛИКАНО АВТОРОМ
state-FIGURE_SOURCE-NAMED = НАЗВАНО
state-FIGURE_SOURCE-WITHDRAWN = ВІДКЛИКАНО
