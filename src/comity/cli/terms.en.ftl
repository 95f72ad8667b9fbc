# What the commands say around the words of messages. Ids: `cli-`, then where it stands.

cli-opening = Opening the record …
cli-making-keys = Making keys …
cli-exporting = Writing the record …
cli-verifying = Checking every signature …
cli-looking = Looking …
cli-ask-passphrase = Passphrase of { $officer }
cli-ask-new-passphrase = Passphrase for the new keys

# Labels and heads of columns.
cli-label-reality = Reality
cli-label-node = Node
cli-label-officers = Officers
cli-label-words = Fingerprint, to be read aloud:
cli-label-addresses = Reached at
cli-label-lines = Lines
cli-label-line = Line
cli-label-feed = Feed
cli-label-digest = Digest
cli-label-entries = Entries
cli-label-stable = Settled up to level
cli-mismatch = It answers other terms
cli-accounts = Accounts side by side
cli-facts = Beside it
cli-arms = Numbers and limits
cli-contested = CONTESTED: nobody says yet whether this stands
cli-state-contested = CONTESTED ({ $status })
cli-reading-without = Read without it
cli-reading-with = Read with it
cli-label-pictures = Compared
cli-picture-SAME = same picture as { $node } up to level { $level }; { $later ->
    [0] nothing later
    [one] { $later } later entry
   *[other] { $later } later entries
 }
cli-picture-differs-from = PICTURES DIFFER: { $node } at level { $level }, by its own unsigned word from matter { $matter }
cli-picture-DIFFERS = PICTURES DIFFER: { $node } at level { $level }
cli-picture-OTHER_SHELF = { $node } knows other types or reads them otherwise; not compared
cli-picture-MALFORMED = { $node } leaves a feed out where nobody may; not compared
cli-label-waiting = Waiting for their past
cli-label-early = Of these, shown early
cli-label-evidence = Evidence held
cli-label-path = Connected
cli-label-routes = Routes
cli-label-entry = Entry
cli-label-released = Released by
cli-label-terms = Terms
cli-label-joint = States the digest
cli-label-precedence = Precedence
cli-label-always = Passes when suspended
cli-head-time = Time
cli-head-entry = Entry
cli-head-party = Party
cli-head-parties = Parties
cli-head-type = Type
cli-head-name = Name
cli-head-says = What it says
cli-head-step = Step
cli-head-steps = Steps
cli-head-at = At
cli-head-by = By
cli-head-draft = Draft
cli-head-releases = Officers
cli-head-level = Level
cli-head-matter = Matter
cli-head-clause = Clause
cli-head-languages = Languages
cli-head-state = State
cli-head-entries = Entries
cli-head-number = No.
cli-head-field = Field
cli-head-named = Message named { $entry }
cli-head-answered = Terms answered { $entry }
cli-head-kind = Kind
cli-head-terminal = Terminal
cli-head-office = Office
cli-head-until = Until
cli-head-key = Key
cli-head-value = Value
cli-head-origin = From
cli-head-check = Looked at

# Beginning.
cli-init-done = { $party } is founded; its node is in { $path }.
cli-init-roots = The root keys are in { $path }: give each to its holder, and take them away from this machine.
cli-init-next = Next: “comity card { $path } -o CARD”, and read the twelve words to the other party by telephone.
cli-none-yet = none yet
cli-card-of = Card of { $party }, node { $node }
cli-card-no-address = It names no address: the other node waits until this one dials it.
cli-card-not-written = Give -o FILE to write the card.
cli-card-written = Written to { $path }. Send it by any means, and read the words to the other party on another way.
cli-label-paired = Paired
cli-node-enrolled = { $node } of { $party } is enrolled as { $terminal }.
cli-node-enrolled-next = Next: pair it with the others, take the record over with “comity line accept { $path } FILE --name LINE”, and start it. Nobody hears of its key before.
cli-paired = { $party } is paired: these are the words of its card. If { $party } has not typed the words of { $own } yet, read them now.

