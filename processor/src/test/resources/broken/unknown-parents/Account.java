package bank;

import dev.rondo.annotation.ActorContract;

@ActorContract
// ERROR cannot find symbol
public interface Account extends Owned, Named {
  void deposit(long cents);
}

@ActorContract
interface Named {
  String name();
}

@ActorContract
// ERROR cannot find symbol
interface Shelf<T extends Comparable<Missing>> {
  void put(ShelfRef<?> other);
}

record User(AccountRef account) {
  void use() {
    account.deposit(3);
  }
}
