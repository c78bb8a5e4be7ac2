package bank;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.annotation.ActorContract;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;

@ActorContract
public interface Transfer {
  void book(
      String text,
      // ERROR [rondo:mutable-parameter] 'batch' is a java.util.ArrayList<bank.Order>, which its sender could still change. Send an immutable type instead, for example a record.
      ArrayList<Order> batch);

  // ERROR [rondo:mutable-parameter] 'bytes' is a byte[], which its sender could still change. Send an immutable type instead, for example a record.
  long write(byte[] bytes);

  // ERROR [rondo:mutable-parameter] 'values' is an int[], which its sender could still change. Send an immutable type instead, for example a record.
  CompletionStage<Void> many(int... values);

  // ERROR [rondo:mutable-parameter] 'from' is a java.util.Date, which its sender could still change. Send an immutable type instead, for example a record.
  // ERROR [rondo:mutable-parameter] 'orders' is a java.util.Iterator<bank.Order>, which its sender could still change. Send an immutable type instead, for example a record.
  void between(Date from, Iterator<Order> orders);

  // ERROR [rondo:mutable-parameter] 'draft' is a bank.Draft, which is not final, so that a subclass could be mutable. Make it a record, or final with final fields, or mark it @Sendable if it is safe for use by several threads.
  void draft(Draft draft);

  // ERROR [rondo:mutable-parameter] 'shape' is a bank.Shape, an interface that a mutable class could implement. Make it sealed, or mark it @Sendable if every implementation is safe for use by several threads.
  void shape(Shape shape);

  // ERROR [rondo:mutable-parameter] 'ask' is a dev.rondo.Ask<java.lang.String>, which its sender could still change. Send an immutable type instead, for example a record.
  // ERROR [rondo:mutable-parameter] 'context' is a dev.rondo.ActorContext<dev.rondo.ActorRef>, which its sender could still change. Send an immutable type instead, for example a record.
  void internals(Ask<String> ask, ActorContext<ActorRef> context);

  // ERROR [rondo:mutable-parameter] 'anything' is a java.lang.Object, which its sender could still change. Send an immutable type instead, for example a record.
  void anything(Object anything);
}

record Order(String goods) {}

class Draft {}

interface Shape {}
