package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;

@ActorContract
public interface Audited extends Owned {
  @AskTimeout(millis = 500)
  String audit(int year);

  void note(String auditor, String place, String day, String text, String mark);

  @Deprecated
  void forget();

  long balance();
}
