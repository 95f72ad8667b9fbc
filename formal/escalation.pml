/* A FLASH that nobody opened sounds again, climbs and is told outside, whatever happens to the node:
 * R-150, R-151, R-413, R-443.
 *
 * One FLASH comes in, perhaps a second one. Time is a tick in which the age of the alarm grows by one;
 * step k of the charter's table is due at age k. An officer may silence whenever something can be
 * pressed, see, or open, and need not do anything. The node may be killed between any two acts, the
 * wall clock be set back, the hook fail. What is written is durable only once it was committed.
 * What is abstracted, what is bounded and which code each guard is: docs/formal.md.
 *
 * Guards, removed by -D: FOR_EVER PROLONG SILENCE_ENDS SEE_ENDS NO_MEET STEP_LOST NOTE_FIRST WALL_CLOCK
 *   HOOK_STOPS KEEP_SILENCE SKIP TELL_FIRST
 */
#define STEPS 3
#define OUTSIDE 3                       /* from here on somebody outside is called */
#ifndef KILLS
#define KILLS 2
#endif

bool held = false, opened = false;      /* the record, durable: the entry, and an officer's word */
bool noted = false;                     /* the alarm's note, durable, */
byte step_noted = 0, called_noted = 0;  /* with the step signalled and the last one told; 0 also: told none */
bool up = true, stands = false, news = false;  /* memory */
byte step = 0, called = 0, age = 0;
bool dirty = false;                     /* memory is ahead of what is durable */
bool told[STEPS + 1], running = false, begun = false, broken = false;
byte hush = 0;                          /* ticks that the console stays silent */
byte kills = 0;
bool second = false;

#define waiting (held && !opened)
#define sounding (up && stands && hush == 0)
#define outside (told[OUTSIDE])

inline commit() {                       /* all of it or nothing */
  noted = stands; step_noted = step; called_noted = called; dirty = false
}

inline die() {
  up = false; stands = false; step = 0; called = 0; age = 0; dirty = false; running = false; begun = false;
  news = false; broken = false; hush = 0 /* a page drawn anew knows no silence */
}

active proctype Node() {
end:
  do
  :: atomic { up && news -> news = false; stands = true; dirty = true }
  :: atomic { up && stands && opened -> stands = false; step = 0; called = 0; age = 0; running = false;
              begun = false; dirty = true }
  :: atomic { up && dirty -> commit() }
  :: atomic { up && stands && !opened && step < STEPS && age > step ->             /* climb */
#ifdef SKIP
              step = age;
#else
              step++;
#endif
#ifndef STEP_LOST
              dirty = true
#endif
            }
  /* the hook: each step once, in order, after it is durable */
  :: atomic { up && stands && !running && !broken && called < step &&
#ifdef TELL_FIRST
              true
#else
              !dirty && step_noted >= called + 1
#endif
              ->
              running = true;
#ifdef NOTE_FIRST
              called++; commit()
#endif
            }
  :: atomic { up && running && !begun ->                                          /* the call begins */
              begun = true;
#ifdef NOTE_FIRST
              told[called] = true
#else
#ifdef SKIP
              called = step; told[step] = true; dirty = true
#else
              told[called + 1] = true; called++; dirty = true
#endif
#endif
            }
  :: atomic { up && begun -> begun = false; running = false }                     /* it ended, well */
#ifdef HOOK_STOPS
  :: atomic { up && begun -> begun = false; running = false; broken = true }
#else
  :: atomic { up && begun -> begun = false; running = false }                     /* failed: told, and on */
#endif
  :: atomic { up && kills < KILLS -> kills++; die() }
  od
}

active proctype Start() {               /* whoever starts a killed node: it is not left dead */
end:
  do
  :: atomic { !up -> up = true;
              if
              :: noted -> stands = true; step = step_noted; called = called_noted;  /* Alarms.load */
#ifdef WALL_CLOCK
                 age = 0
#else
                 age = step_noted                   /* since_ms is in the note: none gets younger */
#endif
              :: !noted && held && !opened ->       /* LineWatch._meet: what waits to be opened */
#ifndef NO_MEET
                 stands = true; dirty = true
#else
                 skip
#endif
              :: else
              fi;
              if
              :: stands && opened -> stands = false; step = 0; called = 0; age = 0; dirty = true
              :: else
              fi }
  od
}

active proctype Clock() {
end:
  do
  :: atomic { up && stands && (age < STEPS || hush > 0) ->
              if
              :: age < STEPS -> age++
              :: else
              fi;
              if
              :: hush > 0 ->
#ifndef FOR_EVER
                 hush--
#else
                 skip
#endif
              :: else
              fi }
#ifdef WALL_CLOCK
  :: atomic { up && stands -> age = 0 }
#endif
  od
}

active proctype Officer() {
end:
  do
  :: atomic { sounding -> hush = 2;     /* silenced: the sound stops for thirty seconds, no more */
#ifdef SILENCE_ENDS
              stands = false; dirty = true
#endif
            }
#ifdef PROLONG
  :: atomic { up && stands && hush > 0 -> hush = 2 }
#endif
  :: atomic { up && stands ->           /* acknowledged as an alarm: refused, for it is a message */
#ifdef SEE_ENDS
              stands = false; dirty = true
#else
              skip
#endif
            }
  :: atomic { up && stands && !opened -> opened = true }
  od
}

active proctype World() {
  atomic { held = true; news = up };     /* durable: what is news was committed */
end:
  atomic { up && stands && !second -> second = true;      /* another FLASH breaks the silence */
#ifndef KEEP_SILENCE
           hush = 0;
#endif
           assert(hush == 0) }
}

/* never ended but by an officer who opened it */
active proctype Ended() {
end:
  atomic { up && !stands && noted && !dirty -> assert(opened) }
}

/* in order, none left out; nothing is told before it is durable */
active proctype Told() {
end:
  atomic { told[2] && !told[1] || told[3] && !told[2] -> assert(false) }
}
active proctype Durable() {
end:
  atomic { !opened && up && stands && (told[1] && step_noted < 1 || told[2] && step_noted < 2 || told[3] && step_noted < 3) -> assert(false) }
}

ltl sounds_again { [] (waiting -> <> (sounding || opened)) }
ltl climbs { [] (waiting -> <> (outside || opened)) }
