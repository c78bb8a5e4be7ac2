package plant;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;
import dev.rondo.annotation.Idempotent;
import dev.rondo.annotation.MessageId;
import dev.rondo.annotation.Named;

@ActorContract
interface Pump {
  @Control
  @Idempotent
  @MessageId(1)
  @Named("stop")
  void stop();

  // ERROR [rondo:annotation-on-what] 'stopNow()' is no message of a contract, so @Idempotent means nothing there. Put it on an abstract method of the contract.
  @Idempotent
  default void stopNow() {
    stop();
  }

  // ERROR [rondo:annotation-on-what] 'limit()' is no message of a contract, so @Named means nothing there. Put it on an abstract method of the contract.
  @Named("limit")
  static int limit() {
    return 7;
  }
}

class PumpActor implements Pump {
  // ERROR [rondo:annotation-on-what] 'stop()' is no message of a contract, so @Control means nothing there. Put it on an abstract method of the contract.
  @Control
  @Override
  // ERROR [rondo:annotation-on-what] 'stop()' is no message of a contract, so @MessageId means nothing there. Put it on an abstract method of the contract.
  @MessageId(2)
  public void stop() {}
}
