# Demander de cesser, secourir, récupérer, avertir d'un événement, se tenir à l'écart.

incident-stop = Demande de cesser
incident-stop-short = Prière de cesser : { $act }, à partir de { $from }
incident-stop-full = { $author } demande de cesser : { $act }, à partir de { $from }. La vérification vient d’abord et n’est pas une réponse ; chaque partie répond pour elle-même. Ni cette demande, ni une réponse, ni son absence n’autorisent quoi que ce soit.
incident-stop--act = Acte
incident-stop--act-hint = Ce que l’auteur demande de cesser.
incident-stop--text = Quoi exactement
incident-stop--text-hint = Pour que nul ne puisse le prendre pour autre chose.
incident-stop--area = Zone
incident-stop--area-hint = Où.
incident-stop--from = À partir de
incident-stop--from-hint = En UTC, à partir de quand.
incident-stop--reason = Motif
incident-stop--reason-hint = Pourquoi l’auteur le demande.

incident-sar = Recherche et sauvetage
incident-sar-short = Recherche et sauvetage : disparus { $missing }, { $window }
incident-sar-full =
    { $author } recherche des disparus : { $missing }, { $window }. { $safe_conduct_is ->
        [yes] { $author } demande à chaque partie de déclarer un libre passage pour ceux qui secourent ; la réponse de chacune est la sienne.
       *[no] { $author } ne demande aucune réponse.
    } Ce qui protège les personnes en détresse et ceux qui les secourent ne dépend d’aucune réponse.
incident-sar--missing = Disparus (personnes)
incident-sar--missing-hint = Avec le degré d’exactitude du chiffre.
incident-sar--area = Zone
incident-sar--area-hint = Où l’on cherche.
incident-sar--window = Moment
incident-sar--window-hint = De et à. Un libre passage déclaré prend fin avec lui.
incident-sar--assets = Moyens
incident-sar--assets-hint = Moyens et unités qui recherchent et secourent.
incident-sar--safe_conduct = Libre passage demandé
incident-sar--safe_conduct-hint = S’il est demandé à chaque partie de déclarer un libre passage.

incident-recovery = Récupération
incident-recovery-short = Récupération par { $by } : { $pos }, { $window }
incident-recovery-full = { $author } déclare que { $by } récupère une épave ou des débris, position { $pos }, { $window }.
incident-recovery--object = Objet
incident-recovery--object-hint = Ce qui est à récupérer.
incident-recovery--pos = Position
incident-recovery--pos-hint = WGS 84.
incident-recovery--depth_m = Profondeur (m)
incident-recovery--depth_m-hint = En mètres sous la surface.
incident-recovery--by = Récupéré par
incident-recovery--by-hint = La partie qui récupère.
incident-recovery--window = Moment
incident-recovery--window-hint = De et à.

incident-nuclear = Incident nucléaire
incident-nuclear-short = Incident nucléaire : { $kind }, { $at } ; risque de détonation : { $detonation_risk }
incident-nuclear-full = { $author } rend compte : { $kind }, { $at }. Risque de détonation : { $detonation_risk }. Dirigé contre aucun des destinataires : { $not_directed_at_you }. Posture propre inchangée : { $our_posture_unchanged }. { $author } demande : { $asks }. C’est la relation d’une seule partie.
incident-nuclear--kind = Nature
incident-nuclear--kind-hint = Ce qui est signalé, selon l’auteur.
incident-nuclear--at = Heure
incident-nuclear--at-hint = En UTC.
incident-nuclear--pos = Position
incident-nuclear--pos-hint = WGS 84, si elle peut être donnée.
incident-nuclear--detonation_risk = Risque de détonation
incident-nuclear--detonation_risk-hint = Oui, non ou non précisé.
incident-nuclear--measures = Mesures
incident-nuclear--measures-hint = Ce qui est fait pour écarter le danger.
incident-nuclear--asks = Demande
incident-nuclear--asks-hint = Ce que l’auteur demande aux destinataires, ou rien.
incident-nuclear--not_directed_at_you = Non dirigé contre vous
incident-nuclear--not_directed_at_you-hint = L’assurance donnée par l’auteur aux destinataires.
incident-nuclear--our_posture_unchanged = Posture propre inchangée
incident-nuclear--our_posture_unchanged-hint = Si les forces de l’auteur restent comme avant.

incident-interference = Perturbation
incident-interference-short = Perturbation : { $kind }, { $occurred }, { $pos }
incident-interference-full = { $author } rend compte d’une perturbation : { $kind }, { $occurred }, position { $pos }. { $author } demande : { $asks }. C’est la relation d’une seule partie ; elle ne dit rien de l’origine de la perturbation.
incident-interference--kind = Nature
incident-interference--kind-hint = Laser, radio, navigation par satellite, satellite, cyber ou acoustique.
incident-interference--affected = Ce qui est touché
incident-interference--affected-hint = Ce qui est perturbé, et comment.
incident-interference--occurred = Moment
incident-interference--occurred-hint = En UTC, avec l’incertitude propre de l’auteur.
incident-interference--pos = Position
incident-interference--pos-hint = WGS 84, de ce qui est perturbé.
incident-interference--freq = Fréquences
incident-interference--freq-hint = En kHz.
incident-interference--asks = Demande
incident-interference--asks-hint = Ce que l’auteur demande à l’autre partie, ou rien.

