# Показ: что стоит вокруг слов учений.

demo-founding = Ключи, офицеры, карточки; отпечатки прочитаны вслух и сверены в обе стороны
demo-starting = Запуск двух узлов, каждый своей программой
demo-verifying = Выгрузка журнала; проверяет постороннее лицо
demo-line-state = линия { $line }: { $state }
demo-reported = СООБЩЕНО { $source }
demo-constructed = СОСТАВЛЕНО
demo-machine = собственное слово машины
demo-lines = Что вычислили оба узла
demo-digest = линия { $line }, { $state }, записей: { $entries }
demo-digest-of = { $party } { $digest }
demo-digests-same = Отпечаток у обоих один: у них один журнал и одна обстановка.
demo-digests-differ = Отпечатки различаются. Не полагайтесь на эту линию, пока не узнаете причину.
demo-read-aloud = Офицеры читают друг другу эти восемь знаков: { $digest }
demo-flash = FLASH от { $from } к { $to }, как подтверждает журнал
demo-sent = отправлено
demo-after = через { $after }
demo-verified = линия { $line }: { $verdict }, записей: { $entries }, байт: { $bytes }, ошибок: { $faults }
demo-record-at = Журналы лежат здесь:
demo-again = Проверьте любой из них сами, на любой машине:
demo-done = Готово за { $seconds } с.
demo-removed = Узлы остановлены. Их каталоги находятся в { $path }
demo-kept = Оба узла продолжают работать. Обратитесь к ним:
demo-stop = Остановите их:
demo-interrupted = Остановлено. Всё, что было запущено, завершено.
