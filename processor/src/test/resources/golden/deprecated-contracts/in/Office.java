package old;

import dev.rondo.annotation.ActorContract;

@Deprecated(forRemoval = true)
interface Office {

  @ActorContract
  interface Clerk {
    void stamp(String form, int copies);

    String last();
  }
}
