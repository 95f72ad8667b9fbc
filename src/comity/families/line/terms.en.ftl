# The line itself: what each message is called, says in a sentence, and what its fields mean.

line-charter = Line charter
line-charter-short = Charter { $title } between { $parties }, { $reality }
line-charter-full =
    { $author } proposes the charter { $title } between { $parties }. The line is of the reality { $reality }. It starts at { $starts_at } and ends: { $ends_at }. It is in force when every party accepts these same terms. { without-prejudice }
line-charter--title = Title
line-charter--title-hint = A short name for this line.
line-charter--parties = Parties
line-charter--parties-hint = Every party of the line, two or more.
line-charter--offices = Duty offices
line-charter--offices-hint = One office per party on duty day and night. Address the office, never a person.
line-charter--languages = Languages
line-charter--languages-hint = The language each party writes in. Each side writes its own.
line-charter--scope = Families of messages
line-charter--scope-hint = What may be sent on this line. By default everything but figures.
line-charter--test_pattern = Pattern of tests
line-charter--test_pattern-hint = Who tests when. In alternate hours the first party takes even hours, the second odd ones.
line-charter--test_interval = Interval of tests
line-charter--test_interval-hint = One test in each interval is answered by an officer.
line-charter--test_grace = Grace after a test
line-charter--test_grace-hint = After the interval and this grace without an answer the line shows SILENT.
line-charter--sla = Terms by precedence
line-charter--sla-hint = HELD after sending, OPENED after HELD, ANSWERED after OPENED.
line-charter--also_when_suspended = Also open when suspended
line-charter--also_when_suspended-hint = Types that flow under suspension besides those that are always open.
line-charter--witnesses = Witnesses
line-charter--witnesses-hint = Neutral bodies that countersign. They see hashes only.
line-charter--codebook = Message formats
line-charter--codebook-hint = Digest of the formats in use. Both nodes must show the same.
line-charter--starts_at = Starts
line-charter--starts_at-hint = From when the line stands, UTC.
line-charter--ends_at = Ends
line-charter--ends_at-hint = A moment in UTC, or NONE. Leaving it out does not mean that there is no end.
line-charter--reality = Reality
line-charter--reality-hint = REAL, EXERCISE or TEST. It cannot be changed; a node of another reality does not take part.
line-charter--counterparts = Counterparts
line-charter--counterparts-hint = Which office speaks with which, and in what capacity.
line-charter--escalation = Escalation by precedence
line-charter--escalation-hint = Time from HELD to the next officer, the supervisor, the call outside.
line-charter--two_person = Two officers also for
line-charter--two_person-hint = Types that need two releases on this line besides those that always do.
line-charter--optional_types = Optional types in use
line-charter--optional_types-hint = Types that are off unless a charter names them.
line-charter--thresholds = Thresholds
line-charter--thresholds-hint = Lead times, sizes and tolerances agreed in this charter.
line-charter--gazetteer = Named points
line-charter--gazetteer-hint = Points by which positions are read back.
line-charter--without_prejudice = Without prejudice
line-charter--without_prejudice-hint = Always yes: the clause is part of the terms.
line-charter--supersedes = Replaces charter
line-charter--supersedes-hint = The earlier charter, for example when a party joins.
line-charter--nonce = Random number
line-charter--nonce-hint = Makes the identity of the line unique.
line-charter--founded = Founding statements
line-charter--founded-hint = The hash of each party's founding statement. Compare it with the party's card.
line-charter--witness_k = Witnesses for a time
line-charter--witness_k-hint = How many witnesses make a bracket of time.
line-charter--budget = Daily budget of a feed
line-charter--budget-hint = Bytes and entries a day, and how many FLASH entries are kept in reserve.
line-charter--witness_keys = Keys of the witnesses
line-charter--witness_keys-hint = Each on one line, as “comity witness key” shows it: a name, a key id, a key. One name is one witness, however many keys it has.

line-test = Line test
line-test-short = Test of the line, text { $text_id }, by { $via }
line-test-full = { $author } tests the path by { $via } with agreed text { $text_id }. An answer by a machine proves the path; only an officer's answer proves the watch.
line-test--nonce = Random number
line-test--nonce-hint = Must come back unchanged in the answer.
line-test--text_id = Test text
line-test--text_id-hint = Number of the text in the agreed set. The texts are neutral.
line-test--via = Route
line-test--via-hint = The route under test.
line-test--clock = Sender's clock
line-test--clock-hint = For the estimate of how far the clocks differ.

line-test_reply = Answer to a line test
line-test_reply-short = { $by_is ->
        [OFFICER] An officer answered test { $re } by { $via }
       *[other] A machine answered test { $re } by { $via }
    }
line-test_reply-full =
    { $author } answers test { $re } by { $via }. { $by_is ->
        [OFFICER] An officer answered: this proves the watch.
       *[other] A machine answered: this proves the path, not that anyone is on watch.
    }
