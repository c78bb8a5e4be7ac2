package office;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Mailbox;

@ActorContract
@Mailbox(capacity = 2, onFull = Mailbox.OnFull.FAIL)
public interface Printer {
  void print(String page);

  int pages();
}
