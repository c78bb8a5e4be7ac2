package dev.rondo.processor.reading;

import java.util.List;

/** The annotations of Rondo, by name: the processor does not depend on their classes. */
public final class AnnotationNames {

  /** The package of them all. */
  public static final String PACKAGE = "dev.rondo.annotation";

  /** Makes an interface a contract. */
  public static final String ACTOR_CONTRACT = PACKAGE + ".ActorContract";

  /** The deadline of an ask. */
  public static final String ASK_TIMEOUT = PACKAGE + ".AskTimeout";

  /** The author's word for a class, and later for a type parameter. */
  public static final String SENDABLE = PACKAGE + ".Sendable";

  /** Those that do nothing yet. */
  public static final List<String> UNSUPPORTED =
      List.of(
          PACKAGE + ".Control",
          PACKAGE + ".Copied",
          PACKAGE + ".Copyable",
          PACKAGE + ".Idempotent",
          PACKAGE + ".Mailbox",
          PACKAGE + ".MessageId",
          PACKAGE + ".Moved",
          PACKAGE + ".Named",
          PACKAGE + ".RouteBy");

  private AnnotationNames() {}
}
