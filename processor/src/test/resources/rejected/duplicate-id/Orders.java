package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.MessageId;
import dev.rondo.annotation.Named;

@ActorContract
interface Orders {
  @MessageId(1)
  @Named("place")
  void place(String article);

  // ERROR [rondo:duplicate-id] @MessageId(1) stands at 'place(java.lang.String)' already. Give each message of a contract an identity of its own.
  @MessageId(1)
  void cancel(String article);

  @MessageId(2)
  // ERROR [rondo:duplicate-id] @Named("place") stands at 'place(java.lang.String)' already. Give each message of a contract an identity of its own.
  @Named("place")
  void place(String article, int count);
}
