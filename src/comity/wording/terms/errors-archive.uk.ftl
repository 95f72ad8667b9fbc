# Що говориться про архіви.
error-archive-bad-bundle = Цей пакет записів обрізано або в ньому інше число; отримайте архів заново.
error-archive-bad-file = Файл { $path } архіву не той, що має там стояти; отримайте архів заново.
error-archive-bad-tile = У цій плитці { $size } октетів замість { $wanted }; отримайте архів заново.
error-archive-bad-url = «{ $url }» не адреса архіву; дайте адресу, що починається з http:// або https:// і не має знака питання.
error-archive-cannot-read = { $path } не читається ({ $reason }); перевірте шлях або сервер і повторіть.
error-archive-needs-tls = { $host } поза цією машиною: дайте --certificate і --key або нехай сервер із сертифікатом передає на 127.0.0.1.
error-archive-not-one = У { $path } немає архіву, і тека не порожня; назвіть теку архіву або нову.
error-archive-not-sound = Журнал { $verdict } і не архівується; подивіться його командою «comity verify».
error-archive-not-there = За шляхом { $path } немає архіву; назвіть теку або адресу, що починається з http:// або https://.
error-archive-other-line = Архів { $path } належить до іншої лінії; назвіть архів цієї.
error-archive-other-past = В архіві { $size } записів стрічки { $feed }, які не є початком цього журналу; збережіть його як є і пишіть у нову теку.
