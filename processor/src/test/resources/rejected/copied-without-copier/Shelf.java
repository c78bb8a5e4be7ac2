package shop;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;

@ActorContract
interface Shelf {
  class Widget {
    int size;
  }

  // ERROR [rondo:copied-without-copier] 'widget' is a dev.rondo.Cow<shop.Shelf.Widget>, to be copied, but shop.Shelf.Widget has no copier. Mark shop.Shelf.Widget @Copyable.
  void widget(Cow<Widget> widget);

  // ERROR [rondo:mutable-parameter] 'thread' is a dev.rondo.Cow<java.lang.Thread>, which belongs to whoever started it. Send what is to be done or known as a message of its own.
  void threads(Cow<Thread> thread);

  // ERROR [rondo:raw-type] 'order' is a dev.rondo.Cow, without its type arguments, so that nobody knows what it holds. Write the type arguments.
  void raw(Cow order);

  // ERROR [rondo:wildcard] 'order' is a dev.rondo.Cow<?>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  void anything(Cow<?> order);

  // ERROR [rondo:wildcard] 'order' is a dev.rondo.Cow<? extends java.lang.Number>, which may hold anything. Write what it holds, or give the wildcard an upper bound that may be sent.
  void open(Cow<? extends Number> order);
}
