package post;

import dev.rondo.ActorRef;
import dev.rondo.AskMessage;
import dev.rondo.Message;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The messages of {@link Post}, as values. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public sealed interface PostMessage extends Message {
  /** A call of {@link Post#known(Integer, UUID, URI, ZonedDateTime)}. */
  record Known(Integer boxed, UUID id, URI address, ZonedDateTime time) implements PostMessage {
    @Override
    public String toString() {
      return "known(" + boxed + ", " + id + ", " + address + ", " + time + ")";
    }
  }

  /** A call of {@link Post#enumerated(Thread.State, Class, ActorRef)}. */
  record Enumerated(Thread.State state, Class<? extends Post> type, ActorRef anyone)
      implements PostMessage {
    @Override
    public String toString() {
      return "enumerated(" + state + ", " + type + ", " + anyone + ")";
    }
  }

  /** A call of {@link Post#tree(post.Tree)}. */
  record Tree(post.Tree<? extends Letter> tree)
      implements PostMessage, AskMessage<post.Tree<Letter>> {
    @Override
    public String toString() {
      return "tree(" + tree + ")";
    }
  }

  /** A call of {@link Post#result(post.Result)}. */
  record Result(post.Result<String> result)
      implements PostMessage, AskMessage<post.Result<Parcel>> {
    @Override
    public String toString() {
      return "result(" + result + ")";
    }
  }

  /** A call of {@link Post#asserted(Parcel)}. */
  record Asserted(Parcel parcel) implements PostMessage, AskMessage<post.Asserted> {
    @Override
    public String toString() {
      return "asserted(" + parcel + ")";
    }
  }
}
