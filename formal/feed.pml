/* An honest node never signs two entries for one place of its feed: R-50, R-51, R-57, R-120 to R-122.
 *
 * One key, its node (home 0), perhaps a clone of it (home 1), a copy of the store kept aside (2), and
 * a peer that may hold entries, late or never. An entry is a place and a version: signing anew for a
 * place makes another version. `left` is what ever left the machine. What goes out is compared with it.
 * What is abstracted, what is bounded and which code each guard is: docs/formal.md.
 *
 * Guards, removed by -D: SEND_FIRST NO_FLUSH NO_MARK NO_HEAD NO_BOOT NO_MISSING NO_FOLLOW LATE_MARK
 *   MARK_AT_WORD FETCH_TAIL NO_COPIED NO_ASK MARK_FIRST NO_HANDOVER NO_START
 * Events, added by -D: RUNNING_COPY (the store is copied while it runs) POWERCUT CLONE RAW_CLONE
 *   ROLLBACK (both marks go back too, the peer is there) ALONE (and is not) MARK_FAILS
 */
#define FEEDS 3
#define PLACES 2
#define AT(f, n) ((f) * PLACES + (n))
#define ANY 255
#ifndef INCIDENTS
#define INCIDENTS 3                     /* kills, power cuts, put back, clones: altogether */
#endif

typedef Store {                         /* what is on the disk of the store */
  bool is, noted, copied;               /* noted: an outside mark was ever written */
  byte own;                             /* the feed written in */
  byte size[FEEDS];
  byte version[FEEDS * PLACES];
  byte boot, boot2                      /* the inside mark: what the outside one may name */
}
typedef Mark { bool is; byte boot, feed, size, version }

Store store[3];                         /* 0 the node, 1 its clone, 2 the copy kept aside */
Mark flushed[3], written[3];            /* the outside mark: on the disk, and in the kernel only */

bool up[2], unfit[2], begun[2], marked[2], failed[2], asked[2];
bool cut[2];                            /* the flushed mark names a start of the machine that is over */
byte feed[2];                           /* in memory: the feed written in, */
byte fresh[2];                          /* the version signed and not yet durable, */
byte step[2];                           /* of the marks: 0 done, 1 2 3 the boot mark, 4 the head */
byte boot[2];

byte left[FEEDS * PLACES];              /* versions that left the machine; 0: none did */
byte peer[FEEDS];                       /* how many of them the peer holds */
byte last[FEEDS * PLACES];              /* versions signed so far */
byte feeds = 1, boots = 0, incidents = 0, n;
bool touched = false, alone = true;

inline copy(from, to) {
  store[to].is = true; store[to].noted = store[from].noted; store[to].copied = store[from].copied;
  store[to].own = store[from].own; store[to].boot = store[from].boot;
  store[to].boot2 = store[from].boot2;
  for (n : 0 .. FEEDS - 1) { store[to].size[n] = store[from].size[n] }
  for (n : 0 .. FEEDS * PLACES - 1) { store[to].version[n] = store[from].version[n] }
  n = 0
}
#define copy_mark(from, to) to.is = from.is; to.boot = from.boot; to.feed = from.feed; \
  to.size = from.size; to.version = from.version
#define clear(m) m.is = false; m.boot = 0; m.feed = 0; m.size = 0; m.version = 0
#define LAST(i) store[i].version[AT(feed[i], OWN(i) - 1)]
#define head_into(m, i) m.is = true; m.boot = boot[i]; m.feed = feed[i]; m.size = OWN(i); \
  m.version = (OWN(i) > 0 -> LAST(i) : 0)
#define HOLDS(i, m) (store[i].size[m.feed] >= m.size && (m.size == 0 || \
    store[i].version[AT(m.feed, (m.size > 0 -> m.size - 1 : 0))] == m.version))
#define FOLLOWS(i) (written[i].is && flushed[i].is && written[i].boot == flushed[i].boot)
#define NAMED(i, b) (store[i].boot == b || store[i].boot2 == b)

inline compare(i) {                     /* marks.compare: may the feed be continued? */
  unfit[i] = false;
#ifndef NO_MARK
  if
#ifndef NO_COPIED
  :: store[i].copied -> unfit[i] = true
#endif
  :: else -> if
    :: !store[i].noted -> unfit[i] = flushed[i].is
    :: store[i].noted && !flushed[i].is ->
#ifndef NO_MISSING
       unfit[i] = !NAMED(i, ANY)
#else
       skip
#endif
    :: store[i].noted && flushed[i].is ->
#ifndef NO_HEAD
       unfit[i] = !HOLDS(i, flushed[i]) || (FOLLOWS(i) && !HOLDS(i, written[i]));
#endif
#ifndef NO_BOOT
       unfit[i] = unfit[i] || !NAMED(i, flushed[i].boot)
#else
       skip
#endif
    fi
  fi
#endif
}

