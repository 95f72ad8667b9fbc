# Ce qui est dit des témoins de journaux de transparence.
error-note-bad-key = Ce n’est pas la clé d’un journal ni d’un témoin ; copier une ligne entière : un nom, un signe plus, huit signes, un signe plus et la clé.
error-note-bad-shape = Ce n’est pas un point de contrôle d’un journal, ou il est abîmé ; le demander à nouveau.
error-witness-bad-name = « { $name } » ne peut être le nom d’un témoin ; choisir un mot sans espace ni signe plus, 255 octets au plus.
error-witness-bad-settings = Les réglages dans { $path } ne peuvent être lus ({ $reason }) ; corriger cette ligne, ou l’ôter.
error-witness-bad-trusted = La ligne { $number } de { $path } n’est pas la clé d’un journal ; l’ôter, et donner la clé à nouveau par « comity witness trust ».
error-witness-exists = Il y a déjà un témoin dans { $path }, ou ce qu’il en reste ; choisir un dossier vide.
error-witness-key-open = D’autres usagers de cette machine peuvent lire la clé dans { $path } ; leur ôter ce droit par « chmod 600 ».
error-witness-lost = Ce que ce témoin avait signé est perdu : { $path } contient moins que les { $signed } contreseings que sa marque connaît ; le retirer : en faire un autre par « comity witness init » dans un nouveau dossier, sous un autre nom, et remettre ses clés.
error-witness-needs-tls = { $host } est hors de cette machine : nommer un certificat et sa clé dans witness.toml, ou laisser un serveur qui en a un transmettre à 127.0.0.1.
error-witness-no-growth = Notre fil ne mène pas de { $old } à { $size } entrées ; c’est un défaut de notre fait, le signaler.
error-witness-no-key = La clé dans { $path } ne peut être lue ; la remettre, ou retirer ce témoin et en faire un autre.
error-witness-no-mark = La marque dans { $path } manque ou n’est pas de ce témoin ; la remettre à côté du dossier avec lequel elle fut copiée, ou retirer ce témoin et en faire un autre.
error-witness-not-a-log = C’est la clé d’un témoin ; donner la clé du journal à contresigner.
error-witness-not-one = Il n’y a pas de témoin dans { $path } ; « comity witness init » en fait un.
error-witness-not-the-last = Ces signatures sont d’un autre point de contrôle que notre dernier ; rien n’est entré au registre, et le dernier est demandé tout seul.
error-witness-nothing-good = Aucune de ces lignes n’est une bonne signature d’un témoin de la charte de cette ligne sur notre dernier point de contrôle ; rien n’est entré au registre.
error-witness-too-many = C’est trop : { $logs } journaux et { $keys } clés d’un même journal au plus ; en ôter d’anciennes du fichier « trusted ».
