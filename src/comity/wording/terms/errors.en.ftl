# What went wrong, and what to do about it: one sentence for each key of an error.
# Variables are the facts that every place which raises the key gives.

error-unexplained = Something went wrong that this version has no sentence for ({ $key }); report it with what you did just before: { $facts }.

error-bundle-bad-item = Item { $item } of the file, at octet { $octet }, does not follow its format ({ $reason }); ask for the file again.
error-bundle-cut-off = The file ends in the middle of item { $item }, at octet { $octet }; ask for the file again.
error-bundle-forked = Two entries stand at the place of entry { $leaf } in one feed, both correctly signed; keep this file unchanged and show it to the parties and to the witness.
error-bundle-holds-evidence = The file holds evidence about bytes that { $party } signed against the rules of the record ({ $kind }); keep it unchanged and show it to the parties and to the witness.
error-bundle-incomplete = { $waiting ->
        [one] { $waiting } entry of the file cites what the file lacks; ask for the whole record.
       *[other] { $waiting } entries of the file cite what the file lacks; ask for the whole record.
    }
error-bundle-no-charter = The file holds no charter that can be used, so nothing in it can be checked; ask for the whole record.
error-bundle-not-closed = The file does not end as it should, so its end may be missing; ask for the file again.
error-bundle-not-one = The file is not an exported record; check that this is the right file.
error-bundle-other-charter = The charter of the file (item { $item }, at octet { $octet }) is not the one on which its entries rest; ask for the file again.
error-bundle-out-of-order = Item { $item } of the file, at octet { $octet }, is not in its place; ask for the file again.

error-card-bad-certificate = The certificate on the card cannot be used; ask the party for a new card.
error-card-bad-shape = The file is not a card; ask the party to make one again with “comity card”.
error-card-missing = There is no card at { $path }; check the path, or ask the party for its card.
error-card-not-granted = The card of { $party } names a node that { $party } has not enrolled; ask { $party } for a new card.
error-card-not-released = The card of { $party } does not carry enough good signatures of its root keys; do not use it, and ask { $party } for a new one.
error-card-other-already-paired = Another card of { $party } is already paired at { $path }; compare the words of both with { $party }, and say --anew if this one is to take its place.

error-cbor-cannot-encode = This value cannot be written in the one form the record allows ({ $reason }); report it, for no form should let it through.
error-cbor-not-canonical = The bytes are not written in the one form the record allows; ask the sender to make them again with its own node.
error-cbor-not-cbor = The bytes are damaged or of another kind; ask the sender for the file again.
error-cbor-outside-profile = The bytes hold a kind of value that the record does not allow ({ $reason }); ask the sender to make them again with its own node.
error-cbor-too-long = There are { $size } bytes where at most { $most } are read; check that this is the right file.

error-charter-bad-shape = The charter does not follow its format; ask the proposer for it again.
error-charter-not-paired = The charter names { $party }, whose card is not paired here; pair it first with “comity pair”.
error-charter-other-foundation = The charter pins another founding statement of { $party } than the card paired here; compare the words with { $party } before you go on.
error-charter-other-reality = The charter is for the reality { $theirs } and this node for { $ours }; use a node of the right reality, which cannot be changed.
error-charter-unfounded-party = The charter names a party without pinning its founding statement; ask the proposer for a complete charter.
error-charter-without-us = The charter does not name { $party }, the party of this node; ask the proposer for the right charter.

error-clock-real-time-only = This node keeps real time and its clock cannot be moved; use a node of the reality EXERCISE or TEST for that.

error-config-bad-value = A value in { $path } cannot be used ({ $reason }); mend it there and try again.
error-config-no-node = There is no node in { $path }; make one with “comity init”, or give the directory of one.
error-config-not-toml = { $path } cannot be read ({ $reason }); mend the line it names.

error-control-bad-arguments = The node cannot do { $verb } with what was given ({ $reason }); check the command with “--help”.
error-control-bad-request = The node did not understand the command ({ $reason }); use the program of the same version as the node.
error-control-no-answer = The node in { $path } does not answer ({ $reason }); start it with “comity run” and try again.
error-control-no-such-verb = The node knows no command { $verb }; use the program of the same version as the node.
error-control-request-too-long = The command carries more than the { $most } bytes that a node takes at once; send less in one message.

