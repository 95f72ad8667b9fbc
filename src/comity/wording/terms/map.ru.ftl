# Что карта говорит о том, что на ней показано. «Объявлено стороной», а не «стороны».

map-TRANSIT = транзит
map-LAUNCH = пуск
map-SITE = защищаемый объект
map-MOVEMENT = движение помощи
map-SILENCE = тишина
map-RESCUE = поиск и спасание
map-RECOVERY = подъём
map-EXCHANGE = обмен пленными
map-PAUSE = пауза
map-OBJECTS = защищаемые паузой объекты
map-LINE = линия с её полосой
map-FORCE = объявленное применение силы
map-STAND_BACK = отход
map-all-heights = все высоты
map-declared = { $what }, заявление стороны { $party }
map-recognised = признают: { $parties }
map-not = не признают: { $parties }
