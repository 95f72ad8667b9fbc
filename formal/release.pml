/* A message that needs two officers goes out under two officers' keys, over exactly these bytes:
 * R-38, R-68, R-145, R-434 to R-436.
 *
 * One draft at the author's desk, two officers and one whose grant ended, and the reader at the other
 * end. Bytes are a number; a release is (officer, bytes, moment). The node between is honest, or
 * (-DHOSTILE) in an enemy's hands: then it puts together any entry it likes out of every release that
 * was ever signed, and only what the reader does counts.
 * What is abstracted, what is bounded and which code each guard is: docs/formal.md.
 *
 * Guards of the desk, removed by -D: NO_NEEDED NO_DISTINCT NO_FIT NO_GRANT NO_CLEAR NO_FRESH NO_REASON
 *   NO_SEEN NO_LOCK
 * Guards of the reader, removed by -D: READ_NO_FIT READ_NO_DISTINCT READ_NO_GRANT READ_NO_REPLAY
 *   READ_NO_COUNT READ_NO_TIME
 */
#define OFFICERS 3                      /* 0 and 1 are granted, 2 was until yesterday */
#define GRANTED(o) ((o) < 2)
#define NOBODY 3
#define BYTES 4                         /* 1 and 2: what was written; 3: with a reason in field 71 */
#define REASONED 3
#ifdef HOSTILE
#define MOMENTS 2
#ifndef SIGNINGS
#define SIGNINGS 3
#endif
#else
#define MOMENTS 3
#endif
#define LIFE 1                          /* so many moments a release stands: ten minutes */
#define NEEDED 2
#ifndef SIGNINGS
#define SIGNINGS 4                      /* releases signed altogether */
#endif

typedef Release { bool given; byte bytes, moment }

Release desk[OFFICERS];                 /* releases handed in */
Release hand[OFFICERS];                 /* signed, not handed in yet */
byte bytes = 1, moment = 0, now = 0, seen[OFFICERS];
bool twice = false, waived = false;     /* one officer counted twice; two are not asked for any more */
bool is_open = true;

bool under[OFFICERS * BYTES * MOMENTS];  /* all that was ever signed */
bool meant[OFFICERS * BYTES];             /* what each officer read and then released */
bool used[OFFICERS * BYTES * MOMENTS];    /* releases that the reader took before */
#define RELEASE(o, b, m) (((o) * BYTES + (b)) * MOMENTS + (m))
#define MEANT(o, b) meant[(o) * BYTES + (b)]

byte o, b, m, one, two, signings, reads;
bool good_one, good_two, flagged;

#define GIVEN (desk[0].given + desk[1].given + desk[2].given)
#define RELEASED_BY(o) (desk[o].given && desk[o].bytes == bytes && desk[o].moment == moment && MEANT(o, bytes))
#define WHOLE (RELEASED_BY(0) + RELEASED_BY(1))

inline clear() {
  for (o : 0 .. OFFICERS - 1) { desk[o].given = false; desk[o].bytes = 0; desk[o].moment = 0 }
  o = 0; twice = false
}

/* R-38 and R-68 at the other end: which releases count, and which flags the entry bears */
#ifdef READ_NO_FIT
#define FITS(o) true
#else
#ifdef READ_NO_TIME
#define FITS(o) (under[RELEASE(o, b, 0)] || under[RELEASE(o, b, MOMENTS - 1)])
#else
#define FITS(o) under[RELEASE(o, b, m)]
#endif
#endif
#ifdef READ_NO_GRANT
#define MAY(o) true
#else
#define MAY(o) GRANTED(o)
#endif
inline read() {
  good_one = one < NOBODY && FITS(one % OFFICERS) && MAY(one);
  good_two = two < NOBODY && FITS(two % OFFICERS) && MAY(two);
  flagged = one < NOBODY && !good_one || two < NOBODY && !good_two;   /* UNAUTHORISED_TYPE */
#ifndef READ_NO_DISTINCT
  good_two = good_two && two != one;
#endif
#ifndef READ_NO_COUNT
  flagged = flagged || good_one + good_two < NEEDED;                  /* ONE_RELEASE */
#endif
#ifndef READ_NO_REPLAY
  flagged = flagged || good_one && used[RELEASE(one, b, m)] || good_two && used[RELEASE(two, b, m)];
#endif
  /* who reads an entry without a flag may rely on this */
  assert(flagged || MEANT(0, b) && MEANT(1, b));
  assert(flagged || under[RELEASE(0, b, m)] && under[RELEASE(1, b, m)]);
  assert(flagged || !used[RELEASE(0, b, m)]);
  if
  :: good_one -> used[RELEASE(one, b, m)] = true
  :: else
  fi;
  if
  :: good_two -> used[RELEASE(two, b, m)] = true
  :: else
  fi;
}