# The line.
cli-line-proposed = Line { $line } is proposed: { $parties }
cli-line-proposed-by = Released by { $offices }.
cli-line-proposed-next = Give { $path } to the other party: “comity line accept DIR { $path } --name { $line }”. Then start both nodes.
cli-line-read = Nothing is accepted yet. To accept exactly these words: “comity line accept { $path } FILE --name NAME --officer ONE --officer TWO”.
cli-line-accepted = Line { $line } is accepted in exactly these words.
cli-line-accepted-next = Start the node with “comity run { $path }”; the line is open when the two nodes have met.
cli-line-accepted-before = Line { $line } was accepted before; nothing was sent.
cli-not-running = The node does not run: the lamps below say nothing of now. Start it with “comity run”.
cli-no-lines = There is no line yet; propose one with “comity line propose”, or accept one.
cli-declared-by = Declared by { $party }, in force since { $since }.
cli-alarm = { $mark } { $precedence } { $what }: { $party }, entry { $entry }
cli-asking-own-head = Asking the others for our own head …
cli-unfit = The next word opens a new epoch. { $why }
cli-unmarked = The mark outside the store cannot be written; the next start opens a new epoch.
cli-copying = Copying line { $line } …
cli-store-copied = Copied to { $path }. Started there, the node opens a new epoch; never run both.
cli-store-backed-up = Written to { $path }, { $bytes } bytes, and read again. No secret key is in it: keep DIR/keys and DIR/officers in a safe.
cli-store-restored = Restored to { $path }. Never start the node that it was taken from again; started here, it opens a new epoch.
cli-store-moved = Moved to { $path }. The node goes on there in its feeds; the old stores are put aside.
cli-store-rebuilt = The store of { $line } is empty now; start the node, and it takes back what the other parties hold. The old files: { $path }
cli-check-mark = Mark
cli-check-mark-ok = { $line }: the mark outside the store fits: { $path }
cli-check-mark-look = { $line }: { $reason } Mark: { $path }
cli-running = { $party }/{ $node } is running.
cli-running-standby = { $party }/{ $node } is on standby and takes over as soon as it can:
cli-running-stop = Stop it with Ctrl-C. Everything else is asked of it with other commands.
cli-tested = Test { $entry } is sent on { $line }. A machine's answer proves the path, an officer's the watch: “comity line show”.

# The watch.
cli-head-precedence = Precedence
cli-watch-alone = ! SECOND OFFICER NOT ON WATCH: what needs two goes out only with a reason.
cli-watch-officers = Officers whose keys are here: { $officers }
cli-watch-quiet = No alarm stands.
cli-watch-climbs = { "    " }not opened by { $when }, it climbs
cli-watch-timer-runs = { $party } is to { $what } { $entry } by { $when }
cli-watch-timer-late = { $party } was to { $what } { $entry } by { $when }: late by { $late }
cli-watch-owed-OPEN = open
cli-watch-owed-ANSWER = answer
cli-watch-owed-UPDATE = come back to
cli-watch-owed-UNREAD_BEFORE_WINDOW = open before its window
cli-watch-drafts = Drafts at the desk: { $drafts }
cli-watch-no-hook = No hook is set: alarms are shown here and call nobody outside (comity.toml, [watch]).
cli-watch-confirm-next = { $count } entries stand open. { $on } confirms within ten minutes: “comity watch confirm DIR { $draft } --officer …”.
cli-watch-relieved = { $off } handed the watch over to { $on } on { $when }.

# Entries.
cli-to-all = all
cli-by-machine = no officer: the node says it by itself
cli-log-empty = Nothing has been said on this line.
cli-inbox-empty = Nothing has come.
cli-unopened = not opened
cli-not-for-us = not to us
cli-due = Due at { $when }.
cli-proof = Proof: entry { $entry }.
cli-rung = { $word }: { $by }, { $when }.
cli-not-opened = No officer of { $party } says to have opened it.
cli-sent = Entry { $entry } of { $time }, { $precedence }: stored here and signed.
cli-sent-by = Released by { $offices }.
cli-sent-not-delivered = Whether the other party has it: “comity held DIR PARTY { $entry }”.
cli-flagged = Mark: { $flag }

