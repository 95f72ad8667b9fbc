# Что стоит рядом с действием, сообщением, обращением к механизму, уведомлением: по факту в строке.

act-word = { $party }: { $word } ({ $entry })
act-answer = { $party }: { $word } ({ $entry })
act-beside = { $party } сообщает о действии не далее 10 мин и 2 км от этого: { $entry }. Одно ли это действие, не вычисляется
act-called = { $party } обращается по этому поводу к механизму ({ $entry }): { $word }
act-finding = { $party } излагает заключение об этом: { $entry }
act-text = Текст, предложенный { $party } ({ $entry }): { $word }
act-reported = { $when }: сообщение, автор { $party } ({ $entry })
act-call = { $when }: обращение к механизму, автор { $party } ({ $entry })
act-opened = { $when }: { $party } заявляет, что обращение открыто ({ $entry })
act-answered = { $when }: ответ, автор { $party } ({ $entry })
act-notice = { $when }: уведомление, автор { $party } ({ $entry })