error-draft-flagged = Every reader would flag draft { $draft } ({ $flags }), so nothing was sent; drop it and write it right, or say why it goes out so: comity draft send DIR { $draft } --override REASON.
error-draft-needs-release = Draft { $draft } has { $given } of the { $needed } releases it needs; let another officer release it, or give a reason for sending it without.
error-draft-needs-staff = Draft { $draft } needs a release by an office that the charter names at staff level or above; let one release it, or give a reason for sending it without.
error-draft-officer-may-not = { $office } is not granted to release { $type } at this precedence; ask an officer who is.
error-draft-officer-not-now = { $office } is granted from { $start } until { $end } only, and this machine says that it is { $now }; set its clock, or have the grant renewed.
error-draft-officer-not-granted = The key of this officer is not enrolled on this line; enrol it with “comity officer add”, or ask another officer to release draft { $draft }.
error-draft-override-needs-reason = Draft { $draft } is sent despite a check only with a reason; write the reason, for it travels with the message.
error-draft-release-does-not-fit = The release does not fit draft { $draft } as it stands now; show the draft, read it, and release it again.
error-draft-same-officer = This officer has released draft { $draft } already; the second release must come from another officer.
error-draft-too-old = The first release of draft { $draft } is too old to be completed; drop the draft and write the message again.
error-draft-unknown = { $found ->
        [0] No draft begins with { $draft }; list the drafts with “comity draft list”.
       *[other] { $found } drafts begin with { $draft }; give more of its number.
    }
error-draft-void = Draft { $draft } would count for nothing ({ $flags }), so nothing was sent; no reason changes that: drop it and write it anew.

error-entry-bad-keys = Entry { $leaf } does not have the parts or the format that this version knows; it was not stored, so compare the versions of both nodes.
error-entry-bad-layout = The bytes are not laid out as an entry; they were not stored, and the sender must be asked for them again.
error-entry-bad-place = Entry { $leaf } does not stand at the place in its feed that it claims; it was not stored, and its author must be asked.
error-entry-bad-root = Entry { $leaf } commits to another past of its feed than the one held here; it was not stored, and its author must be asked.
error-entry-bad-shape = Entry { $leaf } does not follow its format; it was not stored, and its author must be asked.
error-entry-bad-signature = The signature of entry { $leaf } does not fit; it was not stored, and its author must be asked over another route.
error-entry-too-long = An entry of { $size } bytes came where at most { $most } are allowed; it was not stored, and its author must send less at a time.
error-entry-unknown = No entry { $leaf } is held here; check the number, or wait until it arrives.
error-entry-we-made-a-bad-one = This node made an entry that its own door does not admit, and sent nothing; run “comity doctor” before you write again.
error-entry-we-made-too-long = The message takes { $size } bytes and may take { $most }; shorten it, or send it in parts.
error-entry-which = { $found ->
        [0] No entry begins with { $prefix }; give the first figures of its number as “comity log” shows them.
        [one] { $prefix } is too short to name an entry; give four figures of its number at least.
       *[other] { $found } entries begin with { $prefix }; give more figures of its number, four at least.
    }

error-evidence-bad-receipt = The receipt does not hold in its { $part }; it proves nothing, so ask whoever gave it for the original.
error-evidence-bad-shape = The file is not evidence in its proper form; ask whoever gave it for the original file.
error-evidence-cannot-make = The evidence file would break rule { $reason }; export the record and have the program's makers look at it.
error-evidence-file-broken = The evidence file breaks rule { $rule } at item { $item }; it proves nothing, so ask whoever gave it for the original file.
error-evidence-forked = The feed of { $party } has forked, and what it did not answer cannot be shown; make a file of the two versions instead.
error-evidence-no-browser = No browser that prints was found ({ $tried }); open the HTML page in any browser and print it, or name one with --browser.
error-evidence-no-fork = No second entry with this number is held; name the other version, or import the file that holds it.
error-evidence-no-grant = The entry { $entry } may be about persons or sites, and { $parties } have not granted it to this reader; ask them for a release, or leave it out.
error-evidence-no-path = The feed has one entry only, and a receipt needs two; make it after the next entry.
error-evidence-no-revocation = This entry cuts off no terminal; name the entry that carries the revocation.
error-evidence-not-covered = No checkpoint covers the entry { $entry } yet; wait for the next one, within the hour, and ask again.
error-evidence-not-held = Nothing in this record shows that the node of { $party } held the entry; wait for an entry of that party, or import its file.
error-evidence-not-in-past = Why one entry builds on the other cannot be shown from this record; run "comity verify" on its export.
error-evidence-not-own = The entry { $entry } is not of this node’s own feed; ask the node that wrote it for the receipt.
error-evidence-not-sealed = The entry { $entry } is not sealed, so there is nothing to open; leave it out of --open.
error-evidence-not-signed = The file shows bytes that the key it names has not signed; it proves nothing about that party.
error-evidence-opened-by-node = A body is opened by a node that can read it; name the directory of that node as SOURCE.
error-evidence-proves-nothing = What the file shows is correctly signed and contradicts nothing; it proves no breach of the rules of the record.
error-evidence-use-check = { $path } is an evidence file, not a record; run “comity evidence check” on it.
error-evidence-withheld = { $party } helps people and alone releases its entry { $entry }; it is not asked, so leave it out.
error-evidence-wrong-source = { $path } is neither the directory of a node nor an exported record; name one of the two.

