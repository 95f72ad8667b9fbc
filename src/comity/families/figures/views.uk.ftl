# Цифри поруч і що дає кожна пара.

figures-value = { $value } ({ $unit })
figures-OWN = { $party } дає її від імені того, хто її наводить
figures-REPORTED = { $party } передає слова іншого
figures-THROUGH = { $party } передає слова про слова
figures-source-of = джерело: «{ $name }» ({ $kind })
figures-word = { $party }: { $step }
figures-word-ground = { $party }: { $step }, предмет спору: { $ground }
figures-parts-ADDS_UP = сума частин сходиться: { $total }
figures-parts-ARITHMETIC = сума частин дає { $total }, інше число; обидва лишаються
figures-parts-UNDETERMINED = частини тут скласти не можна
figures-pair = { $one } і { $other }: { $verdict }

figures-verdict-SAME_CLAIM = два повідомлення про одну заяву
figures-verdict-UPDATE = пізніша є оновленням, а не виправленням
figures-verdict-AGREES = одне число підійшло б до обох
figures-verdict-CONTRADICTION = жодне число не підходить до обох
figures-verdict-INCOMPARABLE = не порівнюються

figures-differs-SERIES = інший ряд
figures-differs-CATEGORY = інша категорія
figures-differs-POPULATION = підраховано інших
figures-differs-AREA = інший район
figures-differs-EVENT = інший час подій
figures-differs-UNIT = інша одиниця
figures-differs-COMPARED_WITH = порівняння з іншим періодом
figures-differs-AS_OF = на інший час
figures-differs-NOT_KNOWN = число не названо
figures-differs-RETRACTED = відкликано
figures-differs-RELATION = сторона заявляє, що це не одна величина
