# Valeurs des énumérations. Le format garde ses noms ; voici les mots pour les lecteurs.

code-TEST_PATTERN-ALTERNATE_HOURS = une heure sur deux
code-TEST_PATTERN-EACH_HOUR = toutes les heures
code-TEST_PATTERN-TWICE_DAILY = deux fois par jour

code-SCOPE-LINE = ligne
code-SCOPE-KEYS = clés
code-SCOPE-CALLS = entretiens
code-SCOPE-ACTIVITIES = activités
code-SCOPE-LAUNCHES = lancements
code-SCOPE-INCIDENTS = incidents
code-SCOPE-ARMS = armements stratégiques
code-SCOPE-PERSONS = personnes
code-SCOPE-TALKS = pourparlers
code-SCOPE-PAUSES = pauses
code-SCOPE-FIGURES = chiffres

code-PRECEDENCE-ROUTINE = ROUTINE
code-PRECEDENCE-PRIORITY = URGENT
code-PRECEDENCE-IMMEDIATE = IMMÉDIAT
code-PRECEDENCE-FLASH = FLASH

code-REALITY-REAL = RÉEL
code-REALITY-EXERCISE = EXERCICE
code-REALITY-TEST = ESSAI

code-LEVEL-DUTY = permanence
code-LEVEL-STAFF = état-major
code-LEVEL-DEPUTY = adjoint
code-LEVEL-PRINCIPAL = haute autorité

code-TRANSPORT-TLS_DIRECT = voie directe (TLS)
code-TRANSPORT-RELAY = relais
code-TRANSPORT-FILE = fichier remis en main propre
code-TRANSPORT-RADIO = radio
code-TRANSPORT-SATELLITE = satellite
code-TRANSPORT-OTHER = autre voie

code-ACTOR-MACHINE = machine
code-ACTOR-OFFICER = officier

code-LINE_STATE-OPEN = ouverte
code-LINE_STATE-DEGRADED = dégradée
code-LINE_STATE-SUSPENDED = suspendue
code-LINE_STATE-CLOSED = fermée

code-LINE_REASON-TECHNICAL = technique
code-LINE_REASON-POLITICAL = politique
code-LINE_REASON-MAINTENANCE = maintenance
code-LINE_REASON-SECURITY = sécurité
code-LINE_REASON-OTHER = autre

code-RECEIPT-HELD = ENREGISTRÉ
code-RECEIPT-DISPLAYED = AFFICHÉ
code-RECEIPT-OPENED = OUVERT
code-RECEIPT-READ_BACK = COLLATIONNÉ
code-RECEIPT-PASSED_ON = TRANSMIS

code-RECEIPT_PROBLEM-UNREADABLE = illisible
code-RECEIPT_PROBLEM-UNKNOWN_TYPE = type inconnu ici
code-RECEIPT_PROBLEM-WRONG_ADDRESSEE = non destiné à cette partie
code-RECEIPT_PROBLEM-BAD_TIME = heure invraisemblable
code-RECEIPT_PROBLEM-DUPLICATE = reçu deux fois
code-RECEIPT_PROBLEM-MISSING = un élément antérieur manque

code-POSITION-NOTED = prend note (ne vaut pas accord)
code-POSITION-ACCEPT = accepte
code-POSITION-REFUSE = n’accepte pas
code-POSITION-COUNTER = fait une contre-proposition
code-POSITION-RESERVE = réserve sa position
code-POSITION-OBJECT = fait objection
code-POSITION-RECOGNISE = reconnaît
code-POSITION-NOT_RECOGNISED = ne reconnaît pas
code-POSITION-WITHDRAW_POSITION = retire sa position
code-POSITION-CHECKING = vérifie (ne vaut pas réponse)

code-ANSWER-ANSWERED = réponse donnée
code-ANSWER-DECLINED = ne répond pas
code-ANSWER-PENDING = réponse à suivre

code-PARTY_KIND-STATE = État
code-PARTY_KIND-FORCE = force
code-PARTY_KIND-MONITOR = organe d’observation
code-PARTY_KIND-HUMANITARIAN = organisme humanitaire
code-PARTY_KIND-WITNESS = témoin

