# Ошибки карты.

error-console-no-area = Это не район в форме JSON.
error-console-layer = Слой { $name } прочитать нельзя: нужен файл GeoJSON не больше { $most } МиБ или PMTiles в каталоге узла.
