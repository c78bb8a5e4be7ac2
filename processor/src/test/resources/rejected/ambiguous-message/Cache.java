package store;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Sendable;

@ActorContract
public interface Cache<@Sendable T> {
  void put(T value);

  void put(String text);
}

@ActorContract
// ERROR [rondo:ambiguous-message] 'put(java.lang.Object)' and 'put(java.lang.String)' of store.Cache have the same parameters in store.Names, so that no call could mean one of them. Use other type arguments, or give one of the messages another name.
interface Names extends Cache<String> {}

@ActorContract
interface FirstNames extends Names {
  void clear();
}

@ActorContract
interface Numbers extends Cache<Integer> {}

record User(NumbersRef numbers, FirstNamesRef names) {
  void use() {
    numbers.put(1);
    numbers.put("one");
    names.clear();
  }
}
