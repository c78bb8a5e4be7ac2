package post;

import dev.rondo.ActorRef;
import dev.rondo.annotation.ActorContract;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.UUID;

@ActorContract
public interface Post {
  void known(Integer boxed, UUID id, URI address, ZonedDateTime time);

  void enumerated(Thread.State state, Class<? extends Post> type, ActorRef anyone);

  Tree<Letter> tree(Tree<? extends Letter> tree);

  Result<Parcel> result(Result<String> result);

  Asserted asserted(Parcel parcel);
}
