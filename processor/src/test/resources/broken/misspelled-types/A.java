package misspelled;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface A {
  // ERROR cannot find symbol
  void typo(Strng text, BRef b);

  void correct(int number);

  // ERROR cannot find symbol
  // ERROR cannot find symbol
  Missing<BRef> missing() throws Nowhere;
}
