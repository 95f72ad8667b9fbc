# Что стоит рядом с инцидентом: один факт в строке.

fact-STEP = { $entry }: сообщает { $party }, { $when }
fact-FOLLOWS = { $party } заявляет, что { $entry } следует за { $about }
fact-MATERIAL = Материал { $entry }, автор { $party }: { $kind }, хеш { $file }, зафиксирован { $when }
fact-MATERIAL_HELD = Узел { $party } хранил запечатанное сообщение { $about } не позднее { $when }
fact-MATERIAL_OPENED = { $party } заявляет, что { $about } открыто { $when }
fact-FINDING = Заключение { $entry }, автор { $party }, { $when }: { $state }
fact-KEEPS_AWAY = { $author } держится в стороне до { $when }, для { $party }
fact-REVOKED_LATER = { $author } это отзывает; для { $party } оно в силе до { $when }
fact-REVOKED_NOT_HELD = { $author } это отзывает; пока ничто не подтверждает, что отзыв сохранён узлом { $party }: для { $party } оно в силе
fact-REVOKED = { $author } это отзывает; для { $party } без силы с { $when }
fact-STOOD_BACK = { $author } держится в стороне до { $when }; для { $party } это время прошло
fact-NO_OBJECTION = { $party } заявляет, что не возражает до { $when }. Это ничего не разрешает
fact-NO_OBJECTION_ENDED = Срок, до которого { $party } не возражает, истёк { $when }. С тех пор { $party } позиции не выражает. Это ничего не разрешает
fact-WARNING = Предупреждение, автор { $party }, до { $when }. Оно ничего не разрешает, и молчание тоже
fact-CONDUCT = { $party } заявляет о безопасном проходе до { $when }
fact-CONDUCT_OVER = Срок безопасного прохода, который заявляет { $party }, истёк { $when }. То, что защищает терпящих бедствие, от этого не зависит
