/* What a node takes as the other party's word is that party's word, said on this line, and what it shows
 * as held there is held there: R-6, R-15, R-31, R-33, R-49, R-50.
 *
 * Two honest parties and somebody in between who carries the cards, may put in a card of his own or hand
 * a card back, keeps every signature he sees and offers it wherever he likes. He cannot sign with a key
 * that is not his, and he cannot speak with the voice of an officer: words are heard from whom they are.
 * Two lines between the same parties (one real, one an exercise) and one with him stand for all lines.
 * What is abstracted, what is bounded and which code each guard is: docs/formal.md.
 *
 * Guards, removed by -D: BLIND_A BLIND_B (one officer does not compare) SHORT_WORDS NO_LINE NO_CONTEXT
 *   HAVE_COUNTS REF_FIRST OTHERS_REF
 */
#define HIS 2                           /* keys: 0 of A, 1 of B, 2 of whoever stands between */
#define NONE 3
#define HIS_LINE 2                      /* lines: 0 and 1 of A and B, 2 stands for any with him */
#define ENTRY 0                         /* contexts of a signature (R-6) */
#define BEAT 1
#define OTHER(i) (1 - (i))

byte card[2] = NONE;                    /* whose key is on the card that each holds as the other's */
bool paired[2];                         /* the words heard were those of the card */
#define LINE(i, l) (card[i] == OTHER(i) -> (l) : HIS_LINE)   /* line id: over both founding hashes */

bool made[2 * 2 * 3];                   /* signatures that exist: of whom, context, line; one message */
#define MADE(i, c, l) made[((i) * 2 + (c)) * 3 + (l)]
bool said[2 * 3];                   /* what each party's officers said, on which line */
#define SAID(i, l) said[(i) * 3 + (l)]
bool held[2 * 3], durable[2 * 3];   /* what each took of the other; and made durable */
#define HELD(i, l) held[(i) * 3 + (l)]
#define DURABLE(i, l) durable[(i) * 3 + (l)]
bool ref[2 * 3];                    /* signed receipts that exist: entry m of the other was held */
#define REF(i, l) ref[(i) * 3 + (l)]
byte kills = 0;

#ifdef SHORT_WORDS
#define SAME_WORDS(k, j) true           /* he made a key whose words sound the same */
#else
#define SAME_WORDS(k, j) ((k) == (j))
#endif
#ifdef NO_CONTEXT
#define SIGNED_IN(i, l) (MADE(i, ENTRY, l) || MADE(i, BEAT, l))
#else
#define SIGNED_IN(i, l) MADE(i, ENTRY, l)
#endif
#ifdef NO_LINE
#define IS_SIGNED(i, l) (SIGNED_IN(i, 0) || SIGNED_IN(i, 1) || SIGNED_IN(i, 2))
#else
#define IS_SIGNED(i, l) SIGNED_IN(i, l)
#endif

/* admission (R-15): a good signature by the key that is paired, on this line; his own key signs all */
#define TAKES(i, l) (paired[i] && (card[i] == HIS || card[i] == OTHER(i) && IS_SIGNED(OTHER(i), LINE(i, l))))
#ifdef HAVE_COUNTS
#define SHOWS_HELD(i, l) paired[i]   /* he says that the other has it */
#else
#ifdef OTHERS_REF
#define SHOWS_HELD(i, l) (paired[i] && (REF(OTHER(i), LINE(i, l)) || REF(i, LINE(i, l))))
#else
#define SHOWS_HELD(i, l) (paired[i] && (card[i] == HIS || REF(OTHER(i), LINE(i, l))))
#endif
#endif

#ifdef BLIND_A
#define COMPARES(i) ((i) == 1)
#else
#ifdef BLIND_B
#define COMPARES(i) ((i) == 0)
#else
#define COMPARES(i) true
#endif
#endif

active [2] proctype Party() {
  byte l;
end:
  /* a card comes in, whoever made it; the words come by voice, from the other officer in person */
  atomic {
    if
    :: card[_pid] = OTHER(_pid)
    :: card[_pid] = HIS
    :: card[_pid] = _pid                /* handed back */
    fi;
    if
    :: !COMPARES(_pid) || SAME_WORDS(card[_pid], OTHER(_pid)) -> paired[_pid] = true
    :: else -> goto stopped             /* "if the words do not fit, stop" */
    fi
  }
  do
  :: atomic {
       if
       :: l = 0
       :: l = 1
       fi;
       if
       :: SAID(_pid, LINE(_pid, l)) = true; MADE(_pid, ENTRY, LINE(_pid, l)) = true
       :: MADE(_pid, BEAT, LINE(_pid, l)) = true        /* a sign of life with such bytes in it */
       :: TAKES(_pid, l) ->
          assert(SAID(OTHER(_pid), l));                 /* it is the other party's word, on this line */
          HELD(_pid, LINE(_pid, l)) = true
       :: HELD(_pid, LINE(_pid, l)) -> DURABLE(_pid, LINE(_pid, l)) = true
#ifdef REF_FIRST
       :: HELD(_pid, LINE(_pid, l)) -> REF(_pid, LINE(_pid, l)) = true
#else
       :: DURABLE(_pid, LINE(_pid, l)) -> REF(_pid, LINE(_pid, l)) = true
#endif
       :: SAID(_pid, LINE(_pid, l)) && SHOWS_HELD(_pid, l) ->
          assert(DURABLE(OTHER(_pid), LINE(_pid, l)))   /* what is shown as held there is held there */
       :: kills < 1 -> kills++;
          HELD(_pid, LINE(_pid, l)) = DURABLE(_pid, LINE(_pid, l))   /* what was not durable is lost */
       :: skip
       fi;
       l = 0
     }
  od;
stopped: skip
}
