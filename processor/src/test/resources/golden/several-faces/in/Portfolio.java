package market;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Portfolio {
  void buy(String article);

  String report();
}
