package dev.rondo.processor.reading;

import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.Shape;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What values of a type consist of.
 *
 * @param parts the parts, in the order of the source
 * @param shape how it is rebuilt of them; null if it cannot be
 * @param unrebuildable what is wrong with a part to be rebuilt where the whole cannot be; else null
 */
record Composite(List<Part> parts, @Nullable Shape shape, @Nullable Obstacle unrebuildable) {

  /** Of a type that can be rebuilt. */
  Composite(List<Part> parts, Shape shape) {
    this(parts, shape, null);
  }

  /** Of a type that is sent as it is or not at all. */
  Composite(List<Part> parts, Obstacle unrebuildable) {
    this(parts, null, unrebuildable);
  }

  /** Whether there is something to freeze, whatever the parts are. */
  boolean isCollection() {
    return shape instanceof Shape.Elements || shape instanceof Shape.Entries;
  }

  /** Whether it is a ref, whose parts are what it sends. */
  boolean isRef() {
    return unrebuildable == Obstacle.TYPE_ARGUMENT;
  }

  /**
   * A component, field, element or subtype.
   *
   * @param name what it is called
   * @param type its type
   * @param obstacle what is wrong with it, whatever its type is; null if that decides
   */
  record Part(String name, TypeMirror type, @Nullable Obstacle obstacle) {

    Part(String name, TypeMirror type) {
      this(name, type, null);
    }
  }
}