inline forget(i) {                      /* what a process that ends takes with it */
  up[i] = false; fresh[i] = 0; step[i] = 0; marked[i] = false; begun[i] = false;
  unfit[i] = false; feed[i] = 0; boot[i] = 0; asked[i] = false
}

inline start(i) {
  up[i] = true; feed[i] = store[i].own;
  compare(i);
  assert(touched || !unfit[i]);         /* whose store was only killed goes on (R-57, R-120) */
#if !defined(LATE_MARK) && !defined(MARK_AT_WORD)
  if
  :: !unfit[i] -> step[i] = 1           /* before the others are asked: what is held may leave */
  :: else
  fi
#endif
}

#define OWN(i) store[i].size[feed[i]]
#ifdef NO_ASK
#define PROVED(i) false
#else
#define PROVED(i) (peer[feed[i]] > OWN(i) || (peer[feed[i]] > 0 && OWN(i) > 0 && fork_seen(i)))
#endif
#define fork_seen(i) (left[AT(feed[i], 0)] != store[i].version[AT(feed[i], 0)])
#ifdef NO_ASK
#define ASKED(i) true
#else
#define ASKED(i) (asked[i] || FEEDS_LEFT(feed[i]) <= OWN(i))  /* it can prove what was lost */
#endif
#define FEEDS_LEFT(f) ((left[AT(f, 0)] > 0) + (left[AT(f, 1)] > 0))

inline take_back(i) {                   /* the peer gives the tail of the own feed */
  for (n : 0 .. PLACES - 1) {
    if
    :: n >= OWN(i) && n < peer[feed[i]] -> store[i].version[AT(feed[i], n)] = left[AT(feed[i], n)]
    :: else
    fi
  }
  n = 0;
  OWN(i) = peer[feed[i]];
  asked[i] = true;
#ifdef FETCH_TAIL
  unfit[i] = false
#else
  unfit[i] = true
#endif
}

#ifdef NO_START
#define UNFIT(i) (unfit[i])
#else
#define UNFIT(i) (unfit[i] || cut[i] && alone && !begun[i]) /* and nobody told what he holds (R-121) */
#endif

inline sign(i) {                        /* before_saying, then sign */
  if
  :: UNFIT(i) && feeds < FEEDS ->       /* R-122: a genesis of its own label: it cannot fork */
     feed[i] = feeds; feeds++; unfit[i] = false; marked[i] = false
  :: else
  fi;
  begun[i] = true;
  last[AT(feed[i], OWN(i))]++;
  fresh[i] = last[AT(feed[i], OWN(i))]
}

inline commit(i) {
  store[i].version[AT(feed[i], OWN(i))] = fresh[i]; OWN(i)++;
  store[i].own = feed[i]; store[i].copied = false;
  fresh[i] = 0;
#ifdef LATE_MARK
  step[i] = 0
#else
  if
  :: failed[i] -> step[i] = 0
  :: !failed[i] && !marked[i] -> step[i] = 1
  :: !failed[i] && marked[i] -> step[i] = 4
  fi
#endif
}

inline mark(i) {                        /* Epochs.committed, one flush at a time */
  if
  :: step[i] == 1 ->                    /* inside: the new boot beside the one that was outside */
     boots++; boot[i] = boots; store[i].boot = boots; store[i].noted = true; step[i] = 2;
#ifndef NO_HANDOVER
     store[i].boot2 = (flushed[i].is -> flushed[i].boot : ANY)
#else
     store[i].boot2 = 0
#endif
  :: step[i] == 2 -> head_into(flushed[i], i); clear(written[i]); cut[i] = cut[i] && !begun[i]; step[i] = 3
  :: step[i] == 3 -> store[i].boot2 = 0; marked[i] = true; step[i] = 0
  :: step[i] == 4 ->                    /* the head, before anything of it leaves */
#ifndef NO_FOLLOW
     head_into(written[i], i);
#endif
     step[i] = 0
  fi
}

#define go_out(at, what) assert(left[at] == 0 || left[at] == what); /* no honest fork */ left[at] = what

#define CAN_FAIL (incidents < INCIDENTS)
#define UNSENT(i, k) (OWN(i) > k && left[AT(feed[i], k)] != store[i].version[AT(feed[i], k)])

#define IDLE(i) (up[i] && fresh[i] == 0 && step[i] == 0)
#ifdef FETCH_TAIL
#define FIT(i) (!unfit[i] && OWN(i) < PLACES)
#else
#define FIT(i) (UNFIT(i) && feeds < FEEDS || !UNFIT(i) && OWN(i) < PLACES)
#endif
/* the first word of a start waits until the peer was heard out, if it is there (R-121) */
#define MAY_SAY(i) (IDLE(i) && FIT(i) && (begun[i] || alone || !PROVED(i) && ASKED(i)))

