# Чого команда не змогла зробити так, як її набрано. По одній фразі: що не так і що робити.

error-config-bad-address = «{ $address }» не адреса; напишіть її як ВУЗОЛ:ПОРТ, наприклад 192.0.2.1:7401.
error-form-cannot-read = { $path } не читається ({ $reason }); перевірте шлях.
error-form-no-equals = «{ $text }» не задає значення; напишіть --set ПОЛЕ=ЗНАЧЕННЯ.
error-form-not-json = { $path } не повідомлення в записі JSON ({ $reason }); зразок покаже «comity describe ТИП».
error-init-needs-passphrase = Ключі реального вузла потребують парольної фрази; задайте її через «--passphrase-file» або запустіть команду з термінала.
error-line-needs-two-officers = Статут потребує двох офіцерів, названо: { $given }; назвіть двох через «--officer» або вкажіть підставу через «--override».
error-line-not-agreed = Статуту цієї лінії ще немає в її журналі; спершу з’єднайте обидва вузли.
error-line-proposal-not-here = Статут лінії { $line } збережено, але слова вузла, що його запропонував, тут ще немає; запустіть вузол, доки він не зустрінеться з вузлом тієї сторони, і повторіть команду.
error-officer-none-here = У { $path } немає ключа офіцера; допустіть офіцера командою «comity officer add».
error-proposal-cannot-read = Пропозиція { $path } не читається ({ $reason }); перевірте шлях або попросіть її у сторони, що пропонує.
error-phrases-unknown = Фрази { $number } у збірнику немає; усі фрази: «comity phrases».
error-check-which-type = Ні команда, ні файл не кажуть, якого типу повідомлення; вкажіть його після каталогу: «comity check DIR A02 --file ФАЙЛ».
