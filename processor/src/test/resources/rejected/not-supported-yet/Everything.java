package later;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;
import dev.rondo.annotation.Idempotent;
import dev.rondo.annotation.Mailbox;
import dev.rondo.annotation.MessageId;
import dev.rondo.annotation.Named;
import dev.rondo.annotation.RouteBy;

@ActorContract
@Mailbox(capacity = 10)
// ERROR [rondo:not-supported-yet] @Mailbox is not supported yet. Remove it.
public interface Everything {
  @Control
  // ERROR [rondo:not-supported-yet] @Control is not supported yet. Remove it.
  void stop();

  @Idempotent
  @MessageId(1)
  @Named("all")
  // ERROR [rondo:not-supported-yet] @Idempotent is not supported yet. Remove it.
  // ERROR [rondo:not-supported-yet] @MessageId is not supported yet. Remove it.
  // ERROR [rondo:not-supported-yet] @Named is not supported yet. Remove it.
  long all();

  void parameters(
      // ERROR [rondo:not-supported-yet] @RouteBy is not supported yet. Remove it.
      @RouteBy String key);
}


class Behavior {
  @Control
  // ERROR [rondo:not-supported-yet] @Control is not supported yet. Remove it.
  void stop() {}
}
