# Що стоїть поруч із дією, повідомленням, зверненням до механізму, сповіщенням: по факту в рядку.

act-word = { $party }: { $word } ({ $entry })
act-answer = { $party }: { $word } ({ $entry })
act-beside = { $party } повідомляє про дію не далі ніж 10 хв і 2 км від цієї: { $entry }. Чи це та сама дія, не обчислюється
act-called = { $party } звертається щодо цього до механізму ({ $entry }): { $word }
act-finding = { $party } викладає висновок про це: { $entry }
act-text = Текст, запропонований { $party } ({ $entry }): { $word }
act-reported = { $when }: повідомлення, автор { $party } ({ $entry })
act-call = { $when }: звернення до механізму, автор { $party } ({ $entry })
act-opened = { $when }: { $party } заявляє, що звернення відкрито ({ $entry })
act-answered = { $when }: відповідь, автор { $party } ({ $entry })
act-notice = { $when }: сповіщення, автор { $party } ({ $entry })
