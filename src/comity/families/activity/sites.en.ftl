# Protected sites, movements of relief, local silence.

# Stands on every rendering of A15, A16 and A17.
asks-no-permission = This notice asks no permission; protected with or without notice.
asks-no-permission-short = asks no permission; protected with or without notice

activity-site = Notice of a protected site
activity-site-short = Site { $site_id } ({ $function }), valid { $valid }; { asks-no-permission-short }
activity-site-full = { $author } gives notice of the site { $site_id }: { $names }; { $function }, operated by { $operator }, at { $pos }. Checked by: { $verified_by }. Valid { $valid }; { $author } confirms it by a new notice of the same site at least every 90 days. { asks-no-permission }
activity-site--site_id = Identifier of the site
activity-site--site_id-hint = The author's own; a later notice with the same one confirms the site anew.
activity-site--names = Names
activity-site--names-hint = In each language in which it has one.
activity-site--function = Function
activity-site--function-hint = What the site is used for.
activity-site--operator = Operator
activity-site--operator-hint = Who runs it.
activity-site--pos = Position
activity-site--pos-hint = WGS 84; only the addressees can read it.
activity-site--outline = Outline
activity-site--outline-hint = A polygon around it.
activity-site--verified_by = Checked by
activity-site--verified_by-hint = How the position was checked.
activity-site--valid = Valid
activity-site--valid-hint = From and to, UTC. A new notice renews it.
activity-site--contact = Contact
activity-site--contact-hint = Who can be reached at the site; never made public.
activity-site--photo = Photograph
activity-site--photo-hint = By its hash; the file travels apart.
activity-site--coarse = Coarse place
activity-site--coarse-hint = What others than the addressees may be told of the place.

activity-movement = Notice of a movement of relief
activity-movement-short =
    { $org }: { $legs_n ->
        [one] { $legs_n } leg
       *[other] { $legs_n } legs
    }, { $vehicles_n ->
        [one] { $vehicles_n } vehicle
       *[other] { $vehicles_n } vehicles
    }, { $persons_n ->
        [one] { $persons_n } person
       *[other] { $persons_n } persons
    }; { asks-no-permission-short }
activity-movement-full =
    { $author } gives notice of a movement of { $org }: { $purpose } { $emergency_is ->
        [yes] It is an emergency.
       *[no] It is no emergency.
    } { $vehicles_n ->
        [one] { $vehicles_n } vehicle
       *[other] { $vehicles_n } vehicles
    }, { $persons_n ->
        [one] { $persons_n } person
       *[other] { $persons_n } persons
    }; { $legs_n ->
        [one] { $legs_n } leg
       *[other] { $legs_n } legs
    }: { $legs }. { asks-no-permission }
activity-movement--org = Organisation
activity-movement--org-hint = Whose movement it is.
activity-movement--purpose = Purpose
activity-movement--purpose-hint = What it is for.
activity-movement--emergency = Emergency
activity-movement--emergency-hint = Whether it could not be notified 48 hours ahead.
activity-movement--legs = Legs
activity-movement--legs-hint = From, to, departure and arrival of each, in the order in which they are travelled.
activity-movement--vehicles = Vehicles
activity-movement--vehicles-hint = Type, plate, colour and marking of each, and whether its roof is marked.
activity-movement--persons = Persons
activity-movement--persons-hint = How many travel.
activity-movement--cargo = Cargo
activity-movement--cargo-hint = What is carried.
activity-movement--tracker = Tracker
activity-movement--tracker-hint = Identifier of the tracking device.
activity-movement--contact = Contact
activity-movement--contact-hint = Who can be reached during the movement; never made public.
activity-movement--overnight = Overnight stops
activity-movement--overnight-hint = Where the movement spends the night.

activity-movement_status = Where a movement stands
activity-movement_status-short = Movement { $re }: { $state }, { $at }; { asks-no-permission-short }
activity-movement_status-full =
    { $author } states of the movement notified in { $re }, at { $at }: { $state }. { $state_is ->
        [UNDER_FIRE] Everyone who receives this is asked to pass it on at once.
       *[other] The movement goes by what was notified, unless stated otherwise.
    } { asks-no-permission }
activity-movement_status--re = Movement
activity-movement_status--re-hint = The notice of the movement; only its own author states where it stands.
activity-movement_status--state = State
activity-movement_status--state-hint = UNDER FIRE goes out as FLASH.
activity-movement_status--at = At
activity-movement_status--at-hint = UTC.
activity-movement_status--pos = Position
activity-movement_status--pos-hint = WGS 84; only the addressees can read it.

activity-silence = Proposal of a local silence
activity-silence-short = Silence for { $purpose }, { $window }, { $area }
activity-silence-full = { $author } proposes that all fire and movement of forces be silent { $window }, in this area: { $area }. Purpose: { $purpose }. It is agreed when every addressee accepts these same terms; silence of a party accepts nothing, and taking note accepts nothing.
activity-silence--area = Area
activity-silence--area-hint = WGS 84.
activity-silence--window = From and to
activity-silence--window-hint = UTC.
activity-silence--purpose = Purpose
activity-silence--purpose-hint = What the silence is for.
activity-silence--crews = Vehicles of the crews
activity-silence--crews-hint = Type, plate, colour and marking of each, and whether its roof is marked.
activity-silence--object = Object
activity-silence--object-hint = What is repaired, cleared or fetched.
