# Ce que les passerelles disent des fichiers d’autrui : erreurs, et notes sur ce qui n’a pas été pris tel quel.

error-gateway-all-heights = Pour « { $name } », toutes les hauteurs sont prises, car ses limites n’ont pas été comprises.
error-gateway-arc-as-corners = Les arcs sont pris comme des sommets ; une corde reste à moins de { $metres } m de son arc.
error-gateway-around-pole = Une zone entoure ou touche un pôle, ce que ce format ne peut contenir ; retirez-la ou envoyez-la par message.
error-gateway-bad-archive = Le { $format } contient, une fois décompressé, plus qu’il ne devrait, ou des noms qui mènent hors de lui ; rien n’en a été lu.
error-gateway-bad-ring = Une ligne ou un contour a { $count } positions ; il en faut 3 à un contour, 2 à une ligne, et { $most } au plus.
error-gateway-bad-shape = « { $name } » ne se prête pas au calcul tel qu’il est tracé ; la note suivante dit pourquoi.
error-gateway-band-widened = Les limites de « { $name } » ont deux références ; le formulaire n’en a qu’une et sa tranche est plus grande.
error-gateway-cannot-save = Le fichier n’a pas pu être écrit dans { $path } ({ $reason }) ; choisissez un nouveau nom.
error-gateway-cannot-write = « { $name } » ne peut s’écrire dans ce format ; choisissez-en un autre.
error-gateway-document-type = Le fichier déclare un type de document, dont un { $format } n’a pas besoin et qui peut tout cacher ; demandez-le sans.
error-gateway-ends-before-start = Le temps de « { $name } » se termine avant de commencer ; vérifiez les deux instants.
error-gateway-estimated-end = La fin de « { $name } » n’est qu’estimée par son auteur.
error-gateway-from-q-line = Le texte ne décrit aucune zone ; le cercle de sa ligne Q est pris, il est plus grossier.
error-gateway-heights-left = Les hauteurs inscrites avec les positions ont été laissées de côté ; la tranche est celle de la forme.
error-gateway-holds-too-long = Un repère vaut { $minutes } minutes au plus et se renvoie tant qu’il est en vigueur ; choisissez une durée plus courte.
error-gateway-level-unread = La hauteur « { $part } » n’est pas comprise ; écrivez-la FL115, 1500 ft, 450 m, SFC ou UNL.
error-gateway-line-as-corridor = « { $name } » est une ligne, prise comme un couloir de 1 m de chaque côté ; indiquez sa largeur.
error-gateway-link-left = « { $part } » renvoie à quelque chose hors du fichier ; le lien n’a pas été suivi.
error-gateway-magnetic = Un azimut est magnétique et sa déclinaison n’est pas connue ; donnez-le par rapport au nord vrai.
error-gateway-more-notes = D’autres parties n’ont pas été comprises, trop nombreuses pour être énumérées : { $count }.
error-gateway-no-area = « { $name } » ne décrit aucune zone comprise.
error-gateway-no-columns = Le tableau n’a pas de colonnes de latitude et de longitude ; intitulez-les « lat » et « lon ».
error-gateway-no-room = Le formulaire n’a pas de place pour « { $name } » ; notifiez-la à part.
error-gateway-no-such-azimuth = Un azimut n’est pas compris entre 0 et 360 degrés ; vérifiez-le.
error-gateway-no-such-format = Ce format n’existe pas ici ; choisissez parmi { $formats }.
error-gateway-no-such-position = La position « { $part } » n’existe pas : une latitude s’arrête à 90 degrés et une longitude à 180 ; vérifiez qu’elles ne sont pas interverties.
error-gateway-no-such-radius = Un rayon ou une largeur n’est pas positif, dépasse { $most } km, ou le rayon intérieur n’est pas inférieur à l’extérieur ; vérifiez la valeur et l’unité.
error-gateway-no-time = « { $name } » n’a aucun temps compris ; indiquez-le avant l’envoi.
error-gateway-not-this-format = Le fichier est endommagé ou n’est pas au format { $format } ; vérifiez de quel fichier il s’agit.
error-gateway-nothing-found = Le fichier ne contient aucune zone ; vérifiez que c’est le bon fichier.
error-gateway-nothing-to-draft = Le fichier ne contient aucune forme à porter sur un formulaire ; voyez ses notes.
error-gateway-other-datum = Les positions sont dans un autre système ({ $part }) ; convertissez-les en WGS 84, en degrés.
error-gateway-part-unread = Cette partie n’a pas été comprise et ne figure dans aucune forme : « { $part } ».
error-gateway-parts-missing = L’avis annonce { $count } parties ; parties présentes dans le fichier : { $there }.
error-gateway-point-as-circle = « { $name } » est un point, pris comme un cercle de 1 m ; indiquez son rayon.
error-gateway-points-as-circles = Le tableau ne donne pas de rayon ; chaque site est pris comme un cercle de 1 m.
error-gateway-property-left = La propriété « { $part } » a été laissée de côté.
error-gateway-protected-export = Les messages de type { $type } parlent de ce qui est protégé et ne s’écrivent pas en fichiers pour autrui ; montrez-les sur la ligne ou lisez-les à voix haute.
error-gateway-shape-left = La forme « { $name } » a été laissée de côté ; la note suivante dit pourquoi.
error-gateway-too-long = Le fichier dépasse { $limit } Kio ; divisez-le ou retirez ce qui n’est pas nécessaire.
error-gateway-too-many-positions = Le fichier contient plus de { $limit } positions ; simplifiez ses lignes ou divisez-le.
error-gateway-too-many-shapes = Le fichier contient plus de { $limit } formes ; divisez-le.
error-gateway-whole-period = Pour « { $name } », la période entière est prise, car son horaire n’a pas été compris.
error-markers-bad-address = « { $address } » n’est pas une adresse pour des repères ; écrivez-la tcp://127.0.0.1:8087, tls:// ou udp://.
error-markers-cannot-send = Les repères n’ont pas pu être envoyés à { $address } ({ $reason }) ; vérifiez qu’elle écoute et que son certificat est connu ici.
error-markers-too-long = Un repère dépasse { $limit } octets, plus qu’un datagramme n’en contient ; envoyez-le par tcp ou tls.
error-gateway-fixes-left = { $count ->
    [one] { $count } point sans heure ou position lisible a été laissé de côté.
   *[other] { $count } points sans heure ou position lisible ont été laissés de côté.
}
error-gateway-no-track = Le fichier n’a aucune trajectoire datée ; donnez du GPX, des lignes GeoJSON datées, un tableau ou du JSON de points.
error-gateway-no-track-columns = Le fichier n’a pas d’heure, de latitude et de longitude pour chaque point ; nommez ces colonnes, ou ajoutez à chaque ligne la liste de ses heures.
