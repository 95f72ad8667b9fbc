# Помилки карти.

error-console-no-area = Це не район у формі JSON.
error-console-layer = Шар { $name } прочитати не можна: потрібен файл GeoJSON не більший за { $most } МіБ або PMTiles у каталозі вузла.
