package depot;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;

/** Mentions nothing that is deprecated. */
@ActorContract
public interface Depot {
  void store(Crate crate);

  void pack(Wrapping wrapping);

  void open(Lid lid);

  void load(@Copied Cart cart);

  void push(@Copied Trolley trolley);
}
