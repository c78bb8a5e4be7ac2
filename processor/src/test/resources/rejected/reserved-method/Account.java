package bank;

import dev.rondo.annotation.ActorContract;
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
