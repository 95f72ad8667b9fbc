# Ce qu’une vérification à l’aveugle ou un préavis grossi ne peut faire, et que faire alors.

error-blind-answered = Cette offre a déjà reçu une réponse ou a été abandonnée ; demandez-en une nouvelle.
error-blind-bad-point = Une liste contient ce qui n’est pas un point du groupe, ou un point qui révélerait votre secret ; rien n’a été répondu : redemandez le feuillet.
error-blind-bad-size = Une liste a { $count } points, ce qui n’est pas la longueur requise ; redemandez le feuillet.
error-blind-damaged = { $path } est endommagé ou n’est pas un fichier de vérification à l’aveugle ; abandonnez-la et commencez-en une autre.
error-blind-no-paper = Ce fichier n’est pas un feuillet de vérification à l’aveugle, ou est endommagé ; redemandez-le.
error-blind-not-for-us = Cette offre est pour { $party }, ou pour une autre ligne ; choisissez la ligne, ou remettez-la à son destinataire.
error-blind-not-opened = La liste de { $party } dans ce feuillet n’est pas faite de ce que dit le fichier : les deux ne vont pas ensemble.
error-blind-not-ordered = Les points d’une liste ne sont pas dans leur ordre ; redemandez le feuillet.
error-blind-not-ours = Ce feuillet ne répond à rien que ce nœud ait envoyé et gardé ; choisissez le nœud et la ligne qui ont commencé la vérification.
error-blind-not-signed = Aucune clé de { $party } en vigueur sur cette ligne n’a signé ce feuillet ; redemandez-le, et comparez « comity terminal list ».
error-blind-nothing = Le plan ne touche aucune cellule ; donnez un fichier avec des zones et des créneaux.
error-blind-other-answer = { $party } a terminé la vérification avec une autre réponse que la vôtre ; commencez-en une nouvelle.
error-blind-other-step = Ce feuillet relève d’une autre étape : on répond à une offre, on termine avec une réponse ou une fin.
error-blind-over = Cette vérification est terminée et son secret est effacé ; commencez-en une nouvelle.
error-blind-own = { $party } est votre propre partie ; nommez l’autre avec --with.
error-blind-reflected = L’autre liste contient vos propres points ; rien n’a été répondu : demandez-leur une liste à eux.
error-blind-too-many = On ne peut comparer plus de { $limit } éléments à la fois ; choisissez des cellules plus grandes.
error-blind-twice = Une liste contient deux fois un même point ; redemandez le feuillet.
error-cells-no-such-size = Les cellules ont des côtés de 10, 50 ou 200 km, des tranches de 1, 6 ou 24 h et des couches de 1000 ou 3000 m, ou aucune ; choisissez parmi celles-ci.
error-cells-too-many = Le plan touche plus de { $limit } cellules ; choisissez des cellules ou des tranches plus grandes, ou vérifiez-en une partie.
error-coarse-no-such-step = Les pas sont { $steps } ; choisissez parmi ceux-ci.
error-coarse-nothing = Le plan n’a aucune zone que l’on puisse tracer ; donnez un fichier qui en a une.
error-coarse-too-wide = Le cadre dépasserait 90 degrés, ou 5000 km autour d’un pôle ; faites un cadre pour chaque partie du plan.
