# About bytes: seals and their opening, checkpoints, contradictions, erased bodies.

line-seal = Seal
line-seal-short = Seal of { $author }: { $class }, open by { $open_by }
line-seal-full = { $author } seals bytes of the class { $class }, { $size ->
        [one] { $size } byte
       *[other] { $size } bytes
    } at most. Opening promised by: { $open_by }. A seal proves that these bytes existed before a time. It proves no intent, and not that no other plan was sealed.
line-seal--commitment = Commitment
line-seal--commitment-hint = The hash of salt and text. Anybody can check it once the seal is opened.
line-seal--class = Class
line-seal--class-hint = What was sealed.
line-seal--size = Size
line-seal--size-hint = Bytes, in steps of 1,024, so that the size tells little.
line-seal--open_by = Opened by
line-seal--open_by-hint = The date of opening that is promised, or NONE.
state-SEAL-COMMITTED = COMMITTED
state-SEAL-ANCHORED = ANCHORED: another party holds it
state-SEAL-OPENED = OPENED, the hash fits
state-SEAL-DOES_NOT_MATCH = DOES NOT MATCH
state-SEAL-UNOPENED = UNOPENED past its term

line-seal_open = Opening of a seal
line-seal_open-short = Opening of the seal { $re }
line-seal_open-full = { $author } opens the seal { $re } for { $audience }. Each node checks whether the hash fits.
line-seal_open--re = Seal
line-seal_open--re-hint = The seal that is opened.
line-seal_open--salt = Salt
line-seal_open--salt-hint = The random bytes that were hashed with the text.
line-seal_open--plaintext = What was sealed
line-seal_open--plaintext-hint = Exactly as it was sealed.
line-seal_open--audience = For whom
line-seal_open--audience-hint = Who may see it.

line-checkpoint = Checkpoint
line-checkpoint-short = Checkpoint of { $author } over { $heads_n ->
        [one] { $heads_n } feed
       *[other] { $heads_n } feeds
    }
line-checkpoint-full = { $author }'s node states the heads of { $heads_n ->
        [one] { $heads_n } feed
       *[other] { $heads_n } feeds
    } that it holds, and signs its own with both kinds of key.
line-checkpoint--heads = Heads
line-checkpoint--heads-hint = Size and root of each feed.
line-checkpoint--root = Root of the heads
line-checkpoint--root-hint = One hash over all heads.
line-checkpoint--cosign_of = Countersigns
line-checkpoint--cosign_of-hint = The checkpoint that a witness answers.
line-checkpoint--note = Signed text
line-checkpoint--note-hint = Origin, size and root with their signatures, in the format of the transparency logs.

line-evidence = Note of a contradiction
line-evidence-short = Two positions of { $author }'s record contradict each other
line-evidence-full = { $author }'s node puts on the record that signed bytes contradict each other at { $about }. The file with the hash { $evidence } holds them; anybody can check it.
line-evidence--evidence = File
line-evidence--evidence-hint = The hash of the file that holds the bytes.
line-evidence--about = Positions
line-evidence--about-hint = The two positions that cannot both be true of one feed.
state-CONTRADICTION-KEPT = ON RECORD
state-CONTRADICTION-WITHDRAWN = WITHDRAWN

line-erased = Bodies erased
line-erased-short = { $refs_n ->
        [one] { $refs_n } sealed body
       *[other] { $refs_n } sealed bodies
    } erased by { $author }
line-erased-full = { $author } has erased { $refs_n ->
        [one] { $refs_n } sealed body
       *[other] { $refs_n } sealed bodies
    }. From here on they count in no picture of this party; the envelopes stay on the record.
line-erased--refs = Messages
line-erased--refs-hint = One to two hundred.
state-ERASED-KEPT = ON RECORD
state-ERASED-WITHDRAWN = WITHDRAWN

code-SEAL_CLASS-LAUNCH_PLAN = plan of a launch
code-SEAL_CLASS-ACTIVITY_PLAN = plan of an activity
code-SEAL_CLASS-ORDER = order
code-SEAL_CLASS-LIST = list
code-SEAL_CLASS-DATA = data
code-SEAL_CLASS-OTHER = other
