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

@ActorContract
interface MoreOrders extends Orders {
  // ERROR [rondo:duplicate-id] @MessageId(2) stands at 'place(java.lang.String, int)' already. Give each message of a contract an identity of its own.
  @MessageId(2)
  void count();
}

@ActorContract
interface Returns {
  @MessageId(1)
  void sendBack(String article);
}

@ActorContract
// ERROR [rondo:duplicate-id] @MessageId(1) stands at 'place(java.lang.String)' already. Give each message of a contract an identity of its own.
interface Counter extends MoreOrders, Returns {}

@ActorContract
interface SpecialCounter extends Counter {}
