package post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorRef;
import dev.rondo.ActorSystem;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;

public class Scenario implements Runnable {
  private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 6, ZoneOffset.UTC);

  @Override
  public void run() {
    StringBuffer seen = new StringBuffer();
    Asserted asserted = new Asserted();
    try (ActorSystem system = ActorSystem.create("post")) {
      PostRef post = system.spawn(PostRef.CONTRACT, "office", () -> new Office(seen, asserted));
      post.known(7, new UUID(1, 2), URI.create("urn:x"), TIME);
      post.enumerated(Thread.State.NEW, Office.class, post);
      Letter letter = new Letter("hello", new Letter("yes?", null));
      Tree<Letter> tree = new Tree<>(letter, null, new Tree<>(letter, null, null));
      assertThat(post.tree(tree).join().value()).isSameAs(letter);
      Parcel parcel =
          ((Result.Ok<Parcel>) post.result(new Result.Ok<>("stamp")).join()).value();
      assertThat(parcel.letter().text()).isEqualTo("stamp");
      assertThat(post.result(new Result.Failed<>("lost")).join())
          .isEqualTo(new Result.Failed<>("lost"));
      assertThat(post.asserted(parcel).join()).isSameAs(asserted);
      assertThat(asserted.count).hasValue(parcel.weight());
    }
    assertThat(seen).hasToString("7 " + new UUID(1, 2) + " urn:x " + TIME + " NEW Office true");
  }

  private static final class Office implements Post {
    private final StringBuffer seen;
    private final Asserted asserted;

    Office(StringBuffer seen, Asserted asserted) {
      this.seen = seen;
      this.asserted = asserted;
    }

    @Override
    public void known(Integer boxed, UUID id, URI address, ZonedDateTime time) {
      seen.append(boxed + " " + id + " " + address + " " + time);
    }

    @Override
    public void enumerated(Thread.State state, Class<? extends Post> type, ActorRef anyone) {
      seen.append(
          " " + state + " " + type.getSimpleName() + " " + anyone.path().endsWith("office"));
    }

    @Override
    public Tree<Letter> tree(Tree<? extends Letter> tree) {
      return new Tree<>(tree.value(), null, null);
    }

    @Override
    public Result<Parcel> result(Result<String> result) {
      return result instanceof Result.Ok<String> ok
          ? new Result.Ok<>(new Parcel(3, new Letter(ok.value(), null)))
          : new Result.Failed<>(((Result.Failed<String>) result).reason());
    }

    @Override
    public Asserted asserted(Parcel parcel) {
      asserted.count.addAndGet(parcel.weight());
      return asserted;
    }
  }
}
