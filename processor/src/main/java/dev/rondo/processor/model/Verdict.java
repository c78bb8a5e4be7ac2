package dev.rondo.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/** Whether values of a type may cross from one actor to another. */
public sealed interface Verdict {

  /** They may, as they are: nothing in them can change. */
  record Immutable() implements Verdict {}

  /**
   * They may, once they are rebuilt of parts that cannot change.
   *
   * @param type the type
   * @param shapes what it and those of its parts consist of that are to be rebuilt; all other parts
   *     are immutable
   * @param deprecated the deprecated ones among these
   */
  record Freezable(TypeName type, Map<TypeName, Shape> shapes, DeprecatedTypes deprecated)
      implements Verdict {}

  /**
   * They may, once copied.
   *
   * @param copying how
   * @param deprecated the deprecated types that copying has to name
   */
  record Copied(Copying copying, DeprecatedTypes deprecated) implements Verdict {}

  /**
   * They may, as handles on a value that is copied for who writes to it while others hold it.
   *
   * @param copying how the value is copied
   * @param deprecated the deprecated types that copying has to name
   */
  record Counted(Copying copying, DeprecatedTypes deprecated) implements Verdict {}

  /** They may, since their sender gives them away. */
  record Movable() implements Verdict {}

  /** Not known: a type is missing that another round or processor may still bring. */
  record Unresolved() implements Verdict {}

  /**
   * They may not.
   *
   * @param obstacle why
   * @param type the type that stands in the way
   * @param path the components and fields that lead to it; empty if it is the judged type itself
   * @param replacement what to send instead, where that is known; else empty
   */
  record Refused(Obstacle obstacle, TypeName type, List<String> path, String replacement)
      implements Verdict {}
}