code-KEY_KIND-NODE = nœud
code-KEY_KIND-OFFICER = officier
code-KEY_KIND-KEM = scellement
code-KEY_KIND-NOTE = point de contrôle

code-KEY_REASON-LOST = perdu
code-KEY_REASON-CAPTURED = capturé
code-KEY_REASON-COMPROMISED = compromis
code-KEY_REASON-RETIRED = retiré du service
code-KEY_REASON-STAFF_LEFT = départ du détenteur
code-KEY_REASON-PRECAUTION = précaution

code-ACTIVITY-LAND = activité terrestre
code-ACTIVITY-AIR = activité aérienne
code-ACTIVITY-NAVAL = activité navale
code-ACTIVITY-AMPHIBIOUS = activité amphibie
code-ACTIVITY-AIRBORNE = activité aéroportée
code-ACTIVITY-TRANSFER = transfert de forces
code-ACTIVITY-MISSILE_FORCE = activité des forces de missiles
code-ACTIVITY-LIVE_FIRE = tirs réels
code-ACTIVITY-JOINT = activité interarmées
code-ACTIVITY-OTHER = autre activité

code-EQUIP-TANK = chars de bataille
code-EQUIP-ACV = véhicules blindés de combat
code-EQUIP-ARTY_100MM = pièces d’artillerie de 100 mm et plus
code-EQUIP-ATGM_VEHICLE = véhicules porteurs de missiles antichars
code-EQUIP-HELICOPTER = hélicoptères
code-EQUIP-COMBAT_AIRCRAFT = avions de combat
code-EQUIP-HEAVY_BOMBER = bombardiers lourds
code-EQUIP-SHIP = bâtiments de surface
code-EQUIP-SUBMARINE = sous-marins
code-EQUIP-UAV = aéronefs sans équipage
code-EQUIP-MISSILE_LAUNCHER = lanceurs de missiles
code-EQUIP-OTHER = autres matériels

code-YNX-YES = oui
code-YNX-NO = non
code-YNX-NOT_STATED = NON PRÉCISÉ

code-MISSILE-ICBM = missile balistique intercontinental (ICBM)
code-MISSILE-SLBM = missile balistique lancé par sous-marin (SLBM)
code-MISSILE-IRBM = missile balistique de portée intermédiaire (IRBM)
code-MISSILE-MRBM = missile balistique à moyenne portée (MRBM)
code-MISSILE-SRBM = missile balistique à courte portée (SRBM)
code-MISSILE-HYPERSONIC = vecteur hypersonique
code-MISSILE-SLV = lanceur spatial (SLV)
code-MISSILE-SOUNDING = fusée-sonde
code-MISSILE-CRUISE = missile de croisière
code-MISSILE-OTHER = autre vecteur
code-MISSILE-UNKNOWN = vecteur inconnu

code-LAUNCH_PURPOSE-TEST = essai
code-LAUNCH_PURPOSE-TRAINING = entraînement
code-LAUNCH_PURPOSE-SPACE = vol spatial
code-LAUNCH_PURPOSE-COMBAT = emploi au combat
code-LAUNCH_PURPOSE-DISPOSAL = élimination
code-LAUNCH_PURPOSE-NOT_STATED = NON PRÉCISÉ

code-PAYLOAD-NONE = sans charge utile
code-PAYLOAD-NON_NUCLEAR = non nucléaire
code-PAYLOAD-INERT = inerte
code-PAYLOAD-EXPLOSIVE = explosive
code-PAYLOAD-SENSOR = capteur
code-PAYLOAD-DECOY = leurre
code-PAYLOAD-SPACE = charge utile spatiale
code-PAYLOAD-NOT_STATED = NON PRÉCISÉ

code-DIRECTED-NO = non
code-DIRECTED-NOT_STATED = NON PRÉCISÉ

