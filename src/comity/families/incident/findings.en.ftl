# Material by its hash, and findings.

incident-evidence = Material
incident-evidence-short = Material: { $kind }, { $bytes } octets, { $captured }: { $release }
incident-evidence-full = { $author } states that it holds a file about { $about }: { $kind }, { $bytes } octets, { $captured }. The hash says which file is meant, and from when on no other can take its place; it says nothing of what the file shows. Of the file itself: { $release }.
incident-evidence--about = About
incident-evidence--about-hint = Reports or other entries that the material concerns.
incident-evidence--file = Hash of the file
incident-evidence--file-hint = SHA-256 of the file exactly as it is kept. The file itself does not travel here.
incident-evidence--bytes = Size (octets)
incident-evidence--bytes-hint = Of that same file.
incident-evidence--kind = Kind
incident-evidence--kind-hint = Video, image, track, radar, radio, telemetry, debris, document or witness. No image of a prisoner.
incident-evidence--captured = Captured
incident-evidence--captured-hint = UTC, from and until.
incident-evidence--pos = Position
incident-evidence--pos-hint = WGS 84, of the sensor or of what it shows.
incident-evidence--sensor = Sensor
incident-evidence--sensor-hint = What it was captured with.
incident-evidence--custody = Custody
incident-evidence--custody-hint = Who has kept the file since, and how.
incident-evidence--release = To be seen
incident-evidence--release-hint = The whole file, the file with parts left out, or the hash alone.

incident-finding = Finding
incident-finding-short = Finding by { $by }: { $findings_n ->
        [one] { $findings_n } statement
       *[other] { $findings_n } statements
    }, to be signed by { $signed_by }
incident-finding-full = { $author } states the finding of { $by } about { $about }. It is joint only once every party that is to sign it ({ $signed_by }) accepts these same terms; until then it is stated by { $author } alone. No account gives way to it.
incident-finding--about = About
incident-finding--about-hint = The reports concerned.
incident-finding--by = Found by
incident-finding--by-hint = The body, monitor or party whose finding it is.
incident-finding--method = Method
incident-finding--method-hint = What was looked at, and how.
incident-finding--findings = Statements
incident-finding--findings-hint = What is found, how sure it is and on what ground.
incident-finding--signed_by = To be signed by
incident-finding--signed_by-hint = Parties whose acceptance makes it joint. Empty: it stays its author's.

code-EVIDENCE-VIDEO = video
code-EVIDENCE-IMAGE = image
code-EVIDENCE-TRACK = track
code-EVIDENCE-RADAR = radar recording
code-EVIDENCE-RADIO = radio recording
code-EVIDENCE-TELEMETRY = telemetry
code-EVIDENCE-DEBRIS = debris
code-EVIDENCE-DOCUMENT = document
code-EVIDENCE-WITNESS = statement of a witness

state-MATERIAL-COMMITTED = HASH COMMITTED
state-MATERIAL-WITHDRAWN = WITHDRAWN

state-FINDING-STATED = STATED BY ITS AUTHOR
state-FINDING-JOINT = JOINT: accepted by all who sign it
state-FINDING-NOT_ACCEPTED = NOT ACCEPTED BY ALL WHO ARE TO SIGN IT
state-FINDING-WITHDRAWN = WITHDRAWN
