# What the console says around the words of messages. Ids: `console-`, then where it stands.

console-skip = До сторінки
console-clock = Час вузла, UTC
console-nav = Сторінки
console-page-line = Лінія
console-page-watch = Чергування
console-page-entry = Повідомлення
console-page-login = Заступити на чергування
console-page-fault = Цього не виконано
console-no-sound = НЕМАЄ ЗВУКУ
console-sound-ok = Звук увімкнено
console-reads-only = ЛИШЕ ЧИТАННЯ: журнал, яким вузол { $party } записав його кілька секунд тому. Зв’язок і сигнали видно там, а не тут; дійте за пультом того вузла.
console-blind = ПУЛЬТ НЕ БАЧИТЬ: від вузла нічого не чути
console-leave = Здати місце ({ $officer })
console-alarms = Сигнали тривоги
console-alarm-open = Відкрити це повідомлення
console-alarm-silence = Без звуку 30 с
console-alarm-more = і ще {"{n}"}
console-language = Мова
console-language-en = English
console-language-fr = Français
console-language-ru = Русский
console-language-uk = Українська
console-language-ar = العربية
console-theme = Кольори
console-theme-dark = темна
console-theme-day = денна
console-theme-red = червона нічна
console-density = Щільність
console-density-roomy = просторо
console-density-dense = щільно
console-apply = Застосувати
console-back-to-line = Назад до лінії
console-login-lead = Ваш ключ підписує те, що ви тут робите. Його відкрито на це чергування і лише в цьому браузері.
console-officer = Офіцер
console-passphrase = Парольна фраза
console-no-passphrase = Ключі цього вузла не мають парольної фрази: він лише для навчань.
console-enter = Заступити
console-no-officers = На цьому вузлі немає ключа жодного офіцера. Адміністратор додає його командою: comity officer add DIR NAME
console-no-lines = Цей вузол ще не належить до жодної лінії. Лінія починається зі статуту: comity line propose DIR
console-declared = за заявою { $party }, від { $when }
console-lamp-path-yes = Шлях підтверджено
console-lamp-path-no = Шлях не підтверджено
console-lamp-watch-yes = Черговий на місці
console-lamp-watch-no = Чергування не підтверджено
console-never = ще жодного разу
console-door-contact = Зв’язок
console-door-manoeuvres = Маневри
console-door-launches = Пуски
console-door-incidents = Інциденти
console-door-calls = Розмови
console-door-pauses = Припинення вогню та паузи
console-door-exchanges = Обміни
console-door-limits = Обмеження озброєнь
console-door-figures = Числа
console-door-keys = Ключі
console-from = від { $party }
console-released-by = випустили
console-act-open = Я це відкрив
console-act-open-note = Підписано вашим ключем. Це нічого не приймає.
console-checking-minutes = Наступне слово за (хвилин)
console-act-checking = Ми перевіряємо
console-begin-lead = Перш ніж почати: прослухайте сигнал. Браузер мовчить, доки ніхто не натиснув.
console-begin = Перевірити звук і почати чергування
console-lines = Лінії
console-bay-now = Зробити зараз
console-bay-waiting = Чекаємо на них
console-bay-in_force = Чинне
console-bay-done = Зроблено сьогодні
console-empty-now = На вас ніщо не чекає. Тут стоїть те, що треба відкрити або на що відповісти, найтерміновіше зверху.
console-empty-waiting = Вам нічого не винні. Тут стоїть те, що ви надіслали, а вони не відкрили або лишили без відповіді.
console-empty-in_force = Ніщо оголошене чи погоджене не чинне.
console-empty-done = Сьогодні нічого не сказано.
console-empty-selected = Оберіть повідомлення: J і K ведуть списком, Enter відкриває.
console-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}
console-owes-OPEN = відкрити має { $party }, { $when }
console-owes-ANSWER = відповісти має { $party }, { $when }
console-owes-UPDATE = наступне слово { $party }, { $when }
console-owes-UNREAD_BEFORE_WINDOW = прочитати має { $party }, { $when }

# Access: the handover, keys, passkeys, the lock

