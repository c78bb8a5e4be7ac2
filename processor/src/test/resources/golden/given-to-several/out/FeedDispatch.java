package feed;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Cow;
import dev.rondo.MailboxFullException;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Copies;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.Handles;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Vouched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Carries messages of {@link Feed} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class FeedDispatch<T> extends GeneratedRef implements FeedRef<T> {
  private static final Contract<?, ?> CONTRACT = new Descriptor<>();

  private static final int FORMAT = 1;
  private static final int MIXED = 1;
  private static final int CLONED = 2;
  private static final int PERHAPS = 3;
  private static final int HAND = 4;
  private static final int WIDE = 5;
  private static final int PLAIN = 6;
  private static final int WORDS = 7;
  private static final int GIVE = 8;

  private Feed<T> behavior;

  private FeedDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private FeedDispatch(FeedDispatch<T> origin, Duration timeout) {
    super(origin, timeout);
  }

  @SuppressWarnings("unchecked")
  static <T> Contract<Feed<T>, FeedRef<T>> contract() {
    // Unchecked: the descriptor does the same for all type arguments.
    return (Contract<Feed<T>, FeedRef<T>>) CONTRACT;
  }

  @Override
  public void mixed(Cow<byte[]> page, Draft draft, T topic, List<String> words) {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(draft, "draft");
    Draft sentDraft = DraftCopier.copy(draft);
    Objects.requireNonNull(topic, "topic");
    T sentTopic = Vouched.checked(topic, "topic");
    Objects.requireNonNull(words, "words");
    List<String> sentWords = Frozen.list(words, "words");
    Cow<byte[]> sentPage = Handles.shared(page, original -> original.clone());
    try {
      MessageSlot slot = cell.claim(this, MIXED);
      slot.ref0 = sentPage;
      slot.ref1 = sentDraft;
      slot.ref2 = sentTopic;
      slot.ref3 = sentWords;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(page, sentPage);
      throw full;
    }
  }

  @Override
  public void cloned(int[] numbers, Date date, List<Draft> drafts) {
    Objects.requireNonNull(numbers, "numbers");
    int[] sentNumbers = numbers.clone();
    Objects.requireNonNull(date, "date");
    Date sentDate = new Date(date.getTime());
    Objects.requireNonNull(drafts, "drafts");
    List<Draft> sentDrafts = copyOfDraftList(drafts);
    MessageSlot slot = cell.claim(this, CLONED);
    slot.ref0 = sentNumbers;
    slot.ref1 = sentDate;
    slot.ref2 = sentDrafts;
    cell.publish(slot);
  }

  @Override
  public void perhaps(@Nullable Cow<byte[]> page, byte @Nullable [] bytes) {
    byte @Nullable [] sentBytes = copyOfByteArray(bytes);
    @Nullable Cow<byte[]> sentPage = Handles.shared(page, original -> original.clone());
    try {
      MessageSlot slot = cell.claim(this, PERHAPS);
      slot.ref0 = sentPage;
      slot.ref1 = sentBytes;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(page, sentPage);
      throw full;
    }
  }

  @Override
  public void hand(Cow<Draft> draft, long number, boolean isNew, double price) {
    Objects.requireNonNull(draft, "draft");
    Cow<Draft> sentDraft = Handles.moved(draft, original -> DraftCopier.copy(original));
    try {
      MessageSlot slot = cell.claim(this, HAND);
      slot.ref0 = sentDraft;
      slot.word0 = number;
      slot.word1 = isNew ? 1 : 0;
      slot.word2 = Double.doubleToRawLongBits(price);
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(draft, sentDraft);
      throw full;
    }
  }

  @Override
  public Ask<Integer> wide(Cow<byte[]> page, T topic, @Nullable Cow<T> original_, Draft copy,
      int @Nullable [] slot, List<String> message) {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(topic, "topic");
    T sentTopic = Vouched.checked(topic, "topic");
    Objects.requireNonNull(copy, "copy");
    Draft sentCopy = DraftCopier.copy(copy);
    int @Nullable [] sentSlot = copyOfIntArray(slot);
    Objects.requireNonNull(message, "message");
    List<String> sentMessage = Frozen.list(message, "message");
    Handles.check(true, page, original_);
    Cow<byte[]> sentPage = Handles.shared(page, original -> original.clone());
    @Nullable Cow<T> sentOriginal_ = Handles.moved(original_, original -> original);
    try {
      FeedMessage.Wide<T> message_ = new FeedMessage.Wide<>(sentPage, sentTopic, sentOriginal_,
          sentCopy, sentSlot, sentMessage);
      MessageSlot slot_ = cell.claimAsk(this, WIDE);
      slot_.ref0 = message_;
      return cell.publishAsk(slot_);
    } catch (MailboxFullException full) {
      Handles.takenBack(page, sentPage);
      Handles.takenBack(original_, sentOriginal_);
      throw full;
    }
  }

  @Override
  public void plain(T topic, List<T> topics, long number) {
    Objects.requireNonNull(topic, "topic");
    T sentTopic = Vouched.checked(topic, "topic");
    Objects.requireNonNull(topics, "topics");
    List<T> sentTopics = Vouched.checked(Frozen.list(topics, "topics"), "topics");
    MessageSlot slot = cell.claim(this, PLAIN);
    slot.ref0 = sentTopic;
    slot.ref1 = sentTopics;
    slot.word0 = number;
    cell.publish(slot);
  }

  @Override
  public void words(T a, T b, T c, T d, List<String> e) {
    Objects.requireNonNull(a, "a");
    T sentA = Vouched.checked(a, "a");
    Objects.requireNonNull(b, "b");
    T sentB = Vouched.checked(b, "b");
    Objects.requireNonNull(c, "c");
    T sentC = Vouched.checked(c, "c");
    Objects.requireNonNull(d, "d");
    T sentD = Vouched.checked(d, "d");
    Objects.requireNonNull(e, "e");
    List<String> sentE = Frozen.list(e, "e");
    FeedMessage.Words<T> message = new FeedMessage.Words<>(sentA, sentB, sentC, sentD, sentE);
    MessageSlot slot = cell.claim(this, WORDS);
    slot.ref0 = message;
    cell.publish(slot);
  }

  @Override
  public void give(Cow<byte[]> page, StringBuilder text) {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(text, "text");
    Cow<byte[]> sentPage = Handles.shared(page, original -> original.clone());
    try {
      MessageSlot slot = cell.claim(this, GIVE);
      slot.ref0 = sentPage;
      slot.ref1 = text;
      cell.publish(slot);
    } catch (MailboxFullException full) {
      Handles.takenBack(page, sentPage);
      throw full;
    }
  }

  @Override
  public FeedRef<T> within(Duration timeout) {
    return new FeedDispatch<>(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case MIXED -> {
        behavior.mixed((Cow<byte[]>) slot.ref0, (Draft) slot.ref1, (T) slot.ref2,
            (List<String>) slot.ref3);
        Handles.handled(slot.ref0);
      }
      case CLONED -> behavior.cloned((int[]) slot.ref0, (Date) slot.ref1, (List<Draft>) slot.ref2);
      case PERHAPS -> {
        behavior.perhaps((@Nullable Cow<byte[]>) slot.ref0, (byte @Nullable []) slot.ref1);
        Handles.handled(slot.ref0);
      }
      case HAND -> {
        behavior.hand((Cow<Draft>) slot.ref0, slot.word0, slot.word1 != 0,
            Double.longBitsToDouble(slot.word2));
        Handles.handled(slot.ref0);
      }
      case WIDE -> {
        FeedMessage.Wide<T> message = (FeedMessage.Wide<T>) slot.ref0;
        cell.reply(slot, behavior.wide(message.page(), message.topic(), message.original(),
            message.copy(), message.slot(), message.message()));
        Handles.handled(message.page());
        Handles.handled(message.original());
      }
      case PLAIN -> behavior.plain((T) slot.ref0, (List<T>) slot.ref1, slot.word0);
      case WORDS -> {
        FeedMessage.Words<T> message = (FeedMessage.Words<T>) slot.ref0;
        behavior.words(message.a(), message.b(), message.c(), message.d(), message.e());
      }
      case GIVE -> {
        behavior.give((Cow<byte[]>) slot.ref0, (StringBuilder) slot.ref1);
        Handles.handled(slot.ref0);
      }
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case MIXED -> new FeedMessage.Mixed<T>((Cow<byte[]>) slot.ref0, (Draft) slot.ref1,
          (T) slot.ref2, (List<String>) slot.ref3);
      case CLONED -> new FeedMessage.Cloned<T>((int[]) slot.ref0, (Date) slot.ref1,
          (List<Draft>) slot.ref2);
      case PERHAPS -> new FeedMessage.Perhaps<T>((@Nullable Cow<byte[]>) slot.ref0,
          (byte @Nullable []) slot.ref1);
      case HAND -> new FeedMessage.Hand<T>((Cow<Draft>) slot.ref0, slot.word0, slot.word1 != 0,
          Double.longBitsToDouble(slot.word2));
      case WIDE -> (FeedMessage.Wide<T>) slot.ref0;
      case PLAIN -> new FeedMessage.Plain<T>((T) slot.ref0, (List<T>) slot.ref1, slot.word0);
      case WORDS -> (FeedMessage.Words<T>) slot.ref0;
      case GIVE -> new FeedMessage.Give<T>((Cow<byte[]>) slot.ref0, (StringBuilder) slot.ref1);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  public void bind(Object behavior) {
    // Unchecked: an actor and its ref are made for the same type arguments.
    this.behavior = (Feed<T>) behavior;
  }

  @Override
  @SuppressWarnings("unchecked")
  public void drop(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case MIXED -> {
        Handles.dropped(slot.ref0);
      }
      case PERHAPS -> {
        Handles.dropped(slot.ref0);
      }
      case HAND -> {
        Handles.dropped(slot.ref0);
      }
      case WIDE -> {
        FeedMessage.Wide<T> message = (FeedMessage.Wide<T>) slot.ref0;
        Handles.dropped(message.page());
        Handles.dropped(message.original());
      }
      case GIVE -> {
        Handles.dropped(slot.ref0);
      }
      default -> {}
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void share(MessageSlot slot, MessageSlot copy) {
    // Unchecked: a slot is filled by the method of the same operation only.
    super.share(slot, copy);
    switch (slot.op) {
      case MIXED -> {
        copy.ref1 = DraftCopier.copy((Draft) slot.ref1);
        copy.ref0 = Handles.shared((Cow<byte[]>) slot.ref0, original -> original.clone());
      }
      case CLONED -> {
        copy.ref0 = ((int[]) slot.ref0).clone();
        copy.ref1 = new Date(((Date) slot.ref1).getTime());
        copy.ref2 = copyOfDraftList((List<Draft>) slot.ref2);
      }
      case PERHAPS -> {
        copy.ref1 = copyOfByteArray((byte @Nullable []) slot.ref1);
        copy.ref0 = Handles.shared((@Nullable Cow<byte[]>) slot.ref0, original -> original.clone());
      }
      case HAND -> {
        copy.ref0 = Handles.shared((Cow<Draft>) slot.ref0, original -> DraftCopier.copy(original));
      }
      case WIDE -> {
        FeedMessage.Wide<T> message = (FeedMessage.Wide<T>) slot.ref0;
        Draft ownCopy = DraftCopier.copy(message.copy());
        int @Nullable [] ownSlot = copyOfIntArray(message.slot());
        Cow<byte[]> ownPage = Handles.shared(message.page(), original -> original.clone());
        @Nullable Cow<T> ownOriginal = Handles.shared(message.original(), original -> original);
        copy.ref0 = new FeedMessage.Wide<>(ownPage, message.topic(), ownOriginal, ownCopy, ownSlot,
            message.message());
      }
      case GIVE -> {
        copy.ref0 = Handles.shared((Cow<byte[]>) slot.ref0, original -> original.clone());
      }
      default -> {}
    }
  }

  private static List<Draft> copyOfDraftList(List<Draft> original) {
    return Copies.ofWhole(original, (part, within) -> copyOfDraftList(part, within));
  }

  private static List<Draft> copyOfDraftList(List<Draft> original, Copies copies) {
    ArrayList<Draft> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, DraftCopier::copy));
    return copy;
  }

  private static byte @Nullable [] copyOfByteArray(byte @Nullable [] original) {
    return original == null ? null : original.clone();
  }

  private static int @Nullable [] copyOfIntArray(int @Nullable [] original) {
    return original == null ? null : original.clone();
  }

  private static final class Descriptor<T> extends GeneratedContract<Feed<T>, FeedRef<T>> {
    private Descriptor() {
      super(
          FORMAT,
          Feed.class,
          Operation.tell("mixed", Cow.class, Draft.class, Object.class, List.class),
          Operation.tell("cloned", int[].class, Date.class, List.class),
          Operation.tell("perhaps", Cow.class, byte[].class),
          Operation.tell("hand", Cow.class, long.class, boolean.class, double.class),
          Operation.ask("wide", Cow.class, Object.class, Cow.class, Draft.class, int[].class,
              List.class),
          Operation.tell("plain", Object.class, List.class, long.class),
          Operation.tell("words", Object.class, Object.class, Object.class, Object.class,
              List.class),
          Operation.tell("give", Cow.class, StringBuilder.class).exclusive());
    }

    @Override
    public FeedRef<T> newRef(Cell cell) {
      return new FeedDispatch<>(cell);
    }
  }
}