line-test_reply--re = Test
line-test_reply--re-hint = The test that is answered.
line-test_reply--echo = Random number returned
line-test_reply--echo-hint = Must equal the random number of the test.
line-test_reply--by = Answered by
line-test_reply--by-hint = A machine proves the path, an officer the watch.
line-test_reply--via = Route
line-test_reply--via-hint = The route of the answer.
line-test_reply--clock = Receiver's clock
line-test_reply--clock-hint = For the estimate of how far the clocks differ.

line-state = State of the line
line-state-short = { $author }: line { $state } from { $effective_at }, reason { $reason }
line-state-full =
    { $author } states that its side of the line is { $state } from { $effective_at }, for { $reason } reasons. { $state_is ->
        [SUSPENDED] What is always open still flows in both directions.
       *[other] This is a statement of one party about its own side.
    }
line-state--state = State
line-state--state-hint = The state of your own side. A suspension freezes nothing.
line-state--reason = Reason
line-state--reason-hint = The kind of reason.
line-state--reason_text = Reason in words
line-state--reason_text-hint = If you wish to say more.
line-state--effective_at = From
line-state--effective_at-hint = From when, UTC.
line-state--until = Until
line-state--until-hint = If known, UTC.
line-state--still_answered = Still answered
line-state--still_answered-hint = Of the types that are always open, those you go on answering. The other party may send all of them.

line-restore = Proposal to reopen the line
line-restore-short = Proposal to reopen the line from { $effective_at }, level { $level }
line-restore-full =
    { $author } proposes to reopen line { $line } from { $effective_at } at the level { $level }. It takes effect only when the parties concerned accept these same terms and both state that their side is open. { $announce_is ->
        [yes] The accepted text may be published.
       *[other] Publication is not proposed.
    }
line-restore--line = Line
line-restore--line-hint = The charter of the line.
line-restore--effective_at = From
line-restore--effective_at-hint = From when, UTC.
line-restore--level = Level
line-restore--level-hint = Who speaks on the line once it is reopened.
line-restore--conditions = Conditions
line-restore--conditions-hint = What the proposal rests on, if anything.
line-restore--last_common = Last common picture
line-restore--last_common-hint = The last digest that both nodes computed alike.
line-restore--announce = May be published
line-restore--announce-hint = Yes: the accepted text may be made public.
line-restore--key_statements = Key statements
line-restore--key_statements-hint = The current key statement of every party.

line-receipt = Receipt
line-receipt-short =
    { $level } by { $by }{ $passed_to_is ->
        [absent] { "" }
       *[other] { " " }to { $passed_to }
    }: { $re_n ->
        [one] { $re_n } message
       *[other] { $re_n } messages
    }
line-receipt-full =
    { $level_is ->
        [HELD] { $author } states that its node holds { $re }. This does not mean that a person knows.
        [DISPLAYED] { $author } states that { $re } was drawn on a staffed console. This does not mean that anyone has seen it.
        [OPENED] { $author } states that { $by } opened { $re } at { $at }. This does not mean that the office agrees or has understood.
        [READ_BACK] { $author } states that { $by } read back { $re } at { $at }. This does not mean that the office agrees.
       *[PASSED_ON] { $author } states that { $by } passed on { $re } to { $passed_to } at { $at }. This does not mean that units obey or that anyone is safe.
    }
line-receipt--re = Messages
line-receipt--re-hint = The messages this receipt is for.
line-receipt--level = Step
line-receipt--level-hint = One step of the ladder. No step is consent.
line-receipt--at = At
line-receipt--at-hint = By the clock of the receiving party.
line-receipt--by = By
line-receipt--by-hint = The office that says so.
line-receipt--passed_to = Passed on to
line-receipt--passed_to-hint = The role or unit that has it, as this office states.
line-receipt--problem = Difficulty
line-receipt--problem-hint = Why the message cannot be used as it came.

line-readback = Read-back
line-readback-short = Read-back of { $re }, { $fields_n ->
        [one] { $fields_n } field
       *[other] { $fields_n } fields
    }
line-readback-full = { $author } reads back { $re } as understood. Reading back is not agreeing. Compare each field with the original.
line-readback--re = Message
line-readback--re-hint = The message that is read back.
line-readback--fields = Fields as understood
line-readback--fields-hint = The key fields. A position is read back as bearing and distance to a named point.
line-readback--paraphrase = In own words
line-readback--paraphrase-hint = In the language of the reader.

line-response = Answer
line-response-short = { $author } { $position } on terms { $terms }
line-response-full =
    { $position_is ->
        [NOTED] { $author } notes { $re }. This is not consent.
        [ACCEPT] { $author } accepts { $re } on exactly the terms { $terms }.
        [REFUSE] { $author } does not accept { $re } (terms { $terms }).
        [COUNTER] { $author } answers { $re } (terms { $terms }) with the counter-proposal { $counter }.
        [RESERVE] { $author } reserves its position on { $re } (terms { $terms }).
        [OBJECT] { $author } objects to { $re } (terms { $terms }).
        [RECOGNISE] { $author } recognises { $re } (terms { $terms }).
        [NOT_RECOGNISED] { $author } does not recognise { $re } (terms { $terms }).
        [WITHDRAW_POSITION] { $author } withdraws its position on { $re } (terms { $terms }).
       *[CHECKING] { $author } is checking { $re } (terms { $terms }). This is not an answer. Next word by { $next_update }.
    }
