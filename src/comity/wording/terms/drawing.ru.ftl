# Рисунки районов из файла.

drawing-title = Районы
drawing-note = Равновеликая проекция вокруг середины, где север вверху; чтобы смотреть: по ней ничего не рассчитывается.
drawing-many = Районов: { $n }; названия самых больших написаны там, где есть место.
drawing-CONFLICT = { $one } и { $other }: ПЕРЕСЕЧЕНИЕ
drawing-MARGINAL = { $one } и { $other }: НЕОПРЕДЕЛЁННО, пересекаются ли, сказать нельзя
drawing-more-pairs = Пар, которые пересекаются или могут, без места здесь: { $n }.
drawing-none-meet = Среди сравненных здесь районов ни один не пересекается с другим.
drawing-only-named = только назван, не начерчен
drawing-beside = из другого файла
drawing-all-heights = все высоты
drawing-always = в любое время
drawing-any-one = одно любое из окон; всего окон: { $n }
drawing-windows = окон: { $n }
drawing-km = { $n } км
drawing-m = { $n } м
drawing-unfit = сравнить нельзя; команда говорит почему
drawing-left-out = Районов, которые здесь ни с чем не сравниваются: { $n }.
