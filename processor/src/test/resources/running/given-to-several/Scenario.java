import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rondo.Ask;
import dev.rondo.Cow;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import feed.Draft;
import feed.FeedMessage.Cloned;
import feed.FeedMessage.Give;
import feed.FeedMessage.Hand;
import feed.FeedMessage.Mixed;
import feed.FeedMessage.Perhaps;
import feed.FeedMessage.Plain;
import feed.FeedMessage.Wide;
import feed.FeedMessage.Words;
import feed.FeedRef;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Of one message many are made, and each receiver has what must be its own. */
public class Scenario implements Runnable {

  private final Sent sent = new Sent();
  private final FeedRef<String> feed = contract().newRef(sent);
  private final byte[] bytes = {1, 2};
  private final Cow<byte[]> page = Cow.adopt(bytes);
  private final Draft draft = new Draft(new int[] {7});

  @Override
  public void run() {
    whatIsSharedIsTheSameAndTheRestIsTheReceiversOwn();
    whatIsClonedIsEqual();
    nullStaysNull();
    movedHandlesAreSharedByTheReceivers();
    aWideMessageHasARecordOfItsOwn();
    otherMessagesGoAsTheyAre();
    aHandleEndsForOneReceiver();
    whoIsLeftAloneWritesWithoutACopy();
    operationsKnowWhatTheyHandOver();
  }

  private void whatIsSharedIsTheSameAndTheRestIsTheReceiversOwn() {
    List<String> words = List.of("a");
    feed.mixed(page, draft, "topic", words);
    Mixed<?> one = (Mixed<?>) reified(sent.slot);
    Mixed<?> other = (Mixed<?>) reified(copyOf(sent.slot));

    assertThat(other.page()).isNotSameAs(one.page()).isNotSameAs(page);
    assertThat(other.page().read()).isSameAs(bytes);
    assertThat(other.draft().numbers()).isNotSameAs(one.draft().numbers()).containsExactly(7);
    assertThat(other.topic()).isSameAs(one.topic());
    assertThat(other.words()).isSameAs(one.words());
  }

  private void whatIsClonedIsEqual() {
    feed.cloned(new int[] {1}, new Date(5), List.of(draft));
    Cloned<?> one = (Cloned<?>) reified(sent.slot);
    Cloned<?> other = (Cloned<?>) reified(copyOf(sent.slot));

    assertThat(other.numbers()).isNotSameAs(one.numbers()).containsExactly(1);
    assertThat(other.date()).isNotSameAs(one.date()).isEqualTo(new Date(5));
    Draft copied = other.drafts().get(0);
    assertThat(copied.numbers()).isNotSameAs(one.drafts().get(0).numbers()).containsExactly(7);
  }

  private void nullStaysNull() {
    feed.perhaps(null, null);
    Perhaps<?> other = (Perhaps<?>) reified(copyOf(sent.slot));
    assertThat(other.page()).isNull();
    assertThat(other.bytes()).isNull();

    feed.wide(page, "topic", null, draft, null, List.of());
    Wide<?> wide = (Wide<?>) reified(copyOf(sent.slot));
    assertThat(wide.original()).isNull();
    assertThat(wide.slot()).isNull();
  }

  private void movedHandlesAreSharedByTheReceivers() {
    Cow<Draft> moved = Cow.adopt(draft);
    feed.hand(moved, Long.MIN_VALUE, true, -0.0);
    Hand<?> one = (Hand<?>) reified(sent.slot);
    Hand<?> other = (Hand<?>) reified(copyOf(sent.slot));

    assertThat(other.draft()).isNotSameAs(one.draft());
    assertThat(one.draft().read()).isSameAs(draft);
    assertThat(other.draft().read()).isSameAs(draft);
    assertThat(List.of(other.number(), other.isNew(), other.price()))
        .containsExactly(Long.MIN_VALUE, true, -0.0);
    assertThat(other.draft().write()).isNotSameAs(draft);
    assertThat(one.draft().write()).isSameAs(draft);
  }

