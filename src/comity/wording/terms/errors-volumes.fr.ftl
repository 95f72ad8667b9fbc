# Zones, hauteurs et heures avec lesquelles on ne peut pas calculer.

error-area-no-such-place = Une position est au-delà du pôle ou de 180 degrés ; vérifiez que latitude et longitude ne sont pas interverties.
error-area-too-detailed = Une zone a plus de { $limit } positions une fois ses côtés tracés ; retirez-en, ou notifiez-la en plusieurs parties.
error-area-too-large = Un rayon ou une largeur est négatif ou dépasse { $km } km ; notifiez une zone plus petite.
error-area-too-wide = Le contour s’étend à plus de 80 degrés de son milieu et son intérieur ne peut être déterminé ; notifiez la zone en plusieurs parties.
error-area-edge-too-long = Un côté dépasse { $km } km et son plus court chemin n’est pas certain ; ajoutez-y une position.
error-area-half-turn = Un côté fait exactement un demi-tour de la terre et l’est ne s’y distingue pas de l’ouest ; ajoutez-y une position.
error-area-too-tangled = Les côtés d’une zone sont si proches les uns des autres qu’on ne peut les distinguer ; tracez-la avec moins de côtés.
error-area-no-area = Un contour n’entoure aucune surface ; donnez au moins trois sommets qui ne soient pas alignés.
error-area-crosses-itself = Un contour se croise ou se touche lui-même ; vérifiez l’ordre de ses sommets.
error-area-rings-meet = Deux contours d’une même zone se croisent ou se touchent ; tracez chaque vide à l’écart du contour extérieur et des autres vides.
error-area-hole-outside = Un vide se trouve hors du contour extérieur ; vérifiez ses sommets.
error-area-holes-overlap = Un vide se trouve dans un autre ; ne gardez que le plus grand.
error-band-no-such-height = Une hauteur dépasse 40 000 km ; vérifiez son unité.
error-band-upside-down = La limite inférieure n’est pas sous la limite supérieure ; intervertissez-les.
error-times-none = Il n’y a aucun moment où cela ait lieu ; vérifiez les dates par rapport à la période.
error-times-too-many = Il y a plus de { $limit } créneaux ; raccourcissez la période.
error-times-ends-before-start = Un créneau finit avant de commencer, ou sort du calendrier ; vérifiez ses heures.
error-times-too-uncertain = Une heure est dite incertaine de plus d’un an ; donnez plutôt un créneau plus long.
error-schedule-unread = L’horaire n’est pas compris à « { $part } » ; écrivez-le en jours et heures UTC.
error-minima-beyond-bounds = Un minimum de la règle « { $rule } » est négatif ou dépasse tout usage ; vérifiez son unité.
error-minima-twice = Le recueil de règles a deux lignes pour { $one } et { $other } ; n’en gardez qu’une.
error-volumes-too-many = Une activité a plus de { $limit } volumes ; notifiez-la en plusieurs parties.
