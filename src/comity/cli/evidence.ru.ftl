# Evidence files: made, checked, put on paper.
cli-evidence-made = Записано: { $path }, байтов: { $bytes }.
cli-evidence-not-made = В { $path } ничего не записано: этот журнал ещё не доказывает этого. Чего не хватает, сказано ниже.
cli-evidence-beside = Рядом лежит независимый проверяльщик: { $path }
cli-evidence-no-verifier = Проверяльщика рядом нет; --verifier называет, какой скопировать.
cli-evidence-report = Записано: { $path }
cli-evidence-printing = Печать …
cli-evidence-making = Собирается то, что это доказывает …
cli-evidence-receipt = Записано: { $path }: запись номер { $number } в ленте из { $size }.
cli-evidence-key = Ключ контрольных точек (Ed25519)