# Drafts.
cli-released = Released by: { $offices } ({ $given } of { $needed }).
cli-needs-staff = One release must come from an office that the charter names at staff level or above.
cli-drafts-empty = Nothing waits at the desk.
cli-dropped = Draft { $draft } is dropped; nothing of it was sent.
cli-confirm-release = Release it as it stands here?
cli-name-again = No officer has written to { $party } for 30 days. Type { $party } to confirm that it is meant
cli-protected = Protected in the time of this message, as far as this node can read it:
cli-protected-none = This node reads nothing that is protected in the time of this message.
cli-protected-more = No place was compared. What is not listed here is protected all the same.
cli-foreseen = Every reader will flag this message:
cli-foreseen-next = Change it, or send it with a reason that travels with it: “comity draft send DIR { $draft } --override REASON --officer …”.
cli-foreseen-overridden = It is sent despite this, for the reason that stands in it.

# Types and forms.
cli-as-re = as what it answers
cli-types-next = Officers: how many must release it. More: “comity describe TYPE”.
cli-phrases-next = Send one: “comity send DIR A19 --file FILE”; an example: “comity phrases NUMBER”.
cli-phrases-send = Send it: “comity send DIR A19 --file FILE”. A time is a number of milliseconds, a place two numbers of 1e-7 degree.
cli-own-fields = Fields
cli-common-fields = Fields that every message may carry
cli-required-mark = * must be there.
cli-example = Example
cli-form-begin = What cannot be read is asked again. Marked * must be there; an empty line leaves out the others or takes what stands in [ ]. “<” goes back one question, “-” leaves out, “\” at the end of a line of text goes on in the next.
cli-form-example = Example: { $example }
cli-form-chars = At most { $most } characters
cli-form-members = Members: { $low } to { $high }
cli-form-members-from = Members: { $low } or more
cli-form-another = { $label }: another one?
cli-form-give = { $label }: give it?

# The picture, and the verdict on a file.
cli-digest = Digest { $digest }
cli-as-of = As it was held at entry { $entry }.
cli-private-picture = Private picture of { $parties }: { $identity }
cli-compared = { $look ->
    [SAME] The same up to here: digest { $digest }.
    [OTHER_SHELF] Not compared: the other node knows other types, or folds them otherwise.
    [OTHER_CUT] Not compared: the two are not of one cut and one audience.
   *[DIFFERS] The pictures differ: { $ours } here, { $theirs } there.
}
cli-compared-matter = The first matter that differs: { $kind } { $entry }.
cli-verdict-SOUND = SOUND: { $path } proves itself, every signature and every place.
cli-verdict-REFUSED = REFUSED: { $path } breaks a rule.
cli-verdict-DAMAGED = DAMAGED: { $path } was changed or cut off after it was made.
cli-verdict-INCOMPLETE = INCOMPLETE: the past of some entries is not in { $path }.
cli-verdict-FORKED = FORKED: { $path } shows two entries in one place, or holds evidence.
cli-verdict-PROVED = PROVED: { $path } is a proof that needs nobody's word.
cli-verdict-span = { $count } entries, claimed from { $first } to { $last }.
cli-verdict-joints = { $same } of { $all } digests that the nodes stated are those computed here.
cli-verdict-flag = Entry { $entry } carries a mark: { $flags }
cli-verdict-rests = Everything above rests on these words. Compare them with words you have from the parties themselves:
cli-verdict-not = It does not say that a statement is true, that a person knew, or that nothing else was said.
cli-fault-entry = (entry { $entry })
cli-fault-item = (item { $item }, from octet { $octet })
cli-proof-FORK = { $party }'s node { $node } signed two entries with number { $number }.
cli-proof-MALFORMED = { $party }'s node { $node } signed an entry, number { $number }, that no rule allows.