code-INCIDENT-COLLISION = abordage ou collision
code-INCIDENT-UNSAFE_INTERCEPT = interception signalée comme dangereuse
code-INCIDENT-SHOOTDOWN = aéronef ou engin abattu
code-INCIDENT-LOSS = perte d’un appareil ou d’un bâtiment
code-INCIDENT-UNANNOUNCED_ENTRY = entrée non annoncée
code-INCIDENT-FIRE = ouverture du feu
code-INCIDENT-RAMMING = éperonnage
code-INCIDENT-LASER = illumination laser
code-INCIDENT-JAMMING = brouillage
code-INCIDENT-CYBER = perturbation de systèmes informatiques
code-INCIDENT-OTHER = autre incident

code-ASK-STOP = cesser
code-ASK-CONTACT = prendre contact
code-ASK-SAR = recherche et sauvetage
code-ASK-MEDEVAC = évacuation sanitaire
code-ASK-EXPLAIN = expliquer
code-ASK-PRESERVE_EVIDENCE = conserver les éléments matériels
code-ASK-SAFE_CONDUCT = sauf-conduit
code-ASK-GUIDANCE = guidage
code-ASK-NONE = rien

code-CRAFT-UAV = aéronef sans équipage
code-CRAFT-AIRCRAFT = avion
code-CRAFT-HELICOPTER = hélicoptère
code-CRAFT-MISSILE = missile
code-CRAFT-BALLOON = ballon
code-CRAFT-VESSEL = navire
code-CRAFT-SUBMARINE = sous-marin
code-CRAFT-GROUND_UNIT = unité terrestre
code-CRAFT-VEHICLE = véhicule
code-CRAFT-OTHER = autre moyen

code-VREF-AMSL = au-dessus du niveau moyen de la mer (AMSL)
code-VREF-AGL = au-dessus du sol (AGL)
code-VREF-STD = en pression standard (niveau de vol, STD)
code-VREF-WGS84 = au-dessus de l’ellipsoïde WGS 84

code-QUAL-EXACT = exactement
code-QUAL-ABOUT = environ
code-QUAL-AT_LEAST = au moins
code-QUAL-AT_MOST = au plus
code-QUAL-MORE_THAN = plus de
code-QUAL-RANGE = fourchette
code-QUAL-UNKNOWN = inconnu
code-QUAL-UNDER = près de
code-QUAL-JUST_OVER = un peu plus de

code-VISIBILITY-PARTIES = les parties à la ligne
code-VISIBILITY-NAMED = les destinataires seuls
code-VISIBILITY-WITNESS_HASH = les parties ; un témoin voit l’empreinte
code-VISIBILITY-PUBLIC = PUBLIC

code-PROVENANCE-REPORTED = RAPPORTÉ par un article
code-PROVENANCE-CONSTRUCTED = CONSTRUIT pour l’exercice

code-UNIT-M = mètres
code-UNIT-KM = kilomètres
code-UNIT-S = secondes
code-UNIT-H = heures
code-UNIT-D = jours
code-UNIT-DEG = degrés
code-UNIT-M_PER_S = mètres par seconde
code-UNIT-KHZ = kilohertz
code-UNIT-MW = mégawatts
code-UNIT-T = tonnes
code-UNIT-PERSON = personnes
code-UNIT-ITEM = unités
code-UNIT-PERCENT = pour cent
code-UNIT-DEG_C = degrés Celsius
code-UNIT-BUILDING = bâtiments
code-UNIT-CUSTOMER = abonnés

code-ROLE-BOUND = partie liée
code-ROLE-GUARANTOR = garant
code-ROLE-WITNESS = témoin

code-VIOL-EXPLOSION = explosion
code-VIOL-BURST = rafale
code-VIOL-SHOT = coup de feu
code-VIOL-SHELLING = bombardement d’artillerie
code-VIOL-AIR_STRIKE = frappe aérienne
code-VIOL-UAV = aéronef sans équipage
code-VIOL-MISSILE = missile
code-VIOL-ADVANCE = avancée
code-VIOL-WEAPON_PRESENCE = présence d’armes
code-VIOL-OVERFLIGHT = survol
code-VIOL-STRIKE_ON_OBJECT = frappe sur un objet
code-VIOL-OTHER = autre acte
