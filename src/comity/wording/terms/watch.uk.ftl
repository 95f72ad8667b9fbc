# Слова чергування: драбина, збої, дві лампи, розрізнювані види мовчання.
# Кожен щабель драбини — окремий підписаний факт. `-never` каже, за що його не можна вважати.

ladder-HELD = ЗБЕРЕЖЕНО
ladder-HELD-means = Надійно збережено вузлом { $party }; підписано вузлом.
ladder-HELD-never = Ніколи не означає, що про це знає людина.
ladder-DISPLAYED = ВИВЕДЕНО НА ЕКРАН
ladder-DISPLAYED-means = Виведено на екран поста { $party }, де чергують; підписано постом.
ladder-DISPLAYED-never = Ніколи не означає, що це хтось бачив.
ladder-OPENED = ВІДКРИТО
ladder-OPENED-means = Відкрито названим офіцером { $party }; підписано цим офіцером.
ladder-OPENED-never = Ніколи не означає, що офіцер згоден або зрозумів.
ladder-READ_BACK = ПОВТОРЕНО
ladder-READ_BACK-means = Офіцер { $party } повторив ключові поля; підписано цим офіцером.
ladder-READ_BACK-never = Ніколи не означає, що офіцер згоден.
ladder-PASSED_ON = ПЕРЕДАНО ДАЛІ
ladder-PASSED_ON-means = Офіцер { $party } заявляє, що це отримав адресат: { $role }; підписано цим офіцером.
ladder-PASSED_ON-never = Ніколи не означає, що підрозділи цього дотримуються або що хтось у безпеці.
ladder-ANSWERED = НАДАНО ВІДПОВІДЬ
ladder-ANSWERED-means = { $party } надає відповідь за формою; підписано її офіцерами.
ladder-ANSWERED-never = Ніколи не означає нічого понад сказане.

failure-QUEUED = У ЧЕРЗІ
failure-QUEUED-means = Ще не вийшло жодним каналом.
failure-NOT_DELIVERED = НЕ ДОСТАВЛЕНО
failure-NOT_DELIVERED-means = Надіслано { $age } тому; вузол { $party } не показав, що зберігає це.
failure-HELD_NOT_OPENED = ЗБЕРЕЖЕНО, НЕ ВІДКРИТО
failure-HELD_NOT_OPENED-means = Вузол { $party } зберігає це вже { $age }; за узгоджений строк { $term } жоден офіцер цього не відкрив.
failure-OPENED_NOT_ANSWERED = ВІДКРИТО, БЕЗ ВІДПОВІДІ
failure-OPENED_NOT_ANSWERED-means = Офіцер { $party } відкрив це { $age } тому; за узгоджений строк { $term } відповіді не було.

held-by = Вузол { $party } зберігав це не пізніше { $when }.
opened-by = Відкрито службою { $office }, за її словами, { $when }.
not-held-by = У журналі немає нічого, що показувало б, що вузол { $party } це зберігає.
arrived-late = Складено { $age } тому, надійшло щойно.

lamp-path = Канал
lamp-path-hint = Коли цей вузол востаннє отримав з’єднанням підписаний сигнал або запис від { $party }. Про людей це нічого не каже.
lamp-watch = Чергування
lamp-watch-hint = Коли офіцер { $party } востаннє відповів на перевірку. Відповідь машини цієї лампи не запалює.
lamp-up = підтверджено { $age } тому
lamp-down = не підтверджено вже { $age }
lamp-never = ще не підтверджувалося

route-BEST = Маршрут до { $party } через { $address }: працює з { $when }; ним іде все.
route-SPARE = Маршрут до { $party } через { $address }: працює з { $when }, у запасі; термінове йде і ним.
route-DOWN = Маршрут до { $party } через { $address }: не працює з { $when }.
route-RELAY = Через ретранслятор { $address } до { $party }: у ретранслятора { $passed }, чекають { $waiting }; нічого з цього не доставлено.
route-CARRIER = Через { $address } до { $party }: надіслано без підтвердження { $unconfirmed }, чекають { $waiting }.
route-ONE_WAY = Через { $address } до { $party }, в один бік: надіслано без підтвердження { $unconfirmed }, поки відповідь не прийде іншим шляхом, чекають { $waiting }.
route-CLOSED = Через { $address } до { $party }: закрито ({ $fault }); чекають { $waiting }, надіслано без підтвердження { $unconfirmed }.

# Три види мовчання ніколи не називаються одним словом (R-91).
silence-SILENT = МОВЧИТЬ
silence-SILENT-means = Від { $party } вже { $age } немає ні підписаного, ні відповіді на перевірку. Ніхто нічого не оголошував: причина може бути технічною.
silence-WATCH_UNPROVEN = ЧЕРГУВАННЯ НЕ ПІДТВЕРДЖЕНО
silence-WATCH_UNPROVEN-means = Канал до { $party } відповідає, але вже { $age } жоден офіцер не відповів на перевірку.
silence-SUSPENDED = ПРИЗУПИНЕНА
silence-SUSPENDED-means = { $party } оголосила лінію призупиненою зі свого боку: { $when }. Те, що завжди відкрите, і далі проходить в обидва боки.

line-open-means = Лінія з { $party } відкрита: канал відповідає, і офіцер відповів на перевірку.
line-degraded-means = Лінія з { $party } працює обмежено: канал, що перевіряється, не відповідає, або сторона повідомила про це.
line-closed-means = Лінія з { $party } закрита.

alarm-due-open = { $count ->
        [one] { $count } повідомлення чекає на відкриття
        [few] { $count } повідомлення чекають на відкриття
       *[many] { $count } повідомлень чекають на відкриття
    }
alarm-due-answer = { $count ->
        [one] { $count } повідомлення чекає на відповідь
        [few] { $count } повідомлення чекають на відповідь
       *[many] { $count } повідомлень чекають на відповідь
    }
test-due = Перевірка від { $party }: офіцер має відповісти до { $when }.
exercise-stripe = НАВЧАННЯ: на цій лінії немає нічого реального.
