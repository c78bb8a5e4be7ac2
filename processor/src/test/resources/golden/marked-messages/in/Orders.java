package shop;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;
import dev.rondo.annotation.Idempotent;
import dev.rondo.annotation.MessageId;
import dev.rondo.annotation.Named;
import dev.rondo.annotation.RouteBy;

@ActorContract
interface Orders {
  @MessageId(1)
  void place(@RouteBy String customer, String article);

  @MessageId(2)
  @Named("cancelled \"$L\"")
  @Idempotent
  void cancel(String article, @RouteBy String customer);

  @Idempotent
  @AskTimeout(millis = 200)
  int count(@RouteBy Key key) throws Unknown;

  record Key(String customer, int year) {}

  final class Unknown extends Exception {
    private static final long serialVersionUID = 1;
  }
}
