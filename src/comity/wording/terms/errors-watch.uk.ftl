# Передача чергування.

error-handover-to-whom = Чергування переходить від однієї посади цієї сторони до іншої, а не від { $off } до { $on }; назвіть змінника через «--to OFFICER».
error-handover-not-one = Проєкт { $draft } не є передачею чергування; «comity draft list» покаже, що чекає.
error-handover-not-released = Передачу чергування { $draft } ще не підписано: { $office }; нехай цей офіцер підтвердить її.
error-send-stays-here = Проєкт { $draft } — передача чергування, він лишається на цьому вузлі; підтвердьте його командою «comity watch confirm».
