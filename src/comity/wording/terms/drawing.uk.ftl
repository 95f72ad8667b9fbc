# Рисунки районів із файла.

drawing-title = Райони
drawing-note = Рівновелика проєкція навколо середини, де північ угорі; щоб дивитися: за нею нічого не обчислюють.
drawing-many = Районів: { $n }; назви найбільших написано там, де є місце.
drawing-CONFLICT = { $one } і { $other }: ПЕРЕТИН
drawing-MARGINAL = { $one } і { $other }: НЕВИЗНАЧЕНО, чи перетинаються, сказати не можна
drawing-more-pairs = Пар, які перетинаються або можуть, без місця тут: { $n }.
drawing-none-meet = Серед порівняних тут районів жоден не перетинається з іншим.
drawing-only-named = лише названо, не накреслено
drawing-beside = з іншого файла
drawing-all-heights = усі висоти
drawing-always = у будь-який час
drawing-any-one = одне будь-яке з вікон; усього вікон: { $n }
drawing-windows = вікон: { $n }
drawing-km = { $n } км
drawing-m = { $n } м
drawing-unfit = порівняти не можна; команда каже чому
drawing-left-out = Районів, які тут ні з чим не порівнюються: { $n }.