console-page-handover = Здавання чергування
console-page-keys = Ключі
console-page-ending = Відсікти
console-page-locked = Заблоковано
console-lock = Заблокувати
console-unlock = Розблокувати
console-locked-lead = Ключ { $officer } вилучено з пам’яті: тут нічого не можна підписати. Сигнали тривоги й далі видно й чутно.
console-passkey-enter = Заступити з ключем доступу
console-passkey-unlock = Розблокувати ключем доступу
console-passkey-none = Цей браузер тут не підтримує ключів доступу; відкрийте консоль за її власною назвою або введіть парольну фразу.
console-passkey-stopped = Ключ доступу не використано: пристрій не відповів, або ви його перервали. Спробуйте ще раз або введіть парольну фразу.
console-passkey-no-prf = Цей пристрій не може зберігати секрет для вашого ключа (PRF) і тому не прийнятий: він впускав би вас, а ключ лежав би відкритим.
console-passkeys = Ключі доступу { $officer }
console-passkeys-lead = Ключ доступу — це пристрій, який відкриває ваш ключ замість парольної фрази. Парольна фраза діє й далі.
console-passkeys-empty = У вас їх поки немає.
console-passkey-made = додано
console-passkey-remove = Прибрати
console-passkey-add-title = Додати ключ доступу
console-passkey-label = Як ви назвете цей пристрій
console-passkey-again = Ваша парольна фраза, ще раз
console-passkey-add = Додати
console-passkey-open-key = Ваш ключ не має парольної фрази й лежить відкритим: ключ доступу нічого б не захистив. Він лише для навчань.
console-passkey-needs-passphrase = Ключ доступу додають лише в чергуванні, розпочатому з парольної фрази: вийдіть і ввійдіть із нею.
console-alone-at-node = ДРУГОГО ОФІЦЕРА НА ЧЕРГУВАННІ НЕМАЄ: на цьому вузлі лежить ключ лише одного офіцера. Те, що потребує двох, іде тоді лише із зазначенням причини.
console-alone-on-watch = ДРУГОГО ОФІЦЕРА НА ЧЕРГУВАННІ НЕМАЄ: більше ніхто тут не заступив. Те, що потребує двох, чекає на другого — в іншому браузері.
console-relieve-title = { $off } здає вам чергування
console-relieve-lead = Прочитайте, що лишається відкритим. З вашим підписом чергування переходить до вас.
console-relieve = Чергування приймаю
console-relieve-note = Підписується вашим ключем. Після цього { $off } усюди виходить із системи.
console-handover-until = Залишилося часу на підтвердження:
console-handover-nothing = Нічого не лишається відкритим.
console-handover-waits = Підписано: має підтвердити { $on }
console-handover-next = { $on } заступає в іншому браузері, відкриває «Здавання чергування» і підтверджує. Доти чергування ваше.
console-handover-drop = Відкликати
console-handover-open = Що лишається відкритим:
console-handover-last = Останнє здавання: { $off } → { $on }, { $when }
console-handover-not-granted = Ваш ключ не допущено до здавання чергування.
console-handover-nobody = На цьому вузлі немає ключа іншого офіцера: здати чергування нікому.
console-handover-begin-title = Здати чергування
console-handover-lead = Ви підписуєте перелік того, що лишається відкритим, на кожній лінії. Той, хто заступає, підписує той самий перелік упродовж десяти хвилин.
console-handover-to = Хто заступає
console-handover-begin = Підписати й здати
console-handover-despite = Здаю все одно й кажу про це тому, хто заступає.
console-keys-lead = Що заяви кожної сторони кажуть про її ключі та яке становище кожного термінала на лініях цього вузла.
console-keys-of = Ключі: { $party }
console-keys-none = Тут не відомо жодного ключа: { $party }.
console-keys-terminal = Термінал
console-keys-state = Стан
console-keys-office = Посада
console-keys-kind = Вид
console-keys-may = Може надсилати чи випускати
console-keys-until = До
console-keys-entries = Записів у наявності
console-keys-all-types = усі види
console-keys-up-to = до { $level }
console-keys-doubtful = ПІД СУМНІВОМ: спірних { $disputed }, після кінця { $after }
console-keys-cut = Відсікання…
console-keys-back = Назад до ключів
console-keys-why-RESTORED = Вузол відновлено з копії, і він почав наново. Про це сказано відкрито, і це нікому не закидають; сказаного ним після копії може бракувати.
console-keys-why-CLONE = З одним ключем нашої сторони працюють дві програми. Зупиніть одну; якщо ви знаєте лише про одну, ключ має ще хтось: відсічіть термінал.
console-keys-why-EVIDENCE = Є доказ порушення: один ключ підписав дві речі, що виключають одна одну.
console-ending-lead = Два офіцери можуть одразу повідомити, що на цей ключ { $office } не можна покладатися. Відкликання, якого ніщо не скасує, здійснюють тримачі кореневих ключів: що воно відсікло б і як вони це роблять.
console-ending-cuts = Де буде відсічено його стрічки
console-ending-line = Лінія
console-ending-feed = Стрічка
console-ending-size = Записів лишається
console-ending-last = Останній із тих, що лишаються
console-ending-beyond = За відсіканням
console-ending-last-good = Останній запис, що ще чинний
console-ending-show = Показати
console-ending-no-feeds = Цей ключ не веде власної стрічки. Випущене ним до відсікання лишається; випущене після не приймається.
console-ending-how = Як це роблять
console-ending-offline = Кореневих ключів ніколи немає ні в браузері, ні у вузлі. Потрібно тримачів: { $needed } з { $holders }. Вони приносять свої ключі й набирають у терміналі:
console-ending-suspend = Одразу, одним офіцером: покладатися на нього не слід. Нічого не відсікає і може бути знято.
console-ending-revoke = Остаточно, на цьому вузлі, з кореневими ключами, вставленими на цей раз:
console-ending-apart = Або на машині без мережі, із заявами та кореневими ключами в окремій теці:
console-ending-several = Він стоїть на кількох лініях: його відсікають на вузлі, який робить по заяві на кожну лінію.
console-ending-carry = Потім внесіть файл на цьому вузлі:
console-handover-unopened = { $count ->
    [one] Не відкрито { $count } повідомлення FLASH. Спершу відкрийте його.
    [few] Не відкрито { $count } повідомлення FLASH. Спершу відкрийте їх.
   *[many] Не відкрито { $count } повідомлень FLASH. Спершу відкрийте їх.
}
console-ending-means = { $beyond ->
    [0] Усі наявні тут записи лишилися б чинними; ті, що прийдуть пізніше, — ні.
    [one] За відсіканням лежить { $beyond } запис: він був би спірним, доки сторона не підтвердить його чи не зречеться.
    [few] За відсіканням лежать { $beyond } записи: вони були б спірними, доки сторона не підтвердить їх чи не зречеться.
   *[many] За відсіканням лежить { $beyond } записів: вони були б спірними, доки сторона не підтвердить їх чи не зречеться.
}
