# Что говорят носители (ретранслятор, радио, одна сторона).
error-parcel-damaged = Кадр из { $size } октетов не наш и оставлен без внимания; потерянное будет послано снова само.
error-carrier-too-narrow = Носитель с кадрами по { $most } октетов не возьмёт и фрагмента; дайте ему кадры не короче 40 октетов.
error-route-no-such-kind = Путь { $name } в comity.toml имеет вид { $kind }, которого у этого узла нет; назовите один из { $kinds }.
error-compact-changed-dictionary = Файл { $name } этой программы не тот, что в её выпуске; установите программу заново.
error-compact-damaged = Сжатый кадр из { $size } октетов повреждён или обрезан; он оставлен без внимания и будет послан снова сам.
error-compact-other-dictionary = Сжатый кадр записан с другим словарём ({ $theirs }, наш { $ours }); ничего не потеряно, но установите один выпуск на обоих концах.
error-compact-unknown = Сжатый кадр из { $size } октетов не из ленты, которая здесь хранится; он оставлен без внимания.
error-compact-unknown-entry = Сжатый кадр называет запись номер { $number } ленты, которой здесь ещё нет; он будет послан снова сам.
error-route-bad-address = У пути { $name } в comity.toml адрес «{ $address }»; запишите его как host:port.
error-route-bad-call = «{ $call }» не называет двух позывных; запишите их как FROM>TO, не более шести букв или цифр в каждом.
error-route-no-address = Пути { $name } в comity.toml нужны и listen, и send, каждый как host:port.
error-route-no-device = Путь { $name } в comity.toml не называет устройства; запишите его в send, например send = "/dev/ttyS0".
error-route-no-such-profile = Профиля { $name } нет; назовите один из { $profiles }.
error-route-which-way = Одностороннему пути { $name } в comity.toml нужно либо send, либо listen, но не оба.
error-route-no-such-name = Пути { $name } в comity.toml нет; «comity route list» назовёт те, что есть.
