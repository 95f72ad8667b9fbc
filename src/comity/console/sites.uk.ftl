# Список об’єктів: проєкти та їх затвердження.

console-page-sites = Список об’єктів
console-page-sitelist = Об’єкти на столі й надіслані
console-sites-lead = Захищені об’єкти (A15) з таблиці: кожен рядок стає окремим повідомленням, запечатаним для сторін, вибраних нижче. Звідси нічого не надсилається.
console-sites-file = Файл: CSV або XLSX
console-sites-long = Файл завеликий для однієї форми; поділіть його.
console-sites-paste = Список, вставлений як CSV
console-sites-columns = Перший рядок називає стовпці в будь-якому порядку; не більше { $most } об’єктів. Місце: lat і lon або один стовпець place у будь-якій формі. Назви кількома мовами: name_en, name_fr. Наприклад:
console-sites-beside = Для кожного об’єкта, про який список цього не каже
console-sites-look = Прочитати список і показати на карті
console-sites-keep = { $count ->
    [one] Зберегти { $count } об’єкт як проєкт
    [few] Зберегти { $count } об’єкти як проєкти
   *[many] Зберегти { $count } об’єктів як проєкти
}
console-sites-read = Що прочитано
console-sites-count = Придатних рядків: { $good }. Рядків, які не можна надіслати і які не ввійдуть: { $bad }.
console-sites-unread = Стовпці, які тут нічого не означають:
console-sites-row = Рядок
console-sites-id = Ідентифікатор
console-sites-name = Назва
console-sites-place = Місце в усіх формах
console-sites-result = Підсумок
console-sites-good = Можна надіслати.
console-sites-again = Ви повідомили про цей об’єкт о { $when }: це підтверджує його наново.
console-sites-same-place = У тому самому місці, що й ваш об’єкт { $site }.
console-sites-waiting = Чекають на затвердження
console-sites-draft = Проєкт
console-sites-release = Затвердити всі позначені
console-sites-release-hint = Кожен затверджується вашим ключем таким, як він стоїть вище, один за одним. Перша відмова зупиняє решту.
console-sites-stopped = Зупинено на { $site }.
console-sites-gone = Затверджені до нього:
console-sites-none-gone = До нього не затверджено жодного.
console-sites-sent = Надіслані
console-sites-none = Жодного об’єкта ще не надіслано.
console-sites-past = замінено або строк минув
console-sites-named-in = Мова стовпця name
