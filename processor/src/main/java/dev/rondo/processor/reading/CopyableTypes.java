package dev.rondo.processor.reading;

import static dev.rondo.processor.model.Copying.Creation.EMPTY;
import static dev.rondo.processor.model.Copying.Creation.KEYED;
import static dev.rondo.processor.model.Copying.Creation.SIZED;
import static dev.rondo.processor.model.Copying.Creation.SORTED;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.Copying.Creation;
import dev.rondo.processor.model.Copying.NewContainer;
import dev.rondo.processor.model.Copying.Peculiarity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * The mutable types of the JDK that can be copied: the one list of them.
 *
 * <p>A copy has the class that is declared, whatever subclass the original is of. Where an
 * interface is declared, it has the usual class that keeps the order.
 */
final class CopyableTypes {

  private static final Map<String, NewContainer> CONTAINERS =
      Map.ofEntries(
          container("ArrayDeque", "ArrayDeque", SIZED),
          container("ArrayList", "ArrayList", SIZED),
          container("Collection", "ArrayList", SIZED),
          container("EnumMap", "EnumMap", KEYED),
          container("HashMap", "HashMap", EMPTY),
          container("HashSet", "HashSet", EMPTY),
          container("LinkedHashMap", "LinkedHashMap", EMPTY),
          container("LinkedHashSet", "LinkedHashSet", EMPTY),
          container("LinkedList", "LinkedList", EMPTY),
          container("List", "ArrayList", SIZED),
          container("Map", "LinkedHashMap", EMPTY),
          container("NavigableMap", "TreeMap", SORTED),
          container("NavigableSet", "TreeSet", SORTED),
          container("PriorityQueue", "PriorityQueue", SORTED),
          container("Set", "LinkedHashSet", EMPTY),
          container("SortedMap", "TreeMap", SORTED),
          container("SortedSet", "TreeSet", SORTED),
          container("TreeMap", "TreeMap", SORTED),
          container("TreeSet", "TreeSet", SORTED));

  private static final Map<String, Peculiarity> PECULIAR =
      Map.of(
          "java.util.BitSet", Peculiarity.BIT_SET,
          "java.util.Date", Peculiarity.DATE,
          "java.util.EnumSet", Peculiarity.ENUM_SET);

  private static final Set<String> CONSTRUCTED =
      Set.of("java.lang.StringBuffer", "java.lang.StringBuilder");

  private CopyableTypes() {}

  /** What a collection or map of this type is copied into. */
  static Optional<NewContainer> container(TypeElement type) {
    return Optional.ofNullable(CONTAINERS.get(type.getQualifiedName().toString()));
  }

  static Optional<Peculiarity> peculiarity(TypeElement type) {
    return Optional.ofNullable(PECULIAR.get(type.getQualifiedName().toString()));
  }

  /** Whether a type that holds no objects has a constructor that copies. */
  static boolean isConstructed(TypeElement type) {
    return CONSTRUCTED.contains(type.getQualifiedName().toString());
  }

  static boolean isBuffer(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.nio.ByteBuffer");
  }

  static boolean isOptional(TypeElement type) {
    return type.getQualifiedName().contentEquals("java.util.Optional");
  }

  private static Map.Entry<String, NewContainer> container(
      String name, String as, Creation creation) {
    return Map.entry(
        "java.util." + name, new NewContainer(ClassName.get("java.util", as), creation));
  }
}