# Care.
cli-exported = { $entries } entries are in { $path } ({ $bytes } bytes). Check it anywhere: “comity verify { $path }”.
cli-enrolled = { $office } is enrolled.
cli-renewed = The new key { $key } is kept; start the node again, and what is sealed from then on is sealed to it.
cli-state-ok = well
cli-state-look = LOOK
cli-state-bad = BAD
cli-check-config = settings
cli-check-config-ok = { $count } differ from their defaults.
cli-check-config-bad = { $reason }
cli-check-rights = rights
cli-check-rights-ok = Only this user can read the keys.
cli-check-rights-bad = Others can read { $reason }; take that right from them with “chmod go-rwx”.
cli-check-roots = root keys
cli-check-roots-ok = None are on this machine.
cli-check-roots-look = { $count } are in { $path }; give them to their holders and take them away from here.
cli-check-roots-bad = { $reason }
cli-check-enrolled = enrolment
cli-check-enrolled-ok = The node's key is enrolled until { $until }.
cli-check-enrolled-look = The node's key is enrolled only until { $until }; let the root holders enrol it again.
cli-check-enrolled-bad = The node's key is not enrolled now: { $reason }.
cli-check-certificate = certificate
cli-check-certificate-ok = It carries the node's own key.
cli-check-certificate-bad = { $reason } does not carry the node's own key; take the file away, and it is made again.
cli-check-clock = clock
cli-check-clock-ok = { $now }; compare it with another clock.
cli-check-clock-look = { $now }: earlier than files here were written; set the clock.
cli-check-clock-bad = { $reason }
cli-check-disk = disk
cli-check-disk-ok = { $free } MiB are free; { $reserve } MiB more are kept for the worst hour.
cli-check-disk-look = Only { $free } MiB are free beside the reserve of { $reserve } MiB; make room.
cli-check-disk-bad = { $reason }
cli-check-record = record
cli-check-record-ok = { $line }: { $count } entries, every signature checked anew.
cli-check-record-look = There is no line yet.
cli-check-record-bad = { $reason }
cli-check-served = served
cli-check-served-look = { $line } began after the node was started; start the node again.
cli-check-opening = sealing key
cli-check-opening-ok = Made { $since }.
cli-check-opening-look = Made { $since }, more than 31 days ago; renew it with “comity terminal renew” and start the node again.
cli-check-opening-bad = { $reason }
cli-check-waiting = early entries
cli-check-waiting-ok = { $line }: none waits for its past.
cli-check-waiting-look = { $line }: { $count } wait for their past; start the node and let it connect.
cli-check-store = store
cli-check-store-ok = { $line }: the file is whole.
cli-check-refs = receipts
cli-check-refs-ok = { $line }: none is owed.
cli-check-refs-look = { $line }: some are owed; they go out when the node runs.

cli-proposal = Proposal { $entry } by { $party } ({ $type }): { $state }; held by all since { $since }.
cli-proposal-waits = Still to answer: { $parties }.
cli-proposal-differs = { $field }: here { $here }; in { $entry } { $there }.
cli-means-leave = This is the last entry of your party on this line. What you owe stays owed. Only an amendment that all accept takes you in again.
cli-means-exclude = You propose that the others go on without { $party }. Every other party must accept it. Do so only when you hold all that you expect of { $party }.
cli-means-amend = You propose other terms for the whole line. They stand once every party accepts them; one withdrawal does not bring the old ones back.
cli-sure = Go on?

cli-exported-sealed = Written to { $path }: { $entries } entries and { $bodies } bodies in { $bytes } bytes, readable by the nodes of { $party } only.
cli-importing-look = Looking the file over
cli-importing = Taking { $path }
cli-imported = Line { $line }: { $taken } entries taken, { $known } were there already.
cli-imported-bodies = Sealed bodies taken: { $bodies }.
cli-imported-waiting = Waiting for what they cite: { $waiting } entries.
cli-imported-lacking = { $waiting } wait for entries { $first } to { $last } of { $whose }.
cli-imported-faults = Not taken: { $count }. Forks: { $forks }. Keep the file as it is.

