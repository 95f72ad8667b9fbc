# Передача дежурства.

error-handover-to-whom = Дежурство переходит от одной должности этой стороны к другой, а не от { $off } к { $on }; назовите сменщика через «--to OFFICER».
error-handover-not-one = Проект { $draft } не передача дежурства; «comity draft list» покажет, что ждёт.
error-handover-not-released = Передача дежурства { $draft } ещё не подписана: { $office }; пусть этот офицер подтвердит её.
error-send-stays-here = Проект { $draft } — передача дежурства, он остаётся на этом узле; подтвердите его командой «comity watch confirm».
