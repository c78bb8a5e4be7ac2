/* The life of an actor R that moves between two loops: it is suspended and goes on (SUSPEND), puts its messages aside until it is
   told to take them up (STASH), holds for a stage (HOLD), fails and restarts when its child has stopped (FAIL), is stopped by its
   parent (KILL) or by a thread behind what that has sent (STOP), and the loop to which it comes ends (DIE). An actor A of loop 0
   and a thread E tell it. Control messages are as in control.pml: they wait while R arrives.

   Checked: each message is handled, in order, or dead, and not both; what was sent before a stop is handled; watchers are told of
   an end once; nothing waits for ever. */

#define MOST 6
#define SLOTS 8

#include "parameters.pml"
byte NA, NE, MOVES, SUSPEND, STASH, HOLD, FAIL, KILL, STOP, DIE;

#define CONTROLEARLY 1   /* control messages run while R arrives */
#define ONEPAUSE 2       /* to arrive is the same pause as to be suspended */
#define STALEPLACE 3     /* a place that a stop noted in one ring is looked for in another */
#define MOVESSTOPPING 4  /* R moves though a stop is ahead */
#define NOTAKENBACK 5    /* R is lost if the loop to which it should go has ended */
#define NOTLOOKED 6      /* what is published after a loop's end is nobody's */
#define HOLDSTAYS 7      /* the end of a hold is noted on the loop where R began to hold */

#define E 1
#define MARK 2           /* the stop among the messages */
#define NOBODY 9

typedef Slot { byte from, seq; bit published };
typedef Ring { Slot slot[SLOTS]; byte claimed, handled };
Ring ring[2];
bit dead[2];             /* loops that have ended */

mtype = { Started, Restarting, Ended, Suspend, Resume, TakeUp, GoOn, ChildGone, Kill, Stop };

byte home = 0;
byte moves = 0;
bit arriving, departing[2], arrived[2], settling[2];
chan lane = [MOST] of { byte, byte };
chan passage = [MOST] of { byte, byte };
chan deferred = [MOST] of { byte, byte };
chan stash = [MOST] of { byte, byte };
chan control = [MOST] of { mtype, byte, byte };
mtype state = Started;
bit suspended, holding, stashing, stopAhead;
byte lastBeforeStop, stopLoop;
byte holdLoop;
byte last[2], ran, lost, failed, told;

byte hf, hq, hk;
mtype hm;

#define RUNNING (state == Started && !suspended && !holding && !arriving && len(deferred) == 0)

inline append(to, all) { do :: len(all) > 0 -> all?hf,hq; to!hf,hq :: len(all) == 0 -> break od; hf = 0; hq = 0 }

inline rotate(queue, count) { hk = count; do :: hk > 0 -> queue?hf,hq; queue!hf,hq; hk-- :: hk == 0 -> break od; hf = 0; hq = 0 }

inline refuseAll(all) { do :: len(all) > 0 -> all?hf,hq; if :: hf != MARK -> lost++ :: else fi :: len(all) == 0 -> break od; hf = 0; hq = 0 }

/* R ends: what waits is dead, and watchers are told. */
inline endIt() { state = Ended; suspended = 0; holding = 0; stopAhead = 0; refuseAll(stash); refuseAll(deferred); told++ }

inline handle(f, q) {
  if
  :: f == MARK -> endIt()
  :: f != MARK && stashing -> stash!f,q
  :: f != MARK && !stashing -> assert(q > last[f]); last[f] = q; ran++;
       if
       :: FAIL > failed -> failed++; state = Restarting
       :: HOLD -> HOLD = 0; holding = 1; holdLoop = home
       :: true
       fi
  fi
}

inline deliver(f, q, place) {
  if
  :: state == Ended -> if :: f != MARK -> lost++ :: else fi
  :: state != Ended && stopAhead && place > lastBeforeStop && f != MARK -> lost++
  :: state != Ended && !(stopAhead && place > lastBeforeStop && f != MARK) ->
       if :: RUNNING -> handle(f, q) :: else -> deferred!f,q fi
  fi
}

