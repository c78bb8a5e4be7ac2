package threads;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;

@ActorContract
interface Spinner {
  // ERROR [rondo:mutable-parameter] 'thread' is a dev.rondo.Cow<java.lang.Thread>, which belongs to whoever started it. Send what is to be done or known as a message of its own.
  void threads(Cow<Thread> thread);
}
