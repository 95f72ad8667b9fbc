# Ce que disent les porteurs (relais, radio, sens unique).
error-parcel-damaged = Une trame de { $size } octets n’est pas des nôtres et a été laissée de côté ; ce qui s’est perdu est renvoyé tout seul.
error-carrier-too-narrow = Un porteur dont les trames ont { $most } octets ne prend pas même un fragment ; lui donner des trames de 40 octets ou plus.
error-route-no-such-kind = La voie { $name } de comity.toml est du genre { $kind }, que ce nœud n’a pas ; en nommer un de { $kinds }.
