package dev.rondo.processor.reading;

import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.reading.Composite.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The collections of Vavr that cannot change, and share with a changed one what is the same: the
 * one list of them. Its interfaces are not in it, as lazy collections implement them as well. (A
 * vector of few elements may be a view of the array that it was made of: see ADR 39.)
 */
final class PersistentTypes {

  private static final Set<String> NAMES =
      Set.of(
          "io.vavr.collection.Array",
          "io.vavr.collection.HashMap",
          "io.vavr.collection.HashSet",
          "io.vavr.collection.LinkedHashMap",
          "io.vavr.collection.LinkedHashSet",
          // An interface, which says that it is immutable.
          "io.vavr.collection.List",
          "io.vavr.collection.PriorityQueue",
          "io.vavr.collection.Queue",
          "io.vavr.collection.TreeMap",
          "io.vavr.collection.TreeSet",
          "io.vavr.collection.Vector");

  private PersistentTypes() {}

  /** What such a type consists of; its wildcards have been replaced by their bounds. */
  static Optional<Composite> composite(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    List<String> names =
        type.getTypeArguments().size() == 1 ? List.of("element") : List.of("key", "value");
    List<Part> parts =
        IntStream.range(0, names.size())
            .mapToObj(i -> new Part(names.get(i), type.getTypeArguments().get(i)))
            .toList();
    return Optional.of(new Composite(parts, Obstacle.COLLECTION_IN_PERSISTENT));
  }
}
