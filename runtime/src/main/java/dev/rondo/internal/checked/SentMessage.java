package dev.rondo.internal.checked;

import dev.rondo.Message;
import dev.rondo.SharedStateException;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message under way in checked mode: stands in its slot for the ref that is to dispatch it, and
 * looks before that whether what was sent is still what it was.
 */
public final class SentMessage extends GeneratedRef {

  /** Calls that are deeper than all that reading an object takes, class loading included. */
  private static final int FRAMES = 1_000;

  private final GeneratedRef target;
  private final String method;
  private final List<Sent> references;
  private final Throwable place;

  private SentMessage(GeneratedRef target, String method, List<Sent> references, Throwable place) {
    super(target, Duration.ZERO); // So that its primary is the ref that it stands for.
    this.target = target;
    this.method = method;
    this.references = references;
    this.place = place;
  }

  /**
   * Fails where the caller's stack has no room for {@link #watch}, as long as no slot is claimed.
   *
   * @throws StackOverflowError if so
   */
  public static void makeSureOfStack() {
    descend(FRAMES);
  }

  private static int descend(int frames) {
    return frames == 0 ? 0 : 1 + descend(frames - 1);
  }

  /** Takes note of what is in a slot, once, between claim and publish. */
  public static void watch(MessageSlot slot) {
    GeneratedRef target = slot.target;
    if (target == null || target instanceof SentMessage) {
      return; // There is no message, or it comes from the lane of another loop.
    }
    String method = target.contract.method(slot.op);
    List<Sent> references = new ArrayList<>();
    for (Object reference : referencesIn(slot)) {
      references.add(Sent.now(reference));
    }
    Throwable place = new Place(method + " was sent to " + target.path() + " here");
    slot.target = new SentMessage(target, method, references, place);
  }

  /** Has what is in a slot go to another ref of the contract; it is still looked at if it was. */
  public static void redirect(MessageSlot slot, GeneratedRef other) {
    slot.target =
        slot.target instanceof SentMessage sent
            ? new SentMessage(other, sent.method, sent.references, sent.place)
            : other;
  }

  @Override
  public void dispatch(MessageSlot slot) throws Exception {
    slot.target = target;
    for (int i = 0; i < references.size(); i++) {
      if (references.get(i).isChanged()) {
        throw new SharedStateException(
            nameOf(i, target.reify(slot))
                + " of "
                + method
                + " was changed after it had been sent to "
                + target.path()
                + ", by its sender or somebody else who has it; the message was not handled",
            place);
      }
    }
    target.dispatch(slot);
  }

  @Override
  public Message reify(MessageSlot slot) {
    return target.reify(slot);
  }

  @Override
  public void bind(@Nullable Object behavior) {
    target.bind(behavior);
  }

  private static List<@Nullable Object> referencesIn(MessageSlot slot) {
    if (slot.ref0 instanceof Message wide && wide.getClass().isRecord()) {
      return referencesIn(wide);
    }
    List<@Nullable Object> references = new ArrayList<>(MessageSlot.REFS);
    references.add(slot.ref0);
    references.add(slot.ref1);
    references.add(slot.ref2);
    references.add(slot.ref3);
    return references;
  }

  /** The reference parameters of a message that is too wide for a slot, and travels as a record. */
  private static List<@Nullable Object> referencesIn(Message message) {
    List<@Nullable Object> references = new ArrayList<>();
    for (RecordComponent component : message.getClass().getRecordComponents()) {
      if (!component.getType().isPrimitive()) {
        references.add(valueOf(component, message));
      }
    }
    return references;
  }

  private static @Nullable Object valueOf(RecordComponent component, Message message) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(message);
    } catch (ReflectiveOperationException | RuntimeException closedModule) {
      return null; // Not watched, as all in a module that is not open to the runtime.
    }
  }

  /** The record of a message has the names of its parameters. */
  private static String nameOf(int reference, Message message) {
    return Arrays.stream(message.getClass().getRecordComponents())
        .filter(component -> !component.getType().isPrimitive())
        .skip(reference)
        .map(component -> "'" + component.getName() + "'")
        .findFirst()
        .orElse("a parameter");
  }
}
