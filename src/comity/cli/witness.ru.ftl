# Свидетель журналов прозрачности.
cli-witness-keys = Ключи свидетеля { $name }: для уставов и для тех, кто проверяет подписанное им:
cli-witness-trusts = { $new ->
        [one] { $new } новый ключ
        [few] { $new } новых ключа
       *[other] { $new } новых ключей
    }; журналов, которым он доверяет со следующего запуска: { $logs }.
cli-witness-no-logs = Он ещё не доверяет ни одному журналу; назовите его через «comity witness trust».
cli-witness-evidence = Доказательство, хранить как есть: { $path }
cli-witness-running = Свидетель { $name } слушает { $address }. Журналов, которым он доверяет: { $logs }.
cli-witness-head-log = Журнал
cli-witness-head-size = Размер
cli-witness-head-at = Заверено
cli-label-bracket = Время
cli-bracket-not-before = написано после { $when } (по { $k } из { $n } свидетелей)
cli-bracket-not-before-open = доказанного времени до записи нет (ссылается на { $signed } из { $k } нужных свидетелей)
cli-bracket-not-after = существовало к { $when } (по { $k } из { $n } свидетелей)
cli-bracket-not-after-open = доказанного времени после записи нет (подписали { $signed } из { $k } нужных свидетелей)
cli-verified-witnesses = Свидетели: нужно { $k } из { $n }; прямо под подписями стольких записей: { $timed }.
cli-verified-witness = { $name }: подписано контрольных точек: { $signed }, первая { $first }, последняя { $last }
cli-bracket-claimed-before = время, которое в ней указано, РАНЬШЕ этого
cli-bracket-claimed-after = время, которое в ней указано, ПОЗЖЕ этого
