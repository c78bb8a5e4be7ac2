/* Control messages of an actor R that moves between two loops, and what reaches it in the same way: the end of an ask that it
   made, which a reply and a deadline race for, and the tick of a timer that it may cancel. The deadline and the alarm stay in
   the wheel of loop 0. An actor A of loop 0, an actor B of loop 1 and a thread E post to it.

   Checked: each sender's messages run once and in order, on the loop that R is on, and none while R arrives; the token of R is in
   one inbox at most; the ask comes home once; no tick comes after it was cancelled. */

#define MOST 6

#include "parameters.pml"
byte NA, NB, NE, MOVES, ASK, TIMER;

#define SHORTCUT 1      /* a loop queues for its own actor though something of other threads waits on the actor's list */
#define DROPTOKEN 2     /* a loop drops the token of an actor that has moved */
#define STRAYTOKEN 3    /* or takes it for one of its own */
#define SECONDTOKEN 4   /* the loop to which R comes takes the list, not waiting for the token */
#define RUNSEARLY 5     /* it runs control messages while R arrives */
#define ROUNDSSTAY 6    /* R stays in the rounds of the loop that it leaves */
#define TICKSTRAYS 7    /* an alarm runs R on the loop that has the wheel */
#define TICKEARLY 8     /* or while R arrives there, back again */
#define LATETICK 9      /* a tick is not looked at again where it arrives */
#define SETTLETWICE 10  /* reply and deadline look, then settle */

#define E 2
#define REPLY 3
#define TICK 4

byte home = 0;
byte moves = 0;
bit arriving = 0;
bit arrived[2], inRounds[2];
chan list = [MOST] of { byte, byte };     /* what other threads have sent */
chan queue = [MOST] of { byte, byte };    /* the loop's */
byte tokens[2];                           /* in the loops' inboxes */
byte last[5];
byte running = 0;
bit settled = 0, fired = 0, cancelled = 0, ticked = 0;

byte hf, hq;

/* The push is one step; whoever finds the list empty places the token, in another. */
inline postFromElsewhere(f, q) {
  atomic { first = (len(list) == 0); list!f,q };
  if :: first -> at = home; atomic { tokens[at]++; assert(tokens[0] + tokens[1] < 2) } :: else fi;
  at = 0; first = 0
}

inline post(f, q) {
  if
  :: atomic { home == me && (len(list) == 0 || broken == SHORTCUT) -> queue!f,q; inRounds[me] = 1 }
  :: atomic { !(home == me && (len(list) == 0 || broken == SHORTCUT)) -> skip }; postFromElsewhere(f, q)
  fi
}

inline settle(f) {
  if :: broken != SETTLETWICE -> atomic { f = !settled; settled = 1 }
     :: else -> f = !settled; settled = 1 fi
}

inline takeList() { do :: len(list) > 0 -> list?hf,hq; queue!hf,hq :: len(list) == 0 -> break od; hf = 0; hq = 0; inRounds[me] = 1 }

/* R handles a control message. */
inline runs(f, q) {
  assert(home == me && !arriving);
  if
  :: f < REPLY -> assert(q == last[f] + 1); last[f] = q
  :: f == REPLY -> last[f]++; assert(last[f] == 1)
  :: f == TICK -> if :: broken != LATETICK && cancelled :: else -> assert(!cancelled); ticked = 1 fi; last[f] = 1
  fi
}

#define HERE (home == me && (!arriving || broken == TICKEARLY) || broken == TICKSTRAYS)

proctype Loop(byte me; byte count) {
  byte sent = 0, f, q, at;
  bit first, wins;
  end: do
  :: sent < count -> sent++; post(me, sent)

  /* The inbox. A token that finds R elsewhere follows it. */
  :: atomic { tokens[me] > 0 && (home == me || broken == STRAYTOKEN) -> tokens[me]--; takeList() }
  :: atomic { tokens[me] > 0 && home != me && broken != STRAYTOKEN -> tokens[me]-- };
       if :: broken == DROPTOKEN :: else -> at = home; atomic { tokens[at]++; assert(tokens[0] + tokens[1] < 2) } fi; at = 0

  /* The rounds. */
  :: atomic { inRounds[me] && (!arriving && home == me || broken == RUNSEARLY && home == me || broken == ROUNDSSTAY) ->
       if :: len(queue) > 0 -> queue?f,q; runs(f, q) :: else -> inRounds[me] = 0 fi; f = 0; q = 0 }

  /* The wheel of loop 0. */
  :: me == 0 && ASK && last[REPLY] == 0 && !fired -> fired = 1;
       settle(wins); if :: wins -> post(REPLY, 1) :: else fi; wins = 0
  :: me == 0 && TIMER && !ticked && last[TICK] == 0 && sent < 9 ->
       sent = sent + 9; /* it is due once */
       if
       :: atomic { HERE -> if :: cancelled :: else -> assert(home == me && !arriving); ticked = 1 fi }
       :: atomic { !HERE -> skip }; post(TICK, 1)
       fi
  :: atomic { home == me && !arriving && TIMER && !cancelled -> cancelled = 1 }

  /* R leaves, and comes. */
  :: atomic { home == me && !arriving && moves < MOVES -> moves++; arriving = 1;
       if :: broken != ROUNDSSTAY -> inRounds[me] = 0 :: else fi };
       home = 1 - me;
       arrived[1 - me] = 1
  :: atomic { arrived[me] -> arrived[me] = 0; arriving = 0; inRounds[me] = 1;
       if :: broken == SECONDTOKEN -> takeList() :: else fi }
  od
}

proctype Thread() {
  byte i = 1, at;
  bit first, wins;
  do :: i <= NE -> postFromElsewhere(E, i); i++ :: i > NE -> break od;
  if :: ASK -> settle(wins); if :: wins -> postFromElsewhere(REPLY, 1) :: else fi; wins = 0 :: else fi
}

init {
  atomic {
    c_code { now.NA = parameter("NA"); now.NB = parameter("NB"); now.NE = parameter("NE"); now.MOVES = parameter("MOVES");
             now.ASK = parameter("ASK"); now.TIMER = parameter("TIMER"); now.broken = parameter("BROKEN"); };
    run Loop(0, NA); run Loop(1, NB); run Thread()
  };
  timeout -> assert(last[0] == NA && last[1] == NB && last[E] == NE && last[REPLY] == ASK && !arriving)
}
