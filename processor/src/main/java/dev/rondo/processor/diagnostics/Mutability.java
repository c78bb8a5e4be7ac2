package dev.rondo.processor.diagnostics;

import dev.rondo.processor.model.Obstacle;

/**
 * The words for the three problems that a mutable type can be: as parameter, reply or component.
 *
 * @param why what makes the type mutable, as the rest of a sentence
 * @param mend what to do about it
 */
public record Mutability(String why, String mend) {

  /** The words for an obstacle, where the owner is who could still change the object. */
  public static Mutability of(Obstacle obstacle, String owner) {
    return switch (obstacle) {
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
              "Send an immutable type instead, for example a record");
    };
  }
}
