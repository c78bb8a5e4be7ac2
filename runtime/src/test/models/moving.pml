/* An actor R moves between two loops, there and back, while it is told: by actors of both loops (NA, NB messages) and of a
   third one (NC), by a thread that is no loop (NE), and by an actor S that itself moves (NS). The steps are those of
   docs/adr/0031-an-actor-moves-by-closing-its-address.md.

   Checked over all interleavings: what each of them tells is handled once and in order, and all of it in the end. MOVES,
   SMOVES: how often R and S move; FULL: how often a ring may be full. */

#define MOST 4   /* messages */
#define SLOTS 14 /* of a ring, which nobody uses twice */

#include "parameters.pml"
byte NA, NB, NC, NE, NS, MOVES, SMOVES, FULL;

/* Each of these takes a rule out; the model must then fail. */
#define NOLOOKAFTER 1     /* a thread does not look, after its claim, whether R still lives there */
#define NOBATCHLOOK 2     /* neither does a flush, whether any actor has moved */
#define NOPARTLOOK 3      /* nor when it has split what it sends by loops */
#define NOENDLOOK 4       /* a flush begins while an actor is between two loops */
#define LATECOUNT 5       /* a flush reads how many moves have begun after it has read where to */
#define NOREROUTE 6       /* what waits for a full ring waits for that ring, though R has moved */
#define COUNTLATE 7       /* who moves R says so when it has */
#define EARLYCURSOR 8     /* or reads the cursor before */
#define NOBARRIER 9       /* R is handed over before the ring that it leaves is drained up to there */
#define LANESTAYS 10      /* what the lane has of it stays there */
#define DEFERREDSTAYS 11  /* what was deferred does not go before what the ring has of it */
#define NOHOLD 12         /* R handles what comes while it arrives */
#define SECONDEARLY 13    /* R goes on before it has arrived */
#define NOLASTFLUSH 14    /* the loop to which R comes does not flush before it runs R */
#define NOOWN 15          /* what that flush finds goes behind what has come for R meanwhile */
#define DEFERREDFIRST 16  /* what has come meanwhile goes before what R was sent before */
#define LANELATE 17       /* a loop that S has left reads its ring before what was in its lane then */
#define NOTFLUSHED 18     /* S leaves though something that it sent has not left */
#define NOSETTLE 19       /* S goes on before the loop to which it comes has drained its ring up to there */
#define BATCHLOOPS 20     /* a flush looks for each message where R is, and so may find it back again */

#define E 3
#define S 4
#define NOBODY 9

typedef Slot { byte from, seq; bit published };
typedef Ring { Slot slot[SLOTS]; byte claimed, handled };
Ring ring[3]; /* nobody sends to the last */

/* Messages, as from and seq. Of loop l: its lane, its outbound lane, and at 2 * l + r what it keeps for the ring of r. */
chan lane[3] = [MOST] of { byte, byte };
chan outbound[3] = [MOST] of { byte, byte };
chan overflow[6] = [MOST] of { byte, byte };
byte routed[3];                               /* how many had moved when the overflow got its places */
byte ahead[3];                                /* how much of the lane goes before the ring */
byte refusals;

/* R. All know its home, and how many moves have begun and ended; the rest is its loop's, but the passage: the one that it leaves. */
byte home = 0;
byte begun = 0;
byte ended = 0;
bit arriving = 0;
chan passage = [MOST] of { byte, byte };
chan own = [MOST] of { byte, byte };
chan deferred = [MOST] of { byte, byte };
bit departing[3], arrived[3], settling[3];
byte last[5];
byte ran = 0;

/* S. */
byte sHome = 0;
byte sMoves = 0;
byte sSent = 0;
bit sArriving = 0;
bit sArrived[3], sSettling[3];

byte hf, hq, hk; /* of atomic steps */

inline append(to, all) { do :: len(all) > 0 -> all?hf,hq; to!hf,hq :: len(all) == 0 -> break od; hf = 0; hq = 0 }

inline rotate(queue, count) { hk = count; do :: hk > 0 -> queue?hf,hq; queue!hf,hq; hk-- :: hk == 0 -> break od; hf = 0; hq = 0 }

inline handle(f, q) { assert(q == last[f] + 1); last[f] = q; ran++ }

inline deliver(f, q) { if :: (arriving || len(deferred) > 0) && broken != NOHOLD -> deferred!f,q :: else -> handle(f, q) fi }

