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
}
