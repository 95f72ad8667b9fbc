# Evidence files: made, checked, put on paper.
cli-evidence-made = Записано: { $path }, байтів: { $bytes }.
cli-evidence-not-made = До { $path } нічого не записано: цей журнал ще не доводить цього. Чого бракує, сказано нижче.
cli-evidence-beside = Поруч лежить незалежний перевіряльник: { $path }
cli-evidence-no-verifier = Перевіряльника поруч немає; --verifier називає, який скопіювати.
cli-evidence-report = Записано: { $path }
cli-evidence-printing = Друк …
cli-evidence-making = Збирається те, що це доводить …
cli-evidence-receipt = Записано: { $path }: запис номер { $number } у стрічці з { $size }.
cli-evidence-key = Ключ контрольних точок (Ed25519)
