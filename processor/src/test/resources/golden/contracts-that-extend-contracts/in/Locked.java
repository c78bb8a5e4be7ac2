package bank;

import dev.rondo.annotation.ActorContract;

/** Adds nothing but a name and a deadline. */
@ActorContract(askTimeoutMillis = 100)
interface Locked extends Savings {}
