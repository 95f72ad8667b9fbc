# Words of the watch: the ladder, the failures, the two lamps, the silences told apart.
# Each step of the ladder is its own signed fact. `-never` says what it must not be taken for.

ladder-HELD = HELD
ladder-HELD-means = Stored durably by { $party }'s node; signed by the node.
ladder-HELD-never = It never means that a person knows.
ladder-DISPLAYED = DISPLAYED
ladder-DISPLAYED-means = Drawn on a staffed console of { $party }; signed by the console.
ladder-DISPLAYED-never = It never means that anyone has seen it.
ladder-OPENED = OPENED
ladder-OPENED-means = Opened by a named officer of { $party }; signed by that officer.
ladder-OPENED-never = It never means that the officer agrees or has understood.
ladder-READ_BACK = READ BACK
ladder-READ_BACK-means = An officer of { $party } restated the key fields; signed by that officer.
ladder-READ_BACK-never = It never means that the officer agrees.
ladder-PASSED_ON = PASSED ON
ladder-PASSED_ON-means = An officer of { $party } states that { $role } has it; signed by that officer.
ladder-PASSED_ON-never = It never means that units obey, or that anyone is safe.
ladder-ANSWERED = ANSWERED
ladder-ANSWERED-means = { $party } gave a typed answer; signed by its officers.
ladder-ANSWERED-never = It never means anything beyond its words.

failure-QUEUED = QUEUED
failure-QUEUED-means = It has left on no route yet.
failure-NOT_DELIVERED = NOT DELIVERED
failure-NOT_DELIVERED-means = It was sent { $age } ago; { $party }'s node has not shown that it holds it.
failure-HELD_NOT_OPENED = HELD NOT OPENED
failure-HELD_NOT_OPENED-means = { $party }'s node has held it for { $age }; no officer has opened it within the agreed { $term }.
failure-OPENED_NOT_ANSWERED = OPENED NOT ANSWERED
failure-OPENED_NOT_ANSWERED-means = An officer of { $party } opened it { $age } ago; no answer has come within the agreed { $term }.

held-by = { $party }'s node held it no later than { $when }.
opened-by = Opened by { $office }, as stated by that office, at { $when }.
not-held-by = Nothing on record shows that { $party }'s node holds it.
arrived-late = Composed { $age } ago, arrived now.

lamp-path = Path
lamp-path-hint = When this node last had a signed beat or entry from { $party } on a connection. It says nothing about people.
lamp-watch = Watch
lamp-watch-hint = When an officer of { $party } last answered a test. A machine's answer does not light this lamp.
lamp-up = proven { $age } ago
lamp-down = not proven for { $age }
lamp-never = never proven yet

route-BEST = Route to { $party } by { $address }: up since { $when }; everything goes over it.
route-SPARE = Route to { $party } by { $address }: up since { $when }, in reserve; what is urgent goes over it too.
route-DOWN = Route to { $party } by { $address }: down since { $when }.
route-RELAY = By the relay { $address } to { $party }: { $passed } with the relay, { $waiting } waiting; none of this is delivered.
route-CARRIER = By { $address } to { $party }: { $unconfirmed } sent and not confirmed, { $waiting } waiting.
route-ONE_WAY = By { $address } to { $party }, one way: { $unconfirmed } sent and not confirmed until an answer comes by another route, { $waiting } waiting.
route-CLOSED = By { $address } to { $party }: not open ({ $fault }); { $waiting } waiting, { $unconfirmed } sent and not confirmed.

# The three silences are never shown by one word (R-91).
silence-SILENT = SILENT
silence-SILENT-means = Nothing signed and no answer to a test has come from { $party } for { $age }. Nobody has declared anything: it may be a technical fault.
silence-WATCH_UNPROVEN = WATCH UNPROVEN
silence-WATCH_UNPROVEN-means = The path to { $party } answers, but no officer has answered a test for { $age }.
silence-SUSPENDED = SUSPENDED
silence-SUSPENDED-means = { $party } declared its side of the line suspended at { $when }. What is always open still flows both ways.

line-open-means = The line with { $party } is open: the path answers and an officer has answered a test.
line-degraded-means = The line with { $party } is degraded: a test path has failed, or a party has said so.
line-closed-means = The line with { $party } is closed.

alarm-due-open = { $count ->
        [one] { $count } message waits to be opened
       *[other] { $count } messages wait to be opened
    }
alarm-due-answer = { $count ->
        [one] { $count } message waits for an answer
       *[other] { $count } messages wait for an answer
    }
test-due = Test from { $party }: an officer must answer by { $when }.
exercise-stripe = EXERCISE: nothing on this line is real.