incident-stand_back = Maintien à l’écart
incident-stand_back-short = Se tiennent à l’écart : { $keeps_away }, { $window }
incident-stand_back-full = { $author } tient à l’écart de { $area } : { $keeps_away }, { $window }. Cela de son propre chef et sans condition. En cas de révocation, celle-ci ne prend effet envers une partie qu’au plus tôt { $notice_s } après que le nœud de cette partie l’a détenue.
incident-stand_back--area = Zone
incident-stand_back--area-hint = Ce dont l’auteur se tient à l’écart.
incident-stand_back--vband = Tranche d’altitude
incident-stand_back--vband-hint = De et à, en mètres, avec la référence de mesure.
incident-stand_back--window = Moment
incident-stand_back--window-hint = De et à ; il prend fin de lui-même.
incident-stand_back--keeps_away = À l’écart
incident-stand_back--keeps_away-hint = Quels moyens et unités.
incident-stand_back--distance_m = Distance (m)
incident-stand_back--distance_m-hint = En mètres d’un lieu ou d’une ligne que nomme le texte.
incident-stand_back--text = Texte
incident-stand_back--text-hint = Nécessaire avec une distance : à partir de quoi elle est mesurée.
incident-stand_back--notice_s = Préavis de révocation
incident-stand_back--notice_s-hint = Temps entre la détention d’une révocation et son effet.

incident-engagement_warning = Avertissement sur un objet non identifié
incident-engagement_warning-short = Avertissement sur { $re } : { $object }, { $window }
incident-engagement_warning-full =
    { $author } déclare que : { $text } L’objet de { $re } est, selon { $author } : { $object } ; équipage à bord : { $crewed } ; { $civil_traffic_checked_is ->
        [YES] trafic civil vérifié.
        [NO] trafic civil non vérifié.
       *[other] trafic civil impossible à vérifier.
    } Zone { $area }, { $window }. Il ne fixe aucun délai de réponse. Ni cet avertissement ni le silence n’autorisent quoi que ce soit.
incident-engagement_warning--re = Question
incident-engagement_warning--re-hint = La question sur l’objet.
incident-engagement_warning--object = Objet
incident-engagement_warning--object-hint = Ce qu’il paraît être à l’auteur.
incident-engagement_warning--crewed = Équipage à bord
incident-engagement_warning--crewed-hint = S’il y a quelqu’un à bord.
incident-engagement_warning--civil_traffic_checked = Trafic civil vérifié
incident-engagement_warning--civil_traffic_checked-hint = Si le trafic civil, aérien ou maritime, a été interrogé.
incident-engagement_warning--area = Zone
incident-engagement_warning--area-hint = Où vaut l’avertissement.
incident-engagement_warning--window = Moment
incident-engagement_warning--window-hint = De quand à quand vaut l’avertissement. Ce n’est pas un délai de réponse.
incident-engagement_warning--text = Texte
incident-engagement_warning--text-hint = Des faits seulement. Affiché après « déclare que ».

code-STOP_ACT-FIRE = tir
code-STOP_ACT-FLIGHT = vol
code-STOP_ACT-MOVEMENT = mouvement
code-STOP_ACT-APPROACH = approche
code-STOP_ACT-JAMMING = brouillage
code-STOP_ACT-LASER = laser
code-STOP_ACT-WORKS = travaux
code-STOP_ACT-OTHER = un autre acte

code-NUC-ACCIDENT = accident
code-NUC-UNAUTHORISED = un événement que le commandement de l’auteur n’avait pas ordonné
code-NUC-UNEXPLAINED = un événement que l’auteur ne peut expliquer
code-NUC-UNKNOWN_OBJECTS = des objets inconnus vus par les systèmes d’alerte
code-NUC-WARNING_INTERFERENCE = une perturbation des systèmes d’alerte
code-NUC-RADIOLOGICAL = une dissémination de matières radioactives

code-INTERF-LASER = laser
code-INTERF-RADIO = radio
code-INTERF-GNSS = navigation par satellite
code-INTERF-SATELLITE = satellite
code-INTERF-CYBER = cyber
code-INTERF-ACOUSTIC = acoustique

state-STOP_REQUEST-ASKED = DEMANDÉ
state-STOP_REQUEST-CHECKING = EN VÉRIFICATION
state-STOP_REQUEST-ACCEPTED = ACCEPTÉ PAR TOUTES LES PARTIES SOLLICITÉES
state-STOP_REQUEST-NOT_ACCEPTED = NON ACCEPTÉ
state-STOP_REQUEST-COUNTERED = CONTRE-PROPOSITION FAITE
state-STOP_REQUEST-ANSWERED = RÉPONSES REÇUES, NON ACCEPTÉ PAR TOUTES
state-STOP_REQUEST-CONTESTED = CONTESTÉ : on ne sait quelle réponse d’une partie vaut
state-STOP_REQUEST-ENDED = ACCEPTÉ, PUIS TERMINÉ
state-STOP_REQUEST-ALERT_WITHDRAWN = ALERTE RETIRÉE

state-RESCUE-ANNOUNCED = ANNONCÉ
state-RESCUE-CONDUCT_ASKED = LIBRE PASSAGE DEMANDÉ
state-RESCUE-CONDUCT_BY_SOME = LIBRE PASSAGE DÉCLARÉ PAR CERTAINES
state-RESCUE-CONDUCT_BY_ALL = LIBRE PASSAGE DÉCLARÉ PAR TOUTES LES PARTIES SOLLICITÉES
state-RESCUE-ALERT_WITHDRAWN = ALERTE RETIRÉE

state-RECOVERY-STATED = DÉCLARÉE
state-RECOVERY-WITHDRAWN = RETIRÉE
state-NUCLEAR_INCIDENT-STATED = SIGNALÉ
state-NUCLEAR_INCIDENT-WITHDRAWN = RETIRÉ
state-INTERFERENCE-STATED = SIGNALÉE
state-INTERFERENCE-WITHDRAWN = RETIRÉE

state-STAND_BACK-IN_FORCE = SE TIENT À L’ÉCART
state-STAND_BACK-REVOKED = RÉVOQUÉ
state-STAND_BACK-ENDED = TERMINÉ