inline tell(f, q) { if :: home == me -> lane[me]!f,q :: else -> outbound[me]!f,q fi }

inline publish(l, at, f, q) { ring[l].slot[at].from = f; ring[l].slot[at].seq = q; ring[l].slot[at].published = 1 }

proctype Loop(byte me; byte count) {
  byte sent = 0, f, q, n, m, first, bar, sBar, i, r, r2, k;
  end: do
  :: atomic { sent < count -> sent++; tell(me, sent) }
  :: atomic { NS > 0 && sHome == me && !sArriving && sSent < NS -> sSent++; tell(S, sSent) }

  :: atomic { len(lane[me]) > 0 -> lane[me]?f,q; assert(home == me);
       if :: ahead[me] > 0 -> ahead[me]-- :: else fi;
       deliver(f, q); f = 0; q = 0 }

  :: atomic { ring[me].handled < ring[me].claimed && ring[me].slot[ring[me].handled].published && (ahead[me] == 0 || broken == LANELATE) ->
       i = ring[me].handled; f = ring[me].slot[i].from; q = ring[me].slot[i].seq;
       ring[me].slot[i].from = NOBODY; ring[me].slot[i].seq = 0; ring[me].handled++;
       if
       :: f == NOBODY -> skip
       :: f != NOBODY && home == me -> deliver(f, q)
       :: f != NOBODY && home != me -> assert(departing[me]); passage!f,q
       fi; f = 0; q = 0; i = 0 }

  :: atomic { home == me && !arriving && len(deferred) > 0 -> deferred?f,q; handle(f, q); f = 0; q = 0 }

  /* Flush: where to, then claim, then whether anybody has moved, then publish. */
  :: len(outbound[me]) + len(overflow[2*me]) + len(overflow[2*me+1]) > 0 ->
       if :: broken != LATECOUNT -> m = begun :: else fi;
       if :: ended == m || broken == NOENDLOOK || broken == LATECOUNT :: else -> goto end fi;
       if
       :: m != routed[me] && broken != NOREROUTE -> r = home;
            atomic { k = r * len(overflow[2*me+r]); /* those of loop 0 come first, then those of loop 1 */
              append(overflow[2*me+r], overflow[2*me+1-r]); rotate(overflow[2*me+r], k); k = 0; routed[me] = m }
       :: else
       fi;
       n = 0;
       if :: len(outbound[me]) > 0 -> r = home; n = 1 :: else fi;
       if :: len(outbound[me]) > 1 -> r2 = home; n = 2 :: else fi;
       if :: broken == LATECOUNT -> m = begun :: else fi;
       atomic {
         if
         :: begun == m || broken == NOPARTLOOK ->
              if :: n > 0 -> outbound[me]?hf,hq; overflow[2*me+r]!hf,hq :: else fi;
              if :: n > 1 -> outbound[me]?hf,hq; overflow[2*me+r2]!hf,hq :: else fi
         :: else
         fi; n = 0; r2 = 0; r = 0 };
       do
       :: r < 2 && r == me -> atomic { if :: len(overflow[2*me+r]) > 0 && home == me ->
                           if :: broken == NOOWN -> append(deferred, overflow[2*me+r]) :: else -> append(own, overflow[2*me+r]) fi
                        :: else fi; r++ }
       :: r < 2 && r != me && len(overflow[2*me+r]) > 0 ->
            if
            :: atomic { refusals > 0 -> refusals--; n = 0 }
            :: atomic { n = len(overflow[2*me+r]); if :: n > 2 -> n = 2 :: else fi;
                        first = ring[r].claimed; ring[r].claimed = ring[r].claimed + n; assert(ring[r].claimed <= SLOTS) }
            fi;
            if
            :: broken == BATCHLOOPS ->
                 do
                 :: i < n -> atomic { overflow[2*me+r]?hf,hq;
                      if :: home == r -> publish(r, first + i, hf, hq)
                         :: else -> publish(r, first + i, NOBODY, 0); overflow[2*me+r]!hf,hq fi; i++ }
                 :: i == n -> break
                 od
            :: broken != BATCHLOOPS -> atomic {
                 if
                 :: begun == m || broken == NOBATCHLOOK ->
                      do :: i < n -> overflow[2*me+r]?hf,hq; publish(r, first + i, hf, hq); i++ :: i == n -> break od
                 :: else ->
                      do :: i < n -> publish(r, first + i, NOBODY, 0); i++ :: i == n -> break od
                 fi }
            fi;
            n = 0; first = 0; i = 0; r++
       :: r < 2 && r != me && len(overflow[2*me+r]) == 0 -> r++
       :: r == 2 -> break
       od;
       r = 0; m = 0

  /* R leaves. What is published by then is taken out of the ring at once; for the rest R waits. */
  :: home == me && begun < MOVES && (broken == SECONDEARLY -> !departing[me] : !arriving) ->
       atomic { if :: broken != DEFERREDSTAYS -> append(passage, deferred) :: else fi;
         if :: broken != LANESTAYS -> append(passage, lane[me]) :: else fi; ahead[me] = 0; arriving = 1; departing[me] = 1 };
       if :: broken == EARLYCURSOR -> bar = ring[me].claimed :: else fi;
       if :: broken != COUNTLATE -> begun++ :: else fi;
       home = 1 - me;
       if :: broken == COUNTLATE -> begun++ :: else fi;
       ended++;
       if :: broken != EARLYCURSOR -> bar = ring[me].claimed :: else fi;
       atomic { i = ring[me].handled;
         do
         :: i < bar ->
              if
              :: ring[me].slot[i].published && ring[me].slot[i].from != NOBODY ->
                   passage!ring[me].slot[i].from,ring[me].slot[i].seq; ring[me].slot[i].from = NOBODY; ring[me].slot[i].seq = 0
              :: else
              fi; i++
         :: else -> break
         od; i = 0 }
  :: atomic { departing[me] && (ring[me].handled >= bar || broken == NOBARRIER) -> departing[me] = 0; bar = 0; arrived[1 - me] = 1 }

  /* R comes. */
  :: atomic { arrived[me] -> arrived[me] = 0; settling[me] = 1; bar = ring[me].claimed;
       if :: broken != NOLASTFLUSH -> append(own, overflow[2*me]); append(own, overflow[2*me+1]); append(own, outbound[me]) :: else fi }
  :: atomic { settling[me] && ring[me].handled >= bar -> settling[me] = 0; bar = 0; arriving = 0;
       k = len(deferred); append(deferred, passage); append(deferred, own);
       if :: broken != DEFERREDFIRST -> rotate(deferred, k) :: else fi; k = 0 }

  /* S leaves, and comes. */
  :: atomic { sHome == me && !sArriving && sMoves < SMOVES && (broken == NOTFLUSHED || len(outbound[me]) + len(overflow[2*me]) + len(overflow[2*me+1]) == 0) ->
       sMoves++; ahead[me] = len(lane[me]); sArriving = 1; sHome = 1 - me; sArrived[1 - me] = 1 }
  :: atomic { sArrived[me] -> sArrived[me] = 0; sSettling[me] = 1; sBar = ring[me].claimed }
  :: atomic { sSettling[me] && (ring[me].handled >= sBar || broken == NOSETTLE) -> sSettling[me] = 0; sBar = 0; sArriving = 0 }

  od
}

proctype Thread() {
  byte i = 1, at, l;
  do
  :: i <= NE ->
       l = home;
       atomic { at = ring[l].claimed; ring[l].claimed++; assert(at < SLOTS) };
       atomic { if :: home == l || broken == NOLOOKAFTER -> ring[l].slot[at].from = E; ring[l].slot[at].seq = i; i++
                   :: else -> ring[l].slot[at].from = NOBODY fi };
       ring[l].slot[at].published = 1; at = 0; l = 0
  :: i > NE -> break
  od
}

/* Nothing can happen any more. */
init {
  atomic {
    c_code { now.NA = parameter("NA"); now.NB = parameter("NB"); now.NC = parameter("NC"); now.NE = parameter("NE"); now.NS = parameter("NS");
             now.MOVES = parameter("MOVES"); now.SMOVES = parameter("SMOVES"); now.FULL = parameter("FULL");
             now.broken = parameter("BROKEN"); };
    refusals = FULL;
    run Loop(0, NA); run Loop(1, NB); if :: NC > 0 -> run Loop(2, NC) :: else fi; if :: NE > 0 -> run Thread() :: else fi
  };
  timeout -> assert(ran == NA + NB + NC + NE + NS && !arriving && !sArriving)
}