error-export-cannot-write = The record could not be written to { $path } ({ $reason }); check the place and try again.
error-export-exists = There is a file at { $path } already; choose another name.

error-fingerprint-ambiguous = These words fit more than one fingerprint; read the four-figure numbers to each other instead.
error-fingerprint-checksum = Each word is in the list, but together they do not fit; one was misheard, so have all of them read again.
error-fingerprint-count = A fingerprint has { $wanted } words and { $found } were given; have all of them read again.
error-fingerprint-short = Only { $size } bytes were given where a fingerprint needs { $wanted }; give the whole hash.
error-fingerprint-word = Word { $place } (“{ $word }”) is not in the list ({ $language }); have that word read again.

error-frame-backwards-range = Their node asked for entries from { $start } to { $until }, which is no range; the connection was closed and is tried again.
error-frame-bad-beat = Their node sent a beat that does not follow its format ({ $reason }); the connection was closed and is tried again.
error-frame-bad-reason = Their node closed the connection without a reason in proper form; it is tried again.
error-frame-bad-shape = Their node sent a frame that does not follow its format; the connection was closed and is tried again.
error-frame-not-built = Their node sent a frame of a kind that this version does not know yet; compare the versions of both nodes.
error-frame-not-canonical = Their node sent bytes that are not written in the one form allowed; the connection was closed and is tried again.
error-frame-too-long = A frame of { $size } bytes came where at most { $most } are allowed; the connection was closed and is tried again.
error-frame-too-many = A frame held { $size } things where at most { $most } are allowed; the connection was closed and is tried again.
error-frame-unknown-kind = Their node sent a frame of an unknown kind; compare the versions of both nodes.

error-genesis-bad-root = The first entry of a feed ({ $leaf }) claims a past; it was not stored, and its author must be asked.
error-genesis-bad-shape = The first entry of a feed ({ $leaf }) does not follow its format; it was not stored, and its author must be asked.
error-genesis-other-grant = The first entry of a feed ({ $leaf }) carries a grant for another key; it was not stored, and its author must be asked.
error-genesis-other-line = The first entry of a feed ({ $leaf }) is for another line; it was not stored, so check which line the sender meant.

error-identity-node-not-granted = This node's own key is not enrolled by its party; let the root key holders enrol it.

error-init-bad-name = { $name } cannot be the name of a node; use letters, figures and dashes.
error-init-bad-party = { $party } cannot be the code of a party; use two or three capital letters, such as AA, or AA-NAVY.
error-init-bad-reality = { $reality } is no reality; use REAL, EXERCISE or TEST.
error-init-not-empty = { $path } is not empty; give a new directory.

error-key-bad-shape = A key does not have the form or length of its kind; ask the party for it again.
error-key-weak = A key is of a kind that anyone could sign with; do not use it, and tell the party.
error-key-wrong-kind = A key of one kind stands where another kind is needed; ask the party to make the statement again.

error-keyfile-damaged = The key file { $path } is damaged; restore it from your backup.
error-keyfile-exists = There is a key at { $path } already; keys are never overwritten, so choose another name.
error-keyfile-missing = There is no key file at { $path }; restore it from your backup, or give the right directory.
error-keyfile-needs-passphrase = The key file { $path } is locked; give its passphrase with “--passphrase-file”.
error-keyfile-wrong-passphrase = The passphrase does not open { $path }; check it and try again.