proctype Home(byte i) {
end:
  do
  :: atomic { !up[i] && store[i].is -> start(i) }
  :: atomic { MAY_SAY(i) -> sign(i) }
#ifdef MARK_FIRST
  :: atomic { up[i] && fresh[i] != 0 && marked[i] && !(written[i].size > OWN(i)) ->
              written[i].is = true; written[i].boot = boot[i]; written[i].feed = feed[i];
              written[i].size = OWN(i) + 1; written[i].version = fresh[i] }
  :: atomic { up[i] && fresh[i] != 0 && (!marked[i] || written[i].size > OWN(i)) -> commit(i) }
#else
  :: atomic { up[i] && fresh[i] != 0 -> commit(i) }
#endif
  :: atomic { up[i] && step[i] > 0 -> mark(i) }
#ifdef SEND_FIRST
  :: atomic { up[i] && fresh[i] != 0 && left[AT(feed[i], OWN(i))] != fresh[i] ->
              go_out(AT(feed[i], OWN(i)), fresh[i]) }
#endif
  :: atomic { up[i] && step[i] == 0 && UNSENT(i, 0) -> go_out(AT(feed[i], 0), store[i].version[AT(feed[i], 0)]) }
  :: atomic { up[i] && step[i] == 0 && UNSENT(i, 1) && !UNSENT(i, 0) ->go_out(AT(feed[i], 1), store[i].version[AT(feed[i], 1)]) }
  :: atomic { up[i] && step[i] == 0 && fresh[i] == 0 && marked[i] && !failed[i] ->
              head_into(flushed[i], i); cut[i] = cut[i] && !begun[i] } /* remark: every 10 s */
#ifdef LATE_MARK
  :: atomic { up[i] && fresh[i] == 0 && step[i] == 0 && begun[i] && !marked[i] -> step[i] = 1 }
#endif
  :: atomic { up[i] && fresh[i] == 0 && step[i] == 0 && peer[feed[i]] > OWN(i) && PROVED(i) -> take_back(i) }
#ifdef MARK_FAILS
  :: atomic { up[i] && step[i] == 4 && !failed[i] ->            /* the store says that none fits any more */
              failed[i] = true; touched = true; boots++; store[i].boot = boots; store[i].boot2 = 0; step[i] = 0 }
#endif
  :: atomic { up[i] && CAN_FAIL -> incidents++; forget(i) }      /* kill -9 */
#ifdef POWERCUT
  :: atomic { up[i] && CAN_FAIL -> incidents++;
#ifdef NO_FLUSH
              if
              :: OWN(i) > 0 && store[i].own == feed[i] -> OWN(i)--;
                 store[i].version[AT(feed[i], OWN(i))] = 0
              :: skip
              fi;
#endif
              cut[i] = flushed[i].is;
              clear(written[i]); forget(i) }
#endif
  od
}

active proctype World() {
  store[0].is = true;
  run Home(0);
end:
  do
  :: atomic { peer[0] < FEEDS_LEFT(0) -> peer[0]++ }             /* mail arrives, late or never */
  :: atomic { peer[1] < FEEDS_LEFT(1) -> peer[1]++ }
  :: atomic { peer[2] < FEEDS_LEFT(2) -> peer[2]++ }
#ifdef RUNNING_COPY
  :: atomic { fresh[0] == 0 -> copy(0, 2); copy_mark(flushed[0], flushed[2]); copy_mark(written[0], written[2]) }
#else
  :: atomic { !up[0] -> copy(0, 2); copy_mark(flushed[0], flushed[2]); copy_mark(written[0], written[2]) }
#endif
  :: atomic { !up[0] && store[2].is && CAN_FAIL -> incidents++; touched = true; copy(2, 0);
#ifdef ROLLBACK
              alone = false; copy_mark(flushed[2], flushed[0]); copy_mark(written[2], written[0])
#endif
#ifdef ALONE
              copy_mark(flushed[2], flushed[0]); copy_mark(written[2], written[0])
#endif
            }
#ifdef CLONE
  :: atomic { !store[1].is && CAN_FAIL -> incidents++; touched = true; copy(0, 1);
              store[1].copied = true; run Home(1) }              /* comity store copy */
#endif
#ifdef RAW_CLONE
  :: atomic { !store[1].is && CAN_FAIL && store[0].noted && store[0].boot2 == 0 ->
              incidents++; touched = true; copy(0, 1); run Home(1) }
#endif
  od
}
