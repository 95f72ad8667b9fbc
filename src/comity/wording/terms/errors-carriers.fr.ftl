# Ce que disent les porteurs (relais, radio, sens unique).
error-parcel-damaged = Une trame de { $size } octets n’est pas des nôtres et a été laissée de côté ; ce qui s’est perdu est renvoyé tout seul.
error-carrier-too-narrow = Un porteur dont les trames ont { $most } octets ne prend pas même un fragment ; lui donner des trames de 40 octets ou plus.
error-route-no-such-kind = La voie { $name } de comity.toml est du genre { $kind }, que ce nœud n’a pas ; en nommer un de { $kinds }.
error-compact-changed-dictionary = Le fichier { $name } de ce programme n’est pas celui de sa version ; réinstaller le programme.
error-compact-damaged = Une trame compacte de { $size } octets est abîmée ou coupée ; elle a été laissée de côté, et revient toute seule.
error-compact-other-dictionary = Une trame compacte est écrite avec un autre dictionnaire ({ $theirs }, le nôtre est { $ours }) ; rien n’est perdu, mais installer la même version aux deux bouts.
error-compact-unknown = Une trame compacte de { $size } octets n’est d’aucun fil tenu ici ; elle a été laissée de côté.
error-compact-unknown-entry = Une trame compacte nomme l’inscription numéro { $number } d’un fil, qui n’est pas encore ici ; elle revient toute seule.
error-route-bad-address = La voie { $name } de comity.toml a l’adresse « { $address } » ; l’écrire hôte:port.
error-route-bad-call = « { $call } » ne nomme pas deux indicatifs ; les écrire DE>VERS avec au plus six lettres ou chiffres chacun.
error-route-no-address = La voie { $name } de comity.toml demande listen et send, chacun sous la forme hôte:port.
error-route-no-device = La voie { $name } de comity.toml ne nomme aucun appareil ; écrire son chemin dans send, comme send = "/dev/ttyS0".
error-route-no-such-profile = Il n’y a pas de profil { $name } ; en nommer un de { $profiles }.
error-route-which-way = La voie à sens unique { $name } de comity.toml demande soit send soit listen, et non les deux.
error-route-no-such-name = Il n’y a pas de voie { $name } dans comity.toml ; « comity route list » nomme celles qui y sont.