error-line-already-begun = This node has begun its feed on this line already; go on with “comity run”.
error-line-bad-name = { $name } cannot be the name of a line; use letters, figures and dashes.
error-line-exists = There is a line { $name } here already; choose another name.
error-line-not-begun = This node has not begun its feed on this line; accept the charter first with “comity line accept”.
error-line-unknown = There is no line { $name } here; the lines are: { $known }.
error-line-which = This node has several lines or none ({ $known }); name one with “--line”.

error-link-bad-handshake = The connection could not be agreed ({ $reason }); check that both nodes are of the same version and try again.
error-link-bad-record = The connection was disturbed ({ $reason }); it is tried again.
error-link-crowded = Too many connections wait to be agreed at once; this one was closed and may be tried again.
error-link-cut-mid-frame = The connection broke off in the middle of a frame; it is tried again.
error-link-frame-empty = An empty frame came or was to be sent; the connection was closed and is tried again.
error-link-frame-too-long = A frame of { $size } bytes is longer than the { $most } allowed; the connection was closed and is tried again.
error-link-full = { $size } bytes wait to be sent where at most { $most } may; wait until the route has room.
error-link-gone = The connection ended before it was agreed; it is tried again.
error-link-late-handshake = The connection was not agreed in time; check with the party by telephone that its node is running.
error-link-second = There is a connection with this party from that host already, and one is enough; nothing needs to be done.
error-link-no-hybrid-group = The other node agreed a key by { $group } and not by the hybrid exchange that protects against quantum computers; update it, or set any_group if this cannot wait.
error-link-too-many = This party has as many connections with this node as it may have; this one was closed, and nothing needs to be done.
error-link-unknown-certificate = Somebody connected whose certificate is not that of a paired party; pair its card first if you know who it is.
error-link-shunned = What this peer sent breaks the rules, so its connection is not taken for a while; ask the party by telephone if it goes on.
error-link-unreachable = Their node cannot be reached at the address on its card; check the network, and ask the party by telephone.

error-matters-no-such-kind = { $kind } is no kind of matter; name one that this node’s picture shows.
error-message-bad-field = Field “{ $field }” cannot be sent as it stands: { $reason }; mend it and try again.
error-message-bad-schema = Field “{ $field }” does not follow the format of this message: { $reason }; it is kept and flagged, so ask its author what was meant.
error-message-bad-text = The text in “{ $field }” cannot be sent as it stands: { $fault }; write it again without that.

error-moment-unreadable = “{ $text }” is not a moment; write it as 051430ZFEB26 or 2026-02-05T14:30:00Z, always in UTC.

error-officer-bad-name = { $name } cannot be the name of an officer; use capital letters, figures and dashes.
error-officer-unknown = There is no officer { $name } here; the officers are: { $known }.

error-pair-other-words = The words you heard are not those of this card of { $party }; do not pair it, and ask { $party } for its card over another route.
error-pair-own-card = This is the card of { $party }, your own party; give it to the other party and pair theirs.

error-record-damaged = The record of this line is damaged at entry { $leaf } ({ $reason }); stop, keep the file as it is, and put a backup in its place, or let “comity store rebuild” take everything back from the other parties: the node then opens a new epoch.
error-record-does-not-fit = Entry { $leaf } no longer fits the record it was taken from; run “comity doctor”.
error-record-unknown-entry = Entry { $leaf } is not in this record; check the number.

error-root-no-keys = There are no root keys in { $path }; bring the medium that holds them and give its directory.

error-reader-acts-elsewhere = This process only reads the stores of { $party }: act at the console of the node that works, or by commands where it runs.
error-reader-needs-database = The stores of the node in { $path } are files, which one process has for itself; move them to a database with “comity store move”, or open the console of the running node.
error-run-already-running = A node is running in { $path } already; use that one, or stop it first.
error-run-cannot-listen = The node cannot listen at { $host }, port { NUMBER($port, useGrouping: 0) } ({ $reason }); free that port or give another in its configuration.
error-run-not-running = The node in { $path } is not running; start it with “comity run” and try again.

error-send-needs-officer = { $type } is released by an officer, not by the node alone; send it with “--officer”.
error-send-no-such-party = { $party } is not a party of this line; “comity line show” lists the parties.
error-send-no-such-precedence = { $name } is no precedence; use one of { $known }.
error-send-no-such-type = There is no type { $type }; “comity types” lists them.
error-send-precedence-above-type = { $type } goes out at { $most } at most; choose a lower precedence.

