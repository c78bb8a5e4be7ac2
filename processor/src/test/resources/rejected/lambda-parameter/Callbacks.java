package jobs;

import dev.rondo.annotation.ActorContract;
import kotlin.Function;

/** As Kotlin's kapt shows it. */
@ActorContract
interface Callbacks {
  // ERROR [rondo:lambda-parameter] 'whenDone' is a kotlin.Function<java.lang.String>, whose code would run in another actor with all that it captured. Send the data that the other side needs, or a ref that it can tell.
  void start(Function<String> whenDone);
}
