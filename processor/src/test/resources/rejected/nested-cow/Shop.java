package shop;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import java.util.List;
import java.util.Optional;

@ActorContract
interface Shop {
  // ERROR [rondo:nested-cow] 'orders' is a java.util.List<dev.rondo.Cow<byte[]>>, whose 'element' is a dev.rondo.Cow<byte[]>. A Cow counts its holders where it is a parameter or reply, not in anything else. Send all of it in one Cow.
  void order(List<Cow<byte[]>> orders);

  // ERROR [rondo:nested-cow] 'order' is a dev.rondo.Cow<dev.rondo.Cow<byte[]>>. A Cow counts its holders where it is a parameter or reply, not in anything else. Send all of it in one Cow.
  void wrap(Cow<Cow<byte[]>> order);

  // ERROR [rondo:nested-cow] 'last()' replies with a java.util.Optional<dev.rondo.Cow<byte[]>>, whose 'content' is a dev.rondo.Cow<byte[]>. A Cow counts its holders where it is a parameter or reply, not in anything else. Send all of it in one Cow.
  Optional<Cow<byte[]>> last();

  record Parcel(Cow<byte[]> content) {}

  // ERROR [rondo:nested-cow] 'parcel' is a shop.Shop.Parcel, whose 'content' is a dev.rondo.Cow<byte[]>. A Cow counts its holders where it is a parameter or reply, not in anything else. Send all of it in one Cow.
  void send(Parcel parcel);
}