error-session-greeted-twice = Their node greeted twice on one connection; it was closed and is tried again.
error-session-no-greeting = Their node did not greet in time; check with them by telephone that it is running.
error-session-not-reading = Their node stopped reading what it asked for; the connection was closed and is tried again.
error-session-other-line = Their node speaks of another line; check with them which charter they run.
error-session-other-party = Their node speaks for another party than the card says; do not use this connection, and ask the party by telephone.
error-session-other-protocol = Their node speaks another version of the protocol; compare the versions of both nodes.
error-session-silent = Nothing came from their node for too long; the connection was closed and is tried again.
error-session-unasked = Their node sent entries nobody had asked for; the connection was closed and is tried again.
error-session-useless = Their node went on saying what brings nothing; the connection was closed, and it is let in again after a while.

error-statement-bad-foundation = The founding statement does not follow its format; ask the party for its card again.
error-statement-bad-grant = The statement that enrols a key does not follow its format; ask the party for it again.
error-statement-bad-revocation = The statement that ends a terminal’s keys does not follow its format; ask the party for it again.
error-statement-bad-rotation = The statement that puts in new root keys does not follow its format; ask the party for it again.
error-statement-bad-shape = The key statement does not follow its format; ask the party for it again.
error-statement-bad-threshold = The statement asks for { $threshold } of { $roots } root keys, which is not more than half; do not use it, and ask the party.
error-statement-our-threshold = { $threshold } of { $roots } root keys is not more than half; choose a higher number.

error-statements-damaged = The key statements in { $path } cannot be read; restore the file from your backup.

error-move-no-target = “{ $target }” is no place for stores; give an address such as postgresql://db/comity, or the word “files”.
error-move-there-already = The stores are there already; nothing was moved.

error-sim-no-such-plant = There is no bug named { $name } to put in; known: { $known }.

error-code-cannot-read = The picture { $path } cannot be read ({ $reason }); check the path and your right to read it.
error-code-no-picture = { $path } is no picture that can be read here ({ $reason }); give a PNG, JPEG, TIFF, WebP or BMP of at most 64 MiB.
error-code-no-reader = This installation cannot read pictures ({ $reason }); install the program with its extra “scan”, or give the codes as text.
error-code-none-found = No code of this program was found; photograph each code straight, sharp and whole, and try again.
error-fragment-damaged = A fragment of { $size } octets is damaged, or not of this program; read it again.
error-fragment-not-whole = What the fragments gave is not what was cut (it began with { $id }); read them again.
error-fragment-other = There are fragments of two files (one begins with { $id }); give those of one file at a time.
error-fragment-too-long = This has { $size } octets, and between 1 and { $most } can be cut into fragments; carry it as a file.

error-store-closed = The store is closed; start the node again.
error-store-damaged = The store is damaged ({ $reason }); stop, keep the file as it is, and put a backup in its place, or let “comity store rebuild” take everything back from the other parties: the node then opens a new epoch.
error-store-failed = The disk failed; the node writes nothing more, so look at the disk and start the node again.
error-store-flash-only = The disk is full: there is room for FLASH only, so this was not taken and nothing of it was sent; make room on the disk, and all goes on within 10 seconds.
error-store-full = The disk is full; make room and start the node again.
error-store-half = The store { $path } is not one yet: something was being carried to it, and was cut off; give the same “comity store move” or “comity store copy” again.
error-store-in-use = Another process already uses this store; stop that one first.
error-store-newer = The store was written by a newer version ({ $found }, this one knows { $known }); use that version.
error-store-no-checksums = This build of SQLite cannot keep checksums in its pages ({ $reason }); install the program again from its locked packages.
error-store-no-mark = There is no mark of this node in { $path }, and nothing else says which feed was its own; put the marks or a backup back in place.
error-store-no-psycopg = This installation cannot reach PostgreSQL ({ $reason }); install the program with its extra “postgres”.
error-store-no-reserve = The reserve of disk space for the most urgent entries is missing; make room on the disk.
error-store-none = There is no store of this line in the database ({ $path }); start the node that writes it first, or look at [store] in comity.toml.
error-store-not-alike = What was read back is not what was written; nothing was changed and the old store stands, so look at the disk and try again.
error-store-not-durable = The disk does not promise to keep what is written ({ $pragma } is { $found }, needed is { $needed }); move the store to a local disk.
error-store-not-empty = There is a store of this line already at the place it should go to; put that one away first.
error-store-old-sqlite = SQLite { $found } is too old, { $needed } is needed; install the program again from its locked packages.
error-store-other-line = This file holds the record of another line ({ $found }, wanted { $wanted }); give the directory of the right line.
error-store-readable-by-others = Other users of this machine can read the store; take that right from them with “chmod 600”.
error-store-reading = Another machine writes for this node, and this one only reads; give the command there.
error-store-sound = The store { $path } opens and nothing is wrong with it; to begin it anew all the same, say --anyway.
error-store-unreachable = The database at { $path } cannot be reached ({ $reason }); check that it runs, the address in [store] of comity.toml, and the right to log in.

