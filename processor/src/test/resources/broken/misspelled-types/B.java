package misspelled;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface B {
  void a(ARef a);

  void hello(Hello hello);
}
