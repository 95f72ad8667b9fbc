# Values of the enumerations. The wire keeps its names; these are the words for people.

code-TEST_PATTERN-ALTERNATE_HOURS = alternate hours
code-TEST_PATTERN-EACH_HOUR = each hour
code-TEST_PATTERN-TWICE_DAILY = twice a day

code-SCOPE-LINE = line
code-SCOPE-KEYS = keys
code-SCOPE-CALLS = calls
code-SCOPE-ACTIVITIES = activities
code-SCOPE-LAUNCHES = launches
code-SCOPE-INCIDENTS = incidents
code-SCOPE-ARMS = strategic arms
code-SCOPE-PERSONS = persons
code-SCOPE-TALKS = talks
code-SCOPE-PAUSES = pauses
code-SCOPE-FIGURES = figures

code-PRECEDENCE-ROUTINE = ROUTINE
code-PRECEDENCE-PRIORITY = PRIORITY
code-PRECEDENCE-IMMEDIATE = IMMEDIATE
code-PRECEDENCE-FLASH = FLASH

code-REALITY-REAL = REAL
code-REALITY-EXERCISE = EXERCISE
code-REALITY-TEST = TEST

code-LEVEL-DUTY = duty office
code-LEVEL-STAFF = staff
code-LEVEL-DEPUTY = deputy
code-LEVEL-PRINCIPAL = principal

code-TRANSPORT-TLS_DIRECT = direct route (TLS)
code-TRANSPORT-RELAY = relay
code-TRANSPORT-FILE = file carried by hand
code-TRANSPORT-RADIO = radio
code-TRANSPORT-SATELLITE = satellite
code-TRANSPORT-OTHER = other route

code-ACTOR-MACHINE = machine
code-ACTOR-OFFICER = officer

code-LINE_STATE-OPEN = open
code-LINE_STATE-DEGRADED = degraded
code-LINE_STATE-SUSPENDED = suspended
code-LINE_STATE-CLOSED = closed

code-LINE_REASON-TECHNICAL = technical
code-LINE_REASON-POLITICAL = political
code-LINE_REASON-MAINTENANCE = maintenance
code-LINE_REASON-SECURITY = security
code-LINE_REASON-OTHER = other

code-RECEIPT-HELD = HELD
code-RECEIPT-DISPLAYED = DISPLAYED
code-RECEIPT-OPENED = OPENED
code-RECEIPT-READ_BACK = READ BACK
code-RECEIPT-PASSED_ON = PASSED ON

code-RECEIPT_PROBLEM-UNREADABLE = cannot be read
code-RECEIPT_PROBLEM-UNKNOWN_TYPE = type not known here
code-RECEIPT_PROBLEM-WRONG_ADDRESSEE = not meant for this party
code-RECEIPT_PROBLEM-BAD_TIME = time implausible
code-RECEIPT_PROBLEM-DUPLICATE = received twice
code-RECEIPT_PROBLEM-MISSING = something before it is missing

code-POSITION-NOTED = noted (not consent)
code-POSITION-ACCEPT = accepts
code-POSITION-REFUSE = does not accept
code-POSITION-COUNTER = makes a counter-proposal
code-POSITION-RESERVE = reserves its position
code-POSITION-OBJECT = objects
code-POSITION-RECOGNISE = recognises
code-POSITION-NOT_RECOGNISED = does not recognise
code-POSITION-WITHDRAW_POSITION = withdraws its position
code-POSITION-CHECKING = is checking (not an answer)

code-ANSWER-ANSWERED = answered
code-ANSWER-DECLINED = does not answer
code-ANSWER-PENDING = answer to follow

code-PARTY_KIND-STATE = state
code-PARTY_KIND-FORCE = force
code-PARTY_KIND-MONITOR = monitoring body
code-PARTY_KIND-HUMANITARIAN = humanitarian body
code-PARTY_KIND-WITNESS = witness

code-KEY_KIND-NODE = node
code-KEY_KIND-OFFICER = officer
code-KEY_KIND-KEM = sealing
code-KEY_KIND-NOTE = checkpoint

code-KEY_REASON-LOST = lost
code-KEY_REASON-CAPTURED = captured
code-KEY_REASON-COMPROMISED = compromised
code-KEY_REASON-RETIRED = retired
code-KEY_REASON-STAFF_LEFT = holder has left
code-KEY_REASON-PRECAUTION = precaution

code-ACTIVITY-LAND = land activity
code-ACTIVITY-AIR = air activity
code-ACTIVITY-NAVAL = naval activity
code-ACTIVITY-AMPHIBIOUS = amphibious activity
code-ACTIVITY-AIRBORNE = airborne activity
code-ACTIVITY-TRANSFER = transfer of forces
code-ACTIVITY-MISSILE_FORCE = missile force activity
code-ACTIVITY-LIVE_FIRE = live firing
code-ACTIVITY-JOINT = joint activity
code-ACTIVITY-OTHER = other activity

code-EQUIP-TANK = battle tanks
code-EQUIP-ACV = armoured combat vehicles
code-EQUIP-ARTY_100MM = artillery of 100 mm and above
code-EQUIP-ATGM_VEHICLE = anti-tank guided missile vehicles
code-EQUIP-HELICOPTER = helicopters
code-EQUIP-COMBAT_AIRCRAFT = combat aircraft
code-EQUIP-HEAVY_BOMBER = heavy bombers
code-EQUIP-SHIP = ships
code-EQUIP-SUBMARINE = submarines
code-EQUIP-UAV = uncrewed aircraft
code-EQUIP-MISSILE_LAUNCHER = missile launchers
code-EQUIP-OTHER = other equipment

