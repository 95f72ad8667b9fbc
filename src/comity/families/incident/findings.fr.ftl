# Éléments matériels par leur empreinte, et constats.

incident-evidence = Éléments matériels
incident-evidence-short = Éléments matériels : { $kind }, { $bytes } octets, { $captured } : { $release }
incident-evidence-full = { $author } déclare détenir un fichier relatif à { $about } : { $kind }, { $bytes } octets, { $captured }. L’empreinte dit de quel fichier il s’agit, et à partir de quand aucun autre ne peut prendre sa place ; elle ne dit rien de ce que montre le fichier. Du fichier lui-même : { $release }.
incident-evidence--about = Au sujet de
incident-evidence--about-hint = Comptes rendus ou autres entrées que concerne l’élément.
incident-evidence--file = Empreinte du fichier
incident-evidence--file-hint = SHA-256 du fichier tel qu’il est conservé. Le fichier lui-même ne circule pas ici.
incident-evidence--bytes = Taille (octets)
incident-evidence--bytes-hint = De ce même fichier.
incident-evidence--kind = Nature
incident-evidence--kind-hint = Vidéo, image, piste, radar, radio, télémesure, débris, document ou témoin. Aucune image de prisonnier.
incident-evidence--captured = Enregistré
incident-evidence--captured-hint = En UTC, de et à.
incident-evidence--pos = Position
incident-evidence--pos-hint = WGS 84, du capteur ou de ce qu’il montre.
incident-evidence--sensor = Capteur
incident-evidence--sensor-hint = Ce qui a servi à l’enregistrement.
incident-evidence--custody = Conservation
incident-evidence--custody-hint = Qui conserve le fichier depuis, et comment.
incident-evidence--release = À voir
incident-evidence--release-hint = Le fichier entier, le fichier avec des parties omises, ou l’empreinte seule.

incident-finding = Constat
incident-finding-short = Constat de { $by } : { $findings_n ->
        [one] { $findings_n } affirmation
       *[other] { $findings_n } affirmations
    }, à signer par { $signed_by }
incident-finding-full = { $author } déclare le constat de { $by } au sujet de { $about }. Il n’est commun que lorsque chaque partie appelée à le signer ({ $signed_by }) accepte ces mêmes termes ; jusque-là, il est déclaré par { $author } seul. Aucune relation ne lui cède.
incident-finding--about = Au sujet de
incident-finding--about-hint = Les comptes rendus concernés.
incident-finding--by = Constaté par
incident-finding--by-hint = L’organe, l’observateur ou la partie dont c’est le constat.
incident-finding--method = Méthode
incident-finding--method-hint = Ce qui a été examiné, et comment.
incident-finding--findings = Affirmations
incident-finding--findings-hint = Ce qui est constaté, avec quelle certitude et sur quel fondement.
incident-finding--signed_by = À signer par
incident-finding--signed_by-hint = Parties dont l’acceptation le rend commun. Vide : il reste celui de son auteur.

code-EVIDENCE-VIDEO = vidéo
code-EVIDENCE-IMAGE = image
code-EVIDENCE-TRACK = piste
code-EVIDENCE-RADAR = enregistrement radar
code-EVIDENCE-RADIO = enregistrement radio
code-EVIDENCE-TELEMETRY = télémesure
code-EVIDENCE-DEBRIS = débris
code-EVIDENCE-DOCUMENT = document
code-EVIDENCE-WITNESS = déclaration d’un témoin

state-MATERIAL-COMMITTED = EMPREINTE ENGAGÉE
state-MATERIAL-WITHDRAWN = RETIRÉ

state-FINDING-STATED = DÉCLARÉ PAR SON AUTEUR
state-FINDING-JOINT = COMMUN : accepté par tous ses signataires
state-FINDING-NOT_ACCEPTED = NON ACCEPTÉ PAR TOUS CEUX QUI DOIVENT LE SIGNER
state-FINDING-WITHDRAWN = RETIRÉ
