# Как обстоит дело с носителем. Ушедшее никогда не называется доставленным.

carrier-OPEN = { $name } ({ $kind }) к { $party }: ждут { $waiting }, посланы без подтверждения { $unconfirmed }, у ретранслятора { $passed }
carrier-ONE_WAY = { $name } ({ $kind }, в одну сторону) к { $party }: ждут { $waiting }, посланы без подтверждения { $unconfirmed }, пока ответ не придёт другим путём
carrier-CLOSED = { $name } ({ $kind }) к { $party } не открыт ({ $fault }): ждут { $waiting }, посланы без подтверждения { $unconfirmed }
