package bank;

import dev.rondo.ActorContext;
import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import dev.rondo.Ask;
import dev.rondo.annotation.ActorContract;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.Stream;

@ActorContract
public interface Transfer {
  void book(
      String text,
      // ERROR [rondo:mutable-parameter] 'batch' is a java.util.ArrayList<bank.Order>, which its sender could still change. Declare it as java.util.List<bank.Order> (frozen when sent), or mark it @Copied.
      ArrayList<Order> batch);

  // ERROR [rondo:mutable-parameter] 'bytes' is a byte[], which its sender could still change. Mark it @Copied or @Moved, or send a List (frozen when sent).
  long write(byte[] bytes);

  // ERROR [rondo:mutable-parameter] 'values' is an int[], which its sender could still change. Mark it @Copied or @Moved, or send a List (frozen when sent).
  CompletionStage<Void> many(int... values);

  // ERROR [rondo:mutable-parameter] 'index' is a java.util.TreeMap<java.lang.String, bank.Order>, which its sender could still change. Declare it as java.util.Map<java.lang.String, bank.Order> (frozen when sent), or mark it @Copied.
  // ERROR [rondo:mutable-parameter] 'keys' is a java.util.SortedSet<java.lang.String>, which its sender could still change. Declare it as java.util.Set<java.lang.String> (frozen when sent), or mark it @Copied.
  // ERROR [rondo:mutable-parameter] 'waiting' is a java.util.Queue<bank.Order>, which its sender could still change. Declare it as java.util.Collection<bank.Order> (frozen when sent), or mark it @Copied.
  // ERROR [rondo:mutable-parameter] 'own' is a bank.Orders, which its sender could still change. Declare it as java.util.List<bank.Order> (frozen when sent), or mark it @Copied.
  void many(TreeMap<String, Order> index, SortedSet<String> keys, Queue<Order> waiting, Orders own);

  // ERROR [rondo:mutable-parameter] 'from' is a java.util.Date, which its sender could still change. Send an immutable type instead, for example a record, or mark it @Moved if its sender gives it away.
  // ERROR [rondo:mutable-parameter] 'orders' is a java.util.Iterator<bank.Order>, which can be used once, and reads what its sender could still change. Send a List of what it returns (frozen when sent).
  // ERROR [rondo:mutable-parameter] 'lines' is a java.util.stream.Stream<java.lang.String>, which can be used once, and reads what its sender could still change. Send the List that its toList() returns.
  void between(Date from, Iterator<Order> orders, Stream<String> lines);

  // ERROR [rondo:mutable-parameter] 'thread' is a java.lang.Thread, which belongs to whoever started it. Send what is to be done or known as a message of its own.
  // ERROR [rondo:mutable-parameter] 'later' is a java.util.concurrent.Future<java.lang.String>, which completes on a thread of its own, and runs there what is chained to it. Send the value when it has come; a message that is answered later returns a CompletionStage.
  void waiting(Thread thread, Future<String> later);

  // ERROR [rondo:mutable-parameter] 'draft' is a bank.Draft, which is not final, so that a subclass could be mutable. Make it a record, or final with final fields, or mark it @Sendable if it is safe for use by several threads.
  void draft(Draft draft);

  // ERROR [rondo:mutable-parameter] 'shape' is a bank.Shape, an interface that a mutable class could implement. Make it sealed, or mark it @Sendable if every implementation is safe for use by several threads.
  void shape(Shape shape);

  // ERROR [rondo:mutable-parameter] 'ask' is a dev.rondo.Ask<java.lang.String>, which completes on a thread of its own, and runs there what is chained to it. Send the value when it has come; a message that is answered later returns a CompletionStage.
  // ERROR [rondo:mutable-parameter] 'context' is a dev.rondo.ActorContext<dev.rondo.ActorRef>, which works in the turns of its own actor only. Send that actor's ref, which self() returns.
  // ERROR [rondo:mutable-parameter] 'system' is a dev.rondo.ActorSystem, which its sender could still change. Send an immutable type instead, for example a record, or mark it @Moved if its sender gives it away.
  void internals(Ask<String> ask, ActorContext<ActorRef> context, ActorSystem system);

  // ERROR [rondo:mutable-parameter] 'anything' is a java.lang.Object, which its sender could still change. Send an immutable type instead, for example a record, or mark it @Moved if its sender gives it away.
  void anything(Object anything);
}

record Order(String goods) {}

abstract class Orders extends ArrayList<Order> {}

class Draft {}

interface Shape {}
