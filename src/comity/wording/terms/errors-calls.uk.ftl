# What can go wrong at the page of a call.

error-call-bad-signal = Ця сторінка надіслала те, що не є сигналом розмови: завантажте її знову.
error-call-no-such-call = { $entry } не належить до жодної розмови, яка починається із запиту (C01).
error-config-relay-secret = Секрет ретрансляторів розмови не читається в { $path } ({ $reason }): покладіть його туди або приберіть console.relays.
error-console-cut-lapsed = Відсікання { $terminal } почато понад десять хвилин тому, підписати його більше не можна: почніть наново.
error-console-no-date = Нічого не записано, бо { $value } не є строком зобов’язання, як-от 061200ZDEC24.
error-console-no-position = Оберіть позицію принаймні щодо одного пункту, бо поки не сказано про жоден.
error-console-notes-full = Нічого не записано, бо у викладі не більше { $count } пунктів: дозвольте його або приберіть пункт.
error-console-notes-released = Нічого не змінено, бо виклад уже дозволено: { $offices }; спершу надішліть або видаліть його.
error-console-second-officer = Ви почали відсікання { $terminal }; надсилає інший офіцер, в іншому браузері.