active proctype Clock() {
end:
  do
  :: atomic { now < MOMENTS - 1 -> now++ }
  od
}

active [OFFICERS] proctype Officer() {
end:
  do
  :: atomic { is_open && seen[_pid - 1] != bytes -> seen[_pid - 1] = bytes }   /* the browser draws it whole */
  :: atomic { is_open && signings < SIGNINGS && seen[_pid - 1] > 0 && !hand[_pid - 1].given &&
#ifndef NO_SEEN
              seen[_pid - 1] == bytes &&
#endif
#ifndef NO_FRESH
              (GIVEN == 0 || now - moment <= LIFE) &&
#endif
              true ->
              if
              :: GIVEN == 0 -> moment = now
              :: else
              fi;
              signings++;
#ifndef HOSTILE
              hand[_pid - 1].given = true; hand[_pid - 1].bytes = bytes; hand[_pid - 1].moment = moment;
#endif
              under[RELEASE(_pid - 1, bytes, moment)] = true; MEANT(_pid - 1, seen[_pid - 1]) = true }
#ifndef HOSTILE
  :: atomic { hand[_pid - 1].given ->                    /* Desk.release, or it is refused */
              if
              :: is_open &&
#ifndef NO_DISTINCT
                 !desk[_pid - 1].given &&
#endif
#ifndef NO_GRANT
                 GRANTED(_pid - 1) &&
#endif
#ifndef NO_FIT
                 hand[_pid - 1].bytes == bytes && hand[_pid - 1].moment == moment &&
#endif
                 true ->
                 twice = twice || desk[_pid - 1].given;
                 desk[_pid - 1].given = true;
                 desk[_pid - 1].bytes = hand[_pid - 1].bytes; desk[_pid - 1].moment = hand[_pid - 1].moment
              :: else
              fi;
              hand[_pid - 1].given = false; hand[_pid - 1].bytes = 0; hand[_pid - 1].moment = 0 }
#endif
  od
}

active proctype Desk() {
end:
  do
  :: atomic { is_open && bytes < REASONED &&
#ifndef NO_LOCK
              GIVEN == 0 &&
#endif
              true -> bytes = 3 - bytes }                 /* changed in its place (R-436) */
  :: atomic { is_open && bytes < REASONED ->              /* Desk.override: a reason that travels */
#ifdef NO_REASON
              waived = true;
#else
              bytes = REASONED; waived = true;
#endif
#ifndef NO_CLEAR
              clear()
#endif
            }
#ifdef HOSTILE
  :: atomic { reads < 2 ->                                /* any entry at all */
              is_open = false; reads++;
              select(b : 1 .. BYTES - 1); select(m : 0 .. MOMENTS - 1);
              select(one : 0 .. OFFICERS - 1); select(two : 0 .. NOBODY); read();
              b = 0; m = 0; one = 0; two = 0; good_one = false; good_two = false; flagged = false }
#else
  :: atomic { is_open && GIVEN > 0 &&
#ifndef NO_NEEDED
              (GIVEN + twice >= NEEDED || waived) &&
#endif
#ifndef NO_FRESH
              now - moment <= LIFE &&
#endif
              true ->
              is_open = false;
              /* never with one officer's key where two are demanded, but for a reason in the bytes */
              assert(WHOLE >= NEEDED || bytes == REASONED && WHOLE >= 1);
              assert(now - moment <= LIFE);               /* never on a stale release */
              b = bytes; m = moment;
              one = (desk[0].given -> 0 : (desk[1].given -> 1 : 2));
              two = (desk[0].given && desk[1].given -> 1 : NOBODY);
              read();
              assert(!flagged || bytes == REASONED) }     /* and the reader sees no fault */
#endif
  od
}
