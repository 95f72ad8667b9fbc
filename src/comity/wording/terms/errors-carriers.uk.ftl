# Що кажуть носії (ретранслятор, радіо, один бік).
error-parcel-damaged = Кадр з { $size } октетів не наш і залишений без уваги; втрачене буде надіслано знову само.
error-carrier-too-narrow = Носій з кадрами по { $most } октетів не візьме й фрагмента; дайте йому кадри не коротші за 40 октетів.
error-route-no-such-kind = Шлях { $name } у comity.toml має вид { $kind }, якого в цього вузла немає; назвіть один з { $kinds }.
error-compact-changed-dictionary = Файл { $name } цієї програми не той, що в її випуску; установіть програму заново.
error-compact-damaged = Стислий кадр з { $size } октетів пошкоджений або обрізаний; він залишений без уваги й буде надісланий знову сам.
error-compact-other-dictionary = Стислий кадр записаний з іншим словником ({ $theirs }, наш { $ours }); нічого не втрачено, але встановіть один випуск на обох кінцях.
error-compact-unknown = Стислий кадр з { $size } октетів не зі стрічки, яка тут зберігається; він залишений без уваги.
error-compact-unknown-entry = Стислий кадр називає запис номер { $number } стрічки, якого тут ще немає; він буде надісланий знову сам.
error-route-bad-address = Шлях { $name } у comity.toml має адресу «{ $address }»; запишіть її як host:port.
error-route-bad-call = «{ $call }» не називає двох позивних; запишіть їх як FROM>TO, не більше шести літер або цифр у кожному.
error-route-no-address = Шляху { $name } у comity.toml потрібні і listen, і send, кожен як host:port.
error-route-no-device = Шлях { $name } у comity.toml не називає пристрою; запишіть його в send, наприклад send = "/dev/ttyS0".
error-route-no-such-profile = Профілю { $name } немає; назвіть один з { $profiles }.
error-route-which-way = Однобічному шляху { $name } у comity.toml потрібне або send, або listen, але не обидва.
error-route-no-such-name = Шляху { $name } у comity.toml немає; «comity route list» назве ті, що є.
