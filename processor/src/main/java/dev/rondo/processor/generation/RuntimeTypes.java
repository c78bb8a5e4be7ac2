package dev.rondo.processor.generation;

import com.palantir.javapoet.ClassName;

/**
 * The types that generated code names, apart from the user's.
 *
 * <p>By name, since the processor does not depend on the runtime; a test proves that each exists.
 */
final class RuntimeTypes {

  static final ClassName ACTOR_REF = ClassName.get("dev.rondo", "ActorRef");
  static final ClassName ASK = ClassName.get("dev.rondo", "Ask");
  static final ClassName ASK_MESSAGE = ClassName.get("dev.rondo", "AskMessage");
  static final ClassName CONTRACT = ClassName.get("dev.rondo", "Contract");
  static final ClassName MESSAGE = ClassName.get("dev.rondo", "Message");

  static final ClassName CELL = ClassName.get("dev.rondo.spi", "Cell");
  static final ClassName GENERATED_CONTRACT = ClassName.get("dev.rondo.spi", "GeneratedContract");
  static final ClassName GENERATED_REF = ClassName.get("dev.rondo.spi", "GeneratedRef");
  static final ClassName MESSAGE_SLOT = ClassName.get("dev.rondo.spi", "MessageSlot");
  static final ClassName OPERATION = ClassName.get("dev.rondo.spi", "Operation");

  /** The number of {@code wordN} and of {@code refN} fields in a slot. */
  static final int WORDS = 4;

  static final int REFS = 4;

  private RuntimeTypes() {}
}
