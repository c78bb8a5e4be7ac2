package bank;

import dev.rondo.annotation.ActorContract;
import kotlin.coroutines.Continuation;

/** Has the parameter that Kotlin adds to a function that suspends. */
@ActorContract
interface Suspending {
  // ERROR [rondo:mutable-parameter] '$completion' is a kotlin.coroutines.Continuation<? super java.lang.String>, which completes on a thread of its own, and runs there what is chained to it. Send the value when it has come; a message that is answered later returns a CompletionStage.
  void later(int number, Continuation<? super String> $completion);
}