error-torture-never = In vain waited for: { $what }; run the torture again with its seed and report it.
error-torture-no-compiler = There is no C compiler that works here, so nothing can stand between the program and the system; install one (cc) and run the torture again.
error-torture-no-nursery = The nursery of the nodes to be killed has ended; run the torture again.
error-torture-no-start = The node in { $path } did not start again; keep its directory as it is and report it.
error-torture-database = “{ $name }” needs --database if it is takeover, and has none if it is not; give an empty database of PostgreSQL for it alone.
error-torture-one-job = The torture { $name } is done in one process; leave --jobs out.
error-torture-unclean = After the kills the record is not sound ({ $verdict }: { $faults }); keep the directories of both nodes as they are and report it.

error-verify-cannot-read = The file { $path } cannot be read ({ $reason }); check the path and your right to read it.
error-verify-too-long = The file { $path } is longer than the { $most } octets that are read; check that this is the right file.

error-wording-broken = The sentence { $id } cannot be read; install the program again.
error-wording-missing = The sentence { $id } is missing in { $language }; install the program again or report it.
error-wording-no-terms = The folder { $folder } has no words in { $language }; choose a language that is shipped.
error-wording-twice = The sentence { $id } stands twice in { $language }; install the program again.
error-wording-unsaid = The sentence { $id } could not be said in { $language } ({ $reason }); report it.

# Why a field cannot stand as it is.
reason-missing = it is needed and not there
reason-unknown = there is no such field
reason-not-here = it goes with another value only
reason-null = it is there and empty; leave it out instead
reason-type = it is another kind of value than expected
reason-range = the number is too low or too high
reason-length = it has too many or too few parts
reason-pattern = it is not spelled as such names are
reason-code = there is no such word to choose
reason-order = it is out of order, such as an end before its start
reason-twice = the same thing stands there twice
reason-closed = the ring repeats its first position
reason-rule = it goes against a rule of this type
reason-unreadable = it cannot be read as what it should be
reason-control = it holds invisible or control characters
reason-bidi = it holds characters that turn the direction of the text
reason-unassigned = it holds characters that no alphabet has
reason-not-nfc = its accents are not in the usual form
reason-too-long = it is too long

# Exercises and the demonstration.
error-exercise-missing = There is no exercise { $name }; choose one of { $known }, or give the path of a file.
error-exercise-bad-file = The exercise cannot be read ({ $reason }); mend the file and play it again.
error-exercise-bad-step = The step { $step } of the exercise cannot be played ({ $reason }); mend it in the file.
error-exercise-not-as-expected = After the step { $step } the node of { $party } does not show what the exercise expects; look at its log and at the step’s expectation.
error-exercise-no-such-part = There is no story { $name } in this exercise; choose one of { $known }.
error-demo-node-ended = A node ended or does not answer; read { $path }, then run the demonstration again.
error-session-other-certificate = The certificate of this connection is not the one that their node names in its signed feed; do not use it, and compare cards with the party again.
error-aloud-not-one = These lines fit and are no text of this program; ask the other side from which sheet it reads.
error-aloud-too-long = This has { $size } octets, and at most { $most } are read aloud; carry it as a file or on paper.
error-spoken-damaged = The lines fit one by one and not together ({ $size } octets): they are of two sheets; read one sheet from its beginning.
error-spoken-other-form = This is written in form { $form }, which this program does not know; ask the other side for the plain form.
error-words-cannot-read = { $path } cannot be read ({ $reason }); see that it is a text file of yours.