cli-label-covered = Cover
cli-covered-by = post-quantum, by checkpoint { $checkpoint }
cli-covered-not-yet = not yet post-quantum
cli-head-terminal-state = State
cli-terminal-doubts = { $terminal }, line { $line }: because of its end { $disputed } entries are in dispute, { $after } came after.
cli-means-revoke = This ends { $terminal } ({ $office }) for good. What it wrote up to the cut stands; { $beyond } entries held here stand beyond it. What else it wrote that was not seen here counts for nothing until your party affirms it. Nobody can undo this; a new key is a new grant.
cli-means-revoke-officer = This ends the key of { $office } for good. What was released with it and is held here stands; what is not held here yet is in dispute until your party affirms it. Nobody can undo this.
cli-means-rotate = From the next statement on only the next root keys release statements of your party. The present ones release nothing more. Nobody can undo this.
cli-terminal-ended = { $terminal } ({ $office }) is revoked.
cli-terminal-cut = Line { $line }: feed { $feed } stands up to { $size } entries, the last of { $time }.
cli-terminal-file = Written to { $path }; another party carries it with “comity terminal carry”. Until then it is known to nobody.
cli-told-nothing = Line { $line } holds all of it already.
cli-told-without-effect = Line { $line }: carried, but it ends nothing there: the position it names was not seen here.
cli-told = Line { $line }: { $count } statements carried.
cli-rotated = The next root keys are in force. Give each new file to its holder; the old keys are in { $path }: destroy them when every line carries the statement.
cli-log-not-covered = { $waiting } of these { $shown } entries are not yet covered post-quantum.
cli-label-seal = Seal
cli-label-stands = Stands at
cli-round-number = Round { $n }
cli-label-text = Hash of the text
cli-label-launch = Launch
cli-leads = Lead times
cli-seal-stands = { $state }; { $opened } of { $made } seals of this class by { $party } opened, { $late } past their term
cli-no-figures = No figure is on record.
cli-head-as-of-time = As of
cli-head-claimant = Claimed by
cli-figure-earlier = earlier value: { $value }
cli-figure-agreed = accepted by all as claimed, by one terms hash
cli-head-shape = Shape
cli-head-heights = Heights
cli-head-windows = Windows
cli-shape-circle = circle
cli-shape-polygon = polygon
cli-shape-corridor = corridor
cli-shape-sector = sector
cli-shape-named = name only
cli-all-heights = all
cli-all-times = always
cli-windows-from = { $count } from { $start }
cli-any-one-from = any 1 of { $count } from { $start }
cli-shapes-more = { $count } more shapes; all with --json.
cli-converted = Written to { $path }. Nothing was sent.
cli-markers-sent = Markers sent to { $address }: { $count }. They expire by themselves.
cli-head-receiver = For
cli-head-released-by = Released by
cli-head-mark = Mark
cli-head-handed-out = When
cli-means-no-strike = The whole list of what is protected leaves for { $receiver }; places on it: { $count }. In the wrong hands it is a list of targets. The copy is marked and logged.
cli-no-strike-written = Copy { $number } written to { $path }, mark { $mark }.
cli-no-strike-by = For { $receiver } only; released by { $offices }.
cli-no-strike-left = NOT in the copy, for it has no place that can be drawn here, tell it by voice: { $names }
cli-no-strike-none = No copy was handed out.
cli-no-strike-changed = CHANGED
cli-no-strike-untraced = The file is of no copy in the log.
cli-no-strike-traced = Copy { $number } for { $receiver }, { $when }: positions of it in the file: { $places }; its mark by name: { $named }.
cli-no-strike-named = found
cli-no-strike-not-named = not found
cli-markers-kept-back = Kept back, because they are protected: { $count }.
cli-markers-left = Not drawn, because a marker cannot hold them or they have no place: { $count }.
cli-markers-stopped = Stopped. What was sent last expires by itself.

