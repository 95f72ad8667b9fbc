# Чего команда не смогла сделать в том виде, как набрана. По одной фразе: что не так и что делать.

error-config-bad-address = «{ $address }» не адрес; напишите его как УЗЕЛ:ПОРТ, например 192.0.2.1:7401.
error-form-cannot-read = { $path } не читается ({ $reason }); проверьте путь.
error-form-no-equals = «{ $text }» не задаёт значения; напишите --set ПОЛЕ=ЗНАЧЕНИЕ.
error-form-not-json = { $path } не сообщение в записи JSON ({ $reason }); образец покажет «comity describe ТИП».
error-init-needs-passphrase = Ключам реального узла нужна парольная фраза; задайте её через «--passphrase-file» или запустите команду с терминала.
error-line-needs-two-officers = Уставу нужны два офицера, названо: { $given }; назовите двух через «--officer» или укажите основание через «--override».
error-line-not-agreed = Устава этой линии ещё нет в её журнале; сначала соедините оба узла.
error-line-proposal-not-here = Устав линии { $line } сохранён, но слова предложившего его узла здесь ещё нет; запустите узел, пока он не встретится с узлом предложившей стороны, и повторите команду.
error-officer-none-here = В { $path } нет ключа офицера; допустите офицера командой «comity officer add».
error-proposal-cannot-read = Предложение { $path } не читается ({ $reason }); проверьте путь или запросите его у предложившей стороны.
error-phrases-unknown = Фразы { $number } в сборнике нет; все фразы: «comity phrases».
error-check-which-type = Ни команда, ни файл не говорят, какого типа сообщение; укажите его после каталога: «comity check DIR A02 --file ФАЙЛ».
