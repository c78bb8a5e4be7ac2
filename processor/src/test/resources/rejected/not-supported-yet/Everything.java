package later;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Mailbox;

@ActorContract
// ERROR [rondo:not-supported-yet] @Mailbox is not supported yet. Remove it.
@Mailbox(capacity = 10)
public interface Everything {
  void all();
}
