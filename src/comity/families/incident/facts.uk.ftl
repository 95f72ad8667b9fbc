# Що стоїть поруч з інцидентом: один факт у рядку.

fact-STEP = { $entry }: повідомляє { $party }, { $when }
fact-FOLLOWS = { $party } заявляє, що { $entry } випливає з { $about }
fact-MATERIAL = Матеріал { $entry }, автор { $party }: { $kind }, хеш { $file }, зафіксовано { $when }
fact-MATERIAL_HELD = Вузол { $party } зберігав запечатане повідомлення { $about } не пізніше { $when }
fact-MATERIAL_OPENED = { $party } заявляє, що { $about } відкрито { $when }
fact-FINDING = Висновок { $entry }, автор { $party }, { $when }: { $state }
fact-KEEPS_AWAY = { $author } тримається осторонь до { $when }, для { $party }
fact-REVOKED_LATER = { $author } це відкликає; для { $party } воно чинне до { $when }
fact-REVOKED_NOT_HELD = { $author } це відкликає; поки ніщо не підтверджує, що відкликання збережено вузлом { $party }: для { $party } воно чинне
fact-REVOKED = { $author } це відкликає; для { $party } без сили з { $when }
fact-STOOD_BACK = { $author } тримається осторонь до { $when }; для { $party } цей час минув
fact-NO_OBJECTION = { $party } заявляє, що не має застережень до { $when }. Це нічого не дозволяє
fact-NO_OBJECTION_ENDED = Строк, до якого { $party } не має застережень, минув { $when }. Відтоді { $party } позиції не висловлює. Це нічого не дозволяє
fact-WARNING = Попередження, автор { $party }, до { $when }. Воно нічого не дозволяє, і мовчання теж
fact-CONDUCT = { $party } заявляє про безпечний прохід до { $when }
fact-CONDUCT_OVER = Строк безпечного проходу, який заявляє { $party }, минув { $when }. Те, що захищає людей у біді, від цього не залежить