cli-picture-conflicts = Conflicts { $digest } by rule set { $rules }: CONFLICT { $conflict }, MARGINAL { $marginal }, not compared { $undrawn }
cli-label-conflicts = Conflicts
cli-conflicts-undrawn = Not compared: { $why }
cli-check-title = If this were sent now
cli-check-place = It is nowhere in particular: nothing to compare.
cli-check-lead = Lead time
cli-check-flags = No reader would flag it.
cli-check-sent = Nothing was sent or kept. None of this stops the message.
cli-label-console = Console
cli-head-around = Around
cli-head-begins = From
cli-blind-offer = The offer to { $party } is in { $path }: { $count } cells in a list of { $listed }. Hand it over; with what comes back: “comity blind finish”.
cli-blind-answer = The answer to { $party } is in { $path }: { $count } cells in a list of { $listed }. Hand it over; { $party } learns the result first and then owes you the end.
cli-blind-grid = Cells of about { $km } km and { $hours } h.
cli-blind-none = None of your { $mine } cells is in the list of { $party }.
cli-blind-shared = In the list of { $party } too: { $count } of your { $mine } cells.
cli-blind-means = This is as true as both lists. Two plans in one cell may still be apart; two in none are apart if both lists are whole.
cli-blind-end = The end for { $party } is in { $path }; hand it over: without it { $party } does not learn the result.
cli-blind-kept = What proves your own cells later is in { $path }; whoever has it knows them all.
cli-blind-dropped = The secret of this check is gone; nobody learns anything from it.
cli-blind-opened = The list of { $party } is made of these cells: { $count }.
cli-blind-more = … and { $count } more; all are in --json.
cli-blind-working = comparing the lists
cli-coarse-title = What the other side will see
cli-coarse-area =
    { $times ->
        [0] The area of the plan is about { $plan } km², that of the box { $box } km²: not even twice as large.
        [1] The area of the plan is about { $plan } km², that of the box { $box } km²: not even twice as large.
       *[other] The area of the plan is about { $plan } km², that of the box { $box } km²: { $times } times as large.
    }
cli-coarse-time =
    { $times ->
        [0] The window is less than twice as long as the plan.
        [1] The window is less than twice as long as the plan.
       *[other] The window is { $times } times as long as the plan.
    }
cli-coarse-kept = All other fields are as they stand in the plan; look whether they tell more than the box. Nothing was sent.
cli-coarse-form = These are the fields of an A02 that say where and when; add the rest. Nothing was sent.
cli-tracks-usual = The charter agrees on no levels of nearness; these are usual ones.
cli-tracks-too-much = This was too much to look at closely: what is not told as sure may be. Give fewer tracks at once.
cli-tracks-kept = Nothing was kept or sent.
cli-tracks-more-gaps = { $count ->
    [one] { $count } more gap; --json lists it.
   *[other] { $count } more gaps; --json lists them.
}
cli-tracks-nothing = Not inside anything on record, and no gap can hide that it was.
cli-tracks-more-dark = { $count ->
    [one] There is { $count } more area of which it is not known; --json lists it.
   *[other] There are { $count } more areas of which it is not known; --json lists them.
}
cli-qr-title = { $name } · { $bytes } bytes · { $hash }
cli-qr-caption = { $number } of { $all }
cli-qr-drawing = Drawing codes
cli-qr-reading = Looking for codes
cli-qr-printed = { $all } codes on { $path }; print it at its own size, and compare the number in its title with the receiver.
cli-qr-whole = Whole: { $path }. Compare { $hash } with the title of the page.
cli-qr-lacking = { $taken } { $taken ->
    [one] code is
   *[other] codes are
 } read; at least { $lacking } more { $lacking ->
    [one] is
   *[other] are
 } needed. Nothing was written.
cli-qr-foreign = { $count } { $count ->
    [one] code was
   *[other] codes were
 } left out: damaged, or not of this program.

# Carriers

cli-route-added = The route { $name } is in comity.toml. Start the node again, and it is used beside the others.
cli-route-removed = The route { $name } is no longer in comity.toml. Start the node again, and it is gone.
cli-head-profile = Profile
cli-head-send = Sends to
cli-head-listen = Hears at
