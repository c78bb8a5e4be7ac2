package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.MessageId;
import dev.rondo.annotation.Named;

@ActorContract
interface Orders {
  // ERROR [rondo:invalid-id] @MessageId(0) identifies nothing. Give a number from 1 on, or a name that is not empty.
  @MessageId(0)
  void place(String article);

  // ERROR [rondo:invalid-id] @MessageId(-7) identifies nothing. Give a number from 1 on, or a name that is not empty.
  @MessageId(-7)
  void cancel(String article);

  @Deprecated
  // ERROR [rondo:invalid-id] @Named("") identifies nothing. Give a number from 1 on, or a name that is not empty.
  @Named("")
  void annul(String article);

  // ERROR [rondo:invalid-id] @Named("") identifies nothing. Give a number from 1 on, or a name that is not empty.
  @Named("")
  void forget(String article);
}
