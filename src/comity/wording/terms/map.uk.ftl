# Що карта каже про те, що на ній показано. «Оголошено стороною», а не «сторони».

map-TRANSIT = транзит
map-LAUNCH = пуск
map-SITE = захищений об’єкт
map-MOVEMENT = рух допомоги
map-SILENCE = тиша
map-RESCUE = пошук і рятування
map-RECOVERY = піднімання
map-EXCHANGE = обмін полоненими
map-PAUSE = пауза
map-OBJECTS = захищені паузою об’єкти
map-LINE = лінія з її смугою
map-FORCE = оголошене застосування сили
map-STAND_BACK = відхід
map-all-heights = усі висоти
map-declared = { $what }, заява сторони { $party }
map-recognised = визнають: { $parties }
map-not = не визнають: { $parties }