code-YNX-YES = yes
code-YNX-NO = no
code-YNX-NOT_STATED = NOT STATED

code-MISSILE-ICBM = intercontinental ballistic missile (ICBM)
code-MISSILE-SLBM = submarine-launched ballistic missile (SLBM)
code-MISSILE-IRBM = intermediate-range ballistic missile (IRBM)
code-MISSILE-MRBM = medium-range ballistic missile (MRBM)
code-MISSILE-SRBM = short-range ballistic missile (SRBM)
code-MISSILE-HYPERSONIC = hypersonic vehicle
code-MISSILE-SLV = space launch vehicle (SLV)
code-MISSILE-SOUNDING = sounding rocket
code-MISSILE-CRUISE = cruise missile
code-MISSILE-OTHER = other launch vehicle
code-MISSILE-UNKNOWN = launch vehicle not known

code-LAUNCH_PURPOSE-TEST = test
code-LAUNCH_PURPOSE-TRAINING = training
code-LAUNCH_PURPOSE-SPACE = space flight
code-LAUNCH_PURPOSE-COMBAT = combat use
code-LAUNCH_PURPOSE-DISPOSAL = disposal
code-LAUNCH_PURPOSE-NOT_STATED = NOT STATED

code-PAYLOAD-NONE = no payload
code-PAYLOAD-NON_NUCLEAR = non-nuclear
code-PAYLOAD-INERT = inert
code-PAYLOAD-EXPLOSIVE = explosive
code-PAYLOAD-SENSOR = sensor
code-PAYLOAD-DECOY = decoy
code-PAYLOAD-SPACE = space payload
code-PAYLOAD-NOT_STATED = NOT STATED

code-DIRECTED-NO = no
code-DIRECTED-NOT_STATED = NOT STATED

code-INCIDENT-COLLISION = collision
code-INCIDENT-UNSAFE_INTERCEPT = intercept reported as unsafe
code-INCIDENT-SHOOTDOWN = craft shot down
code-INCIDENT-LOSS = loss of a craft
code-INCIDENT-UNANNOUNCED_ENTRY = unannounced entry
code-INCIDENT-FIRE = fire opened
code-INCIDENT-RAMMING = ramming
code-INCIDENT-LASER = illumination by laser
code-INCIDENT-JAMMING = jamming
code-INCIDENT-CYBER = interference with computer systems
code-INCIDENT-OTHER = other incident

code-ASK-STOP = stop
code-ASK-CONTACT = make contact
code-ASK-SAR = search and rescue
code-ASK-MEDEVAC = medical evacuation
code-ASK-EXPLAIN = explain
code-ASK-PRESERVE_EVIDENCE = preserve material
code-ASK-SAFE_CONDUCT = safe conduct
code-ASK-GUIDANCE = guidance
code-ASK-NONE = nothing

code-CRAFT-UAV = uncrewed aircraft
code-CRAFT-AIRCRAFT = aircraft
code-CRAFT-HELICOPTER = helicopter
code-CRAFT-MISSILE = missile
code-CRAFT-BALLOON = balloon
code-CRAFT-VESSEL = vessel
code-CRAFT-SUBMARINE = submarine
code-CRAFT-GROUND_UNIT = ground unit
code-CRAFT-VEHICLE = vehicle
code-CRAFT-OTHER = other craft

code-VREF-AMSL = above mean sea level (AMSL)
code-VREF-AGL = above ground (AGL)
code-VREF-STD = at standard pressure (flight level, STD)
code-VREF-WGS84 = above the WGS 84 ellipsoid

code-QUAL-EXACT = exactly
code-QUAL-ABOUT = about
code-QUAL-AT_LEAST = at least
code-QUAL-AT_MOST = at most
code-QUAL-MORE_THAN = more than
code-QUAL-RANGE = range
code-QUAL-UNKNOWN = not known
code-QUAL-UNDER = nearly
code-QUAL-JUST_OVER = a little over

code-VISIBILITY-PARTIES = the parties of the line
code-VISIBILITY-NAMED = the addressees only
code-VISIBILITY-WITNESS_HASH = the parties; a witness sees the hash
code-VISIBILITY-PUBLIC = PUBLIC

code-PROVENANCE-REPORTED = REPORTED by an article
code-PROVENANCE-CONSTRUCTED = CONSTRUCTED for the exercise

code-UNIT-M = metres
code-UNIT-KM = kilometres
code-UNIT-S = seconds
code-UNIT-H = hours
code-UNIT-D = days
code-UNIT-DEG = degrees
code-UNIT-M_PER_S = metres a second
code-UNIT-KHZ = kilohertz
code-UNIT-MW = megawatts
code-UNIT-T = tonnes
code-UNIT-PERSON = persons
code-UNIT-ITEM = items
code-UNIT-PERCENT = per cent
code-UNIT-DEG_C = degrees Celsius
code-UNIT-BUILDING = buildings
code-UNIT-CUSTOMER = customers

code-ROLE-BOUND = bound party
code-ROLE-GUARANTOR = guarantor
code-ROLE-WITNESS = witness

code-VIOL-EXPLOSION = explosion
code-VIOL-BURST = burst of fire
code-VIOL-SHOT = shot
code-VIOL-SHELLING = shelling
code-VIOL-AIR_STRIKE = air strike
code-VIOL-UAV = uncrewed aircraft
code-VIOL-MISSILE = missile
code-VIOL-ADVANCE = advance
code-VIOL-WEAPON_PRESENCE = presence of weapons
code-VIOL-OVERFLIGHT = overflight
code-VIOL-STRIKE_ON_OBJECT = strike on an object
code-VIOL-OTHER = another act
