# Où en est un porteur. Ce qui est parti n’est jamais dit remis.

carrier-OPEN = { $name } ({ $kind }) vers { $party } : { $waiting } en attente, { $unconfirmed } envoyées sans confirmation, { $passed } chez le relais
carrier-ONE_WAY = { $name } ({ $kind }, sens unique) vers { $party } : { $waiting } en attente, { $unconfirmed } envoyées sans confirmation jusqu’à une réponse par une autre voie
carrier-CLOSED = { $name } ({ $kind }) vers { $party } n’est pas ouvert ({ $fault }) : { $waiting } en attente, { $unconfirmed } envoyées sans confirmation
