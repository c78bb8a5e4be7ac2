package post;

import dev.rondo.ActorRef;
import dev.rondo.Ask;
import dev.rondo.Contract;
import java.net.URI;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Reference to an actor that serves {@link Post}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public interface PostRef extends ActorRef {
  /** Describes the contract to an actor system. */
  Contract<Post, PostRef> CONTRACT = PostDispatch.CONTRACT;

  /** Returns {@link #CONTRACT}. */
  static Contract<Post, PostRef> contract() {
    return CONTRACT;
  }

  /** Tells {@link Post#known(Integer, UUID, URI, ZonedDateTime)}. */
  void known(Integer boxed, UUID id, URI address, ZonedDateTime time);

  /** Tells {@link Post#enumerated(Thread.State, Class, ActorRef)}. */
  void enumerated(Thread.State state, Class<? extends Post> type, ActorRef anyone);

  /** Asks {@link Post#tree(Tree)}. */
  Ask<Tree<Letter>> tree(Tree<? extends Letter> tree);

  /** Asks {@link Post#result(Result)}. */
  Ask<Result<Parcel>> result(Result<String> result);

  /** Asks {@link Post#asserted(Parcel)}. */
  Ask<Asserted> asserted(Parcel parcel);

  /**
   * Returns a ref to the same actor that waits this long at most: an ask for its reply, and
   * outside actors a call for room.
   */
  PostRef within(Duration timeout);
}
