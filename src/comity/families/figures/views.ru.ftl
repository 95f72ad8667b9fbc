# Цифры рядом и что даёт каждая пара.

figures-value = { $value } ({ $unit })
figures-OWN = { $party } даёт её от имени того, кто её приводит
figures-REPORTED = { $party } передаёт слова другого
figures-THROUGH = { $party } передаёт слова о словах
figures-source-of = источник: «{ $name }» ({ $kind })
figures-word = { $party }: { $step }
figures-word-ground = { $party }: { $step }, предмет спора: { $ground }
figures-parts-ADDS_UP = сумма частей сходится: { $total }
figures-parts-ARITHMETIC = сумма частей даёт { $total }, другое число; оба остаются
figures-parts-UNDETERMINED = части здесь сложить нельзя
figures-pair = { $one } и { $other }: { $verdict }

figures-verdict-SAME_CLAIM = два сообщения об одном заявлении
figures-verdict-UPDATE = более поздняя есть обновление, а не исправление
figures-verdict-AGREES = одно число подошло бы к обеим
figures-verdict-CONTRADICTION = ни одно число не подходит к обеим
figures-verdict-INCOMPARABLE = не сравниваются

figures-differs-SERIES = другой ряд
figures-differs-CATEGORY = другая категория
figures-differs-POPULATION = подсчитаны другие
figures-differs-AREA = другой район
figures-differs-EVENT = другое время событий
figures-differs-UNIT = другая единица
figures-differs-COMPARED_WITH = сравнение с другим периодом
figures-differs-AS_OF = на другое время
figures-differs-NOT_KNOWN = число не названо
figures-differs-RETRACTED = отозвана
figures-differs-RELATION = сторона заявляет, что это не одна величина
