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

@ActorContract
// ERROR cannot find symbol
interface Missings extends Source<Missing> {
  void put(MissingsRef other);
}

@ActorContract
interface Source<@dev.rondo.annotation.Sendable T> {
  T take(SourceRef<T> other);

  void close();
}

record User(AccountRef account, MissingsRef missings) {
  void use() {
    account.deposit(3);
    account.name().join();
    missings.put(missings);
  }
}
