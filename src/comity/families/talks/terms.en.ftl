# Talks: what each message about texts and rounds is called, says in a sentence, and asks.

talks-draft = Draft of a text
talks-draft-short = { $agreement }, version { $version }: { $clauses_n ->
        [one] { $clauses_n } clause
       *[other] { $clauses_n } clauses
    }, { $authentic }
talks-draft-full =
    { $author } proposes this text of { $agreement }, version { $version }, authentic in { $authentic }. { $prevails_is ->
        [given] Where the languages differ, { $prevails } prevails.
       *[absent] No language prevails.
    } It binds nobody until every party to be bound has signed this same text in all its languages. Another word in one language makes another text, and no signature passes over to it.
talks-draft--agreement = Agreement
talks-draft--agreement-hint = Its name, the same in every version and in every message about it.
talks-draft--version = Version
talks-draft--version-hint = Each new text has a higher one.
talks-draft--clauses = Clauses
talks-draft--clauses-hint = Number, title, and the text in every authentic language.
talks-draft--authentic = Authentic languages
talks-draft--authentic-hint = Each is signed; every clause has its text in each of them.
talks-draft--based_on = Based on
talks-draft--based_on-hint = The draft that this one takes the place of.
talks-draft--prevails = Prevailing language
talks-draft--prevails-hint = One of the authentic ones. Left out, none prevails.
talks-draft--roles = Roles
talks-draft--roles-hint = Who would be bound, who guarantees, who witnesses. Only those to be bound are needed for it to be in force.
talks-draft--mechanism = Mechanism
talks-draft--mechanism-hint = By which clause an answer may be asked for, how soon it is due, and whether there is a notice under this text.

talks-clause = Position on a clause
talks-clause-short = Clause { $clause } of { $draft }: { $position }
talks-clause-full =
    { $author } on clause { $clause } of { $draft }: { $position }. { $position_is ->
        [BRACKET] While it stands in brackets, the clause binds nobody, even if the text is signed.
        [REJECT] While that stands, the clause binds nobody, even if the text is signed.
       *[other] This signs nothing.
    } { $alternative_is ->
        [given] { $author } proposes other words; another text is another version.
       *[absent] No other words are proposed.
    }
talks-clause--draft = Draft
talks-clause--draft-hint = The draft that the clause stands in.
talks-clause--clause = Clause
talks-clause--clause-hint = Its number in that draft.
talks-clause--position = Position
talks-clause--position-hint = Accept, do not accept, put in brackets, or reserve.
talks-clause--alternative = Other words
talks-clause--alternative-hint = What it should say instead, if anything.

talks-adopt = Signature of a text
talks-adopt-short = { $signatory } signs { $draft } ({ $terms }): { $role }
talks-adopt-full =
    { $author } signs the text { $draft } with the hash { $terms }, in all its languages, by { $signatory }; role: { $role }. In force, states { $author }: { $force_rule } { $role_is ->
        [BOUND] It binds nobody until every party to be bound has signed this same hash.
       *[other] This signature is not one that the text needs to be in force.
    } It signs no other version, and no clause that stands in brackets.
talks-adopt--draft = Draft
talks-adopt--draft-hint = The draft that is signed.
talks-adopt--terms = Hash of the text
talks-adopt--terms-hint = Over the whole draft, all languages; as the draft shows it.
talks-adopt--signatory = Signatory
talks-adopt--signatory-hint = The role of who signs, not the name.
talks-adopt--force_rule = In force
talks-adopt--force_rule-hint = When it enters into force, as this party has it.
talks-adopt--role = Role
talks-adopt--role-hint = The one the text gives this party: bound, guarantor or witness.

talks-leave = Leaving an agreement
talks-leave-short = Leaves { $agreement } at { $effective_at }
talks-leave-full = { $author } leaves the agreement { $agreement }, as of { $effective_at }. Reason, as { $author } states it: { $reason } What was done before stays on record, and whether the term of notice was kept is not said here.
talks-leave--agreement = Agreement
talks-leave--agreement-hint = Its name, as in the draft that was signed.
talks-leave--effective_at = As of
talks-leave--effective_at-hint = UTC. The notice is as the text itself has agreed it.
talks-leave--reason = Reason
talks-leave--reason-hint = In its author’s words.

talks-round = Round of talks
talks-round-short = Round { $n }, { $window }, { $place }: { $format }
talks-round-full = { $author } proposes round { $n } of talks, { $window }, at { $place }: { $format }. It is fixed once every party with a delegation accepts these same terms.
talks-round--n = Round
talks-round--n-hint = Its number.
talks-round--place = Place
talks-round--place-hint = Where it is to be held.
talks-round--window = Time
talks-round--window-hint = UTC, from and until.
talks-round--format = Format
talks-round--format-hint = With how many sides, or technical.
talks-round--delegations = Delegations
talks-round--delegations-hint = Party, role of who leads it, how many; no names.
talks-round--mediators = Mediators
talks-round--mediators-hint = Parties that mediate, if any.
talks-round--topics = Topics
talks-round--topics-hint = A line each.

talks-outcome = Outcome of a round
talks-outcome-short = Outcome of { $round }: { $results_n ->
        [one] { $results_n } result
       *[other] { $results_n } results
    }
talks-outcome-full =
    { $author } states what the round { $round } brought. It is what { $author } has; what the others have stands beside it, and none replaces another. { $next_is ->
        [given] Next, states { $author }: { $next }.
       *[absent] No next round is named.
    }
talks-outcome--round = Round
talks-outcome--round-hint = The round it tells of.
talks-outcome--results = Results
talks-outcome--results-hint = Number; agreed, progress, open or none; in words.
talks-outcome--next = Next round
talks-outcome--next-hint = UTC, if its time is spoken of. It fixes nothing.

talks-rectify = Correction of a slip in a text
talks-rectify-short = Clause { $clause } of { $of }, { $version_lang }: { $old } to { $new }
talks-rectify-full = { $author } proposes to correct a slip in clause { $clause }, { $version_lang }, of the text signed by { $of }: the paragraph with the hash { $old } is to be the one with the hash { $new }. Nothing is corrected until every signatory accepts these same terms; the old paragraph stays on record.
talks-rectify--of = Signature
talks-rectify--of-hint = A signature of the text.
talks-rectify--version_lang = Language
talks-rectify--version_lang-hint = Of the version with the slip.
talks-rectify--old = Old hash
talks-rectify--old-hint = Of the paragraph as signed.
talks-rectify--new = New hash
talks-rectify--new-hint = Of the paragraph without the slip.
talks-rectify--clause = Clause
talks-rectify--clause-hint = Its number.
