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