  private void aWideMessageHasARecordOfItsOwn() {
    Cow<String> text = Cow.adopt("text");
    List<String> words = List.of("a");
    assertThat(feed.wide(page, "topic", text, draft, new int[] {3}, words)).isNull();
    Wide<?> one = (Wide<?>) reified(sent.slot);
    Wide<?> other = (Wide<?>) reified(copyOf(sent.slot));

    assertThat(other).isNotSameAs(one);
    assertThat(other.page()).isNotSameAs(one.page());
    assertThat(other.page().read()).isSameAs(bytes);
    assertThat(other.original()).isNotSameAs(one.original());
    assertThat(other.original().read()).isEqualTo("text");
    assertThat(other.copy().numbers()).isNotSameAs(one.copy().numbers()).containsExactly(7);
    assertThat(other.slot()).isNotSameAs(one.slot()).containsExactly(3);
    assertThat(other.topic()).isSameAs(one.topic());
    assertThat(other.message()).isSameAs(one.message());
  }

  private void otherMessagesGoAsTheyAre() {
    feed.plain("topic", List.of("topic"), 5);
    assertThat(reified(copyOf(sent.slot))).isEqualTo(new Plain<>("topic", List.of("topic"), 5));

    feed.words("a", "b", "c", "d", List.of("e"));
    assertThat(reified(copyOf(sent.slot)))
        .isSameAs(reified(sent.slot))
        .isEqualTo(new Words<>("a", "b", "c", "d", List.of("e")));

    StringBuilder text = new StringBuilder();
    feed.give(page, text);
    assertThat(((Give<?>) reified(copyOf(sent.slot))).text()).isSameAs(text);
  }

  private void aHandleEndsForOneReceiver() {
    feed.mixed(page, draft, "topic", List.of());
    MessageSlot copy = copyOf(sent.slot);
    ref().drop(sent.slot);

    Mixed<?> dropped = (Mixed<?>) reified(sent.slot);
    assertThatThrownBy(() -> dropped.page().read()).isInstanceOf(IllegalStateException.class);
    assertThat(((Mixed<?>) reified(copy)).page().read()).isSameAs(bytes);
  }

  private void whoIsLeftAloneWritesWithoutACopy() {
    byte[] content = {1};
    feed.perhaps(Cow.adopt(content), null);
    Cow<byte[]> one = ((Perhaps<?>) reified(sent.slot)).page();
    MessageSlot copy = copyOf(sent.slot);
    ref().drop(sent.slot);
    assertThatThrownBy(one::read).isInstanceOf(IllegalStateException.class);
    assertThat(((Perhaps<?>) reified(copy)).page().write()).isNotSameAs(content);

    Cow<byte[]> moved = Cow.adopt(content);
    feed.perhaps(moved, null);
    moved.release();
    MessageSlot last = copyOf(sent.slot);
    ref().drop(sent.slot);
    assertThat(((Perhaps<?>) reified(last)).page().write()).isSameAs(content);
  }

  private void operationsKnowWhatTheyHandOver() {
    assertThat(contract().operations())
        .filteredOn(Operation::isExclusive)
        .extracting(Operation::name)
        .containsExactly("give");
  }

  /** A slot with one message more, and nothing of the first but its parameters. */
  private MessageSlot copyOf(MessageSlot original) {
    original.origin = "an origin";
    MessageSlot copy = new MessageSlot(MessageSlot.DETACHED);
    ref().share(original, copy);
    assertThat(copy.op).isEqualTo(original.op);
    assertThat(copy.target).isNull();
    assertThat(copy.origin).isNull();
    assertThat(copy.sequence).isEqualTo(MessageSlot.DETACHED);
    return copy;
  }

  private Object reified(MessageSlot slot) {
    return ref().reify(slot);
  }

  private GeneratedRef ref() {
    return (GeneratedRef) feed;
  }

  private static GeneratedContract<?, FeedRef<String>> contract() {
    return (GeneratedContract<?, FeedRef<String>>) FeedRef.<String>contract();
  }

  /** Leads nowhere, and keeps the message that was sent last. */
  private static final class Sent extends Cell {
    private MessageSlot slot;

    @Override
    public MessageSlot claim(GeneratedRef ref, int op) {
      slot = new MessageSlot(MessageSlot.DETACHED);
      slot.target = ref;
      slot.op = op;
      return slot;
    }

    @Override
    public MessageSlot claimAsk(GeneratedRef ref, int op) {
      return claim(ref, op);
    }

    @Override
    public MessageSlot claimControl(GeneratedRef ref, int op) {
      return claim(ref, op);
    }

    @Override
    public void publish(MessageSlot slot) {}

    @Override
    public <T> Ask<T> publishAsk(MessageSlot slot) {
      return null;
    }

    @Override
    public void reply(MessageSlot slot, Object value) {}

    @Override
    public void replyLater(MessageSlot slot, CompletionStage<?> stage) {}

    @Override
    public String path() {
      return "/nowhere";
    }
  }
}
