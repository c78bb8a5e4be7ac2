package later;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Copyable;
import dev.rondo.annotation.Mailbox;
import dev.rondo.annotation.Moved;

@ActorContract
// ERROR [rondo:not-supported-yet] @Mailbox is not supported yet. Remove it.
@Mailbox(capacity = 10)
public interface Everything {
  void parameters(
      // ERROR [rondo:not-supported-yet] @Copied is not supported yet. Remove it.
      @Copied String copied,
      // ERROR [rondo:not-supported-yet] @Moved is not supported yet. Remove it.
      @Moved String moved);
}

// ERROR [rondo:not-supported-yet] @Copyable is not supported yet. Remove it.
@Copyable
class Buffer {}