inline send(f, q) {
  sent = 0;
  do
  :: !sent ->
       l = home;
       atomic {
         if
         :: f == 0 && l == 0 -> lane!f,q; sent = 1 /* A finds R beside it */
         :: !(f == 0 && l == 0) && dead[l] && home == l -> lost++; sent = 1
         :: !(f == 0 && l == 0) && dead[l] && home != l
         :: !(f == 0 && l == 0) && !dead[l] -> at = ring[l].claimed; ring[l].claimed++; assert(at < SLOTS);
              if :: home == l -> ring[l].slot[at].from = f; ring[l].slot[at].seq = q; sent = 1
                 :: else -> ring[l].slot[at].from = NOBODY fi; at++
         fi };
       atomic {
         if
         :: at > 0 && dead[l] && ring[l].slot[at-1].from != NOBODY && broken != NOTLOOKED -> lost++
         :: at > 0 && !(dead[l] && ring[l].slot[at-1].from != NOBODY && broken != NOTLOOKED) -> ring[l].slot[at-1].published = 1
         :: at == 0
         fi; at = 0; l = 0 }
  :: sent -> break
  od
}

proctype Loop(byte me) {
  byte i = 0, f, q, n, at, l, bar;
  bit sent;
  end: do
  /* The actor A. Its loop's outbound lane is in moving.pml; here it claims at once. */
  :: me == 0 && n < NA && state != Ended ->
       n++; send(0, n)
  :: me == 0 && n < NA && state == Ended -> atomic { n++; lost++ }

  :: atomic { home == me && len(lane) > 0 -> lane?f,q; deliver(f, q, 0); f = 0; q = 0 }

  :: atomic { !dead[me] && ring[me].handled < ring[me].claimed && ring[me].slot[ring[me].handled].published ->
       i = ring[me].handled; f = ring[me].slot[i].from; q = ring[me].slot[i].seq;
       ring[me].slot[i].from = NOBODY; ring[me].slot[i].seq = 0; ring[me].handled++;
       if
       :: f == NOBODY
       :: f != NOBODY && home == me -> deliver(f, q, i + 1)
       :: f != NOBODY && home != me -> assert(departing[me]); passage!f,q
       fi; f = 0; q = 0; i = 0 }

  :: atomic { home == me && state == Started && !suspended && !holding && !arriving && len(deferred) > 0 ->
       deferred?f,q; handle(f, q); f = 0; q = 0 }

  :: atomic { home == me && (!arriving || broken == CONTROLEARLY) && len(control) > 0 -> control?hm,f,q;
       if
       :: state == Ended
       :: state != Ended && hm == Suspend -> suspended = 1
       :: state != Ended && hm == Resume -> suspended = 0
       :: state != Ended && hm == GoOn -> holding = 0
       :: state != Ended && hm == ChildGone -> state = Started
       :: state != Ended && hm == Kill -> endIt()
       :: state != Ended && hm == TakeUp -> stashing = 0;
            hk = len(deferred); append(deferred, stash); rotate(deferred, hk)
       :: state != Ended && hm == Stop ->
            stopAhead = 1; stopLoop = me;
            lastBeforeStop = (f == me || broken == STALEPLACE -> q : ring[me].claimed)
       fi; hm = 0; f = 0; q = 0 }
  :: atomic { broken == ONEPAUSE && home == me && arriving && len(control) > 0 && control?[Resume,0,0] ->
       control?hm,f,q; suspended = 0; arriving = 0; settling[me] = 0; arrived[me] = 0; hm = 0; f = 0; q = 0 }

  /* A stop that a thread asked for goes behind the lane once the ring is drained up to its place. */
  :: atomic { home == me && stopAhead && stopLoop != NOBODY && !arriving && ring[me].handled >= lastBeforeStop ->
       stopLoop = NOBODY; lane!MARK,0 }

  /* The stage that R holds for completes, and its child stops. */
  :: atomic { me == 1 && holding && HOLD == 0 && holdLoop != NOBODY ->
       if :: broken == HOLDSTAYS && holdLoop != home -> skip :: else -> control!GoOn,0,0 fi; holdLoop = NOBODY }
  :: atomic { me == 1 && state == Restarting && failed == 1 && FAIL == 1 -> FAIL = 0; control!ChildGone,0,0 }

  /* R leaves, and comes. */
  :: home == me && !arriving && state == Started && moves < MOVES && (!stopAhead || broken == MOVESSTOPPING) ->
       atomic { moves++; append(passage, deferred); append(passage, lane); arriving = 1; departing[me] = 1 };
       home = 1 - me;
       bar = ring[me].claimed
  :: atomic { departing[me] && ring[me].handled >= bar ->
       departing[me] = 0; bar = 0;
       if
       :: !dead[1 - me] -> arrived[1 - me] = 1
       :: dead[1 - me] && broken != NOTAKENBACK -> /* Nobody else touches R any more. */
            refuseAll(passage); arriving = 0; home = me; endIt()
       :: dead[1 - me] && broken == NOTAKENBACK
       fi }
  :: atomic { arrived[me] && !dead[me] -> arrived[me] = 0; settling[me] = 1; bar = ring[me].claimed }
  :: atomic { settling[me] && ring[me].handled >= bar -> settling[me] = 0; bar = 0; arriving = 0;
       hk = len(deferred); append(deferred, passage); rotate(deferred, hk) }

  /* Loop 1 ends: its actors with it, and what its ring holds is dead. */
  :: atomic { me == 1 && DIE && !dead[1] -> dead[1] = 1; DIE = 0;
       if
       :: home == 1 && (!arriving || arrived[1] || settling[1]) -> arrived[1] = 0; settling[1] = 0; arriving = 0;
            if :: state != Ended -> refuseAll(passage); endIt() :: else fi
       :: else
       fi;
       do
       :: ring[1].handled < ring[1].claimed ->
            if :: ring[1].slot[ring[1].handled].published && ring[1].slot[ring[1].handled].from != NOBODY -> lost++ :: else fi;
            ring[1].handled++
       :: ring[1].handled == ring[1].claimed -> break
       od;
       do :: len(control) > 0 && home == 1 -> control?hm,f,q :: else -> break od; hm = 0; f = 0; q = 0 }
  od
}

