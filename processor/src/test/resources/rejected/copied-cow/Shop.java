package shop;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;

@ActorContract
interface Shop {
  // ERROR [rondo:copied-cow] 'order' is a dev.rondo.Cow<byte[]>, marked @Copied, but a Cow is copied only for who writes to it. Remove @Copied, or send the value itself.
  void copy(@Copied Cow<byte[]> order);

  @Copied
  // ERROR [rondo:copied-cow] 'last()' replies with a dev.rondo.Cow<int[]>, marked @Copied, but a Cow is copied only for who writes to it. Remove @Copied, or send the value itself.
  Cow<int[]> last();
}
