package dev.rondo.processor.diagnostics;

import dev.rondo.processor.model.Verdict;

/**
 * The words for the three problems that a mutable type can be: as parameter, reply or component.
 *
 * @param why what makes the type mutable, as the rest of a sentence
 * @param mend what to do about it
 */
public record Mutability(String why, String mend) {

  /** The words for an obstacle, where the owner is who could still change the object. */
  public static Mutability of(Verdict.Refused refused, String owner) {
    boolean isWhole = refused.path().isEmpty(); // What is inside is sent as its owner is.
    return switch (refused.obstacle()) {
      case ARRAY ->
          new Mutability(
              "which " + owner + " could still change",
              isWhole
                  ? "Mark it @Copied or @Moved, or send a List (frozen when sent)"
                  : "Make it a List (frozen when sent)");
      case COLLECTION_CLASS ->
          new Mutability(
              "which " + owner + " could still change",
              "Declare it as "
                  + refused.replacement()
                  + " (frozen when sent)"
                  + (isWhole ? ", or mark it @Copied" : ""));
      case CONTEXT ->
          new Mutability(
              "which works in the turns of its own actor only",
              "Send that actor's ref, which self() returns");
      case FUTURE ->
          new Mutability(
              "which completes on a thread of its own, and runs there what is chained to it",
              "Send the value when it has come; a message that is answered later returns a"
                  + " CompletionStage");
      case ITERATOR ->
          new Mutability(
              "which can be used once, and reads what " + owner + " could still change",
              "Send a List of what it returns (frozen when sent)");
      case STREAM ->
          new Mutability(
              "which can be used once, and reads what " + owner + " could still change",
              "Send the List that its toList() returns");
      case THREAD ->
          new Mutability(
              "which belongs to whoever started it",
              "Send what is to be done or known as a message of its own");
      case ENDLESS ->
          new Mutability(
              "whose type arguments grow at each level", "Mark it @Sendable if it is immutable");
      case NOT_FINAL ->
          new Mutability(
              "a field that can be assigned again",
              "Make the field final, or the class a record, or mark the class @Sendable if it is"
                  + " safe for use by several threads");
      case OPEN_CLASS ->
          new Mutability(
              "which is not final, so that a subclass could be mutable",
              "Make it a record, or final with final fields, or mark it @Sendable if it is safe for"
                  + " use by several threads");
      case OPEN_INTERFACE ->
          new Mutability(
              "an interface that a mutable class could implement",
              "Make it sealed, or mark it @Sendable if every implementation is safe for use by"
                  + " several threads");
      default ->
          new Mutability(
              "which " + owner + " could still change",
              "Send an immutable type instead, for example a record"
                  + (isWhole ? ", or mark it @Moved if its sender gives it away" : ""));
    };
  }
}
