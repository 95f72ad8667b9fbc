# Показ: що стоїть навколо слів навчань.

demo-founding = Ключі, офіцери, картки; відбитки прочитано вголос і звірено в обидва боки
demo-starting = Запуск двох вузлів, кожен своєю програмою
demo-verifying = Вивантаження журналу; перевіряє стороння особа
demo-line-state = лінія { $line }: { $state }
demo-reported = ПОВІДОМЛЕНО { $source }
demo-constructed = СКЛАДЕНО
demo-machine = власне слово машини
demo-lines = Що обчислили обидва вузли
demo-digest = лінія { $line }, { $state }, записів: { $entries }
demo-digest-of = { $party } { $digest }
demo-digests-same = Відбиток в обох той самий: у них один журнал і одна обстановка.
demo-digests-differ = Відбитки різняться. Не покладайтеся на цю лінію, доки не з’ясуєте причину.
demo-read-aloud = Офіцери читають один одному ці вісім знаків: { $digest }
demo-flash = FLASH від { $from } до { $to }, як підтверджує журнал
demo-sent = надіслано
demo-after = через { $after }
demo-verified = лінія { $line }: { $verdict }, записів: { $entries }, байтів: { $bytes }, помилок: { $faults }
demo-record-at = Журнали лежать тут:
demo-again = Перевірте будь-який із них самі, на будь-якій машині:
demo-done = Готово за { $seconds } с.
demo-removed = Вузли зупинено. Їхні каталоги лежать у { $path }
demo-kept = Обидва вузли працюють далі. Зверніться до них:
demo-stop = Зупиніть їх:
demo-interrupted = Зупинено. Усе, що було запущено, завершено.
