package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The types of Rondo that contracts and generated code name.
 *
 * <p>By name, since the processor depends on neither; a test proves that each exists, with the
 * members that generated code uses.
 */
public final class RondoTypes {

  /** The package of all annotations. */
  public static final String ANNOTATIONS = "dev.rondo.annotation";

  public static final ClassName ACTOR_CONTRACT = ClassName.get(ANNOTATIONS, "ActorContract");
  public static final ClassName ASK_TIMEOUT = ClassName.get(ANNOTATIONS, "AskTimeout");
  public static final ClassName CONTROL = ClassName.get(ANNOTATIONS, "Control");
  public static final ClassName IDEMPOTENT = ClassName.get(ANNOTATIONS, "Idempotent");
  public static final ClassName MESSAGE_ID = ClassName.get(ANNOTATIONS, "MessageId");
  public static final ClassName MAILBOX = ClassName.get(ANNOTATIONS, "Mailbox");
  public static final ClassName NAMED = ClassName.get(ANNOTATIONS, "Named");
  public static final ClassName ROUTE_BY = ClassName.get(ANNOTATIONS, "RouteBy");
  public static final ClassName COPIED = ClassName.get(ANNOTATIONS, "Copied");
  public static final ClassName COPYABLE = ClassName.get(ANNOTATIONS, "Copyable");
  public static final ClassName MOVED = ClassName.get(ANNOTATIONS, "Moved");
  public static final ClassName SENDABLE = ClassName.get(ANNOTATIONS, "Sendable");

  /** The annotations that say something of a message, and nothing anywhere else. */
  public static final List<ClassName> MESSAGE_ANNOTATIONS =
      List.of(ASK_TIMEOUT, CONTROL, IDEMPOTENT, MESSAGE_ID, NAMED);

  public static final ClassName ACTOR_CONTEXT = ClassName.get("dev.rondo", "ActorContext");
  public static final ClassName ACTOR_REF = ClassName.get("dev.rondo", "ActorRef");
  public static final ClassName ASK = ClassName.get("dev.rondo", "Ask");
  public static final ClassName ASK_MESSAGE = ClassName.get("dev.rondo", "AskMessage");
  public static final ClassName CONTRACT = ClassName.get("dev.rondo", "Contract");
  public static final ClassName COW = ClassName.get("dev.rondo", "Cow");
  public static final ClassName MAILBOX_FULL_EXCEPTION =
      ClassName.get("dev.rondo", "MailboxFullException");
  public static final ClassName MESSAGE = ClassName.get("dev.rondo", "Message");

  public static final ClassName CELL = ClassName.get("dev.rondo.spi", "Cell");
  public static final ClassName FROZEN = ClassName.get("dev.rondo.spi", "Frozen");
  public static final ClassName FROZEN_ELEMENTS = ClassName.get("dev.rondo.spi", "FrozenElements");
  public static final ClassName FROZEN_ENTRIES = ClassName.get("dev.rondo.spi", "FrozenEntries");
  public static final ClassName COPIES = ClassName.get("dev.rondo.spi", "Copies");
  public static final ClassName GENERATED_CONTRACT =
      ClassName.get("dev.rondo.spi", "GeneratedContract");
  public static final ClassName GENERATED_REF = ClassName.get("dev.rondo.spi", "GeneratedRef");
  public static final ClassName HANDLES = ClassName.get("dev.rondo.spi", "Handles");
  public static final ClassName MESSAGE_SLOT = ClassName.get("dev.rondo.spi", "MessageSlot");
  public static final ClassName OPERATION = ClassName.get("dev.rondo.spi", "Operation");
  public static final ClassName VOUCHED = ClassName.get("dev.rondo.spi", "Vouched");

  /** How many primitive parameters fit into a slot. */
  public static final int WORDS = 4;

  /** How many reference parameters fit into a slot. */
  public static final int REFS = 4;

  private RondoTypes() {}
}