line-response--re = Answers
line-response--re-hint = The proposal, area, list or draft that is answered.
line-response--position = Position
line-response--position-hint = Only ACCEPT agrees. NOTED and CHECKING are not consent, and silence is not either.
line-response--terms = Terms
line-response--terms-hint = The hash of exactly what is answered.
line-response--reason = Reason
line-response--reason-hint = If you wish to give one.
line-response--counter = Counter-proposal
line-response--counter-hint = The message that holds your own proposal.
line-response--valid_until = Holds until
line-response--valid_until-hint = UTC. After it this position no longer counts.
line-response--next_update = Next word by
line-response--next_update-hint = Needed when you are checking: when the next word comes.

line-text = Free text
line-text-short = { $subject }
line-text-full = { $author } writes on { $subject }. No format fitted; a machine reads nothing out of this text.
line-text--subject = Subject
line-text--subject-hint = One line.
line-text--body = Text
line-text--body-hint = At most 4,000 characters. Use a format where one fits: it is read in every language.

line-correct = Correction
line-correct-short = Correction of { $re }, { $changes_n ->
        [one] { $changes_n } field
       *[other] { $changes_n } fields
    }
line-correct-full = { $author } corrects its own message { $re }. The old values stay visible.
line-correct--re = Message corrected
line-correct--re-hint = Only an own message can be corrected.
line-correct--changes = New values
line-correct--changes-hint = The fields that change, with their new values.
line-correct--reason = Reason
line-correct--reason-hint = Why it is corrected.

line-cancel = Withdrawal
line-cancel-short = Withdrawal of { $re } from { $effective_at }
line-cancel-full = { $author } withdraws its own message { $re } from { $effective_at }. The message stays on the record; it no longer holds.
line-cancel--re = Message withdrawn
line-cancel--re-hint = Only an own message can be withdrawn.
line-cancel--reason = Reason
line-cancel--reason-hint = Why it is withdrawn.
line-cancel--effective_at = From
line-cancel--effective_at-hint = From when, UTC.

line-clarify = Request for clarification
line-clarify-short = Request for clarification, { $questions_n ->
        [one] { $questions_n } question
       *[other] { $questions_n } questions
    }
line-clarify-full =
    { $about_is ->
        [given] { $author } asks for clarification about { $about }.
       *[absent] { $author } asks for clarification about the event described below.
    } { $questions_n ->
        [one] There is { $questions_n } question, to be answered by number.
       *[other] There are { $questions_n } questions, to be answered one by one, by number.
    }
line-clarify--about = About messages
line-clarify--about-hint = The messages to be explained, if there are any.
line-clarify--event = Event
line-clarify--event-hint = What is to be explained, when no message speaks of it.
line-clarify--where = Where
line-clarify--where-hint = The area concerned.
line-clarify--when = When
line-clarify--when-hint = The time concerned.
line-clarify--questions = Questions
line-clarify--questions-hint = One to twenty, numbered.

line-clarify_reply = Reply to a request for clarification
line-clarify_reply-short = Reply to request { $re }, { $answers_n ->
        [one] { $answers_n } answer
       *[other] { $answers_n } answers
    }
line-clarify_reply-full =
    { $author } replies to request { $re }, question by question. { $meeting_offer_is ->
        [given] A meeting is offered { $meeting_offer }.
       *[absent] No meeting is offered.
    }
line-clarify_reply--re = Request
line-clarify_reply--re-hint = The request that is answered.
line-clarify_reply--answers = Answers
line-clarify_reply--answers-hint = One for each question: answered, does not answer, or answer to follow.
line-clarify_reply--meeting_offer = Meeting offered
line-clarify_reply--meeting_offer-hint = When you could meet, UTC.

line-seen = Note of entries held
line-seen-short = { $author }'s node holds what this note names
line-seen-full = { $author }'s node states by this note that it holds the entries its references cover. This does not mean that a person knows.

line-leave = Leaving the line
line-leave-short = { $author } leaves the line from { $effective_at }
line-leave-full =
    { $author } leaves the line from { $effective_at }. This is its last entry on it. What it owes stays owed and shown, what it said stays on the record, and it is not a party of anything proposed after this. { without-prejudice }
line-leave--effective_at = From
line-leave--effective_at-hint = From when, UTC.
line-leave--reason = Reason
line-leave--reason-hint = If you wish to say why.

line-exclude = Going on without a party
line-exclude-short = Proposal to go on without { $party }
line-exclude-full =
    { $author } proposes that the others go on without { $party }. It takes effect only when every other party accepts these same terms. What { $party } said up to the positions named stays on the record. { without-prejudice }
line-exclude--party = Party
line-exclude--party-hint = The party without which the others go on.
line-exclude--cuts = Positions
line-exclude--cuts-hint = For each feed of that party, up to where it is part of the line: feed, size and root.
line-exclude--reason = Reason
line-exclude--reason-hint = Why the others go on without it.
