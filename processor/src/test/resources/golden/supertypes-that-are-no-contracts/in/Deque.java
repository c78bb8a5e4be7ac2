package data;

import dev.rondo.annotation.ActorContract;

/** The contract is above an interface that is none. */
@ActorContract
interface Deque extends DoubleEnded {}
