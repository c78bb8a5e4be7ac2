package plant;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;
import java.util.concurrent.CompletionStage;

@ActorContract
interface Pump {
  @Control
  void stop();

  // ERROR [rondo:control-ask] 'pressure()' is an ask, but a control message is a tell. Make it void and let the actor tell the result, or remove @Control.
  @Control
  double pressure();

  // ERROR [rondo:control-ask] 'drain()' is an ask, but a control message is a tell. Make it void and let the actor tell the result, or remove @Control.
  @Control
  CompletionStage<Void> drain();
}