proctype Thread() {
  byte i = 1, at, l;
  bit sent;
  if :: SUSPEND -> control!Suspend,0,0 :: else fi;
  do :: i <= NE -> send(E, i); i++ :: i > NE -> break od;
  if :: SUSPEND -> control!Resume,0,0 :: else fi;
  if :: STASH -> control!TakeUp,0,0 :: else fi;
  if :: STOP -> l = home; at = ring[l].claimed; control!Stop,l,at :: else fi;
  if :: KILL -> control!Kill,0,0 :: else fi
}

init {
  atomic {
    c_code { now.NA = parameter("NA"); now.NE = parameter("NE"); now.MOVES = parameter("MOVES");
             now.SUSPEND = parameter("SUSPEND"); now.STASH = parameter("STASH"); now.HOLD = parameter("HOLD");
             now.FAIL = parameter("FAIL"); now.KILL = parameter("KILL"); now.STOP = parameter("STOP");
             now.DIE = parameter("DIE"); now.broken = parameter("BROKEN"); };
    stashing = STASH;
    run Loop(0); run Loop(1); run Thread()
  };
  timeout -> assert(!arriving && len(lane) + len(passage) + len(deferred) + len(stash) == 0);
  assert(told == (state == Ended));
  assert(!STOP || state == Ended);
  assert(!STOP || KILL || dead[1] || last[E] == NE);
  assert(ran + lost == NA + NE);
  assert(state == Ended || dead[1] || lost == 0)
}
