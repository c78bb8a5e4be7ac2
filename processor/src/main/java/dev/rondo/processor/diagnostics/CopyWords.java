package dev.rondo.processor.diagnostics;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Obstacle;

/**
 * The words for a type that stands in the way of a copy.
 *
 * @param why what is missing, as the rest of a sentence
 * @param mend what to do about it
 */
public record CopyWords(String why, String mend) {

  /** The words for an obstacle that this type is. */
  public static CopyWords of(Obstacle obstacle, TypeName type) {
    return switch (obstacle) {
      case COPIED_ARGUMENT ->
          new CopyWords(
              "its copier would share the " + type, "Use a type argument that is immutable");
      case COPIER_MISSING ->
          new CopyWords(
              type + " was compiled without its copier",
              "Have rondo-processor process the module of " + type);
      case NOT_MARKED_COPYABLE ->
          new CopyWords(type + " has no copier", "Mark " + type + " @Copyable");
      case HIDDEN_TYPE ->
          new CopyWords(
              "its copier cannot name " + type, "Make " + type + " visible to this package");
      case SORTED_WILDCARD ->
          new CopyWords("the order of unknown elements has no copy", "Write the type instead of ?");
      default ->
          new CopyWords(
              "nobody knows how to copy a " + type,
              "Use a class marked @Copyable, or a type of the JDK that can be copied");
    };
  }
}
