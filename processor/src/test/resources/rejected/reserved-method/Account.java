package bank;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Moved;
import dev.rondo.spi.MessageSlot;
import java.time.Duration;

@ActorContract
public interface Account {
  // ERROR [rondo:reserved-method] 'path()' is a method that every ref has already. Give the message another name.
  String path();

  // ERROR [rondo:reserved-method] 'within(java.time.Duration)' is a method that every ref has already. Give the message another name.
  void within(Duration time);

  // ERROR [rondo:reserved-method] 'contract()' is a method that every ref has already. Give the message another name.
  int contract();

  @Override
  // ERROR [rondo:reserved-method] 'equals(java.lang.Object)' is a method that every ref has already. Give the message another name.
  boolean equals(Object other);

  // ERROR [rondo:reserved-method] 'finalize()' is a method that every ref has already. Give the message another name.
  void finalize();

  // ERROR [rondo:reserved-method] 'clone()' is a method that every ref has already. Give the message another name.
  Account clone();

  // ERROR [rondo:reserved-method] 'bind(java.lang.Object)' is a method that every ref has already. Give the message another name.
  void bind(Object behavior);

  // ERROR [rondo:reserved-method] 'dispatch(dev.rondo.spi.MessageSlot)' is a method that every ref has already. Give the message another name.
  void dispatch(@Moved MessageSlot slot);

  // ERROR [rondo:reserved-method] 'reify(dev.rondo.spi.MessageSlot)' is a method that every ref has already. Give the message another name.
  int reify(@Moved MessageSlot slot);

  // ERROR [rondo:reserved-method] 'drop(dev.rondo.spi.MessageSlot)' is a method that every ref has already. Give the message another name.
  void drop(@Moved MessageSlot slot);

  // ERROR [rondo:reserved-method] 'share(dev.rondo.spi.MessageSlot, dev.rondo.spi.MessageSlot)' is a method that every ref has already. Give the message another name.
  void share(@Moved MessageSlot original, @Moved MessageSlot copy);

  // ERROR [rondo:reserved-method] 'routingHash(dev.rondo.spi.MessageSlot)' is a method that every ref has already. Give the message another name.
  void routingHash(@Moved MessageSlot slot);

  // ERROR [rondo:reserved-method] 'unknownOperation(dev.rondo.spi.MessageSlot)' is a method that every ref has already. Give the message another name.
  void unknownOperation(@Moved MessageSlot slot);

  void share(@Moved MessageSlot slot);

  void within(long millis);

  // ERROR [rondo:reserved-method] 'onStart()' is how the runtime tells a behavior about its life, which is nobody else's to tell. Give the message another name.
  void onStart();

  // ERROR [rondo:reserved-method] 'onRestart(java.lang.Throwable)' is how the runtime tells a behavior about its life, which is nobody else's to tell. Give the message another name.
  void onRestart(Throwable cause);

  // ERROR [rondo:reserved-method] 'onStop()' is how the runtime tells a behavior about its life, which is nobody else's to tell. Give the message another name.
  void onStop();

  // ERROR [rondo:reserved-method] 'onChildFailed(java.lang.String)' is how the runtime tells a behavior about its life, which is nobody else's to tell. Give the message another name.
  void onChildFailed(String path);

  // ERROR [rondo:reserved-method] 'onBatchEnd()' is how the runtime tells a behavior about its life, which is nobody else's to tell. Give the message another name.
  void onBatchEnd();

  void onStart(long cents);
}

@ActorContract
interface Savings extends Account {
  void close();

  @Override
  String path();
}

record User(AccountRef account, SavingsRef savings) {
  String use() {
    account.within(3);
    savings.within(3);
    savings.close();
    return savings.path();
  }
}
