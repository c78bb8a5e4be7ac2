package shop;

import dev.rondo.ActorRef;
import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Looks {
  // ERROR [rondo:mutable-component] 'ref' is a shop.NoRef, whose 'text' is a java.lang.StringBuilder, which its sender could still change. Send an immutable type instead, for example a record.
  void noRef(NoRef ref);
}

final class NoRef implements ActorRef {
  final StringBuilder text = new StringBuilder();

  @Override
  public String path() {
    return text.toString();
  }
}
