# Beside the traffic: translations, handover, voice, statements, formats, grants to others.

line-translation = Translation
line-translation-short = Translation of { $re } into { $to_lang } ({ $method })
line-translation-full = { $author } translates the text of { $re } into { $to_lang } ({ $method }). A translation binds nobody: the original prevails.
line-translation--re = Message translated
line-translation--re-hint = The message whose text is translated.
line-translation--to_lang = Language
line-translation--to_lang-hint = The language of the translation.
line-translation--fields = Translated text
line-translation--fields-hint = Free text only. Numbers, times and places are said in every language by the program.
line-translation--method = Made by
line-translation--method-hint = A person, a machine, or the phrase book.

line-handover = Handover of the watch
line-handover-short = Watch from { $off } to { $on }, { $open_items_n ->
        [one] { $open_items_n } open item
       *[other] { $open_items_n } open items
    }
line-handover-full = { $off } hands the watch over to { $on }, { $open_items_n ->
        [one] with { $open_items_n } open item
       *[other] with { $open_items_n } open items
    }. Both sign.
line-handover--off = Leaves
line-handover--off-hint = The office that ends its watch.
line-handover--on = Comes
line-handover--on-hint = The office that takes the watch.
line-handover--open_items = Open items
line-handover--open_items-hint = What still asks for an answer, as the node computed it.
line-handover--clock_skew_ms = Clock difference
line-handover--clock_skew_ms-hint = Milliseconds between this node's clock and the other's, as last measured.
state-HANDOVER-GIVEN = GIVEN, not signed by both
state-HANDOVER-TAKEN = TAKEN, signed by both

line-voice_auth = Words for a call
line-voice_auth-short =
    { $re_is ->
        [given] Reply by { $author } to the words of { $re }
       *[absent] Words of { $author } for a call ({ $medium })
    }
line-voice_auth-full =
    { $re_is ->
        [given] { $author } replies to the words of { $re } with { $answered_with }.
       *[absent] { $author } asks the caller ({ $medium }) for the words that go with { $challenge }, { $valid }.
    } Nothing on the record shows whose voice speaks.
line-voice_auth--medium = Means
line-voice_auth--medium-hint = How the caller speaks.
line-voice_auth--challenge = Words asked
line-voice_auth--challenge-hint = Four to eight words from the code book; a reply repeats them.
line-voice_auth--valid = Valid
line-voice_auth--valid-hint = Fifteen minutes at most.
line-voice_auth--answered_with = Words given
line-voice_auth--answered_with-hint = Only in a reply.
line-voice_auth--re = Replies to
line-voice_auth--re-hint = Only in a reply: the message that asked.
state-VOICE-CHALLENGED = WORDS ASKED
state-VOICE-ANSWERED = WORDS GIVEN

line-statement = Political note
line-statement-short = Political note of { $author }: { $kind }
line-statement-full = { $author } puts a political note on the record: { $kind }. It asks for nothing and moves nothing. { without-prejudice }
line-statement--kind = Kind
line-statement--kind-hint = What the author calls it.
line-statement--about = About
line-statement--about-hint = The messages it speaks of, if there are any.
line-statement--body = Text
line-statement--body-hint = In the words of the author.
state-STATEMENT-KEPT = ON RECORD
state-STATEMENT-WITHDRAWN = WITHDRAWN

line-codebook = Format of messages
line-codebook-short = Format { $version } from { $effective_at }
line-codebook-full = { $author } proposes the format { $version } from { $effective_at }. Types that a node does not know stay on the record and are shown as not readable.
line-codebook--version = Version
line-codebook--version-hint = The name of the format.
line-codebook--codebook = Digest
line-codebook--codebook-hint = Digest of the formats. All nodes must show the same.
line-codebook--effective_at = From
line-codebook--effective_at-hint = From when, UTC.
state-CODEBOOK-PROPOSED = PROPOSED
state-CODEBOOK-AGREED = AGREED BY ALL
state-CODEBOOK-NOT_ACCEPTED = NOT ACCEPTED
state-CODEBOOK-WITHDRAWN = WITHDRAWN

line-release = Grant to others
line-release-short = Grant for { $refs_n ->
        [one] { $refs_n } message
       *[other] { $refs_n } messages
    } to { $to } ({ $form })
line-release-full = { $author } agrees that { $to } may see { $refs_n ->
        [one] { $refs_n } message
       *[other] { $refs_n } messages
    } ({ $form }). What several parties wrote needs the consent of all of them.
line-release--refs = Messages
line-release--refs-hint = What may be seen.
line-release--to = For whom
line-release--to-hint = Parties, or PUBLIC.
line-release--form = Form
line-release--form-hint = Whole, with parts left out, or the hash only.
line-release--redact = Fields left out
line-release--redact-hint = Only where fields are left out.
state-RELEASE-PROPOSED = GIVEN BY SOME AUTHORS
state-RELEASE-AGREED = GIVEN BY ALL AUTHORS
state-RELEASE-NOT_ACCEPTED = NOT ACCEPTED
state-RELEASE-WITHDRAWN = WITHDRAWN

code-XLATE-HUMAN = by a person
code-XLATE-MACHINE = by a machine
code-XLATE-PHRASEBOOK = by the phrase book
code-VOICE-PHONE = telephone
code-VOICE-VIDEO = video
code-VOICE-RADIO = radio
code-VOICE-TEXT = text
code-VOICE-IN_PERSON = in person
code-STATEMENT-PROTEST = protest
code-STATEMENT-RESERVATION = reservation
code-STATEMENT-ASSURANCE = assurance
code-STATEMENT-DENIAL = states the contrary
code-STATEMENT-NON_RECOGNITION = non-recognition
code-STATEMENT-CONDOLENCE = condolence
code-RELEASE-FULL = whole
code-RELEASE-REDACTED = with parts left out
code-RELEASE-HASH_ONLY = hash only
