package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Mailbox;

@ActorContract
// ERROR [rondo:mailbox-without-room] @Mailbox(capacity = 0) has room for no message. Give at least one.
@Mailbox(capacity = 0)
public interface Account {
  void deposit(long cents);
}
