/* Pressure on an actor R with room for CAPACITY messages, while R and its sender S move. S handles NS messages and tells R in each
   turn; it is muted after a turn in which it told R under pressure, says so to R, and is told to go on. A thread E tells R too, NE
   times, and waits for room. R may hold for what it asks of S (HOLD), or stop (STOP). S is not muted if it sees that R holds for it; it
   may not see it. A mute ends after a time at the latest; TIMES says how often that may happen. How messages and control messages get to an actor that moves is in moving.pml and control.pml:
   here they wait while it arrives. With PRESSURE, R has no bound: S looks at a flag that R raises and lowers, and E does not wait.

   Checked: all messages come to R, or are dead; at most one turn of S for each mute goes beyond the capacity, and those for which R waits; mutes end, and E
   does not wait for ever. */

#define MOST 6

#include "parameters.pml"
byte CAPACITY, NS, NE, RMOVES, SMOVES, TIMES, HOLD, STOP, PRESSURE;

#define NOMUTE 1        /* S is not muted */
#define NOTANSWERED 2   /* R only notes that S waits, though it has room by now */
#define NOTTOLD 3       /* R stops and does not tell S */
#define LEFTBEHIND 4    /* R forgets who waits when it moves */
#define GOONSTRAYS 5    /* to go on is said to the loop that S was on when it was muted */
#define COUNTANEW 6     /* the loop to which R comes counts what it finds */
#define CONTROLWAITS 7  /* control messages of a muted actor wait */
#define NOTLOWERED 8    /* what is dead is not counted out */
#define BYFLAG 9        /* S looks at a flag that R sets when it looks, not at the count that S raises itself */

#define WORK 1
#define ASKED 2

mtype = { WaitsForYou, GoOn, Reply };

chan queueR = [MOST] of { bit };     /* whether S sent it */
chan queueS = [MOST] of { byte };
chan controlR = [MOST] of { mtype, byte };
chan controlS = [MOST] of { mtype, byte };
byte pending;                        /* raised by senders before they publish, lowered by the loop of R */
byte epochS;                         /* how often S has moved */
bit arrivingR, arrivingS, flag, waits, muted, isOver, holding, stopped;
byte waitsAt;                        /* where S was when it said that it waits */
byte ran, lost, overtime, awaited, movesR, movesS;

inline release() {
  if :: waits -> waits = 0; controlS!GoOn,waitsAt :: else fi
}

#define HASROOM (2 * pending <= CAPACITY)

proctype Receiver() {
  bit ofS; mtype kind; byte at;
  end: do
  :: atomic { !arrivingR && !stopped && !holding && len(queueR) > 0 -> queueR?ofS; pending--; ran++;
       if :: HOLD -> HOLD = 0; holding = 1; queueS!ASKED :: else fi;
       flag = !HASROOM; if :: HASROOM -> release() :: else fi; ofS = 0 }
  :: atomic { stopped && len(queueR) > 0 -> queueR?ofS; lost++; ofS = 0; if :: broken != NOTLOWERED -> pending-- :: else fi }

  :: atomic { !arrivingR && len(controlR) > 0 -> controlR?kind,at;
       if
       :: kind == WaitsForYou -> waitsAt = at; waits = 1;
            if :: (stopped || (PRESSURE -> !flag : HASROOM)) && broken != NOTANSWERED -> release() :: else fi
       :: kind == Reply -> holding = 0
       fi; kind = 0; at = 0 }

  :: atomic { STOP && !arrivingR && !holding && ran > 0 -> STOP = 0; stopped = 1;
       if :: broken != NOTTOLD -> release() :: else fi }

  :: atomic { movesR < RMOVES && !arrivingR && !stopped -> movesR++; arrivingR = 1; if :: broken == LEFTBEHIND -> waits = 0 :: else fi }
  :: atomic { arrivingR -> arrivingR = 0; if :: broken == COUNTANEW -> pending = len(queueR) :: else fi }
  od
}

proctype Sender() {
  byte kind; mtype what; byte at;
  end: do
  :: !arrivingS && !muted && len(queueS) > 0 ->
       queueS?kind;
       if
       :: kind == ASKED -> controlR!Reply,0
       :: kind == WORK ->
            atomic { pending++; assert(PRESSURE || stopped || pending <= CAPACITY + 1 + overtime + awaited); isOver = (PRESSURE || broken == BYFLAG -> flag : pending > CAPACITY) };
            queueR!1;
            atomic { if
              :: isOver && holding -> awaited++
              :: isOver && !holding && broken != NOMUTE -> muted = 1; controlR!WaitsForYou,epochS
              :: else fi }
       fi; kind = 0
  :: atomic { !arrivingS && (!muted || broken != CONTROLWAITS) && len(controlS) > 0 -> controlS?what,at;
       if :: broken == GOONSTRAYS && at != epochS :: else -> muted = 0 fi; what = 0; at = 0 }
  /* A mute has lasted long enough: one turn, after which it begins anew if R is still under pressure. */
  :: atomic { muted && !arrivingS && overtime < TIMES -> overtime++; muted = 0 }
  :: atomic { movesS < SMOVES && !arrivingS -> movesS++; epochS++; arrivingS = 1 }
  :: arrivingS -> arrivingS = 0
  od
}

proctype Thread() {
  byte i = 0;
  do
  :: i < NE && !stopped -> atomic { PRESSURE || pending < CAPACITY || stopped -> pending++ }; queueR!0; i++
  :: i < NE && stopped -> lost++; i++
  :: i == NE -> break
  od
}

init {
  byte i;
  atomic {
    c_code { now.CAPACITY = parameter("CAPACITY"); now.NS = parameter("NS"); now.NE = parameter("NE");
             now.RMOVES = parameter("RMOVES"); now.SMOVES = parameter("SMOVES"); now.TIMES = parameter("TIMES");
             now.HOLD = parameter("HOLD"); now.STOP = parameter("STOP"); now.PRESSURE = parameter("PRESSURE"); now.broken = parameter("BROKEN"); };
    do :: i < NS -> queueS!WORK; i++ :: i == NS -> break od;
    run Receiver(); run Sender(); run Thread()
  };
  timeout -> assert(!muted && !waits && pending == 0 && ran + lost == NS + NE)
}
