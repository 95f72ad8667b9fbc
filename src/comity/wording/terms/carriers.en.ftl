# How a carrier stands. What left is never told as delivered: only the addressee's signed word says that.

carrier-OPEN = { $name } ({ $kind }) to { $party }: { $waiting } waiting, { $unconfirmed } sent and unconfirmed, { $passed } with the relay
carrier-ONE_WAY = { $name } ({ $kind }, one way) to { $party }: { $waiting } waiting, { $unconfirmed } sent and unconfirmed until an answer comes by another route
carrier-CLOSED = { $name } ({ $kind }) to { $party } is not open ({ $fault }): { $waiting } waiting, { $unconfirmed } sent and unconfirmed
